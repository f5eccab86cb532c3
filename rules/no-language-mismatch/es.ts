import type {Words} from '../../src/define-rule.js'

const note = 'La persona escribió en otro idioma que esta respuesta. Contesta en el suyo, o di en él dónde la atienden en su idioma.'

export default {
  summary: 'Una respuesta en otro idioma que el comentario',
  messages: {
    en: {reason: 'Idioma inesperado; mejor inglés, como el comentario', note},
    es: {reason: 'Idioma inesperado; mejor español, como el comentario', note}
  }
} satisfies Words
