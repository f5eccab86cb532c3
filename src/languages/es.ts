import type {LanguageFacts} from './index.js'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const es: LanguageFacts = {
  abbreviations: words(
    'sr sra srta sres dr dra d dña prof profa lic ing ud uds vd vds ee uu p ej pág págs pag núm n nº av avda cía dto dpto depto tel tfno tlf ext aprox máx mín etc s a m cap edo ene feb abr jun jul ago sept oct nov dic lun mié jue vie gral admón izq dcha esq'
  ),
  conjunctions: words('y e o u pero así entonces luego porfa favor & ni'),
  negations: words('no nunca jamás jamas sin ni tampoco nadie ningún ninguna ninguno nada'),
  falseNegations: ['no solo', 'no sólo', 'por qué no', 'porque no', 'cómo no', 'no más', 'sin duda', 'nada más'],
  negativePhrases: ['en vez de', 'en lugar de', 'deja de', 'dejad de', 'deje de', 'dejen de', 'dejá de'],
  hypotheses: words('si imagina imagine imaginá imaginad ojalá aunque'),
  mentions: words(
    'palabra palabras término expresión frase botón letrero cartel eslogan lema hashtag título titulado titulada llamado llamada dice decía ponía pone rezaba'
  ),
  questions: words('qué que quién quiénes cuál cuáles cuándo cuando dónde donde cómo como cuánto cuánta cuántos cuántas cuanto')
}

export default es
