import {endOf} from './characters.js'

// Unicode Technical Standard 51: a flag is a pair of regional indicators; else a pictograph that shows as an emoji by itself or
// because of what follows it, with its modifiers and tags, joined to others by ZWJ. ™ is typography whatever follows it.
const emoji =
  /\p{Regional_Indicator}{2}|(?![\p{Regional_Indicator}\u2122])(?:\p{Emoji_Presentation}(?!\uFE0E)|\p{Extended_Pictographic}(?=\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}))[\uFE0F\p{Emoji_Modifier}\u20E3\u{E0020}-\u{E007F}]{0,16}(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]{0,4}){0,16}/uy

const keycap = /[\d#*]\uFE0F?\u20E3/uy

/** Where the emoji at `at` ends, or -1. */
export const emojiEnd = (text: string, at: number) => endOf(emoji, text, at)

/** Where the keycap (1️⃣, #️⃣, *️⃣) at `at` ends, or -1. */
export function keycapEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1)
  return next === 0xfe0f || next === 0x20e3 ? endOf(keycap, text, at) : -1
}
