import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {type CalendarField, type CalendarOptions, lintCalendar, readCalendar} from '../src/calendar/calendar.js'
import {networkOf} from '../src/networks/names.js'
import type {DraftContext} from '../src/types.js'

/** What a calendar says: text, context and networks of each draft, and its messages. */
function read(value: string, path = 'july.csv', options?: CalendarOptions) {
  const file = new VFile({path, value})
  const drafts = readCalendar(file, options)
  return {
    drafts: drafts?.map(({source: {text}, context, networks}) => [text, {...context, ...(networks?.length ? {networks} : {})}]),
    names: drafts?.map(({source: {name}, label}) => [name, label]),
    messages: file.messages.map(({name, reason}) => `${name} ${reason}`)
  }
}

const contextOf = (value: string, path?: string) => read(value, path).drafts?.[0]?.[1]

describe('a table', () => {
  test.each<[name: string, value: string]>([
    ['commas', 'date,text\n2026-03-01,Soup\n'],
    ['semicolons, with commas in a text', 'date;text\r\n2026-03-01;Soup\r\n'],
    ['tabs', 'date\ttext\n2026-03-01\tSoup'],
    ['a hint of the delimiter', 'sep=;\ndate;text\n2026-03-01;Soup\n'],
    ['a byte order mark', '\uFEFFdate,text\n2026-03-01,Soup\n'],
    ['lines that end in CR', 'date,text\r2026-03-01,Soup\r'],
    ['quotes', '"date","text"\n"2026-03-01","Soup"\n'],
    ['spaces around quotes', 'date, "text" \n2026-03-01, "Soup" \n'],
    ['empty rows and cells', '\n,\ndate,text,\n,,\n2026-03-01,Soup,\n,\n'],
    ['other columns', 'id,date,text,status\n7,2026-03-01,Soup,draft\n'],
    ['short rows', 'date,text,alt,status\n2026-03-01,Soup\n']
  ])('has %s', (_, value) => {
    expect(read(value)).toMatchObject({drafts: [['Soup', {scheduledAt: '2026-03-01'}]], messages: []})
  })

  test.each<[header: string]>([
    ['Text'],
    ['content'],
    ['POST'],
    ['Post text'],
    ['post_text'],
    ['postText'],
    ['Message:'],
    ['Texto'],
    ['Publicación'],
    ['Copy final']
  ])('knows the header %s', (header) => expect(read(`id,${header}\n1,Soup\n`).drafts).toEqual([['Soup', {}]]))

  test('takes the best of several columns, or the one that is named', () => {
    expect(read('post,text\nMonday,Soup\n').drafts).toEqual([['Soup', {}]])
    expect(read('post,text,Body ES\nMonday,Soup,Sopa\n', 'a.csv', {columns: {'Body ES': 'text'}}).drafts).toEqual([['Sopa', {}]])
    expect(() => read('a,b\n', 'a.csv', {columns: {a: 'texts' as CalendarField}})).toThrow('Unknown field “texts” of column “a”, did you mean “text”?')
  })

  test.each<[value: string]>([['name,price\nSoup,3\n'], [''], ['\n\n'], ['Soup of the day, and bread.\n']])(
    'is none without a column of texts: %j',
    async (value) => {
      expect(read(value).drafts).toBeUndefined()
      expect((await lintCalendar({path: 'a.csv', value})).messages).toMatchObject([{fatal: true, ruleId: 'calendar'}])
    }
  )

  test('may have headers only', () => expect(read('date,text\n')).toEqual({drafts: [], names: [], messages: []}))

  test('calls drafts by their cells', () => {
    const {names} = read('a,text\n1,"Soup\n\nof the day"\n2,Bread\n')
    expect(names).toEqual([
      ['july.csv B2', 'B2'],
      ['july.csv B3', 'B3']
    ])
    expect(read(`${'a,'.repeat(27)}text\n${','.repeat(27)}Soup\n`).names).toEqual([['july.csv AB2', 'AB2']])
  })
})

