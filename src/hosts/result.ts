import type {VFile} from 'vfile'
import type {Rule} from '../define-rule.js'
import {rules} from '../registry.js'

const byId: Readonly<Record<string, Rule>> = rules

/** What there is to say about a draft, as JSON has it. */
export function resultOf({data: {draft}, messages}: VFile) {
  return {
    kind: draft?.kind,
    network: draft?.network,
    language: draft?.language,
    messages: messages
      .map(({ruleId, fatal, reason, note, actual, expected, place, url}) => ({
        ruleId,
        guideline: byId[ruleId!]?.meta.guideline,
        severity: fatal ? 'error' : fatal === false ? 'warn' : 'info',
        reason,
        note,
        actual,
        expected,
        place: place && ('start' in place ? place : {start: place, end: place}),
        url
      }))
      .sort((a, b) => (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0))
  }
}
