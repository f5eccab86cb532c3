import {type DraftContext, guidelines, type Locale, lint, type RuleId, rules, triage} from 'cm-guidelines'
import {facts, measure, type Network, nameOf} from 'cm-guidelines/networks'
import en from './en.js'
import es from './es.js'
import {Field, type Style} from './field.js'
import type {Example, PageWords} from './words.js'

const locales = {en: {name: 'English', words: en, config: {locale: 'en'}}, es: {name: 'Español', words: es, config: {locale: 'es'}}} as const
/** Milliseconds without a key after which the draft is linted: screen readers are told what it says, so not at every key. */
const pause = 250
/** Characters of a passage that a button shows. */
const shown = 40

type Message = Awaited<ReturnType<typeof lint>>['messages'][number]

const find = <E extends HTMLElement = HTMLElement>(selector: string): E => document.querySelector<E>(selector)!

const localeChoice = find<HTMLSelectElement>('#locale')
const networkChoice = find<HTMLSelectElement>('#network')
const kinds = find<HTMLFormElement>('form').elements.namedItem('kind') as RadioNodeList
const draft = new Field(find<HTMLTextAreaElement>('#draft'), () => later())
const comment = new Field(find<HTMLTextAreaElement>('#comment'), () => later())

let locale: Locale = navigator.language.startsWith('es') ? 'es' : 'en'
let words: PageWords = locales[locale].words
let notes: {item: HTMLElement; range: Range}[] = []
let timer = 0
let runs = 0

const fill = (text: string, values: Record<string, string | number>): string => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]))

const short = (text: string): string => ([...text].length > shown ? [...text].slice(0, shown).join('').trimEnd() + '…' : text)

