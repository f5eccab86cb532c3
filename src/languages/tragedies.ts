import type {PhraseGroup} from '../reading/phrases.js'
import type {Locale} from '../types.js'
import {commerce} from './commerce.js'

/** Words about deaths, attacks and disasters. */
export interface Tragedies {
  readonly phrases: Readonly<Record<'disaster' | 'loss' | 'parting' | 'initials', PhraseGroup>>
  /** What a disaster that is a figure of speech comes after: “a hurricane of a child”. */
  readonly figurative: readonly string[]
  /** Before what it is made of: “explosion of flavour”. */
  readonly of: string
  /** What may follow `of` where the disaster is real: “the fire of last night”. */
  readonly real: readonly string[]
}

const always = (...patterns: string[]): PhraseGroup => ({despite: ['negated', 'questioned', 'hypothetical', 'mentioned'], patterns})

const enDisaster =
  '(earthquake|earthquakes|quake|floods|flooding|floodwater|wildfire|wildfires|bushfire|bushfires|hurricane|typhoon|cyclone|tsunami|tornado|tornadoes|landslide|mudslide|eruption|famine|airstrike|airstrikes|massacre|genocide|derailment|shipwreck|ceasefire)'
const enAccident =
  '(attack|attacks|bombing|bombings|shooting|shootings|stabbing|stabbings|crash|pile-up|pileup|riot|drowning|collapse|explosion|blast|blaze|fire|fires|stampede|crush|wreck|disaster|tragedy|accident|flood|avalanche|blackout|power cut|storm|siege|murder|murders|killings|sinking|riots|shelling)'
const enNumber = `(${commerce.en.few}|twenty|thirty|forty|fifty|dozens|hundreds|thousands)`
const enPeople =
  '(people|person|men|man|women|woman|boy|boys|girl|girls|child|children|baby|workers|miners|soldiers|passengers|firefighters|pupils|students|climbers|walkers|hikers|swimmers|cyclist|tourists|sailors|fishermen|pilgrims|residents|villagers|fans|teenagers|neighbours|neighbors|driver|pilot|crew|those|everyone|everybody|families|family|victims|victim|mother|father|<number>)'
/** What carries or shelters people, and gives way. */
const enStructure =
  '(train|tram|plane|jet|helicopter|bus|minibus|coach|lorry|truck|ferry|boat|ship|liner|submarine|cable car|chairlift|lift|elevator|bridge|tunnel|mine|dam|building|tower|stand|stage|roof|balcony|wall|crane|hotel|school|nursery|hospital|church|mosque|synagogue|stadium|factory|warehouse|nightclub|market|house|refinery|volcano)'
const enKin =
  '(mum|mom|mother|dad|father|son|daughter|brother|sister|wife|husband|partner|gran|grandma|nan|grandmother|grandad|grandfather|aunt|uncle|cousin|baby|friend|colleague)'

const esDisaster =
  '(terremoto|terremotos|sismo|seísmo|temblor|inundación|inundaciones|riada|riadas|incendio|incendios|huracán|tifón|ciclón|tsunami|tornado|erupción|alud|deslave|atentado|atentados|tiroteo|masacre|matanza|bombardeo|bombardeos|descarrilamiento|naufragio|derrumbe|feminicidio)'
const esAccident =
  '(accidente|explosión|choque|siniestro|hundimiento|colapso|crimen|asesinato|estampida|desgracia|desastre|tragedia|catástrofe|apagón|temporal|tormenta|borrasca|guerra|dana|aluvión|avalancha|disturbios|ataque|secuestro)'
const esNumber = `(${commerce.es.few}|once|trece|catorce|quince|veinte|treinta|cuarenta|cien|decenas|cientos|miles|varios|varias)`
const esPeople =
  '(personas|persona|gente|conductor|maquinista|piloto|turistas|mineros|hombre|hombres|mujeres|mujer|señor|señora|joven|jóvenes|niños|niñas|niño|niña|nena|trabajadores|obreros|soldados|pasajeros|bañistas|ciclista|bomberos|alumnos|estudiantes|peregrinos|pescadores|montañeros|excursionistas|marineros|vecinos|familias|familia|quienes|<number>)'
