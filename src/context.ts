import * as v from 'valibot'
import {nearest} from './nearest.js'
import {networkOf} from './networks/names.js'
import {type Brand, type Comment, type Draft, type DraftContext, type Network, type NetworkName, networks} from './types.js'

/** A draft's context as rules see it: `kind` is known, the network has its own name. */
export interface Context extends Omit<DraftContext, 'kind' | 'network'> {
  readonly kind: 'post' | 'reply'
  readonly network?: Network
}

/** A value that the library cannot work with; the message names it, its place and, where there is one, the nearest right value. */
export class ConfigError extends TypeError {
  override readonly name = 'ConfigError'
}

const text = v.string()
const network: v.GenericSchema<NetworkName> = v.picklist([...networks, 'twitter'])
const date = v.pipe(
  text,
  v.check((value) => !Number.isNaN(Date.parse(value)), 'expected an ISO 8601 date')
)
const author = v.strictObject({name: v.optional(text), handle: v.optional(text)})
const language = v.picklist(['en', 'es', 'other'])

const brand: v.GenericSchema<Brand> = v.strictObject({
  name: v.optional(text),
  handles: v.optional(v.record(network, text)),
  register: v.optional(v.picklist(['tú', 'usted', 'vos', 'vosotros'])),
  voice: v.optional(v.picklist(['we', 'I'])),
  competitors: v.optional(
    v.array(v.strictObject({name: text, handles: v.optional(v.array(text)), hashtags: v.optional(v.array(text)), posts: v.optional(v.array(text))}))
  ),
  hashtags: v.optional(v.array(text)),
  facts: v.optional(v.record(text, text)),
  terms: v.optional(v.strictObject({avoid: v.optional(v.array(text)), prefer: v.optional(v.record(text, text))})),
  jurisdiction: v.optional(v.picklist(['es', 'eu', 'uk', 'us']))
})

const comment: v.GenericSchema<Comment> = v.strictObject({text, author: v.optional(author), language: v.optional(language)})

const contextEntries = {
  kind: v.optional(v.picklist(['post', 'reply'])),
  network: v.optional(network),
  language: v.optional(language),
  inReplyTo: v.optional(comment),
  thread: v.optional(v.array(v.strictObject({from: v.picklist(['brand', 'public']), text, at: v.optional(date)}))),
  media: v.optional(v.array(v.strictObject({type: v.picklist(['image', 'video', 'gif']), alt: v.optional(text)}))),
  scheduledAt: v.optional(date),
  campaign: v.optional(text),
  sponsored: v.optional(v.union([v.boolean(), v.strictObject({by: text})])),
  brand: v.optional(brand),
  allow: v.optional(v.record(text, v.union([v.literal(true), v.array(text)]))),
  reference: v.optional(v.boolean())
}

const contextSchema: v.GenericSchema<DraftContext> = v.strictObject(contextEntries)
export const draftSchema: v.GenericSchema<Draft> = v.strictObject({...contextEntries, text})

/** Names of the fields of a context: what front matter may hold. */
export const contextFields: readonly string[] = Object.keys(contextEntries)

/** @throws {ConfigError} names the first wrong field, as in `draft.media.0.type` */
export const checkBrand = (value: unknown, where: string): Brand => check(brand, value, where)

/** @throws {ConfigError} names the first wrong field */
export const checkContext = (value: unknown, where: string): DraftContext => check(contextSchema, value, where)

/** @throws {ConfigError} names the first wrong field */
export const checkDraft = (value: unknown): Draft => check(draftSchema, value, 'draft')

/** @throws {ConfigError} names the first wrong field */
export const checkComment = (value: unknown): Comment => check(comment, value, 'comment')

/**
 * Are the rules that a draft allows something of there at all?
 *
 * @throws {ConfigError} names the first wrong id and the nearest right one
 */
export function checkAllow(context: DraftContext, ids: ReadonlySet<string>): DraftContext {
  for (const id of Object.keys(context.allow ?? {})) {
    if (!ids.has(id)) throw new ConfigError(`Unknown rule “${id}” in draft.allow${nearest(id, [...ids])}`)
  }
  return context
}

/** @throws {ConfigError} names the first wrong field, in a place that begins with `where` */
export function check<T>(schema: v.GenericSchema<T>, value: unknown, where: string): T {
  const result = v.safeParse(schema, value, {abortEarly: true})
  if (result.success) return result.output
  throw new ConfigError(describe(schema, result.issues[0], where))
}

function describe(schema: v.GenericSchema, issue: v.BaseIssue<unknown>, where: string): string {
  const path = issue.path ?? []
  const names = path.map((item) => String(item.key))
  const parent = [where, ...names.slice(0, -1)].join('.')
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const siblings = path.length === 1 && 'entries' in schema ? Object.keys(schema.entries as object) : []
    return `Unknown field “${names.at(-1)}” in ${parent}${nearest(names.at(-1)!, siblings)}`
  }
  if (issue.type === 'strict_object' && issue.expected === `"${names.at(-1)}"`) return `Missing field “${names.at(-1)}” in ${parent}`
  const place = [where, ...names].join('.')
  if (issue.type === 'picklist') {
    const options = (issue as v.PicklistIssue).expected.split('|').map((option) => option.trim().replace(/^\(?"|"\)?$/g, ''))
    return `Unknown value “${String(issue.input)}” of ${place}${nearest(String(issue.input), options)}`
  }
  if (issue.type === 'check') return `Wrong value “${String(issue.input)}” of ${place}: ${issue.message}`
  return `Wrong value of ${place}: expected ${issue.expected}, received ${issue.received}`
}

/**
 * Fill in what a context leaves to the defaults, and what follows from its other fields.
 *
 * @param own a checked context; without defaults it is completed in place, which spares a copy for every draft
 */
export function completeContext(own: DraftContext, defaults: DraftContext | undefined): Context {
  const context = defaults ? {...defaults, ...given(own)} : own
  context.kind ??= context.inReplyTo ? 'reply' : 'post'
  if (context.network) context.network = networkOf(context.network)
  return context as Context
}

/** Without the fields that are there but undefined: they leave the defaults as they are. */
const given = (context: DraftContext): DraftContext => Object.fromEntries(Object.entries(context).filter(([, value]) => value !== undefined))
