import {type Columns, formsBit, type Idiom} from './idiom.js'
import type {Tape} from './memory.js'
import type {Step} from './pattern.js'
import {spellingsOf, wordsOf} from './spellings.js'
import {phraseEnd, sentenceEnd} from './tokens.js'

/**
 * What a node of a compiled pattern is. Its cells: the sort of the node, then what its line says, with other nodes by their
 * address.
 */
const Node = {
  end: 0,
  clauseEnd: 1,
  /** Sieve, how many ways, and of each way, in order: number of the word, `<class>` or `{verb:form}`, node behind it. */
  token: 2,
  /** Most tokens that it skips, node behind it. */
  gap: 3,
  /** How many nodes, and these. */
  branch: 4
} as const

/** Compiled patterns of one language. */
export class Program {
  readonly #idiom: Idiom
  readonly #tape: Tape

  constructor(idiom: Idiom) {
    this.#idiom = idiom
    this.#tape = idiom.tape
  }

  /** @returns the address of the first node */
  compile(steps: readonly Step[], toClauseEnd: boolean): number {
    return this.#steps(steps, this.#emit(toClauseEnd ? Node.clauseEnd : Node.end))
  }

  #emit(...node: number[]): number {
    return this.#tape.push(node)
  }

  #steps(steps: readonly Step[], next: number): number {
    return steps.reduceRight((behind, step) => {
      if (step.type === 'gap') return this.#emit(Node.gap, step.max, behind)
      if (step.type === 'key') return this.#chain(wordsOf(step.key), behind)
      const ways: [key: string, next: number][] = []
      const nodes: number[] = step.optional ? [behind] : []
      for (const option of step.options) {
        const [first, ...rest] = option
        if (first?.type === 'key') {
          const [word, ...words] = wordsOf(first.key)
          ways.push([word!, this.#chain(words, this.#steps(rest, behind))])
        } else nodes.push(this.#steps(option, behind))
      }
      if (ways.length > 0) nodes.push(this.#token(ways))
      return nodes.length === 1 ? nodes[0]! : this.#emit(Node.branch, nodes.length, ...nodes)
    }, next)
  }

  #chain(words: readonly string[], next: number): number {
    return words.reduceRight((behind, word) => this.#token([[word, behind]]), next)
  }

  #token(ways: readonly (readonly [key: string, next: number])[]): number {
    const byNumber: [number: number, next: number][] = []
    for (const [key, next] of ways) {
      this.#idiom.learnForms(key)
      for (const number of spellingsOf(key)) byNumber.push([number, next])
    }
    const sieve = this.#idiom.sieveOf(byNumber.map(([number]) => number))
    return this.#emit(Node.token, sieve, byNumber.length, ...byNumber.sort(([a], [b]) => a - b).flat())
  }

  /** May a way from `node` on begin with a token? Of most, its first node says no. */
  mayBegin(text: Columns, node: number, index: number): boolean {
    const code = this.#tape.cells
    return code[node] !== Node.token || (code[node + 1]! & text.bits[index]!) !== 0
  }

  /** Where the longest way from `node` on ends, or -1; `start`: where the pattern begins. */
  walk(text: Columns, node: number, index: number, start: number): number {
    const code = this.#tape.cells
    switch (code[node]) {
      case Node.end:
        return index
      case Node.clauseEnd:
        return text.before[index] === 0 ? -1 : index
      case Node.token: {
        if (!(code[node + 1]! & text.bits[index]!) || (index > start && text.before[index]! & phraseEnd)) return -1
        const number = text.numbers[index]!
        const kind = text.classes[index]!
        let longest = number === 0 ? -1 : this.#behind(text, node, number, index, start)
        if (kind !== 0) return Math.max(longest, this.#behind(text, node, kind, index, start))
        if (!(text.bits[index]! & formsBit)) return longest
        const forms = this.#idiom.formsAt(number)
        for (let nth = code[forms]!; nth > 0; nth--) longest = Math.max(longest, this.#behind(text, node, code[forms + nth]!, index, start))
        return longest
      }
      case Node.branch: {
        let longest = -1
        for (let way = code[node + 1]!; way > 0; way--) longest = Math.max(longest, this.walk(text, code[node + 1 + way]!, index, start))
        return longest
      }
      default:
        return this.#skip(text, code[node + 1]!, code[node + 2]!, index, start)
    }
  }

  /** The longest of the ways that go on behind a word of a token's node. */
  #behind(text: Columns, node: number, number: number, index: number, start: number): number {
    const code = this.#tape.cells
    let low = node + 3
    let high = low + 2 * code[node + 2]!
    const end = high
    while (low < high) {
      const middle = low + 2 * ((high - low) >> 2)
      if (code[middle]! < number) low = middle + 2
      else high = middle
    }
    let longest = -1
    for (; low < end && code[low] === number; low += 2) longest = Math.max(longest, this.walk(text, code[low + 1]!, index + 1, start))
    return longest
  }

  /** What a gap skips must lead somewhere: it is no part of the phrase by itself. */
  #skip(text: Columns, most: number, next: number, index: number, start: number): number {
    let longest = this.walk(text, next, index, start)
    for (let skipped = 1; skipped <= most; skipped++) {
      const at = index + skipped
      if (at >= text.length || (text.before[at - 1]! | text.before[at]!) & sentenceEnd) break
      const to = this.walk(text, next, at, start)
      if (to > at && to > longest) longest = to
    }
    return longest
  }
}
