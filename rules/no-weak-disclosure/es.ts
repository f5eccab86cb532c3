import type {Words} from '../../src/define-rule.js'
import {disclosures} from '../../src/languages/disclosure.js'

export default {
  summary: 'Una etiqueta de publicidad que no se ve o no se entiende',
  phrases: disclosures.es,
  lists: {label: ['Publicidad', '#publicidad']},
  messages: {
    weak: {
      reason: 'Etiqueta poco clara «{text}»; mejor «{label}» al principio',
      note: 'Quien lee no entiende que sea publicidad, y así lo dicen varias autoridades. Si alguien pagó, regaló o prestó algo para la publicación, empieza con una etiqueta clara; puede hacer falta donde está tu público.'
    },
    foreign: {
      reason: 'Etiqueta en otro idioma «{text}»; mejor «{label}»',
      note: 'Pon la etiqueta en el idioma del texto, o parte de quienes leen no la entenderá.'
    },
    late: {
      reason: 'Etiqueta demasiado tarde «{text}»; mejor al principio',
      note: 'Tras el «ver más» o entre otros hashtags casi nadie la ve. Llévala a la primera línea, antes del texto.'
    }
  }
} satisfies Words
