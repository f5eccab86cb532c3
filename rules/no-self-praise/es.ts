import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Elogio propio: somos los mejores, los líderes, qué orgullo de nosotros',
  phrases: {
    praise: [
      'somos *2 (los mejores|las mejores|el mejor|la mejor|líderes|los líderes|el líder|la líder|número uno|el número uno|la número uno|pioneros|pioneras|referentes|el referente|la referencia|únicos|inigualables|insuperables)',
      '(como|ser|siendo|de ser) *2 (líder|líderes|referente|referentes|número uno) (del|en el|en su|de nuestro|indiscutible|absoluto|del sector)',
      '(empresa|marca|firma|compañía|clínica|escuela) (referente|líder|puntera|número uno)',
      'líder (absoluto|absoluta|indiscutible|del sector|del mercado|en el sector)',
      'orgullosos de (ser|haber sido) *6 (referente|referentes|líder|líderes|mejor|mejores|primeros|número)',
      '(orgullosos|orgullosas) de (nosotros|nosotras|lo que somos|nuestra trayectoria|nuestro éxito|nuestra excelencia|nuestros éxitos|nuestros logros)',
      'nadie (lo hace)? como nosotros',
      'como nosotros (nadie|ninguno|no hay)',
      'nuestra (excelencia|grandeza|superioridad)',
      'nuestro (éxito|liderazgo|prestigio|indiscutible *1) (habla|nos|es|no)',
      'nuestro (incomparable|inigualable|insuperable|inmejorable) *1 (equipo|servicio|producto|talento)',
      '(marcamos|hemos marcado|seguimos marcando) (el camino|la diferencia|tendencia|el estándar|un antes y un después)',
      '(otro|un nuevo) (premio|éxito|récord) (más)? (para|de) (nosotros|nuestra|nuestro)',
      '(tienes|tenés|tiene|tenéis|tienen) (la)? suerte de (tenernos|contar con nosotros)',
      '(por algo|no por nada|no es casualidad que) (somos|seamos|nos eligen|nos llaman)'
    ]
  },
  messages: {
    praise: {
      reason: 'Elogio propio: «{text}»; mejor algo que sirva a quien lee',
      note: 'Si tu marca es buena, lo dirán los demás; dicho por ella suena a presunción. Cuenta qué cambia para quien lee, enseña el trabajo o da las gracias con nombre a quien lo hizo.'
    }
  }
} satisfies Words
