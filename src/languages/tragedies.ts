import type {PhraseGroup} from '../reading/phrases.js'
import type {Locale} from '../types.js'

/** Words about deaths, attacks and disasters. */
export interface Tragedies {
  readonly phrases: Readonly<Record<'disaster' | 'loss' | 'initials', PhraseGroup>>
  /** What a disaster that is a figure of speech comes after: “a hurricane of a child”. */
  readonly figurative: readonly string[]
  /** Before what it is made of: “explosion of flavour”. */
  readonly of: string
  /** What may follow `of` where the disaster is real: “the fire of last night”. */
  readonly real: readonly string[]
}

const always = (...patterns: string[]): PhraseGroup => ({despite: ['negated', 'questioned', 'hypothetical', 'mentioned'], patterns})

const enDisaster =
  '(earthquake|earthquakes|quake|floods|flooding|floodwater|wildfire|wildfires|bushfire|bushfires|hurricane|typhoon|cyclone|tsunami|tornado|tornadoes|landslide|mudslide|eruption|famine|airstrike|airstrikes|massacre|genocide|pandemic|lockdown|derailment|shipwreck|ceasefire)'
const enAccident =
  '(attack|attacks|bombing|bombings|shooting|shootings|stabbing|stabbings|crash|pile-up|pileup|riot|drowning|collapse|explosion|blast|blaze|fire|fires|stampede|crush|wreck|disaster|tragedy|accident|flood|avalanche|blackout|power cut|storm|siege|murder|murders|killings|sinking|riots|shelling)'
const enPeople =
  '(people|person|men|man|women|woman|boy|boys|girl|girls|child|children|workers|miners|soldiers|passengers|firefighters|pupils|students|climbers|hikers|sailors|fishermen|pilgrims|residents|villagers|fans|teenagers|neighbours|neighbors|driver|pilot|crew|those|everyone|everybody|families|family|victims|victim|<number>)'

const esDisaster =
  '(terremoto|terremotos|sismo|seísmo|temblor|inundación|inundaciones|riada|riadas|incendio|incendios|huracán|tifón|ciclón|tsunami|tornado|erupción|alud|deslave|atentado|atentados|tiroteo|masacre|matanza|bombardeo|bombardeos|descarrilamiento|naufragio|derrumbe|feminicidio|pandemia|cuarentena|confinamiento)'
const esAccident =
  '(accidente|explosión|choque|siniestro|hundimiento|colapso|crimen|asesinato|estampida|desgracia|desastre|tragedia|catástrofe|apagón|temporal|tormenta|borrasca|guerra|dana|aluvión|avalancha|disturbios|ataque|secuestro)'
const esPeople =
  '(personas|persona|gente|conductor|maquinista|turistas|mineros|hombres|mujeres|mujer|niños|niñas|niño|niña|trabajadores|mineros|soldados|pasajeros|bomberos|alumnos|estudiantes|peregrinos|pescadores|montañeros|marineros|vecinos|familias|familia|quienes|<number>)'
const weekdays = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'

