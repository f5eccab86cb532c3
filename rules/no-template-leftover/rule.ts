import {defineRule} from '../../src/define-rule.js'
import {calendars} from '../../src/languages/calendar.js'
import type {Reading} from '../../src/reading/reading.js'
import {covers} from '../../src/reading/span.js'
import {isMentioned} from '../../src/reading/scopes.js'
import {Break} from '../../src/reading/tokens.js'
import type {Span} from '../../src/types.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-template-leftover',
    guideline: 'no-one-size-fits-all',
    on: ['phrases', 'placeholder', 'capitals'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'error',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, lists, say}) {
    const {text, tokens} = reading
    // What is quoted is told of: “the mail began with ‘Hi, [NAME]’”.
    const slots: Span[] = [...reading.entitiesOf('placeholder'), ...crossesIn(reading)].filter(
      (slot) => !reading.quotations.some((quotation) => covers(quotation, slot)) && !isNamed(reading, slot)
    )
    for (const at of slots) yield {at, ...say.slot({text: reading.slice(at)})}

    for (const {group, at, from, to, text: said} of phrases) {
      if (group === 'greeting') continue
      if (slots.some((slot) => covers(slot, at) || covers(at, slot))) continue
      const enclosing = group === 'instruction' ? bracketsAround(text, at) : group === 'note' ? noteAround(text, at, lists.apposition) : undefined
      if (enclosing || group === 'here' || (group === 'instruction' && said === said.toUpperCase())) {
        const place = enclosing ?? at
        slots.push(place)
        yield {at: place, ...say.instruction({text: reading.slice(place)})}
      } else if (group === 'instruction' || group === 'note') continue
      else if (group === 'machine') yield {at, ...say.preamble({text: said})}
      // What introduces a text stands before it and ends with a colon or a line.
      else if (from < opening && /^[^.!?\n]*(?::|\n)/u.test(text.slice(at.end)) && to < tokens.length) yield {at, ...say.preamble({text: said})}
    }

    const first = tokens.findIndex(({kind}) => kind !== 'mention')
    const hello = tokens[first]
    const next = tokens[first + 1]
    const isGreeting = phrases.some(({group, from}) => group === 'greeting' && from === first)
    if (isGreeting && hello && next && next.before === Break.comma && /^\s/u.test(text.slice(hello.end))) {
      const at = {start: hello.start, end: text.indexOf(',', hello.end) + 1}
      yield {at, ...say.slot({text: reading.slice(at)})}
    }
  }
)

/** “Where it says [NAME]”: a slot that the draft speaks of. */
const isNamed = ({tokens, locales}: Reading, slot: Span): boolean => {
  const index = tokens.findIndex(({start}) => start === slot.start)
  return index >= 0 && locales.some((locale) => isMentioned({tokens}, index, locale))
}

/** Tokens before the one that introduces the draft: “Sure!”, “Of course,”. */
const opening = 3

/** A bracket, perhaps with a call in capitals and the name of who is told: “(NB Jo - ”. */
const opensNote = /[([<](?:\p{Lu}{2,10}[:,!]? )?(?:\p{Lu}\p{Ll}{1,20}(?: ?[-–—]|[:,]) )?$/u

/** The round or square brackets that open right before a place, and what they enclose. */
function bracketsAround(text: string, {start}: Span): Span | undefined {
  const open = opensNote.exec(text.slice(0, start))
  const close = open && {'(': ')', '[': ']', '<': '>'}[open[0][0]!]
  const end = close ? text.indexOf(close, start) : -1
  return end < 0 ? undefined : {start: open!.index, end: end + 1}
}

/** “(Jo, check with the depot before this goes out)”, but not “(Jo, our cook, …)”. */
function noteAround(text: string, {start}: Span, apposition: ReadonlySet<string>): Span | undefined {
  const from = Math.max(text.lastIndexOf('(', start), text.lastIndexOf('[', start))
  const to = from < 0 ? -1 : text.indexOf(text[from] === '[' ? ']' : ')', from)
  const next = to > start ? isForSomebody.exec(text.slice(from, to))?.[1] : undefined
  return next && !apposition.has(next) ? {start: from, end: to + 1} : undefined
}

/** Begins with the name of who is told, and what comes next. */
const isForSomebody = /^.\p{Lu}\p{Ll}{1,20}(?: ?[-–—]|[:,]) (\p{L}+)/u

const crosses = /^X{2,}$/

/** “XX June”, “XX/XX”, “XX €”: a number that somebody meant to fill in. “Siglo XX” is none. */
function* crossesIn({text, tokens}: Reading): Generator<Span> {
  if (!text.includes('XX')) return
  const months = new Set([...calendars.en.months, ...calendars.es.months].flatMap((names) => names.split(' ')))
  const isCrosses = (index: number) => {
    const token = tokens[index]
    return token !== undefined && crosses.test(text.slice(token.start, token.end))
  }
  for (let index = 0; index < tokens.length; index++) {
    if (!isCrosses(index)) continue
    const {start, end} = tokens[index]!
    const beside = `${text[start - 1] ?? ''}${text.slice(end, end + 2)}`
    const following = tokens[index + 1]?.word === 'de' ? index + 2 : index + 1
    if (/[$€£/]|:X|%/u.test(beside) || months.has(tokens[following]?.word ?? '') || isCrosses(following)) yield {start, end}
  }
}
