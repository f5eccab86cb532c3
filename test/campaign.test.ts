import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {Campaign} from '../src/campaign.js'
import {defineCampaignRule} from '../src/define-campaign-rule.js'
import {lint, lintCampaign} from '../src/index.js'
import {lintPlaced, type PlacedDraft} from '../src/lint.js'
import {wholeFile} from '../src/reading/source.js'
import {Runner} from '../src/runner.js'
import {readSetting} from '../src/settings.js'
import type {Draft} from '../src/types.js'

const words = (reason: string) => ({summary: 'Twins', messages: {twin: {reason: `${reason} {name}`, note: 'Say it once.'}}})

/** Finds drafts with the same words as an earlier one. */
const noTwins = defineCampaignRule(
  {id: 'no-twins', guideline: 'no-spamming', stage: 'preview', recommended: false, since: '0.1.0', severity: 'warn', defaults: {}},
  {en: words('Same as'), es: words('Igual que')},
  (reading) => reading.tokens.map(({word}) => word).join(' '),
  function* (drafts, _options, say) {
    for (const [index, draft] of drafts.entries()) {
      const twin = drafts.slice(0, index).find(({digest}) => digest === draft.digest)
      if (twin) yield {draft, at: {start: 0, end: 4}, ...say(draft).twin({name: twin.placeOf({start: 5, end: 6})})}
    }
  }
)

/** Messages of each draft, judged together. */
async function judge(drafts: Draft[]): Promise<string[][]> {
  const runner = new Runner()
  runner.add(noTwins, readSetting(noTwins.meta, undefined))
  const campaign = new Campaign()
  const files = drafts.map(({text}) => Object.assign(new VFile(text), {data: {campaign}}))
  for (const [index, {text, ...context}] of drafts.entries()) await runner.check(runner.read(text, context), wholeFile(text), files[index]!)
  campaign.report()
  return files.map(({messages}) => messages.map(({reason, place}) => `${reason} ${JSON.stringify(place)}`))
}

const place = JSON.stringify({start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 5, offset: 4}})

test('a campaign rule compares drafts when all are in', async () => {
  expect(await judge([{text: 'Soup today'}, {text: 'Bread tomorrow'}, {text: 'Soup, today!'}])).toEqual([[], [], [`Same as #1:1:6 ${place}`]])
})

test('it speaks the language of the draft that it reports on', async () => {
  const text = 'Sopa de hoy, como siempre'
  expect(await judge([{text}, {text}])).toEqual([[], [`Igual que #1:1:6 ${place}`]])
})

test('drafts of other campaigns are not compared, and reference drafts not reported', async () => {
  expect(
    await judge([
      {text: 'Soup today', campaign: 'a'},
      {text: 'Soup today', campaign: 'b'}
    ])
  ).toEqual([[], []])
  expect(await judge([{text: 'Soup today', reference: true}, {text: 'Soup today'}])).toEqual([[], [`Same as #1:1:6 ${place}`]])
  expect(await judge([{text: 'Soup today'}, {text: 'Soup today', reference: true}])).toEqual([[], []])
})

test('a draft without a path goes by its number, also where the drafts before it had nothing to compare', async () => {
  const text = 'Doors open at seven, the soup is leek and potato, and whoever stacks chairs afterwards eats free.'
  const [, , third] = await lintCampaign([{text: 'Hello!'}, {text}, {text}])
  expect(third!.messages.map(({reason}) => reason)).toEqual([
    'Unexpected repetition of #2: “Doors open at seven, the soup is leek and potato, and whoeve…”, expected something new'
  ])
  expect(third!.messages[0]!.note).toContain(' are those of #2:1:1, ')
})

