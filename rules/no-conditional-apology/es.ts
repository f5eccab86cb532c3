import type {Words} from '../../src/define-rule.js'
import {es} from '../../src/languages/word-classes.js'

const hurt =
  '(ofendido|ofendida|ofendidos|ofendidas|molesto|molesta|molestos|molestas|molestado|molestó|molestaron|molestara|ofendió|ofendieron|ofendiera|ofender|herido|herida|hirió|herir|dolió|dolido|dolida|sentido|sentida|sintió|sintieron|sentir|sentirse|sentiste|incómodo|incómoda|incómodos|decepcionado|decepcionada|decepción|decepcionó|malestar|mal|insensible|inapropiado|inapropiada|inadecuado|ofensa|disgusto|disgustó|agraviado|a mal|de mal gusto|faltado|afectado|afectada|perjudicado|perjudicada|aludido|aludidos|aludida|desagradó|desagradable|incomodado|incomodó)'
const apology = `(${es.apology}|una disculpa|pedimos perdón|pido perdón|mil disculpas|nuestras disculpas|lo sentimos|lo siento)`
/** Says so, does not speak of it. */
const sorry = '(perdón|perdona|perdone|perdonen|perdonad|disculpas|disculpe|disculpen|disculpad|lo siento|lo sentimos|lo lamentamos|sentimos|lamentamos)'
const whoever =
  '(a quien|a quienes|a quien se|a los que|a las personas que|a todos los que|a toda persona que|a cualquiera que|a aquellos que|a aquellas personas que|a todas las personas que|para quien|para quienes|a todo aquel que)'

export default {
  summary: 'Una disculpa con «si»: «perdón si alguien se ofendió»',
  phrases: {
    condition: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        `${apology} (mucho|muchísimo|de verdad|sinceramente|de corazón|de antemano)? si (alguien|alguno|alguna|te|le|os|les|se|la|el|los|las|lo|hemos|hubo|en algún|esto|eso|algo|no|nuestro|nuestra|has|ha|has|fue|fuimos|hay|hubiera|por|así|tu|su|a|ayer|con|causamos|le|mi)`,
        `${apology} *3 (en caso de que|por si) *1 (alguien|te|le|os|les|se|la|el|algo|hemos|hubiera|haya|esto|nuestro|acaso|en algún)`,
        `(si|en caso de que|por si) *6 ${hurt} *8 ${sorry}`,
        `${apology} *2 ${whoever} *4 ${hurt}`,
        `${apology} *2 ${whoever} *1 (tal vez|quizá|quizás|acaso|posiblemente|pueda|puedan|pudiera|pudieran|pudo|pudieron|haya|hayan|hayamos|hubiera|hubiese)`,
        `${whoever} *5 ${hurt} *8 ${sorry}`,
        `si (el|la|los|las|nuestro|nuestra|algo|su|tu|alguno|alguna) *4 no *1 (fue|fueron|era|estuvo|ha sido|cumplió|resultó|estuvieron) *8 ${sorry}`,
        `si *2 (causamos|hemos causado|ocasionamos|hemos ocasionado|generamos|hemos generado|hemos podido|pudimos) *8 ${sorry}`,
        `${apology} *2 (por)? (cualquier|cualquiera|alguna posible|la posible|posibles|las posibles) *1 (ofensa|malestar|disgusto|daño|decepción|incomodidad|ofensas)`
      ]
    }
  },
  messages: {
    condition: {
      reason: 'Disculpa condicionada: «{text}»; mejor, decir qué hiciste y pedir perdón por ello',
      note: 'Un «si» pone en duda que pasara algo y deja que lo demuestre la otra persona. Nombra lo que falló: «Hicimos…. Fue error nuestro y lo sentimos».'
    }
  }
} satisfies Words