test.each<[header: string, value: string, context: object]>([
  ['network', 'LinkedIn', {networks: ['linkedin']}],
  ['Platforms', 'x, LinkedIn', {networks: ['x', 'linkedin']}],
  ['Red social', 'Instagram y Facebook', {networks: ['instagram', 'facebook']}],
  ['channel', 'X/Twitter', {networks: ['x']}],
  ['channel', 'IG + FB', {networks: ['instagram', 'facebook']}],
  ['date', '2026-03-01', {scheduledAt: '2026-03-01'}],
  ['date', '2026-03-01 09:05', {scheduledAt: '2026-03-01T09:05'}],
  ['Scheduled at', '2026-03-01T09:05:00+02:00', {scheduledAt: '2026-03-01T09:05:00+02:00'}],
  ['fecha', '31/03/2026 9:05', {scheduledAt: '2026-03-31T09:05'}],
  ['fecha', '31.3.26', {scheduledAt: '2026-03-31'}],
  ['date', '3/31/2026 5:30 PM', {scheduledAt: '2026-03-31T17:30'}],
  ['date', '3/3/2026 12:15 am', {scheduledAt: '2026-03-03T00:15'}],
  ['date', 'March 3, 2026', {scheduledAt: '2026-03-03'}],
  ['fecha', '3 de marzo de 2026 10:30', {scheduledAt: '2026-03-03T10:30'}],
  ['date', '5/6/2026', {}],
  ['date', '5 June', {}],
  ['date', 'to be decided', {}],
  ['date', 'Week 12', {}],
  ['kind', 'Reply', {kind: 'reply'}],
  ['kind', 'respuesta', {kind: 'reply'}],
  ['In reply to', 'Is it on?', {inReplyTo: {text: 'Is it on?'}}],
  ['idioma', 'español', {language: 'es'}],
  ['language', 'en-GB', {language: 'en'}],
  ['lang', 'pt-BR', {language: 'other'}],
  ['Campaña', 'Spring', {campaign: 'Spring'}],
  ['sponsored', 'Sí', {sponsored: true}],
  ['sponsored', 'no', {sponsored: false}],
  ['sponsored', 'Oven & Co', {sponsored: {by: 'Oven & Co'}}],
  ['reference', 'x', {reference: true}],
  ['alt', 'A bowl of soup', {media: [{type: 'image', alt: 'A bowl of soup'}]}],
  ['image', 'soup.jpg', {}],
  ['status', 'ready', {}]
])('a cell under %s with “%s” is read', (header, value, context) => {
  expect(read(`${header}\ttext\n${value}\tSoup\n`, 'july.tsv')).toMatchObject({drafts: [['Soup', context]], messages: []})
  expect(contextOf(`${header}\ttext\n${value}\tSoup\n`, 'july.tsv')).toEqual(context)
})

test('one date tells the order of day and month in the others', () => {
  const dates = (...values: string[]) =>
    read(`date,text\n${values.map((value) => `${value},Soup\n`).join('')}`).drafts!.map(([, context]) => (context as DraftContext).scheduledAt)
  expect(dates('5/6/2026', '13/6/2026')).toEqual(['2026-06-05', '2026-06-13'])
  expect(dates('5/6/2026', '6/13/2026')).toEqual(['2026-05-06', '2026-06-13'])
})

test('a column of times completes dates', () => {
  expect(contextOf('date,time,text\n2026-03-01,9:30,Soup\n')).toEqual({scheduledAt: '2026-03-01T09:30'})
  expect(contextOf('date,hora,text\n2026-03-01,,Soup\n')).toEqual({scheduledAt: '2026-03-01'})
})

test('media count beside alternative texts', () => {
  const media = (row: string) => (contextOf(`media;alt;text\n${row};Soup\n`) as DraftContext).media
  expect(media('soup.jpg;A bowl')).toEqual([{type: 'image', alt: 'A bowl'}])
  expect(media('soup.jpg;')).toEqual([{type: 'image'}])
  expect(media('a.jpg, b.mp4, c.gif;')).toEqual([{type: 'image'}, {type: 'video'}, {type: 'gif'}])
  expect(media('a.jpg, b.jpg;A bowl | A spoon')).toEqual([
    {type: 'image', alt: 'A bowl'},
    {type: 'image', alt: 'A spoon'}
  ])
  expect(media('none;')).toBeUndefined()
})

