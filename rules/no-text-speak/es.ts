import type {Words} from '../../src/define-rule.js'

/** Palabras recortadas, y lo que quieren decir. */
const whole: Record<string, string> = {
  q: 'que',
  k: 'que',
  ke: 'que',
  xq: 'porque',
  pq: 'porque',
  xk: 'porque',
  pk: 'porque',
  porq: 'porque',
  xque: 'porque',
  tb: 'también',
  tbn: 'también',
  tmb: 'también',
  tmbn: 'también',
  tbien: 'también',
  xfa: 'porfa',
  xfis: 'porfis',
  xfavor: 'por favor',
  'x favor': 'por favor',
  'x fa': 'porfa',
  bn: 'bien',
  dnd: 'donde',
  dsd: 'desde',
  dsps: 'después',
  salu2: 'saludos',
  tqm: 'te quiero mucho',
  tkm: 'te quiero mucho',
  bss: 'besos',
  bsos: 'besos',
  mñn: 'mañana',
  mñna: 'mañana',
  grax: 'gracias',
  grx: 'gracias',
  grcs: 'gracias',
  msj: 'mensaje',
  msjs: 'mensajes',
  muxo: 'mucho',
  muxa: 'mucha',
  muxos: 'muchos',
  muxas: 'muchas',
  xao: 'chao',
  to2: 'todos',
  d: 'de',
  aki: 'aquí',
  kiero: 'quiero',
  kieres: 'quieres',
  keremos: 'queremos',
  wapa: 'guapa',
  wapos: 'guapos',
  ntp: 'no te preocupes',
  x: 'por',
  xfin: 'por fin',
  xsi: 'por si',
  kdamos: 'quedamos'
}

// However it is meant, it is written so.
const despite = ['questioned', 'negated', 'hypothetical'] as const

export default {
  summary: 'Palabras recortadas como en un SMS: «q», «xq», «tb»',
  phrases: {
    cut: {
      despite,
      patterns: [
        '(xq|xk|xque|porq|tb|tbn|tmb|tmbn|tbien|xfa|xfis|xfavor|xfin|xsi|bn|dnd|dsd|dsps|salu2|tqm|tkm|bss|bsos|mñn|mñna|grax|grx|grcs|muxo|muxa|muxos|muxas|xao|to2|aki|kiero|kieres|keremos|kdamos|wapa|wapos|ntp|ke)',
        'x (favor|fa|fin|q|que|si|aquí|ahí|ti|mí|eso|la|el|los|las|lo|un|una|cada|mensaje|dm|privado|tu|su|acá|supuesto|todo|todos|nada|qué)',
        '(de|y|lo|para|por|ya|hay|tienes|tienen|tenés|algo|es|todo|mejor|así|a|con|desde|hasta|sin|más|menos|creo|dice|dicen|sé|saben|sabes|ver|x) q',
        'q (tal|no|nos|te|se|lo|la|los|las|el|en|es|son|está|están|hay|tienes|tienen|tenés|tenemos|quieres|quieran|querés|quieren|puedes|puede|puedas|podés|esperas|esperan|me|le|les|un|una|ya|si|sí|buen|bueno|rico|rica|ricas|linda|lindo|bonito|bien|día|hacer|hacemos|va|vas|viene|tu|su|nuestro|nuestra|buena|pasa|pasó|esperar)',
        'k (tal|no|nos|te|se|lo|la|los|las|el|es|hay|tienes|quieres|haces|pasa|ya|me|buen|bueno|rico)',
        '(la|el|los|las|menú|carta|día|días|fin|horario|hora|horas|más|antes|después|parte|tienda|local|taller|curso|clase|clases|pan|fiesta|oferta|plato|caja|precio|lunes|martes|viernes|sábado|domingo) d (la|las|los|el|esta|este|hoy|mañana|lunes|martes|sábado|domingo|semana|nuestra|nuestro|tu|su|un|una|pan|verano|invierno|siempre)',
        'pq (no|es|se|te|nos|hay|lo|la|el|en|ya|tenemos|queremos|son|me|somos|con)',
        'pk (no|es|se|te|nos|hay|lo|la|el|en|ya)',
        '(un|el|tu|su|por|al|mándanos|mandanos|mensaje o) (msj|msjs)',
        '(pásala|que estés|todo) bn'
      ]
    }
  },
  lists: {whole, numbered: []},
  messages: {
    textSpeak: {
      reason: 'Palabra recortada: «{text}»; mejor entera',
      note: 'Las palabras recortadas frenan la lectura, los lectores de pantalla no las entienden y, en una marca, parecen descuido. Escríbela entera: hay sitio.'
    }
  }
} satisfies Words
