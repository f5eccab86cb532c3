import type {Rule} from '../src/define-rule.js'
import type {Table} from './cases.js'

const inFolders = <T>(modules: Record<string, {default: T}>) =>
  Object.entries(modules)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, module]) => module.default)

/** Every rule, by folder: found without the registry, so that the test which writes the registry can mend it. */
export const allRules = inFolders(import.meta.glob<{default: Rule}>('../rules/*/rule.ts', {eager: true}))

export const allTables = inFolders(import.meta.glob<{default: Table}>('./rules/*.ts', {eager: true}))
