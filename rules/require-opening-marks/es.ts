import type {Words} from '../../src/define-rule.js'
import {words} from '../../src/languages/words.js'

export default {
  summary: 'Una pregunta o una exclamación sin su signo de apertura',
  lists: {
    questions: words('qué quién quiénes cuál cuáles cuándo dónde adónde cómo cuánto cuánta cuántos cuántas'),
    /** Names that end with a mark. */
    names: words('yahoo yum jeopardy')
  },
  messages: {
    missing: {
      reason: 'Falta «{mark}» delante de «{text}»',
      note: 'En español, las preguntas y las exclamaciones también se abren; sin el signo, el texto parece escrito con prisa. Ábrelas donde empiezan, aunque sea a mitad de frase.'
    }
  }
} satisfies Words
