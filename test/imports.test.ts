import {readdirSync, readFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {join, posix} from 'node:path'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'
import packageJson from '../package.json' with {type: 'json'}

const root = join(import.meta.dirname, '..')

const files = ['src', 'rules']
  .flatMap((folder) => readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((name) => posix.join(folder, name)))
  .filter((path) => path.endsWith('.ts'))

const parse = (path: string) => ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true)

const sources = new Map(files.map((path) => [path, parse(path)]))

function* descendants(node: ts.Node): Generator<ts.Node> {
  for (const child of node.getChildren()) {
    yield child
    yield* descendants(child)
  }
}

interface Import {
  from: string
  /** A file of the repository, a package or a module of Node. */
  to: string
  isType: boolean
}

/** What a file imports and re-exports, statically or not. */
const importsOf = (from: string, source: ts.SourceFile): Import[] =>
  [...descendants(source)].flatMap((node) => {
    const isStatic = ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    const name = isStatic ? node.moduleSpecifier : isDynamic ? node.arguments[0] : undefined
    if (!name || !ts.isStringLiteral(name)) return []
    const to = name.text.startsWith('.') ? posix.join(posix.dirname(from), name.text).replace(/\.js$/, '.ts') : name.text
    const isType = (ts.isImportDeclaration(node) && node.importClause?.isTypeOnly) || (ts.isExportDeclaration(node) && node.isTypeOnly)
    return [{from, to, isType: Boolean(isType)}]
  })

const imports = [...sources].flatMap(([path, source]) => importsOf(path, source))

const inRepository = ({to}: Import) => /^(src|rules|package\.json|draft\.schema\.json)/.test(to)
const arrow = ({from, to}: Import) => `${from} → ${to}`
const folderOf = (path: string) => posix.dirname(path)

describe('imports', () => {
  test('are read', () => {
    expect(imports.map(arrow)).toEqual(
      expect.arrayContaining(['src/registry.ts → rules/no-hard-sell/rule.ts', 'src/reading/grammar.ts → src/grammar.ts', 'src/lint.ts → vfile'])
    )
  })

  test('of a rule lead to its own words, `defineRule`, and the reading with its facts', () => {
    const allowed = /^src\/(define-rule|define-campaign-rule|types|reading\/.+|languages\/.+|networks\/.+|triage\/.+)\.ts$/
    const wrong = imports.filter(({from, to}) => from.startsWith('rules/') && folderOf(to) !== folderOf(from) && !allowed.test(to))
    expect(wrong.map(arrow)).toEqual([])
  })

  test('of the reading, the languages and the networks lead nowhere else', () => {
    const inside = /^src\/(reading|languages|networks)\//
    // Types of the context, and the grammar that is loaded on request.
    const allowed = /^src\/(types|context|grammar)\.ts$/
    const wrong = imports.filter((item) => inside.test(item.from) && inRepository(item) && !inside.test(item.to) && !allowed.test(item.to))
    expect(wrong.map(arrow)).toEqual([])
    const values = imports.filter(({from, to, isType}) => inside.test(from) && to === 'src/context.ts' && !isType)
    expect(values.map(arrow)).toEqual([])
  })

  test('of hosts stay in hosts, and so does Node', () => {
    const outside = imports.filter(({from}) => !from.startsWith('src/hosts/'))
    expect(outside.filter(({to}) => to.startsWith('src/hosts/') || isBuiltin(to)).map(arrow)).toEqual([])
  })

  test('of packages are declared, and what is declared is imported', () => {
    const packageOf = (name: string) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')
    const external = imports.filter((item) => !inRepository(item) && !isBuiltin(item.to)).map((item) => ({...item, to: packageOf(item.to)}))
    const {dependencies, peerDependencies, devDependencies} = packageJson
    const isDeclared = ({to, isType}: Import) =>
      to in dependencies || to in peerDependencies || `@types/${to}` in dependencies || (isType && (to in devDependencies || `@types/${to}` in devDependencies))
    expect(external.filter((item) => !isDeclared(item)).map(arrow)).toEqual([])
    const used = new Set(external.map(({to}) => to))
    expect(Object.keys({...dependencies, ...peerDependencies}).filter((name) => !used.has(name.replace('@types/', '')))).toEqual([])
  })
})

const inRules = (file: RegExp) => [...sources].filter(([path]) => path.startsWith('rules/') && file.test(path))

/** Text that a person would say: two words, or a letter that identifiers do not have. */
const isProse = (text: string) => /\p{L}\s+\p{L}/u.test(text) || /[^\p{ASCII}\p{P}\p{S}]/u.test(text)

describe('a rule', () => {
  test.each(inRules(/rule\.ts$/))('%s holds no words of a language', (_, source) => {
    const texts = [...descendants(source)].flatMap((node) => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return [node.text]
      // \p{Letter}, \d and the like are no words.
      if (ts.isRegularExpressionLiteral(node)) return /\p{L}{3,}/u.test(node.text.replace(/\\[pP]\{[^}]*\}|\\./g, ' ')) ? [node.text] : []
      return []
    })
    expect(texts.filter((text) => isProse(text) || text.startsWith('/'))).toEqual([])
  })

  test.each(inRules(/(en|es)\.ts$/))('%s holds no logic', (_, source) => {
    const isSplitter = (node: ts.Node) => ts.isArrowFunction(node) && /^const words = .*\.split\(' '\)\)?$/.test(node.parent.parent.getText())
    const logic = [...descendants(source)].filter(
      (node) =>
        (ts.isFunctionLike(node) && !ts.isFunctionTypeNode(node) && !isSplitter(node)) ||
        ts.isIfStatement(node) ||
        ts.isConditionalExpression(node) ||
        ts.isIterationStatement(node, false)
    )
    expect(logic.map((node) => node.getText())).toEqual([])
  })
})
