import {said} from '../reading/scopes.js'
import {plurals} from '../languages/es-inflection.js'

const them = '(les|os|te|le|los|lo|la|las)'
const staff =
  '(community|community manager|cm|becario|becaria|pasante|practicante|intern|admin|redactor|redactora|publicista|creativo|creativos|guionista|copy|encargado de redes|dueño de esto|(que|pibe que|chico que|chica que|chavo que|niño que|tipo que|señor que) (lleva|lleve|maneja|escribe|administra|hizo|hace|publica|postea) (esto|esta|la cuenta|la página|el twitter|el instagram|las redes|los tuits|los posts|los textos|estas))'
const account = '(cuenta|página|perfil|canal|twitter|instagram|tiktok|facebook|red|chiringuito|empresita|marca|circo|blog|boliche|changarro|quiosco)'
const follower =
  '(seguidores|fans|fanáticos|followers|defensores|que comentan|que siguen|que les siguen|que os siguen|que le ponen|que les ponen|que dan like|que les dan like|que aplauden|que defienden|que compran esto|que compra esto|que pagan por esto|que leen esto)'
const nonsense =
  '(bobada|bobadas|tontería|tonterías|chorrada|chorradas|estupidez|estupideces|pendejada|pendejadas|huevada|huevadas|gilipollez|gilipolleces|boludez|boludeces|mamada|mamadas|payasada|payasadas|pavada|pavadas|cursilada)'
const causes =
  '(lazo|lazos|pancarta|pancartas|bandera|banderita|banderitas|arcoíris|feminismo|feminista|planeta|verde|verdes|eco|ecología|ecologista|ecologistas|sostenible|sostenibilidad|inclusión|inclusivo|inclusiva|diversidad|solidaridad|solidarios|refugiados|bosque|bosques|ballenas|oso polar|osos|cáncer|lgbt|lgtbi|orgullo|8m|clima|igualdad|causa|árboles|arbolito|arbolitos|huerto|lucecita|velitas)'
const politics =
  '(gobierno|presidente|política|políticos|palestina|gaza|israel|ucrania|rusia|venezuela|cuba|aborto|milei|trump|petro|amlo|sheinbaum|sánchez|maduro|boric|bukele|ayuso|guerra|elecciones|genocidio|dictadura|corrupción|corruptos|impuestos)'

