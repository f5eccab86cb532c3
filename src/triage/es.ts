import customers from './es-customers.js'
import hostile from './es-hostile.js'
import trolls from './es-trolls.js'
import type {TriageWords} from './triage.js'

const everywhere = ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'] as const
const said = (...patterns: string[]) => ({despite: everywhere, patterns})

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
      '(escríbele|escríbanle|escribile|escribidle|escríbeles|escríbanles|escribanle|contáctenlo|contáctenla|contáctalo|contáctala|contacten|contacta|contactar|contáctame|contáctenme|contactenlo|háblale|hablale|háblenle|búsquenlo|búscalo|búscala|consúltenla|consúltenlo)',
      '(escríbeme|escríbanme|escribime|escribidme|escríbenos|escríbanos|mándame|mandame|mándenme|mándanos|manda|envía|envíame|pregunta|pregúntame|preguntame|pregúntenme|pregunten|pidan|pide|solicita|comenta) *2 (al|por|un|inbox|info|privado|md|dm|whatsapp|whats|wsp|wasap|telegram|mensaje|interno|informes|cómo|como|correo)',
      '(whatsapp|whats|wsp|telegram|tlg) *4 (<phone>|<number>|<mention>|<url>)',
      '(whatsapp|wsp|telegram|contacto|llama|informes|info|llamar) (al)? *1 (<phone>|<email>|<mention>)',
      '(informes|info|interesados|interesadas|más info|mayor información|mayores informes) *3 (al|por|en|inbox|interno|privado|md|dm|whatsapp|wsp|perfil|mensaje|correo)',
      '(por|al|mandar|manda|un) (md|dm|inbox|privado|interno|mp)$',
      '(gana|ganar|gané|ganá|ganen|ganó|ganando|ganas|gano|genera|generar|generé|genero|retira|retirar|retiré|cobré|obtén|obtuve|saqué|multiplica|duplica) *5 (<money>|<number>|dólares|dolares|euros|pesos|dinero|dinerito|plata|lana|ganancias|ingresos|desde casa|desde tu|a la semana|al mes|al día|diario|diarios|semanal|semanales)',
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
      '(usa|usen|use|aprovecha|con) *1 (mi|el) (código|cupón|link de referido|enlace de referido|código de referido)',
      '(<percent> de descuento|promo|oferta) *3 (en mi|mi página|mi tienda|link|perfil)',
      '(esta|una) (planta|receta|hierba|té|pastilla|crema|gotas|fórmula) *5 (curó|quitó|cura|médicos|adelgaza|adelgacé|milagrosa|bajé|perfil|callan|ocultan|diabetes|azúcar)',
      '(bajé|bajar|baja|perdí|pierde) (<number> kilos|de peso|kilos)',
      '(mujer de dios|muy transparente|persona seria y honesta|persona seria|escríbanle sin miedo|sin miedo|<percent> (seguro|confiable|real)|son confiables|es confiable|es un ángel|es legal y|dios los bendiga|gracias a la señora|gracias al señor)',
      '(lindo|bonito|buen|gran|hermoso|excelente) (post|feed|perfil|contenido|video|vídeo) *2 (visita|pasa|mira|te invito|sígueme|escríbenos|dm|md)',
      '(te invito|los invito|las invito|os invito) a *2 (mi|seguirme|ver|conocer|unirte|unirse|pasar)',
      '(únete|unete|únanse|súmate|sumate) *2 (grupo|canal|equipo|telegram|whatsapp|comunidad|negocio)',
      '(buscamos|buscando|se buscan|se busca|se solicita|solicitamos) *1 (embajadoras|embajadores|socios|emprendedores|emprendedoras|personas|chicas|modelos|distribuidores|mamás|mamis)',
      '(mamis|chicas|amigas|emprendedores|emprendedoras) *1 (que|q) *1 (quieran|quieren|busquen|deseen)'
    ),
    pitch: said('(descuento|descuentos|oferta|garantizado|oficial)'),
    chat: said(
      '(jaja|jajaja|jajajaja|jajaj|lol) *1 (igual|yo|x2|mismo|literal|same|sí|si)',
      '(yo haciendo|yo cuando|yo esperando|yo tratando|mi gato|mi perro|mi vecino|mi vecina|mi jefe|mi jefa|mi ex|mi crush|literal yo|soy yo)',
      '(feliz cumple|feliz cumpleaños|nos vemos en|nos vemos a|nos vemos en la noche|te esperamos en|te quiero|buenos días grupo|te extraño|pásalo muy bien|te lo mereces|un abrazo|te amo)',
      '(traé|trae|traigan|traed|tráete) *2 (hielo|hielos|cerveza|cervezas|la escalera|las llaves|pan|carbón|birras|chelas)',
      '(llueve|lloverá|nieva|tembló|temblor|hace calor|hace frío|apagón|paraguas|va a llover|qué calor|qué frío)',
      '(anoche|qué partido|qué golazo|ese gol|el partido|la final|cabezazo|var|penal|penalti|medio tiempo|campeones)',
      '(según|encuesta|ayuntamiento|policía|presidente|gobierno|elecciones|votación|votar|senado|diputados|ministro|alcalde|congreso|partidos|candidato)',
      '(ya es|otro|otra vez|feliz|por fin) (lunes|martes|miércoles|jueves|viernes|sábado|domingo)',
      '(algún día voy|un día voy|juro que|mataría por|me muero por|se me antoja|qué antojo|qué hambre|qué sueño)',
      '(esa|esta) (música|canción|rola) *2 (me|nos) (lleva|recuerda|trae|transporta)',
      '(mi abuelo|mi abuela|tus hermanas|tu mamá|tu madre|tu vieja) *2 (decía|bailando|siempre decía|cantaba|que en paz|contaba)',
      '(qué tiempos|qué recuerdos|cómo pasa el tiempo|me acordé de)',
      '(mira|mirá|miren) *2 (lo que te conté|es lo que|lo que te dije|te acuerdas|lo del)',
      '^(gordo|gorda|loli|amor|mor|primo|prima|tía|compadre|comadre|hermano|hermana|parce|amiga|amigo|mami|papi|cari) (traé|trae|ven|vente|so|que|te|no|ya|mira|mirá|avisa|llámame)'
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