test('a first comment is a draft that follows', () => {
  expect(read('text,network,First comment\nSoup,x,Bread too\nTea,x,\n')).toMatchObject({
    drafts: [
      ['Soup', {networks: ['x']}],
      ['Bread too', {networks: ['x'], kind: 'reply', thread: [{from: 'brand', text: 'Soup'}]}],
      ['Tea', {networks: ['x']}]
    ],
    names: [
      ['july.csv A2', 'A2'],
      ['july.csv C2', 'C2'],
      ['july.csv A3', 'A3']
    ]
  })
})

test.each<[name: string, row: string, message: string]>([
  ['an unknown network', 'instagran,2026-03-01,Bread', '3:1-3:10 Unknown value “instagran” of draft.network, did you mean “instagram”? (A3)'],
  ['a day that there is not', 'x,2026-02-31,Bread', '3:3-3:13 Wrong date “2026-02-31”: expected a date such as 2026-03-01 (B3)'],
  ['too many cells', 'x,2026-03-01,Bread, and butter', '3:20-3:31 Unexpected cell: expected 3, as in the headers; a text with “,” stands in quotes (D3)'],
  ['text behind a quote', 'x,2026-03-01,"Bread" and butter', '3:20-3:21 Unexpected text behind a closing quote: expected quotes in a text to be doubled (C3)'],
  ['a quote that nothing closes', 'x,2026-03-01,"Bread', '3:14-3:15 Unexpected end of table: expected a closing quote for this one (C3)']
])('a row with %s is one message, and the others are read', (_, row, message) => {
  const {drafts, messages} = read(`network,date,text\nx,2026-03-01,Soup\n${row}\nx,2026-03-01,Tea\n`)
  expect(drafts!.map(([text]) => text)).toEqual(['Soup', 'Tea'])
  expect(messages).toEqual([`july.csv:${message}`])
})