/** Jeers, insults and provocations, and who trolls speak of. */
const trolls = {
  address: said(
    '(ustedes|vosotros|vosotras|vuestro|vuestra|vuestros|vuestras|os|ti|contigo|eres|sois|son unos|sos|estáis|tenéis|sabéis|hacéis|vais|dais|ponéis|decís|creéis|pensáis|seguís|vivís|tu|tus|su|sus|te|esta (página|cuenta|marca|empresa|publicación|publicidad|gente)|este (perfil|anuncio|post|comercial|canal)|estos|esos|el cm|community|becario|becaria|los comentarios|los seguidores)'
  ),
  page: said(
    plurals(
      'post publicación contenido logo mascota anuncio comercial campaña chiste meme becario becaria pasante practicante tuit tweet eslogan redactor publicista creativo influencer texto fundador fundadora emoji hashtag reel'
    ),
    '(publican|publicáis|publicar|postear|posteen|posteando|tuitean|marketing|publicidad|los comentarios|las respuestas|teclado|el dueño|gramática|ortografía|redes|community|cm|bio|esta (página|cuenta|marca|empresa|red)|este perfil)'
  ),
  self: said(
    '(yo|mi|mis|me|nos|mí|conmigo|nuestro|nuestra|nuestros|nuestras|mío|mía|estoy|tengo|quiero|quiera|llevo|soy|pedí|compré|pagué|llamé|voy|puedo|creo|necesito|estamos|tenemos|somos|queremos|vamos|fui|fuimos)'
  ),
  everyone: said('(todos|todas|todo|nadie|alguien|gente|solo|sólo|cualquiera|mundo|siempre|los que|quienes)'),
  laughter: said(
    '(jaja|jajaja|jajajaja|jajajajaja|jajaj|jajajaj|jeje|jejeje|jiji|juas|xd|lol|jsjs|jajja|jajjaja|ajaja|ajajaja|ja|jua|jojo|lmao|xddd|xdd|kjj|jajsj)'
  ),
  insult: said(
    plurals(
      'idiota imbécil payaso cobarde cobardica borrego zombi descerebrado cretino palurdo paleto cateto tonto tontito tontaina bobo pelotudo boludo gilipollas capullo mamarracho fracasado analfabeto ignorante burro asno lamebotas palmero lameculos arrastrado subvencionado mantenido progre facha zurdo chairo derechairo pendejo aweonao huevón cabrón mamón culero malparido lacra pobretón ñoño friki cenutrio zoquete mequetrefe sinvergüenza charlatán hipócrita mafioso culiao culiado sapo gil salame forro garca chanta ortiva mamerto guarro chupamedias lamesuelas pardillo pringado fantoche merluzo besugo lerdo tarado baboso menso pazguato bufón pelagatos vago amargado resentido llorón llorica cristalito ofendidito adulador lambiscón corrupto flipado pijo cuico concheto snob insufrible infumable hortera casposo iluminado lumbrera mediocre patético ridículo mugroso cuñado boomer otaku virgo simp trol troll amorfo inepto mongo botarate majadero tarugo primate neandertal cucufato'
    ),
    '(perdedor|perdedores|vendidos|fantasmas|títeres|ratas|rancios|tontas|pendeja|amargada|resentida|llorona|menso|mensa|fifís|ovejas|rebaño|manada|gentuza|plebe|zombies|qliao|qlia|qliaos|qlo|culia|conchetumare|conchatumadre|conchesumare|ctm|csm|reculiao|aweonaos|hijueputas|hijueputa|hijos de puta|hijo de puta|hdp|gonorreas|cara de raja|muertos de hambre|buenos para nada|bueno para nada|don nadie|viejos verdes|saco de weas|sacos de weas|cantamañanas|empresita|marquita|cuentita|paginita|focas|foca)',
    '(panda|manga|bola|hatajo|atajo|sarta|partida|montón|pila|cuerda|cáfila|recua|piara|tropa) de',
    '(das|dan|dais|da|me da|me dan|me dais|me das) *1 (pena|lástima|grima|vergüenza ajena|asco|ternura|risa|cringe|penita|lastimita|repelús)',
    '(qué|que|tan) *1 (pena|lástima|ridículos|ridículo|tristes|mediocres|tontos|feo|fea|feos|ternura|patéticos)',
    '(cara|pinta|neuronas|carisma|aires|ínfulas) de'
  ),
  jeer: said(
    // What they do is worth nothing, nor are they.
    `(parir|publicar|postear|subir|escribir|leer|seguir|vender|comprar|para|pa) *1 ${nonsense}`,
    '(cobrar|cobra|cobran|cobráis|pagan|pagáis|sueldo|carrera|estudiar|universidad|máster|título|reunión) *5 (para|por) *2 (esto|publicar|escribir|poner|poniendo|poniéndole|subir|tuitear|postear|hacer el|parir|emojis|memes)',
    '(imagínate|imagínense|imaginad|imaginaos|imagina|imaginate|imaginen|imagínese) *1 (cobrar|trabajar|comprar|pagar|escribir|seguir|ser|que|estudiar|defender|creer|creerse|perder|gastar|nacer|levantarte|levantarse|necesitar|tener que|publicar|dedicar|dedicarse)',
    `(cuánto|cuanto|cuántos) *1 ${them}? *1 (cobra|cobran|pagan|cobráis|cobras|dieron)`,
    '(cero|nulo|nula|ni una pizca de|sin) (talento|gracia|gusto|personalidad|amigos|neuronas|dignidad|vergüenza|carisma|relevancia|clase|originalidad|creatividad|imaginación|seguidores|vida social|cerebro)',
    '(más|menos|tanto|tanta|tiene la|tienen la) *1 (gracia|carisma|personalidad|talento|cerebro|neuronas|sal|chispa|interesante|interesantes|aburrido|aburridos|emoción|salero|credibilidad|futuro|luces|vida) *1 (que|como|de)',
    '(mi|hasta mi|ni mi|un|una|cualquier|hasta un|hasta una) *1 (gato|perro|sobrino|sobrina|hámster|tostadora|licuadora|horno|nevera|loro|planta|pez|tortuga|nieto|hermanito|ladrillo|piedra|zapato|papa|patata|lechuga|semáforo|cactus|helecho|mosca|caracol|burro|mono|niño de|ameba|seta|chimpancé|calcetín) *4 (lo hace mejor|escribe mejor|mejor|más|diseña|dibuja)',
    '(qué|que|vaya|menudo|menuda) *1 (logo|mascota|fuente|careto|publicidad|colorcito|peinado|página|cuenta|publicación|post|marca|empresa|campaña|eslogan) *2 (feo|fea|tan|más|horrible|ridículo|ridícula|cutre)',
    '(qué|que|tan|muy|más|vaya|menudo|menuda|puro|pura) *1 (cringe|aburrido|aburridos|pereza|flojera|hueva|ñoño|cutre|hortera|naco|vulgar|patético|soso|sosos|intensos|intensidad|pesados|pesado|vergüenza ajena|pena ajena|circo|show|rancio|casposo|grima)',
    '(vergüenza ajena|pena ajena|cringe|bostezo|zzz|zzzz|qué sueño dan|hazmerreír|desubicados|me sangran los ojos|cáncer visual|perdí neuronas|ridículo mundial)',
    '(haciendo|hacen|hacéis|haces|hacer) (el)? *1 (ridículo|ridiculo|oso|payaso)',
    '(parece|parecen|parecéis|pareces|suena|suenan|sonáis|huele|oléis|hablan|habláis|escribe|escriben|escribís|redacta|redactan) *1 (a|como|que lo|que los|escrito|hecho|unos) *3 (niño|niños|mono|monos|becario|fracaso|desesperación|secta|borracho|cuñado|narrador|dibujo de|robot|primaria|kínder|guardería|boomer|plastilina|paint|adolescente|horóscopo|telenovela|analfabeto|poeta|político|miedo|quiebra|divorcio|marketing|naftalina)',
    '(puro|pura|puros|puras) *1 (cuento|humo|vendehumo|bla|pose|sonrisita|verso|chamuyo|paja|blablá|bluf|fachada|pantalla|espectáculo|ganas de (llamar|figurar|joder))',
    '(vendehumos|vendehumo|chamuyeros|chamuyo|postureo|posturetas|postura|fantasmada|pamplinas|greenwashing|pinkwashing|purplewashing|lavado de (cara|imagen)|llamar la atención|para la foto|quedar bien)',
    `(tanto|tanta|tantos|tantas|mucho|mucha|muy|salvando|salvan|salváis) *2 ${causes} *10 (y luego|y después|y bien que|pero bien que|pero luego|desde el|desde su|hipócritas)`,
    `(sigan|siga|sigue|seguid|seguí) (con|salvando|vendiendo|creyendo) *2 (sus|su|el|la|los|tus|vuestras|vuestro)? *1 ${causes}`,
    '^(imaginaos|imagínense|imaginate|imagínate)',
    // Nobody wants them.
    '(nadie|a quién|quién|a nadie|quien|a quien) (les|os|te|le|se los)? *1 (preguntó|pregunto|ha preguntado|importa|importan|interesa|interesan|pidió)',
    '(nadie|quién) (les|os|te|los) (quiere|lee|cree|necesita|aguanta|soporta|extraña|pela|ve|escucha|sigue|compra|echa de menos)',
    '(no soy|ni soy|nunca fui) (cliente|clienta|tu cliente|su cliente)',
    '(al psicólogo|a terapia|psiquiatra|toquen pasto|toca pasto|una vida social|un hobby|les falta calle|ardidos|ardido|ratio|uy sí|uy si|ay sí|báñate)',
    '(me (la suda|la sudan|la pela|la refanfinfla|la trae floja|vale verga|vale madres|vale madre|resbala|chupa un huevo|importa un (pepino|carajo|bledo|pito|huevo|comino|rábano)|da igual vuestra|da igual su)|y a mí (qué|que)|qué me importa|no le importa a nadie|no os importa)',
    '(quién|quien|alguien|gente|queda gente|hay gente) *1 (que)? *1 (todavía|aún|aun|carajo|diablos|coño|demonios|chucha|mierda|sigue|en serio) *3 (compra|compran|lee|leen|sigue|siguen|siguiendo|comprando|leyendo|ve|va|usa|usando|cree|creyendo|escucha|paga|pagando)',
    '(todavía|aún|aun|cómo|y) *1 (existen|existe|existís|siguen abiertos|seguís abiertos|siguen vivos|seguís vivos)',
    '(para qué|para que) (existe|existen|existís|seguís|siguen) *2 (esta|este|esto|ustedes|vosotros|la|abiertos|publicando)?',
    '(ojalá|espero|esperando|ya quiero|a ver cuándo|cuándo) *4 (quiebren|quebréis|quiebran|quebráis|cierren pronto|cerréis|los cierren|os cierren|se fundan|os hundáis|se hundan|quiebra|bancarrota|despidan|los despidan|lo echen|los echen|desaparezcan|desaparecéis)',
    '(ni pienso|ni quiero|dios me libre|ni loco|ni loca|ni regalado|ni regalada|ni gratis|ni muerto|ni aunque me paguen|ni con un palo|ni con el dinero de otro)',
    // Who works for them.
    `(el|la|al|del|a la|un|una|tu|su|vuestro|vuestra|mi|el pobre|la pobre|al pobre) ${staff}`,
    '(la|el|al|a la) (calvo|calva|pelón|del bigote|de gafas|de lentes|de rosa) *1 (del vídeo|del video|de la foto|tiene|parece)',
    '(quien|quién|el que|la que) (lleva|lleve|maneja|escribe|escribió|hizo|redacta|administra) (esta|este|la|el|los|esto)',
    '(quién|quien) *2 (aprobó|parió|le paga|les paga|os paga|te paga) *2 (esto|este|esta|la campaña|el anuncio|el eslogan|por)',
    '(pon|poned|pongan|poner|contraten|contratad|ponéis|poneis|busquen|buscad) *2 (alguien|a alguien|gente|a un|un|una) *1 (con estudios|con cerebro|que sepa|que piense|con gracia|que escriba|guionista|psicólogo|adulto)',
    '(suelta|suelten|soltad|soltá|deja|dejen|dejad|quítenle|quitadle) (el|la|los|las) *1 (teclado|celular|móvil|teléfono|porro|droga|drogas|cuenta|micro)',
    // Go away, cry, get a life.
    '(lloren|llorad|llorá|llore|llorando|chillar|chillando|chillen|chillad|lloriqueando|lloriqueen) *2 (más|mas|otro|jaja|jajaja|jajajaja|un rato|por|que)?',
    '(sigan|seguid|quédense|quedaos|sigue|seguí) *1 (pobres|llorando|ardidos|durmiendo|soñando|perdiendo|mintiendo|aplaudiendo|fingiendo|sufriendo|así de|sigan)',
    '(dedíquense|dedicaos|dedíquese|dedícate|dedicate|váyanse|vayan|iros|idos|vete|andate|id) *1 (a|al|por) *2 (otra cosa|dormir|su casa|vuestra casa|tu casa|lavar|plantar|tejer|terapia|psicólogo|pasear|llorar|trabajar|laburar|estudiar|cagar|mamar|chingar|tomar por culo|freír)',
    '(báñense|bañate|báñate|duchaos|dúchate|lávense|lavaos|crezcan|creced|madura|maduren|madurad|madurá|supérelo|supéralo|superalo|superadlo|supérenlo|cómprese una|cómprate una vida|callaos|cállense|callate|cállate)',
    '(búscate|búsquense|buscate|buscaos|consíganse|consigue|consiganse|consíguete|pónganse a|ponte a|ponete a|poneos a) *1 (una vida|un trabajo|un empleo|trabajar|laburar|currar|chambear|vender|estudiar|otro oficio|novia|novio|amigos)',
    `(borren|borra|borrad|cierra|cierren|cerrad|cerrá|borrá|eliminen|elimina|apaguen|apaga) *1 (la|tu|su|esta|vuestra|el|este|el)? *1 ${account}`,
    '^(cerrad|desaparezcan|desapareced|jubílense|jubilaos)',
    `(se|os|te) (creen|creéis|crees|cree) *1 (graciosos|gracioso|listos|inteligentes|importantes|modernos|especiales|chistosos|vivos|ingeniosos|la gran cosa|poetas|la nasa|algo|alguien)`,
    // Coming for the show.
    '(vengo|vine|venimos|estoy aquí|entro|entré|paso|pasé) *3 (a reírme|a reírnos|a ver cómo|para reírme|por el morbo|a leer|a ver arder|a burlarme|a recordarles|a recordaros|solo a)',
    '(traigo|tengo|traed|pasen|saquen|con mis|con las|voy por|abro) *2 (palomitas|crispetas|pochoclos|pochoclo|cotufas|canguil|pipas|hilo y me siento)',
    '(jaja|jajaja|jajajaja|jajajaj|jajaj|jeje|xd|lol|jajajajaja) *3 (imagínate|el|la|qué|que|pobres|pobre|sigan|siguen|mira|miren|ridículos|nadie|esta|este|cómprese|llora|lloren|vaya|menudo)',
    'que no (sabe|saben|sabéis) (ni|escribir|leer|sumar)',
    `(vuestros|sus|tus) (${follower}|comentarios)`,
    `los (de (los comentarios|las respuestas)|${follower})`,
    '(aplaudís|aplauden|aplaude|aplaudan|aplaudiendo|felicitando|felicitan|defendiendo|defienden) *2 (orejas|focas|como foca|como focas|una empresa|una marca|a una empresa|a una marca|un dibujito|millonarios)',
    '(mucho ánimo|que os mejoréis|que se mejoren|mejórense|mejoraos|ánimo campeones|besitos|suerte en la vida)$',
    '(con todo respeto|con respeto|desde el cariño|sin ofender|pregunta seria|pregunto con respeto|pregunta honesta|es por preocupación|no es por nada)',
    '(no pasa nada mijo|mi rey|mijo|papito|bebé llorón|campeón|campeones|pobrecito|pobrecitos|pobrecita|angelito|angelitos|ternuritas|máquina|crack)$'
  ),
  provocation: said(
    '(solo|sólo|únicamente|nomás|nada más|ahí|aquí|esto) *2 (los|las|un|una|compran|compra|lo compran)? *1 (los|las)? (tontos|idiotas|borregos|imbéciles|pendejos|ignorantes|pobres|viejos|ilusos|catetos|paletos|bobos|giles|pelotudos|nacos|gilipollas|tarados|ingenuos|ovejas)',
    '(hay|alguien|nadie|gente|quién|persona|queda) *3 (con|que tenga|que use) (dos dedos de frente|cerebro|neuronas|dos neuronas|un mínimo|buen gusto|criterio|sentido común|estudios)',
    '(comentarios|seguidores|reseñas|likes|bots|opiniones|trolls) *1 (comprados|pagados|falsos|falsas|compradas|pagadas|de pago)',
    `(qué opinan|qué opináis|opinen|opinad|postura|se pronuncian|os pronunciáis|condenan|condenáis|hablen|hablad|digan|decid|y|algo) *3 (del|de|de la|de los|sobre el|sobre la|sobre los|sobre|al|a la) ${politics}`,
    `${politics} *4 (no publican|no publicáis|no decís|no dicen|no hablan|no habláis|calladitos|callados)`,
    '(títeres|esclavos|cómplices|vendidos|serviles|empleados|perros|perritos|lacayos) *1 (de|del|al|a)',
    '(os reto|les reto|te reto|los reto|a que no (se atreven|os atrevéis|te atreves|tienen|tenéis|publican|publicáis|contestan|contestáis|lo borran)|a ver si (tienen|tenéis|tienes) *1 (huevos|cojones|pelotas|valor|ovarios))',
    '(contesta|contesten|contestad|contestá|respondan|responde|responded|atrévanse|atreveos|atrévete|den la cara|dad la cara) *2 (si|a ver si|cobardes|si tienen|si tenéis|si tienes|si se atreven|si os atrevéis)',
    '(por qué no contestan|por qué no respondéis|por qué no hablan|no decís nada|no dicen nada|calladitos|calladitas|callados|calladito|qué ocultan|qué esconden|qué ocultáis|qué escondéis|tienen miedo|tenéis miedo|os da miedo|les da miedo|a que no)',
    '(todo el mundo|todos|medio mundo|cualquiera|la gente|ya todos) *1 (sabe|saben|sabemos) *1 (que|lo que|qué|quiénes|cómo)',
    '(despierten|despertad|despierta pueblo|despierta|abran los ojos|abrid los ojos|infórmense|investiguen)',
    '(reptilianos|illuminati|tierra plana|terraplanistas|nuevo orden mundial|agenda 2030|chemtrails|5g|laváis dinero|lavan dinero|satánicos|globalistas|soros|plandemia|élites|montaje|aliens|masones|matrix|bill gates|medios vendidos|la tierra es plana)',
    '(comunistas|comunista|zurdos de|fachas|progres|feministas|feminazis|derechistas|izquierdistas|peronistas|kirchneristas|chavistas|podemitas|woke|progre|comunacho|comunachos)',
    '(no valéis|no valen|no vales|no sirven|no servís) (para|pa|ni)? *1 (nada|una mierda|un peso|un duro|ni para)'
  )
}

export default trolls
