import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {text as alex} from 'alex'
import {build} from 'esbuild'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
// @ts-expect-error: it has no types
import writeGood from 'write-good'
import {isCampaignRule} from '../../src/define-campaign-rule.js'
import {defineRule} from '../../src/define-rule.js'
import {type Config, createPreset, type Draft, lint, type Rule, rules} from '../../src/index.js'
import {makePosts} from './posts.js'

// What linting costs beside bare parsing of the same posts with retext-english, in the same run. `npm run bench`.

const posts = makePosts(1000)

type Work = (draft: Draft) => unknown

const parser = unified().use(retextEnglish)

const parse: Work = ({text}) => parser.parse(new VFile(text))

const through = (processor: ReturnType<typeof withPlugins>): Work => {
  return ({text}) => {
    const file = new VFile(text)
    return processor.run(processor.parse(file), file)
  }
}
const withPlugins = (config: Config, ...extra: Rule[]) => {
  const processor = unified().use(retextEnglish).use(createPreset(config))
  for (const rule of extra) processor.use(rule)
  return processor.freeze()
}

/** A rule that finds nothing, with phrases of its own if they may call it. */
function emptyRule(index: number, calls: Pick<Rule['meta'], 'kinds' | 'languages' | 'needs' | 'on'>): Rule {
  const word = `zz${index.toString(36)}`
  const words = {
    summary: word,
    ...(calls.on?.includes('phrases') && {
      phrases: {all: [`we (are|have) ${word}`, `^buy *3 ${word}`, `(do not|never) ${word}`, `${word} now`, `<money> ${word}`]}
    }),
    messages: {found: {reason: word, note: word}}
  }
  return defineRule(
    {
      ...calls,
      id: `no-${word}`,
      guideline: 'no-lies',
      stage: 'stable',
      recommended: true,
      since: '0.1.0',
      severity: 'warn',
      defaults: {}
    },
    {en: words, es: words},
    function* () {}
  )
}

/** Called by what ninety real rules are called by. */
const emptyRules = Object.values<Rule>(rules)
  .filter((rule) => !isCampaignRule(rule))
  .slice(0, 90)
  .map(({meta: {kinds, languages, needs, on}}, index) => emptyRule(index, {kinds, languages, needs, on}))

/** The same, if every second one were asked about every draft: real rules are seldom. */
const pushyRules = emptyRules.map((_, index) => emptyRule(index, {on: index % 2 === 0 ? ['phrases'] : undefined}))

/** Time of one pass over the posts, in µs a post. */
async function time(work: Work, drafts: readonly Draft[]): Promise<number> {
  const start = performance.now()
  for (const draft of drafts) await work(draft)
  return ((performance.now() - start) * 1000) / drafts.length
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!

/** Medians of interleaved rounds: what slows the machine down slows all of them. */
async function measure<Name extends string>(works: Record<Name, Work>): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  const [warmUp, rounds] = [10, 21]
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const name of names) {
      const micros = await time(works[name], posts)
      if (round >= warmUp) times[name].push(micros)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>
}

/** Size in kB of a bundle for browsers, minified and gzipped, without compromise. */
async function size(contents: string, external = ['compromise']): Promise<number> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: process.cwd()},
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    charset: 'utf8',
    external
  })
  return gzipSync(outputFiles[0]!.contents, {level: 9}).length / 1000
}

const verdict = (value: number, bar: number) => (value <= bar ? 'ok' : 'over')
const row = (...cells: string[]) => console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(38) : cell.padStart(10))).join(''))
const rowOf = (name: string, micros: number, parsing: number, bar?: number) => {
  const ratio = micros / parsing
  row(name, micros.toFixed(1), `${ratio.toFixed(2)} ×`, ...(bar ? [`${bar.toFixed(2)} ×`, verdict(ratio, bar)] : []))
}

const characters = posts.reduce((sum, {text}) => sum + text.length, 0) / posts.length
console.log(`${posts.length} posts, ${characters.toFixed(0)} characters on average; ${Object.keys(rules).length} rules; Node ${process.version}\n`)

row('', 'µs a post', 'parsing', 'bar', '')

const off = (list: readonly Rule[]) => Object.fromEntries(list.map(({meta}) => [meta.id, 'off']))
const all = Object.values<Rule>(rules)
/** Rules of guideline 3 alone, and none of the library’s: what the architecture costs. */
const first: Config = {rules: off(all.filter(({meta}) => meta.guideline !== 'no-hard-sell'))}
const none: Config = {rules: off(all)}
async function rowsOf(name: string, config: Config, extra: readonly Rule[], bars: {lint?: number; plugins?: number} = {}): Promise<number> {
  const known = rules as Record<string, Rule>
  for (const rule of extra) known[rule.meta.id] = rule
  const {parsing, ...micros} = await measure({parsing: parse, lint: (draft) => lint(draft, config), plugins: through(withPlugins(config, ...extra))})
  for (const {meta} of extra) delete known[meta.id]
  rowOf('retext-english alone', parsing, parsing)
  rowOf(`lint, ${name}`, micros.lint, parsing, bars.lint)
  rowOf(`plugins, ${name}`, micros.plugins, parsing, bars.plugins)
  return parsing
}

// `lint` prepares for a configuration once, so rules that come later need one of their own.
await rowsOf('guideline 3', first, [], {lint: 0.8, plugins: 1.5})
await rowsOf('90 empty rules', {...none}, emptyRules, {lint: 0.8, plugins: 1.5})
await rowsOf('90 that ask more', {...none}, pushyRules)
await rowsOf('guideline 3 and 90 empty', {...first}, emptyRules)
const parsing = await rowsOf('all rules', {}, [], {lint: 1, plugins: 1.8})

const few = posts.slice(0, 100)
rowOf('alex, for information', await time(({text}) => alex(text), few), parsing)
rowOf('write-good, for information', await time(({text}) => writeGood(text), posts), parsing)

console.log()
row('', 'kB gzip', 'bar', '')
const rowOfSize = (name: string, kilobytes: number, bar?: number) => row(name, kilobytes.toFixed(1), ...(bar ? [String(bar), verdict(kilobytes, bar)] : []))
const ruleSizes = await Promise.all(Object.keys(rules).map(async (id) => [await size(`export {default} from './rules/${id}/rule.ts'`), id] as const))
const [largest, id] = ruleSizes.sort(([a], [b]) => b - a)[0]!
rowOfSize('library, all rules', await size(`export * from './src/index.ts'`))
rowOfSize('library, all rules and retext-english', await size(`export * from './src/index.ts'; export {default as parser} from 'retext-english'`), 100)
rowOfSize(`largest rule alone: ${id}`, largest, 30)
rowOfSize('compromise/two, loaded on request', await size(`export {default} from 'compromise/two'`, []))

/** A whole campaign, in a process of its own: [milliseconds, megabytes at the most]. */
function campaign(drafts: number): [number, number] {
  const {stdout} = spawnSync(process.execPath, [fileURLToPath(new URL('campaign.mjs', import.meta.url)), String(drafts)], {encoding: 'utf8'})
  return JSON.parse(stdout)
}

console.log()
row('', 'seconds', 'bar', '', 'MB', 'bar', '')
for (const drafts of [1000, 3000, 10_000]) {
  const [milliseconds, megabytes] = campaign(drafts)
  const seconds = milliseconds / 1000
  const cells = drafts === 10_000 ? ['5', verdict(seconds, 5), megabytes.toFixed(0), '300', verdict(megabytes, 300)] : ['', '', megabytes.toFixed(0)]
  row(`lintCampaign, ${drafts} drafts`, seconds.toFixed(2), ...cells)
}
