import {toString as textOf} from 'nlcst-to-string'
import type {Nodes} from 'nlcst'
import type {VFile} from 'vfile'
import type {Span} from '../types.js'

/** A text to read and the way back from its offsets to the file's. */
export interface Source {
  /** What to call the draft, where its file holds several. */
  readonly name?: string
  readonly text: string
  /** @returns the place in the file; undefined where it is not known for sure */
  readonly locate: (span: Span) => Span | undefined
}

const inPlace = (span: Span): Span => span

export const wholeFile = (text: string, name?: string): Source => ({name, text, locate: inPlace})

/** A part of a text that stands there as it is. */
export const partOf = (text: string, {start, end}: Span): Source => ({
  text: text.slice(start, end),
  locate: (span) => ({start: start + span.start, end: start + span.end})
})

/** A source made of the text of another one. */
export const within = ({name, locate}: Source, inner: Source): Source => ({
  name,
  text: inner.text,
  locate(span) {
    const at = inner.locate(span)
    return at && locate(at)
  }
})

/** A source without the white space around its text. */
export function trimSource(source: Source): Source {
  const text = source.text.trim()
  if (text.length === source.text.length) return source
  const start = source.text.indexOf(text)
  return within(source, partOf(source.text, {start, end: start + text.length}))
}

/** A part of a source's text and where it stands in the file. */
export interface Piece extends Span {
  readonly at: number
  /** How long it is in the file, if it stands there in other words (`\n`, `&amp;`). Default: the same text. */
  readonly length?: number
}

/** A text put together from pieces of a file, in the order of the text. */
export const pieceSource = (text: string, pieces: readonly Piece[]): Source => ({text, locate: (span) => locate(pieces, span)})

/**
 * What the tree says, which is the file itself, unless whoever made the tree left something out (front matter,
 * Markdown): then only pieces whose place holds the same text have a place.
 */
export function treeSource(tree: Nodes, file: VFile): Source {
  const whole = String(file)
  // Whatever is left out makes it shorter.
  if (lengthOf([tree]) === whole.length) return wholeFile(whole)
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
  return pieceSource(text, pieces)
}

/** How long the text of some nodes is. */
function lengthOf(nodes: readonly Nodes[]): number {
  let length = 0
  for (let index = 0; index < nodes.length; index++) {
    const {value, children} = nodes[index] as {value?: string; children: readonly Nodes[]}
    length += value === undefined ? lengthOf(children) : value.length
  }
  return length
}

function locate(pieces: readonly Piece[], {start, end}: Span): Span | undefined {
  const first = pieceWith(pieces, start)
  const last = pieceWith(pieces, Math.max(start, end - 1))
  if (!first || !last) return undefined
  const from = first.length === undefined ? first.at + start - first.start : first.at
  return {
    start: from,
    end: start === end ? from : last.length === undefined ? last.at + end - last.start : last.at + last.length
  }
}

/** The piece that holds an offset; a long draft with many escapes has many pieces. */
function pieceWith(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (pieces[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  const piece = pieces[low]
  return piece && piece.start <= offset ? piece : undefined
}
