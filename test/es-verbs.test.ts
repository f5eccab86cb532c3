import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {conjugate, verbForms, withClitics, type FormClass, type Person} from '../src/languages/es-verbs.js'

/** Rows of cells; blank lines and padding are for the reader. */
const rows = (table: string): string[][] =>
  table
    .trim()
    .split(/\n\s*/)
    .map((line) => line.trim().split(/\s+/))

const addressees: readonly Person[] = ['tú', 'vos', 'usted', 'vosotros', 'ustedes']

describe('imperatives of tú, vos, usted, vosotros, ustedes', () => {
  test.each(
    rows(`
    comprar     compra      comprá      compre      comprad      compren
    aprovechar  aprovecha   aprovechá   aproveche   aprovechad   aprovechen
    reservar    reserva     reservá     reserve     reservad     reserven
    etiquetar   etiqueta    etiquetá    etiquete    etiquetad    etiqueten
    mencionar   menciona    mencioná    mencione    mencionad    mencionen
    compartir   comparte    compartí    comparta    compartid    compartan
    comentar    comenta     comentá     comente     comentad     comenten
    dar         da          da          dé          dad          den
    hacer       haz         hacé        haga        haced        hagan
    poner       pon         poné        ponga       poned        pongan
    entrar      entra       entrá       entre       entrad       entren
    visitar     visita      visitá      visite      visitad      visiten
    descubrir   descubre    descubrí    descubra    descubrid    descubran
    pedir       pide        pedí        pida        pedid        pidan
    conseguir   consigue    conseguí    consiga     conseguid    consigan
    borrar      borra       borrá       borre       borrad       borren
    eliminar    elimina     eliminá     elimine     eliminad     eliminen
    disculpar   disculpa    disculpá    disculpe    disculpad    disculpen
    mirar       mira        mirá        mire        mirad        miren
    votar       vota        votá        vote        votad        voten
    correr      corre       corré       corra       corred       corran
    esperar     espera      esperá      espere      esperad      esperen
    buscar      busca       buscá       busque      buscad       busquen
    pagar       paga        pagá        pague       pagad        paguen
    empezar     empieza     empezá      empiece     empezad      empiecen
    averiguar   averigua    averiguá    averigüe    averiguad    averigüen
    avergonzar  avergüenza  avergonzá   avergüence  avergonzad   avergüencen
    coger       coge        cogé        coja        coged        cojan
    construir   construye   construí    construya   construid    construyan
    enviar      envía       enviá       envíe       enviad       envíen
    cambiar     cambia      cambiá      cambie      cambiad      cambien
    continuar   continúa    continuá    continúe    continuad    continúen
    adecuar     adecua      adecuá      adecue      adecuad      adecuen
    reunir      reúne       reuní       reúna       reunid       reúnan
    prohibir    prohíbe     prohibí     prohíba     prohibid     prohíban
    aislar      aísla       aislá       aísle       aislad       aíslen
    jugar       juega       jugá        juegue      jugad        jueguen
    dormir      duerme      dormí       duerma      dormid       duerman
    elegir      elige       elegí       elija       elegid       elijan
    ser         sé          sé          sea         sed          sean
    estar       está        está        esté        estad        estén
    ir          ve          andá        vaya        id           vayan
    ver         ve          ve          vea         ved          vean
    prever      prevé       prevé       prevea      preved       prevean
    decir       di          decí        diga        decid        digan
    predecir    predice     predecí     prediga     predecid     predigan
    tener       ten         tené        tenga       tened        tengan
    mantener    mantén      mantené     mantenga    mantened     mantengan
    venir       ven         vení        venga       venid        vengan
    convenir    convén      convení     convenga    convenid     convengan
    salir       sal         salí        salga       salid        salgan
    proponer    propón      proponé     proponga    proponed     propongan
    satisfacer  satisfaz    satisfacé   satisfaga   satisfaced   satisfagan
    oír         oye         oí          oiga        oíd          oigan
    reír        ríe         reí         ría         reíd         rían
    conducir    conduce     conducí     conduzca    conducid     conduzcan
    errar       yerra       errá        yerre       errad        yerren
    oler        huele       olé         huela       oled         huelan
    guiar       guía        guia        guíe        guiad        guíen
  `)
  )('%s', (infinitive, ...forms) => {
    expect(addressees.map((person) => conjugate(infinitive!, 'imperative', person))).toEqual(forms)
  })

  test('nosotros has one, yo has none', () => {
    expect(conjugate('ir', 'imperative', 'nosotros')).toBe('vamos')
    expect(conjugate('hacer', 'imperative', 'nosotros')).toBe('hagamos')
    expect(conjugate('comprar', 'imperative', 'yo')).toBeUndefined()
    expect(conjugate('comprar', 'negative', 'yo')).toBeUndefined()
  })
})