/** A live region is set only when it changes, or screen readers would repeat it. */
function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]>, ...children: (Node | string)[]) {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

const button = (label: string, id: string, onclick: () => void) => {
  const element = make('button', {type: 'button', onclick}, label)
  element.setAttribute('aria-describedby', id)
  return element
}

/** The kind of draft and its context, as chosen. */
function context(): DraftContext & {kind: 'post' | 'reply'; network: Network} {
  const kind = kinds.value === 'reply' ? 'reply' : 'post'
  const inReplyTo = kind === 'reply' && comment.text.trim() ? {text: comment.text} : undefined
  return {kind, network: networkChoice.value as Network, inReplyTo}
}

function later(): void {
  clearTimeout(timer)
  timer = setTimeout(now, pause)
  showLength()
}

/** Lint the draft and the comment, and show everything about them. */
async function now(): Promise<void> {
  clearTimeout(timer)
  const run = ++runs
  const {text} = draft
  showLength()
  showTriage()
  // The first draft that needs English grammar waits for it, and may be overtaken.
  const {messages, data} = await lint({text, ...context()}, locales[locale].config)
  if (run !== runs || text !== draft.text) return
  const language = data.draft?.language ?? 'other'
  draft.input.lang = language === 'other' ? '' : language
  say(find('#language'), text.trim() && words.languages[language])
  showNotes(messages)
}

function showLength(): void {
  const {kind, network} = context()
  const length = measure(draft.text, network)
  const element = find('#length')
  if (!length) element.textContent = ''
  else {
    const {count, [kind]: limit} = facts[network]!
    const over = length.total - limit.value
    const number = (value: number) => value.toLocaleString(locale)
    const text = fill(words.length[count === 'bytes' ? 'bytes' : 'characters'], {total: number(length.total), limit: number(limit.value)})
    element.classList.toggle('too-long', over > 0)
    element.textContent = over > 0 ? `${text}: ${fill(words.length.tooLong, {over: number(over)})}` : text
  }
}

function showTriage(): void {
  const {inReplyTo} = context()
  find('#answered').hidden = kinds.value !== 'reply'
  const found = inReplyTo && triage(inReplyTo, {locale})
  say(find('#triage'), found ? `${words.kinds[found.kind]}: ${words.actions[found.action]}.` : '')
  const evidence = found?.evidence ?? []
  comment.underline(evidence.map(({start, end}) => ({start, end, style: 'evidence'})))
  find('#evidence').replaceChildren(...evidence.map(({text, reason}) => make('li', {}, make('q', {}, text), ` ${reason}`)))
}

const styleOf = ({fatal}: Message): Style & keyof PageWords['severities'] => (fatal ? 'error' : fatal === false ? 'warn' : 'info')

function showNotes(messages: readonly Message[]): void {
  const placed = messages
    .map((message) => ({message, style: styleOf(message), start: message.place && 'start' in message.place ? message.place.start.offset! : 0}))
    .sort((a, b) => a.start - b.start)
  const ranges = draft.underline(placed.map(({message, style, start}) => ({start, end: start + message.actual!.length, style})))
  notes = placed.map(({message, style}, index) => ({item: note(message, style, ranges[index]!, `note-${index}`), range: ranges[index]!}))
  find('#notes').replaceChildren(...notes.map(({item}) => item))
  const {none, one, other, empty} = words.summary
  const count = notes.length
  say(find('#summary'), !draft.text.trim() ? empty : count === 0 ? none : count === 1 ? one : fill(other, {count}))
  markNotes()
}

function note({ruleId, reason, note, url, actual, expected}: Message, style: keyof PageWords['severities'], range: Range, id: string): HTMLElement {
  const {number, name} = guidelines[rules[ruleId as RuleId].meta.guideline]
  /** A text that has changed since the lint is not replaced: the next lint is under way. */
  const fix = (replacement: string) => () => range.toString() === actual && draft.replace(range, replacement)
  return make(
    'li',
    {className: style},
    make('h3', {}, make('span', {className: 'severity'}, words.severities[style]), ` · ${number}. ${name[locale]}`),
    make('p', {id}, reason),
    make('p', {className: 'why'}, note ?? ''),
    make(
      'p',
      {className: 'actions'},
      ...(expected ?? []).map((text) => button(fill(words.replace, {text: short(text)}), id, fix(text))),
      button(fill(words.show, {text: short(actual!)}), id, () => draft.select(range)),
      make('span', {}, `${words.rule}: `, make('a', {href: url!}, ruleId!))
    )
  )
}

/** Mark the notes on the passage that the caret is in. */
function markNotes(): void {
  for (const {item, range} of notes) item.classList.toggle('here', draft.isIn(range))
}

function load({network, comment: answered, text}: Example): void {
  networkChoice.value = network
  kinds.value = answered === undefined ? 'post' : 'reply'
  comment.text = answered ?? ''
  draft.text = text
  now()
}

/** On a phone, the examples are far below the draft. */
function show(example: Example): void {
  load(example)
  find('form').scrollIntoView({block: 'nearest'})
}

/** Show the page in a language; an example that nobody has changed is translated, too. */
function speak(to: Locale): void {
  const example = words.examples.findIndex(({text}) => text === draft.text)
  locale = to
  words = locales[to].words
  document.documentElement.lang = to
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) element.textContent = words.page[element.dataset.say!]!
  networkChoice.lastElementChild!.textContent = words.otherNetwork
  find('#examples').replaceChildren(...words.examples.map((item) => make('button', {type: 'button', onclick: () => show(item)}, item.name)))
  if (example >= 0) load(words.examples[example]!)
  else now()
}

localeChoice.append(...Object.entries(locales).map(([value, {name}]) => make('option', {value, lang: value, selected: value === locale}, name)))
networkChoice.append(...(Object.keys(facts) as Network[]).map((value) => make('option', {value}, nameOf(value))), make('option', {value: 'other'}))
localeChoice.addEventListener('change', () => speak(localeChoice.value as Locale))
for (const element of document.querySelectorAll('#network, [name=kind]')) element.addEventListener('change', now)
document.addEventListener('selectionchange', markNotes)
draft.text = words.examples[0]!.text
speak(locale)
