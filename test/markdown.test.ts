import fc from 'fast-check'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {draftsOf} from '../src/hosts/markdown.js'
import remarkCmGuidelines from '../src/hosts/remark.js'
import type {Config} from '../src/preset.js'

const parser = unified().use(remarkParse).use(remarkGfm)

const read = (value: string) => {
  const file = new VFile({path: 'a.md', value})
  return {file, drafts: draftsOf(parser.parse(value).children, file)}
}
const textOf = (value: string) => read(value).drafts[0]!.source.text

test.each<[name: string, markdown: string, text: string]>([
  ['emphasis', '# The *oven*\n\nOn __at__ ~~six~~ **se*v*en**', 'The oven\n\nOn at seven'.replace('at ', 'at six ')],
  ['escapes and references', '\\*on\\* A&B &amp; &ntilde; &#x1F35E; &#169; &nothing; \\q', '*on* A&B & ñ 🍞 © &nothing; \\q'],
  ['targets behind the block', 'See [us](https://a.example "A") or [them](b.md). Now', 'See us or them. Now\nhttps://a.example'],
  ['bare addresses once', '<https://a.example> https://b.example www.c.example', 'https://a.example https://b.example www.c.example'],
  ['definitions', '[a]: https://a.example\n\n[us][a]', 'https://a.example\n\nus'],
  ['quotations', '> one\ntwo\n> > three\n\nfour', '> one\n> two\n\n> > three\n\nfour'],
  ['inline code', 'Use `A B` or `` `c` ``', 'Use “A B” or “`c`”'],
  ['lists', 'a\n- b\n  c\n- [x] d\n  1. e\n\nf', 'a\n\n- b\nc\n- [x] d\n1. e\n\nf'],
  ['tables', '| a | b |\n|---|---|\n| c \\| d | `e \\| f` |', 'a\nb\nc | d\n“e | f”'],
  ['breaks', 'a  \nb\\\nc<br>d', 'a\nb\nc\nd'],
  ['CRLF', 'a \r\nb\r\n\r\n> c\r\n> d', 'a\nb\n\n> c\n> d'],
  ['no code, HTML, images', '```\na\n```\n\n    b\n\n<p>c</p>\n\n![d](e.png) f<i>g</i>\n\n***', ' fg']
])('reads %s', (_, markdown, text) => {
  expect(textOf(markdown)).toBe(text)
})

test('images are media, with their alternative text', () => {
  const mediaOf = (value: string) => read(value).drafts[0]!.context.media
  expect(mediaOf('![](a.png) ![A loaf](b.png)')).toEqual([
    {type: 'image', alt: undefined},
    {type: 'image', alt: 'A loaf'}
  ])
  expect(mediaOf('---\nmedia: [{type: video}]\n---\n![](a.png)')).toEqual([{type: 'video'}])
  expect(mediaOf('a')).toBeUndefined()
})

describe('sections', () => {
  test('are a draft each, with what is known about it', () => {
    const {drafts, file} = read(
      [
        '---\ndrafts: sections\nnetworks: [x, threads]\nlanguage: en\n---',
        'Before.\n\n# All\n## Monday ##\n```yaml\nnetwork: linkedin\n```\nOn.\n```\n# no heading\n```\n\n### Tuesday\n\n~~~yml\nkind: reply\n~~~\n\nAt six.\n# Last\n'
      ].join('\n')
    )
    expect(file.messages).toEqual([])
    expect(drafts.map(({source, context, networks}) => [source.name, source.text, context, networks])).toEqual([
      ['a.md', 'Before.', {language: 'en'}, ['x', 'threads']],
      ['a.md: Monday', 'On.', {language: 'en', network: 'linkedin'}, []],
      ['a.md: Tuesday', 'At six.', {language: 'en', kind: 'reply'}, ['x', 'threads']]
    ])
  })

  test('with a wrong fact have a message; the others are drafts all the same', () => {
    const {drafts, file} = read('---\ndrafts: sections\n---\n# A\n```yaml\nnetwork: linkdin\n```\nOn.\n# B\nAt six.')
    expect(drafts.map(({source}) => source.text)).toEqual(['At six.'])
    expect(file.messages.map(String)).toEqual(['a.md:6:1-6:8: Unknown value “linkdin” of draft.network, did you mean “linkedin”?'])
    expect(file.messages[0]!.fatal).toBe(true)
  })

  test('are asked for by their name', () => {
    const {drafts, file} = read('---\ndrafts: section\n---\nOn.')
    expect(drafts).toEqual([])
    expect(file.messages.map(String)).toEqual(['a.md:2:1-2:7: Unknown value “section” of drafts, did you mean “sections”?'])
  })
})

