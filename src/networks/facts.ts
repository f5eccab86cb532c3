import type {Network} from '../types.js'

/** A fact about a network, as read at its source. */
export interface Fact<Value = number> {
  readonly value: Value
  readonly source: string
  /** Year and month in which the source was read. */
  readonly checked: string
  /** What other sources say, where they differ. */
  readonly conflict?: string
}

/** How a network counts the length of a text. */
export type Count = 'weighted' | 'graphemes' | 'code-points' | 'utf-16' | 'bytes' | 'mastodon' | 'threads'

export interface NetworkFacts {
  readonly count: Count
  /** Longest post or caption. */
  readonly post: Fact
  /** Longest reply or comment. */
  readonly reply: Fact
  /** Longest alternative text of an image. */
  readonly alt?: Fact
  /** Code points that are seen before “see more”; approximate everywhere. */
  readonly fold?: Fact
  /** Hashtags beyond which the network drops the post or the tags. */
  readonly hashtags?: Fact
  /** Can people tap a link in a post? */
  readonly links: Fact<boolean>
  /** Images of one post. */
  readonly images?: Fact
}

const checked = '2026-11'
const fact = <Value>(value: Value, source: string, conflict?: string): Fact<Value> => ({value, source, checked, ...(conflict && {conflict})})

const publer = 'help.publer.com, character limits of all social networks (2025-05)'
const ayrshare = 'ayrshare.com, character limits'
const comparison = 'lettercounter.org, social media character limits (2026)'
const xCount = 'docs.x.com, counting characters'

