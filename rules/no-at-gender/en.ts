import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'A Spanish word with @ or x in place of its gender',
  lists: {stemEnd: /(?!)/, xs: /(?!)/, withX: new Set<string>()},
  messages: {
    gender: {
      reason: 'Unexpected “{text}”, expected a word that can be read aloud',
      note: 'Nobody can pronounce @ and x, and screen readers trip over them. Name both, find a collective (“equipo”, “gente”), or address people directly.'
    }
  }
} satisfies Words
