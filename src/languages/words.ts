/** Words of a list that is written as one string, separated by white space. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
