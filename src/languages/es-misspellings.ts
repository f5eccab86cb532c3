import {sansAccent, withMissingAccent} from './es-address.js'
import {meantInSpanish} from './es-common.js'
import {conjugate} from './es-verbs.js'
import {remember} from './remember.js'
import {words} from './words.js'

/** Words that are no words without their accent; behind a vowel, -s makes another. */
const accented = `
  acá acentúa acordeón actúa actúan actúe además adiós aérea aéreo afán ágil agonía ahí alacrán albedrío álbum alegría alemán algodón algún
  allá allí almacén ámbar ámbito amplían análisis anatomía ánfora ángel anís aquí árabe árbol área armonía artesanía artículo asesoría así ataúd
  atraído atrás auditoría autobús automáticamente automóvil autónoma autónomo avión ayudaría azúcar bahía bailarín balcón balín bambú báscula baúl
  bíceps bisturí bolígrafo bombón botón bóveda brócoli brújula bufé búho burgués búsqueda buzón café cafeína caída caído caimán cajón calabacín
  calcetín camaleón cámara camarón camión campeón canapé capitán capítulo cápsula carácter cárcel cartón catalán catálogo categoría célula céntimo
  cercanía césped chalé champiñón champú chiquitín ciclón cinturón ciprés círculo ciudadanía clásicamente código cojín colchón colibrí comité cómoda
  cómodo compás compañía cómplice común confía confían confíe confín consomé cónsul consultoría continúan corazón cortesía cortésmente costaría cráter
  crédito creí creído cúmulo cúpula cúspide danés débil década déficit delfín demás desafía desafío desdén después desván detrás días diámetro
  dieciséis difícil dígitos dirán diré discípulo distraído dócil dólar dúo edén edredón efectúa egoísta encantaría energía enfría enfrían envés envía
  envían envíe envíen envío epílogo época éramos escalofrío escalón escáner esdrújula espátula espectáculo esquí estáis están estándar estará estarán
  estaré estaría estéreo estéril estío estómago estrés evalúa evalúan exámenes éxito fácil fácilmente faisán fantasía fenómeno fértil festín filosofía
  fortín fósil fotografían frágil francés freír fría frío fútil galán galardón garantía gestión gradúa griterío grúa guía guían gustaría habéis hábil
  habrá habrán habré habría hacéis hará harán haré hastío hélice helicóptero heroína hígado hindú hipocresía holandés huésped huracán íbamos ídem
  ídolo imágenes imán impío índice índole inédita inédito inglés interés interesaría inútil iraní irlandés ironía ítem jabalí jabón jamás jamón
  japonés jardín jarrón jazmín jerarquía jóvenes judío kilómetro lacón lágrima lámpara lápices lápiz leí leída leído lejanía león letanía líder limón
  línea lío llegaría maíz maletín maní máquina mármol marqués marroquí mártir máscara mayoría mayúscula mediodía melocotón melodía melón menú
  mercancía mérito mesón método mía miércoles millón minoría minúscula mío monótono montañés montón motín móvil múltiple navío néctar ningún nómada
  número obstáculo océano oído oír órdenes orgánicamente órgano orígenes óvalo pacífico página país pájaro pantalón paraíso paréntesis paté patín
  patrón peatón película péndulo pequeñín perdón perímetro periódicamente pétalo plátano podéis poderío podés podrá podrán podré podréis podría poesía
  policía polígono pólvora pondrá portugués prólogo proteína púa pulmonía quedaría queréis querés querrá querría quizá ráfaga raíces raíz rápidamente
  ratón razón recién recomendaría refrán regadío régimen región rehén reído reír renglón retícula reúne reúnen reúnete reunión revés rincón ríos rocía
  rocíe rocío rótulo rubí sábado sabéis sabiduría sabrá sabré sabría salchichón saldrá saldrán salmón salón sandía sartén satélite sazón según
  semáforo será serán serrín sésamo sílaba sillón símbolo sinfonía síntesis síntoma sitúa sitúan sofá sombrío sonreír sótano sultán tabú tacón táctil
  también tapón tardía tardío teína teléfono tendrá tendrán tendré tendréis tenéis tenés terraplén tía tiburón tío títere título todavía tómbola
  tráfico traída traído trámites través tríptico tucán túnel turrón últimamente unión útil vacía vacían vacío vaivén varían vehículo veintidós
  veintiséis veintitrés vendrá vendrán vendré vértigo vestíbulo vía víctima vigía violín vísperas volcán volúmenes zaguán ñandú`

/** Adjectives without their -o, -a, -os, -as, no words either without their accent. */
const adjectives = `
  académic ácid acrílic acuátic acústic árid aromátic artístic atlétic auténtic automátic básic bíblic biológic botánic británic cálid característic
  católic cerámic científic cítric cívic clásic clínic cosmétic crónic cuántic dietétic dinámic diplomátic doméstic dramátic ecológic económic elástic
  eléctric electrónic energétic enérgic épic espléndid esporádic estadístic estátic estétic exótic fanátic fantástic farmacéutic físic fotográfic
  gástric gastronómic genétic geográfic gótic gráfic hídric hispánic históric húmed ibéric idéntic inalámbric insípid intrépid lánguid léxic límpid
  lingüístic líric lógic logístic lúcid lúdic mágic magnétic marítim matemátic máxim mecánic médic metálic metódic mínim mític módic músic náutic
  nítid oceánic olímpic óptic óptim orgánic pálid panorámic periódic pésim plácid plástic poétic polític problemátic próxim químic rápid rígid
  romántic rústic séptim simbólic simpátic sintétic sistemátic sólid sórdid técnic tecnológic telefónic temátic terapéutic tímid típic titánic tónic
  tórrid tóxic trágic turístic últim únic vitamínic volcánic zoológic`

