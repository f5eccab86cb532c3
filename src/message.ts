import type {VFile} from 'vfile'
import {type Location, location} from 'vfile-location'
import type {Finding, MessageText, MessageValues, RuleMeta, SayWords} from './define-rule.js'
import type {Source} from './reading/source.js'
import type {Severity} from './settings.js'

const homepage = 'https://github.com/cm-guidelines/cm-guidelines'

/** The page of a rule. */
export const urlOf = (id: string): string => `${homepage}/blob/main/docs/rules/${id}.md`

const fatal = {info: undefined, warn: false, error: true, off: undefined}

/** Add a rule's finding to a file: the only place that makes a message about a draft. */
export function report({id}: RuleMeta<object>, severity: Severity, {at, reason, note, expected}: Finding, source: Source, file: VFile): void {
  const span = source.locate(at)
  const toPoint = pointsOf(String(file))
  const place = span && {start: toPoint(span.start)!, end: toPoint(span.end)!}
  const text = source.text.slice(at.start, at.end)
  const actual = span ? String(file).slice(span.start, span.end) : text
  const message = withoutTrace(() => file.message(reason, {place, ruleId: id, source: 'cm-guidelines'}))
  Object.assign(message, {
    fatal: fatal[severity],
    actual,
    // What the file writes in other words (`**`, `&amp;`) cannot be replaced as if it were the text.
    expected: expected && actual === text ? [...expected] : undefined,
    note,
    url: urlOf(id)
  })
}

let last: {text: string; toPoint: Location['toPoint']} | undefined

/** From offsets to points of a text, whose lines are counted once for all messages in it that come one behind the other. */
export function pointsOf(text: string): Location['toPoint'] {
  if (last?.text !== text) last = {text, toPoint: location(text).toPoint}
  return last.toPoint
}

/** A message is an error whose trace nobody sees; taking it costs more than linting the draft. */
function withoutTrace<T>(make: () => T): T {
  const stackTraceLimit = Reflect.get(Error, 'stackTraceLimit')
  Reflect.set(Error, 'stackTraceLimit', 0)
  try {
    return make()
  } finally {
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit)
  }
}

const longest = 60
const oddSpace = /[^\S ]\s*| \s+/gu

/** Text of a draft as a message shows it: on one line, cut where it is long. */
function shown(value: string | number | readonly string[]): string {
  if (typeof value === 'object') return value.map(shown).join(', ')
  const line = String(value).replace(oddSpace, ' ').trim()
  return line.length <= longest ? line : `${[...line].slice(0, longest).join('').trimEnd()}…`
}

/** A rule's messages in one language, with their `{name}`s to be filled in. */
export function sayIn(messages: Readonly<Record<string, MessageText>>): SayWords {
  return Object.fromEntries(
    Object.entries(messages).map(([name, text]) => {
      const [reason, note] = [formOf(text.reason), formOf(text.note)]
      return [name, (values = {}) => ({reason: fill(reason, values), note: fill(note, values)})]
    })
  )
}

/** Text and names of values in turn. */
const formOf = (text: string): readonly string[] => text.split(/\{(\w+)\}/)

const fill = (form: readonly string[], values: MessageValues): string =>
  form.length === 1 ? form[0]! : form.map((part, index) => (index % 2 === 0 ? part : shown(values[part] ?? ''))).join('')
