import type {Words} from '../../src/define-rule.js'

const everywhere = ['questioned', 'negated', 'hypothetical'] as const

export default {
  summary: 'Una discusión o un juego con un troll',
  phrases: {
    duel: {
      despite: everywhere,
      patterns: [
        '(reto aceptado|desafío aceptado|acepto el reto|aceptamos el reto|aceptamos el desafío|te toca|tu turno|tira tú|tirá vos|a ver qué más|qué más tienes|qué más tenés|eso es todo|es lo mejor que tienes|buen intento|sigue intentando|seguí participando|sigue participando|siga participando|siguiente insulto|ponte cómodo)',
        '(tenemos|tengo|hay|estamos|aquí|acá) (toda|todo) *1 (tarde|noche|día|mañana|tiempo)$',
        '(toda|todo) (la|el) (tarde|noche|día|mañana|semana) (para (ti|vos|usted|vosotros)|por delante)$',
        '({soltar}|{lanzar}|{tirar}|{disparar}|{contar}|{mandar}|{echar}) *1 (otra|otro|la siguiente|el siguiente|la próxima|más)$',
        '(esto|se) (pone|está poniendo) *1 (bueno|interesante|divertido)$',
        '(aquí|acá) (nadie se (mueve|cansa|rinde)|(te|le|os|lo) (esperamos|seguimos)|seguimos *2 (siguiente|próxima|próximo))',
        'a ver quién *1 (aguanta|gana|ríe|llora|puede|se (ríe|cansa|rinde))',
        '(pasamos|vamos) *1 (al|a la) (siguiente|segundo|segunda|tercero|tercera|cuarto|cuarta|próximo|próxima)',
        '(elige|elegí|escoge|elija|escoja) (el|un|tú|tu) *1 (tema|arma|juego|color|lugar|día)',
        '(la seguimos|lo seguimos|seguimos cuando)$',
        '(búscate|buscate|consíguete|conseguite|cómprate|cómprese|búsquese) *1 (una vida|un hobby|un novio|una novia|amigos|un trabajo|oficio)',
        '(uy qué miedo|qué miedo|qué original|te dolió|te quedaste a gusto|ya te desahogaste|te sientes mejor|ya te sientes mejor|nos quita el sueño|nos quitas el sueño|nos aburríamos|lo pensaste solo|lo pensaste tú solo|ven y nos lo dices|vení y decilo|dínoslo a la cara|a la cara|algo más que aportar|alguna otra perla|no es lo tuyo|no se te da|tus quince minutos|tus cinco minutos|de nada por la fama|qué haríamos sin ti|no dormiremos)',
        '(la envidia|qué envidia|pura envidia|envidioso|envidiosa|envidiosos|ardido|ardida|picado|picada|dolido|dolida|llora|llorá|llore|a llorar|háztelo mirar|hacete ver|hágaselo ver|te pica|te duele|quién te hizo daño|quién te lastimó)',
        '^qué te hicieron$',
        '(majo|maja|campeón|campeona|machote|valiente|mi rey|mi reina|fiera|figura|einstein|cervantes)$',
        '(imagínate|imaginate|imagínese|habló|mira quién|miren quién|mirá quién) *1 (no|el|la|quién|alguien|uno|tú|vos|habla|leer|que)',
        '(así|asi) (andan|andas|anda|estáis|están|te va|les va|os va|te luce)',
        '(te ganamos|os ganamos|les ganamos|le ganamos|te apostamos|te retamos|te reto|jugamos)'
      ]
    },
    // Quien pregunta qué pasó no da de comer a nadie.
    matter: {
      despite: ['questioned'],
      patterns: [
        'qué (pasó|ha pasado|ocurrió|sucedió|falló|salió mal)',
        '({decir}|{contar}|{mandar}|{enviar}|{pasar}) *2 (día|fecha|hora|tienda|local|sucursal|reserva|pedido|tren|vuelo|línea|pasó|ocurrió|detalles)',
        '(lo|la) (revisamos|miramos|estamos (revisando|mirando))',
        '(qué|cuál) *1 (tienda|local|sucursal|pedido|reserva|pantalla|versión|tren|vuelo|día|línea) (fue|es|era|te|le)'
      ]
    },
    argument: {
      despite: everywhere,
      patterns: [
        '(con|bajo|según) qué (vara|medida|criterio|autoridad)',
        '((uno|una) (a|por) (uno|una)|punto por punto)',
        '^({decir}|{explicar}|{contar}|{dar}|{nombrar}|{demostrar})',
        '(a)? (ti|vos|usted|tú) (quién|qué|cuándo|cómo|cuánto)',
        '(cuál|qué) *3 (último|última) *3 que',
        '(te|le|lo|la|los|las) (respondemos|refutamos|desmontamos|rebatimos|contestamos|vamos desmontando)',
        '(no estamos de acuerdo|no podemos estar más en desacuerdo|discrepamos|te equivocas|te equivocás|se equivoca|os equivocáis|para que conste|que conste|que quede claro|en realidad|de hecho|para tu información|para su información|opinan lo mismo|opina lo mismo|pruebas|demuéstralo|demostralo|demuéstrelo)',
        '(nosotros|nuestros|nuestras|nuestra|nuestro) *4 no',
        '(no somos|nunca hemos|jamás hemos|nunca fuimos|pagamos nuestros|tenemos la conciencia)',
        '(cuál es tu problema|cuál es su problema|qué problema tienes|qué problema tenés|qué parte|por qué lo dices|por qué lo decís|en qué te basas|en qué se basa|cuántos|cuántas|y tú|y vos|y usted|querés que|quieres que|quiere que|te explicamos|te lo explicamos|qué sabes|qué sabés|quién eres|no te parece|no le parece|verdad)',
        '(hablamos|hablemos|discutimos|debatimos|discutamos|debatamos|te lo demostramos) *2 (de|cuando|punto|lo que|el tema)?',
        '(más|peor|mejor) *1 es',
        '<number> *1 (seguidores|personas|clientes|visitantes|fans|lectores|familias) *2 (nos|opinan|piensan|creen|dicen|no|disfrutan|compran|votaron|parecen|prefieren)',
        '(al menos nosotros|a diferencia de ti|más que tú|más que vos|nos pagan|a nosotros nos pagan)',
        '(pero aquí estás|y aquí estás|pero acá estás|aquí sigues|y sigues aquí|y nos sigues|pero nos sigues|pero nos lees|y lo leíste)'
      ]
    },
    banter: {
      despite: everywhere,
      patterns: [
        '(bee|beee|beeee|muu|muuu|uyy|uuuy|jaja|jajaja|jajajaja|jeje|lol)',
        '(alguien|alguno|alguna) *1 (se (levantó|ha levantado|despertó|ha despertado|saltó)|durmió|ha dormido|amaneció|desayunó|no (durmió|desayunó|ha dormido|ha desayunado)|necesita)',
        'gracias por *2 (la publicidad|la atención|el alcance|las visitas|la interacción|el engagement|los clics|hacernos publicidad|la difusión)',
        '(tu|su|la tuya|la de tu) (madre|mamá|vieja|hermana|abuela)',
        '(nosotros también te queremos|también te queremos|un beso|besos|besitos|te mandamos un beso|igualmente)'
      ]
    }
  },
  messages: {
    fed: {
      reason: 'Pulso con un comentario que solo provoca: «{text}»; mejor silencio o una sola frase neutra',
      note: 'El comentario parece pura provocación, y cada respuesta ingeniosa trae la siguiente. Déjalo pasar o remite una vez a las normas; si insulta, ocúltalo o denúncialo.'
    }
  }
} satisfies Words
