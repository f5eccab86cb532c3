import type {Words} from '../../src/define-rule.js'

// Outside of the quotation.
const outside = ['questioned', 'negated', 'hypothetical', 'mentioned'] as const
const work =
  '(foto|fotos|fotografía|fotografías|imagen|imágenes|video|vídeo|videos|vídeos|clip|meme|memes|viñeta|viñetas|dibujo|dibujos|ilustración|ilustraciones|arte|diseño|frase|frases|poema|poemas|texto|textos|verso|versos|historia|chiste|chistes|post|tuit|receta|hilo|joya|joyita|maravilla|cuento|refrán|reflexión|carta|cita|gif|infografía|captura|pantallazo|publicación|esto|cartel)'
const web =
  '(internet|la web|la red|las redes|redes|redes sociales|google|google imágenes|google images|pinterest|facebook|face|fb|instagram|twitter|x|tiktok|reddit|tumblr|whatsapp|youtube|linkedin|un grupo|el grupo|(otra|alguna|una|algún|otro|un|una de esas) *1 (página|cuenta|perfil|blog|web|sitio|foro|grupo|lado|muro|chat)|algún lado|alguna parte|algún sitio|algún lugar|por ahí|por aquí|en línea|la nube|la tl|el feed|el timeline)'

export default {
  summary: 'Un texto o una imagen ajenos sin decir de quién son',
  phrases: {
    disclaimer: {
      despite: ['negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        '(créditos|crédito|derechos|mérito|honores|autoría|aplausos) *2 (a|al|para|de) *1 (quien|quién|su|sus|el|la|los|autor|autora|dueño|creador|respectivos|respectivo|quienes) *2 (corresponda|corresponde|correspondan|autor|autora|autores|dueño|dueña|dueños|creador|creadora|creadores|propietario|propietarios|artista|artistas|fotógrafo|lo hizo|la hizo|lo escribió|la tomó|la sacó|original|sea|haya)',
        '(créditos|crédito) *1 (al autor|al dueño|al creador|al artista|al fotógrafo|a quien|desconocido|desconocidos|internet|al internet|a internet)',
        '(foto|fotos|fotografía|imagen|imágenes|video|vídeo|autor|autora|autoría|artista|fotógrafo|fuente|créditos|crédito|texto|ilustración|frase) (desconocido|desconocida|desconocidos|anónimo|anónima|internet|de internet|la web|de la web|de la red|pinterest|google|de google|de pinterest|redes|redes sociales|de redes|de las redes|web|sin identificar)$',
        `${work} *1 (tomada|tomado|tomadas|tomados|sacada|sacado|sacadas|sacados|bajada|bajado|descargada|descargado|extraída|extraído|encontrada|encontrado|robada|robado|cogida|copiada|copiado|obtenida|obtenido|prestada|prestado) *1 (de|en|del|por) *1 ${web}`,
        '(no|ni) *1 (sabemos|sé|recordamos|recuerdo|conocemos|encontramos|hemos encontrado|tenemos|me acuerdo|nos acordamos|logramos|pudimos|hay) *3 quién *1 (escribió|escribe|dibujó|pintó|firma|tomó|sacó|(la|las) (hizo|hicieron|tomó|sacó|dijo)|lo (escribió|dijo|pintó|dibujó)|hizo (esta|este|la|el) (foto|dibujo|imagen|vídeo|video|cartel))',
        '(no|ni) *1 (sabemos|sé|conocemos|encontramos|hemos encontrado|recordamos|dimos con|logramos dar con|pudimos encontrar) *1 (el autor|al autor|la autora|a la autora|el nombre del autor|su autor|su autora)',
        '(ni idea|a saber|vaya usted a saber|vete a saber|quién sabe) *1 (de)? *1 quién *1 (escribió|dibujó|pintó|tomó|dijo|(lo|la) (hizo|escribió|dijo|tomó|dibujó|pintó|sacó))',
        '(sin saber|desconocemos) *1 (de quién|quién|al autor|el autor|la autoría|su autor|su autoría)',
        '(quien|quién|quienquiera) *1 (lo|la) *1 (escribió|escrito|dibujó|dibujado|pintó|pintado|creó|creado|haya hecho)',
        '(eres|sos|es usted|sois|es) (el autor|la autora|su autor|su autora|el artista|la artista|el dueño) *1 (avísanos|avisanos|avísenos|avisa|escríbenos|escribinos|dinos|te damos|te etiquetamos|te mencionamos|lo quitamos|la quitamos|levanta)',
        '(tuya|tuyo|suya|suyo|vuestra|vuestro) *3 (te etiquetamos|te mencionamos|te damos *1 crédito|damos crédito|damos créditos|ponemos créditos|te nombramos|le damos crédito)',
        '(si alguien|alguien) *1 (sabe|conoce|reconoce) *1 (quién *1 (escribió|tomó|dibujó|pintó|sacó)|al autor|el autor|a la autora|su autor|al artista)',
        '(no es|no son) *1 (nuestra|nuestro|nuestras|nuestros|mía|mío) *1 pero *5 (compartir|compartimos|publicar|bueno|buena|comparto)',
        '(no poseemos|no poseo|no tenemos) los derechos'
      ]
    },
    found: {
      despite: ['negated', 'hypothetical', 'mentioned'],
      patterns: [
        `(vimos|vi|encontramos|encontré|hallamos|leímos|leí|sacamos|topamos|topé|cruzamos|descubrimos|pescamos|rescatamos|capturamos|copiamos|robamos|compartimos|comparto|escuchamos|oímos) *2 (este|esta|estos|estas|esto|esa|ese|un|una|unas|unos|con) *2 ${work} *5 (en|de|por|vía) ${web}`,
        `^(visto|vista|vistos|leído|leída|encontrado|encontrada|robado|robada|copiado|copiada|choreado|choreada|afanado|sacado|sacada|rescatado|rescatada|pescado) *3 (en|de|por|a) ${web}`,
        `${work} *3 (vimos|vi|leí|leímos|encontramos|encontré|sacamos|circula|circulan|circulando|rueda|anda|andaba|ronda|apareció) *3 (en|de|por) ${web}`,
        '(vimos|vi|encontramos|encontré|leímos|leí|oímos|escuchamos) (esto|esta|este) *3 (por ahí|por internet|por redes|en algún lado|en alguna parte|en algún sitio|en algún lugar|por las redes)',
        `(robamos|robé|copiamos|choreamos|choreé|afanamos|fusilamos|robado|copiado) *4 (de|del|a) ${web}`,
        `nos (llegó|pasaron|mandaron|enviaron|reenviaron|compartieron) *1 (este|esta|estos|estas|esto) *1 (${work})? *3 (por|al) (whatsapp|mail|correo|facebook|el grupo|un grupo)`,
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
        '(motivación|inspiración|inspírate|frase de|frase para|reflexión|pensamiento|mantra|recordatorio|sabiduría|para pensar|poema|poesía|cita|mood|moraleja|lunes)',
        '({leer:any}|repite|repítelo|dilo|guárdalo|léelo) *2 (otra vez|de nuevo|dos veces|despacio|en voz alta)'
      ]
    },
    // Donde se guardan obras antiguas, de autor perdido.
    archive: {despite: outside, patterns: ['(archivo|archivos|museo|biblioteca|fondo|colección|filmoteca|hemeroteca|siglo|hacia <number>)']},
    said: {
      despite: outside,
      patterns: [
        '(dijo|dice|dicen|dijeron|decía|preguntó|preguntaron|pregunta|contó|contaron|comentó|escribió|escribieron|escribe|respondió|gritó|oímos|escuchamos|soltó|reseña|reseñas|encuesta|clienta|cliente|mensaje|correo|carta|aparece|nos lo)'
      ]
    },
    credit: {despite: outside, patterns: ['(de|del|por|a|al|gracias a|cortesía de|autor|autora|autoría|foto|texto|según|dijo|dice|escribió|escribe|es de)']}
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