describe('with nos or the reflexive clitic', () => {
  const own: Record<string, string> = {tú: 'te', vos: 'te', usted: 'se', vosotros: 'os', ustedes: 'se'}
  test.each(
    rows(`
    llamar       llámanos     llamanos    llámenos    llamadnos    llámennos
    mandar       mándanos     mandanos    mándenos    mandadnos    mándennos
    enviar       envíanos     envianos    envíenos    enviadnos    envíennos
    escribir     escríbenos   escribinos  escríbanos  escribidnos  escríbannos
    decir        dinos        decinos     díganos     decidnos     dígannos
    contar       cuéntanos    contanos    cuéntenos   contadnos    cuéntennos
    seguir       síguenos     seguinos    síganos     seguidnos    sígannos
    dejar        déjanos      dejanos     déjenos     dejadnos     déjennos
    llevarse     llévate      llevate     llévese     llevaos      llévense
    apuntarse    apúntate     apuntate    apúntese    apuntaos     apúntense
    suscribirse  suscríbete   suscribite  suscríbase  suscribíos   suscríbanse
    registrarse  regístrate   registrate  regístrese  registraos   regístrense
    calmarse     cálmate      calmate     cálmese     calmaos      cálmense
    irse         vete         andate      váyase      idos         váyanse
    reírse       ríete        reíte       ríase       reíos        ríanse
  `)
  )('%s', (infinitive, ...forms) => {
    const imperative = verbForms(infinitive!, 'imperative')
    addressees.forEach((person, index) => {
      const clitic = infinitive!.endsWith('se') ? own[person]! : 'nos'
      expect(withClitics(conjugate(infinitive!, 'imperative', person)!, [clitic])).toBe(forms[index])
      expect(imperative).toContain(forms[index])
    })
  })
})

