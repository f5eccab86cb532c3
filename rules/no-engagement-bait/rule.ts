import {defineRule} from '../../src/define-rule.js'
import type {Hit, Reading} from '../../src/reading/reading.js'
import {isReaction} from '../../src/reading/reactions.js'
import {covers} from '../../src/reading/span.js'
import {Break, type Token} from '../../src/reading/tokens.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

/** Meta’s classes of bait, and following. */
const classes = ['react', 'vote', 'share', 'tag', 'comment', 'follow'] as const

/** Nothing, or the end of a sentence, stands before. */
const opening = /(?:^|[.!?…\n:])[ \t]*$/u
const capitals = /^\p{Lu}{2,}$/u
/** “❤️ = beach”. */
const equals = /^\uFE0F?[ \t]*=/u

const pointers = /^(?:👇|👉|👆|👈|☝|⬇|➡|⬆|🔗|📲|📍)/u

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-engagement-bait',
    guideline: 'no-bait',
    kinds: ['post'],
    on: ['phrases', 'reaction'],
    supporting: ['option', 'choice', 'giveaway', 'terms', 'cause'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    const of = (name: string) => phrases.filter(({group}) => group === name)
    // The terms of a giveaway are another matter.
    if (of('giveaway').length > 0 && of('terms').length > 0) return

    const vote = of('vote')[0]?.at ?? emojiVote(reading, of('option'), of('choice').length > 0)
    const found: Record<(typeof classes)[number], Span | undefined> = {
      react: of('react')[0]?.at ?? (vote ? undefined : first(of('option'), (hit) => emojiCondition(reading, hit, lists))),
      vote,
      share: of('cause').length > 0 ? undefined : of('share')[0]?.at,
      tag: of('tag')[0]?.at,
      comment: of('comment')[0]?.at ?? first(of('give'), (hit) => untilEmoji(reading, hit)) ?? first(of('write'), (hit) => untilPassword(reading, hit, lists)),
      follow: of('follow')[0]?.at
    }
    for (const name of classes) {
      const at = found[name]
      if (at) yield {at, ...say[name]({text: reading.slice(at)})}
    }
  }
)

interface Lists {
  /** Behind “if” an emoji is a reaction asked for. */
  readonly conditions: readonly string[]
  /** Verbs that ask for a comment and nothing else. */
  readonly always: readonly string[]
  /** Words that a subscriber of messages writes to be let in, helped or let out. */
  readonly service: readonly string[]
  readonly passwords: readonly string[]
  /** Words that say what the comment is for. */
  readonly rewards: readonly string[]
  /** May stand between the verb and the word asked for. */
  readonly filler: readonly string[]
}

function first(hits: readonly Hit[], place: (hit: Hit) => Span | undefined): Span | undefined {
  for (const hit of hits) {
    const at = place(hit)
    if (at) return at
  }
  return undefined
}

/** A token with the emoji before it. */
function withEmoji(reading: Reading, {start, end, before}: Token): Span | undefined {
  const emoji = before & Break.emoji ? reading.entitiesOf('emoji').findLast((emoji) => emoji.end <= start) : undefined
  return emoji && {start: emoji.start, end}
}

const isReactionAt = ({text}: Reading, at: Span | undefined): at is Span => at !== undefined && isReaction(text, at.start)

/** “❤️ for A, 😮 for B”; after a question, “👍 A ❤️ B” too. */
function emojiVote(reading: Reading, options: readonly Hit[], isChoice: boolean): Span | undefined {
  const offered = options.flatMap(({from}) => withEmoji(reading, reading.tokens[from]!) ?? [])
  if (offered.length > 1) return offered[0]
  const keys = reading.entitiesOf('emoji').filter((emoji) => isReactionAt(reading, emoji) && equals.test(reading.text.slice(emoji.end)))
  if (keys.length > 1) return keys[0]
  if (!isChoice || !reading.sentences.some(({isQuestion}) => isQuestion)) return undefined
  const labels = reading.tokens.map((token) => withEmoji(reading, token)).filter((at) => isReactionAt(reading, at))
  return labels.length > 1 ? labels[0] : undefined
}

/** “👍 if you agree”, where a sentence begins. */
function emojiCondition(reading: Reading, {from}: Hit, {conditions}: Lists): Span | undefined {
  const token = reading.tokens[from]!
  const at = conditions.includes(token.word) ? withEmoji(reading, token) : undefined
  return isReactionAt(reading, at) && opening.test(reading.text.slice(0, at.start)) ? at : undefined
}

/** “Drop a 🧡”: the emoji directly behind, if it does not point somewhere. */
function untilEmoji(reading: Reading, {at}: Hit): Span | undefined {
  const emoji = reading.entitiesOf('emoji').find(({start}) => start >= at.end)
  return emoji && !pointers.test(reading.slice(emoji)) && reading.text.slice(at.end, emoji.start).trim() === '' ? {start: at.start, end: emoji.end} : undefined
}

/** “Type YES if”: the word asked for, in capitals, in quotation marks or “yes”. Beside “comment” alone that is bait, else it needs a reward. */
function untilPassword(reading: Reading, {to, at}: Hit, lists: Lists): Span | undefined {
  const {tokens} = reading
  const sentence = reading.sentenceAt(at)!
  let index = to
  while (index < sentence.to && lists.filler.includes(tokens[index]!.word)) index++
  const token = tokens[index]
  if (!token || index >= sentence.to || token.kind || lists.service.includes(token.word)) return undefined
  const isQuoted = reading.quotations.some((quotation) => covers(quotation, token))
  const next = index + 1 < sentence.to ? tokens[index + 1]! : undefined
  // “Write no onion” asks for an order.
  const isPassword = lists.passwords.includes(token.word) && (next?.before !== 0 || lists.rewards.includes(next.word))
  if (!isQuoted && !capitals.test(reading.slice(token)) && !isPassword) return undefined
  const isBait = lists.always.includes(tokens[to - 1]!.word) || tokens.slice(index + 1, sentence.to).some(({word}) => lists.rewards.includes(word))
  return isBait ? {start: at.start, end: token.end} : undefined
}
