import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Emojis donde falta una palabra',
  lists: {
    before: new Set([
      'el',
      'la',
      'los',
      'las',
      'tu',
      'tus',
      'su',
      'sus',
      'mi',
      'mis',
      'nuestro',
      'nuestra',
      'nuestros',
      'nuestras',
      'vuestro',
      'vuestra',
      'cada',
      'este',
      'esta',
      'estos',
      'estas',
      'del',
      'de',
      'con',
      'para',
      'próximo',
      'próxima',
      'nuevo',
      'nueva',
      'al'
    ]),
    after: new Set([
      'y',
      'o',
      'e',
      'de',
      'del',
      'en',
      'con',
      'para',
      'por',
      'a',
      'al',
      'que',
      'es',
      'son',
      'está',
      'están',
      'pero',
      'antes',
      'después',
      'desde',
      'hasta',
      'si',
      'cuando',
      'porque'
    ])
  },
  messages: {
    word: {
      reason: 'Emoji en lugar de una palabra: «{text}» tras «{word}»; mejor la palabra',
      note: 'Un lector de pantalla dice el nombre oficial del emoji, y cada cual ve en él otra cosa. Escribe la palabra; el emoji puede ir detrás.'
    }
  }
} satisfies Words
