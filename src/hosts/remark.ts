import type {Html, Root} from 'mdast'
import {messageControl} from 'unified-message-control'
import type {VFile} from 'vfile'
import {Campaign, campaignOf, type FileSet} from '../campaign.js'
import {lintPlaced, runnerFor} from '../lint.js'
import type {Config} from '../preset.js'
import {draftsOf} from './markdown.js'

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
    await lintPlaced(draftsOf(tree.children, file), config, campaign)
    control(tree, file)
    if (hasComment.test(String(file))) campaign.onReport(() => control(tree, file))
    if (!fileSet) campaign.report()
  }
}

const comment = /^<!--\s*lint\s([\s\S]*)-->$/u
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