describe('JSON', () => {
  test('is a list, or has one, of drafts with the keys of a context', () => {
    const draft = {
      text: 'Soup',
      network: 'x',
      inReplyTo: {text: 'Is it on?'},
      thread: [{from: 'brand', text: 'On.'}],
      media: [{type: 'gif', alt: 'Steam'}],
      id: 7
    }
    const {text, id: _, network, ...context} = draft
    const expected = [[text, {...context, networks: [network]}]]
    expect(read(JSON.stringify([draft]), 'a.json')).toMatchObject({drafts: expected, names: [['a.json #1', undefined]], messages: []})
    expect(read(JSON.stringify({title: 'July', posts: [draft]}, null, 2), 'a.json').drafts).toEqual(expected)
    expect(read(`${JSON.stringify(draft)}\r\n\n${JSON.stringify(draft)}`, 'a.ndjson')).toMatchObject({
      drafts: [...expected, ...expected],
      names: [
        ['a.ndjson #1', undefined],
        ['a.ndjson #2', undefined]
      ]
    })
    expect(read(JSON.stringify([{copy: 'Soup', platforms: ['X', 'ig'], date: '2026-03-01'}]), 'a.json').drafts).toEqual([
      ['Soup', {networks: ['x', 'instagram'], scheduledAt: '2026-03-01'}]
    ])
  })

  test.each<[value: string]>([['{"name": "oven", "version": "1.0.0"}'], ['["a", "b"]'], ['{"compilerOptions": {}, /* none */}'], ['[]'], ['7']])(
    'is no calendar: %s',
    (value) => {
      expect(read(value, 'a.json').drafts).toBeUndefined()
    }
  )

  test('with a mistake is a message at its place', () => {
    expect(read('[{"text": "Soup"},\n {"text": "Bread"\n {}]', 'a.json')).toMatchObject({
      drafts: [],
      messages: ['a.json:3:2-3:2 Wrong JSON: Unexpected token LBrace found.']
    })
    expect(read('{"text": "Soup"}\n{"text": \n{"text": "Tea"}', 'a.jsonl')).toMatchObject({
      drafts: [
        ['Soup', {}],
        ['Tea', {}]
      ],
      messages: ['a.jsonl:2:10-2:10 Wrong JSON: Unexpected end of input found.']
    })
    expect(read('[{"text": "Soup"},\n{"text": 7},\n{"text": "Bread", "network": "z"}, 8]', 'a.json')).toMatchObject({
      drafts: [['Soup', {}]],
      messages: [
        'a.json:2:10-2:11 Wrong value of draft.text: expected string',
        expect.stringMatching(/^a\.json:3:30-3:33 Unknown value “z” of draft\.network/u),
        'a.json:3:36-3:37 Wrong draft: expected an object'
      ]
    })
  })

  test('may be as Postiz has it', () => {
    const posts = [
      {
        integration: {id: 'a1'},
        value: [
          {content: '<p>Soup <strong>&amp;</strong> bread</p><p></p><p>Today</p>', image: [{path: 'b.jpg', alt: 'A bowl'}]},
          {content: '<p>Tea too</p>', image: []}
        ],
        settings: {__type: 'linkedin-page'}
      }
    ]
    expect(read(JSON.stringify({type: 'schedule', date: '2026-03-01T09:00:00Z', posts}), 'a.json').drafts).toEqual([
      ['Soup & bread\n\nToday', {networks: ['linkedin'], scheduledAt: '2026-03-01T09:00:00Z', media: [{type: 'image', alt: 'A bowl'}]}],
      ['Tea too', {networks: ['linkedin'], scheduledAt: '2026-03-01T09:00:00Z', kind: 'reply', thread: [{from: 'brand', text: 'Soup & bread\n\nToday'}]}]
    ])
  })

  test('may be as Mixpost has it', () => {
    const accounts = [
      {id: 1, provider: 'twitter'},
      {id: 2, provider: 'facebook_page'},
      {id: 3, provider: 'mastodon'}
    ]
    const versions = [
      {account_id: 0, is_original: true, content: [{body: '<div>Soup</div>', media: []}]},
      {account_id: 3, is_original: false, content: [{body: '<div>Soup, and <br>bread</div>', media: []}]}
    ]
    expect(read(JSON.stringify([{accounts, versions}]), 'a.json').drafts).toEqual([
      ['Soup', {networks: ['x', 'facebook']}],
      ['Soup, and \nbread', {networks: ['mastodon']}]
    ])
  })
})

/** Every character of a draft leads to a part of the file that stands for it. */
function expectPlaces(value: string, path: string, texts: readonly string[], standsFor: (written: string) => string) {
  const drafts = readCalendar(new VFile({path, value}))!
  expect(drafts.map(({source: {text}}) => text)).toEqual(texts)
  for (const {source} of drafts) {
    for (let index = 0; index < source.text.length; index++) {
      const {start, end} = source.locate({start: index, end: index + 1})!
      expect(standsFor(value.slice(start, end))).toBe(source.text[index])
    }
    const whole = source.locate({start: 0, end: source.text.length})!
    expect(standsFor(value.slice(whole.start, whole.end))).toBe(source.text)
  }
}

const texts = fc
  .array(fc.oneof(fc.string(), fc.string({unit: fc.constantFrom('"', '""', ',', ';', '\n', '\r\n', '\t', ' ', 'é', '🎈', '\\', '/', 'a', '<', '&')})), {
    minLength: 1
  })
  .map((all) => all.map((text) => `a${text}z`))

test('messages stand at their characters in a table', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (all, delimiter, end) => {
      const row = (text: string) => ['x', `"${text.replaceAll('"', '""')}"`, '"2026-03-01"'].join(delimiter)
      const value = [`network${delimiter}text${delimiter}date`, ...all.map(row)].join(end)
      expectPlaces(value, 'a.csv', all, (written) => (written === '"' ? '"' : written.replaceAll('""', '"')))
    })
  )
})

test('messages stand at their characters in JSON', () => {
  const ascii = (json: string) => json.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  fc.assert(
    fc.property(texts, fc.boolean(), fc.constantFrom(undefined, 2, '\t'), (all, isAscii, space) => {
      const json = JSON.stringify(
        all.map((text) => ({text})),
        null,
        space
      )
      expectPlaces(isAscii ? ascii(json) : json, 'a.json', all, (written) => JSON.parse(`"${written}"`))
    })
  )
})

