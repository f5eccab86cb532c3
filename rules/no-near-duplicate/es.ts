import type {Words} from '../../src/define-rule.js'
import {stockPhrases} from '../../src/languages/stock-phrases.js'
import {words} from '../../src/languages/words.js'

const {stock, notice} = stockPhrases.es

export default {
  summary: 'El mismo texto otra vez en la misma red, sin nada nuevo',
  phrases: {stock: {despite: ['questioned', 'negated', 'hypothetical', 'mentioned', 'quoted'], patterns: stock}, notice},
  lists: {
    news: words(
      `hoy mañana ahora última último últimas últimos primer primera segundo segunda tercer tercera cuarto cuarta quinto quinta ya
      cerrado cancelado cancelada aplazado aplazada pospuesto pospuesta ampliado ampliada ampliamos agotado agotadas agotados
      lunes martes miércoles jueves viernes sábado sábados domingo domingos finde
      enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
      un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce`
    )
  },
  messages: {
    again: {
      reason: 'Se repite {name}: «{text}»; mejor algo nuevo',
      note: '{count} de sus {total} palabras con peso son las de {place}, que la misma gente ya leyó. Añade lo que haya de nuevo (una fecha, un detalle, una pregunta, otro enfoque) o no lo publiques.'
    }
  }
} satisfies Words
