/** Language of a draft. `other`: neither of the two, so only rules without words run. */
export type Language = 'en' | 'es' | 'other'

/** Languages that rules have words and messages in. */
export type Locale = 'en' | 'es'

export const networks = [
  'x',
  'instagram',
  'facebook',
  'linkedin',
  'tiktok',
  'youtube',
  'threads',
  'bluesky',
  'mastodon',
  'pinterest',
  'whatsapp',
  'telegram',
  'reddit',
  'other'
] as const

export type Network = (typeof networks)[number]

/** What a network may be called where people write it down. */
export type NetworkName = Network | 'twitter'

/** `[start, end)` in UTF-16 code units, as vfile and the Language Server Protocol have them. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What somebody of the public wrote, which a reply answers. */
export interface Comment {
  text: string
  author?: {name?: string; handle?: string}
  language?: Language
}

/** One earlier message of the conversation; `at` is an ISO 8601 date. */
export interface Turn {
  from: 'brand' | 'public'
  text: string
  at?: string
}

export interface Media {
  type: 'image' | 'video' | 'gif'
  alt?: string
}

export interface Competitor {
  name: string
  handles?: string[]
  hashtags?: string[]
  /** Texts that they published, to compare with. */
  posts?: string[]
}

/** Facts that hold for every draft of a brand. */
export interface Brand {
  name?: string
  handles?: Partial<Record<NetworkName, string>>
  /** How the brand addresses people in Spanish. */
  register?: 'tú' | 'usted' | 'vos' | 'vosotros'
  voice?: 'we' | 'I'
  competitors?: Competitor[]
  hashtags?: string[]
  /** Topic to fact, both as a person would write them: `{'opening hours': '9 to 18'}`. */
  facts?: Record<string, string>
  terms?: {avoid?: string[]; prefer?: Record<string, string>}
  /** Whose advertising rules apply. */
  jurisdiction?: 'es' | 'eu' | 'uk' | 'us'
}

/** What is known about a draft, beside its text. Every field is optional: a rule that misses its fact stays silent. */
export interface DraftContext {
  /** Default: `reply` when `inReplyTo` is given, else `post`. */
  kind?: 'post' | 'reply'
  network?: NetworkName
  /** Default: what the reading detects. */
  language?: Language
  inReplyTo?: Comment
  /** Earlier messages of the conversation, oldest first. */
  thread?: Turn[]
  media?: Media[]
  /** ISO 8601 date, with or without time. */
  scheduledAt?: string
  /** Drafts of one campaign are judged together. */
  campaign?: string
  sponsored?: boolean | {by: string}
  brand?: Brand
  /** Rule id to `true` (the rule is off for this draft) or to the words that are fine here. */
  allow?: Record<string, true | string[]>
  /** A text to compare with, of a rival or of the past: never reported on. */
  reference?: boolean
}

export interface Draft extends DraftContext {
  text: string
}

declare module 'vfile' {
  interface DataMap {
    draft: DraftContext
  }
}