const avoiding: Config = {brand: {terms: {avoid: ['zorbit']}}}

const lintMarkdown = async (value: string, config?: Config, plugins: Plugin<[], Root>[] = []) => {
  const file = new VFile({path: 'a.md', value})
  const processor = parser().use(remarkFrontmatter).use(plugins).use(remarkCmGuidelines, config)
  await processor.run(processor.parse(file), file)
  return file
}

/** Words that occur once each, so that the right place of every one is known. */
const word = fc.integer({min: 0, max: 9999}).map((number) => `w${number}q`)
const inline: fc.Arbitrary<string> = fc.letrec<{inline: string}>((tie) => ({
  inline: fc.oneof(
    {maxDepth: 3},
    word,
    fc.constantFrom(
      '\\*',
      '\\_',
      '&amp;',
      '&#233;',
      '&unknown;',
      '\\\\',
      '🍞',
      'é',
      '&',
      '\\',
      '[',
      '*',
      '<br>',
      '&copy;',
      '\\&amp;',
      '&amp;amp;',
      '\t',
      'a@b.example',
      'https://c.example/a_b?d=1&amp;e'
    ),
    tie('inline').map((text) => `*${text}*`),
    tie('inline').map((text) => `**${text}**`),
    tie('inline').map((text) => `[${text}](https://a.example/x)`),
    word.map((text) => `\`${text}\``),
    word.map((text) => `![${text}](i.png)`)
  )
})).inline
const line = fc.array(inline, {minLength: 1, maxLength: 6}).map((parts) => parts.join(' '))
const marker = fc.constantFrom('', '', '> ', '> > ', '- ', '  ', '1. ', '# ', '| ', '>', '   > ')
const markdown = fc
  .tuple(fc.array(fc.tuple(marker, line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', ' \n', '  \n', ' |\n')), {minLength: 1, maxLength: 8}), fc.boolean())
  .map(([lines, isFenced]) => (isFenced ? '---\ntitle: a\n---\n' : '') + lines.map((parts) => parts.join('')).join(''))
  .map((text) => {
    let count = 0
    return text.replace(/w\d+q/gu, () => `w${++count}q`)
  })

test('every word has its right place, or none', () => {
  let placed = 0
  let found = 0
  fc.assert(
    fc.property(markdown, (value) => {
      const {source} = read(value).drafts[0]!
      for (const {0: text, index} of source.text.matchAll(/w\d+q/gu)) {
        const at = source.locate({start: index, end: index + text.length})
        found++
        if (!at) continue
        placed++
        expect(at).toEqual({start: value.indexOf(text), end: value.indexOf(text) + text.length})
      }
    }),
    {numRuns: 1000}
  )
  expect(placed / found).toBeGreaterThan(0.999)
})

test('what a message names is the file’s text at its place, or has none', async () => {
  const texts = fc.array(fc.constantFrom('zorbit', 'Buy now', '#sale', '**zor**bit', 'zor&shy;bit', 'recieve', '\\!\\!\\!', '!!!!', 'teh'), {maxLength: 6})
  await fc.assert(
    fc.asyncProperty(markdown, texts, async (value, more) => {
      const {messages} = await lintMarkdown(`${value}\n${more.join(' ')}`, avoiding)
      for (const {place, actual, expected} of messages) {
        if (!place) continue
        if (!('start' in place)) throw new Error('Expected a range')
        const [start, end] = [place.start.offset!, place.end.offset!]
        expect(start).toBeLessThan(end)
        expect(`${value}\n${more.join(' ')}`.slice(start, end)).toBe(actual)
        if (expected) expect(actual).not.toMatch(/\*\*|&shy;/u)
      }
    }),
    {numRuns: 200}
  )
})

test('each planted word is found at its place, whatever stands around it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('', '- ', '1. ', '# '), fc.constantFrom('\\* ', '&amp; ', '*on* ', 'é 🍞 ', '')), {minLength: 1, maxLength: 6}),
      async (lines) => {
        const value = lines.map(([mark, before]) => `${mark}${before}zorbit on`).join('\n\n')
        const {messages} = await lintMarkdown(value, avoiding)
        const found = messages.filter(({ruleId}) => ruleId === 'no-banned-term')
        const offsets = found.map(({place}) => (place && 'start' in place ? place.start.offset : undefined))
        expect(offsets).toEqual([...value.matchAll(/zorbit/gu)].map(({index}) => index))
      }
    ),
    {numRuns: 100}
  )
})

