import retextEnglish from 'retext-english'
import {type Preset, type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import noHardSell from '../rules/no-hard-sell/rule.js'
import noSelfPraise from '../rules/no-self-praise/rule.js'
import '../src/grammar.js'
import recommended, {createPreset, defineRule, type Draft, type DraftContext, lint, rules, strict} from '../src/index.js'

const hard = 'Hurry! Only 3 lamps left at £20. Buy yours now, before they are gone.'
const mild = 'Last chance to see the old lamps, at £20 each.'
const boast = 'We are the best lamp shop in town.'

const id = 'no-hard-sell'

/** What a processor says about a text, of one rule. */
const said = (processor: Processor<any, any, any, any, any>, text: string, draft: DraftContext = {}, rule: string = id) => {
  const file = new VFile({value: text, data: {draft: {language: 'en', ...draft}}})
  processor.runSync(processor.parse(file), file)
  return file.messages.filter(({ruleId}) => ruleId === rule)
}
const plain = () => unified().use(retextEnglish)
const using = (preset: Preset) => plain().use(preset)
const lintFor = async (draft: Draft, config?: Parameters<typeof lint>[1]) => (await lint(draft, config)).messages.filter(({ruleId}) => ruleId === id)

const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen))

describe('a preset', () => {
  test('is deep-frozen, and leaves what it was made from alone', () => {
    const config = {brand: {competitors: [{name: 'Lumo'}]}, draft: {media: []}, rules: {[id]: ['error', {allow: ['hurry']}] as const}}
    expect(isDeepFrozen(createPreset(config))).toBe(true)
    expect(isDeepFrozen(recommended)).toBe(true)
    expect(isDeepFrozen(strict)).toBe(true)
    config.brand.competitors.push({name: 'Fosco'})
  })

  test('holds stable rules; the strict one all but deprecated rules', () => {
    const idsOf = ({plugins}: Preset) => (plugins as [{meta: {id: string}}][]).slice(1).map(([{meta}]) => meta.id)
    const all = Object.values(rules).map(({meta}) => meta)
    expect(idsOf(recommended)).toEqual(all.filter((meta) => meta.recommended).map((meta) => meta.id))
    expect(idsOf(strict)).toEqual(all.filter(({stage}) => stage !== 'deprecated').map((meta) => meta.id))
  })

  test('can be shared: what one processor overrides, no other sees', () => {
    expect(said(using(recommended).use(noHardSell, ['error', {max: 1}]), mild)).toMatchObject([{fatal: true}])
    expect(said(using(recommended), mild)).toEqual([])
    expect(said(using(recommended), hard)).toMatchObject([{fatal: false}])
  })

  test.each([[false], ['off'], [0], [['off']]] as const)('lets a rule be turned off behind it by %j', (setting) => {
    const processor = using(recommended).use(noHardSell, setting)
    expect(said(processor, hard)).toEqual([])
    expect(said(processor, boast, {}, 'no-self-praise')).toHaveLength(1)
  })

  test('keeps its brand, draft and locale when a rule is overridden or turned off', () => {
    const spanish = createPreset({locale: 'es'})
    expect(said(using(spanish).use(noHardSell, 'error'), hard)).toMatchObject([{fatal: true, reason: expect.stringContaining('Presión')}])
    expect(said(using(spanish).use(noHardSell, false), boast, {}, 'no-self-praise')).toMatchObject([{reason: expect.stringContaining('Elogio')}])
  })

  test('works in frozen processors and in their copies', () => {
    const frozen = using(recommended).freeze()
    const copy = frozen()
    copy.use(noHardSell, 'error')
    expect(said(frozen, hard)).toMatchObject([{fatal: false}])
    expect(said(copy, hard)).toMatchObject([{fatal: true}])
    expect(said(frozen(), hard)).toMatchObject([{fatal: false}])
  })

  test('attached twice reports once', () => {
    expect(said(using(recommended).use(recommended), hard)).toHaveLength(1)
  })
})

