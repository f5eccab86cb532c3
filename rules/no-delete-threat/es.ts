import type {Words} from '../../src/define-rule.js'
import {es} from '../../src/languages/word-classes.js'
import {verbs} from '../../src/languages/es-inflection.js'

const removing = 'borrar eliminar ocultar quitar bloquear retirar censurar silenciar suprimir banear expulsar moderar cerrar limpiar'
const first = verbs(removing, '1', 'future1', 'past1')
const infinitive = verbs(removing, 'infinitive', 'gerund')
const removed = verbs(removing, 'participle')
const banning = verbs('bloquear silenciar banear expulsar moderar censurar', '1', 'future1', 'past1')
const will = '(vamos a|voy a|tendremos que|iremos|vamos|voy|tendré que)'
const passive = verbs(removing, '3', 'future3')
const criticism =
  '(queja|quejas|quejarse|quejumbrosos|crítica|críticas|reclamo|reclamos|negatividad|haters|mala onda|mala vibra|mal rollo|malas vibras|(comentarios|mensajes|publicaciones) (repetidos|reiterados|repetidas)|(comentario|comentarios|mensaje|mensajes|opinión|opiniones|reseña|reseñas|publicaciones) (negativo|negativos|negativa|negativas|en contra|malo|malos|mala|malas|críticos|críticas|destructivos|que hablen mal|sobre (los|el|la|las) (precio|precios|espera|cola|fila|retraso|demora|servicio|obras)|así|como (este|ese|ésta|el tuyo|el suyo|esta|esa|estos|esos)|de este (tipo|estilo|tono)|de ese (tipo|estilo|tono)|contra|contrarios)|este tipo de (comentario|comentarios|mensajes|publicaciones|quejas|opiniones)|(quien|quienes|el que|la que|los que|al que|todo el que|a quien|cualquiera que|a todo el que) *2 (queje|quejen|queja|quejan|critique|critica|critiquen|proteste|protesten|protesta|hable mal|hablen mal|opine distinto|no esté de acuerdo|cuestione|cuestionen)|(comentarios|mensajes|publicaciones|posts|preguntas|opiniones|reseñas|valoraciones|críticas) que *2 ({cuestionar:subjunctive}|{criticar:subjunctive}|critican|{quejarse:subjunctive}|{atacar:subjunctive}|{protestar:subjunctive}|{dudar:subjunctive}|pongan en duda|{perjudicar:subjunctive}|{dañar:subjunctive}|{molestar:subjunctive}|{incomodar:subjunctive}|{afectar:subjunctive}|{desprestigiar:subjunctive}|{ensuciar:subjunctive}|nos dejen|gusten|sumen|aporten|convengan)|todo lo que *2 (sobre|contra|hable|vaya|sea)|lo que (vaya|sea) (contra|sobre|en contra)|reproches|protestas|(huela|huelan|suene|suenen|sepa|olor) a *1 (protesta|queja|reclamo|crítica|reproche|reclamación))'
const gone = `(se (irá|irán|va|van) *1 ${infinitive}|se ${passive}|desaparece|desaparecen|desaparecerá|desaparecerán|desaparecer|(se|lo|la|los|las|te|le|os) (borra|borran|elimina|eliminan|quita|quitan|bloquea|oculta|borrará|borrarán|eliminará|eliminarán|borramos|eliminamos|quitamos|bloqueamos|ocultamos|expulsamos|sacamos|echamos|silenciamos|bajamos|borraremos|eliminaremos|bloquearemos|expulsaremos)|borrado|borrada|borrados|borradas|eliminado|eliminada|eliminados|eliminadas|bloqueado|bloqueada|bloqueados|expulsado|expulsados|ocultado|ocultados|silenciado|baneado|bloqueo|a la (papelera|basura)|(fuera|afuera) (de|del) *1 (grupo|muro|página|perfil|comunidad|hilo)|dejará de verse|dejarán de verse|dejar de verse)`
const np =
  '(tu|tus|su|sus|este|estos|estas|esta|ese|esos|esa|esas|cualquier|cada|todo|todos los|todas las|más|otro|otra|los|las) *1 (comentario|comentarios|mensaje|mensajes|publicación|publicaciones|reseña|reseñas|tuit|tuits|pregunta|preguntas|queja|quejas|crítica|críticas|reclamo|reclamos)'
