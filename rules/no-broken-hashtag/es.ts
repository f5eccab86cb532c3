import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Hashtags que se cortan a la mitad, o que no lo son',
  messages: {
    cut: {
      reason: 'Signo dentro del hashtag «{text}»; mejor solo letras, cifras y guiones bajos',
      note: 'La etiqueta acaba en el signo, así que el enlace lleva a otra parte. Escríbela de una pieza, con mayúscula en cada palabra.'
    },
    space: {
      reason: 'Espacio dentro del hashtag «{text}»; mejor ninguno',
      note: 'Con un espacio detrás de la almohadilla no hay etiqueta. Júntalas.'
    },
    digits: {
      reason: 'Hashtag solo de cifras: «{text}»; mejor con alguna letra',
      note: 'La mayoría de las redes no hacen una etiqueta de cifras solas. Añade una palabra, como el nombre del evento.'
    }
  }
} satisfies Words