describe('a severity', () => {
  const table: [setting: unknown, fatal: boolean | undefined | 'none'][] = [
    [undefined, false],
    [true, false],
    ['on', false],
    [1, false],
    ['warn', false],
    [2, true],
    ['error', true],
    ['info', undefined],
    [0, 'none'],
    [false, 'none'],
    ['off', 'none'],
    [['error'], true],
    [['info', {}], undefined],
    [[2, {max: 1}], true],
    [[true, {max: 1}], false],
    [[false, {max: 1}], 'none'],
    [{max: 1}, false],
    [{max: 99}, 'none']
  ]
  const fatals = (messages: {fatal?: boolean | null | undefined}[]) => messages.map(({fatal}) => fatal)

  test.each(table)('%j', async (setting, fatal) => {
    const expected = fatal === 'none' ? [] : [fatal]
    expect(fatals(said(plain().use(noHardSell, setting as never), hard))).toEqual(expected)
    if (setting !== undefined) expect(fatals(await lintFor({text: hard}, {rules: {[id]: setting as never}}))).toEqual(expected)
  })
})

describe('a message', () => {
  test('names the rule, its page and exactly the text it is about', async () => {
    const [message] = await lintFor({text: hard, language: 'en'})
    expect(message).toMatchObject({
      ruleId: id,
      source: 'cm-guidelines',
      url: 'https://github.com/cm-guidelines/cm-guidelines/blob/main/docs/rules/no-hard-sell.md',
      actual: 'Hurry',
      place: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 6, offset: 5}},
      reason: expect.stringContaining('“Hurry”'),
      note: expect.stringMatching(/\w+\.$/)
    })
  })
})

describe('a config', () => {
  test('speaks the locale it names, else the language of the draft', async () => {
    expect(await lintFor({text: hard}, {locale: 'es'})).toMatchObject([{reason: expect.stringContaining('Presión')}])
    expect(await lintFor({text: hard})).toMatchObject([{reason: expect.stringContaining('Unexpected')}])
    expect(await lintFor({text: '¡Corre! Solo quedan 3 lámparas a 20 €, cómprala ya.'})).toMatchObject([{reason: expect.stringContaining('Presión')}])
  })

  test('gives each draft what the draft does not say itself', async () => {
    const config = {draft: {network: 'twitter', kind: 'reply'}, brand: {name: 'Lumo'}} as const
    expect((await lint({text: hard}, config)).data.draft).toEqual({network: 'x', kind: 'reply', brand: {name: 'Lumo'}, language: 'en'})
    expect((await lint({text: hard, network: 'threads', kind: 'post'}, config)).data.draft).toMatchObject({network: 'threads', kind: 'post'})
    expect(await lintFor({text: hard}, config)).toEqual([])
    expect(said(using(createPreset(config)), hard)).toEqual([])
    expect(said(using(createPreset(config)), hard, {kind: 'post'})).toHaveLength(1)
  })

  test('takes effect as it was when it was first used', async () => {
    const config: {rules: Record<string, 'off' | 'warn'>} = {rules: {[id]: 'off'}}
    expect(await lintFor({text: hard}, config)).toEqual([])
    config.rules[id] = 'warn'
    expect(await lintFor({text: hard}, config)).toEqual([])
    expect(await lintFor({text: hard}, {...config})).toHaveLength(1)
  })

  test('turns on rules that its preset leaves out', async () => {
    const off = Object.fromEntries(Object.keys(rules).map((rule) => [rule, 'off']))
    expect((await lint({text: `${hard} ${boast}`}, {preset: 'strict', rules: {...off, 'no-self-praise': 'info'}})).messages).toMatchObject([
      {ruleId: 'no-self-praise', fatal: undefined}
    ])
  })

  test('takes an option that is undefined for one that is not given', async () => {
    expect(await lintFor({text: mild}, {rules: {[id]: ['warn', {max: undefined}]}})).toEqual([])
  })
})

