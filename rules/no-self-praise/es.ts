import type {Words} from '../../src/define-rule.js'

const top =
  '((los|las) mejores|(el|la) mejor|(el|la|los|las)? (líder|líderes)|(el|la|los|las)? número uno|(los|las)? (pioneros|pioneras)|(el|la|los|las|un|una)? (referente|referentes|referencia)|(los|las) (favoritos|favoritas|reyes|reinas)|inigualables|insuperables|imparables|imbatibles|invencibles|(los|las) más (premiados|premiadas|queridos|queridas|innovadores|innovadoras|grandes|elegidos|elegidas|profesionales|buscados)|la envidia|la vanguardia|la élite|de otro nivel|de otra liga|así de (buenos|buenas))'
const grand =
  '(excelencia|grandeza|superioridad|éxito|éxitos|liderazgo|prestigio|talento|trayectoria|profesionalismo|profesionalidad|logros|calidad|genialidad|maestría|reputación|visión|resultados)'
const award = '(premio|premios|galardón|galardones|trofeo|trofeos|medalla|medallas|distinción|distinciones|reconocimiento|reconocimientos|récord|título)'
const our = '(nuestro|nuestra|nuestros|nuestras)'

export default {
  summary: 'Elogio propio: somos los mejores, los líderes, qué orgullo de nosotros',
  phrases: {
    claim: [
      `(somos|seguimos siendo|siendo|hemos sido|fuimos|seremos|nos hemos convertido en|nos convertimos en) *2 ${top}`,
      `(como|ser|siendo|de ser) *2 (líder|líderes|referente|referentes|número uno) (del|en el|en su|de nuestro|indiscutible|absoluto|del sector|en)`,
      '(somos|seguimos siendo) únicos$',
      '(empresa|marca|firma|compañía|clínica|escuela|agencia|banco|cadena|tienda) *2 (referente|líder|puntera|número uno)',
      '(somos|seguimos siendo) *4 (la|las|el|los) *2 más (creativa|creativo|creativos|innovadora|innovadores|premiada|premiados|profesional|profesionales|querida|importante|grande|grandes) (de|del)',
      'qué orgullo *3 (damos|nosotros|nosotras)',
      '(la|las|el|los) (empresa|marca|firma|compañía|clínica|escuela|agencia|tienda|equipo) más (premiada|querida|innovadora|grande|importante|prestigiosa|elegida|reconocida|premiado|querido)',
      'líder (absoluto|absoluta|indiscutible|del sector|del mercado|en el sector)',
      'orgullosos de (ser|haber sido) *6 (referente|referentes|líder|líderes|mejor|mejores|primeros|número)',
      '(orgullosos|orgullosas|orgullo) (de|por) (nosotros|nosotras|lo que somos|quienes somos|ser quienes somos)',
      `(orgullosos|orgullosas) de ${our} *1 ${grand}`,
      '(qué)? orgullo (de)? ser (quienes|lo que) somos',
      '(nadie|ninguno|ninguna|nada|no hay quien|no hay nadie|no hay otro) *3 (como nosotros|como nosotras|como la nuestra|como el nuestro|nos alcance|nos iguale|nos supere|nos gane|nos llegue|nos hace sombra|a nuestra altura)',
      '(tenemos|contamos con) (el|la|los|las) (mejor|mejores) (equipo|profesionales|producto|productos|servicio|gente|calidad|cocina|café)',
      '(somos lo mejor de lo mejor|la crema y nata|en lo más alto|cosechando (éxitos|premios|logros)|nadie sabe más)',
      '(nuestra fama|nuestro nombre|nuestra reputación) *1 (precede|lo dice todo|basta)',
      'como nosotros (nadie|ninguno|no hay)',
      `nuestra (excelencia|grandeza|superioridad)`,
      `${our} (indiscutible|incomparable|inigualable|insuperable|inmejorable|incontestable)`,
      `${our} *1 ${grand} (habla|hablan) (por sí|por si|por nosotros|solo|sola)`,
      'nuestro (éxito|liderazgo|prestigio) (habla|nos|es|no)',
      '(marcamos|hemos marcado|seguimos marcando|volvemos a marcar) (el camino|la diferencia|tendencia|el estándar|un antes y un después|el ritmo)',
      '(tienes|tenés|tiene|tenéis|tienen) *1 suerte de (tenernos|contar con nosotros)',
      '(por algo|no por nada|no es casualidad que|no en vano|ya ven por qué|ya veis por qué) (somos|seamos|nos eligen|nos llaman|nos prefieren)',
      '(se habla|(todos|mundo|gente|prensa|medios|ciudad|barrio|sector) *2 (habla|hablan|hablando)) de (nosotros|nosotras)',
      '(lo|la|los|las) grandes *1 que somos',
      '(qué|lo) (buenos|buenas|grandes|geniales) *2 somos',
      '(los demás|las demás|otros|el resto|la competencia) (lo intentan|lo intenta|copian|imitan|miran|aplauden|sueñan)',
      '(modestia aparte|perdón por la modestia|la modestia no|no es por presumir|sin falsa modestia|no es suerte)'
    ],
    prize: [
      `(ganamos|hemos ganado|ganado|recibimos|recibido|recibir|obtuvimos|obtenido|obtener|logramos|nos dieron|nos llevamos|nos otorgaron|nos entregaron|haber ganado) *5 ${award}`,
      `(otro|otra|un nuevo|nuestro|nuestros|más) *3 ${award}`,
      `${award} (más|para nosotros|para nosotras|consecutivo|número)`,
      '(elegidos|elegidas|nombrados|nombradas|votados|votadas|premiados|premiadas|galardonados|galardonadas|reconocidos|reconocidas|destacados|elegida|elegido|reconocida|reconocido|incluidos) *6 (agencia|mejor|mejores|líder|líderes|empresa|empresas|marca|del año|número|como|entre|por)'
    ],
    pride: [
      '(muy|tan|súper|sumamente|enormemente|profundamente|qué) (orgullosos|orgullosas|honrados|honradas|orgullo|honor)',
      '(orgullosos|orgullosas|honrados|honradas|felices|emocionados) (y *1)? de (ser|haber|estar|anunciar|recibir|compartir|contar)',
      `(orgullosos|orgullosas) (de|por) ${our} *2 (equipo|empresa|marca|trabajo|crecimiento|resultados|gestión|casa|agencia)`,
      '(es un (orgullo|honor)|lo hicimos|lo logramos|lo volvimos a hacer|hemos demostrado|volvemos a demostrar|seguimos demostrando|otra vez|una vez más|un año más|otro año más|consecutivo|años seguidos)'
    ],
    quality: [
      `${our} *1 ${grand}`,
      `${our} *1 (increíble|maravilloso|maravillosa|excelente|excelentes|extraordinario|extraordinaria|magnífico|magnífica|espectacular|brillante|gran|fantástico|fantástica|talentoso|prestigioso|prestigiosa) (equipo|servicio|producto|marca|empresa|gente|trabajo|profesionales|calidad)?`,
      '(grandes|auténticos|verdaderos) profesionales',
      'qué (equipo|equipazo|empresa|equipo más)'
    ],
    reader: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(tú|tu|tus|te|ti|usted|ustedes|su|sus|os|vosotros|vosotras|vuestro|vuestra|vuestros|vuestras|vos|gracias|gratis|descarga|consulta|descubre|conoce|vecinos|vecinas|clientes|alumnos|alumnas|voluntarios|voluntarias|comunidad|quienes|perdón)'
      ]
    }
  },
  messages: {
    praise: {
      reason: 'Elogio propio: «{text}»; mejor algo que sirva a quien lee',
      note: 'Si tu marca es buena, lo dirán los demás; dicho por ella suena a presunción. Cuenta qué cambia para quien lee, enseña el trabajo o da las gracias con nombre a quien lo hizo.'
    }
  }
} satisfies Words