export const tragedies: Readonly<Record<Locale, Tragedies>> = {
  en: {
    phrases: {
      disaster: always(
        enDisaster,
        `(last night|last week|yesterday|today|tonight|this week|this morning|${weekdays}) 's *3 ${enAccident}`,
        `(after|since|following|despite|amid|because of|in light of|in the wake of|victims of|hit by|affected by|due to) (the|this|that|these) *2 ${enAccident}`,
        `(train|plane|bus|coach|car|ferry|helicopter|bridge|mine|building|school|church|mosque|synagogue|stadium|factory|warehouse|nightclub|flat|hotel|refinery|house|forest|market) ${enAccident}`,
        '(the|this|that|those) (war|attack|attacks|shooting|shootings|bombing|bombings|stabbing|stabbings|fire|fires|blaze|explosion|explosions|blast|blasts|crash|collapse|stampede|riots|siege|shelling|sinking) (in|at|on|near|outside)',
        '(collapsed|sunken|capsized|derailed|crashed|burning|burnt-out|bombed|hijacked) *1 (train|plane|airliner|jet|bus|coach|ferry|boat|ship|submarine|helicopter|bridge|mine|building|school|church|mosque|hospital|stadium|tower|roof|stand|dam|hotel|factory|village|town|forest|hills)',
        'this war',
        '(tragic|tragically|harrowing)',
        '(sad|terrible|awful|heartbreaking|devastating|horrific|dreadful) (news|scenes|images|events) (from|in|out of|coming)',
        'pile-up',
        '(the|a|this|such a) *1 (tragedy|massacre)',
        '(half|all|most|parts|whole) *4 (under water|underwater|in flames|in ruins)'
      ),
      loss: always(
        `${enPeople} *4 (died|killed|dead|injured|hurt|trapped|missing|bereaved|lost everything|homeless|in hospital)`,
        `(killed|injured|displaced|trapped|stranded|orphaned) *2 ${enPeople}`,
        '(lost|losing|lose|took|taken) (his|her|their) (life|lives|home|homes|fight|battle)',
        "(did not|won't) come home",
        '(came|come) off the rails',
        '(death toll|casualties|fatalities|mourn|mourns|mourned|mourning|mourners|funeral|funerals|condolences|pay *2 respects|half mast|half-mast|refugees|hostages|gunman|gunmen|terrorists|terrorist|drowned|wreckage|rubble|missiles|suicide|lives lost|loss of life|bodies (of|were|found))',
        `(was|were|been|being) (killed|murdered|shot|stabbed|buried|swept away)`,
        '(who|they|people|<number>) (died|have died|perished) (in|at|on|today|yesterday|last|this|there|when)',
        '(burned|burnt) (down|to the ground)',
        '(bridge|roof|building|tower|stand|wall|mine) *1 (collapsed|came down|fell|gave way|is down)',
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
      initials: always('rip')
    },
    figurative: ['a', 'an', 'like', 'little', 'human', 'mini'],
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
        '(se|nos) (cayó|hundió|derrumbó|estrelló|quemó|incendió|quemaron|ha caído|ha hundido) (el|la|un|una) (puente|avión|techo|edificio|barco|ferri|ferry|tren|helicóptero|depósito|almacén|fábrica|mina|bodega|galpón|escuela|mercado)',
        '(tren|avión|autobús|ferri|ferry|barco|submarino|helicóptero|puente|mina|edificio|escuela|colegio|hospital|estadio|torre|techo|presa|hotel|fábrica|pueblo) *1 (hundido|hundida|caído|derrumbado|derrumbada|descarrilado|estrellado|incendiado|incendiada|accidentado|siniestrado|colapsado|bombardeado)',
        'lo (de|del) (la|las|los)? (valencia|chile|ucrania|gaza|estación|avión|tren|ferri|ferry|barco|puente|escuela|colegio|discoteca|mina|hospital|metro|edificio)',
        '(bajo el agua|en llamas|en ruinas)'
      ),
      loss: always(
        `${esPeople} *4 (muertos|muertas|fallecidos|fallecidas|fallecieron|murieron|han muerto|han fallecido|heridos|heridas|atrapado|atrapada|atrapados|atrapadas|desaparecidos|desaparecidas|internados|hospitalizados|sin hogar)`,
        '(los|las|de|por|<number>) (fallecidos|fallecidas|damnificados|damnificadas|desaparecidos|desaparecidas|mineros atrapados)',
        '(perdió|perdieron|ha perdido|han perdido|perdiera) (la vida|su casa|sus casas|la casa|su hogar|sus hogares|todo)',
        '(falleció|murió|ha fallecido|ha muerto|fallecimiento|la muerte de|el fallecimiento de)',
        '(se nos|nos) (ha)? (fue|ido|dejó|dejado|abandonó)',
        'hasta siempre',
        '(refugiados|refugiadas|rehenes|terroristas|asesinos|pistolero|ahogados|ahogadas|ahogado|escombros|misiles|suicidio|entierro|sepelio|velorio|funeral|condolencias|pésame|a media asta)',
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
        'esperan noticias'
      ),
      initials: always('rip', 'dep', 'qepd', 'epd')
    },
    figurative: ['un', 'una', 'como', 'mini', 'pequeño', 'verdadero'],
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
