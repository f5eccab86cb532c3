import type {InlineCode, Nodes, Parents, PhrasingContent} from 'mdast'
import type {VFile} from 'vfile'
import {checkContext} from '../context.js'
import type {PlacedDraft} from '../lint.js'
import {type Piece, pieceSource, type Source} from '../reading/source.js'
import type {Media} from '../types.js'
import {align, withoutPlace} from './align.js'
import {findDraftPlaces, tolerate} from './sections.js'

/**
 * The drafts of a Markdown file: their plain text, what front matter knows about them, and the images in them as media.
 * Where something wrong is said about one, that is a fatal message on the file instead.
 *
 * @param blocks the children of the root, as remark has parsed them
 */
export function draftsOf(blocks: readonly Nodes[], file: VFile): PlacedDraft[] {
  const given = checkContext(file.data.draft ?? {}, 'draft')
  const places = tolerate(file, [], () => findDraftPlaces(file))
  return places.map(({context, networks, start, end, name}) => {
    const inside = blocks.filter(({position}) => position && position.start.offset! >= start && position.end.offset! <= end)
    const {source, media} = proseOf(inside, String(file))
    return {
      source: {...source, name},
      context: {...(media.length > 0 && {media: [...media]}), ...context, ...given},
      networks: given.network ? [] : networks,
      file
    }
  })
}

/** What Markdown says, as it would be published. */
interface Prose {
  readonly source: Source
  /** Its images, with their alternative texts. */
  readonly media: readonly Media[]
}

/**
 * The plain text of blocks of Markdown, with the way back to their file. Quotations keep their `>`, list items their
 * markers; inline code stands in quotation marks, targets of links behind their block. Code, HTML, images and front
 * matter are no prose.
 *
 * @param blocks as remark has parsed them
 * @param file the text that they were parsed from
 */
function proseOf(blocks: readonly Nodes[], file: string): Prose {
  const writer = new Writer(file)
  for (const block of blocks) writer.block(block, '', '\n\n')
  return {source: pieceSource(writer.text, writer.pieces), media: writer.media}
}

const phrasing: ReadonlySet<string> = new Set<PhrasingContent['type']>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text'
])
const inLines = ['list', 'table', 'tableRow']
const webAddress = /^https?:\/\//iu
const bare = (address: string): string => address.trim().replace(webAddress, '')
const lineBreak = /^<br\b/iu

const startOf = ({position}: Nodes): number | undefined => position?.start.offset
const endOf = ({position}: Nodes): number | undefined => position?.end.offset

class Writer {
  readonly #parts: string[] = []
  #length = 0
  readonly pieces: Piece[] = []
  readonly media: Media[] = []
  readonly #file: string
  /** What comes before the block, until it turns out to have a text. */
  #gap: string | undefined
  #marker = ''
  /** Where the block starts in the file. */
  #start = 0
  /** What every line of the block begins with: `> ` in quotations, which start at `#quote` in the file. */
  #prefix = ''
  #quote: number | undefined
  /** Where the next text is in the file, as far as that is known. */
  #cursor: number | undefined
  /** Targets of the block's links: address and where it is. */
  #targets: [address: string, at: number | undefined][] = []

  constructor(file: string) {
    this.#file = file
  }

  get text(): string {
    return this.#parts.join('')
  }

