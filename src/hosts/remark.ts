import type {Html, Root} from 'mdast'
import {messageControl} from 'unified-message-control'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {Campaign, campaignOf, type FileSet} from '../campaign.js'
import {checkContext} from '../context.js'
import {lintPlaced, type PlacedDraft, runnerFor} from '../lint.js'
import type {Config} from '../preset.js'
import {type Facts, readFrontMatter, readYaml} from './front-matter.js'
import {proseOf} from './markdown.js'
import {sectionsOf} from './sections.js'

/**
 * A remark plugin: lints the draft that a Markdown file is, or each of its sections, with comments such as
 * `<!--lint disable no-hard-sell-->` obeyed.
 *
 * @throws {ConfigError} names the wrong field of the config
 */
export default function remarkCmGuidelines(config: Config = {}, fileSet?: FileSet) {
  runnerFor(config)
  return async (tree: Root, file: VFile): Promise<void> => {
    const campaign = fileSet ? campaignOf(fileSet) : new Campaign()
    await lintPlaced([...draftsOf(tree, file)], config, campaign)
    control(tree, file)
    if (hasComment.test(String(file))) campaign.onReport(() => control(tree, file))
    if (!fileSet) campaign.report()
  }
}

/** The drafts of a file; where it says wrongly what is known about one, that becomes a message. */
function* draftsOf(tree: Root, file: VFile): Generator<PlacedDraft> {
  const text = String(file)
  const given = checkContext(file.data.draft ?? {}, 'draft')
  const place = ({context, networks}: Facts, start: number, end: number, name?: string): PlacedDraft => {
    const blocks = tree.children.filter(({position}) => position && position.start.offset! >= start && position.end.offset! <= end)
    const {source, media} = proseOf(blocks, text)
    return {
      source: {...source, name},
      context: {...(media.length > 0 && {media: [...media]}), ...context, ...given},
      networks: given.network ? [] : networks,
      file
    }
  }

  const facts = tolerant(file, () => readFrontMatter(file))
  if (!facts) return
  if (!facts.hasSections) return yield place(facts, facts.end, text.length)
  for (const {title, yaml, yamlStart, start, end} of sectionsOf(text, facts.end)) {
    const own = tolerant(file, () => readYaml(file, yaml, yamlStart))
    if (own) yield place(together(facts, own), start, end, [file.path, title].filter(Boolean).join(': '))
  }
}

/** What a file says of all its drafts, and a draft of itself: its networks are not added to the others. */
function together(facts: Facts, own: Facts): Facts {
  const {network, ...context} = facts.context
  const hasNetwork = own.context.network !== undefined || own.networks.length > 0
  return hasNetwork ? {context: {...context, ...own.context}, networks: own.networks} : {context: {...facts.context, ...own.context}, networks: facts.networks}
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
