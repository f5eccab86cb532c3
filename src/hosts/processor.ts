import type {Root} from 'nlcst'
import {type Plugin, type Preset, type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import {ConfigError} from '../context.js'
import type {NetworkName} from '../types.js'
import {readFrontMatter} from './front-matter.js'

declare module 'vfile' {
  interface DataMap {
    /** Networks that one file is a draft for. */
    networks: readonly NetworkName[]
  }
}

/** What judges files: text or Markdown, with front matter. What `file.data.draft` holds already wins over the front matter. */
export function createProcessor(preset: Preset): Processor<Root> {
  const rules: Processor = unified().use(preset).freeze()
  return unified()
    .use(draftParser)
    .use(() => async (tree, file) => {
      const {networks} = file.data
      if (networks?.length) await runForEach(rules, networks, tree as Root, file)
      else await rules.run(tree, file)
    })
    .freeze()
}

/** Add a file's messages; whatever goes wrong is a fatal message on it, so that other files can go on. */
export async function judge(processor: Processor<Root>, file: VFile): Promise<void> {
  try {
    if (file.messages.length === 0) await processor.run(processor.parse(file), file)
  } catch (error) {
    if (error instanceof ConfigError) file.message(error.message, {ruleId: 'draft', source: 'cm-guidelines'}).fatal = true
    else if (!file.messages.includes(error as VFileMessage)) file.message('Cannot judge draft', {cause: error as Error, source: 'cm-guidelines'}).fatal = true
  }
}

const draftParser: Plugin<[], string, Root> = function () {
  this.parser = parse
}

/**
 * The text to publish, in one piece: rules read it themselves.
 *
 * @throws {VFileMessage} if the file is no text or its front matter is wrong
 */
function parse(value: string, file: VFile): Root {
  const text = value.replace(/^\uFEFF/u, '')
  file.value = text
  const broken = text.search(/[\0\uFFFD]/u)
  const {toPoint} = location(file)
  if (broken !== -1) file.fail('Unexpected bytes: expected a text in UTF-8', {place: toPoint(broken), source: 'cm-guidelines', ruleId: 'encoding'})

  const {context, networks, end} = readFrontMatter(file)
  const {draft: given} = file.data
  file.data.draft = {...context, ...given}
  if (!given?.network) file.data.networks = networks

  const draft = text.slice(end).trim()
  const start = text.indexOf(draft, end)
  const position = {start: toPoint(start)!, end: toPoint(start + draft.length)!}
  return {type: 'RootNode', children: [{type: 'SourceNode', value: draft, position}]}
}

/** Judge one text for several networks; messages that do not hold for all of them name theirs. */
async function runForEach(rules: Processor, networks: readonly NetworkName[], tree: Root, file: VFile): Promise<void> {
  const found = new Map<string, {message: VFileMessage; of: NetworkName[]}>()
  for (const network of networks) {
    const copy = new VFile({path: file.path, value: file.value, data: {draft: {...file.data.draft, network}}})
    await rules.run(tree, copy)
    for (const message of copy.messages) {
      const {ruleId, place, reason, note, expected} = message
      const key = JSON.stringify([ruleId, place, reason, note, expected])
      const same = found.get(key)
      if (same) same.of.push(network)
      else found.set(key, {message, of: [network]})
    }
  }
  for (const {message, of} of found.values()) {
    if (of.length < networks.length) message.message = message.reason = `${message.reason} (${of.join(', ')})`
    file.messages.push(message)
  }
}
