import {said} from '../reading/scopes.js'
import {plurals, verbs} from '../languages/es-inflection.js'

const spaced = (list: string) => list.trim().split(/\s+/)
/** Infinitives with whom it is done to: `matarlos`, `matarles`… */
const done = (infinitives: string, objects: string) =>
  spaced(infinitives)
    .flatMap((verb) => spaced(objects).map((object) => verb + object))
    .join('|')

// Everyday words (negros, ciegos, chinos) are people only where an article or a pronoun says so: there are black shoes, Chinese food.
const origins =
  'venezolano haitiano hondureño guatemalteco salvadoreño nicaragüense boliviano paraguayo peruano colombiano ecuatoriano dominicano cubano mexicano centroamericano latino sudamericano chileno argentino brasileño chino asiático japonés árabe musulmán moro marroquí argelino sirio turco africano senegalés nigeriano gitano judío israelí rumano ruso ucraniano polaco gringo español catalán andaluz vasco indio indígena mapuche aymara quechua mestizo mulato cholo serrano costeño provinciano'
const groups =
  'inmigrante migrante indocumentado refugiado mantero mena homosexual lesbiana bisexual transexual travesti afeminado islamista villero flaite naco barriobajero vagabundo indigente mendigo musulmán judío gitano venezolano haitiano boliviano mapuche moro'
const everyday = plurals('negro gordo viejo pobre enano cojo tullido tío tía')
const anybody = plurals(`${origins} ${groups}`)
const vile =
  '(de mierda|de mrd|asqueroso|asquerosa|asquerosos|asquerosas|mugroso|mugrosos|mugrosa|apestosos|apestoso|piojosos|inmundos|inmundo|culiaos|culiao|qliaos|malditos|putos|putas|pinches|cochinos|patarrajada|muertos de hambre|degenerados|infectos|hijos de puta)'
const removal = done('deportar expulsar echar sacar encerrar prohibir desaparecer eliminar erradicar', 'la los las les')
const killing = done(
  'matar quemar fusilar colgar ahorcar gasear exterminar aniquilar esterilizar castrar abortar cazar linchar apedrear ejecutar apalear degollar violar',
  'la los las les'
)
const murder = done('matar reventar rajar disparar apuñalar balear linchar apedrear degollar quemar partir romper moler', 'te os')
const bodies = '(cara|jeta|cabeza|piernas|dientes|vidrios|cristales|manos|dedos|boca|hocico|lengua|cuello|rodillas|crisma|huesos|costillas|nariz|madre|alma)'

const weak =
  '(mujeres|ancianos|discapacitados|minusválidos|inválidos|autistas|ciegos|sordos|cojos|enfermos mentales|gente así|(esos|esas) (viejos|viejas|gordos|gordas|negros|negras|pobres))'
const scorn = `(${killing}|escoria|infrahumanos|simios|parásitos|estorbo|estorban|lacra|degenerados|anormales|abominación|aberración|focas|cerdas|dan asco|qué asco de|no nacieron|a la cocina|a fregar|calladita|calladitas|a su país|a su tierra|a su pueblo|a la selva|que se mueran|que no salgan|estar encerrados|no deberían (salir|existir|votar)|inferiores|mantenidos)`

