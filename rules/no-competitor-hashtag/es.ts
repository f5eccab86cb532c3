import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Un hashtag de la competencia',
  messages: {
    rival: {
      reason: 'Hashtag de {name}: «{text}»; mejor uno propio o del tema',
      note: 'Quien lo toca acaba entre las publicaciones de otra marca, y parece que vives de su campaña. Usa tu hashtag o el del lugar o el evento.'
    }
  }
} satisfies Words
