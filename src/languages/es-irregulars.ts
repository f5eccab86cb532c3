/**
 * Spanish verbs whose forms the spelling of the infinitive does not tell, after the conjugation tables of the Nueva
 * gramática de la lengua española (RAE and ASALE, 2009, § 4). A name stands for every verb that ends in it (the longest
 * name wins), so that compounds need no entry of their own; `=` before it means that verb alone.
 */

/**
 * What happens to the last such vowel of the stem: [from, where the stem is stressed, where an -ir verb raises it,
 * verbs]. An accented vowel is one that is stressed apart from its neighbour (envía, prohíbe).
 */
export const stemChanges: readonly (readonly [string, string, string, string])[] = [
  [
    'e',
    'ie',
    'i',
    'acertar alentar crecentar apretar arrendar asentar =sentar atravesar calentar cegar cerrar comenzar ' +
      'concertar confesar desterrar enterrar despertar empezar encomendar recomendar enmendar remendar escarmentar ' +
      'fregar gobernar =helar =deshelar manifestar merendar =negar denegar renegar =nevar =pensar =repensar plegar ' +
      'quebrar =regar restregar grentar reventar =segar sosegar sembrar membrar serrar temblar =tentar tropezar ' +
      'defender ntender atender xtender istender =tender encender perder querer scender verter tener venir sentir ' +
      'mentir ferir gerir vertir hervir herir repentir requerir'
  ],
  ['e', 'ie', 'e', 'cernir'],
  ['e', 'ye', 'e', '=errar'],
  ['e', 'i', 'i', 'decir pedir servir seguir petir legir regir medir estir rendir gemir eñir derretir concebir'],
  ['e', 'í', 'i', 'eír'],
  ['i', 'ie', 'i', 'quirir'],
  [
    'o',
    'ue',
    'u',
    'contar encontrar mostrar probar cordar costar colgar =rogar volar soñar =sonar resonar =rodar =tronar soltar ' +
      'soldar forzar almorzar =apostar consolar renovar tostar poblar =colar =holgar desollar descollar volcar ' +
      '=trocar mover olver doler =poder =soler llover morder torcer cocer moler dormir morir'
  ],
  ['o', 'üe', 'o', 'gonzar degollar'],
  ['o', 'hue', 'o', '=oler'],
  ['u', 'ue', 'u', '=jugar'],
  [
    'i',
    'í',
    'i',
    'nviar sviar traviar taviar pliar =fiar nfiar rfiar safiar grafiar guiar criar variar vaciar spiar xpiar ' +
      '=piar =liar =aliar esquiar friar rociar ansiar averiar trariar hastiar extasiar nistiar chirriar carriar ' +
      '=aviar aislar =airar enraizar ahijar prohijar ohibir'
  ],
  ['u', 'ú', 'u', 'aullar ahumar aunar aupar rehuir rehusar reunir']
]

/**
 * The irregular parts. A tense is either its stem, or its seven forms in the order of {@link Person}; `yo` is the first
 * person of the present, from which the subjunctive follows when it ends in -o; a participle may have two forms.
 * Accents stand on stressed vowels whether spelling needs them or not, so that compounds come out right (pon, compón).
 */
export interface Irregular {
  readonly present?: string
  readonly yo?: string
  readonly imperfect?: string
  readonly past?: string
  readonly future?: string
  readonly subjunctive?: string
  /** Imperatives */
  readonly tú?: string
  readonly vos?: string
  readonly nosotros?: string
  readonly gerund?: string
  readonly participle?: string
}

const went = 'fui fuiste fuiste fue fuimos fuisteis fueron'

export const irregulars: Readonly<Record<string, Irregular>> = {
  '=ser': {
    present: 'soy eres sos es somos sois son',
    imperfect: 'era eras eras era éramos erais eran',
    past: went,
    subjunctive: 'se',
    tú: 'sé'
  },
  '=estar': {
    present: 'estoy estás estás está estamos estáis están',
    past: 'estuv',
    subjunctive: 'esté estés estés esté estemos estéis estén'
  },
  '=ir': {
    present: 'voy vas vas va vamos vais van',
    imperfect: 'iba ibas ibas iba íbamos ibais iban',
    past: went,
    subjunctive: 'vay',
    tú: 've',
    vos: 'andá',
    nosotros: 'vamos',
    gerund: 'yendo'
  },
  '=dar': {yo: 'doy', past: 'di diste diste dio dimos disteis dieron'},
  '=haber': {present: 'he has has ha hemos habéis han', past: 'hub', future: 'habr', subjunctive: 'hay'},
  '=andar': {past: 'anduv'},
  '=poder': {past: 'pud', future: 'podr', gerund: 'pudiendo'},
  '=mecer': {yo: 'mezo'},
  caber: {yo: 'quepo', past: 'cup', future: 'cabr'},
  saber: {yo: 'sé', past: 'sup', future: 'sabr', subjunctive: 'sep'},
  hacer: {
    yo: 'hago',
    past: 'híce hicíste hicíste hízo hicímos hicísteis hiciéron',
    future: 'har',
    tú: 'ház',
    participle: 'hecho'
  },
  sfacer: {yo: 'sfago', past: 'sfic', future: 'sfar', tú: 'sfáz', participle: 'sfecho'},
  '=decir': {yo: 'digo', past: 'dij', future: 'dir', tú: 'di', participle: 'dicho'},
  decir: {yo: 'digo', past: 'dij', participle: 'dicho'},
  adecir: {yo: 'adigo', past: 'adij', future: 'adir', participle: 'adicho'},
  ndecir: {yo: 'ndigo', past: 'ndij'},
  ldecir: {yo: 'ldigo', past: 'ldij'},
  poner: {yo: 'pongo', past: 'pus', future: 'pondr', tú: 'pón', participle: 'puesto'},
  tener: {yo: 'tengo', past: 'tuv', future: 'tendr', tú: 'tén'},
  venir: {yo: 'vengo', past: 'vin', future: 'vendr', tú: 'vén'},
  salir: {yo: 'salgo', future: 'saldr', tú: 'sál'},
  valer: {yo: 'valgo', future: 'valdr'},
  querer: {past: 'quis', future: 'querr'},
  caer: {yo: 'caigo'},
  traer: {yo: 'traigo', past: 'traj'},
  ver: {
    present: 'veo vés vés vé vémos véis vén',
    imperfect: 'veía veías veías veía veíamos veíais veían',
    participle: 'visto'
  },
  // Only these are not like `ver`
  over: {},
  atrever: {},
  precaver: {},
  oír: {present: 'oigo oyes oís oye oímos oís oyen'},
  ducir: {past: 'duj'},
  abrir: {participle: 'abierto'},
  cubrir: {participle: 'cubierto'},
  scribir: {participle: 'scrito'},
  olver: {participle: 'uelto'},
  morir: {participle: 'muerto'},
  pudrir: {participle: 'podrido'},
  '=romper': {participle: 'roto'},
  '=imprimir': {participle: 'impreso imprimido'},
  '=freír': {participle: 'frito freído'},
  '=proveer': {participle: 'provisto proveído'}
}
