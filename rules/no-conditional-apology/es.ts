import type {Words} from '../../src/define-rule.js'
import {es} from '../../src/languages/word-classes.js'

const hurt =
  '(ofendido|ofendida|ofendidos|ofendidas|molesto|molesta|molestos|molestas|molestado|molestó|molestaron|molestara|ofendió|ofendieron|ofendiera|ofender|herido|herida|hirió|herir|dolió|dolido|dolida|sentido|sentida|sintió|sintieron|sentir|sentirse|sentiste|incómodo|incómoda|incómodos|decepcionado|decepcionada|decepción|decepcionó|malestar|mal|insensible|inapropiado|inapropiada|inadecuado|ofensa|disgusto|disgustó|agraviado|a mal|de mal gusto|faltado|afectado|afectada|perjudicado|perjudicada|aludido|aludidos|aludida|desagradó|desagradable|incomodado|incomodó)'
const apology = `(${es.apology}|una disculpa|pedimos perdón|pido perdón|mil disculpas|nuestras disculpas|lo sentimos|lo siento)`
/** Says so, does not speak of it. */
const sorry =
  '(perdón|perdona|perdone|perdonen|perdonad|disculpas|disculpe|disculpen|disculpad|excusas|lo siento|lo sentimos|lo lamentamos|sentimos|lamentamos)'
const whoever =
  '(a quien|a quienes|a quien se|a los que|a las personas que|a todos los que|a toda persona que|a cualquiera que|a aquellos que|a aquellas personas que|a todas las personas que|para quien|para quienes|a todo aquel que)'

export default {
  summary: 'Una disculpa con «si»: «perdón si alguien se ofendió»',
  phrases: {
    condition: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        `${apology} (mucho|muchísimo|de verdad|sinceramente|de corazón|de antemano)? si (alguien|alguno|alguna|te|le|os|les|se|la|el|los|las|lo|hemos|hubo|en algún|esto|eso|algo|no|nuestro|nuestra|has|ha|has|fue|fuimos|hay|hubiera|por|así|tu|su|a|ayer|con|causamos|le|mi)`,
        `si *6 ${hurt} *8 ${sorry}`,
        `si (hay|hubo|ha habido|existe|existen) (quien|quienes|alguien|alguno|gente|personas|algo|algún|alguna) *12 ${sorry}`,
        `si (algo|alguien|alguno|alguna|algunos|algunas|esto|eso|el|la|los|las|lo|nuestro|nuestra|nuestros|nuestras|mi|mis) *6 (ha|han|hemos|fue|fueron|era|eran|pudo|pudieron|causó|causaron|hizo|hicieron|hirió|pareció|sonó|dio|dieron|resultó|cayó|dejó|llevó) *8 ${sorry}`,
        `${apology} *2 ${whoever} *4 ${hurt}`,
        `${apology} *2 ${whoever} *1 (tal vez|quizá|quizás|acaso|posiblemente|pueda|puedan|pudiera|pudieran|pudo|pudieron|haya|hayan|hayamos|hubiera|hubiese)`,
        `${whoever} *5 ${hurt} *8 ${sorry}`,
        `si *2 (causamos|hemos causado|ocasionamos|hemos ocasionado|generamos|hemos generado|hemos podido|pudimos) *8 ${sorry}`,
        `${apology} *2 (por)? (cualquier|cualquiera|alguna posible|la posible|posibles|las posibles) *1 (ofensa|malestar|disgusto|daño|decepción|incomodidad|ofensas)`
      ]
    },
    apology: {despite: ['questioned', 'hypothetical'], patterns: [sorry]},
    // Pone en duda lo que pasó, esté donde esté en la frase.
    doubt: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '^de (haber|haberte|haberle|haberos|haberles|haberse|haberlo|haberla)',
        '(en caso de que|por si|por si acaso|si es que|en la medida en que|en el supuesto de que|en el caso de que) *4 (haya|hayas|hayan|hayáis|hayamos|hubiera|hubieras|hubieran|hubiese|hubiesen|hubo|ha|has|han|hemos|pudo|pudiera|pueda|fue|fuera|causamos|molestó|ofendió|sintió|sintieron)'
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
