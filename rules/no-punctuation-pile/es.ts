import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Signos de interrogación o de exclamación amontonados',
  messages: {
    pile: {
      reason: 'Signos amontonados: «{text}»; mejor uno solo',
      note: 'Los signos repetidos suenan a voz en grito y, en la respuesta a una queja, a impaciencia. Con uno basta, también al abrir.'
    }
  }
} satisfies Words