  /** @param gap what stands between the block and what comes before it */
  block(node: Nodes, prefix: string, gap: string, marker = ''): void {
    const isDefinition = node.type === 'definition'
    if (!isDefinition && !('children' in node)) return
    if (!isDefinition && !node.children.some(({type}) => phrasing.has(type))) {
      if (node.type === 'blockquote' && prefix === '') this.#quote = startOf(node)
      const inner = node.type === 'blockquote' ? `${prefix}> ` : prefix
      for (const [index, child] of node.children.entries()) {
        this.block(child, inner, index === 0 || !inLines.includes(node.type) ? gap : '\n', index === 0 ? this.#markerOf(node, child) : '')
      }
      return
    }

    this.#gap = gap
    this.#prefix = prefix
    this.#marker = marker
    this.#cursor = startOf(node)
    this.#start = this.#cursor ?? 0
    this.#targets = []
    if (isDefinition) this.#target(node.url, node)
    else this.#children(node)
    for (const [address, at] of this.#targets) {
      if (this.#gap === undefined) this.#newLine()
      this.#write(address, at)
    }
  }

  /** What stands before the text of a list item: `- `, `2. `, `* [x] `. */
  #markerOf(item: Nodes, child: Nodes): string {
    if (item.type !== 'listItem' || child.type !== 'paragraph' || startOf(item) === undefined || startOf(child) === undefined) return ''
    const marker = this.#file.slice(startOf(item), startOf(child))
    return /[\r\n]/u.test(marker) ? '' : marker
  }

  #children({children}: Parents): void {
    for (const child of children) {
      this.#cursor = startOf(child) ?? this.#cursor
      this.#inline(child)
      this.#cursor = endOf(child) ?? this.#cursor
    }
  }

  #inline(node: Nodes): void {
    if (node.type === 'text') this.#leaf(node.value, endOf(node))
    else if (node.type === 'inlineCode') this.#code(node)
    else if (node.type === 'break' || (node.type === 'html' && lineBreak.test(node.value))) this.#newLine()
    else if (node.type === 'image') this.media.push({type: 'image', alt: node.alt || undefined})
    else if ('children' in node) {
      const {length} = this.#parts
      this.#children(node)
      // A bare address is its own text.
      if (node.type === 'link' && bare(this.#parts.slice(length).join('')) !== bare(node.url)) this.#target(node.url, node)
    }
  }

  #target(address: string, node: Nodes): void {
    if (!webAddress.test(address)) return
    const from = this.#cursor ?? this.#file.length
    const index = this.#file.slice(from, endOf(node)).indexOf(address)
    this.#targets.push([address, index < 0 ? undefined : from + index])
  }

  /** @param end where it ends in the file, if that is known */
  #leaf(value: string, end: number | undefined): void {
    if (value === '') return
    const parts = this.#cursor === undefined ? undefined : align(value, this.#file, this.#cursor, end)
    for (const {text, at, length} of parts ?? withoutPlace(value)) {
      if (text === '\n') this.#newLine(at, length)
      else this.#write(text, at, length)
      if (at !== undefined) this.#cursor = at + (length ?? text.length)
    }
  }

  /** In quotation marks, which stand for its fences. */
  #code({value, position}: InlineCode): void {
    const start = position?.start.offset ?? 0
    const end = position?.end.offset ?? 0
    const [fence] = /^`*/u.exec(this.#file.slice(start, end))!
    const at = [0, 1].map((padding) => start + fence.length + padding).find((at) => this.#file.startsWith(value, at) && at + value.length < end)
    if (at === undefined) this.#write(`“${value}”`, position && start, end - start)
    else {
      this.#write('“', start, at - start)
      this.#write(value, at)
      this.#write('”', at + value.length, end - at - value.length)
    }
  }

  #newLine(at?: number, length?: number): void {
    this.#write('\n', at, length)
    this.#write(this.#prefix)
  }

  /**
   * @param at where it is in the file
   * @param length how long it is there, if it is written in other words
   */
  #write(text: string, at?: number, length?: number): void {
    if (text === '') return
    if (this.#gap !== undefined) this.#open()
    const start = this.#length
    this.#parts.push(text)
    this.#length += text.length
    if (at !== undefined) this.pieces.push({start, end: this.#length, at, length})
  }

  /** Write what stands before the block. */
  #open(): void {
    const gap = this.#length > 0 ? this.#gap! : ''
    this.#gap = undefined
    this.#write(gap)
    if (this.#prefix) this.#write(this.#prefix, this.#quote, 1)
    this.#quote = undefined
    this.#write(this.#marker, this.#start - this.#marker.length)
  }
}
