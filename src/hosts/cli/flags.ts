import {parseArgs} from 'node:util'
import type {CalendarField} from '../../calendar/calendar.js'
import {nearest} from '../../nearest.js'
import type {RuleConfig} from '../../preset.js'
import {networks} from '../../types.js'
import {formatNames} from '../formats/names.js'

const options = {
  config: {type: 'string'},
  preset: {type: 'string'},
  rule: {type: 'string', multiple: true},
  network: {type: 'string'},
  lang: {type: 'string'},
  column: {type: 'string', multiple: true},
  'stdin-filename': {type: 'string'},
  format: {type: 'string'},
  locale: {type: 'string'},
  notes: {type: 'boolean'},
  quiet: {type: 'boolean'},
  frail: {type: 'boolean'},
  'report-unused-allow': {type: 'boolean'},
  color: {type: 'boolean'},
  'no-color': {type: 'boolean'},
  fix: {type: 'boolean'},
  'dry-run': {type: 'boolean'},
  watch: {type: 'boolean'},
  init: {type: 'boolean'},
  explain: {type: 'string'},
  version: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'}
} as const

const names = Object.keys(options).map((name) => `--${name}`)

export type Flags = ReturnType<typeof parseFlags>['flags']

/**
 * Flags and paths of the command line.
 *
 * @throws {Error} names the wrong flag or value, and the nearest right one
 */
export function parseFlags() {
  const {tokens} = parseArgs({options, strict: false, tokens: true})
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue
    throw new Error(`Unknown flag “${token.rawName}”${nearest(token.rawName, names)}`)
  }
  const {values, positionals} = parseArgs({options, allowPositionals: true})
  const {config: configPath, rule = [], column = [], preset, network, lang, format = 'pretty', locale, ...flags} = values
  const isInput = positionals.length === 0 || (positionals.length === 1 && positionals[0] === '-')
  const read = {
    ...flags,
    configPath,
    /** What the flags say beside the configuration, or instead of it. */
    overrides: {
      preset: choose('preset', preset, ['recommended', 'strict']),
      locale: choose('locale', locale, ['en', 'es']),
      draft: {network: choose('network', network, [...networks, 'twitter']), language: choose('lang', lang, ['en', 'es', 'other'])},
      rules: Object.fromEntries(rule.map(readRule)) as RuleConfig
    },
    columns: Object.fromEntries(column.map(readColumn)),
    format: choose('format', format, formatNames)!,
    isInput,
    /** Is there a draft of JSON in each line of standard input? */
    isFilter: isInput && format === 'ndjson' && flags['stdin-filename'] === undefined
  }
  checkTogether(read)
  return {flags: read, paths: positionals}
}

/** The value of a flag that takes one of a few. */
function choose<T extends string>(name: string, value: string | undefined, right: readonly T[]): T | undefined {
  if (value === undefined || right.includes(value as T)) return value as T | undefined
  throw new Error(`Unknown --${name} “${value}”${nearest(value, right)}`)
}

function checkTogether(flags: Flags): void {
  const {fix, isInput, isFilter, 'dry-run': isDry, 'report-unused-allow': isAboutAllow} = flags
  if (isDry && !fix) throw new Error('--dry-run shows what --fix would do: expected both')
  if (!isInput && flags['stdin-filename'] !== undefined) throw new Error('--stdin-filename names standard input: expected no path beside it')
  if (isInput && flags.watch) throw new Error('--watch waits for files to change: expected a file, a folder or a glob')
  if (isFilter && (fix || isAboutAllow))
    throw new Error(`Unexpected --${fix ? 'fix' : 'report-unused-allow'}: with --format ndjson, each line of standard input is judged alone`)
}

function readRule(pair: string): [string, unknown] {
  const [, id, value] = /^([^=]+)=(.+)$/su.exec(pair) ?? []
  if (!id) throw new Error(`Wrong --rule “${pair}”: expected a rule and a severity, as in no-hard-sell=off`)
  try {
    return [id, JSON.parse(value!)]
  } catch (error) {
    if (/^\s*[[{]/u.test(value!)) throw new Error(`Wrong --rule “${pair}”: ${(error as Error).message}`)
    return [id, value]
  }
}

function readColumn(pair: string): [string, CalendarField] {
  const [, name, field] = /^(.+)=(.+)$/u.exec(pair) ?? []
  if (!name) throw new Error(`Wrong --column “${pair}”: expected a name and a field, as in Caption=text`)
  // What is no field is an error of whoever reads calendars.
  return [name, field as CalendarField]
}
