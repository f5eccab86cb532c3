import type {Words} from '../../src/define-rule.js'
import {disclosures} from '../../src/languages/disclosure.js'

export default {
  summary: 'Un precio, una fecha, un enlace o un aviso de publicidad que solo ve quien toca «más»',
  phrases: disclosures.es,
  lists: {points: {price: 'precio', date: 'fecha', link: 'enlace', label: 'aviso de publicidad'}},
  messages: {
    hidden: {
      reason: 'Queda detrás del corte de {network}: {points} («{text}»); mejor en los primeros {fold} caracteres',
      note: 'La mayoría lee lo que está antes de «más» y sigue su camino. Pon delante lo que tienen que saber o hacer, y la historia después.'
    }
  }
} satisfies Words