const brief =
  '(invisible|no (lo|la|los|las) {dejar:any}|no (se)? (van a|va a|vamos a) (publicar|mostrar|dejar|aprobar)|no se (publican|publica|publicarán|publicará|aprueban|muestran)|sin poder (comentar|opinar|publicar|escribir)|que se va|dura poco|duran poco|duran lo que|dura lo que|durará poco|durarán poco|no (dura|duran|durará|durarán|sobrevive|sobreviven|sobrevivirá|pasa la noche|llega a mañana|se queda|se quedan|sigue|siguen) (aquí|mucho|nada|la noche|publicado|publicada)?|poca vida|vida corta|los días contados|las horas contadas|fecha de caducidad|{barrer:any}|botón de (borrar|eliminar|bloquear)|se esfuma|se esfuman|se esfumará|se esfumarán|se volatilizan|a la (papelera|basura)|al cesto|al tacho)'
const yours =
  '((tu|tus|su|sus|vuestro|vuestros|este|esta|ese|esa|esos|estos) *1 (comentario|comentarios|reseña|reseñas|mensaje|mensajes|publicación|publicaciones|post|opinión|crítica|posteo|tuit|hilo|valoración|foto|historia|video|queja)|(comentarios|mensajes|reseñas|comentario|mensaje|publicaciones) (tuyo|tuyos|suyo|suyos|tuya|suya|tuyas|suyas))'

