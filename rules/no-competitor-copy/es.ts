import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Las palabras de una publicación de la competencia o de un texto de referencia',
  messages: {
    post: {
      reason: 'Palabras de una publicación de {name}: «{text}»; mejor las tuyas',
      note: 'Quien repite las palabras de otra marca va siempre un paso por detrás. Parte de lo que solo tú sabes (tus clientes, tu barrio, tu gente) o cítala por su nombre.'
    },
    reference: {
      reason: 'Palabras del texto de referencia {name}: «{text}»; mejor otras nuevas',
      note: 'Lo que ya se publicó ya se leyó. Parte de lo que solo tú sabes (tus clientes, tu barrio, tu gente) o cítalo y di de quién es.'
    }
  }
} satisfies Words
