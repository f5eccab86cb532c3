import {type Network, networks} from '../types.js'

const abbreviations: Readonly<Record<string, Network>> = {twitter: 'x', ig: 'instagram', insta: 'instagram', fb: 'facebook', yt: 'youtube'}

const byName = new Map<string, Network>([...networks.map((network) => [network, network] as const), ...Object.entries(abbreviations)])

/** The network that a name stands for, in any case, whatever follows it: `X (Twitter)`, `LinkedIn page`, `facebook_group`; `twitter` is X. */
export const networkOf = (name: string): Network | undefined => byName.get(name) ?? byName.get(/\p{L}+/u.exec(name.toLowerCase())?.[0] ?? '')

// A dot with a capital after it ends a sentence: "gracias a @ana.Nos vemos".
const dotted = (length: number) => new RegExp(`[A-Za-z0-9_](?:(?:\\.(?=[a-z0-9_]))?[A-Za-z0-9_]){0,${length - 1}}`, 'uy')
const host = '[A-Za-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,8}'

/**
 * How handles are written, after the `@`.
 *
 * - X: at most 15 letters, digits and underscores (Emplifi and Publer tables, 2025-05).
 * - Instagram and Threads: 30, with dots (qainsta.com, read 2026-11); one account serves both.
 * - TikTok: 24, with dots, none at the end (TikTok support as quoted in autolinker 4.1.5, read 2026-11).
 * - YouTube: 30 letters of many scripts, digits, `_`, `-`, `.` and `·` (answer 11585688 of its help as quoted in autolinker 4.1.5,
 *   and its note of 2024 on 75 languages; read 2026-11).
 * - Bluesky: a host name (atproto.com/specs/handle, read 2026-11).
 * - Mastodon: `user` or `user@host`; dots and hyphens only inside, and of remote users (mastodon/mastodon issue 6830, read 2026-11).
 */
const grammars: Partial<Record<Network, () => RegExp>> = {
  x: () => /[A-Za-z0-9_]{1,15}/uy,
  instagram: () => dotted(30),
  threads: () => dotted(30),
  tiktok: () => dotted(24),
  youtube: () => /[\p{L}\p{N}_](?:(?:[·-]|\.(?!\p{Lu}))?[\p{L}\p{M}\p{N}_]){2,29}/uy,
  bluesky: () => new RegExp(`${host}|[A-Za-z0-9-]+`, 'uy'),
  mastodon: () => new RegExp(`[A-Za-z0-9_]{1,30}(?:[.-][A-Za-z0-9_]{1,30}){0,8}@${host}|[A-Za-z0-9_]+`, 'uy')
}

const made = new Map<Network | undefined, RegExp>()

/**
 * A sticky pattern for the handle after an `@`, which is too long for the network where a word goes on behind the match;
 * where the network is not known, every common form but the hyphen.
 */
export function handleOf(network: Network | undefined): RegExp {
  let pattern = made.get(network)
  if (!pattern) {
    const grammar = network && grammars[network]
    pattern = grammar ? grammar() : new RegExp(`[A-Za-z0-9_]+(?:\\.[a-z0-9_]+){0,8}(?:@${host})?`, 'uy')
    made.set(network, pattern)
  }
  return pattern
}

const names: Readonly<Record<Network, string>> = {
  x: 'X',
  instagram: 'Instagram',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  threads: 'Threads',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  pinterest: 'Pinterest',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  reddit: 'Reddit',
  other: '?'
}

/** The name of a network as it writes it. */
export const nameOf = (network: Network): string => names[network]