// yo of the present, the past and the future, usted of the past, nosotros of the subjunctive, gerund, participle
test.each(
  rows(`
  comprar    compro    compré     compraré    compró     compremos    comprando    comprado
  sentir     siento    sentí      sentiré     sintió     sintamos     sintiendo    sentido
  pedir      pido      pedí       pediré      pidió      pidamos      pidiendo     pedido
  morir      muero     morí       moriré      murió      muramos      muriendo     muerto
  pensar     pienso    pensé      pensaré     pensó      pensemos     pensando     pensado
  compensar  compenso  compensé   compensaré  compensó   compensemos  compensando  compensado
  presentar  presento  presenté   presentaré  presentó   presentemos  presentando  presentado
  pretender  pretendo  pretendí   pretenderé  pretendió  pretendamos  pretendiendo pretendido
  entender   entiendo  entendí    entenderé   entendió   entendamos   entendiendo  entendido
  adquirir   adquiero  adquirí    adquiriré   adquirió   adquiramos   adquiriendo  adquirido
  volver     vuelvo    volví      volveré     volvió     volvamos     volviendo    vuelto
  resolver   resuelvo  resolví    resolveré   resolvió   resolvamos   resolviendo  resuelto
  atrever    atrevo    atreví     atreveré    atrevió    atrevamos    atreviendo   atrevido
  mover      muevo     moví       moveré      movió      movamos      moviendo     movido
  ver        veo       vi         veré        vio        veamos       viendo       visto
  leer       leo       leí        leeré       leyó       leamos       leyendo      leído
  caer       caigo     caí        caeré       cayó       caigamos     cayendo      caído
  traer      traigo    traje      traeré      trajo      traigamos    trayendo     traído
  oír        oigo      oí         oiré        oyó        oigamos      oyendo       oído
  reír       río       reí        reiré       rio        riamos       riendo       reído
  construir  construyo construí   construiré  construyó  construyamos construyendo construido
  seguir     sigo      seguí      seguiré     siguió     sigamos      siguiendo    seguido
  distinguir distingo  distinguí  distinguiré distinguió distingamos  distinguiendo distinguido
  dirigir    dirijo    dirigí     dirigiré    dirigió    dirijamos    dirigiendo   dirigido
  conocer    conozco   conocí     conoceré    conoció    conozcamos   conociendo   conocido
  enriquecer enriquezco enriquecí enriqueceré enriqueció enriquezcamos enriqueciendo enriquecido
  vencer     venzo     vencí      venceré     venció     venzamos     venciendo    vencido
  cocer      cuezo     cocí       coceré      coció      cozamos      cociendo     cocido
  traducir   traduzco  traduje    traduciré   tradujo    traduzcamos  traduciendo  traducido
  reñir      riño      reñí       reñiré      riñó       riñamos      riñendo      reñido
  hacer      hago      hice       haré        hizo       hagamos      haciendo     hecho
  rehacer    rehago    rehíce     reharé      rehízo     rehagamos    rehaciendo   rehecho
  satisfacer satisfago satisfice  satisfaré   satisfizo  satisfagamos satisfaciendo satisfecho
  decir      digo      dije       diré        dijo       digamos      diciendo     dicho
  bendecir   bendigo   bendije    bendeciré   bendijo    bendigamos   bendiciendo  bendecido
  poner      pongo     puse       pondré      puso       pongamos     poniendo     puesto
  suponer    supongo   supuse     supondré    supuso     supongamos   suponiendo   supuesto
  obtener    obtengo   obtuve     obtendré    obtuvo     obtengamos   obteniendo   obtenido
  prevenir   prevengo  previne    prevendré   previno    prevengamos  previniendo  prevenido
  salir      salgo     salí       saldré      salió      salgamos     saliendo     salido
  valer      valgo     valí       valdré      valió      valgamos     valiendo     valido
  saber      sé        supe       sabré       supo       sepamos      sabiendo     sabido
  poder      puedo     pude       podré       pudo       podamos      pudiendo     podido
  querer     quiero    quise      querré      quiso      queramos     queriendo    querido
  haber      he        hube       habré       hubo       hayamos      habiendo     habido
  ser        soy       fui        seré        fue        seamos       siendo       sido
  ir         voy       fui        iré         fue        vayamos      yendo        ido
  estar      estoy     estuve     estaré      estuvo     estemos      estando      estado
  dar        doy       di         daré        dio        demos        dando        dado
  andar      ando      anduve     andaré      anduvo     andemos      andando      andado
  mandar     mando     mandé      mandaré     mandó      mandemos     mandando     mandado
  describir  describo  describí   describiré  describió  describamos  describiendo descrito
  abrir      abro      abrí       abriré      abrió      abramos      abriendo     abierto
  cubrir     cubro     cubrí      cubriré     cubrió     cubramos     cubriendo    cubierto
  romper     rompo     rompí      romperé     rompió     rompamos     rompiendo    roto
  corromper  corrompo  corrompí   corromperé  corrompió  corrompamos  corrompiendo corrompido
  imprimir   imprimo   imprimí    imprimiré   imprimió   imprimamos   imprimiendo  impreso
  freír      frío      freí       freiré      frio       friamos      friendo      frito
  rehuir     rehúyo    rehuí      rehuiré     rehuyó     rehuyamos    rehuyendo    rehuido
`)
)('%s', (infinitive, ...forms) => {
  const verb = infinitive!
  expect([
    conjugate(verb, 'present', 'yo'),
    conjugate(verb, 'past', 'yo'),
    conjugate(verb, 'future', 'yo'),
    conjugate(verb, 'past', 'usted'),
    conjugate(verb, 'subjunctive', 'nosotros'),
    verbForms(verb, 'gerund')[0],
    verbForms(verb, 'participle')[0]
  ]).toEqual(forms)
})

// tú, vos, usted, vosotros, ustedes
test.each([
  ['comprar', 'compras comprás compra compráis compran'],
  ['tener', 'tienes tenés tiene tenéis tienen'],
  ['escribir', 'escribes escribís escribe escribís escriben'],
  ['ser', 'eres sos es sois son'],
  ['ir', 'vas vas va vais van'],
  ['ver', 'ves ves ve veis ven'],
  ['prever', 'prevés prevés prevé prevéis prevén'],
  ['construir', 'construyes construís construye construís construyen'],
  ['oír', 'oyes oís oye oís oyen']
])('present of %s', (infinitive, forms) => {
  expect(addressees.map((person) => conjugate(infinitive, 'present', person)).join(' ')).toBe(forms)
})

test.each([
  ['perder', 'pierdas pierdas pierda perdáis pierdan'],
  ['dudar', 'dudes dudes dude dudéis duden'],
  ['comprar', 'compres compres compre compréis compren'],
  ['aprovechar', 'aproveches aproveches aproveche aprovechéis aprovechen'],
  ['dar', 'des des dé deis den']
])('no + %s', (infinitive, forms) => {
  expect(addressees.map((person) => conjugate(infinitive, 'negative', person)).join(' ')).toBe(forms)
})

