import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Una palabra que la marca no usa',
  messages: {
    banned: {
      reason: 'Palabra que la marca evita: «{text}»; mejor otra',
      note: 'La marca decidió no usar esta palabra. Dilo con las suyas.'
    },
    preferred: {
      reason: 'En lugar de «{text}», la marca dice «{better}»',
      note: 'La marca tiene su propia palabra para esto, y la gente la conoce por ella. Úsala siempre.'
    }
  }
} satisfies Words
