import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Una frase hecha de hashtags',
  messages: {
    dense: {
      reason: '{count} hashtags en {words} palabras; mejor una frase con palabras normales',
      note: 'Cada etiqueta es un enlace a otra parte, y un lector de pantalla dice «almohadilla» delante de todas. Escribe la frase sin ellas y pon una o dos detrás.'
    }
  }
} satisfies Words
