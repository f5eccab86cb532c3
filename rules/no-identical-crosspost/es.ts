import type {Words} from '../../src/define-rule.js'
import {stockPhrases} from '../../src/languages/stock-phrases.js'

const {stock, notice} = stockPhrases.es

const note =
  '{count} de sus {total} palabras con peso son las de {place}. En cada red te lee otra gente y de otra manera: conserva el dato y dale aquí un arranque, una medida y una invitación propios.'

export default {
  summary: 'El mismo texto en dos redes, o uno que apenas se ha adaptado',
  phrases: {stock: {despite: ['questioned', 'negated', 'hypothetical', 'mentioned', 'quoted'], patterns: stock}, notice},
  messages: {
    same: {reason: 'Se repite el texto de {name} en {theirs}: «{text}»; mejor uno hecho para {network}', note},
    near: {reason: 'Copia casi igual de {name} en {theirs}: «{text}»; mejor un texto hecho para {network}', note}
  }
} satisfies Words
