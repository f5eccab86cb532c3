import type {Words} from '../../src/define-rule.js'
import {disagreements, formOf} from '../../src/languages/es-agreement.js'
import {mayBeMisspelt, misspelling} from '../../src/languages/es-misspellings.js'
import {words} from '../../src/languages/words.js'
import type {Confusion} from '../../src/reading/confusions.js'
import type {Lists} from './rule.js'

const had = 'he|has|ha|hemos|habéis|han|había|habías|habíamos|habían|haber|habrá|habría|haya|hayan|hayas'
/** Nouns that a question asks for. */
const asked =
  'tipo|tal|hora|día|dia|color|talla|modelo|problema|error|número|numero|producto|parte|ciudad|plan|sabor|significa|marca|app|operador|equipo|opción|trámite|servicio'
const whatVerbs =
  'es|son|fue|hay|pasa|pasó|paso|pasaría|sucede|sucedió|ocurre|ocurrió|opinas|opinan|piensas|piensan|prefieres|prefieren|esperas|esperan|haces|hacen|harías|harían|quieres|quieren|necesitas|necesitan|tienes|buscas|puedo|podemos|hago|hacemos|dices|dicen|sientes|sabes'
const verbs =
  'está|esta|estás|estas|están|estan|es|son|fue|va|van|vas|puedo|podemos|puede|puedes|funciona|funcionan|hago|hacemos|hacer|quieres|quieren|tomas|empezó|nació|sabes|saben|llego|llegar|consigo|conseguir|compro|comprar|prefieres|prefieren|celebras|encuentro|queda|quedan|será|vive|viven|tienes|tienen|te gusta|te llamas|te fue|te va|te sientes|te ayudamos|les fue|se hace|se llama|lo hago|lo hacemos|lo haces|le va|celebran'
const adjective =
  'disponible|disponibles|abierto|abierta|cerrado|cerrada|listo|lista|muy|lleno|llena|roto|rota|vacío|vacía|incluido|incluida|agotado|agotada|activo|activa|hecho|hecha|ubicado|ubicada|pensado|pensada|bien|mal|cerca|lejos|casi|buenísimo|buenísima|riquísimo|riquísima|genial|servido|servida|permitido|prohibido|vigente|previsto|prevista|garantizado|garantizada|bonito|bonita|rico|rica|frío|fría|caliente'

