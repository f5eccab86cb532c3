import {said} from '../reading/scopes.js'
import customers from './es-customers.js'
import hostile from './es-hostile.js'
import trolls from './es-trolls.js'
import {verbs} from '../languages/es-inflection.js'
import type {TriageWords} from './triage.js'

const es: TriageWords = {
  phrases: {
    ...customers,
    ...trolls,
    ...hostile,
    spam: said(
      '(sígueme y te sigo|sigueme y te sigo|síganme y los sigo|seguime y te sigo|me sigues y te sigo|te sigo si me sigues|sigo de vuelta|follow x follow|follow por follow|f4f|l4l|sub x sub|sub por sub|like x like|devuelvo follow|devuelvo el follow|te devuelvo)',
      '(sígueme|síganme|seguime|seguidme|suscríbete|suscríbanse|suscribite|pasen|pasa|pásense|pásate|pasate|visita|visiten|visitad|mira|miren|entren|entra|entrad|vean|checa|chequen|dense una vuelta|dale una vuelta|vayan) *2 (a|en|por|mi|al|de|mis) *2 (mi|perfil|canal|página|tienda|cuenta|bio|historias|destacadas|web|tiktok|instagram|youtube|grupo|link|enlace|música|video|vídeo|canción)',
      '(link|enlace|info|información|receta|precios|catálogo|todo) *3 (en|de) *1 (mi|la|el)? *1 (bio|perfil|biografía|descripción)',
      '(en mi (perfil|bio|canal)|a mi (perfil|canal|página|cuenta|inbox|dm|privado))',
      '(escríbele|escríbanle|escribile|escribidle|escríbeles|escríbanles|escribanle|contáctenlo|contáctenla|contáctalo|contáctala|contáctame|contáctenme|contactenlo|háblale|hablale|háblenle|búsquenlo|búscalo|búscala|consúltenla|consúltenlo)',
      '(escríbeme|escríbanme|escribime|escribidme|escríbenos|escríbanos|mándame|mandame|mándenme|mándanos|manda|envía|envíame|pregunta|pregúntame|preguntame|pregúntenme|pregunten|pidan|pide|solicita|comenta) *2 (al|por|un|inbox|info|privado|md|dm|whatsapp|whats|wsp|wasap|telegram|mensaje|interno|informes|cómo|como|correo)',
      '(whatsapp|whats|wsp|telegram|tlg) *4 (<phone>|<number>|<mention>|<url>)',
      '(whatsapp|wsp|telegram|contacto|llama|informes|info|llamar) (al)? *1 (<phone>|<email>|<mention>)',
      '(informes|interesados|interesadas|más info|mayor información|mayores informes|pregunten por info|info (al|por)) *3 (interno|privado|md|whatsapp|wsp|perfil|mensaje|correo|<phone>|<email>)',
      '(al|mandar|manda|un) (md|privado|interno|mp)$',
      '(gana|gané|ganá|ganen|ganó|ganando|ganas|gano|generé|retira|retirar|retiré|cobré|obtén|obtuve|saqué|multiplica|duplica) *5 (<money>|<number>|dólares|dolares|euros|pesos|dinero|dinerito|plata|lana|ganancias|ingresos|desde casa|desde tu|a la semana|al mes|al día|diario|diarios|semanal|semanales)',
      '(ganar|generar|genera) (<money>|<number>|dinerito|dinero (extra|desde|rápido|fácil)|ingresos|desde)',
      '(desde (casa|su casa|tu casa|su cel|tu cel|tu celular|tu móvil)|ingresos extra|ingreso extra|dinero extra|dinerito extra|libertad financiera|ingresos pasivos|negocio propio|sé tu propio jefe|trabajo en casa|trabaja desde|sin salir de casa|dinero fácil)',
      '(inversión|inversiones|inversionista|invertir|invierte|invertí|invertid|inviertan|forex|cripto|criptos|criptomonedas|bitcoin|bitcoins|btc|trading|señales|airdrop|nft|token|apuestas|casino|pronósticos) *5 (ganancia|ganancias|gana|señales|diaria|diarias|retira|recuperó|recuperé|seguro|segura|garantizado|garantizada|dólares|semana|unete|únete|grupo|perfil|vip|rentabilidad|<money>|<percent>|gratis)',
      '(recuperó|recuperé|recupera|recuperar|recuperaron|recupero) *4 (bitcoin|bitcoins|btc|fondos|dinero|plata|inversión|cuenta|criptos|pareja|amor)',
      '(el|la|al|a la|gracias a) (ingeniero|ingeniera|señor|señora|sr|sra|maestro|maestra|doctor|doctora|hacker|experto|experta|licenciado|profesor|profesora|brujo|bruja|hermana) *2 (<mention>|gordon|recupera|hacker|brujo|vidente|es legal|me devolvió|recuperó|curó)',
      '(préstamo|préstamos|prestamos|créditos|crédito|prestamista|financiamiento|financiación) *5 (rápido|rápidos|sin|inmediato|inmediatos|entre particulares|particulares|aval|buró|veraz|interés|<percent>|<money>|en <number>|urgente|urgentes|fáciles|aprobado|en línea|de <number>)',
      '(amarre|amarres|brujería|vidente|videncia|tarot|tarotista|hechizo|hechizos|endulzamiento|limpias|lectura de cartas|santería|curandero|ritual|rituales|horóscopo personalizado)',
      '(réplica|réplicas|imitación|clon|clones|aaa|triple a) *3 (relojes|reloj|zapatos|zapatillas|bolsos|carteras|lentes|perfumes|baratas|baratos|calidad|1a1|de)',
      '(felicidades|felicitaciones|enhorabuena) *3 (has|ha|fuiste|ganaste|has sido|fue|eres) *2 (seleccionado|seleccionada|ganador|ganadora|elegido|elegida|ganado)?',
      '(has sido|fuiste|ha sido|fueron) (seleccionado|seleccionada|elegido|elegida|ganador|ganadora|premiado)',
      '(reclama|reclámalo|reclámala|reclame|cobra|canjea|canjee) *2 (premio|tarjeta|regalo|aquí|bono|recompensa|dinero|ya)',
      '(seguidores|likes|vistas|suscriptores|me gusta) *3 (reales|baratos|<money>|garantizados|activos|x|por|gratis|al instante|orgánicos|entrega)',
      '(mil|<number>|10k|1k|5k|compra|consigue|conseguí|vendo|gana|aumenta|más) *1 (seguidores|likes|suscriptores|followers)',
      '(solito|solita|chicas|chicos|mujeres|señoritas|masajes|escort|escorts|onlyfans|contenido exclusivo|packs|pack|sugar|citas|swinger) *3 (cerca|tarde|noche|calientes|hot|solteras|link|perfil|md|privado|disponible|discreto|relajantes|baby|daddy|gratis)',
      '^(vendo|se venden|se vende|remato|liquido|traspaso|rento|alquilo|se renta|se alquila|vendemos)',
      '(mayoreo|por mayor|al por mayor|precio de mayorista|precios de fábrica|precio de fábrica|envío gratis|envíos gratis|envío a todo el país|envíos a todo|a mitad de precio|entrega inmediata|cuota inicial|promo del día|mitad de precio)',
      '(somos|soy) *1 (fábrica|fabricante|fabricantes|distribuidores|distribuidor|proveedores|mayoristas|agencia|vidente|tarotista|prestamista|inversionista|asesor financiero|asesora|coach|productor|cantante|rapero|streamer|artista)',
      '(airdrop|presale|conecta tu (billetera|wallet)|tokens gratis|duplica (tu|tus|antes|en)|recibe <number> tokens)',
      '(usa|usen|use|aprovecha|con) *1 (mi|el) (código|cupón|link de referido|enlace de referido|código de referido)',
      '(esta|una) (planta|receta|hierba|té|pastilla|crema|gotas|fórmula) *5 (curó|quitó|cura|médicos|adelgaza|adelgacé|milagrosa|bajé|perfil|callan|ocultan|diabetes|azúcar)',
      '(mujer de dios|muy transparente|persona seria y honesta|persona seria|sin miedo|con confianza|<percent> (seguro|confiable|real)|son confiables|es confiable|es un ángel|es legal y|dios los bendiga|gracias a la señora|gracias al señor)',
      '(te invito|los invito|las invito|os invito) a *2 (mi|seguirme|ver|conocer|unirte|unirse|pasar)',
      '(únete|unete|únanse|súmate|sumate) *2 (grupo|canal|equipo|telegram|whatsapp|comunidad|negocio)',
      '(buscamos|buscando|se buscan|se busca|se solicita|solicitamos) *1 (embajadoras|embajadores|socios|emprendedores|emprendedoras|personas|chicas|modelos|distribuidores|mamás|mamis)',
      '(mamis|chicas|amigas|emprendedores|emprendedoras) *1 (que|q) *1 (quieran|quieren|busquen|deseen)'
    ),
    pitch: said(
      `${verbs('hacer ofrecer vender alquilar reparar fabricar instalar diseñar desarrollar importar distribuir cotizar asesorar gestionar', '1')}`,
      '(descuento|descuentos|oferta|ofertas|promo|promoción|gratis|garantizado|garantizados|garantizada|garantía|oficial|original|originales|sin compromiso|cotiza|cotización|presupuesto|mayoreo|por mayor|catálogo|visítanos|visítenos|llámanos|llame|llama ya|escríbenos|escríbanos|contáctanos|consulta|consultas|info|informes|agenda tu|cupos limitados|últimos lugares|últimas unidades|stock limitado|aprovecha|aproveche|pago contra entrega|financiamiento|facilidades|profesional|profesionales|asesoría|años de experiencia|sin experiencia|tu negocio|su negocio|tu empresa|su empresa|tu hogar|emprendedores|ingresos|ganancias|inversión|resultados|únete|regístrate|suscríbete|enlace|link|clic|inbox|privado|whatsapp|wsp|telegram|a domicilio|entrega inmediata|envíos|en <number>|desde <money>|solo por hoy|solo hoy|premium|vip|exclusivo|exclusiva|nuevo canal|disponible|disponibles|servicio de|venta de|alquiler de|clases de)'
    ),
    chat: said(
      // To a friend, or to those who know.
      '(jaja|jajaja|jajajaja|jajaj|lol) *1 (igual|yo|x2|mismo|literal|same|sí|si|tú|vos)',
      '(yo (haciendo|cuando|esperando|tratando|mañana|el lunes|después de|a las|con mi|y mi)|literal (yo|tú|vos)|soy yo|eres tú|sos vos|somos (tú|nosotros|nosotras)|(nosotros|nosotras|tú|vos) (cuando|el|en|mañana|y yo)|tal cual (tú|vos)|mood|igualito a|igualita a|igualito al|idéntico a|te acuerdas|os acordáis|te acordás|se acuerdan|acuérdate|mi (vecino|vecina|jefe|jefa|ex|crush|cuñado|compañero|compañera))',
      '^mi (gato|perro|gata|perra|hermano|hermana|primo|roomie|novio|novia|mamá|papá|suegra) (cada|todas|todos|cuando|a las|en|haciendo|siempre|literal)',
      '^(abuela|abuelo|tía|tío|mamá|papá|prima|primo|gordo|gorda|amor|mor|compadre|comadre|hermano|hermana|parce|amiga|amigo|mami|papi|cari|bro|wey|güey|tías|chicas|chicos|loli) *2 (esto|mira|mirá|ven|vente|so|que|trae|traé|no|ya|te|dile|avisa|llámame|vamos|vas|vienes|apúntate)',
      '(quedamos|nos vemos (en|a|el|allá|allí|mañana)|te esperamos en|te paso a buscar|paso por ti|avísame|voy saliendo|ya llego|te apuntas|te animas|vienes|venís|te caes|jalas|vamos (el|a|juntos|juntas|este)|la próxima invitas|me debes|invitas tú|dile a|llama a tu|por el grupo)',
      '(feliz cumple|feliz cumpleaños|cumpleaños feliz|feliz aniversario|te quiero|te amo|te extraño|os quiero|buenos días grupo|pásalo muy bien|que la pases|te lo mereces|un abrazo|abrazos|besos|qué guapa|qué guapo|guapa|guapísima)',
      '(traé|trae|traigan|traed|tráete) *2 (hielo|hielos|cerveza|cervezas|la escalera|las llaves|pan|carbón|birras|chelas)',
      // Weather, sport, news, days gone by, one's own life.
      '(lloviendo|lloverá|va a llover|mañana llueve|llueve hasta|cómo llueve|nieva|nevando|granizo|tembló|temblor|hace calor|hace frío|apagón|sacad el paraguas|qué calor|qué frío|vaya calor|grados a la sombra)',
      '(anoche|qué partido|qué golazo|golazo|ese gol|la final de|cabezazo|penal|penalti|medio tiempo|campeones|el árbitro|goles|el derbi)',
      '(última hora|noticiero|telediario|el dólar|según|encuesta|policía|presidente|gobierno|elecciones|votación|votar|senado|diputados|ministro|congreso|candidato|inflación|juzgado|fiscalía)',
      '(ya es|otro|otra vez|feliz|por fin|buen) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|finde)',
      '(esa|esta) (música|canción|rola|voz) *2 (me|nos) (lleva|recuerda|trae|transporta)',
      '(mi abuelo|mi abuela|tus hermanas|tu mamá|tu madre|tu vieja|tu tío|tu tía|tu primo|tu hermano) *2 (decía|bailando|siempre decía|cantaba|que en paz|contaba|metió|hizo)',
      '(qué tiempos|qué recuerdos|cómo pasa el tiempo|me acordé de|cuando éramos|de chiquito|de pequeños|en mis tiempos|la quinta del|merendaba|merendábamos|infancia|los ochenta|los noventa)',
      '(por los comentarios|por el chisme|por el algoritmo|leyendo los comentarios|pov|nadie yo|chiste|qué le dijo|mi terapeuta|mi psicóloga)'
    )
  },
  reasons: {
    complaint: 'cuenta qué salió mal',
    experience: 'cuenta una experiencia propia con la marca',
    service: 'habla del producto o del servicio',
    question: 'pregunta algo',
    request: 'pide algo',
    thanks: 'da las gracias',
    praise: 'elogia',
    anger: 'muestra enojo',
    handle: 'se dirige a una marca',
    insult: 'insulta, sin un asunto propio',
    jeer: 'se burla: lo que busca es una respuesta',
    provocation: 'provoca',
    slur: 'insulto contra un grupo de personas: denúncialo, y guarda antes una captura como prueba',
    hate: 'ataca a personas por lo que son: denúncialo, y guarda antes una captura como prueba',
    threat: 'amenaza: guarda una captura como prueba, denúnciala a la red y, si nombra a alguien o un lugar, a la policía',
    spam: 'promociona otra cosa',
    chat: 'charla que no pide nada a la marca'
  }
}

export default es
