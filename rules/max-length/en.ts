import type {Words} from '../../src/define-rule.js'

const note =
  'Every network has its own measure, and what does not fit is cut or refused. Keep what the reader needs today, and leave the rest for a second post or the link.'

export default {
  summary: 'Longer than the network takes',
  messages: {
    long: {reason: 'Unexpected length of {total} on {network}, expected {limit} at most', note},
    withLinks: {reason: 'Unexpected length of {total} on {network} ({text} of text + {links} of links), expected {limit} at most', note},
    bytes: {reason: 'Unexpected length of {total} bytes on {network}, expected {limit} at most', note}
  }
} satisfies Words
