import type {Nodes} from 'mdast'
import {VFile} from 'vfile'
import {lintPlaced, runnerFor} from '../lint.js'
import type {Config} from '../preset.js'
import {draftsOf} from './markdown.js'

/** A node as textlint has it. */
interface TxtNode {
  readonly type: string
  readonly range: readonly [start: number, end: number]
  readonly children?: readonly TxtNode[]
}

/** What textlint hands to a rule: what is used of it here. */
interface Context {
  getFilePath(): string | undefined
  getSource(): string
  report(node: object, problem: object): void
  readonly locator: {range(range: readonly [number, number]): object}
  readonly fixer: {replaceTextRange(range: readonly [number, number], text: string): object}
}

/**
 * A textlint rule: lints the draft that a Markdown or text file is, or each of its sections.
 *
 * @throws {ConfigError} names the wrong field of the config
 */
export default function textlintCmGuidelines(config: Config = {}) {
  runnerFor(config)
  const reporter = ({getFilePath, getSource, report, locator, fixer}: Context) => ({
    async Document(document: TxtNode): Promise<void> {
      const file = new VFile({path: getFilePath(), value: getSource()})
      await lintPlaced(draftsOf(document.children!.map(nodeOf), file), config)
      for (const {ruleId, reason, note, fatal, place, expected} of file.messages) {
        const range = place && 'start' in place && ([place.start.offset!, place.end.offset!] as const)
        report(document, {
          message: [`${reason} (${ruleId})`, note].filter(Boolean).join('\n'),
          severity: fatal ? 2 : fatal === false ? 1 : 3,
          padding: range ? locator.range(range) : undefined,
          fix: range && expected?.length === 1 ? fixer.replaceTextRange(range, expected[0]!) : undefined
        })
      }
    }
  })
  return {linter: reporter, fixer: reporter}
}

const names: Record<string, Nodes['type']> = {Str: 'text', Code: 'inlineCode', CodeBlock: 'code', Header: 'heading', BlockQuote: 'blockquote'}

/** The same node as remark has it. */
function nodeOf({range: [start, end], children, ...node}: TxtNode): Nodes {
  const type = names[node.type] ?? node.type.charAt(0).toLowerCase() + node.type.slice(1)
  const position = {start: {offset: start}, end: {offset: end}}
  return {...node, type, position, ...(children && {children: children.map(nodeOf)})} as Nodes
}
