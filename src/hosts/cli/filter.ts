import {pipeline} from 'node:stream/promises'
import {VFile} from 'vfile'
import {ConfigError} from '../../context.js'
import {lint} from '../../lint.js'
import type {Config} from '../../preset.js'
import type {Draft} from '../../types.js'
import {resultOf} from '../result.js'

const longest = 2 ** 20

/**
 * Answer each line, a draft in JSON, by a line: the memory stays the same, however many there are and however slowly they are taken.
 * A line that cannot be judged is answered by a fatal message. `id`, if a draft has one, comes back.
 *
 * @returns the severities there were
 */
export async function filter(config: Config): Promise<ReadonlySet<string>> {
  const severities = new Set<string>()
  async function* answer(batches: AsyncIterable<string[]>) {
    for await (const lines of batches) {
      let answers = ''
      for (const line of lines) {
        const result = await judgeLine(line, config)
        for (const {severity} of result.messages) severities.add(severity)
        answers += `${JSON.stringify(result)}\n`
      }
      yield answers
    }
  }
  await pipeline(process.stdin.setEncoding('utf8'), splitLines, answer, process.stdout, {end: false})
  return severities
}

/** The lines of each chunk, those that are not empty. Of a line without an end, no more than a chunk over the longest is kept. */
async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = ''
  for await (const chunk of chunks) {
    const [first, ...others] = chunk.split('\n')
    if (rest.length <= longest) rest += first
    if (others.length === 0) continue
    const lines = [rest, ...others]
    rest = lines.pop()!
    yield lines.filter(isFull)
  }
  if (isFull(rest)) yield [rest]
}

const isFull = (line: string): boolean => line.trim() !== ''

type Result = ReturnType<typeof resultOf> & {id?: unknown}

async function judgeLine(line: string, config: Config): Promise<Result> {
  if (line.length > longest) return failure('ndjson', `Line too long: expected at most ${longest} characters`)
  let draft: unknown
  try {
    // A byte order mark counts as a space here, but not in JSON.
    draft = JSON.parse(line.trim())
  } catch (error) {
    return failure('ndjson', `Wrong JSON: ${(error as Error).message}`)
  }
  const isObject = typeof draft === 'object' && draft !== null && !Array.isArray(draft)
  const {id, ...own} = isObject ? (draft as {id?: unknown} & Draft) : {}
  try {
    return {id, ...resultOf(await lint((isObject ? own : draft) as Draft, config))}
  } catch (error) {
    return {id, ...failure('draft', error instanceof ConfigError ? error.message : 'Cannot judge draft')}
  }
}

function failure(ruleId: string, reason: string): Result {
  const file = new VFile()
  file.message(reason, {ruleId, source: 'cm-guidelines'}).fatal = true
  return resultOf(file)
}