export default {
  summary: 'Críticas borradas, ocultas o bloqueadas, o la amenaza de hacerlo',
  phrases: {
    criticism: {
      despite: ['hypothetical'],
      patterns: [
        `(${first}|${infinitive}) *2 ${criticism}`,
        `${criticism} *4 (${passive}|${infinitive})`,
        `${criticism} *8 (a la|en la) (papelera|basura)`,
        `${criticism} *6 (no se (quedan|queda|publicarán|publican|mantendrán|verán)|(sale|salen|saldrá|saldrán) (del|de (la|este|esta|nuestro|nuestra)) (grupo|página|comunidad)|(fuera|afuera) del grupo|(será|serán) (expulsado|bloqueado|expulsados|bloqueados|invitado a salir)|no (tendrán|tendrá|tienen|tiene) (lugar|cabida|respuesta))`,
        '({cerrar:any}|{desactivar:any}|{deshabilitar:any}|{limitar:any}|{bloquear:any}|{restringir:any}) *1 (los|las) (comentarios|respuestas|reseñas|mensajes) *10 (quejarse|quejas|críticas|criticar|negativo|negativos|negatividad|odio|mala onda|mala vibra|protestar)',
        `${criticism} *10 ${gone}`,
        `(quien|quienes|el que|la que|los que|al que|todo el que|cualquiera que|si alguien) *2 ({preguntar:any}|{mencionar:any}|{insistir:any}|{cuestionar:any}|{opinar:any}|{dudar:any}|{reclamar:any}|{quejarse:any}|{criticar:any}|{protestar:any}) *10 ${gone}`,
        `(cada|todo|cualquier|los próximos|más|otro|otra|todos los|todas las|estos|esos) *1 (comentario|comentarios|mensaje|mensajes|publicación|publicaciones|pregunta|preguntas|reseña|reseñas) *1 (sobre|acerca|del|que|contra|en contra|de este|como) *8 ${gone}`,
        `${criticism} *5 (será|serán|es|son|queda|quedan|quedarán|quedará|sea|sean|fue|fueron|ha sido|han sido) *1 ${removed}`
      ]
    },
    removal: {
      despite: ['hypothetical'],
      patterns: [
        `(comentarios|mensajes|publicaciones|preguntas|opiniones|reseñas) (sobre|acerca|relativos|relativas|relacionados|relacionadas|referentes|en torno) *8 ${gone}`,
        `(quejas|queja|críticas|comentarios|mensajes) *4 (sale|salen|saldrá|saldrán|se va|se van) con (la|el) *1 (basura|polvo|escoba)`,
        `${first} *1 (${yours}|todo lo que (escribas|escriba|pongas|publiques|publique|digas))`,
        `(hemos|he|vamos a|voy a|tendremos que|tuvimos que|habrá que|nos veremos obligados a|nos obligas a|nos obliga a|podemos|iremos|vamos|voy|procederemos a|procedemos a|tuvimos que|hubo que|nos reservamos el derecho de|nos reservamos el derecho a) *2 (${infinitive}|${removed}) *4 (${yours}|todo lo que|lo que (escribas|escriba|publiques|pongas))`,
        '(un|otro|una) *1 (mensaje|comentario|queja|publicación|grosería|post) más *6 (te|lo|la|le|os) (sacamos|echamos|bloqueamos|expulsamos|sacaremos|echaremos|silenciamos|quitamos|vamos a)',
        `(un|una|otro|otra|el próximo|la próxima|al próximo|al siguiente|a la próxima|el siguiente|la siguiente) *1 (mensaje|comentario|queja|publicación|post|pregunta|tuit|reseña|más) *6 (${gone}|bloqueamos|fuera de (aquí|acá))`,
        `({seguir:any}|{insistir:any}|{seguir}|{insistir}|{continuar}|{continuar:any}|{repetir:any}|{volver:any} a) *9 (bloqueamos|bloquearemos|bloqueo|bloqueado|bloqueada|desaparecerá|desaparecerán|desaparece|desaparecen|(te|se|os) (quedas|queda|quedan|quedáis|quedás) (sin|fuera)|silenciamos|expulsamos|(no|dejarás de|dejará de) (verás|verá|verán|ver|podrás comentar|podrá comentar|podrás publicar|podrá publicar|vas a ver|va a ver) *4 (comentario|comentarios|mensaje|mensajes|publicaciones|aquí))`,
        `(perder|perderás|perderá|pierde|pierdes|retirar|quitar|quitamos|retiramos) *3 (derecho|posibilidad|permiso|acceso) (a|de|para) (comentar|opinar|publicar|escribir)`,
        `${np} *6 (${brief.slice(1, -1)}|desaparece|desaparecen|desaparecerá|desaparecerán|(será|serán|va a ser|van a ser|quedará|quedarán) *1 (borrado|borrada|borrados|borradas|eliminado|eliminada|eliminados|eliminadas|ocultado|ocultados|retirado|retirada|retirados))`,
        `(opiniones|comentarios|mensajes|reseñas|publicaciones) (en contra|contra|críticos|críticas|como (el|la) (suyo|suya|tuyo|tuya)|que) *6 ${brief}`,
        '(pasamos|pasaremos|pasa|pasar|pasando) la (escoba|goma|tijera|aspiradora|fregona) *4 (comentarios|mensajes|hilo|muro|página|quejas|grupo)',
        `no *1 (verás|verá|vas a ver|va a ver|veréis|encontrarás|encontrará) *1 ${yours} *3 (aquí|acá|mañana|más|por|en)`,
        `${yours} *3 (desaparece|desaparecerá|desaparecerán|desaparecen|dejará de verse|dejarán de verse|no se (verá|verán|queda|quedan|quedará|quedarán)|no durará|no durarán|no va a durar|no van a durar)`,
        `${yours} *3 (será|serán|es|son|queda|quedan|quedarán|fue|fueron|ha sido|han sido) *1 ${removed}`,
        `(te|lo|la|le|os|los) (${banning}|${will} (bloquear|silenciar|banear|expulsar|ir bloqueando|bloqueando)) *1 (todo|si|de (la|esta|nuestra|aquí)|todos|tu)`,
        `(te|le|os) (${first}|${will} (borrar|eliminar|ir borrando|borrando)) *1 (cada (comentario|mensaje|queja|post|publicación)|el comentario|los comentarios|${yours})`,
        `(te|le|os) (borramos|borraremos|eliminamos|eliminaremos|${will} (borrar|eliminar|ir borrando|borrando)) *1 (todo|todos|si)`,
        `${yours} *2 (no *1 (saldrá|publicará|publicaremos|seguirá|va a seguir|aparecerá|aparece|estará)|(va|irá|irán|van) (a la papelera|fuera)|queda fuera|dejará de estar)`,
        '(cerramos|cierro|cerraremos|desactivamos|vamos a cerrar|vamos a desactivar) (los|el) (comentarios|hilo|debate)',
        '(bloquearte|bloquearle|silenciarte|silenciarle|expulsarte|expulsarle|banearte)',
        '(te|lo|la|le|os) (tenemos|vamos|voy|tendremos|habrá|tendré|habría) (que|a) (bloquear|silenciar|expulsar|banear|sacar)',
        `(tu|el|su|ese) (comentario|mensaje|post|video|tuit) *1 (lo)? (hemos|he)? (ocultado|borrado|eliminado|quitado|ocultamos|borramos|eliminamos)`,
        '(te|le|os) (bloqueamos|bloquearemos|bloqueo|bloquearé|baneamos|banearemos|silenciaremos|vamos a bloquear|voy a bloquear|tendremos que bloquear)'
      ]
    },
    // “It” is what they said, where the draft speaks of it.
    removeIt: {
      despite: ['hypothetical'],
      patterns: [
        '(lo|la|los|las) (borramos|borraremos|eliminamos|eliminaremos|ocultamos|ocultaremos|borro|borraré|elimino|censuramos|retiraremos|bloqueamos|bloquearemos|bloqueo|bloquearé|baneamos|banearemos|silenciaremos)',
        '(vamos a|voy a|tendremos que|tendré que|habrá que|nos veremos obligados a|podemos) (borrarlo|borrarla|borrarlos|borrarlas|eliminarlo|eliminarla|eliminarlos|eliminarlas|ocultarlo|ocultarla|ocultarlos|retirarlo|retirarla|retirarlos|bloquearte|bloquearle|bloquearlo|bloquearla|silenciarte)',
        '(borraremos|eliminaremos|borramos|eliminamos|ocultaremos) (los|las|el|la) (que|siguiente|siguientes|próximo|próximos)'
      ]
    },
    opinion: {despite: ['hypothetical', 'questioned', 'negated'], patterns: [es.opinion]},
    denied: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        `(no|nunca|jamás|ni) (se|lo|la|los|las|te|le|os|nos)? (vamos a|va a|van a|queremos|pensamos)? (${first}|${infinitive}|${passive}|{desaparecer:any})`
      ]
    },
    rule: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(insulto|insultos|insultar|insultan|spam|odio|racista|racistas|racismo|sexista|sexistas|machista|machistas|homófobo|homófobos|amenaza|amenazas|violencia|violentos|acoso|publicidad|anuncios|estafas|estafa|menores|menor de edad|niño|niños|niña|datos (personales|privados|bancarios)|tus datos|sus datos|teléfono|teléfonos|número|números|dirección|correo|dni|tarjeta|matrícula|enlaces|palabrotas|groserías|lenguaje ofensivo|ofensivo|ofensivos|spoilers|spoiler|duplicado|duplicados|normas de (la comunidad|uso|convivencia)|automáticamente|automático|por error|por equivocación|filtro|a los <number> (días|meses)|en <number> (horas|días))'
      ]
    }
  },
  messages: {
    removal: {
      reason: 'Crítica borrada o amenaza de borrarla: «{text}»; mejor, responderla',
      note: 'Una crítica borrada vuelve con captura de pantalla y hace más ruido. Contéstala donde está; si incumple una norma publicada (insultos, spam, datos de alguien), di cuál.'
    }
  }
} satisfies Words
