import type {Preset} from 'unified'
import {checkAllow, checkBrand, checkContext, ConfigError} from './context.js'
import type {Rule} from './define-rule.js'
import {nearest} from './nearest.js'
import {rules, type Rules} from './registry.js'
import {type Binding, bindRules} from './runner.js'
import {readSetting, type RuleSetting, type Settings, type Severity} from './settings.js'

export type RuleId = keyof Rules

type OptionsOf<Id extends RuleId> = Rules[Id] extends Rule<infer Options> ? Options : never

/** Rule id to a severity or `[severity, options]`. */
export type RuleConfig = {readonly [Id in RuleId]?: RuleSetting<OptionsOf<Id>>}

export interface Config extends Omit<Binding, 'ruleIds'> {
  /** Default: `recommended`. */
  readonly preset?: 'recommended' | 'strict'
  readonly rules?: RuleConfig
}

export interface Plan {
  readonly rules: readonly (readonly [Rule, Settings])[]
  readonly binding: Binding
}

const presets = ['recommended', 'strict']
const locales = ['en', 'es']
const fields = ['preset', 'rules', 'brand', 'draft', 'locale']

/**
 * What a config asks for, checked.
 *
 * @throws {ConfigError} names the wrong field, rule, severity or option, and the nearest right one
 */
export function plan(config: Config): Plan {
  if (typeof config !== 'object' || config === null) throw new ConfigError('Wrong config: expected an object')
  for (const name of Object.keys(config)) {
    if (!fields.includes(name)) throw new ConfigError(`Unknown field “${name}” in config${nearest(name, fields)}`)
  }
  const {preset = 'recommended', rules: settings = {}, brand, draft, locale} = config
  if (!presets.includes(preset)) throw new ConfigError(`Unknown preset “${preset}”${nearest(preset, presets)}`)
  if (locale !== undefined && !locales.includes(locale)) throw new ConfigError(`Unknown locale “${locale}”${nearest(locale, locales)}`)
  if (typeof settings !== 'object' || settings === null) throw new ConfigError('Wrong value of rules: expected an object, from rule to severity')
  const ruleIds = Object.keys(rules)
  for (const id of Object.keys(settings)) {
    if (!Object.hasOwn(rules, id)) throw new ConfigError(`Unknown rule “${id}”${nearest(id, ruleIds)}`)
  }
  return {
    rules: Object.values<Rule>(rules).flatMap((rule): [Rule, Settings][] => {
      const set = settings[rule.meta.id as RuleId]
      const isOn = set !== undefined || (preset === 'strict' ? rule.meta.stage !== 'deprecated' : rule.meta.recommended)
      return isOn ? [[rule, readSetting(rule.meta, set)]] : []
    }),
    binding: {
      brand: brand === undefined ? undefined : checkBrand(brand, 'brand'),
      draft: draft === undefined ? undefined : checkAllow(checkContext(draft, 'draft'), new Set(ruleIds)),
      locale,
      ruleIds
    }
  }
}

/**
 * A unified preset: rules with their settings, and what holds for every draft. Frozen, safe to share.
 *
 * @throws {ConfigError} names the wrong field, rule, severity or option, and the nearest right one
 */
export function createPreset(config: Config = {}): Preset {
  const {rules, binding} = plan(structuredClone(config))
  return freeze({plugins: [[bindRules, [binding]], ...rules.map(([rule, {severity, options}]): [Rule, [Severity, object]] => [rule, [severity, options]])]})
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freeze(part)
    Object.freeze(value)
  }
  return value
}

/** Stable rules whose reports are right at least nine times in ten. */
export const recommended: Preset = /* @__PURE__ */ createPreset()

/** All rules but deprecated ones. */
export const strict: Preset = /* @__PURE__ */ createPreset({preset: 'strict'})
