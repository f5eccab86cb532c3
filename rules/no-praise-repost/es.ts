import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'El elogio de un cliente republicado para presumir',
  phrases: {
    boast: [
      '(otra|una más|otras|nueva) *3 (reseña|opinión|valoración) *4 (cinco|5) estrellas',
      '(otra|una nueva) (reseña|opinión|valoración)',
      '(otro|un) (cliente|paciente|huésped|alumno) (feliz|satisfecho|contento|encantado)',
      '(cinco|5) estrellas (más|otra vez)',
      '(para|a) la colección',
      '(no nos cansamos|nunca nos cansamos|no nos cansaremos|nunca nos cansaremos) de (leer|leeros|leerlos|leerlo|leerte)',
      '(esto|así|eso) (es lo que)? (dicen|opinan|hablan|piensan) (de nosotros|nuestros clientes|de nosotras|quienes)',
      '({mirar}|{leer}|{escuchar}|{ver}) lo que (dicen|opinan|piensan|dice|opina)',
      'no lo decimos nosotros',
      '(no somos nosotros quienes lo decimos|lo dicen ellos|lo dicen nuestros clientes)',
      '(nos sacan|nos ha sacado|nos sacó) los colores',
      '(comentarios|mensajes|palabras|reseñas) como (este|esta|estas|estos)'
    ]
  },
  messages: {
    boast: {
      reason: 'Presumir con el elogio de un cliente: «{text}»; mejor dar las gracias',
      note: 'Un elogio enseñado como trofeo se vuelve contra la marca. Da las gracias a la persona, con su permiso y su nombre, o cuenta qué vas a hacer con lo que te dijo.'
    }
  }
} satisfies Words
