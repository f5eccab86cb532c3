/** English: what follows an apostrophe, as the word it stands for. `'s` and `'d` stand for two each, so they stay. */
export const enclitics: ReadonlyMap<string, string> = new Map([
  ["'re", 'are'],
  ["'m", 'am'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'s", "'s"],
  ["'d", "'d"]
])

/** Words that `'s` and `'d` may stand for, and how they are shortened. */
export const shortened: ReadonlyMap<string, readonly string[]> = new Map([
  ['is', ["'s"]],
  ['has', ["'s"]],
  ['would', ["'d"]],
  ['had', ["'d"]]
])

const contraction = (length: number, first: string, second: string) => ({length, first, second})

/** Irregular contractions and those written without an apostrophe; `length`: letters of the first word. */
export const contractions: ReadonlyMap<string, {length: number; first: string; second: string}> = new Map([
  ["can't", contraction(3, 'can', 'not')],
  ["won't", contraction(2, 'will', 'not')],
  ["shan't", contraction(3, 'shall', 'not')],
  ["let's", contraction(3, 'let', 'us')],
  ['cannot', contraction(3, 'can', 'not')],
  ['cant', contraction(3, 'can', 'not')],
  ['wont', contraction(2, 'will', 'not')],
  ...['do', 'does', 'did', 'is', 'was', 'are', 'were', 'have', 'has', 'had', 'could', 'would', 'should'].map(
    (verb) => [`${verb}nt`, contraction(verb.length, verb, 'not')] as const
  ),
  ['im', contraction(1, 'i', 'am')],
  ['ive', contraction(1, 'i', 'have')],
  ['youre', contraction(3, 'you', 'are')],
  ['youve', contraction(3, 'you', 'have')],
  ['youll', contraction(3, 'you', 'will')],
  ['weve', contraction(2, 'we', 'have')],
  ['theyre', contraction(4, 'they', 'are')],
  ['thats', contraction(4, 'that', "'s")],
  ['whats', contraction(4, 'what', "'s")]
])
