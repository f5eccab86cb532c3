import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** A part of a text and where it is in the file. */
export interface Part {
  readonly text: string
  readonly at: number | undefined
  /** How long it is there, if it is written in other words. */
  readonly length?: number
}

export const withoutPlace = (value: string): Part[] => value.split(/(\r\n?|\n)/u).map((text) => ({text: text.startsWith('\r') ? '\n' : text, at: undefined}))

const anyLineEnding = /\r\n?|\n/uy
const lineEnding = /[ \t]*(?:\r\n?|\n)/uy
const lineBeginning = /[ \t>]*/uy
const escaped = /\\([!-/:-@[-`{-~])/uy
const reference = /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([\da-zA-Z]{1,31}));/uy

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** What a character of Markdown that is not written as itself stands for. */
function decode(file: string, at: number): {text: string; length: number} | undefined {
  const escapes = file[at] === '\\' ? matchAt(escaped, file, at) : null
  if (escapes) return {text: escapes[1]!, length: 2}
  const match = file[at] === '&' ? matchAt(reference, file, at) : null
  if (!match) return undefined
  const [{length}, hexadecimal, decimal, name] = match
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal)
  const text = name ? decodeNamedCharacterReference(name) : code <= 0x10ffff && String.fromCodePoint(code)
  return text ? {text, length} : undefined
}

/**
 * Where the parts of a text are in a file in which it starts at `start`: characters may be escaped or written as
 * references there, and lines be indented or begin with `>`.
 *
 * @param end where the text ends in the file, if that is known
 * @returns undefined if it is another text
 */
export function align(value: string, file: string, start: number, end: number | undefined): Part[] | undefined {
  const parts: Part[] = []
  let at = start
  let index = 0
  let same = 0
  const push = (length: number, inFile: number) => {
    if (index > same) parts.push({text: value.slice(same, index), at: at - (index - same)})
    if (length > 0) parts.push({text: value.slice(index, index + length).replace(/\r\n?/u, '\n'), at, length: inFile})
    same = index += length
    at += inFile
  }
  while (index < value.length) {
    const ending = matchAt(anyLineEnding, value, index)
    if (ending) {
      const found = matchAt(lineEnding, file, at)
      if (!found) return undefined
      push(ending[0].length, found[0].length)
      if (index < value.length) push(0, matchAt(lineBeginning, file, at)![0].length)
      continue
    }
    const decoded = decode(file, at)
    if (decoded) {
      if (!value.startsWith(decoded.text, index)) return undefined
      push(decoded.text.length, decoded.length)
    } else if (file[at] === value[index]) {
      index++
      at++
    } else return undefined
  }
  push(0, 0)
  return end === undefined || at === end ? parts : undefined
}
