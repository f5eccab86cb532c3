import type {Words} from '../../src/define-rule.js'
import {words} from '../../src/languages/words.js'

export default {
  summary: 'Tú, usted, vos o vosotros mezclados en un texto, u otros que los de la marca',
  lists: {
    conjunctions: words('y e o pero'),
    /** Detrás de estas palabras, un subjuntivo no es una orden. */
    subordinating: words('que quien quienes cuando si ojalá para aunque donde como quizá quizás tal')
  },
  messages: {
    mixed: {
      reason: 'Cambio de trato: «{text}» ({used}) después de «{before}» ({other}); mejor uno solo',
      note: 'Quien salta del tú al usted, o de vos a tú, parece dos personas, y la voz de la marca se pierde. Elige un trato y repasa verbos, pronombres y posesivos.'
    },
    profile: {
      reason: 'Trato distinto del de la marca: «{text}» ({used}); mejor {register}',
      note: 'La marca trata siempre igual a su gente, y el cambio se nota. Repasa verbos, pronombres y posesivos.'
    }
  }
} satisfies Words