describe('a draft', () => {
  test('is completed with its kind, its network and the language it was read in', async () => {
    const dataOf = async (draft: Draft) => (await lint(draft)).data.draft
    expect(await dataOf({text: 'The lamps are in the window.'})).toEqual({kind: 'post', language: 'en', network: undefined, brand: undefined})
    expect(
      await dataOf({text: 'Gracias, Ana. Mañana te decimos si queda alguna en la tienda.', network: 'twitter', inReplyTo: {text: 'Me encanta la lámpara.'}})
    ).toMatchObject({kind: 'reply', network: 'x', language: 'es'})
    expect(await dataOf({text: 'As lâmpadas já estão na vitrine, não é?'})).toMatchObject({language: 'other'})
  })

  test('allows a rule, or words of it', async () => {
    const text = 'Hurry! Buy yours now, at £20.'
    expect(await lintFor({text})).toHaveLength(1)
    expect(await lintFor({text, allow: {[id]: true}})).toEqual([])
    expect(await lintFor({text, allow: {[id]: ['HURRY']}})).toEqual([])
    expect(await lintFor({text, allow: {'no-self-praise': true}})).toHaveLength(1)
    expect(await lintFor({text}, {rules: {[id]: ['warn', {allow: ['hurry']}]}})).toEqual([])
  })

  test('allows something of a rule that is off, or that the preset does not know', async () => {
    expect(await lintFor({text: '', allow: {[id]: true}}, {rules: {[id]: 'off'}})).toEqual([])
    const own = defineRule({...noHardSell.meta, id: 'no-own'}, {en: {summary: 'Own', messages: {}}, es: {summary: 'Propia', messages: {}}}, () => [])
    expect(said(using(recommended).use(own), hard, {allow: {'no-own': true, [id]: true}})).toEqual([])
  })

  test('that is a reference is never reported on', async () => {
    expect(await lintFor({text: hard, reference: true})).toEqual([])
    expect(said(using(recommended), hard, {reference: true})).toEqual([])
  })

  test('is not changed', async () => {
    const draft: Draft = {text: hard, network: 'twitter', allow: {[id]: true}}
    const before = structuredClone(draft)
    await lint(draft)
    expect(draft).toEqual(before)
  })
})

const networkNames = 'x, instagram, facebook, linkedin, tiktok, youtube, threads, bluesky, mastodon, pinterest, whatsapp, telegram, reddit, other, twitter'

