import leven from 'leven'

/** “, did you mean “x”?” for the name that is nearest to a wrong one; else, where there are few, the right ones. */
export function nearest(wrong: string, names: readonly string[]): string {
  const distance = (name: string) => leven(wrong.toLowerCase(), name.toLowerCase())
  const [best] = [...names].sort((a, b) => distance(a) - distance(b))
  if (best !== undefined && distance(best) <= Math.ceil(wrong.length / 3) && distance(best) < wrong.length) return `, did you mean “${best}”?`
  return names.length > 0 && names.length <= 20 ? `, expected one of: ${names.join(', ')}` : ''
}

const separators = /[-_ ]/gu

/** The name that somebody meant who wrote another in its place: `in_reply_to`, `netwrok`; undefined where that is not likely. */
export function meant(wrong: string, names: readonly string[]): string | undefined {
  const plain = wrong.replace(separators, '').toLowerCase()
  // Swapped letters are two edits; short names are near to many words.
  return names.find((name) => leven(plain, name.toLowerCase()) <= (Math.min(plain.length, name.length) > 5 ? 2 : 1))
}