test.each([
  ['prometer', 'imperfect', 'nosotros', 'prometíamos'],
  ['comprar', 'imperfect', 'nosotros', 'comprábamos'],
  ['ir', 'imperfect', 'nosotros', 'íbamos'],
  ['ver', 'imperfect', 'tú', 'veías'],
  ['poder', 'conditional', 'tú', 'podrías'],
  ['oír', 'conditional', 'ustedes', 'oirían'],
  ['decir', 'past', 'ustedes', 'dijeron'],
  ['tejer', 'past', 'ustedes', 'tejieron'],
  ['leer', 'past', 'vosotros', 'leísteis']
] as const)('%s, %s of %s', (infinitive, tense, person, form) => {
  expect(conjugate(infinitive, tense, person)).toBe(form)
})

test.each([
  ['cuenta nos', 'cuéntanos'],
  ['contá nos', 'contanos'],
  ['registrad os', 'registraos'],
  ['suscribid os', 'suscribíos'],
  ['oíd os', 'oíos'],
  ['id os', 'idos'],
  ['dad os lo', 'dáoslo'],
  ['escribamos nos', 'escribámonos'],
  ['vamos nos', 'vámonos'],
  ['digamos se lo', 'digámoselo'],
  ['hagamos lo', 'hagámoslo'],
  ['compra te lo', 'cómpratelo'],
  ['comprá te lo', 'comprátelo'],
  ['comprá telo', 'comprátelo'],
  ['comprar lo', 'comprarlo'],
  ['comprar te lo', 'comprártelo'],
  ['comprando lo', 'comprándolo'],
  ['comprando os', 'comprándoos'],
  ['envía nos', 'envíanos'],
  ['enviá nos', 'envianos'],
  ['oír lo', 'oírlo'],
  ['construir lo', 'construirlo'],
  ['prohíbe se', 'prohíbese'],
  ['averigüe lo', 'averígüelo'],
  ['sigue nos', 'síguenos'],
  ['busque lo', 'búsquelo'],
  ['da le', 'dale'],
  ['dé le', 'dele'],
  ['dé me lo', 'démelo'],
  ['está te', 'estate'],
  ['di le', 'dile'],
  ['di me lo', 'dímelo'],
  ['pon te', 'ponte'],
  ['pon te lo', 'póntelo'],
  ['compón lo', 'componlo'],
  ['ve te', 'vete'],
  ['haz lo', 'hazlo'],
  ['sé', 'sé']
])('%s → %s', (parts, word) => {
  const [form, ...clitics] = parts.split(' ')
  expect(withClitics(form!, clitics)).toBe(word)
})

describe('classes of forms', () => {
  test.each<[string, FormClass, string]>([
    ['perderse', 'negative', 'pierdas pierda perdáis pierdan perdás'],
    ['comprar', 'negative', 'compres compre compréis compren comprés'],
    ['comprar', 'subjunctive', 'compre compres compremos compréis compren comprés'],
    ['escribir', 'participle', 'escrito escrita escritos escritas'],
    ['comprar', '1', 'compro compramos'],
    ['comprar', '2', 'compras comprás compra compráis compran'],
    ['comprar', '3', 'compra compran'],
    ['hacer', 'past1', 'hice hicimos'],
    ['hacer', 'past2', 'hiciste hizo hicisteis hicieron'],
    ['hacer', 'past3', 'hizo hicieron'],
    ['poner', 'future1', 'pondré pondremos'],
    ['poner', 'future2', 'pondrás pondrá pondréis pondrán'],
    ['poner', 'future3', 'pondrá pondrán']
  ])('{%s:%s}', (infinitive, formClass, words) => {
    expect(verbForms(infinitive, formClass).join(' ')).toBe(words)
  })

  test.each<[string, FormClass, string, string]>([
    [
      'comprar',
      'imperative',
      'compra comprá cómpralo compralo cómpratelas cómpramela cómpresela cómprennoslos compraos compráoslo compradlo',
      'comprar compras cómpraos compradte cómprente compraste'
    ],
    ['comprar', 'infinitive', 'comprar comprarte comprarnos comprarla comprártelo comprárnoslas comprároslo', 'comprárte'],
    ['comprar', 'gerund', 'comprando comprándolo comprándoos comprándoselo', 'comprandolo'],
    ['suscribirse', 'imperative', 'suscríbete suscribite suscríbetelo suscribíos suscríbasela', 'suscribe suscríbelo suscriba suscribid suscríbannos'],
    ['suscribirse', 'infinitive', 'suscribirme suscribirte suscribirse suscribirnos suscribiros', 'suscribir suscribirlo'],
    ['unirse', 'imperative', 'únetenos únasenos', 'únenos'],
    ['dar', 'imperative', 'da dale dé dele denle dadle dáselo', 'de'],
    ['hacer', 'any', 'hago hice haré haría hacía hagámoslo haz hazlo haciendo haciéndolo hecho hacerlo hagás hiciera hiciéramos hicieseis', ''],
    ['quitar', 'any', 'quitara quitases quitáramos quitarais quitasen', ''],
    ['decir', 'any', 'dijera dijésemos dijeran', '']
  ])('{%s:%s} has its words and no others', (infinitive, formClass, present, absent) => {
    const words = verbForms(infinitive, formClass)
    expect(present.split(' ').filter((word) => !words.includes(word))).toEqual([])
    expect(absent.split(' ').filter((word) => words.includes(word))).toEqual([])
  })

  test('any has every class', () => {
    const classes: FormClass[] = ['imperative', 'negative', 'infinitive', 'gerund', 'participle', '1', '2', '3', 'past1', 'future2', 'subjunctive']
    for (const infinitive of ['ir', 'decir', 'perderse']) {
      const any = new Set(verbForms(infinitive, 'any'))
      expect(classes.flatMap((formClass) => verbForms(infinitive, formClass)).filter((word) => !any.has(word))).toEqual([])
    }
  })

  test.each(['', 'compra', 'Comprar', 'comprar ya', 'r', 'sofá'])('%j is no infinitive', (word) => {
    expect(() => verbForms(word, 'any')).toThrow(RangeError)
    expect(() => conjugate(word, 'present', 'yo')).toThrow(RangeError)
  })
})