test('a text that another plugin has changed has no place', async () => {
  const change: Plugin<[], Root> = () => (tree) => {
    const [paragraph] = tree.children
    if (paragraph?.type === 'paragraph' && paragraph.children[0]?.type === 'text') paragraph.children[0].value = 'It is a zorbit'
  }
  const {messages} = await lintMarkdown('Is it on?\n\nzorbit', avoiding, [change])
  expect(messages.map(({ruleId, actual, place}) => [ruleId, actual, place && 'start' in place && place.start.line])).toEqual([
    ['no-banned-term', 'zorbit', undefined],
    ['no-banned-term', 'zorbit', 3]
  ])
})

const sale = 'Last chance! Book your seat now, only 3 seats left. 40% off!'

test.each<[name: string, markdown: string, lines: number[]]>([
  ['disable', `<!--lint disable no-hard-sell-->\n\n${sale}`, []],
  ['disable, behind front matter', `---\nkind: post\n---\n\n<!-- lint disable no-hard-sell -->\n\n${sale}`, []],
  ['disable all', `<!--lint disable-->\n\n${sale}`, []],
  ['ignore', `---\ndrafts: sections\n---\n# A\n<!--lint ignore no-hard-sell-->\n\n${sale}\n# B\n${sale}`, [9]],
  ['enable', `---\ndrafts: sections\n---\n# A\n<!--lint disable no-hard-sell-->\n\n${sale}\n# B\n<!--lint enable no-hard-sell-->\n\n${sale}`, [11]],
  ['another rule', `<!--lint disable no-shouting-->\n\n${sale}`, [3]],
  ['another comment', `<!--hint disable no-hard-sell-->\n\n${sale}`, [3]]
])('obeys comments: %s', async (_, markdown, lines) => {
  const {messages} = await lintMarkdown(markdown, {rules: {'no-hard-sell': 'warn'}})
  expect(messages.filter(({ruleId}) => ruleId === 'no-hard-sell').map(({line}) => line)).toEqual(lines)
})

test('a wrong configuration is an error of the plugin', () => {
  const attach = (config: object) => parser().use(remarkCmGuidelines, config).freeze()
  expect(() => attach({rules: {'no-hardsell': 'warn'}})).toThrow('Unknown rule “no-hardsell”, did you mean “no-hard-sell”?')
  expect(() => attach({rulse: {}})).toThrow('Unknown field “rulse” in config, did you mean “rules”?')
})

test('takes linear time', () => {
  const time = (count: number) => {
    const value = '&amp; \\* *a* `b` [c](https://d.example) > \n\n'.repeat(count)
    const tree = parser.parse(value)
    const start = performance.now()
    draftsOf(tree.children, new VFile(value))
    return performance.now() - start
  }
  time(500)
  expect(time(4000) / time(500)).toBeLessThan(40)
})
