import type {Words} from '../../src/define-rule.js'

const words = (text: string): readonly string[] => text.split(' ')

export default {
  summary: 'A post all about the brand, with nothing for the reader or from the reader',
  phrases: {we: {despite: ['questioned', 'negated', 'hypothetical', 'mentioned'], patterns: ['(we|us|our|ours|ourselves)']}},
  lists: {
    weEndings: [] as readonly string[],
    notWe: [] as readonly string[],
    reader: new Set(
      words('you your yours yourself yourselves everyone anyone sorry apologise apologize mistake mistakes fault missed failed wrong she he her him')
    ) as ReadonlySet<string>
  },
  messages: {
    monologue: {
      reason: 'Unexpected monologue: “we” or “our” {count} times, never “you”; expected something for the reader',
      note: 'A profile about how well the company does is read by the company. Say what changes for the reader, ask a real question, or name the people behind the news.'
    }
  }
} satisfies Words
