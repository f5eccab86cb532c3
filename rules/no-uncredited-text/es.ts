import type {Words} from '../../src/define-rule.js'

// Outside of the quotation.
const outside = ['questioned', 'negated', 'hypothetical', 'mentioned'] as const
const work =
  '(foto|fotos|fotografía|fotografías|imagen|imágenes|video|vídeo|videos|vídeos|clip|meme|memes|viñeta|viñetas|dibujo|dibujos|ilustración|ilustraciones|arte|diseño|frase|frases|poema|poemas|texto|textos|verso|versos|historia|chiste|chistes|post|tuit|receta|hilo|joya|joyita|maravilla|cuento|refrán|reflexión|carta|cita|gif|infografía|captura|pantallazo|publicación|esto|cartel|gráfico|mapa|reel|canción|audio|cuadro|letra)'
const web =
  '(internet|la web|la red|las redes|redes|redes sociales|google|google imágenes|google images|pinterest|facebook|face|fb|instagram|twitter|x|tiktok|reddit|tumblr|whatsapp|youtube|linkedin|un grupo|el grupo|(otra|alguna|una|algún|otro|un|una de esas) *1 (página|cuenta|perfil|blog|web|sitio|foro|grupo|lado|muro|chat)|algún lado|alguna parte|algún sitio|algún lugar|por ahí|por aquí|en línea|la nube|la tl|el feed|el timeline)'

const maker =
  '(autor|autora|autores|dueño|dueña|dueños|creador|creadora|creadores|propietario|propietaria|propietarios|artista|artistas|fotógrafo|fotógrafa|ilustrador|ilustradora|poeta|titular|titulares|original)'
const did =
  '(escribió|escribiera|dibujó|pintó|grabó|filmó|fotografió|redactó|lo escribió|la escribió|haya escrito|haya dibujado|haya grabado|haya filmado|(la|las|lo|los) (grabó|filmó|tomó|sacó|dijo|pintó|dibujó|hizo|hicieron|haya tomado|haya sacado|haya hecho|haya grabado|haya escrito)|(tomó|sacó|hizo) (esta|este|la|el) (foto|dibujo|imagen|vídeo|video|cartel|captura))'
const taken =
  '(tomada|tomado|tomadas|tomados|sacada|sacado|sacadas|sacados|bajada|bajado|descargada|descargado|extraída|extraído|encontrada|encontrado|robada|robado|cogida|copiada|copiado|copiadas|obtenida|obtenido|prestada|prestado|pillada|rescatada|rescatado|vista|visto)'
const clueless =
  '((no|ni) *1 (sabemos|sé|recordamos|recuerdo|conocemos|encontramos|hemos encontrado|hemos averiguado|averiguamos|tenemos|me acuerdo|nos acordamos|logramos|pudimos|dimos con|se sabe)|ni idea|a saber|vaya usted a saber|vete a saber|quién sabe|andá a saber|sepa|sabrá dios|sin saber|desconocemos|ignoramos|se desconoce|se ignora|nadie sabe)'

