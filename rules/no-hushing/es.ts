import type {Words} from '../../src/define-rule.js'
import {verbs} from '../../src/languages/word-classes.js'

const place = '(lugar|sitio|espacio|medio|canal|foro|momento|vía|plataforma|escenario|ámbito)'
const saying = verbs(
  'publicar comentar ventilar airear difundir exponer tratar discutir hablar contar escribir poner decir hacer quejarse compartir sacar etiquetar',
  'infinitive',
  'subjunctive'
)
const aloud =
  '(en público|públicamente|en redes|en las redes|en redes sociales|por redes|en abierto|a los cuatro vientos|delante de (todos|todo el mundo|los demás|otros)|a la vista de todos|en los comentarios|en twitter|en facebook|en instagram|en internet|en este (muro|perfil|espacio|hilo)|en esta (página|cuenta)|en nuestra (página|cuenta)|en nuestro (muro|perfil)|para que (todos|todo el mundo|lo lea))'

export default {
  summary: 'Decirle a quien critica que este no es el lugar, o que lo cuente donde nadie lo lea',
  phrases: {
    hush: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `(este|esta|esto|aquí|ese|redes|las redes|redes sociales|twitter|facebook|instagram|los comentarios|un comentario|página|muro|perfil|post) (no|tampoco) (es|son|parece|parecen|sería|creemos que sea) (el|la|un|una)? *1 (mejor|buen)? ${place}`,
        `no (es|son|parece|sería) (el|la|un|una) *1 ${place} *1 (para|adecuado|adecuada|apropiado|indicado|correcto|idóneo|donde|de)`,
        `(no|mejor que|en vez de|en lugar de|sin|evite|evita|evitá|eviten|evitemos|preferimos que no|preferiríamos que no|agradeceríamos que no|le pedimos que no|te pedimos que no|le rogamos no|te rogamos no|le pedimos no|te pedimos no|absténgase de|abstente de|rogamos no) *1 (lo|la|los|las|se|nos|le|te|esto|eso)? ${saying} *3 ${aloud}`,
        `${saying} *2 a los cuatro vientos`,
        `({dejar:imperative}|{parar:imperative}|{cesar:imperative}|(le|te|les|os) (pedimos|rogamos|pido|agradecemos) (que)? (dejes|deje|dejen|dejéis|dejar|pare|pares)|deje|debe dejar|debes dejar|podrías dejar|podría dejar) de (publicar|comentar|escribir|etiquetar|etiquetarnos|difundir|quejarse|quejarte|postear|tuitear|protestar|repetir|poner|compartir)`,
        '(no|mejor que no|mejor no) *1 ({quejarse:any}|{discutir:any}|{tratar:any}|{debatir:any}|{exponer:any}|hablemos|hablar) *3 (por aquí|por acá|aquí|acá)',
        '{no ventilar}',
        '({ventilar:infinitive}|{airear:infinitive}) *2 (esto|estos|estas|trapos|asuntos|temas|problemas)',
        '(dejar|dejemos|dejamos|dejarlo|quede|quedara|quedar|mantener|mantengamos|tratar|tratemos|resolver|resolverlo|hablarlo|arreglarlo|arreglemos|queda) *2 entre (nosotros|tú y|usted y|vos y)',
        'entre (nosotros|tú y nosotros) y (fuera|no)',
        '(donde|dónde|para que|que|sin que) no? *1 (lo|la|nos|se)? (lean|vean|lea|vea|entere|enteren|sepan|sepa|leen|escuchen) *1 (los|las|nadie|todos|todo el mundo|otros|tantos|más|nuestros|aspirantes|clientes)',
        '(fuera|lejos) de (los comentarios|las redes|la vista|la página|el muro|los focos|ojos|miradas)',
        '(no hace falta|no es necesario|no hay necesidad de|no tiene por qué|no tienen por qué|no necesita|no necesitan|no queremos) *2 (que)? *1 (lo|se|la|esto)? *1 (lea|entere|sepa|enterarse|leerlo|saberlo|publicar|publicarlo|contarlo|hacerlo|ventilar|ventilarlo|airear|airearlo|vea|leer|exponerlo|exponer|anunciarlo) *2 (todo el mundo|todos|nadie más|medio mundo|en público|los demás|públicamente|aquí|en redes|por aquí|a los)?',
        '(preferimos|preferiríamos|preferible|mejor|mejor si|ideal) *2 (que)? *1 (nadie|otros|los demás|la gente|menos gente) *2 (lea|vea|sepa|entere|leyera|viera|supiera|lean|vean|no)',
        '(daña|dañas|dañan|dañar|perjudica|perjudicas|perjudican|perjudicar|afecta|afectas|afectar|ensucia|ensucias|ensuciar|mancha|manchas|manchar|hace daño a|hacen daño a|haces daño a|daño a|mala|piense en|piensa en|pensá en|cuide|cuida|cuidemos|cuidar) (a)? *1 (la|nuestra|nuestro|el|un|una|los|nuestros) *1 (imagen|reputación|nombre|marca|negocio|empleos|empleados|trabajadores|pequeño negocio)',
        `(tuits|posts|comentarios|mensajes|publicaciones|reseñas|cosas|opiniones|palabras) (así|como (este|estos|esta|estas|ese|esos|el tuyo|el suyo)) *2 (no ayudan|ayudan poco|no ayuda|alarman|asustan|perjudican|dañan|hacen|espantan|preocupan|confunden|nos|cuestan|desaniman)`,
        '(publicarlo|publicar|ventilarlo|quejarse|quejarte|decirlo|contarlo|airearlo|hacerlo|exponerlo|escribirlo|gritarlo|comentarlo|difundirlo) *4 (no ayuda|no sirve|no soluciona|no arregla|no resuelve|solo empeora|no beneficia|no le hace bien|no lleva|no conduce)',
        '(la próxima|la próxima vez|para otra vez|para la próxima|otra vez|en el futuro|otra) *3 (nos escribes|nos escribe|escríbenos|escríbanos|escribinos|nos lo dices|nos lo dice|nos llamas|nos llama|llámenos|llámanos|dínoslo|díganoslo|repórtelo|repórtalo|avísenos|avísanos|acude|acuda|nos contacta|nos contactas|nos hablas|nos habla|coméntelo|coméntalo|háblalo|háblelo) *2 (en privado|por privado|por interno|directamente|antes|primero|donde|a nosotros|por dentro|aparte|por mensaje)',
        '(seguir|sigamos|seguimos|continuar|continuemos|hablar|hablemos|hablamos|tratar|tratemos|pasemos|mejor) *2 (esto|lo|eso)? *1 (en (otro (lado|sitio|lugar)|un (lugar|sitio|canal)) (más)? *1 (discreto|discreta|tranquilo|reservado|apropiado|adecuado)|con (más)? discreción|discretamente)',
        '(no vamos a|no podemos|no pensamos|no queremos|no discutiremos|no hablaremos|no trataremos|no debatiremos) *1 (discutir|hablar|tratar|debatir|entrar|de|esto|este|estos|estas) *3 (en público|en redes|por aquí|aquí|en abierto|por este medio|públicamente|por redes)'
      ]
    },
    data: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(datos|información (personal|confidencial|privada|sensible)|teléfono|número|números|dirección|correo|dni|cédula|tarjeta|matrícula|contraseña|clave|por (tu|su|vuestra) (seguridad|privacidad|protección)|protección de datos|privacidad)'
      ]
    }
  },
  messages: {
    hush: {
      reason: 'Callar a quien critica: «{text}»; mejor, responder donde preguntó',
      note: 'A quien mandan callar lo cuenta más alto en otra parte. Responde aquí lo que se pueda; pasa a privado solo por sus datos, y dilo.'
    }
  }
} satisfies Words
