import type {Words} from '../../src/define-rule.js'

const words = (text: string): readonly string[] => text.split(' ')

const lead = '(por favor|ahora|y|así que|venga|vamos|dale|ándale|pues|además|entonces|todos|o)?'
// Not {dar}: “dé” without its accent is “de”.
const give = 'da|dale|dales|danos|dame|dad|dadle|dadnos|den|denle|denles|dennos|denme|dele|darle'
const reaction =
  '(like|likes|me gusta|corazón|corazoncito|corazones|manita|manitas|dedito|pulgar|pulgares|fueguito|amor|reacción|reacciones|emoji|emojis|me encanta|estrellita)'
const few = '(<number>|un|una|dos|tres|cuatro|cinco|diez)'

export default {
  summary: 'Mendigar reacciones, votos, compartidos, menciones, comentarios o seguidores',
  phrases: {
    react: {
      despite: ['hypothetical'],
      patterns: [
        `^${lead} (${give}|{regalar}|{dejar}|{poner}|{soltar}|{mandar}|{tirar}|{pulsar}|{apretar}|{reventar}|{romper}|{machacar}) *3 (like|likes|me gusta|corazón|corazoncito|manita|manitas|dedito|pulgar|fueguito|amor|doble tap|megusta)`,
        `^${lead} (doble|dos) (tap|toque|toques|clic|click)`,
        `^${lead} ({likear}|like|likes|me gusta|corazón|rt y like) (si|para|por|y)`,
        `^${lead} {reaccionar} (si|con|a|para)`,
        '(un|cada) (like|me gusta) (es|vale|equivale)',
        '(me|nos) (dan|das|dais|regalan|regalas|regaláis|regalás) *2 (like|me gusta|amén|corazón)',
        '^(like|me gusta|comparte|compartan) y (comparte|comenta|sigue|etiqueta|guarda|comenten|etiqueten|sigan)',
        'botón *1 (like|me gusta|me encanta|corazón|compartir|seguir)',
        `^(un|una|1|dos) ${reaction} *4 (si|por|para|quien|quienes|el que|los que|todo el que)`,
        `sin (dejar|dar|darle|pulsar|poner|regalar) *2 ${reaction}`,
        `${reaction} (en|a) (esta|este|la) (publicación|post|foto|video|vídeo)`,
        '(a ver|queremos ver|quiero ver|cuántos|cuántas|lluvia de|dónde están|merece|se merece|llegamos a|llegar a) *3 (likes|corazones|me gusta|manitas|corazoncitos)'
      ]
    },
    vote: [
      `({votar}|{reaccionar}|{responder}|{elegir}|{contestar}|vota|voten|voto) *3 (con|por|usando|mediante) *3 ${reaction}`,
      `(like|me gusta|corazón|me encanta|me divierte|me asombra|rt|fav) (para|si|por) *5 (like|me gusta|corazón|me encanta|me divierte|me asombra|me entristece|rt|fav) (para|si|por)`,
      'equipo *1 ({responder}|{comentar}|{escribir}|{poner}|{reaccionar})',
      `^${lead} ({responder}|{comentar}|{escribir}|{poner}|{teclear}) (con)? (un|una|el|la)? (<number>|uno|dos|a|b) (si|quien|quienes|los que|el que)`,
      '^me (gusta|encanta|divierte|asombra)$'
    ],
    option: {despite: ['questioned', 'hypothetical'], patterns: ['^(si|para|por|equipo|los que|las que|el que|la que|quien|quienes|significa)']},
    choice: {despite: ['questioned', 'hypothetical'], patterns: ['(cuál|cuáles|o|vs|versus|qué)']},
    share: {
      despite: ['hypothetical'],
      patterns: [
        `^${lead} ({compartir}|{difundir}|{retuitear}|{repostear}|{reenviar}|rt|retuit|repost|haz rt|hacé rt|hagan rt|dale rt) (esto|este post|esta publicación|este video|este vídeo|en tus historias|en tus stories|en tu muro|ya)? *1 (si|o|antes de que|a menos)`,
        `^${lead} ({compartir}|{reenviar}|{mandar}|{enviar}|{pasar}) (esto|este post|esta publicación|este video|este vídeo)? (con|a) (${few.slice(1, -1)}|todos|todas|cada|ese|esa|alguien que|quien)`,
        `^${lead} ({mandar}|{pasar}|{compartir}|{enviar}|{reenviar}) (esto|este post)? *1 (al|en el|a tu|en tu|en tus|a tus) *1 (grupo|grupos|chat|chats|historias|stories|seguidores|contactos)`,
        `^${lead} (todos|todas|todo el mundo) a (compartir|difundir|dar rt)`,
        '(compartir es (vivir|amar|ayudar)|cada compartido (cuenta|suma|ayuda)|copia y pega)',
        '(hasta dónde|a cuánta gente|a cuántos) (llega|llegamos|llega este|puede llegar)',
        '(hagamos|hacer|hagan|haz|haced) (esto|este|que)? *2 (viral|tendencia)'
      ]
    },
    tag: {
      despite: ['hypothetical'],
      patterns: [
        `^${lead} ({etiquetar}|{mencionar}|{arrobar}|{taguear}|{taggear}|{nombrar}|{invocar}|{delatar}) (aquí|acá|abajo|en comentarios|en los comentarios)? (a|al (que|de|amigo|amiga|primo|hermano|compañero|compa|jefe|cuñado|colega|vecino|novio|marido|crush|típico|parcero|pana|compadre|más)|<number>|tres|dos)`,
        '(etiquétalo|etiquétala|etiquétalos|etiquétalas|etiquetalo|etiquetala|etiquetalos|etiquétenlo|etiquétenla|etiquétenlos|etiquételo|etiquétela|etiquetadlo|etiquetadla|etiquetadlos|arróbalo|arróbala|arróbalos|arrobalo|arrobala|arrobalos|arróbenlo|arróbenla|menciónalo|menciónala|menciónalos|mencionalo|mencionala|mencionalos|menciónenlo|menciónenla|mencionadlo|taguéalo|tagueala)',
        '({dejar}|{poner}|{escribir}) *3 (arroba|arrobas|usuario|usuarios) (de|abajo|aquí|acá|en)',
        '(etiquetando|mencionando|arrobando) (a|al)',
        '(etiquetándolo|etiquetándola|etiquetándolos|mencionándolo|mencionándola|arrobándolo|arrobándola)',
        '(etiqueta|etiquetar|mencionar|arrobar|etiquetes|etiqueten|menciones|arrobes) a (tu|tus|un|una|ese|esa|alguien|quien|tres|dos|<number>|su|vuestro|vuestros|vuestra)'
      ]
    },
    comment: {
      despite: ['hypothetical'],
      patterns: [
        `^${lead} {comentar} *2 (si (te|tu|eres|sos|ya|tienes|quieres|querés|estás)|y (te|os|les|le))`,
        `^${lead} ({dejar}|{poner}|{escribir}|{soltar}|{mandar}|{tirar}) (un|una|tu|su|vuestro)? (comentario|corazón|emoji|fueguito|sí|amén|hola|presente|yo) *3 (si|y te|y les|y os|para recibir)`,
        '(en (los)? comentarios|aquí abajo|acá abajo|por acá|abajo) y (te|les|os|le) (lo|la|los|las|mando|mandamos|enviamos|envío|paso|pasamos|leo)',
        '(solo|sólo|con|en) *1 (emoji|emojis)$',
        '(completa|completá|complete|completen) la frase',
        '(solo|sólo) respuestas (incorrectas|equivocadas|malas)'
      ]
    },
    give: {
      despite: ['hypothetical'],
      patterns: [
        `^${lead} ({dejar}|{poner}|{soltar}|{mandar}|{tirar}|{enviar}|{regalar}|{comentar}|{escribir}|{responder}|{usar}|{pulsar}|{tocar}|{apretar}|{encender}|{prender}|${give}) (un|una|tu|su|vuestro|vuestra|con|con un|con una|el|la|unos|unas)?`
      ]
    },
    write: {
      despite: ['hypothetical'],
      patterns: [`^${lead} ({comentar}|{escribir}|{poner}|{decir}|{teclear}|{mandar}|{enviar}|{responder}|{dejar}|{contestar})`]
    },
    follow: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        `^${lead} (síguenos|seguinos|síganos|seguidnos|sígannos|sígueme|seguime|sígame|suscríbete|suscribite|suscríbase) *1 (para (más|la|el|ver|saber|ganar|que|no|enterarte|descubrir|otra)|y (te|activa|activá|trae|traé|gana|ganá)|si (te|quieres|querés))`,
        '(danos|dame|denos|dennos|déjanos|dejanos|regálanos|regalanos|regálame|tírame|tiranos|tíranos|échanos|concédenos) *2 (follow|seguimiento|suscripción)',
        '(estamos|estoy|quedamos|nos quedamos|andamos) a *2 (<number>|nada|poco|poquito|pelito|unos|pocos|pocas) *1 (de|para) (los|las|llegar|alcanzar|ser) *1 (<number>|mil|diez mil|cien mil|seguidores)',
        '(síguenos|seguinos|síganos|seguidnos|sígannos|sígueme) *2 (no (sean|seas|seáis|sea)|porfa|ándale|ándenle|por favor|no cuesta|es gratis)',
        '(si|quien|quienes) (nos|me) (sigues|sigue|siguen|seguís) *2 (te|lo|los|os|le) (seguimos|sigo|devolvemos)',
        `^${lead} (${give}) *1 (a|al)? (botón)? *2 (seguir|follow)`,
        '(hasta|cuando|mientras) (que)? (no)? *1 <number> *2 (le|nos|les)? (den|sigan|pulsen|toquen|aprieten|seamos) (a)? (seguir|seguirnos|follow|botón)?',
        '(aún|todavía|ya) (no)? nos (sigues|seguís|seguis|sigue|siguen|seguís)',
        'no nos (sigues|seguís|siguen) (todavía|aún)',
        'nos (falta|faltan) *2 <number> (para|personas|y)',
        '(falta|faltan) *2 <number> (seguidores|no más|nomás)',
        '(nos)? (falta|faltan) *1 (poco|poquito|diez|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|pocos) *3 (para|seguidores|no más|nomás|personas)',
        '(si llegamos a|llegar a (los|las)?|lleguemos a|alcanzar (los|las)?) *3 (<number>|mil|seguidores|followers)',
        '({ayudar}|ayúdanos|ayudanos|ayúdennos|ayudadnos|ayúdenos) *1 a *1 (llegar|crecer|alcanzar|sumar)',
        '({agregar}|agréguenos|agréganos|agregame|{seguir}) *7 (te|lo|la|los|las|os|les) (agregamos|seguimos|sigo|devolvemos)',
        '(sígueme y te sigo|seguime y te sigo|follow por follow|f4f|activa la campanita|activá la campanita|activa las notificaciones|activá las notificaciones|somos <number> y)'
      ]
    },
    giveaway: ['(sorteo|sorteamos|concurso|rifa|rifamos|giveaway|regalamos|ganador|ganadora|ganadores|participar|participa|participá)'],
    terms: ['(bases|condiciones|términos|hasta el|cierra|mayores de|plazo|válido|residentes|reglas)'],
    cause: [
      '(perdido|perdida|desaparecido|desaparecida|se busca|extraviado|extraviada|extravió|robado|robada|visto por última|vista por última|sangre|donante|donantes|donadores|evacuación|inundación|incendio|alerta|aviso|urgente|policía|emergencia|albergue|búsqueda|colecta|petición|adopción|adoptar|adopta|protectora)'
    ]
  },
  lists: {
    conditions: words('si'),
    always: words('comenta comentá comente comentad comenten'),
    service: words('stop alto baja ayuda cancelar info'),
    passwords: words('sí amén yo presente'),
    rewards: words('abajo comentarios comentario si y aquí acá para'),
    filler: words('la palabra el un una con solo en')
  },
  messages: {
    react: {
      reason: 'Petición de reacciones: «{text}»; mejor algo que las merezca',
      note: 'Las redes enseñan menos los posts que mendigan me gusta, y quien lee se siente usado. Di lo que tengas que decir; a quien le guste, ya lo marcará.'
    },
    vote: {
      reason: 'Voto con reacciones: «{text}»; mejor una pregunta que se conteste con palabras',
      note: 'Para las redes, las reacciones como papeletas son un cebo, y a ti no te cuentan nada. Pregunta cuál y por qué, o usa la encuesta de la propia red.'
    },
    share: {
      reason: 'Petición de compartir: «{text}»; mejor algo que apetezca pasar',
      note: 'Las redes enseñan menos los posts que exigen compartir. Da un motivo para pasarlo, como una utilidad o una fecha, y quita la condición.'
    },
    tag: {
      reason: 'Petición de etiquetar: «{text}»; mejor una pregunta para quien lee',
      note: 'Quien recibe la mención recibe un anuncio de un amigo, y las redes lo cuentan como cebo. Pregunta a quien lee por lo suyo.'
    },
    comment: {
      reason: 'Comentario de encargo: «{text}»; mejor una pregunta de verdad o el contenido mismo',
      note: 'Una palabra o un emoji escritos por orden son un cebo para las redes. Da con un enlace lo que prometes, o pregunta algo que apetezca contestar.'
    },
    follow: {
      reason: 'Petición de seguidores: «{text}»; mejor un motivo para quedarse',
      note: 'Los seguidores que se mendigan no te leen. Enseña lo que encontrarán aquí y deja que decidan.'
    }
  }
} satisfies Words
