import {STATUS_CODES} from 'node:http'
import {ConfigError, createPreset, lint, lintCampaign, triage} from 'cm-guidelines'
import {Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {HTTPException} from 'hono/http-exception'
import {methodNotAllowed} from 'hono/method-not-allowed'
import {openapi} from './openapi.js'

const kB = 1024

/**
 * The service: `POST /lint`, `POST /campaign`, `POST /triage` and `GET /openapi.json`.
 *
 * @param {import('cm-guidelines').Config} config what holds for every draft
 * @param {(line: object) => void} log gets a line for each request: never a text, nor a part of one
 */
export function createApp(config, log) {
  createPreset(config) // A wrong configuration fails here, not at the first request.
  const app = new Hono()

  app.use(async (c, next) => {
    const start = performance.now()
    await next()
    // People put texts in paths, too: only known ones are logged.
    const path = Object.hasOwn(openapi.paths, c.req.path) ? c.req.path : undefined
    log({method: c.req.method, path, status: c.res.status, ms: Math.round(performance.now() - start)})
  })
  app.use(methodNotAllowed({app, onMethodNotAllowed: (c, methods) => problem(c, 405, undefined, {allow: methods.join(', ')})}))

  app.post('/lint', limit(64 * kB), async (c) => c.json(resultOf(await lint(await json(c), config))))

  app.post('/campaign', limit(8192 * kB), async (c) => {
    const body = await json(c)
    if (!Array.isArray(body?.drafts)) throw new ConfigError('Wrong value of campaign.drafts: expected an array of drafts')
    const long = body.drafts.findIndex((draft) => JSON.stringify(draft).length > 64 * kB)
    if (long !== -1) throw new ConfigError(`Wrong value of campaign.drafts.${long}: expected at most 64 kB`)
    return c.json({drafts: (await lintCampaign(body.drafts, config)).map(resultOf)})
  })

  app.post('/triage', limit(64 * kB), async (c) => c.json(triage(await json(c), {locale: config.locale})))

  app.get('/openapi.json', (c) => c.json(openapi))

  app.notFound((c) => problem(c, 404))

  app.onError((error, c) => {
    if (error instanceof ConfigError) return problem(c, 422, error.message)
    if (error instanceof HTTPException) return problem(c, error.status, error.message)
    // Not its message, which may quote a text.
    log({error: error.name, stack: error.stack?.match(/^ +at .+$/gm)})
    return problem(c, 500)
  })

  return app
}

/** What there is to say about a draft. */
const resultOf = ({data: {draft}, messages}) => ({
  kind: draft?.kind,
  network: draft?.network,
  language: draft?.language,
  messages: messages.map(({ruleId, fatal, reason, note, actual, expected, place, url}) => {
    const severity = fatal ? 'error' : fatal === false ? 'warn' : 'info'
    return {ruleId, severity, reason, note, actual, expected, place, url}
  })
})

const limit = (maxSize) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new HTTPException(413, {message: `Expected at most ${maxSize / kB} kB`})
    }
  })

async function json(c) {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) throw new HTTPException(415, {message: 'Expected application/json'})
  try {
    return await c.req.json()
  } catch {
    throw new HTTPException(400, {message: 'The body is no JSON'})
  }
}

/** An answer that is an error, as RFC 9457 has it. */
function problem(c, status, detail, headers) {
  return c.body(JSON.stringify({type: 'about:blank', title: STATUS_CODES[status], status, detail}), status, {
    ...headers,
    'content-type': 'application/problem+json'
  })
}