/** Lo que lleva o cobija a gente, y cede. */
const esStructure =
  '(tren|tranvía|metro|avión|helicóptero|autobús|bus|micro|camión|ferri|ferry|barco|crucero|lancha|patera|submarino|teleférico|ascensor|elevador|puente|pasarela|túnel|mina|presa|depósito|edificio|torre|escenario|techo|balcón|muro|grúa|hotel|escuela|colegio|guardería|hospital|geriátrico|asilo|iglesia|estadio|fábrica|almacén|bodega|discoteca|boliche|mercado|casa|refinería|volcán)'
const esGaveWay =
  '(cayó|caído|hundió|hundido|derrumbó|derrumbado|desplomó|desplomado|estrelló|estrellado|quemó|quemado|incendió|incendiado|prendió fuego|quemaron|volcó|inundó|vino abajo|vinieron abajo|reventó|despeñó)'
const esKin =
  '(madre|mamá|padre|papá|hijo|hija|hermano|hermana|esposo|esposa|marido|mujer|pareja|abuelo|abuela|tío|tía|primo|prima|bebé|viejo|vieja|amigo|amiga|compañero|compañera)'
const weekdays = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'

export const tragedies: Readonly<Record<Locale, Tragedies>> = {
  en: {
    phrases: {
      disaster: always(
        enDisaster,
        `(last night|last week|yesterday|today|tonight|this week|this morning|${weekdays}) 's *3 ${enAccident}`,
        `(after|since|following|despite|amid|because of|in light of|in the wake of|victims of|hit by|affected by|due to) (the|this|that|these) *2 ${enAccident}`,
        `(car|flat|forest|${enStructure}) ${enAccident}`,
        '(the|this|that|those) (war|attack|attacks|shooting|shootings|bombing|bombings|stabbing|stabbings|fire|fires|blaze|explosion|explosions|blast|blasts|crash|collapse|stampede|riots|siege|shelling|sinking) (in|at|on|near|outside)',
        `(collapsed|sunken|capsized|derailed|crashed|burning|burnt-out|bombed|hijacked) *1 (village|town|forest|hills|${enStructure})`,
        '(this|this terrible|during the|in the middle of (a|the)) (war|pandemic|lockdown|quarantine|outbreak)',
        '(tragic|tragically|harrowing)',
        '(sad|terrible|awful|heartbreaking|devastating|horrific|dreadful) (news|scenes|images|events) (from|in|out of|coming)',
        'pile-up',
        `(the|a|that|this|their) *1 ${enStructure} ((in|at|above|near|off|outside|of|from|between|carrying|with|on|over) *4)? (sank|capsized|overturned|derailed|crashed|collapsed|burst|exploded|fell|plunged|caved in|caught fire|blew up|gave way|vanished|disappeared|went missing|is missing|burned|burnt)`,
        '(the|a|this|such a) *1 (tragedy|massacre)',
        '(half|all|most|parts|whole) *4 (under water|underwater|in flames|in ruins)'
      ),
      loss: always(
        `${enPeople} *4 (died|killed|dead|injured|hurt|trapped|missing|bereaved|lost everything|homeless|in hospital)`,
        `${enNumber} *2 (dead|injured|missing|wounded|killed|drowned|died|perished|did not survive|were on board)`,
        `(lost|losing|lose|buried|burying|bury|cremated) (my|his|her|our|their|your) *1 ${enKin}`,
        `${enKin} (died|has died|is dead|passed|drowned)`,
        '(did not|have not|has not|never|will not) *1 (come home|came home|make it (home|out|back)|made it (home|out|back)|wake up)',
        `${enPeople} *1 (did not|have not|has not|never) *1 (come|came) (back|up|down|out)`,
        `(killed|stabbed|shot) (a|an|the) *2 ${enPeople}`,
        `${enPeople} *3 drowned`,
        'drowned (at|off|on|yesterday|last|today|when|while|this)',
        '(fatal|fatally|fatality|found dead|found alive|to (his|her|their) (death|deaths)|grieve|grieves|heartbroken for|sorry for your loss|minute of silence|two minutes silence|memorial service)',
        '(hold|holding|keep|keeping|have|having) *5 in (prayer|our prayers|our thoughts|our hearts|my thoughts|my prayers)',
        '(praying|pray|weep|weeping|grieving|mourning|crying) *1 (for|with) (the|all|everyone|those|every)',
        'praying for *2 (tonight|today)',
        `(killed|injured|displaced|trapped|stranded|orphaned) *2 ${enPeople}`,
        '(lost|losing|lose|took|taken|claimed|claims|cost) *1 (his|her|their|<number>)? (life|lives|home|homes|fight|battle)',
        '(came|come) off the rails',
        '(death toll|fatalities|(<number>|civilian|mass|reported) casualties|(mourn|mourns|mourned|mourning) (with|for|today|him|her|them|those|everyone|our|his|their|the *2 (loss|death|passing|dead|victims|people))|mourners|(the|his|her|their) funeral|vigil|vigils|condolences|pay *2 respects|(flag|flags) *4 (half mast|half-mast)|refugees|hostages|gunman|gunmen|terrorists|terrorist|wreckage|(the|in|to|under) rubble|missiles|(to|by|of|his|her|their|the|after) suicide|lives lost|loss of life|bodies (of|were|found))',
        '(was|were|been|being) (killed|murdered|shot|stabbed|buried alive|swept (away|off the|out|overboard|into)|washed away|trampled|electrocuted|lost at sea|gunned down)',
        '(who|they|people|<number>) (died|have died|perished) (in|at|on|today|yesterday|last|this|there|when)',
        '(burned|burnt) (down|to the ground)',
        '(bridge|roof|building|tower|stand|wall|mine) *1 (came down|is down)',
        '((victims|victim|survivors) of|(families|family) of (the|those|all|everyone|everybody|him|her))',
        '(the|its|their|for|all) (victims|bereaved|dead)',
        '(in shock|reeling|heartbroken|devastated|grieving|shaken) (after|since|by|from|over|following|tonight|today)',
        '(rescuers|rescue teams|search teams|evacuees|evacuation)',
        '(thoughts|hearts) and prayers',
        'grieving (with|for|families|family|the)',
        '(the|their|his|her) (death|passing) of',
        '(passed away|gone too soon|no longer with us|rest in peace|rest easy|rest in power)',
        '(he|she|queen|king|prince|princess|pope|president|singer|actor|legend) *1 (has died|is dead)',
        'died (today|yesterday|last night|this morning|on|at|aged)',
        '(hearts|thoughts|prayers|heart) *3 (are with|is with|go to|go out|goes out|goes to|with everyone|with all|with the)',
        '(thinking of|thoughts with|praying for|pray for|prayers for) *3 (in|after|families|family|affected|victims|everyone|all|those|hit)',
        '(he|she|they) would have (loved|adored|wanted)',
        '(plane|jet|helicopter|ferry|ship|boat) *1 (that)? (went down|sank|crashed|capsized)'
      ),
      // Before a name: “we lost Martin”.
      parting: always('(we|we have|town|city|world|village) lost', '(has|have) left us'),
      initials: always('rip')
    },
    figurative: ['a', 'an', 'our', 'like', 'little', 'human', 'mini'],
    of: 'of',
    real: ['the', 'this', 'last', 'yesterday', 'our']
  },
  es: {
    phrases: {
      disaster: always(
        esDisaster,
        `(el|la|las|los|este|esta|al|del|un|una) *1 ${esAccident} (de|en) (ayer|anoche|hoy|esta|este|la|el|los|las|marzo|enero|febrero|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)`,
        `(tras|después de|desde|por|con|víctimas de|víctimas por|afectados por|afectadas por|por culpa de|a causa de|ante|sobre) (el|la|las|los|este|esta|lo de la|lo del|tanta|tanto) *1 ${esAccident}`,
        '(víctimas|afectados|afectadas|damnificados) (del|de la|por la|por el)',
        '(la|esta|tanta|otra|semejante) (tragedia|catástrofe|masacre|dana|guerra (en|de|contra))',
        `(después del|víctimas del|a causa del|por culpa del|a raíz del) *1 ${esAccident}`,
        '(tristes|terribles|duras|horribles|malas) (noticias|imágenes|escenas) (de|desde|en)',
        '(trágico|trágica|trágicos|trágicas|trágicamente)',
        '(pendiente|pendientes) (de|del) (la|los|las)? (ferri|ferry|avión|barco|submarino|tren|mineros|rescate|mina)',
        'accidente (de|en) (tren|avión|autobús|bus|ferri|ferry|helicóptero|coche|carretera|tráfico|tránsito)',
        `(se|nos) *1 ${esGaveWay} (el|la|un|una) *1 ${esStructure}`,
        `(el|la|un|una|del|ese|esa|este|esta) *1 ${esStructure} *4 se *1 ${esGaveWay}`,
        `(el|la|un|una|ese|esa|este|esta) *1 ${esStructure} *4 (descarriló|volcó|naufragó|chocó|explotó|colapsó|ardió|desapareció|no apareció|zozobró|cedió|reventó)`,
        `se *1 ${esGaveWay} (medio|media|la mitad|todo|toda)`,
        `(pueblo|${esStructure}) *1 (hundido|hundida|caído|derrumbado|derrumbada|descarrilado|estrellado|incendiado|incendiada|accidentado|siniestrado|colapsado|bombardeado)`,
        'lo (de|del) (la|las|los)? (valencia|chile|ucrania|gaza|estación|avión|tren|ferri|ferry|barco|puente|escuela|colegio|discoteca|mina|hospital|metro|edificio)',
        '(esta|durante la|en plena|en medio de la) (pandemia|cuarentena)',
        '((este|durante el|en pleno) confinamiento|por (la)? cuarentena)',
        '(bajo el agua|en llamas|en ruinas)'
      ),
      loss: always(
        `${esPeople} *4 (muertos|muertas|fallecidos|fallecidas|fallecieron|murieron|han muerto|han fallecido|heridos|heridas|atrapado|atrapada|atrapados|atrapadas|desaparecidos|desaparecidas|internados|hospitalizados|sin hogar)`,
        '(los|las|de|por|<number>) (fallecidos|fallecidas|damnificados|damnificadas|desaparecidos|desaparecidas|mineros atrapados)',
        `${esNumber} *1 (muertos|muertas|fallecidos|fallecidas|heridos|heridas|intoxicados|intoxicadas|desaparecidos|desaparecidas|ahogados|ahogadas)`,
        `${esPeople} *1 (fallecido|fallecida|muerto|muerta|desaparecida)`,
        `(murieron|fallecieron|perecieron|mueren|fallecen|han muerto|han fallecido) *1 (${esNumber}|${esPeople})`,
        '(murieron|fallecieron|perecieron) (en|por el|por la|tras|cuando|al)',
        `(mató|mataron|ha matado) a *1 (${esNumber}|${esPeople})`,
        `(perdí|perdimos|perdió|perdieron|enterré|enterramos|enterró|velamos) a (la|mi|su|sus|mis|nuestro|nuestra) *1 (voz|maestro|maestra|más|${esKin})`,
        `${esKin} se (murió|mató|ahogó)`,
        '(unimos|sumamos) *1 (al|a su) *1 (dolor|duelo|luto|pésame)',
        '(minuto de silencio|lo (siento|sentimos) en el alma|(siento|sentimos|lamento|lamentamos) (mucho|muchísimo|profundamente|de corazón)? (tu|su|vuestra|la) (pérdida|muerte|partida))',
        '(perdió|perdieron|ha perdido|han perdido|perdiera) (la vida|su casa|sus casas|la casa|su hogar|sus hogares|todo)',
        '(falleció|ha fallecido|fallecimiento|la muerte de|el fallecimiento de)',
        `(murió|ha muerto|murieron|han muerto) *2 (fundador|fundadora|cantante|actor|actriz|presidente|presidenta|maestro|maestra|jugador|jugadora|escritor|escritora|poeta|músico|leyenda|rey|reina|papa|socio|socia|don|doña|${esPeople}|${esKin})`,
        '(murió|ha muerto) (en|de|tras|durante|mientras|este|esta)',
        '(murió|ha muerto) *3 (ayer|hoy|anoche|esta (mañana|madrugada|noche|semana)|a los <number>)',
        '(que|quien|donde|cuando|él|ella|<date>) (murió|ha muerto)',
        'hasta siempre',
        '(refugiados|refugiadas|rehenes|terroristas|asesinos|pistolero|(los|entre|bajo) escombros|misiles|suicidio|entierro|sepelio|velorio|vigilia|(el|al|del|su) funeral|condolencias|pésame|(bandera|banderas|pabellón) *3 a media asta)',
        `${esPeople} *2 (ahogado|ahogada|ahogados|ahogadas)`,
        '({morir:any}|{aparecer:any}|{encontrar:any}) *1 (ahogado|ahogada|ahogados|ahogadas)',
        '(fue|fueron|ha sido|han sido) (asesinado|asesinada|asesinados|asesinadas|sepultado|sepultados|arrastrado|arrastrados|abatido)',
        '(llora|lloran|lloramos) *2 (la muerte|la pérdida|la partida)',
        '(nuestro|nuestras|más sentido|sentido|mucho) *1 (pésame|condolencias|condolencia)',
        '(descanse|descansa|descansen|descansa) en paz',
        'eterno descanso',
        '(de|en) (luto|duelo|shock)',
        '(sus|las|los|de|a|por|tantas|cada) (víctimas|víctima|heridos)',
        '(conmocionado|conmocionada|conmocionados|conmocionadas|consternado|consternados|consternación|conmoción)',
        '(rescatistas|equipos de rescate|labores de rescate|evacuados|evacuación)',
        '(corazón encogido|el alma rota|con el corazón roto)',
        '(nuestras oraciones|oraciones|oramos|rezamos|nuestro pensamiento|nuestro apoyo|todo nuestro|toda nuestra|nuestra solidaridad) *3 (con|por|para|a) (las|los|la|el|todos|todas|quienes|afectados)',
        '(fuerza|ánimo|abrazo) (a|para|enorme a) (las|los|todas|todos|quienes|toda) *3 (familias|afectados|afectadas|víctimas|damnificados|vecinos|hermanos)',
        '(honra|honrar|honremos|honrá|honramos) su memoria',
        '(le|les) (habría|hubiera|hubiese|habrían) (encantado|gustado|fascinado)',
        'esperan noticias',
        `(buscando|búsqueda|buscan|rescate) *1 (a|de) (los|las|un|una|dos|tres|cuatro|cinco|<number>) *1 ${esPeople}`
      ),
      // Ante un nombre: «se nos fue Martina».
      parting: always('(murió|ha muerto)', 'se nos (fue|ha ido|marchó|murió)', 'nos (dejó|ha dejado|dejaba|abandonó)', 'perdimos a'),
      initials: always('rip', 'dep', 'qepd', 'epd')
    },
    figurative: ['un', 'una', 'nuestro', 'nuestra', 'cóctel', 'como', 'mini', 'pequeño', 'verdadero'],
    of: 'de',
    real: [
      'ayer',
      'anoche',
      'hoy',
      'esta',
      'este',
      'la',
      'las',
      'los',
      'el',
      'hace',
      'nuestro',
      'nuestra',
      'tren',
      'trenes',
      'buses',
      'autobuses',
      'coches',
      'aviones',
      'metro'
    ]
  }
}
