import leven from 'leven'

/** “, did you mean “x”?” for the name that is nearest to a wrong one; else, where there are few, the right ones. */
export function nearest(wrong: string, names: readonly string[]): string {
  const distance = (name: string) => leven(wrong.toLowerCase(), name.toLowerCase())
  const [best] = [...names].sort((a, b) => distance(a) - distance(b))
  if (best !== undefined && distance(best) <= Math.ceil(wrong.length / 3) && distance(best) < wrong.length) return `, did you mean “${best}”?`
  return names.length > 0 && names.length <= 20 ? `, expected one of: ${names.join(', ')}` : ''
}