/** People attacked for what they are, and threats. */
const hostile = {
  people: said(
    `(los|esos|estos|unos|tantos|tantas|puros|cuatro|las|esas|estas|un|una|ese|otro|puto|puta|pinche|más) ${anybody}`,
    `(${spaced(groups)
      .map((word) => `${word}s`)
      .join('|')}|transexuales|homosexuales|gays|lesbianas|trans|gay|extranjeros|ilegales|africanos|árabes|feministas|sidosos)`,
    `(esos|esas|estos|estas|tantos|puros|puras|cuatro|puto|puta|pinche|un|una) ${everyday}`,
    '((estas|esas|tantas|puras) mujeres|hembras|islam|lgbt|lgtb|lgtbi|lgbtq|orgullo gay|bandera gay|bandera arcoíris|mes del orgullo|color de piel|piel oscura|hiyab|turbante|burka|la del pañuelo|mezquita|sinagoga|dos (tipos|chicos|chicas|hombres|mujeres|tíos|tías|machos|señores|señoras)|hombres besándose|hombre maquillado|del otro lado del río|esa gentuza|esa raza|esa religión|esa calaña|los de su clase|gente fea|gente como (esa|ella|él|ellos)|esas cosas)'
  ),
  contempt: said(
    `(${removal}|${killing})`,
    `${verbs('deportar expulsar echar sacar encerrar prohibir eliminar quemar matar largarse regresarse contratar cazar', 'subjunctive')}`,
    '(plaga|peste|cáncer|basura|escoria|lacra|asco|asquerosos|asquerosa|asqueroso|sucios|sucio|sucia|mugrosos|mugroso|mugre|piojosos|parásitos|parásito|animales|animal|monos|mono|simios|simio|chango|ratas|rata|cucarachas|cucaracha|cerda|cerdo|cerdos|vaca|ballena|foca|infrahumanos|salvajes|terroristas|terrorista|violadores|violador|delincuentes|delincuente|criminales|degenerados|degenerado|pervertidos|pederastas|depredadores|depredador|engendros|engendro|abominación|aberración|anormales|enfermos|inferiores|muertos de hambre|estorbo|mantenidos|vagos|flojos|feas|fea|feos|feo|horrible|repugnante|antinatural|pecado|invasión|invasores|jaula|zoológico|selva|cerro|patera)',
    '(no) *1 (nacieron|hay que dejar|habría que dejar|se les puede|tienen derecho|los quiero|la quiero|caben|son gente|son personas|deberían existir|deberían salir|contraten)',
    '(a la|a) (cocina|fregar|calle|selva|plomo|palos|patadas|planchar|hoguera|horca|cámara)',
    '(fuera|largo) de (aquí|acá|mi|nuestro|este|españa|méxico|chile|argentina|perú)',
    `(que se|se) ${verbs('ir volver regresar largar', 'subjunctive')}`,
    '(nos invaden|invaden|invadiendo|infestado|infestan|se reproducen|nos quitan|chupan sangre|chupa sangre|comen (rata|ratas|perro|perros|gato)|huelen|apestan|da miedo|dan miedo|nuestros hijos|nuestros niños|nuestro país|nuestra patria|este país|gente normal|gente decente|gente de bien|decentes|de verdad|como dios manda|aprendan español|de la mano|ni agua|que trabajen|despídanlo|aguantarlas)'
  ),
  slur: said(
    plurals(
      'maricón mariconazo marica mariposón sudaca panchito machupichu negrata moraco moromierda veneco veneca guachupín tortillera bollera travelo subnormal mongólico mongolo tullido feminazi simio macaco gitanaco judiada mayate joto jota trolo trabuco sodomita bolita guanaco cabecita tirapiedra payoponi putimoro comepiedras espalda'.replace(
        / (loca|guanaco|cabecita|tirapiedra|espalda|puñal)(?= |$)/g,
        ''
      )
    ),
    '(ven cos|mariconada|mariconas|retrasado mental|retrasada mental|retrasados mentales|espalda mojada|espaldas mojadas|cabecita negra|cabecitas negras|perro judío|engendro travesti|indio patarrajada|paragua|come arroz)'
  ),
  hate: said(
    `(${anybody}|${everyday}|gorda|gordas|negra|negras|prieta|india|chola) ${vile}`,
    `(${vile}|fuera|basta de|cero|muerte a|mueran|no queremos|sobran|no contraten|no contraten más|dejen de contratar) (los|las|tantos|de|a|más)? ${anybody}`,
    `${weak} *8 ${scorn}`,
    `${scorn} *6 ${weak}`,
    '(todas|mujeres|tías|vete|vayan|iros|id|idos|ponte|váyanse|jaja|jajaja) *1 a (fregar|planchar|parir|lavar platos|lavar los platos|cuidar hijos)',
    '^a (fregar|parir)',
    'a fregar (todas|que)',
    '(las mujeres|una mujer|mujeres|aguantarlas) *4 (a la cocina|a fregar|calladas|callada|no sabéis|no valéis|tienen cerebro|tener un cerebro|cuesta el doble)',
    '(vestido|vestida|disfrazado) de (mujer|vieja|señora|tía)',
    '(vuelve|vuelvan|vuélvete|volved|regresa|regresen|regrésate|lárgate|lárguense|largaos|vete|váyanse|iros|idos|que se vuelvan|que se vayan|que se regresen|que se larguen|mándenlos|devuélvanlos) *1 (a|pa|para|al) (tu|su|vuestro|la|el)? *1 (país|tierra|selva|cerro|pueblo|áfrica|africa|rancho|monte|mar|continente|patera)',
    `(esa|esta|esos|estos) (gente|raza|plaga|lacra|gentuza|calaña) *6 (${removal}|${killing}|tocar|deporten|no debería|no deberían)`,
    `(habría que|habria que|hay que|había que|hay q|deberían|debieran|tendrían que) *2 (${killing}|encerrarlos|encerrarlas|deportarlos|echarlos de|sacarlos del país|sacarlos a|prohibirles|desaparecerlos|erradicarlos)`
  ),
  threat: said(
    `(te|les|os) ${verbs('matar romper partir reventar rajar quemar arrancar clavar disparar moler descuartizar balear apuñalar degollar', '1', 'future1')}`,
    `(los|las|la|lo) ${verbs('matar reventar descuartizar degollar cazar balear apuñalar linchar', '1', 'future1')}`,
    `(romperte|romperles|romperos|partirte|partirles|partiros|reventarte|reventarles|volarte|volarles|cortarte|cortarles|llenarte|llenarles) *1 (la|las|los|el|de) (${bodies}|plomo|golpes)`,
    '(te|los|les|os) (voy a|vamos a|iré a|voy a ir a|van a) *2 (matar|reventar|rajar|pegar|disparar|partir la|romper la|romper los|volar la|cortar el cuello|moler a|dar una paliza|cagar a palos|cagar a trompadas|encontrar|descuartizar|quemar (la|el|vivos|vivo|todo|con))',
    `(voy|vamos|iré|iremos|paso|pasaré|bajo|subo|caigo|caemos|vayamos|bajamos|ganas de|alguien *1|deberían|debería|habría que|habria que|hay que) *4 (${murder}|hostias|con un bate|con un machete|con una pistola|con los pibes|con los compas|con los panas|quemarles|prenderles|dispararles|reventarlos|lincharlos|colgarlos|matarlos|matarlas|volarles|ajustar cuentas)`,
    '(prender|prendo|meto|le doy|pego|pegar|prenderles|prenderos|pegarle|darle|meterle) *1 (les|le|os)? *1 (fuego|candela)',
    '(incendiar|prender fuego|quemarles|quemaros|quemar|quemen) *3 (su local|vuestro local|la tienda|local con|local|sucursal con|tienda|oficina|adentro|dentro|casa|sucursal|sede|con todos)',
    '(meta|metan|meto|pegue|peguen|den|dé|pego|meten|pegan) *2 (un tiro|un balazo|una bala|plomo|un plomazo|cuatro tiros|dos tiros)',
    '(sé|se|sabemos|ya sé|ya se|conozco|tengo|tenemos|averigüé) *1 (dónde|donde|por qué puerta|por dónde|a qué hora|a que hora|tu apellido|tu dirección|su dirección|tu casa|tu cara|tu nombre completo|quién eres|quien eres) *1 (vives|vive|viven|vivís|vivis|trabajas|trabajan|trabajáis|estacionas|aparcas|estudia|estudian|sales|salen|salís|entras|entran|es|y)?',
    '(a qué|a que|en qué|en que|cuál es el|cual es el) (jardín|colegio|escuela|cole|guardería|kínder|kinder|gimnasio|parada) *2 (va|van|tu|su|vas)',
    '(piénsalo|pensalo|piense|piensa|pensá) (muy)? bien (antes de (rechazar|rechazarme|contestar|negarme)|lo que (firma|firmas|hace|haces|publica|publicas|contesta|contestas|respondes))',
    '(cuando|la próxima vez que|el día que) *2 (te vea|los vea|las vea|os vea|te encuentre|los encuentre|te cruce|te agarre|los agarre|te pille|os pille|menos lo esperes|menos lo esperen|menos te lo esperes|menos se lo esperen|menos lo esperéis|salgas del trabajo|salgan del trabajo)',
    '(cuidado con|cuida|cuiden|cuídate|cuídense|mira|vigila|vigilad) (la|tu|su|vuestra|las|tus|sus) (espalda|espaldas|nuca|familia)',
    '(cuídate|cuídense|cuidate|andate con cuidado|anden con cuidado|atente a las consecuencias|aténganse|te vas a arrepentir|lo vas a lamentar|lo lamentarás|estás avisado|estáis avisados|duerme con un ojo|tienen las horas contadas|tenéis los días contados|tienen los días contados|tus días están contados|los accidentes pasan|tic tac|ya vas a ver|se las van a ver|se van a acordar|os vais a acordar|te vas a acordar|les llegará su hora|le llegará su hora|van a pagar caro|lo van a pagar|la van a pagar|me la pagan|me las van a pagar|me las pagarán|me las pagas|estás muerto|están muertos|estáis muertos|hombre muerto|cierren bien la puerta|espero que tengan seguro|espero que tengáis seguro)',
    '(mátate|matate|mátense|suicídate|suicidate|muérete|muerete|muéranse|moríos|morite|pégate un tiro|tírate de un|tírate a|ahórcate)',
    `(merecen|merece|merecéis|mereces|les hace falta|te hace falta|os hace falta|necesitan|necesitáis|pide|piden) *1 (un balazo|un tiro|una bala|morir|la muerte|una paliza|una hostia|una buena hostia|un susto|plomo|que los maten|que os maten|que te maten|que les quemen|una bomba|arder|una lección|un escarmiento)`,
    '(ojalá|ojala|espero que|que) (te|les|os|se)? *4 (mueran|muera|mueras|muráis|cáncer|cancer|estrellen|quemen|ardan|arda|maten|mate|atropellen|atropelle|pudran|violen|viole|revienten)',
    '(ojalá|ojala|espero que) *8 (barranco|puente|se caiga|choque|choquen|vuelque|estrelle|explote|se queme|se incendie|se hunda|hospital|infarto|coma|accidente)',
    '(va|van|iba|debería|merece|ojalá) *2 (a)? (arder|quemarse|prenderse|volar por los aires|explotar)',
    '(te|los|les|os|la|lo) *1 (espero|esperamos|voy a esperar|vamos a esperar|veo|vemos|agarro) *2 (a la salida|afuera|fuera|cuando cierren|cuando salgan|cuando salgáis|en la esquina|a la vuelta|a la noche)',
    '(te vi|la vi|los vi|las vi|os vi|te he visto|os he visto|la he visto|los he visto|te veo|la veo|los veo|te estoy vigilando|los estoy vigilando|le saqué fotos|tengo fotos (tuyas|suyas)) *5 (salir|saliendo|sola|cerrando|cerrar|hijos|hija|nene|nena|esquina|parada)',
    '(casa|hija|hijo|familia|mujer|nene|nena|hijos) de (tu|su|vuestra|vuestro|la|el) *1 (director|directora|gerente|jefe|jefa|dueño|dueña|encargado|encargada) *4 (de noche|persianas|sola|a oscuras)',
    '(un ladrillo|una piedra|una bomba|un molotov|un cóctel molotov|una bala|un balazo|un tiro|un cuchillo|fuego) *2 (por|en|a|al|contra|entre) (la|el|los|su|tu|vuestra|vuestro|las) *1 (vidriera|ventana|ventanas|cabeza|frente|local|tienda|oficina|puerta|escaparate|coche|carro|cristal|cristales|auto|casa|ojos)',
    '(buena|una|dos) (hostia|hostias|paliza|madriza|golpiza|patada)',
    '(plomo|bala|balas) (a|para|pa|con|y)',
    '(los|las|os|te) (cazamos|cazo|vamos a cazar|reventamos|colgamos|linchamos)'
  )
}

export default hostile
