import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {type Piece, pieceSource, type Source, within} from '../reading/source.js'

// Tags without `<` in their attributes, and character references.
const markup =
  /<(?<close>\/?)(?<tag>[a-z][a-z0-9-]*)(?=[\s/>])(?:[^<>"']|"[^"<]*"|'[^'<]*')*>|&(?:#(?<decimal>\d{1,7})|#x(?<hexadecimal>[\da-f]{1,6})|(?<name>[a-z][a-z0-9]{1,31}));/giu
const block = /^(?:address|article|blockquote|div|h[1-6]|li|ol|p|pre|section|ul)$/iu

/** Does a text open with an element that only HTML would open with? */
export const isHtml = (text: string): boolean => /^\s*<(?:p|div|h[1-6]|ul|ol|blockquote)(?:\s[^<>]*)?>/iu.test(text)

/**
 * The text of HTML as the editors of schedulers write it: blocks and `<br>` become lines, character references what they stand for.
 */
export function htmlSource(html: Source): Source {
  const source = html.text
  const pieces: Piece[] = []
  let text = ''
  const add = (value: string, at: number, length?: number) => {
    pieces.push({start: text.length, end: text.length + value.length, at, length})
    text += value
  }
  const addText = (start: number, end: number) => {
    const part = source.slice(start, end)
    // Between blocks, white space is only layout.
    if (part && (part.trim() || (text && !text.endsWith('\n')))) add(part, start)
  }
  let done = 0
  for (const {0: match, index, groups} of source.matchAll(markup)) {
    const {close, tag, decimal, hexadecimal, name} = groups!
    const character = tag === undefined && referenced(decimal, hexadecimal, name)
    if (character === undefined) continue
    addText(done, index)
    done = index + match.length
    if (character) add(character, index, match.length)
    else if (/^br$/iu.test(tag!)) text += '\n'
    else if (block.test(tag!) && (close || (text && !text.endsWith('\n')))) text += '\n'
  }
  addText(done, source.length)
  return within(html, pieceSource(text, pieces))
}

function referenced(decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined): string | undefined {
  if (name) return decodeNamedCharacterReference(name) || undefined
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