test('messages stand at their characters in HTML in JSON', async () => {
  const value = JSON.stringify([
    {content: '<p>A &quot;bowl&quot; of <em title="a > b">soup</em> &#38; bread&nbsp;&unknown; 3 < 4</p><ul><li>Salt</li><li>Oil</li></ul>'}
  ])
  const [draft] = readCalendar(new VFile({path: 'a.json', value}))!
  const {text, locate} = draft!.source
  expect(text).toBe('A "bowl" of soup & bread\u00A0&unknown; 3 < 4\nSalt\nOil')
  const written = (part: string) => {
    const {start, end} = locate({start: text.indexOf(part), end: text.indexOf(part) + part.length})!
    return value.slice(start, end)
  }
  expect(written('bowl')).toBe('bowl')
  expect(written('"bowl"')).toBe('&quot;bowl&quot;')
  expect(written('soup & bread')).toBe('soup</em> &#38; bread')
  expect(written('Salt')).toBe('Salt')
  // The line break has no place of its own: the start of the cell stands for it.
  expect(written('\n')).toBe('')
})

test('no input breaks the reader', () => {
  const piece = fc.constantFrom(
    'text',
    'date',
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    ' ',
    '{',
    '}',
    '[',
    ']',
    ':',
    '"text"',
    '"posts"',
    '\\',
    '\\u00',
    'a',
    '<p>',
    '&amp;',
    '\uFEFF'
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), fc.constantFrom('a.csv', 'a.json', 'a.ndjson', 'a'), (pieces, path) => {
      const value = pieces.join('')
      for (const {source} of readCalendar(new VFile({path, value})) ?? []) expect(source.locate({start: 0, end: source.text.length})).toBeDefined()
    }),
    {numRuns: 2000}
  )
})

test('wrong quotes and long tags cost no more than their length', () => {
  const time = (value: string, path: string) => {
    const start = performance.now()
    readCalendar(new VFile({path, value}))
    return performance.now() - start
  }
  for (const line of ['"a" b\n', '"a\n', '""""a\n', '"""\n', '"\n']) expect(time(`text\n${line.repeat(50_000)}`, 'a.csv'), line).toBeLessThan(2000)
  for (const part of ['<a', '<a b="', '<a ', '&a', "<p x='"])
    expect(time(JSON.stringify([{text: `<p>${part.repeat(50_000)}`}]), 'a.json'), part).toBeLessThan(2000)
})

test('the drafts of a calendar are linted where they stand, for each of their networks', async () => {
  const hardSell = 'Last chance! ""Book"" your seat now,\nonly 3 seats left. 40% off!'
  const long = 'The soup of the day is ready, and so is the bread. '.repeat(8).trim()
  const value = `date,network,text\n2026-03-01,instagram,"${hardSell}"\n2026-03-02,"x, linkedin",${long.replaceAll(',', ';')}\n`
  const file = await lintCalendar({path: 'july.csv', value})
  expect(file.path).toBe('july.csv')
  const [sale, length] = ['no-hard-sell', 'max-length'].map((id) => file.messages.filter(({ruleId}) => ruleId === id))
  expect(sale).toMatchObject([{line: 2, column: 23, actual: 'Last chance', reason: expect.stringMatching(/ \(C2\)$/u)}])
  expect(length).toMatchObject([{line: 4, reason: expect.stringMatching(/ \(C3; x\)$/u)}])
})

test.each<[name: string, network: string | undefined]>([
  ['x', 'x'],
  ['Twitter', 'x'],
  ['X (Twitter)', 'x'],
  ['LinkedIn page', 'linkedin'],
  ['facebook_group', 'facebook'],
  ['IG', 'instagram'],
  ['other', 'other'],
  ['Xing', undefined],
  ['newsletter', undefined],
  ['', undefined]
])('the network %s is %s', (name, network) => expect(networkOf(name)).toBe(network))
