import type {Words} from '../../src/define-rule.js'

const everywhere = ['questioned', 'negated', 'hypothetical', 'mentioned', 'quoted'] as const
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
        '(créditos|crédito|derechos|todos los derechos|mérito|gracias|honores|autoría|aplausos) *2 (a|al|para|de) *1 (quien|quién|su|sus|el|la|los|autor|autora|dueño|creador|respectivos|respectivo|quienes) *2 (corresponda|corresponde|correspondan|autor|autora|autores|dueño|dueña|dueños|creador|creadora|creadores|propietario|propietarios|artista|artistas|fotógrafo|lo hizo|la hizo|lo escribió|la tomó|la sacó|original|sea|haya|hizo|tomó)',
        '(créditos|crédito) *1 (al autor|al dueño|al creador|al artista|al fotógrafo|a quien|desconocido|desconocidos|internet|al internet|a internet)',
        `(${work}|autor|autora|autoría|artista|fotógrafo|fuente|créditos|crédito) *1 (desconocido|desconocida|desconocidos|anónimo|anónima|internet|de internet|de la web|de la red|pinterest|google|de google|de pinterest|redes|redes sociales|web|de redes|sin identificar|por confirmar)`,
        `${work} *1 (tomada|tomado|tomadas|tomados|sacada|sacado|sacadas|sacados|bajada|bajado|descargada|descargado|extraída|extraído|encontrada|encontrado|robada|robado|vista|visto|cogida|copiada|copiado|obtenida|obtenido|prestada|prestado) *1 (de|en|del|por) *1 ${web}`,
        '((no|ni) *1 (sabemos|sé|recordamos|recuerdo|conocemos|encontramos|hemos encontrado|tenemos|me acuerdo|nos acordamos|logramos|pudimos) *3 (quién|quien|dónde) *2 (lo|la|es|hizo|escribió|dijo|tomó|dibujó|pintó|sacó|salió|sacamos|vimos|leímos|leí|viene)|(no|ni) *1 (sabemos|sé|conocemos|encontramos|hemos encontrado|recordamos|dimos con) *1 (el autor|al autor|la autora|el nombre del autor|su autor|el nombre de))',
        '(ni idea|a saber|vaya usted a saber|vete a saber|quién sabe) *1 (de)? *1 (quién|quien|dónde) *2 (lo|la|es|hizo|escribió|dijo|tomó|dibujó|pintó|sacó|será|salió)',
        '(quien|quién|quienquiera) *1 (lo|la) (haya|hubiera)? *1 (hizo|hecho|escribió|escrito|dijo|dicho|tomó|tomado|dibujó|dibujado|pintó|pintado|creó|creado|sacó|sacado)',
        '(si alguien|alguien|si) *1 (sabe|conoce|sabes|conoces|saben|conocen|sabéis|sabés|reconoce) *2 (quién *1 (hizo|escribió|tomó|dibujó|pintó|sacó|dijo|autor|autora)|al autor|el autor|a la autora|su autor|al artista)',
        '(no nos pertenece|no nos pertenecen|no poseemos los derechos|no poseo los derechos|no tenemos los derechos|sin ánimo de lucro y sin)',
        '(sin saber|no sabemos|no sé|desconocemos) *1 (de quién|quién|al autor|el autor|la autoría|su autor|su autoría)',
        '(a|para) quien (corresponda|corresponde)',
        '(no es|no son) *1 (nuestra|nuestro|nuestras|nuestros|mía|mío) *3 (pero|así que|y no|aunque)',
        '(si) *2 (es|eres|sos|son|fuera) *1 (tuya|tuyo|suya|suyo|vuestra|tu foto|el autor|la autora|su autor|el dueño) *3 (avísanos|avisanos|avísenos|avisa|escríbenos|escríbeme|escribinos|dinos|díganos|te damos|te etiquetamos|te mencionamos|lo quitamos|la quitamos|la retiramos|lo retiramos|levanta)',
        '^(robado|robada|robados|copiado|copiada|choreado|choreada|afanado|sacado|sacada|tomado|tomada|prestado) *1 (vilmente|descaradamente|con cariño|sin permiso)? *1 (de|del|a)',
        '(lo|la|los|las) (robamos|robé|copiamos|choreamos|choreé|afanamos|hemos robado|hemos copiado|tomamos prestado|tomamos prestada|sacamos|hemos sacado|bajamos) *1 (vilmente|descaradamente|con cariño)? *1 (de|del|a)'
      ]
    },
    found: {
      despite: ['negated', 'hypothetical', 'mentioned'],
      patterns: [
        `(vimos|vi|visto|vista|vistos|encontramos|encontré|encontrado|encontrada|hallamos|leímos|leí|leído|leída|sacamos|sacado|sacada|tomado|tomada|bajado|bajada|topamos|topé|cruzamos|descubrimos|pescamos|rescatamos|capturamos|guardamos|copiado|copiada|copiamos|robado|robada|circula|circulando|anda circulando|apareció|cayó|llegó) *6 (en|de|por|vía) ${web}`,
        `(vimos|vi|visto|encontramos|encontré|leímos|leí|oímos|oí|escuchamos|topamos|apareció) *5 (por ahí|por internet|por redes|en algún lado|en alguna parte|en algún sitio|en algún lugar|por las redes)`,
        `(nos) (llegó|pasaron|mandaron|enviaron|reenviaron|compartieron) *2 ${work} *3 (por|al) (whatsapp|mail|correo|facebook|el grupo|un grupo)`,
        '(vía|via) (pinterest|google|internet|redes|la web)'
      ]
    },
    repost: {
      despite: ['mentioned'],
      patterns: ['^(repost|regram)$', '^(reposteamos|reposteo|reposteando|repost de)', '(hacemos|hago|va|le damos|dimos) *1 (repost|regram)']
    },
    mood: {
      despite: everywhere,
      patterns: [
        '(feliz|buen|buena|lindo|linda|bonito|bonita|excelente|hermoso|hermosa) *1 (lunes|martes|miércoles|jueves|viernes|sábado|domingo|finde|fin de semana|semana|día|mañana|tarde|noche|inicio|comienzo|puente)',
        '(buenos|buenas) (días|tardes|noches)',
        '(motivación|inspiración|inspírate|frase de|frase para|reflexión|pensamiento|mantra|recordatorio|sabiduría|para pensar|poema|poesía|cita|mood|moraleja|lunes)',
        '({leer:any}|repite|repítelo|dilo|guárdalo|léelo) *2 (otra vez|de nuevo|dos veces|despacio|en voz alta)'
      ]
    },
    said: {
      despite: everywhere,
      patterns: ['(dijo|dice|dicen|dijeron|decía|preguntó|preguntaron|pregunta|contó|contaron|comentó|escribió|escribieron|escribe|respondió|gritó|oímos|escuchamos|soltó|reseña|reseñas|encuesta|clienta|cliente|mensaje|correo|carta|aparece|nos lo)']
    },
    credit: {despite: everywhere, patterns: ['(de|del|por|a|al|gracias a|cortesía de|autor|autora|autoría|foto|texto|según|dijo|dice|escribió|escribe|es de)']}
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