test('each of many copies has one message, which points to the copy before it', async () => {
  const text = 'Doors open at seven, the soup is leek and potato, and whoever stacks chairs afterwards eats free.'
  const files = await lintCampaign(Array.from({length: 16}, (_, day) => ({text, scheduledAt: `2026-03-${30 - day}`})))
  const names = files.map(({messages}) => messages.filter(({ruleId}) => ruleId === 'no-near-duplicate').map(({reason}) => /#\d+/.exec(reason)?.[0]))
  // The last in the list goes out first.
  expect(names).toEqual([...Array.from({length: 15}, (_, index) => [`#${index + 2}`]), []])
})

test('a draft with a wrong field has a fatal message, and the others are linted', async () => {
  const files = await lintCampaign([{text: 'Hurry! Only 3 left at £20, buy yours now!'}, {text: 'Fine', network: 'instagran'} as unknown as Draft])
  expect(files.map(({messages}) => messages.map(({fatal, reason}) => [fatal, reason.split(':')[0]]))).toEqual([
    [[false, 'Unexpected pressure to buy']],
    [[true, 'Unknown value “instagran” of draft.network, did you mean “instagram”?']]
  ])
  expect(files[1]!.data.campaign).toBeUndefined()
})

const placed = (text: string, context: Partial<PlacedDraft> = {}): PlacedDraft => ({
  source: wholeFile(text),
  context: {},
  file: new VFile({path: 'soup.md', value: text}),
  ...context
})

const caps = 'THE SOUP OF THE DAY IS READY AND WE ARE OPEN'

test('a draft for several networks has a message that holds for all of them once', async () => {
  const draft = placed(caps, {networks: ['x', 'instagram'], label: 'B2'})
  await lintPlaced([draft], {preset: 'strict'})
  const reasons = draft.file.messages.map(({reason}) => reason)
  expect(reasons.length).toBeGreaterThan(0)
  expect(new Set(reasons).size).toBe(reasons.length)
  expect(reasons.every((reason) => reason.endsWith(' (B2)') || /\(B2; \w+\)$/u.test(reason))).toBe(true)
  expect(draft.file.data.campaign).toBeUndefined()
})

test('a message that holds for one network names it, and those of a shared campaign come with its report', async () => {
  const long = `${'The soup of the day is ready, and so is the bread. '.repeat(8)}`
  const draft = placed(long, {networks: ['x', 'facebook']})
  const campaign = new Campaign()
  await lintPlaced([draft], {}, campaign)
  expect(draft.file.messages.map(({ruleId, reason}) => [ruleId, /\((.*)\)$/u.exec(reason)?.[1]])).toContainEqual(['max-length', 'x'])
  const {length} = draft.file.messages
  campaign.report()
  expect(draft.file.messages).toHaveLength(length)
})

test('a rule that throws is a fatal message on its draft, and the others are linted', async () => {
  const broken = placed('', {source: Object.defineProperty(wholeFile(''), 'text', {get: () => JSON.parse('{')})})
  const fine = placed(caps)
  const cause = expect.any(SyntaxError)
  await lintPlaced([broken, fine])
  expect(broken.file.messages).toMatchObject([{fatal: true, reason: 'Cannot judge draft', cause}])
  expect(fine.file.messages.length).toBeGreaterThan(0)
})

test('a campaign is told once that it sells too much, where the share is passed, with what counted', async () => {
  const texts = ['20% off all needles.', 'Moths hate cedar.', 'Order your wool online today.', 'Half price on cashmere.', 'Free delivery on every hank.']
  const files = await lintCampaign(texts.map((text) => ({text})))
  const said = files.map(({messages}) => messages.filter(({ruleId}) => ruleId === 'max-promotion-share'))
  expect(said.map(({length}) => length)).toEqual([0, 0, 0, 1, 0])
  expect(said[3]![0]).toMatchObject({actual: 'Half price', reason: 'Unexpected 4 of 5 posts that sell, expected 2 at most'})
  expect(said[3]![0]!.note).toContain('#1:1:1 “20% off”, #3:1:1 “Order your wool online today”, #5:1:1 “Free delivery”')
})

test('what happens first in the calendar is first, in whatever order the drafts come', async () => {
  const drafts = [
    {text: 'The rug sale of the old barn ends today.', scheduledAt: '2026-05-22'},
    {text: 'Last day of the rug sale of the old barn!', scheduledAt: '2026-05-15'},
    {text: 'The kilim fair costs £9.', scheduledAt: '2026-05-02'},
    {text: 'The kilim fair costs £7.', scheduledAt: '2026-05-01'}
  ]
  const files = await lintCampaign(drafts)
  const compared = ['no-fake-urgency', 'no-conflicting-facts']
  expect(files.map(({messages}) => messages.flatMap(({ruleId, reason}) => (compared.includes(ruleId!) ? [reason] : [])))).toEqual([
    ['Unexpected “ends today” again, expected one last day: “Last day (2026-05-15, #2:1:1)”'],
    [],
    ['Unexpected “£9”, expected what another draft says of the same: “£7” (#4:1:22)'],
    []
  ])
})

const patience = 'Bread has three parts and one of them is patience'
const copies = ({messages}: VFile) => messages.filter(({ruleId}) => ruleId === 'no-competitor-copy').map(({reason}) => reason)

test('a campaign rule may also say something of a draft alone', async () => {
  const brand = {name: 'Marlow', competitors: [{name: 'Bunfield', posts: [patience]}]}
  const reason = `Unexpected words of a post by Bunfield “${patience}”, expected your own`
  expect(copies(await lint({text: patience, brand}))).toEqual([reason])
  expect((await lintCampaign([{text: patience}, {text: patience, reference: true}], {brand})).map(copies)).toEqual([
    [reason, `Unexpected words of the reference text #2 “${patience}”, expected new ones`],
    []
  ])
  expect((await lintCampaign([{text: patience}, {text: patience}])).map(copies)).toEqual([[], []])
})
