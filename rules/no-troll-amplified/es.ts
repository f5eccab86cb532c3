import type {Words} from '../../src/define-rule.js'

const message = '(comentario|comentarios|mensaje|mensajes|reseña|correo|tuit|joya|joyita|perla|perlita|obra maestra|insulto|insultos|mensajito|comentarito)'
const somebody =
  '(tío|tía|tipo|tipa|señor|señora|usuario|usuaria|genio|payaso|hater|troll|trol|personaje|personaja|caballero|dama|crack|fenómeno|sujeto|individuo|amargado|amargada|odiador|lumbrera|iluminado|crítico|guerrero del teclado)'
const week = '(del día|de la semana|del mes|del año|de la quincena|de hoy)'

export default {
  summary: 'Un troll o un crítico en el escaparate: citado, nombrado o ridiculizado ante todos',
  phrases: {
    // Enough alone: somebody’s words are the show.
    trophy: {
      despite: ['questioned', 'hypothetical', 'quoted'],
      patterns: [
        `(insulto|odio|berrinche|pataleta) ${week}`,
        `${message} más *1 (amargado|amargada|tonto|tonta|triste|patético|patética|absurdo|rabioso|ridículo|ridícula|envidioso|tóxico)`,
        'muro de la vergüenza *6 (comentarios|reseñas|mensajes|notas|quejas|insultos)',
        'muro de (los haters|los trolls|los odiadores|la envidia)',
        `(captura|capturas|pantallazo|pantallazos|screenshot) *8 (troll|hater|reír|rían|riáis|insulto|amargado)`,
        '(inaugura|estrena|inauguramos|estrenamos|abrimos) *4 (hater|haters|amargado|odiador|trolls|amargados)'
      ]
    },
    exhibit: {
      despite: ['questioned', 'hypothetical', 'quoted'],
      patterns: [
        `(hater|troll|trol|amargado|amargada|odiador|odiadora|llorón|llorona|quejica|payaso|genio|envidioso|crítico|tóxico|perla|joyita) ${week}`,
        '(premio|trofeo|medalla|corona|galardón|óscar) (al|a la|a los) *2 (hater|troll|amargado|amargada|odiador|insulto|más amargado|llorón|más maleducado|berrinche|comentario)',
        '(queremos|quiero) que *3 (sepan|sepáis|conozcan|conozcáis|vean|veáis|recuerden) (su|el) (nombre|cara|perfil|usuario)',
        `({mirar}|{ver}|vean|mirad|miren|ojo a|atención a|atentos a) *2 (lo que|qué|con qué|la joyita|la perla|la joya|el comentario|este comentario|esta joya|esta perla) *4 (dice|dijo|escribe|escribió|ha escrito|ha dicho|ha puesto|puso)`,
        '(no os perdáis|no se pierdan|no te pierdas|no se pierda|ojo a|ojo con|atención a|atentos a|fijaos en|fíjense en|admirad|admiren|qué) *1 (la|el|su|los|las) *1 (ortografía|gramática|redacción|nivel|modales|educación|prosa|tildes|comas|faltas)',
        '({mirar}|{ver}|{leer}|vean|ved) *2 (captura|capturas|pantallazo|pantallazos)',
        '(en voz alta) *3 (lo que|qué) *1 (nos) *1 (desea|desean|llama|llaman|deseó|llamó|insulta|insultan|grita)',
        '(nuestro|nuestra|el|la) (admirador|admiradora|crítico|hater) *1 (número uno|favorito|favorita|más fiel|preferido|incondicional)',
        `(aplausos|un aplauso|una ovación|un minuto de silencio|fuerza|saludos) *2 (para|por) (el|la|este|esta|nuestro|nuestra) *1 ${somebody}`,
        '(denle amor|dadle amor|mándenle amor)',
        '(para que|y así) *2 (disfruten|disfrutéis|se rían|os riáis|rían|riáis) *3 (con nosotros|un rato|nivel|el nivel|la calaña|la educación)?',
        '(escondido|escondida|se esconde|esconderse|escudado|escudada) (detrás de|tras|en) *2 (teclado|pantalla|perfil falso|anonimato|cuenta falsa)',
        `(debuta|inaugura|estrena|inauguramos|estrenamos) *4 (hater|haters|amargado|sección|muro|odiador|trolls)`,
        '(nos|os|les) (dejó|deja|dejan|ha dejado|regaló|regala|manda|mandó|dedicó|dedica|escribió) (esta|este|la|el|tal) *1 (joya|joyita|perla|perlita|belleza|poema|piropo|obra|lindeza|preciosidad)'
      ]
    },
    // Lo que se cuelga en la pared: un insulto va al escaparate, un elogio es un recuerdo.
    keepsake: {
      despite: ['questioned', 'hypothetical', 'quoted'],
      patterns: [
        '(hemos enmarcado|enmarcamos|lo enmarcamos|enmarcado|enmarcaremos|lo vamos a enmarcar|vamos a enmarcar|imprimimos|hemos impreso|lo imprimimos|mandamos imprimir|lo bordamos|lo pusimos en|lo hemos puesto en|lo colgamos|hemos colgado) *6 (local|oficina|sala|taza|camiseta|playera|remera|delantal|mensaje|comentario|vidriera|escaparate|con su firma|cocina|mantel)?'
      ]
    },
    // En una publicación sobre quien critica lo ponen en el escaparate; sobre cualquier otra persona son un honor.
    spotlight: {
      despite: ['questioned', 'hypothetical', 'quoted', 'negated', 'mentioned'],
      patterns: [
        '(mención (especial|honorífica|de honor)|minuto de gloria|minuto de fama|minutos de fama|estrella de la (semana|noche)|(captura|comentario|reseña|mensaje|frase|crítico|crítica|perla) (del|de la) (día|semana|mes|año))',
        `(saludo|saludos|saludito|aplauso|aplausos|abrazo|besos|beso|ovación|brindis|cariños|dedicado|dedicada|gracias) *2 (a|al|para|por) *2 (${somebody.slice(1, -1)}|un tal|una tal|que dice|que dijo)`,
        '(a|para) (todos|todas|todo el mundo) *1 (menos|excepto|salvo) (a|<mention>|al|para|un|uno|una|el|la)',
        '(nos)? (dicho|escrito|dejado|mandado|llamado|puesto|escribió|dejó|mandó|dijo|lleva|llevan|llevas) *3 (<number>|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|catorce|quince|veinte|treinta|cien) *1 (veces|comentarios|mensajes|correos|tuits|párrafos)',
        '(nombre|nombres|perfil|cara|foto|usuario|apellido|apellidos) *3 (sin tapar|a la vista|incluido|incluidos|incluida|visible|visibles|y todo|para que (lo|la|le|vean|sepan|veáis|sepáis))',
        '({ver}|vean|{mirar}|{juzgar}|juzguen|{visitar}|visiten|{pasarse}|{deslizar}) *4 (su|el) *1 (perfil|cara|foto|nombre|cuenta)',
        '(juzguen|juzgad|juzga|juzgue) *1 (ustedes|vosotros|tú|usted) *1 (mismos|mismo|mismas)?',
        '({imprimir:any}|{pegar:any}|{clavar:any}|{colgar:any}|{enmarcar:any}|{poner:any}|impreso|puesto) *6 (diana|pared|baño|nevera|heladera|refri|corcho|espejo|puerta|papelera|marco|cuadro)'
      ]
    },
    // Al público se le manda a ver a alguien, o a mirar lo que escribió.
    crowd: {
      despite: ['questioned'],
      patterns: [
        '(su) *1 (perfil|cuenta|muro|usuario) *1 (está|es|queda|sigue) *1 (abierto|abierta|público|pública|ahí|aquí|abajo|etiquetado|etiquetada)',
        'para que *3 (vean|veáis|lean|leáis|admiren|admiréis|disfruten|disfrutéis|juzguen|juzguéis|conozcan|conozcáis)',
        '(capturas|pantallazos|todos|todas|los <number>|las <number>) *2 (en|están en) *1 (carrusel|historias|stories|destacadas)',
        '({mirar}|{leer}|{admirar}|miren|lean|admiren|ojo a|atentos a) *1 (la|lo|el|este|esta|qué) *1 (joya|joyita|perla|perlita|lindeza|que|obra|poema|flor)',
        '(leemos|leeremos|leeré|vamos a leer) *6 (lo que|lindezas|perlas|flores|joyas|piropos|insultos|con nombre|en voz alta)',
        `(pasen|pasad|vayan|id|vengan|venid|pásense|pasaos|acérquense|acercaos|corran|corred|anímense|animaos) *2 (a|y) (agradecerle|decirle|contarle|preguntarle|saludarlo|saludarle|saludarla|felicitarlo|felicitarle|felicitarla|explicarle|responderle|visitarlo|visitarla|darle|dejarle|mandarle|escribirle|desearle|enseñarle)`,
        '(díganle|decidle|dile|dígale|decile|cuéntenle|contadle|cuéntale|cuéntele|contale|pregúntenle|preguntadle|pregúntale|pregúntele|preguntale|agradézcanle|agradecedle|agradécele|agradecele|salúdenlo|salúdenle|saludadlo|saludadle|salúdalo|saludalo|felicítenlo|felicitadlo|felicítenle|felicitadle|felicítalo|explíquenle|explicadle|explícale|deséenle|deseadle|escríbanle|escribidle|escríbele|mándenle|mandadle|mándale|enséñenle|enseñadle|recuérdenle|recordadle|visítenlo|visitadlo|déjenle|dejadle|déjale|respóndanle|respondedle|contéstenle|contestadle)',
        '(un)? (aplauso|ovación) (para|a|al) *1 (<mention>|filósofo|filósofa|sabio|poeta|maestro|genio|artista|lumbrera|caballero|señor|señora)'
      ]
    },
    says: {
      despite: ['questioned'],
      patterns: [
        '(<mention>|quien|que|él|ella|señor|señora|don|doña|tal|usuario|usuaria|alguien) *5 (dice|dijo|escribe|escribió|suelta|soltó|deja|dejó|llama|llamó|opina|piensa|cree|asegura|insiste|repite|comenta|comentó|puso|pone|considera|sostiene|suena|define)',
        '(nos|os) *1 (dejó|deja|dejado|puesto|puso|pone|dice|dijo|dicho|escribe|escribió|escrito|dedica|dedicó|dedicado|llama|llamó|llamado|suelta|soltó|soltado|regala|regaló|regalado)'
      ]
    },
    habit: {
      despite: ['questioned', 'quoted'],
      patterns: [
        '(cada|todos los|todas las) *1 (día|días|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|semanas|noche|noches|mes|publicación|post|mañana|mañanas)',
        '(hace|lleva|llevan) *2 (días|semanas|meses|mes|años|año|semana)',
        '(<number>|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) *1 (días|noches|semanas|meses|lunes|veces) *1 (seguidos|seguidas|ya)',
        '(a diario|diariamente|sin falta|sin fallar|una vez más|este (año|mes)|esta semana)'
      ]
    },
    irony: {
      despite: ['questioned'],
      patterns: [
        '(joya|joyita|perla|perlas|perlita|lindeza|lindezas|flores|piropo|piropos|poema|poeta|filósofo|filósofa|filosofía|sabio|sabiduría|eminencia|lumbrera|homenaje|dedicado|dedicada|en (su)? honor|admirador|admiradora|club de fans|obra maestra|elocuencia|delicadeza|erudito|erudita|catedrático|tesoro|intelectual)'
      ]
    },
    critic: {
      despite: ['questioned', 'hypothetical', 'quoted', 'negated', 'mentioned'],
      patterns: [
        'nos *1 (llamó|llama|llaman|llamaron|ha llamado|han llamado|insulta|insultó|odia)',
        '(que|quien|<mention>) *3 (dice|dijo|cree|opina|piensa|asegura|afirma|sostiene|insiste|odia|llamó|llama|ha dicho|ha llamado|ha dejado|ha escrito|lleva|escribió|puso|ha puesto|se quejó|se queja)',
        '(amargado|amargada|amargados|hater|haters|troll|trol|trolls|odiador|quejica|quejicas|llorón|lumbrera|insulto|insultos|berrinche|pataleta|crítico|críticos|guerrero|guerreros|valiente|iluminado|señorito)'
      ]
    },
    honour: {
      despite: ['hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(mejor|mejores|encanta|encantó|encantan|ama|adora|favorito|favorita|gracias|felicidades|felicitaciones|enhorabuena|lindo|linda|bonito|bonita|delicioso|deliciosa|rico|rica|perfecto|perfecta|ayudó|ayudaron|ganador|ganadora|ganó|cumpleaños|equipo|compañero|compañera|voluntarios|generoso|generosa|avisó|razón|idea|arreglado|arreglamos|cariño|feliz|orgullo|orgullosos|maravilloso|maravillosa|salvó|salvaron|salvaste|salvasteis|emocionó|emocionaste|volveré|volveremos|inolvidable|riquísimo|riquísima)'
      ]
    },
    // Of the house, and no critic.
    family: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: ['(mamá|papá|madre|padre|abuela|abuelo|abuelita|tía|tío|suegra|suegro|hija|hijo|esposa|esposo|marido|chef|aprendiz|aprendiza)']
    },
    audience: {
      despite: ['hypothetical'],
      patterns: [
        '(a|para|va por|por) (todos|todas|todos)? *1 (los|nuestros|mis|esos|estos|ustedes|vosotros|las)? *1 (haters|hater|trolls|troles|odiadores|envidiosos|que nos odian|que nos tienen envidia|guerreros del teclado|amargados de siempre)',
        '^(queridos|queridas|estimados|hola|gracias|saludos|atención|lo sentimos|buenos días) *1 (haters|trolls|troles|odiadores|envidiosos)',
        '(besos|besitos|saludos|cariños|un beso|abrazos|un abrazo) *1 (a|para) *2 (haters|trolls|odiadores|envidiosos)',
        '(ladran sancho|ladran luego|los perros ladran|dejen que ladren)'
      ]
    },
    author: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `(un|una|este|esta|cierto|cierta|ese|esa) (tal|${somebody})`,
        '(alguien|uno|una|un tal|una tal) *2 (escribió|escribe|nos escribió|nos dijo|dijo|dice|comentó|ha escrito|nos llamó|nos ha llamado|se pasó)',
        '(nos) *1 (escribió|dijo|llamó|dejó|mandó|comentó|ha escrito|ha llamado|ha dejado|deja|manda|puso)'
      ]
    }
  },
  lists: {us: new Set(['nos', 'nosotros', 'nosotras', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'somos'])},
  messages: {
    amplified: {
      reason: 'Un crítico puesto en el escaparate: «{text}»; mejor sin nombre, sin cita y sin espectáculo',
      note: 'Quien provoca busca público, y así le prestas el tuyo; si era un cliente molesto, todos ven cómo lo tratas. No publiques esto: responde a la crítica donde se escribió y oculta o denuncia lo que insulte.'
    }
  }
} satisfies Words
