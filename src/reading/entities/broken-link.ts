// Glued to a word, cut, or misspelt: `atwww.a.com`, `https:// a.com`, `http:/a.com`, `http//a.com`, `www a.com`.
const broken =
  /(?<=[a-zñáéíóú])(?:https?:\/\/|www\.)(?=[\p{L}\p{N}])|(?<!\p{L})(?:https?:\/(?!\/)|https?:\/\/(?=[ \t]{1,3}[\p{L}\p{N}-]{2,60}\.\p{L})|https?\/\/|https?;\/\/|htt?ps?:\/\/(?<!https?:\/\/)|www[, ](?=[\p{L}\p{N}-]{2,60}\.\p{L}))/iuy

const beginnings = ['htt', 'www']
/** How most links begin. */
const sound = /(?<!\p{L})https?:\/\/[\p{L}\p{N}]/uy

/** May a text hold a link, whole or broken? Of most texts that is all there is to ask. */
export const mayHoldLink = (text: string): boolean => beginnings.some((beginning) => text.includes(beginning))

/** The first link of a text that is glued to a word, cut or misspelt: where it starts, and where its broken beginning ends. */
export function findBrokenLink(text: string): {start: number; end: number} | undefined {
  for (const beginning of beginnings) {
    for (let start = text.indexOf(beginning); start >= 0; start = text.indexOf(beginning, start + 1)) {
      sound.lastIndex = broken.lastIndex = start
      if (!sound.test(text) && broken.test(text)) return {start, end: broken.lastIndex}
    }
  }
  return undefined
}
