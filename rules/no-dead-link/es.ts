import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Un enlace que no lleva a nada: no se puede tocar en esta red, o la dirección es inventada',
  lists: {
    placeholders: [
      'example.com',
      'example.org',
      'example.net',
      'ejemplo.com',
      'ejemplo.es',
      'tudominio.com',
      'tuweb.com',
      'tuweb.es',
      'tutienda.com',
      'tumarca.com',
      'tusitio.com',
      'midominio.com',
      'dominio.com'
    ]
  },
  messages: {
    untappable: {
      reason: 'Enlace «{text}» en un post de {network}, donde no se puede tocar',
      note: 'En los textos de esta red un enlace es texto corriente, y nadie lo copia a mano. Ponlo en el perfil, en una historia o por mensaje, y di en el post dónde está.'
    },
    placeholder: {
      reason: 'Dirección de relleno «{text}»; falta el enlace de verdad',
      note: 'Esta dirección es de ejemplo y no lleva a nada. Pon la real y ábrela una vez antes de publicar.'
    }
  }
} satisfies Words