export default {
  summary: 'Un texto o una imagen ajenos sin decir de quién son',
  phrases: {
    disclaimer: {
      despite: ['negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        `(créditos|crédito|derechos|mérito|méritos|honores|autoría|aplausos) *2 (a|al|para|de|del) *1 (quien|quién|su|sus|el|la|los|quienes|respectivo|respectivos)? *2 (corresponda|corresponde|correspondan|desconocido|desconocidos|internet|${maker}|subió|publicó|hizo|sea|haya|tomó|sacó|escribió)`,
        `${work} *1 (pertenece|pertenecen|propiedad|es propiedad|es) *1 (a|de|del) *1 (su|sus|quien) *2 (${maker}|corresponda|hizo|tomó|sacó|sea)`,
        '(foto|fotos|fotografía|imagen|imágenes|video|vídeo|autor|autora|autoría|artista|fotógrafo|fuente|créditos|crédito|texto|ilustración|frase|versos) *1 (desconocido|desconocida|desconocidos|anónimo|anónima|perdido|perdida|olvidado|internet|de internet|la web|de la web|de la red|pinterest|google|de google|de pinterest|redes|redes sociales|de redes|de las redes|web|sin identificar)$',
        `${work} *1 ${taken} *1 (de|en|del|por) *1 ${web}`,
        `${clueless} *3 (quién|quiénes) *2 (${did}|firma)`,
        `${clueless} *1 (el autor|al autor|la autora|a la autora|el nombre del autor|su autor|su autora|la autoría|su autoría)`,
        `(no es|no son) *1 (nuestra|nuestro|nuestras|nuestros|mía|mío) *1 ${clueless}`,
        '(eres|sos|es usted|sois|es) (el autor|la autora|su autor|su autora|el artista|la artista|el dueño) *1 (avísanos|avisanos|avísenos|avisa|escríbenos|escribinos|dinos|te damos|te etiquetamos|te mencionamos|lo quitamos|la quitamos|levanta)',
        '(tuya|tuyo|suya|suyo|vuestra|vuestro) *3 (te etiquetamos|te mencionamos|te damos *1 crédito|damos crédito|damos créditos|ponemos créditos|te nombramos|le damos crédito)',
        `(si alguien|alguien) *1 (sabe|conoce|reconoce) *1 (quién *1 ${did}|al autor|el autor|a la autora|su autor|al artista)`,
        // «Esa publicación no es nuestra» niega una que está en otra parte.
        `(esta|este|estas|estos|la|el|las|los) *1 ${work} (no es|no son) *1 (nuestra|nuestro|nuestras|nuestros|mía|mío)`,
        `^${work} (no es|no son) *1 (nuestra|nuestro|nuestras|nuestros|mía|mío)`,
        '(no es|no son) *1 (nuestra|nuestro|nuestras|nuestros|mía|mío) *1 pero *5 (compartir|compartimos|publicar|bueno|buena|comparto|subirlo|subirla)',
        '(no poseemos|no poseo|no tenemos) los derechos'
      ]
    },
    // De algo que alguien hizo.
    unknown: {
      despite: ['negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        `${clueless} *1 de (dónde|quién) *1 (salió|sale|viene|vino|es|son|salieron|era|sea)`,
        `${clueless} *2 (quién|quiénes) *1 (lo|la|los|las)? *1 (hizo|tomó|sacó|editó|montó|subió|publicó|compuso)`,
        '(se (nos|me) (fue|olvidó|perdió|escapó|pasó)|olvidamos|perdimos|no apuntamos|no anotamos) *2 (el nombre|el autor|la autora|de quién|quién|quien|la fuente|la cuenta)',
        '(el nombre|el autor|la autora|la fuente|la cuenta) (se (nos|me) (fue|olvidó|perdió|escapó|pasó)|no (lo|la) (apuntamos|anotamos|recordamos))',
        '(cuyo nombre|cuyo autor|cuya autora) *3 (nos)? (acordamos|recordamos|sabemos|apuntamos|conocemos|olvidamos)',
        '(descaradamente|vilmente|cariñosamente|orgullosamente) *1 (robado|robada|copiado|copiada|prestado)',
        '(robado|robada|copiado|copiada) con (cariño|amor|orgullo|alevosía)',
        '(gracias|cortesía de|regalo de|vía) *1 (internet|tiktok|twitter|facebook|las redes)$',
        'no (la|lo|las|los) (hicimos|tomamos|sacamos|escribimos|dibujamos|grabamos) nosotros',
        `(dando vueltas|circulando|rodando|flotando|rondando) *1 (en|por) ${web}`,
        `(quien|quienquiera) *1 (que)? *1 ${did}`,
        '(sea quien sea|sea quien fuere|quienquiera que)'
      ]
    },
    found: {
      despite: ['negated', 'hypothetical', 'mentioned'],
      patterns: [
        `(vimos|vi|cogimos|agarramos|tomamos|encontramos|encontré|hallamos|leímos|leí|sacamos|topamos|topé|cruzamos|descubrimos|pescamos|rescatamos|capturamos|copiamos|robamos|compartimos|comparto|escuchamos|oímos) *2 (este|esta|estos|estas|esto|esa|ese|un|una|unas|unos|con) *2 ${work} *5 (en|de|por|vía) ${web}`,
        `(no es|no son) (nuestra|nuestro|nuestras|nuestros|mía|mío) *6 (en|por|de) ${web}`,
        `alguien *1 (en|de|por) ${web} *1 (hizo|escribió|dibujó|grabó|tomó|sacó|pintó|subió|publicó)`,
        `^(visto|vista|vistos|leído|leída|encontrado|encontrada|robado|robada|copiado|copiada|choreado|choreada|afanado|sacado|sacada|rescatado|rescatada|pescado) *3 (en|de|por|a) ${web}`,
        `${work} *3 (vimos|vi|leí|leímos|encontramos|encontré|sacamos|circula|circulan|circulando|rueda|anda|andaba|ronda|apareció) *3 (en|de|por) ${web}`,
        '(vimos|vi|encontramos|encontré|leímos|leí|oímos|escuchamos) (esto|esta|este) *3 (por ahí|por internet|por redes|en algún lado|en alguna parte|en algún sitio|en algún lugar|por las redes)',
        `(robamos|robé|copiamos|choreamos|choreé|afanamos|fusilamos|robado|copiado) *4 (de|del|a) ${web}`,
        `nos (llegó|pasaron|mandaron|enviaron|reenviaron|compartieron) *1 (este|esta|estos|estas|esto) *1 (${work})? *3 (por|al) (whatsapp|mail|correo|facebook|el grupo|un grupo)`,
        `${work} *3 (que)? *1 (nos|alguien) *1 (pasó|mandó|envió|reenvió|compartió|subió|publicó|llegó) *2 (alguien|por|en un grupo|al grupo|en el grupo)`,
        `${work} *1 ${taken} *7 (de|a) (otra|otro|un|una|algún|alguna|alguien)`,
        'alguien *1 (colgó|subió|publicó|puso|compartió|escribió) (esto|lo siguiente) *1 (en|por|al)',
        `alguien *1 (pasó|mandó|envió|reenvió|compartió|subió|publicó|colgó|dejó) *4 (este|esta|estos|estas) *1 ${work}`,
        `(robamos|robé|copiamos|choreamos|birlamos|mangamos|afanamos|tomamos|sacamos|saqué|fusilamos) *3 ${work} *3 (de|del|a|al) *2 (alguien|otra|otro|un|una|algún|alguna|la red|internet)`,
        `${work} *2 (copiamos|pegamos|sacamos|tomamos|calcamos|bajamos) (tal cual)? *1 (de|del) *1 (un|una|otro|otra|alguien|blog|internet)`,
        '(copiado|copiada|pegado|pegada|copiamos|pegamos) tal cual (de|del)',
        '(llegó|llegaron|apareció|rodaba|circulaba|vi|vimos) *1 (por|en|a) (un|el|otro|los) (grupo|grupos|chat|foro|estado|estados)',
        '(vía|via) (pinterest|google|internet|la web)$'
      ]
    },
    repost: {
      despite: ['mentioned'],
      patterns: ['^(repost|regram)$', '^(reposteamos|reposteo|reposteando|repost de)', '(hacemos|hago|va|le damos|dimos) *1 (repost|regram)']
    },
    mood: {
      despite: outside,
      patterns: [
        '(feliz|buen|buena|lindo|linda|bonito|bonita|excelente|hermoso|hermosa) *1 (lunes|martes|miércoles|jueves|viernes|sábado|domingo|finde|fin de semana|semana|día|mañana|tarde|noche|inicio|comienzo|puente)',
        '(buenos|buenas) (días|tardes|noches)',
        '(motivación|inspiración|inspírate|frase de|frase para|reflexión|pensamiento|mantra|recordatorio|sabiduría|para pensar|poema|poesía|cita|mood|moraleja|lunes|versos|unas palabras|palabras para|para (empezar|arrancar|cerrar|terminar) *1 (semana|día|mes|año)|para este *1 (lunes|martes|miércoles|jueves|viernes|sábado|domingo))',
        '({leer:any}|repite|repítelo|dilo|guárdalo|léelo) *2 (otra vez|de nuevo|dos veces|despacio|en voz alta)'
      ]
    }
  },
  lists: {
    // Donde se guardan obras antiguas, de autor perdido.
    archives: ['archivo', 'archivos', 'museo', 'biblioteca', 'fondo', 'colección', 'filmoteca', 'hemeroteca', 'siglo'],
    works: [
      'boceto',
      'mural',
      'cómic',
      'pintura',
      'foto',
      'fotos',
      'fotografía',
      'imagen',
      'imágenes',
      'video',
      'vídeo',
      'videos',
      'vídeos',
      'clip',
      'reel',
      'meme',
      'memes',
      'viñeta',
      'dibujo',
      'ilustración',
      'cuadro',
      'poema',
      'frase',
      'frases',
      'texto',
      'verso',
      'versos',
      'historia',
      'chiste',
      'hilo',
      'receta',
      'gif',
      'gráfico',
      'infografía',
      'mapa',
      'carta',
      'canción',
      'publicación',
      'reír',
      'reímos'
    ],
    sayings: [
      'cartel',
      'tarjeta',
      'letrero',
      'etiqueta',
      'aviso',
      'pizarra',
      'lema',
      'eslogan',
      'dijo',
      'dice',
      'dicen',
      'dijeron',
      'decía',
      'decían',
      'preguntó',
      'preguntaron',
      'pregunta',
      'contó',
      'contaba',
      'contaron',
      'comentó',
      'escribió',
      'escribieron',
      'escribe',
      'respondió',
      'gritó',
      'oímos',
      'escuchamos',
      'soltó',
      'reseña',
      'reseñas',
      'encuesta',
      'clienta',
      'cliente',
      'mensaje',
      'correo',
      'carta',
      'aparece'
    ],
    // De un cliente y una marca.
    us: ['yo', 'me', 'mi', 'mis', 'nos', 'nuestro', 'nuestra', 'nosotros', 'te', 'tu', 'tus', 'su', 'sus', 'ustedes', 'usted'],
    credits: ['de', 'del', 'por', 'a', 'al', 'autor', 'autora', 'autoría', 'foto', 'texto', 'según', 'dijo', 'dice', 'escribió', 'escribe']
  },
  messages: {
    found: {
      reason: 'Obra de alguien sin nombre: «{text}»; mejor di de quién es',
      note: '«Visto en internet» no es nombrar al autor ni tener su permiso. Averigua quién lo hizo, pídeselo y nómbralo con su cuenta; o usa algo propio.'
    },
    repost: {
      reason: 'Repost de nadie: «{text}»; mejor con la cuenta de quien lo publicó',
      note: 'Un repost sin nombre se queda con el trabajo de otro. Escribe de quién es, con su cuenta, y asegúrate de que está de acuerdo.'
    },
    quote: {
      reason: 'Cita sin autor: {text}; mejor con su nombre',
      note: 'Quien lee toma por tuyas las palabras sin firma. Di quién lo dijo y, si puedes, dónde; o cuéntalo con las tuyas.'
    }
  }
} satisfies Words
