// Small capitals have no compatibility decomposition in Unicode.
const smallCapitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ'

const look =
  '\\u{1D400}-\\u{1D7CB}\\u24B6-\\u24E9\\u249C-\\u24B5\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\u{1F110}-\\u{1F12B}\\u{1F130}-\\u{1F149}\\u{1F150}-\\u{1F169}\\u{1F170}-\\u{1F189}\\u1D2C-\\u1D6A\\u2102\\u210A-\\u2113\\u2115\\u2118-\\u211D\\u2124\\u2128\\u212C\\u212D\\u212F-\\u2134ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ'
// Letters that only look like letters, in words of a run; or letters struck through one by one.
const fancy = new RegExp(`[${look}](?:[\\uFE0F\\uFE0E]?[ '’.,!?&-]{0,2}[${look}])*|(?:\\p{L}[\\u0332-\\u0338][ ]?){3,}`, 'gu')
const one = new RegExp(`[${look}]`, 'gu')
const squared = 0x1f130
const negative = 0x1f150
const solid = 0x1f170
const struck = /[\u0332-\u0338\uFE0F\uFE0E]/gu

/** Fewest letters of a run: `𝑥` and `Ⓜ` are signs. */
const min = 3

/** Runs of letters from alphabets made for mathematics, labels or phonetics, and of letters struck through. */
export function* fancyLetters(text: string): Generator<{start: number; end: number}> {
  for (const {0: run, index} of text.matchAll(fancy)) {
    if ((run.match(one)?.length ?? min) >= min) yield {start: index, end: index + run.trimEnd().length}
  }
}

/** The plain letters of such a run. */
export function plainLetters(run: string): string {
  let text = ''
  for (const character of run.replace(struck, '')) {
    const code = character.codePointAt(0)!
    const small = smallCapitals.indexOf(character)
    const block = [solid, negative, squared].find((first) => code >= first && code < first + 26)
    if (small >= 0) text += 'abcdefghijklmnopqrstuvwxyz'[small]
    else text += block ? String.fromCharCode(0x41 + code - block) : character.normalize('NFKC').replace(/^\((.)\)$/u, '$1')
  }
  return text
}
