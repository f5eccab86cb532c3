import {toString as textOf} from 'nlcst-to-string'
import type {Nodes} from 'nlcst'
import type {VFile} from 'vfile'
import type {Span} from '../types.js'

/** A text to read and the way back from its offsets to the file's. */
export interface Source {
  readonly text: string
  /** @returns the place in the file; undefined where it is not known for sure */
  readonly locate: (span: Span) => Span | undefined
}

export const wholeFile = (text: string): Source => ({text, locate: (span) => span})

interface Piece extends Span {
  /** Where the piece starts in the file. */
  readonly at: number
}

/**
 * What the tree says, which is the file itself, unless whoever made the tree left something out (front matter,
 * Markdown): then only pieces whose place holds the same text have a place.
 */
export function treeSource(tree: Nodes, file: VFile): Source {
  const whole = String(file)
  if (endOfCover(tree, 0) === whole.length) return wholeFile(whole)
  const text = textOf(tree)
  if (text === whole) return wholeFile(whole)

  const pieces: Piece[] = []
  let start = 0
  const collect = (node: Nodes) => {
    if ('children' in node) for (const child of node.children) collect(child)
    else {
      const end = start + node.value.length
      const at = node.position?.start.offset
      if (at !== undefined && whole.startsWith(node.value, at)) pieces.push({start, end, at})
      start = end
    }
  }
  collect(tree)
  return {text, locate: (span) => locate(pieces, span)}
}

/** Where the leaves of `node` end, if one follows the other from `start` on without a gap in the file; else -1. */
function endOfCover(node: Nodes, start: number): number {
  if (!('children' in node)) return node.position?.start.offset === start ? start + node.value.length : -1
  const {children} = node
  for (let index = 0; index < children.length && start >= 0; index++) start = endOfCover(children[index]!, start)
  return start
}

function locate(pieces: readonly Piece[], {start, end}: Span): Span | undefined {
  const first = pieces.find((piece) => piece.start <= start && start < piece.end)
  const last = pieces.find((piece) => piece.start < end && end <= piece.end)
  if (!first || !last) return undefined
  return {start: first.at + start - first.start, end: last.at + end - last.start}
}
