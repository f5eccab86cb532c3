import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Links that do not say where they lead',
  phrases: {
    vague: {
      despite: ['hypothetical'],
      patterns: [
        '^(do|just|kindly|simply)? (click|tap|press) *1 (here|this|it|this link|the link|on this link|on the link)',
        '^(do|just|kindly|simply)? (click|tap|press)',
        '(clicking|tapping) here'
      ]
    }
  },
  lists: {
    /** Behind a link, before what it is for. */
    purposes: ['for', 'to', 'and']
  },
  messages: {
    vague: {
      reason: 'Unexpected “{text}” as all there is about a link, expected where it leads',
      note: 'Whoever jumps from link to link with a screen reader hears only this. Say what is behind it: “The new timetable: …”.'
    }
  }
} satisfies Words
