import type {LanguageFacts} from './index.js'
import {words} from './words.js'

const es: LanguageFacts = {
  abbreviations: words(
    'sr sra srta sres dr dra d dña prof profa lic ing ud uds vd vds ee uu p ej pág págs pag núm n nº av avda cía dto dpto depto tel tfno tlf ext aprox máx mín etc s a m cap edo ene feb abr jun jul ago sept oct nov dic lun mié jue vie gral admón izq dcha esq'
  ),
  conjunctions: words('y e o u pero así entonces luego porfa favor & ni'),
  common:
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está mi porque qué solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa eso hace otra gran tan durante siempre día tanto ella tres sí dijo sido país según menos año años antes estado contra sino forma hacer os tu tú tus nuestra nuestro nuestros nuestras gracias hola hoy mañana aquí vamos semana días algo alguien nada nadie casa gente estamos tenemos somos va ver ti les esto estas estos mucho muchas'.split(
      ' '
    ),
  negations: words('no nunca jamás jamas sin ni tampoco nadie ningún ninguna ninguno nada'),
  falseNegations: ['no solo', 'no sólo', 'por qué no', 'porque no', 'cómo no', 'no más', 'sin duda', 'nada más'],
  negativePhrases: ['en vez de', 'en lugar de', 'deja de', 'dejad de', 'deje de', 'dejen de', 'dejá de'],
  hypotheses: words('si imagina imagine imaginá imaginad ojalá aunque'),
  mentions: words(
    'letra palabra palabras término expresión frase botón letrero cartel eslogan lema hashtag título titulado titulada llamado llamada dice decía ponía pone rezaba'
  ),
  questions: words('qué que quién quiénes cuál cuáles cuándo cuando dónde donde cómo como cuánto cuánta cuántos cuántas cuanto')
}

export default es
