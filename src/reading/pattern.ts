import {remember} from '../languages/remember.js'

/** One step of a pattern. */
export type Step =
  /** A word, a `<class>` of entities, or a `{verb:form}`. */
  | {type: 'key'; key: string}
  /** Up to `max` tokens of any kind, within one sentence. */
  | {type: 'gap'; max: number}
  | {type: 'choice'; options: Step[][]; optional: boolean}

export interface Pattern {
  readonly steps: readonly Step[]
  /** `^`: only where a clause begins. */
  readonly fromClauseStart: boolean
  /** `$`: only where a clause ends. */
  readonly toClauseEnd: boolean
}

const lexer = /\s*(?:(\^|\$|\(|\||\)\??|\*\d+)|(<[\p{L}-]+>|\{(?:no )?\p{L}+(?::[\p{L}\d]+)?\}|[\p{L}\p{M}\p{N}'-]+)(\?)?)/uy

/**
 * Read a pattern: words, `(a|b c)`, `(a)?`, `word?`, `*3` (up to three words), `<money>`, `{comprar}`, `^`, `$`.
 *
 * @throws {SyntaxError} names the pattern and the place in it
 */
export function parsePattern(source: string): Pattern {
  lexer.lastIndex = 0
  let fromClauseStart = false
  let toClauseEnd = false
  const fail = (what: string): never => {
    throw new SyntaxError(`Cannot read pattern “${source}” at ${lexer.lastIndex}: ${what}`)
  }

  const sequence = (depth: number): {steps: Step[]; end: string} => {
    const steps: Step[] = []
    for (;;) {
      const at = lexer.lastIndex
      if (source.slice(at).trim() === '') return {steps, end: ''}
      const match = lexer.exec(source)
      if (!match) {
        lexer.lastIndex = at
        fail('unexpected character')
      }
      const [, sign, key, optional] = match!
      if (key) {
        const inner = keySteps(key)
        if (optional) steps.push({type: 'choice', options: [inner], optional: true})
        else steps.push(...inner)
      } else if (sign === '^') {
        if (depth > 0 || steps.length > 0) fail('“^” stands before the whole pattern')
        fromClauseStart = true
      } else if (sign === '$') {
        if (depth > 0 || source.slice(lexer.lastIndex).trim() !== '') fail('“$” stands behind the whole pattern')
        toClauseEnd = true
      } else if (sign === '(') {
        const options: Step[][] = []
        let group: {steps: Step[]; end: string}
        do {
          group = sequence(depth + 1)
          if (group.steps.length === 0) fail('empty alternative')
          options.push(compact(group.steps))
        } while (group.end === '|')
        if (!group.end.startsWith(')')) fail('missing “)”')
        steps.push({type: 'choice', options: compact(options), optional: group.end === ')?'})
      } else if (sign!.startsWith('*')) steps.push({type: 'gap', max: Number(sign!.slice(1))})
      else {
        if (depth === 0) fail('no group to close or to divide')
        return {steps, end: sign!}
      }
    }
  }

  const {steps} = sequence(0)
  if (steps.length === 0) fail('empty')
  if (steps[0]!.type === 'gap' || steps.at(-1)!.type === 'gap') fail('a gap stands between words')
  return {steps: compact(steps), fromClauseStart, toClauseEnd}
}

/** A list that was made by pushing has room for many more: of all patterns together, thirty megabytes. */
const compact = <T>(list: readonly T[]): T[] => list.slice()

const negativeImperative = 'no (me|te|se|nos|os|le|les)? (lo|la|los|las)?'

function keySteps(key: string): Step[] {
  const negated = /^\{no (\p{L}+)\}$/u.exec(key)
  if (negated) {
    const at = lexer.lastIndex
    const {steps} = parsePattern(`${negativeImperative} {${negated[1]}:negative}`)
    lexer.lastIndex = at
    return [...steps]
  }
  if (key.startsWith('{') && !key.includes(':')) return [keyStep(`${key.slice(0, -1)}:imperative}`)]
  return [keyStep(key.startsWith('<') || key.startsWith('{') ? key : key.toLowerCase())]
}

/** Patterns share the steps of their words. */
const keyStep = remember((key: string): Step => ({type: 'key', key}))
