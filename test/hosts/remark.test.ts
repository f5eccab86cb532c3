import {expect, test} from 'vitest'
import {createProject} from './project.js'

const remark = 'remark-cli/cli.js'
const packages = ['remark-cli', 'remark-frontmatter', 'remark-gfm', 'remark-preset-lint-recommended', 'remark-retext', 'retext-english', 'unified']
const sale = 'Last chance! Book your **seat** now, only 3 seats left. 40% off!\n'

test('works in a .remarkrc beside a preset of remark-lint, with options and comments', async () => {
  const project = createProject(
    {
      '.remarkrc.yml': `plugins:
  - remark-frontmatter
  - remark-gfm
  - remark-preset-lint-recommended
  - - cm-guidelines/remark
    - brand: {terms: {avoid: [zorbit]}}
      rules: {no-hard-sell: error}
`,
      'posts/a.md': `---\nnetwork: x\n---\n\n*   ${sale}*   A [zorbit](https://zorbit.example "zorbit") \`zorbit\`\n`,
      'posts/b.md': `<!--lint disable no-hard-sell list-item-indent-->\n\n*   ${sale}`,
      'posts/c.md': `---\ndrafts: sections\n---\n\n# Monday\n\nA zorbit.\n\n# Tuesday\n\n\`\`\`yaml\nkind: reply\n\`\`\`\n\n${sale}`
    },
    ...packages
  )
  const {code, out} = await project.run(remark, 'posts', '--quiet')
  const found = out.match(/^(?:posts\/.*|\d\S+ +(?:warning|error)).*$/gmu)!.map((line) => line.replace(/ +(\S+).* (\S+) +(\S+)$/u, ' $1 $2 $3'))
  expect(found).toEqual([
    'posts/a.md',
    '5:5-5:16 error no-hard-sell cm-guidelines',
    '5:5 warning list-item-indent remark-lint',
    '6:5 warning list-item-indent remark-lint',
    '6:8-6:14 warning no-banned-term cm-guidelines',
    'posts/c.md',
    '7:3-7:9 warning no-banned-term cm-guidelines'
  ])
  expect(code).toBe(1)
})

test('works beside another user of remark-retext', async () => {
  const project = createProject(
    {
      '.remarkrc.js': `
        import remarkRetext from 'remark-retext'
        import retextEnglish from 'retext-english'
        import {unified} from 'unified'
        import remarkCmGuidelines from 'cm-guidelines/remark'

        const other = () => (tree, file) => {
          file.message('A tree of words', {ruleId: tree.type, source: 'other'})
        }
        const plugins = [[remarkRetext, unified().use(retextEnglish).use(other)], remarkCmGuidelines]
        export default {plugins}`,
      'a.md': sale
    },
    ...packages
  )
  const {out} = await project.run(remark, 'a.md')
  expect(out).toMatch(/ RootNode +other$/mu)
  expect(out).toMatch(/^1:1-1:12 +warning .* no-hard-sell +cm-guidelines$/mu)
})

test('says what is wrong with the options', async () => {
  const project = createProject({'.remarkrc.json': '{"plugins": [["cm-guidelines/remark", {"rules": {"no-hardsell": "warn"}}]]}', 'a.md': sale}, ...packages)
  const {code, out} = await project.run(remark, 'a.md')
  expect(out).toContain('Unknown rule “no-hardsell”, did you mean “no-hard-sell”?')
  expect(code).toBe(1)
})