const confusions: ReadonlyMap<string, readonly Confusion[]> = new Map<string, readonly Confusion[]>([
  ...disagreements,
  [
    'unos',
    [
      {
        before: /(?<! (?:son|somos|sois|eran|fueron|serán|como|entre|a|de|con)) $/,
        after: /^ de (?:los \p{L}+s (?:más|mejores|mayores|que más)|los \p{L}+s \p{L}+s) /u,
        right: 'uno'
      }
    ]
  ],
  [
    'unas',
    [{before: /(?<! (?:son|somos|sois|eran|fueron|serán|como|entre|a|de|con)) $/, after: /^ de las \p{L}+s (?:más|mejores|mayores|que más) /u, right: 'una'}]
  ],
  [
    'haber',
    [
      {
        before: / (?:[./]|vamos|¿|,|\||¡|pues|y) $/,
        after: /^ (?:si|que|qué|quien|quién|quienes|quiénes|como|cómo|cuando|cuándo|cuanto|cuánto|cuantos|cuántos|cuál|cual|donde|dónde) /,
        right: 'a ver'
      }
    ]
  ],
  [
    'a',
    [
      {
        before: / (?:puede|debe|podría|debería|tiene que|tendría que|va a|suele|pueden|deben) $/,
        after: /^ ver (?:sido|estado|habido|llegado|tenido|un error|un problema) /,
        right: 'haber',
        width: 2
      },
      {
        before: / (?:se|nos|te|le|me|ya|no|que|lo|la|les|os) $/,
        after: /^ (?:sido|estado|hecho|llegado|tenido|podido|dicho|visto|recibido|enviado|ganado|quedado|convertido) /,
        right: 'ha'
      },
      {after: /^ parte (?:de|del) /, before: / (?:[./]|y|,|¿|¡|\|) $/, right: 'aparte', width: 2},
      {
        after: /^ cerca (?:de|del) (?:lo|la|el|los|las|cómo|este|esta|nuestro|nuestra|tu) /,
        before: / (?:información|info|más|dudas|saber|hablar|hablamos|charla|preguntas|detalles|mas) $/,
        right: 'acerca',
        width: 2
      }
    ]
  ],
  [
    'ay',
    [
      {
        after:
          /^ (?:un|una|unos|unas|muchos|muchas|mucho|mucha|pocos|pocas|poco|poca|mesa|mesas|plazas|cupo|cupos|stock|sitio|sitios|lugar|lugares|varios|varias|alguien|algo|nada|pan|más|mas|tiempo|descuento|descuentos|que \p{L}+[aei]r) /u,
        right: 'hay'
      },
      {before: / (?:no|ya|también|siempre|donde|dónde|qué|si|aquí|aún|todavía|hoy|que) $/, right: 'hay'}
    ]
  ],
  [
    'hay',
    [
      {before: / (?:por|desde|de|hasta) $/, after: /^ (?:[./,!?|]|es|se|vamos|salen|viene|nos|te) /, right: 'ahí'},
      {before: / [./¿¡,|] $/, after: /^ (?:estamos|estaremos|estaré|nos vemos|te esperamos|os esperamos|los esperamos|está|estará) /, right: 'ahí'},
      {after: /^ (?:dios|diosito|caramba) /, right: 'ay'}
    ]
  ],
  ['ahí', [{before: / [./¿¡,|] $/, after: /^ que (?!(?:ver|placer)\b)\p{L}+[aei]r(?:lo|la|los|las|se)? /u, right: 'hay'}]],
  [
    'echo',
    [
      {before: new RegExp(` (?:${had}|está|están|estaba|sido|bien|mal|recién|trato|dicho y) $`), after: /^ (?!de menos|en falta)/, right: 'hecho'},
      {before: / de $/, after: /^ (?:[.,]|es|ya|hoy|ayer|nos|este|el|la|los|las) /, right: 'hecho'},
      {after: /^ (?:a mano|con amor|con cariño|en casa|a medida|en méxico|en españa|en argentina) /, right: 'hecho'}
    ]
  ],
  ['hecho', [{after: /^ (?:de menos|en falta|un vistazo|una mano) /, right: 'echo'}]],
  ['hecha', [{before: new RegExp(` (?:${had}) $`), after: /^ un (?:vistazo) /, right: 'echa'}]],
  ['has', [{after: /^ (?:clic|click|tu pedido|tu reserva|tu reservación|tu compra|la prueba|una pausa|una foto|la cuenta) /, right: 'haz'}]],
  ['haz', [{after: /^ (?:sido|hecho|visto|estado|tenido|podido|\p{L}{2,}ado|\p{L}{2,}ido) /u, right: 'has'}]],
  ['ha', [{after: /^ (?:comprar|hacer|ver|tomar|comer|disfrutar|participar|pasar|vivir|visitar|celebrar|la playa|las \d+|partir) /, right: 'a'}]],
  [
    'valla',
    [
      {
        before: / (?:que|te|le|les|nos|se|no|y|[.¡¿,|]) $/,
        after: /^ (?:bien|mal|sorpresa|día|dia|tela|noche|semana|lujo|ser|muy|todo|a|al|por) /,
        right: 'vaya'
      }
    ]
  ],
  ['iva', [{after: /^ a (?:ser|hacer|ir|decir|llegar|poder|estar|salir|tener|\p{L}+[aei]r) /u, right: 'iba'}]],
  [
    'sino',
    [
      {
        before: / (?:[./,¿¡|]|y|pero) $/,
        after:
          /^ (?:quieres|puedes|tienes|sabes|vienes|te gusta|te llega|te queda|lo tienes|lo sabes|hay|llueve|llega|recibes|estás|conoces|queréis|podéis|tenés|querés|podés|quieren|pueden|tienen) /,
        right: 'si no'
      }
    ]
  ],
  [
    'si',
    [
      {before: /^(?!.*¿)/, after: /^ no que /, right: 'sino', width: 2},
      {before: / , $/, after: /^ no (?:también|tambien|todo lo contrario) /, right: 'sino', width: 2},
      {before: /(?=.* no ).* , $/, after: /^ no (?:con|de|por|para|en|un|una|al) /, right: 'sino', width: 2},
      {before: / (?:claro que|por supuesto que|desde luego que|eso|ahora|ahora que|pues|que|creo que|esta vez|hoy) $/, after: /^ [./!?] /, right: 'sí'},
      {before: / (?:claro que|por supuesto que) $/, after: /^ , /, right: 'sí'},
      {
        before: / [./¿¡|] $/,
        after: /^ , (?:claro|por supuesto|señor|señora|así|exacto|tenemos|hay|hacemos|abrimos|enviamos|estamos|puedes|podés|puede) /,
        right: 'sí'
      },
      {
        before: / [./|] $/,
        after: /^ (?:tenemos|hay|funciona|funcionan|abrimos|hacemos|podemos|estamos|está|están|enviamos|aceptamos|vendemos|se puede|es posible) [.!] /,
        right: 'sí'
      },
      {before: / ahora $/, after: /^ (?:foto|nos vamos|vamos|toca|empieza|llegó|podemos) /, right: 'sí'}
    ]
  ],
  [
    'mas',
    [
      {
        before:
          / (?:el|la|los|las|lo|de|nada|mucho|muchos|muchas|poco|un|una|algo|no|y|o|es|son|está|hay|tu|día|año|años|vez|que|te|aún|alguien|cada|uno|qué|cuanto|cuánto|sin|ni|ya|por|tiene|tienen|nunca) $/,
        right: 'más'
      },
      {
        after:
          /^ (?:información|informacion|info|detalles|de|que|rico|rica|ricos|ricas|grande|bonito|bonita|cerca|fácil|facil|barato|tarde|tiempo|personas|fotos|o menos|novedades|datos|y más|vendido|vendidos|importante|esperado|esperada|pronto|allá|rápido|rapido|adelante) /,
        before: / [^,.¿¡|]+ $/,
        right: 'más'
      }
    ]
  ],
  [
    'tu',
    [
      {
        after:
          /^ (?:eres|tienes|puedes|quieres|sabes|decides|eliges|pones|haces|prefieres|vienes|dices|también|tambien|mismo|misma|y yo|qué|decides|sos|tenés|podés|querés) /,
        right: 'tú'
      },
      {before: / (?:y|como|que|menos|entre) $/, after: /^ [?,] /, right: 'tú'}
    ]
  ],
  [
    'el',
    [
      {before: / (?:con|para|de|por|sin|en|a|sobre) $/, after: /^ [.,!?] /, right: 'él'},
      {after: /^ (?:mismo) [.,!?] /, right: 'él'}
    ]
  ],
  [
    'él',
    [
      {
        before: / (?:en|de|con|por|para|a|todo) $/,
        after:
          /^ (?:convenio|precio|horario|producto|pedido|correo|mensaje|enlace|link|local|teléfono|número|día|mes|año|centro|servicio|evento|equipo|mundo|trabajo|proceso|sistema|caso) /,
        right: 'el'
      }
    ]
  ],
  ['mi', [{before: / (?:a|para|por|sin|de|en|contra|hacia) $/, after: /^ [.,!?] /, right: 'mí'}]],
  [
    'te',
    [
      {
        before: / (?:taza|tazas|tetera|hojas|bolsitas|hora del|ceremonia del|variedades|un|el|tipos|sobres) (?:de )?$/,
        after: /^ (?:[.,!?|]|verde|negro|rojo|blanco|chai|matcha|helado|caliente|y|con|de) /,
        right: 'té'
      },
      {after: /^ (?:verde|chai|matcha|rooibos|oolong) /, right: 'té'}
    ]
  ],
  [
    'se',
    [
      {before: / no $/, after: /^ (?:si|qué|cómo|cuándo|dónde|cuál|quién|por qué|que decir|ustedes pero|tú pero|vos pero) /, right: 'sé'},
      {before: / (?:yo|ya lo|no lo|yo no) $/, after: /^ [.,!?] /, right: 'sé'}
    ]
  ],
  [
    'de',
    [
      {
        before: / que (?:nos|te|me|le|les|os) $/,
        after: /^ (?:tiempo|igual|miedo|pena|hambre|la razón|una respuesta|un susto|frío|sueño|vergüenza) /,
        right: 'dé'
      }
    ]
  ],
  [
    'que',
    [
      {
        before: / ¿ $/,
        after: new RegExp(
          `^ (?:${asked}|${whatVerbs}|te (?:parece|pareció|gusta|gustaría|apetece|pasa|pasó|falta|llevas|pides)|les (?:parece|pareció|gusta|gustaría)|os (?:parece|apetece|pareció)|le (?:parece|pasa|pasó)|tan|más|mas|esperas|nos|se) `
        ),
        right: 'qué'
      },
      {before: / ¿ (?:a|de|en|con|para|por) $/, after: new RegExp(`^ (?:${asked}|se|te|hora|precio|\\p{L}+ (?:te|se|nos|es|son|está)) `, 'u'), right: 'qué'},
      {
        before: / ¡ $/,
        after:
          /^ (?:rico|rica|ricos|ricas|bueno|buena|bonito|bonita|lindo|linda|alegría|alegria|ganas|gusto|emoción|bien|padre|maravilla|calor|frío|frio|suerte|delicia|honor|orgullo|ilusión|nervios|noche|día|dia|locura|pena|lástima|rabia|miedo|hambre|guapo|guapa|chulo|chula|grande|genial) /,
        right: 'qué'
      },
      {
        before: / (?:revisar|revisamos|revisaremos|validar|validamos|verificar|verificamos|averiguar|averiguamos|revisando|verificando|validando) $/,
        after: /^ (?:pasó|paso|sucedió|ocurrió|sucede|ocurre|está pasando|esta pasando|está sucediendo|puede estar|podría estar|pudo|tipo) /,
        right: 'qué'
      },
      {
        before: / (?:sabes|sabemos|saber|dinos|dime|cuéntanos|contanos|indícanos|decirnos|indicarnos|díganos|indíquenos|cuéntenos) $/,
        after: /^ (?:tipo de|talla|modelo|hora|número de|error|día (?:viniste|vienes|fue|te)|color) /,
        right: 'qué'
      }
    ]
  ],
  [
    'qué',
    [
      {
        before: / (?:servicio|trámite|producto|lo|la|los|las|el|todo lo|mensaje|correo|pedido|artículo|persona|gente) $/,
        after: /^ (?:requieres|necesitas|buscas|quieres|compraste|pediste|solicitas|deseas|presentas|tienes|nos|te|se|recibiste|esperabas) /,
        right: 'que'
      }
    ]
  ],
  ['como', [{before: / ¿ (?:y )?$/, after: new RegExp(`^ (?:${verbs}) `), right: 'cómo'}]],
  [
    'cuando',
    [
      {
        before: / ¿ (?:y |desde |hasta |para )?$/,
        after:
          /^ (?:es|abre|abren|abrís|empieza|empiezan|será|vuelve|vuelven|vuelves|cierran|sale|salen|fue|estará|estarán|compraste|hiciste|recibiste|realizaste|vienes|vienen|venís|nos|te gustaría|podemos|puedo) /,
        right: 'cuándo'
      }
    ]
  ],
  ['donde', [{before: / ¿ (?:y |de |por |a |desde |hasta )?$/, after: /^ (?!siempre)\p{L}/u, right: 'dónde'}]],
  ['cuanto', [{before: / ¿ (?:y |a |por |en |de )?$/, after: /^ (?!más|mas|menos|antes)\p{L}/u, right: 'cuánto'}]],
  ['cuantos', [{before: / ¿ (?:y |a |con |de )?$/, right: 'cuántos'}]],
  ['cuantas', [{before: / ¿ (?:y |a |con |de )?$/, right: 'cuántas'}]],
  ['quien', [{before: / ¿ (?:y |a |de |con |para |por )?$/, after: /^ (?!quiera|sabe)\p{L}/u, right: 'quién'}]],
  ['quienes', [{before: / ¿ (?:y |a |de |con |para )?$/, right: 'quiénes'}]],
  ['cual', [{before: / ¿ (?:y |a |de |con |para |en )?$/, right: 'cuál'}]],
  ['cuales', [{before: / ¿ (?:y |a |de |con |para |en )?$/, right: 'cuáles'}]],
  [
    'por',
    [
      {before: / ¿ (?:y )?$/, after: /^ que /, right: 'por qué', width: 2},
      {
        before:
          / [^ ]+ (?<!razón |motivo |causa |velar |vela |velan |velamos |luchar |lucha |luchan |luchamos |trabajar |trabajamos |abogar |apostar |apuesta |apostamos |esforzamos |preocupa |preocupamos |interés |todo |¿ )$/,
        after: /^ que (?:no|es|son|me|te|nos|se|hay|ya|lo|la|los|está|estamos|somos|tenemos|queremos|así|hoy|siempre) /,
        right: 'porque',
        width: 2
      }
    ]
  ],
  [
    'porque',
    [
      {
        before: / ¿ (?:y )?$/,
        after: /^ (?:no|es|hay|será|se|nos|te|lo|la|me|los|las|elegir|elegirnos|comprar|usar|tu|este|esta|motivo|razón) /,
        right: 'por qué'
      }
    ]
  ],
  [
    'esta',
    [
      {after: /^ (?:el|la|los|las|un|una|tu|su|mi|nuestro|nuestra) /, right: 'está'},
      {
        after: new RegExp(
          `^ (?:${adjective}|\\p{L}{2,}[aei]ndo|siendo|a punto|a tu|a la venta|de vuelta|de regreso|de moda|de oferta|de fiesta|en camino|en línea|en la|en el|en los|en las|en tu|en nuestra|en nuestro|en un|en una|al) `,
          'u'
        ),
        before:
          / [^ ]*[^ ,./|¿¡] (?<! (?:de|en|con|por|para|a|y|o|como|que|sin|sobre|desde|hasta|toda|sólo|solo|e|u|entre|según|también|ni|es|será|fue|son|con|hacia|qué) )$/,
        right: 'está'
      },
      {
        before: / (?:no|ya|donde|dónde|cómo|se|quién|todo|él|ella|usted|aún|aquí|siempre) $/,
        after:
          /^ (?!(?:mañana|tarde|noche|semana|vez|vida|temporada|casa|tienda|oferta|promoción|opción|edición|foto|receta|es|oportunidad|aplicación|línea|cuenta|información|app|página|clase|ciudad|navidad|primavera|mesa|carta|parte|gran|nueva|misma|otra|maravilla|delicia|ocasión|historia|versión)[ ,.!?|])/,
        right: 'está'
      }
    ]
  ],
  [
    'estas',
    [
      {
        after:
          /^ (?:\p{L}{2,}[aei]ndo|listo|lista|a tiempo|a punto|bien|seguro|segura|interesado|interesada|invitado|invitada|buscando|aquí|ahí|de acuerdo|con nosotros) /u,
        right: 'estás'
      },
      {before: / (?:cómo|como|dónde|donde|si|tú|qué tal|ya) $/, after: /^ [/?,.!] /, right: 'estás'}
    ]
  ],
  ['dia', [{before: / (?!bon )[^ ]+ $/, right: 'día'}]],
  ['aun', [{after: /^ (?:no|estás|estas|estamos|quedan|queda|hay|tenemos|puedes|podés|podéis|faltan|falta|sigue|tienes|recuerdas) /, right: 'aún'}]],
  ['sabias', [{before: / [./¿¡|] $/, after: /^ que /, right: 'sabías'}]],
  ['serias', [{after: /^ tan (?:amable|gentil) /, right: 'serías'}]],
  ['seria', [{after: /^ (?:un|una|posible|genial|ideal|mejor|de gran|tan|el|la|bueno) /, right: 'sería'}]]
])

const lists: Lists = {
  mayBeMisspelt,
  misspelling,
  confusions,
  formOf,
  hasContractions: false,
  accents: /[áéíóúÁÉÍÓÚ]/,
  foreign: words('the of and to for with our your is are by from you um uma do dos das com não amb els dels et du des')
}

export default {
  summary: 'Faltas frecuentes: tildes olvidadas, «haber» por «a ver», palabras mal escritas, concordancias rotas',
  lists,
  messages: {
    slip: {
      reason: 'Falta en «{text}»; mejor «{right}»',
      note: 'Una falta a la vista de todo el mundo resta crédito a lo que dice el texto. Corrígela y relee la frase entera antes de publicar.'
    }
  }
} satisfies Words