describe('what is wrong is named, with the nearest right thing', () => {
  const configs: [config: unknown, message: string][] = [
    [null, 'Wrong config: expected an object'],
    ['strict', 'Wrong config: expected an object'],
    [{brands: {}}, 'Unknown field “brands” in config, did you mean “brand”?'],
    [{preset: 'Strict'}, 'Unknown preset “Strict”, did you mean “strict”?'],
    [{preset: 'all'}, 'Unknown preset “all”, expected one of: recommended, strict'],
    [{locale: 'fr'}, 'Unknown locale “fr”, expected one of: en, es'],
    [{rules: null}, 'Wrong value of rules: expected an object, from rule to severity'],
    [{rules: {'no-hardsell': 'warn'}}, 'Unknown rule “no-hardsell”, did you mean “no-hard-sell”?'],
    [{rules: {[id]: 'warning'}}, 'Unknown severity “warning” of rule no-hard-sell, did you mean “warn”?'],
    [{rules: {[id]: 3}}, 'Unknown severity “3” of rule no-hard-sell, expected one of: off, info, warn, error'],
    [{rules: {[id]: ['warn', {mox: 1}]}}, 'Unknown option “mox” of rule no-hard-sell, did you mean “max”?'],
    [{rules: {[id]: ['warn', {toString: 1}]}}, 'Unknown option “toString” of rule no-hard-sell, expected one of: allow, max'],
    [{rules: {[id]: ['warn', {max: '1'}]}}, 'Wrong option “max” of rule no-hard-sell: expected number, received string'],
    [{rules: {[id]: ['warn', {allow: 'hurry'}]}}, 'Wrong option “allow” of rule no-hard-sell: expected a list of texts, received string'],
    [{rules: {[id]: ['warn', {allow: [1]}]}}, 'Wrong option “allow” of rule no-hard-sell: expected a list of texts, received a list'],
    [{rules: {[id]: ['warn', 'max']}}, 'Wrong options of rule no-hard-sell: expected an object, received string'],
    [{brand: null}, 'Wrong value of brand: expected Object, received null'],
    [{brand: {nme: 'Lumo'}}, 'Unknown field “nme” in brand, did you mean “name”?'],
    [{brand: {register: 'tu'}}, 'Unknown value “tu” of brand.register, did you mean “tú”?'],
    [{brand: {handles: {fb: 'lumo'}}}, `Unknown value “fb” of brand.handles.fb, expected one of: ${networkNames}`],
    [{brand: {competitors: [{}]}}, 'Missing field “name” in brand.competitors.0'],
    [{draft: {netwrk: 'x'}}, 'Unknown field “netwrk” in draft, did you mean “network”?'],
    [{draft: {allow: {'no-hardsell': true}}}, 'Unknown rule “no-hardsell” in draft.allow, did you mean “no-hard-sell”?']
  ]
  test.each(configs)('in the config %j', async (config, message) => {
    expect(() => createPreset(config as never)).toThrow(expect.objectContaining({name: 'ConfigError', message}))
    await expect(lint({text: hard}, config as never)).rejects.toMatchObject({name: 'ConfigError', message})
  })

  const drafts: [draft: unknown, message: string][] = [
    [undefined, 'Wrong value of draft: expected Object, received undefined'],
    [{}, 'Missing field “text” in draft'],
    [{text: 3}, 'Wrong value of draft.text: expected string, received 3'],
    [{text: '', netwrk: 'x'}, 'Unknown field “netwrk” in draft, did you mean “network”?'],
    [{text: '', network: 'instagrm'}, 'Unknown value “instagrm” of draft.network, did you mean “instagram”?'],
    [{text: '', network: 'ig'}, `Unknown value “ig” of draft.network, expected one of: ${networkNames}`],
    [{text: '', kind: 'comment'}, 'Unknown value “comment” of draft.kind, expected one of: post, reply'],
    [{text: '', media: {}}, 'Wrong value of draft.media: expected Array, received Object'],
    [{text: '', media: [{type: 'photo'}]}, 'Unknown value “photo” of draft.media.0.type, expected one of: image, video, gif'],
    [{text: '', media: [{}]}, 'Missing field “type” in draft.media.0'],
    [{text: '', media: [{type: 'image', Alt: 'A lamp'}]}, 'Unknown field “Alt” in draft.media.0'],
    [{text: '', inReplyTo: 'Hello?'}, 'Wrong value of draft.inReplyTo: expected Object, received "Hello?"'],
    [{text: '', scheduledAt: 'soon'}, 'Wrong value “soon” of draft.scheduledAt: expected an ISO 8601 date'],
    [{text: '', sponsored: 'yes'}, 'Wrong value of draft.sponsored: expected (boolean | Object), received "yes"'],
    [{text: '', allow: {'no-hardsell': true}}, 'Unknown rule “no-hardsell” in draft.allow, did you mean “no-hard-sell”?'],
    [{text: '', allow: {toString: true}}, 'Unknown rule “toString” in draft.allow']
  ]
  test.each(drafts)('in the draft %j', async (draft, message) => {
    await expect(lint(draft as never)).rejects.toMatchObject({name: 'ConfigError', message})
  })

  test('in the data of a file', () => {
    expect(() => said(using(recommended), hard, {network: 'instagrm'} as never)).toThrow('Unknown value “instagrm” of draft.network, did you mean “instagram”?')
  })

  test('where a plugin is attached', () => {
    expect(() =>
      plain()
        .use(noSelfPraise, 'loud' as never)
        .freeze()
    ).toThrow('Unknown severity “loud” of rule no-self-praise, expected one of: off, info, warn, error')
  })
})
