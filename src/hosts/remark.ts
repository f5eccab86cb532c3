import type {Html, Nodes, Root} from 'mdast'
import {messageControl} from 'unified-message-control'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {Campaign, campaignOf, type FileSet} from '../campaign.js'
import {checkContext} from '../context.js'
import {lintPlaced, runnerFor} from '../lint.js'
import type {Config} from '../preset.js'
import type {DraftContext} from '../types.js'
import {type Facts, readFrontMatter, readYaml} from './front-matter.js'
import {proseOf} from './markdown.js'
import {forEachNetwork} from './networks.js'
import {sectionsOf} from './sections.js'

/**
 * A remark plugin: lints the draft that a Markdown file is, or each of its sections, with comments such as
 * `<!--lint disable no-hard-sell-->` obeyed.
 *
 * @throws {ConfigError} names the wrong field of the config
 */
export default function remarkCmGuidelines(config: Config = {}, fileSet?: FileSet) {
  runnerFor(config)
  const completed = fileSet && completionOf(fileSet)
  return async (tree: Root, file: VFile): Promise<void> => {
    const campaign = fileSet ? campaignOf(fileSet) : new Campaign()
    for (const draft of draftsOf(tree, file)) await judge(draft, file, config, campaign)
    if (!fileSet) campaign.report()
    control(tree, file)
    if (hasComment.test(String(file))) completed?.push(() => control(tree, file))
  }
}

interface MarkdownDraft extends Facts {
  readonly name?: string
  readonly blocks: readonly Nodes[]
}

/** The drafts of a file, unless it says wrongly what is known about them: that becomes a message. */
function* draftsOf(tree: Root, file: VFile): Generator<MarkdownDraft> {
  const text = String(file)
  const facts = tolerant(file, () => readFrontMatter(file))
  if (!facts) return
  const within = (start: number, end: number) =>
    tree.children.filter(({position}) => position && position.start.offset! >= start && position.end.offset! <= end)
  if (!facts.hasSections) return yield {...facts, blocks: within(facts.end, text.length)}

  for (const {title, yaml, yamlStart, start, end} of sectionsOf(text, facts.end)) {
    const own = tolerant(file, () => readYaml(file, yaml, yamlStart))
    if (!own) continue
    const {network} = own.context
    const networks = network || own.networks.length > 0 ? own.networks : facts.networks
    const context = {...facts.context, ...own.context}
    if (own.networks.length > 0) delete context.network
    yield {name: [file.path, title].filter(Boolean).join(': '), context, networks, blocks: within(start, end)}
  }
}

/** What `read` returns; where it failed with a message on the file, other plugins go on. */
function tolerant<T>(file: VFile, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!file.messages.includes(error as VFileMessage)) throw error
    return undefined
  }
}

async function judge({name, context, networks, blocks}: MarkdownDraft, file: VFile, config: Config, campaign: Campaign): Promise<void> {
  const {source, media} = proseOf(blocks, String(file))
  const own = {media: media.length > 0 ? [...media] : undefined, ...context, ...checkContext(file.data.draft ?? {}, 'draft')}
  const run = (network: DraftContext['network']) => lintPlaced([{source: {...source, name}, context: {...own, network}, file}], config, campaign)
  if (networks.length > 0 && !file.data.draft?.network) await forEachNetwork(networks, file, run)
  else await run(own.network)
}

const comment = /^<!--\s*lint\s+(\S[^]*?)\s*-->$/u
const hasComment = /<!--\s*lint\s/u

/** Take away messages that comments in the Markdown switch off. Those without a place obey what holds at the end. */
function control(tree: Root, file: VFile): void {
  const end = tree.position?.end
  const placeless = file.messages.filter(({place}) => !place)
  for (const message of placeless) Object.assign(message, {line: end?.line, column: end?.column})
  messageControl(tree, {
    file,
    name: 'lint',
    source: 'cm-guidelines',
    test: 'html',
    marker(node) {
      const [, attributes] = comment.exec((node as Html).value) ?? []
      return attributes === undefined ? undefined : {name: 'lint', attributes}
    }
  })
  for (const message of placeless) Object.assign(message, {line: undefined, column: undefined})
}

const completions = new WeakMap<FileSet, (() => void)[]>()

/** What to do behind the messages of the campaign. */
function completionOf(fileSet: FileSet): (() => void)[] {
  let completion = completions.get(fileSet)
  if (!completion) {
    const created: (() => void)[] = []
    completions.set(fileSet, (completion = created))
    campaignOf(fileSet)
    const complete = () => {
      for (const run of created) run()
      return undefined
    }
    fileSet.use(Object.assign(complete, {pluginId: 'cm-guidelines/remark'}))
  }
  return completion
}
