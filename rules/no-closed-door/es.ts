import type {Words} from '../../src/define-rule.js'

const answering =
  '({contestar:any}|{responder:any}|{atender:any}|leemos|leen|lee|leer|leyendo|leído|leeremos|leerá|leerán|leerlo|leerlos|leerla|leerlas|{leer:subjunctive}|{discutir:any}|{comentar:any}|{tramitar:any}|{revisar:any}|{aceptar:any}|{admitir:any})'
const talk =
  '(comentarios|comentario|mensajes|mensaje|preguntas|pregunta|consultas|consulta|dudas|reclamaciones|reclamos|quejas|dms|correos|privados|solicitudes|debate|detalles)'

export default {
  summary: 'Un texto que avisa a la gente de que nadie va a contestar',
  phrases: {
    shut: {
      despite: ['negated'],
      patterns: [
        `no (se|les|le|te|os)? *3 ${answering} *3 ${talk}`,
        `no (vamos a|voy a|se van a|pensamos|podemos|se va a) *1 ${answering} *3`.replace(/ \*3$/, ' (más|a|por|en|nada|ni|sobre|al|esto|aquí)'),
        `(nadie|ninguno) *1 ${answering} *3 (aquí|acá|mensajes|comentarios|esto|esta|este|los|por|lo)`,
        '(por aquí|por acá|aquí|en esta cuenta|por este medio|por esta vía|en este perfil|en comentarios) no *3 (contestan|contesta|contestamos|responden|responde|respondemos|atienden|atiende|atendemos|resuelven|leen)',
        `no *1 (contestaremos|responderemos|atenderemos|contestamos|respondemos|contestará|responderá|atenderá|atenderán|contestarán|responderán|haremos más) *3`.replace(
          / \*3$/,
          ''
        ),
        '(cuenta|perfil|buzón|página|canal) *1 no *1 (se atiende|atendida|atendido|se lee|se revisa|se monitorea|monitoreada|monitorizada|tiene atención)',
        '(no|ni) (insistas|insista|insistáis|insistan|pregunten|preguntes|pregunte|preguntéis|escriban|escribas|escriba|escribáis|contesten|esperes|espere|esperen|esperéis) *2 (más|en|por|respuesta|a|aquí|que|sobre)',
        'no (insistas|insista|insistáis|insistan|insistás) $',
        'no (nos|me) (vuelvas a|vuelva a|volváis a|vuelvan a)? ({escribir:subjunctive}|{llamar:subjunctive}|{contactar:subjunctive}|{preguntar:subjunctive}|{insistir:subjunctive}|{buscar:subjunctive}|{etiquetar:subjunctive}|escribir|llamar|contactar|preguntar|buscar|etiquetar)',
        'sin (respuesta|contestar|responder|contestación) (quedarán|se quedarán|se quedará)',
        `${talk} *8 (quedarán sin|se quedarán sin|quedan sin|no se (contestan|leen|responden|atienden|contestarán|leerán|responderán|atenderán)|serán ignorados|serán ignoradas)`
      ]
    },
    over: {
      despite: ['hypothetical', 'negated'],
      patterns: [
        '(tema|caso|asunto|debate|discusión|cuestión|conversación|capítulo|expediente|hilo) *2 (cerrado|cerrada|zanjado|zanjada|terminado|terminada|concluido|concluida|finiquitado|liquidado)',
        '(damos|doy|dejamos|consideramos) *3 (cerrado|cerrada|zanjado|zanjada|terminado|terminada|concluido|concluida|resuelto) *3 (asunto|tema|caso|debate|conversación|discusión)',
        '(lo|esto|eso|asunto|tema|caso|debate|conversación|discusión) *2 (damos|doy|dejamos|consideramos) *2 (cerrado|cerrada|zanjado|zanjada|terminado|terminada|concluido|concluida|resuelto)',
        '(damos|doy|dejamos|consideramos) *1 (asunto|tema|caso|debate|conversación|discusión) *1 (cerrado|cerrada|zanjado|zanjada|terminado|terminada|concluido|concluida|resuelto)',
        'queda *3 (zanjado|zanjada|((cerrado|cerrada|terminado|concluido|concluida) *3 (asunto|tema|caso|debate|conversación|discusión)))',
        '(conversación|charla|tema|asunto|discusión|hilo|historia|cuestión) *2 (acaba|termina|concluye|finaliza|se acaba|se termina|llega a su fin|hasta aquí|se cierra|muere) (aquí|acá)',
        '(hasta aquí|aquí) (hemos llegado|llegamos|lo dejamos|la dejamos|termina todo)',
        '(punto final|punto y final|fin de la (discusión|conversación|historia|cita)|fin del (tema|asunto|debate|comunicado)|y punto|y sanseacabó) $',
        '(decisión|respuesta|postura) *1 (es|queda|sigue siendo) *1 (definitiva|final|firme|inapelable|irrevocable)',
        'no hay *1 (nada|más) *4 (hacer|podamos|hablar|decir|discutir|añadir|agregar|podemos|explicaciones)',
        '(no tenemos|no vamos a) *1 (nada más|más nada|más|entrar|dar más|hacer más) *2 (que|decir|añadir|agregar|en|explicaciones|detalles|declaraciones|comentarios)',
        '(busca|buscá|busque|busquen|buscad|prueba|probá|pruebe|cámbiate|cambiate|cámbiese|vete|andá|vaya|váyase) *2 (otro|otra|otros|otras) (sitio|lugar|compañía|banco|tienda|empresa|proveedor|operador|gimnasio|hotel|restaurante|bar|marca|parte|lado)',
        '(hay|existen) *2 (más|otros|otras|muchos|muchas) (gimnasios|bancos|tiendas|bares|restaurantes|hoteles|compañías|operadores|proveedores|peluquerías|marcas) *3 (en|por|donde|que)',
        '(deja|dejá|deje|dejen|dejad) de (escribir|escribirnos|preguntar|insistir|contactarnos|mandar|enviar|etiquetarnos)',
        'no (vamos|voy|pensamos) *1 entrar (en|a) (más|detalles|detalle|debate|debates|polémica|polémicas|discusiones|discusión)',
        '(lo tomas|lo toma|lo tomás) o lo (dejas|deja|dejás)'
      ]
    },
    disclaim: {
      despite: ['hypothetical', 'negated'],
      patterns: [
        'no (nos|me) (hacemos cargo|hacemos responsables|haremos cargo|responsabilizamos|corresponde|compete|incumbe|concierne|hago cargo)',
        'no (somos|seremos|soy) (ya)? responsables',
        'no (respondemos|entramos|intervenimos|pintamos nada)$',
        '(no es|ya no es|tampoco es|deja de ser|no era) (asunto|cosa|problema|responsabilidad|competencia) (nuestro|nuestra)',
        '(nos desentendemos|nos lavamos las manos|está fuera de nuestras manos|queda fuera de nuestras manos)',
        '(nuestra|nuestro) (parte|trabajo|responsabilidad|labor|tarea|compromiso|obligación|intervención) *1 (termina|terminó|acaba|acabó|finaliza|finalizó|concluye|concluyó|llega hasta|ha terminado)',
        '(es todo lo que|todo cuanto) (vamos a|podemos|pensamos|tenemos que|queremos) decir'
      ]
    },
    open: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        '({escribir}|{llamar}|{mandar}|{enviar}|{preguntar}|{contactar}|{consultar}|{dejar}|{reclamar}|{pasar}|{responder}|{comunicarse})',
        '(pero|sin embargo|aunque|en cambio|mientras tanto|eso sí) *3 (puedes|puede|podéis|podés|pueden|te|le|os|les|aquí|lo|por|estamos|sí|contestamos|respondemos|atendemos|escríbenos)',
        '(puedes|puede|podéis|podés|pueden) (reclamar|escribir|llamar|apelar|acudir|consultar|preguntar|recurrir|contactar)',
        '(<url>|<email>|<phone>)',
        'con (la|el|tu|su|una|un) (devolución|reembolso|abono|cambio|reposición)',
        '(damos|daremos|tendremos|publicamos|contamos) más',
        'lo que sí (podemos|puedo) (decir|contar|contarte|contarle|decirte|decirle|confirmar)'
      ]
    }
  },
  messages: {
    shut: {
      reason: 'Puerta cerrada: «{text}»; mejor di cómo conseguir una respuesta',
      note: 'Quien lo lee entiende que escribirte no sirve de nada. Di dónde y cuándo contesta alguien, o quita la frase.'
    }
  }
} satisfies Words