/** Facts as known in November 2026; a rule's options override them (a Mastodon server with its own limit, X Premium). */
export const facts: Readonly<Partial<Record<Network, NetworkFacts>>> = {
  x: {
    count: 'weighted',
    post: fact(280, xCount, '25,000 with Premium'),
    reply: fact(280, xCount, '25,000 with Premium'),
    alt: fact(1000, publer),
    links: fact(true, xCount),
    images: fact(4, publer)
  },
  instagram: {
    count: 'code-points',
    post: fact(2200, ayrshare),
    reply: fact(2200, ayrshare, '2,196 through the API; a question-and-answer site says 1,000'),
    alt: fact(1000, ayrshare, '100 in some guides'),
    fold: fact(125, comparison),
    hashtags: fact(5, 'socialmediatoday.com, 2025-12-18', '30 before December 2025; gradual rollout, API pages may still say 30'),
    links: fact(false, 'ayrshare.com, Instagram: hashtags are clickable, links are not'),
    images: fact(10, ayrshare, '20 in the app')
  },
  facebook: {
    count: 'code-points',
    post: fact(63_206, publer, '10,000 in Publer’s own form'),
    reply: fact(8000, publer),
    alt: fact(1000, 'sproutsocial.com, alternative text limits'),
    fold: fact(477, 'socialswiss.tech, social media character limits', '150 to 200 on phones'),
    links: fact(true, 'marismith.com (2025-12)', 'some pages tested with two link posts a month')
  },
  linkedin: {
    count: 'code-points',
    post: fact(3000, 'typecount.com, LinkedIn character limit (2026-01)'),
    reply: fact(1250, 'typecount.com, LinkedIn character limit (2026-01)', '1,500 elsewhere'),
    alt: fact(1000, 'schedulin, alternative text limits', '256 to 4,086 elsewhere'),
    fold: fact(210, 'unanswered.io, LinkedIn post length', '140 on phones'),
    links: fact(true, 'typecount.com (2026-01)'),
    images: fact(20, 'general knowledge, not verified')
  },
  tiktok: {
    count: 'utf-16',
    post: fact(4000, 'napoleoncat.com, TikTok character count', '2,200 for videos through the API'),
    reply: fact(150, comparison),
    fold: fact(80, comparison, '55 to 150 elsewhere'),
    hashtags: fact(5, 'netinfluencer.com (2025-09)', 'no formal announcement'),
    links: fact(false, comparison),
    images: fact(35, 'developers.tiktok.com, photo post')
  },
  youtube: {
    count: 'bytes',
    post: fact(5000, 'coschedule.com, character limits', 'characters in guides of the interface'),
    reply: fact(10_000, comparison),
    fold: fact(157, comparison, '100 elsewhere'),
    hashtags: fact(60, 'support.google.com/youtube/answer/6390658', '15 in older guides'),
    links: fact(true, 'general knowledge, not verified', 'not in Shorts and comments since 2023-08-31')
  },
  threads: {
    count: 'threads',
    post: fact(500, 'developers.facebook.com, Threads posts (2026-04-14)'),
    reply: fact(500, 'developers.facebook.com, Threads posts (2026-04-14)'),
    alt: fact(1000, 'general knowledge, not verified'),
    hashtags: fact(1, 'livemint.com (2025-09-05): one topic tag, others stay plain text'),
    links: fact(true, 'developers.facebook.com, Threads posts', 'at most five different links since 2025-12-22'),
    images: fact(20, 'developers.facebook.com, Threads posts (2026-04-14)')
  },
  bluesky: {
    count: 'graphemes',
    post: fact(300, 'bluesky-social/atproto, app.bsky.feed.post', 'and 3,000 bytes of UTF-8'),
    reply: fact(300, 'bluesky-social/atproto, app.bsky.feed.post', 'and 3,000 bytes of UTF-8'),
    alt: fact(2000, 'general knowledge, not verified'),
    links: fact(true, 'bluesky-social/atproto: clients add facets'),
    images: fact(4, 'bluesky-social/atproto, app.bsky.embed.images')
  },
  mastodon: {
    count: 'mastodon',
    post: fact(500, 'mastodon/documentation, posting.md', 'each server may set its own'),
    reply: fact(500, 'mastodon/documentation, posting.md', 'each server may set its own'),
    alt: fact(1500, 'mastodon/documentation, posting.md'),
    links: fact(true, 'mastodon/documentation, posting.md: must start with http:// or https://'),
    images: fact(4, 'mastodon/documentation, posting.md')
  },
  pinterest: {
    count: 'code-points',
    post: fact(800, 'publish.dokuntag.com (2026-07)', 'most tools say 500'),
    reply: fact(500, 'socialrails.com, Pinterest character limits'),
    alt: fact(500, 'socialrails.com, Pinterest character limits'),
    fold: fact(60, 'socialrails.com, Pinterest character limits'),
    hashtags: fact(20, 'publish.dokuntag.com (2026-07)'),
    links: fact(false, 'publish.dokuntag.com (2026-07): only the destination link of the pin')
  },
  whatsapp: {
    count: 'code-points',
    post: fact(4096, 'boldlytype.com, WhatsApp character limit (2026-07)', 'not published for channels; 65,536 in personal messages'),
    reply: fact(4096, 'boldlytype.com, WhatsApp character limit (2026-07)', '65,536 in personal messages'),
    links: fact(true, 'boldlytype.com (2026-07)')
  },
  telegram: {
    count: 'utf-16',
    post: fact(4096, 'phrasit.com, Telegram character limits', '1,024 as a caption'),
    reply: fact(4096, 'phrasit.com, Telegram character limits'),
    links: fact(true, 'phrasit.com, Telegram character limits'),
    images: fact(10, 'phrasit.com, Telegram character limits')
  },
  reddit: {
    count: 'code-points',
    post: fact(40_000, 'docs.upload-post.com, character limits', '5,000 through one API'),
    reply: fact(10_000, 'docs.upload-post.com, character limits'),
    links: fact(true, 'docs.upload-post.com, character limits')
  }
}

/** Bytes of UTF-8 that a Bluesky post may hold beside its graphemes (bluesky-social/atproto, app.bsky.feed.post, read 2026-11). */
export const blueskyBytes = 3000