/** Verbs whose third person of the past is no word without its accent. */
const pasts =
  'salir recibir cumplir abrir subir ocurrir suceder perder vender aparecer ofrecer decidir compartir escribir volver responder pedir servir sentir morir vivir conseguir seguir elegir nacer crecer aprender comer descubrir entender existir permitir producir convertir repetir resolver mover romper atender'

/** Misspellings that are no words of their own and more than a slip away from one, behind the word that they stand for; `·` is a space. */
const table = `
  a·través através, a·través atraves, a·partir apartir, o·sea osea, sin·embargo sinembargo, por·favor porfavor, de·acuerdo deacuerdo, a·veces aveces, al·menos
  almenos, en·serio enserio, de·repente derrepente derepente, en·vez envez, tal·como talcomo, sobre·todo sobretodo, por·supuesto porsupuesto, a·menudo
  amenudo, de·nada denada, haber haver aver, había avía, conozca conosca, conozcan conoscan, gracias gracías grácias, haya haiga, dijiste dijistes, hiciste
  hicistes, fuiste fuistes, viniste vinistes, compraste comprastes, pediste pedistes, llegaste llegastes, prever preveer, absorber absorver, a·gusto agusto,
  envío embío enbío, envíos embíos, también tambíen, horario orario, horarios orarios, hoy oy, razón rasón rason, servicio servico, próximamente proximamente,
  únicamente unicamente, básicamente basicamente, prácticamente practicamente, económicamente economicamente, público publíco, aquí aqi, nosotros nostros
  nosotos, ustedes utedes, necesitas nesecitas nececitas, ahora haora aora, saber saver, estuvo estubo, tuvimos tubimos, debemos devemos, experiencia
  expericia, inauguración inaguracion, inauguramos inaguramos, inaugurar inagurar, idiosincrasia idiosincracia, yogur yogurth`

/** Endings that are none without their accent, and how they are spelt. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/([csx])ion$/, '$1ión'],
  [/isim([oa]s?)$/, 'ísim$1'],
  [/(log|graf|nom)ia(s?)$/, '$1ía$2'],
  [/eria(n|s?)$/, 'ería$1'],
  [/dria(n|s?)$/, 'dría$1'],
  [/(?<![cp])iria(n|s?)$/, 'iría$1'],
  [/(?<=[^bcrs])abamos$/, 'ábamos']
]

/** Right as they are. */
const exceptions =
  words(`crease materia materias miseria miserias arteria arterias feria ferias bacteria bacterias histeria periferia periferias seria serias quisimos siria liberia siberia valeria egeria sansevieria plumeria hidria vidria
  grabamos alabamos recabamos socavamos`)

/** English, in a Spanish text too: “mission”, “vision board”. */
const notSpanish = /ssion$|^(?:vision|fusion|version|occasion|illusion|collision|invasion)$/

let known: Map<string, string> | undefined
let meant: ((word: string) => string | undefined) | undefined

function listed(): Map<string, string> {
  if (known) return known
  known = new Map()
  for (const entry of table.split(',')) {
    const [right, ...wrongs] = entry.trim().split(/\s+/)
    for (const wrong of wrongs) known.set(wrong, right!.replace('·', ' '))
  }
  const add = (right: string) => {
    const wrong = sansAccent(right)
    if (wrong !== right) known!.set(wrong, right)
  }
  for (const word of words(accented)) {
    add(word)
    if (/[aeoáéó]$/.test(word)) add(`${word}s`)
  }
  for (const stem of words(adjectives)) for (const ending of ['o', 'a', 'os', 'as']) add(stem + ending)
  for (const verb of words(pasts)) add(conjugate(verb, 'past', 'usted')!)
  return known
}

const alone = remember((word: string): string | undefined => {
  const right = listed().get(word)
  if (right !== undefined || word.length < 5) return right
  const ending = /(?:on|ia|ian|ias|im[oa]s?|mos)$/.test(word) && !notSpanish.test(word) ? endings.find(([pattern]) => pattern.test(word)) : undefined
  const accented = ending && word.replace(...ending)
  meant ??= meantInSpanish()
  // “promosion”
  return meant(accented ?? word) ?? accented
})

/** May a word be misspelt in some text? */
export const mayBeMisspelt = (word: string): boolean => misspelling(word, () => ['tú']) !== undefined

/**
 * How a Spanish word in lower case is spelt that is not right as it stands; undefined if it may be.
 *
 * @param text all words of the text
 */
export const misspelling = (word: string, text: () => readonly string[]): string | undefined =>
  exceptions.has(word) ? undefined : (alone(word) ?? withMissingAccent(word, text))
