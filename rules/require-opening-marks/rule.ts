import {defineRule} from '../../src/define-rule.js'
import {detectLanguage} from '../../src/reading/language.js'
import type {Reading} from '../../src/reading/reading.js'
import type {Sentence} from '../../src/reading/sentences.js'
import {Break, type Token} from '../../src/reading/tokens.js'
import en from './en.js'
import es from './es.js'

const closing = /[?!？！]/

/** Where a line, an emoji or a mark sets off what follows. */
const setOff = Break.line | Break.emoji | Break.mark

const closingQuote = /[»”"]/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'require-opening-marks',
    guideline: 'no-sloppy-writing',
    languages: ['es'],
    on: ['question'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {lists, say}) {
    const {text, tokens} = reading
    if (!text.includes('?') && !text.includes('!')) return

    let isOpen = false
    for (const sentence of reading.sentences) {
      const {from, to, isQuestion, isExclamation} = sentence
      let opened: number = isOpen ? 1 : 0
      for (let index = from; index < to; index++) if (tokens[index]!.before & Break.opening) opened++
      isOpen = opened > 0
      if (!isQuestion && !isExclamation) continue
      const wasOpen = isOpen
      // “¿Por qué se llama «¡Ay!» la salsa?”: the question goes on behind what it quotes.
      isOpen = opened > 1 && closingQuote.test(text[tokens[to - 1]!.end + 1] ?? '')
      if (wasOpen) continue

      const close = closingMark(reading, sentence)
      if (close < 0 || lists.names.has(tokens[to - 1]!.word)) continue
      let first = isQuestion ? questionStart(tokens, sentence, lists.questions) : lastBreak(tokens, sentence, setOff)
      while (tokens[first]!.kind === 'hashtag' && first < to - 1) first++
      const at = {start: tokens[first]!.start, end: close}
      if (reading.isQuoted(at) || isForeign(reading, first, to)) continue
      const said = reading.slice(at)
      const mark = isQuestion ? '¿' : '¡'
      yield {at, expected: [mark + said], ...say.missing({mark, text: said})}
    }
  }
)

/** Behind the marks that close a sentence; negative where they are no punctuation: `(?)`, an emoji lost on the way. */
function closingMark({text, tokens}: Reading, {to}: Sentence): number {
  let start = tokens[to - 1]!.end
  const limit = tokens[to]?.start ?? text.length
  while (start < limit && !closing.test(text[start]!)) start++
  if (/[\s(]/.test(text[start - 1]!)) return -1
  let end = start
  while (end < limit && closing.test(text[end]!)) end++
  return end
}

/** The last token of a sentence before which one of some marks stands. */
function lastBreak(tokens: readonly Token[], {from, to}: Pick<Sentence, 'from' | 'to'>, flags: number): number {
  for (let index = to - 1; index > from; index--) if (tokens[index]!.before & flags) return index
  return from
}

/** Where a question begins: behind the mark or the comma before its question word, else before its last clause. */
function questionStart(tokens: readonly Token[], sentence: Sentence, questions: ReadonlySet<string>): number {
  const {to} = sentence
  const limit = lastBreak(tokens, sentence, setOff)
  const index = tokens.findIndex(({word}, at) => at >= limit && at < to && questions.has(word))
  const clause = lastBreak(tokens, {from: limit, to: index < 0 ? to : index + 1}, Break.comma)
  return to - clause > 1 ? clause : limit
}

/** A sentence in another language asks as that language does. */
function isForeign({text, tokens}: Reading, from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({kind}) => !kind)
  if (words.length === 0) return true
  const language = detectLanguage(words, text.slice(words[0]!.start, words.at(-1)!.end))
  return language === 'en' || language === 'other'
}