/** Index of the stressed letter: the same rules as in the source, by other means */
const stressed = (word: string): number => {
  const accent = word.search(/[áéíóú]/)
  if (accent >= 0) return accent
  const nuclei = [...word.replace(/(?<=q)u|(?<=g)u(?=[ei])/g, 'x').matchAll(/[iuü]*[aeo](?:h?[iuü](?!h?[aeo]))?|[iuü]+/g)]
  const nucleus = nuclei.at(nuclei.length > 1 && /[aeiouns]$/.test(word) ? -2 : -1)!
  const open = nucleus[0].search(/[aeo]/)
  return nucleus.index + (open < 0 ? nucleus[0].length - 1 : open)
}

const known = (
  'comprar enviar cambiar continuar averiguar reunir prohibir construir oír reír leer caer pedir dormir jugar ' +
  'ser estar ir dar ver haber hacer decir poner tener salir saber poder traer conducir errar oler avergonzar guiar seguir'
).split(' ')
const infinitives = fc.oneof(
  fc.constantFrom(...known),
  fc
    .tuple(
      fc.array(fc.constantFrom('a', 'be', 'qui', 'gue', 'tra', 'des', 'co', 'lle', 'pu', 'ño', 'au', 'zi'), {maxLength: 3}),
      fc.constantFrom('bar', 'car', 'gar', 'zar', 'guar', 'iar', 'tuar', 'ear', 'ñir', 'llir', 'cer', 'ger', 'guir', 'truir', 'jer', 'ber', 'tir')
    )
    .map(([syllables, ending]) => syllables.join('') + ending)
)

test('every form is lower case, once there, and has an accent only where it must', () => {
  fc.assert(
    fc.property(infinitives, (infinitive) => {
      const words = verbForms(infinitive, 'any')
      expect(new Set(words).size).toBe(words.length)
      for (const word of words) {
        expect(word).toMatch(/^[a-zñü]*[áéíóú]?[a-zñü]*$/)
        const plain = word
          .normalize('NFD')
          .replace(/\u0301/g, '')
          .normalize('NFC')
        if (plain !== word && word !== 'dé' && word !== 'sé') expect([word, stressed(plain)]).not.toEqual([word, stressed(word)])
      }
    }),
    {numRuns: 100}
  )
})

test('clitics leave the stress where it was', () => {
  const forms = infinitives.chain((infinitive) =>
    fc.constantFrom(infinitive, verbForms(infinitive, 'gerund')[0]!, ...addressees.map((person) => conjugate(infinitive, 'imperative', person)!))
  )
  const clitics = fc.constantFrom('me', 'te', 'nos', 'os', 'lo', 'les', 'telo', 'noslas', 'oslo', 'selos')
  fc.assert(
    fc.property(forms, clitics, (form, clitic) => {
      expect(stressed(withClitics(form, [clitic]))).toBe(stressed(form))
    }),
    {numRuns: 1000}
  )
})
