import retextEnglish from 'retext-english'
import {removePosition} from 'unist-util-remove-position'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Rule} from '../src/define-rule.js'
import {type ReadCase, readCase} from './cases.js'
import {allRules, allTables} from './catalogue.js'
import {lintWith} from './lint-with.js'

/** Every draft of every table. */
const drafts: ReadCase[] = allTables.flatMap((table) =>
  (['en', 'es'] as const).flatMap((language) => [...table[language].invalid, ...table[language].valid].map((item) => readCase(table, language, item)))
)

const all = allRules.map((rule): [typeof rule, unknown] => [rule, undefined])

type Messages = Awaited<ReturnType<typeof lintWith>>['messages']

const brief = (messages: Messages) => messages.map(({ruleId, reason, place}) => `${place?.start.offset}-${place?.end.offset} ${ruleId} ${reason}`).sort()

const lintThem = async (rules: [Rule, unknown][], {text, draft, beside}: ReadCase) => (await lintWith(rules, {text, ...draft}, undefined, beside)).messages

const lintAll = (item: ReadCase) => lintThem(all, item)

/** What plugins say, on the tree as parsed or without its positions; unified-engine hands them the set of its files. */
const throughUnified = async ({text, draft, beside}: ReadCase, positions: boolean) => {
  const completers: (() => unknown)[] = []
  const fileSet = {use: (completer: () => unknown) => completers.push(completer)}
  const processor = unified().use(retextEnglish)
  if (!positions) processor.use(() => (tree) => removePosition(tree))
  for (const rule of allRules) beside.length > 0 ? processor.use(rule, undefined, fileSet) : processor.use(rule)
  let file = new VFile()
  for (const {text: value, ...context} of [...beside, {text, ...draft}]) {
    file = new VFile({value, data: {draft: context}})
    await processor.run(processor.parse(file), file)
  }
  for (const complete of completers) complete()
  return file.messages as Messages
}

describe('every message', () => {
  test('has a place whose text is `actual`, a note, a page, and replacements that differ from it', async () => {
    for (const item of drafts) {
      for (const message of await lintAll(item)) {
        expect(item.text.slice(message.place.start.offset, message.place.end.offset)).toBe(message.actual)
        expect(message.note).toMatch(/[.?!»”]$/u)
        expect(message.url).toContain(`/docs/rules/${message.ruleId}.md`)
        expect(message.source).toBe('cm-guidelines')
        // A slot of the draft that is quoted is none of the message.
        expect(`${message.reason.replace(message.actual!, '')} ${message.note}`).not.toMatch(/\{\w+\}|undefined|illegal|ilegal/u)
        expect(message.expected ?? []).not.toContain(message.actual)
      }
    }
  })
})

describe('all rules', () => {
  test('are silent on nothing, white space and emoji', async () => {
    for (const text of ['', ' ', '\n\n\t', '🔥', '👩‍👩‍👧 🎉', '\uD83D', '…']) {
      for (const kind of ['post', 'reply'] as const) expect(brief((await lintWith(all, {text, kind})).messages)).toEqual([])
    }
  })

  test('bear with comments in other languages and without words', async () => {
    const others = ['Quando é que abrem amanhã? Vocês têm lugar para dez pessoas ou não, e quanto custa?', 'Wann habt ihr morgen auf?', '😡😡', '?']
    for (const item of drafts) {
      const {inReplyTo} = item.draft
      for (const text of inReplyTo ? others : []) {
        expect(await lintAll({...item, draft: {...item.draft, inReplyTo: {...inReplyTo, text}}})).toBeInstanceOf(Array)
      }
    }
  })

  test('see the same behind an emoji of several code points', async () => {
    const prefix = '👩‍👩‍👧 '
    // What an emoji makes longer may be too long, or hidden, sooner.
    const others = (messages: Messages) => messages.filter(({ruleId}) => ruleId !== 'max-length' && ruleId !== 'no-hidden-point')
    // At the start of a line `#` and `>` are a heading and a quotation.
    for (const item of drafts.filter(({text}) => !/^[#>]/.test(text))) {
      const moved = others(await lintAll({...item, text: prefix + item.text})).filter(({actual}) => !actual.startsWith(prefix) && actual !== item.text.trim())
      const shifted = moved.map((message) => `${message.place.start.offset - prefix.length} ${message.ruleId} ${message.actual}`).sort()
      const before = others(await lintAll(item)).filter(({actual}) => actual !== item.text.trim())
      expect(shifted).toEqual(before.map((message) => `${message.place.start.offset} ${message.ruleId} ${message.actual}`).sort())
    }
  })

  test('say alone what they say in company, in any order, and twice the same', async () => {
    for (const item of drafts) {
      const together = brief(await lintAll(item))
      const alone = await Promise.all(allRules.map((rule) => lintThem([[rule, undefined]], item)))
      expect(brief(alone.flat())).toEqual(together)
      expect(brief(await lintThem([...all].reverse(), item))).toEqual(together)
      expect(brief(await lintAll(item))).toEqual(together)
    }
  })

  test('say the same if the groups that only support others call them, too', async () => {
    const called = allRules.map(({lexicons, ...rule}): [Rule, unknown] => {
      const draft = lexicons.draft && {...lexicons.draft, supporting: []}
      return [Object.assign(() => undefined, rule, {lexicons: {...lexicons, draft}}), undefined]
    })
    expect(allRules.filter(({lexicons}) => lexicons.draft?.supporting?.length).length).toBeGreaterThan(40)
    for (const item of drafts) expect(brief(await lintThem(called, item))).toEqual(brief(await lintAll(item)))
  })

  test('say as plugins what they say in `lint`, also on a tree without positions', async () => {
    for (const item of drafts) {
      const expected = brief(await lintAll(item))
      expect(brief(await throughUnified(item, true))).toEqual(expected)
      expect(brief(await throughUnified(item, false))).toEqual(expected)
    }
  })

  test('see the same in lines that end with CR LF', async () => {
    const said = (messages: Messages) =>
      messages.map(({ruleId, actual, place}) => `${place.start.line}:${place.start.column} ${ruleId} ${actual.replace(/\r\n/g, '\n')}`).sort()
    for (const item of drafts) {
      expect(said(await lintAll({...item, text: item.text.replace(/\n/g, '\r\n')}))).toEqual(said(await lintAll(item)))
    }
  })

  test('speak both languages about the same thing', () => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    for (const {words} of allRules) {
      expect(Object.keys(words.es.messages)).toEqual(Object.keys(words.en.messages))
      expect(Object.keys(words.es.phrases ?? {})).toEqual(Object.keys(words.en.phrases ?? {}))
      for (const [name, {reason, note}] of Object.entries(words.en.messages)) {
        const other = words.es.messages[name]!
        expect(placeholders(other.reason + other.note)).toEqual(placeholders(reason + note))
        for (const text of [reason, other.reason]) expect(text).not.toMatch(/\.$/)
      }
    }
  })

  test('have a table, and their folder’s name', () => {
    expect(allTables.map(({rule}) => rule.meta.id)).toEqual(allRules.map(({meta}) => meta.id))
  })
})
