import {ConfigError} from './context.js'
import {nearest} from './nearest.js'

export const severities = ['off', 'info', 'warn', 'error'] as const

export type Severity = (typeof severities)[number]

/** Also what unified-lint-rule takes. */
export type SeverityLike = Severity | 'on' | boolean | 0 | 1 | 2

/** Words or phrases that a rule lets pass, as a person would write them. Every rule takes them. */
export interface Allow {
  allow?: readonly string[]
}

export type RuleSetting<Options extends object> = SeverityLike | readonly [severity: SeverityLike, options?: Partial<Options> & Allow]

/** What `use(rule, …)` takes: a setting, or options as other unified plugins have them. */
export type PluginSetting<Options extends object> = RuleSetting<Options> | (Partial<Options> & Allow)

export interface Settings<Options extends object = object> {
  readonly severity: Severity
  readonly options: Options & Required<Allow>
}

interface Defaults<Options> {
  readonly id: string
  readonly severity: Severity
  readonly defaults: Options
}

/**
 * @param setting what a user wrote, in TypeScript, JavaScript, JSON or YAML
 * @throws {ConfigError} names the rule and the wrong severity, option or type
 */
export function readSetting<Options extends object>(rule: Defaults<Options>, setting: unknown): Settings<Options> {
  const [severity, options] = Array.isArray(setting) ? setting : isObject(setting) ? [undefined, setting] : [setting, undefined]
  return {severity: readSeverity(rule, severity), options: readOptions(rule, options)}
}

function readSeverity({id, severity}: Defaults<unknown>, value: unknown): Severity {
  if (value === undefined || value === null || value === true || value === 'on') return severity
  if (value === false || value === 0) return 'off'
  if (value === 1) return 'warn'
  if (value === 2) return 'error'
  if (severities.includes(value as Severity)) return value as Severity
  throw new ConfigError(`Unknown severity “${String(value)}” of rule ${id}${nearest(String(value), severities)}`)
}

function readOptions<Options extends object>({id, defaults}: Defaults<Options>, value: unknown): Options & Required<Allow> {
  const known: Record<string, unknown> = {allow: [], ...defaults}
  if (value === undefined || value === null) return known as Options & Required<Allow>
  if (!isObject(value)) throw new ConfigError(`Wrong options of rule ${id}: expected an object, received ${typeOf(value)}`)
  const given = Object.entries(value).filter(([, option]) => option !== undefined)
  for (const [name, option] of given) {
    if (!Object.hasOwn(known, name)) throw new ConfigError(`Unknown option “${name}” of rule ${id}${nearest(name, Object.keys(known))}`)
    const expected = typeOf(known[name])
    if (typeOf(option) !== expected) throw new ConfigError(`Wrong option “${name}” of rule ${id}: expected ${expected}, received ${typeOf(option)}`)
  }
  return {...known, ...Object.fromEntries(given)} as Options & Required<Allow>
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

function typeOf(value: unknown): string {
  if (!Array.isArray(value)) return value === null ? 'null' : typeof value
  const types = new Set(value.map(typeOf))
  return types.size === 0 || (types.size === 1 && types.has('string')) ? 'a list of texts' : 'a list'
}
