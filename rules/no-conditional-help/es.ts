import type {Words} from '../../src/define-rule.js'
import {es} from '../../src/languages/word-classes.js'
import {verbs} from '../../src/languages/es-inflection.js'

export default {
  summary: 'Ayuda, devolución o regalo solo a cambio de borrar o cambiar una crítica',
  phrases: {
    change: es.change,
    changeIt: es.changeIt,
    theirs: es.theirs,
    undo: es.undo,
    opinion: {despite: ['questioned', 'hypothetical', 'negated'], patterns: [es.opinion]},
    condition: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        '^(borra|borre|borrá|elimina|elimine|eliminá|retira|retire|retirá|quita|quite|quitá|edita|edite|editá|baja|baje|bajá|rectifica|rectifique|saca|saque|sacá|desetiqueta|desetiquete|desetiquetá)',
        '(tú|usted|vos|ustedes|si nos) (cambias|cambia|borras|borra|quitas|quita|retiras|retira|bajas|baja|editas|edita|borrás|cambiás|sacás|mejoras|mejora|subes|sube)',
        '(cuando|en cuanto|si|siempre que|siempre y cuando|una vez|una vez que|tan pronto|apenas|hasta que|a condición|con la condición|una condición|a cambio|después de|luego de|tras|a menos que|con tal de|ni bien|el día que|el día en que|el mismo día|nada más|pedimos|solo pedimos|lo único|en el momento|mientras|primero|salvo que|(a|para) (quien|quienes|los que|las que|clientes que|gente que)|quien|quienes|condicionado|condicionada|solo falta|falta que|depende de|previa|previo|sujeto a|sujeta a|en el momento que|en el momento en que|a partir de que|basta con que|bastaría con|bastaría que|a la espera de|pendiente de|hasta no|antes|con que|entonces|y (te|le|les|os|luego|después|hablamos|lo vemos|listo))'
      ]
    },
    praise: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        '(pidas|pida|pidan|pides|te disculpes|se disculpe|te retractes|se retracte) *1 (perdón|disculpas|públicamente|en público|con nosotros|de lo)',
        '(dejes|deje|dejen|dejas|deja|dejás|dejéis) de *1 (ruido|mal|atacarnos|atacar|insistir|molestar|decir|hablar|exagerar|ensuciar|mencionarnos|nombrarnos|protestar|reclamar)',
        '(pares|pare|paren|paréis|ceses|cese|cesen|dejes|deje|dejen|termines|termine|terminen|acabes|acabe|acaben|suspendas|suspenda|frenes|frene|pares de|paras|para|dejas|deja) *2 (publicaciones|mensajes|comentarios|tuits|hilo|posteos|campaña|escándalo|show|ruido|quejas|publicar|postear|etiquetar|etiquetarnos|comentar|criticar|criticarnos|escribir|tuitear|quejarte|quejarse|mencionarnos)',
        '(publicaciones|mensajes|comentarios|tuits|quejas|posteos|historias|ataques) *2 (paren|cesen|terminen|acaben|dejen|detengan|paran|cesan|terminan|acaban)',
        '(guardes|guarde|guardas|guarda|mantengas|mantenga|mantienes|hagas|haga|haya) *1 (silencio|discreción|discreto|discreta|en privado)',
        '(hables|hable|hablen|hablas|habla) *1 (bien|mejor|maravillas) de',
        '(baje|bajes|bajen|bajas|modere|moderes|cambie|cambies|cambias|cambia|suavice|suavices|cuide|cuides) (de|el|la|los|su|tu|ese|las) (tono|voz|humos|actitud|modales|lenguaje|formas|palabras)',
        '({retirar:any}|{quitar:any}|{olvidar:any}|{dejar:any}|{cancelar:any}|{frenar:any}|{parar:any}|{desistir:any}) *4 (prensa|periódico|diario|radio|televisión|tele|periodista|abogado|consumo|profeco|indecopi|sernac|condusef|defensor|defensoría|denuncia|demanda|reclamación)',
        '(denuncia|demanda|entrevista|reclamación|prensa|periódico|diario|radio|periodista|abogado) *4 ({retirar:participle}|retirada|cancelada|archivada|fuera|olvidada|olvidado|en nada|al margen)',
        '({reescribir:any}|{reformular:any}|{replantear:any})',
        '(pregunta|pregunten|pregunte|preguntes|preguntan|pida|pidas|pidan|pide|piden|pides|hable|hables|hablas|habla|hablen|escribe|escriben|escriba|escribas|diga|digas|trate|trates|solicite|se dirija|te dirijas|venga|vengas) *3 (con (cariño|amabilidad|calma|buena onda|buen tono|modales)|educación|buenas maneras|buenos modales|bien|con respeto|respetuosamente|amablemente|sin gritar|sin montar|de buena manera|buenas formas|como (corresponde|debe))',
        '(publique|publiques|publicas|suba|subas|escriba|escribas|cuente|cuentes|aclare|aclares|grabe|grabes|ponga|pongas|diga|digas) *3 (que (lo|te|le|ya|todo|estamos|hemos|fue|somos)|lo bien|lo rápido|un (video|mensaje|post|comentario) *2 (agradeciendo|positivo|bonito|lindo|nuevo))',
        '(disculpa|disculpas|rectificación|aclaración|retractación) (pública|públicas)',
        '(dejes|deje|pongas|ponga|dejas|pones|des|dé|dejar|poner|dejen|publiques|deja|pon|regale|regales) *3 (cinco|5|buena|mejor|positiva|positivo|bonita) *1 (estrellas|reseña|opinión|valoración|comentario|calificación|puntuación)'
      ]
    },
    silence: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        `no (le|lo|la|les|nos|se)? *1 ${verbs('escribir publicar contar decir poner subir comentar hablar mencionar', 'subjunctive', '2')} *3 (más|otra|otro|nada|nadie|palabra|línea|en (ese|esa|tu|su) *1 (grupo|foro|muro|página))`
      ]
    },
    help: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(nuestra cuenta|plazas|{decir:1}|{ir:1}|{salir:3}|adelantarte|adelantarle|adelantar|adelantamos|seguimos|revisión|reembolso|seña|reserva|devuelvo|espera|tienes|tiene|abono|abonamos|abonaremos|ingreso|ingresamos|liberamos|liberaremos|procesamos|entregamos|entrega|entregaremos|desbloqueamos|transferimos|transferencia|{tener:2}|tendrás|tendrá|recibes|recibe|recibirás|recibirá|envío|paquete|plaza|turno|mesa|habitación|entrada|entradas|visitamos|pasamos|reembolsamos|reembolsar|devolución|devolvemos|devolver|devolveremos|vale|cupón|descuento|regalo|regalamos|gratis|bonificación|repuesto|importe|otro|otra|compensación|atención|reparación|reparamos|reparar|arreglamos|arreglar|arreglo|técnico|técnica|fontanero|visita|reposición|cambio|cambiamos|ayuda|ayudamos|ayudar|vemos|revisamos|revisar|revisaremos|solucionamos|solución|enviamos|enviar|mandamos|sale|reservamos|cita|depósito|dinero|pago|pagamos|hablamos|llamamos|atendemos|atender|atenderemos|confirmamos|gestionamos|tramitamos|caso|reclamo|cola|prioridad|nuevo|nueva|va el|resolvemos|resolver|damos|hacemos)'
      ]
    },
    free: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(hemos|vamos a|podemos) *1 (borrado|borrar|eliminado|eliminar|quitado|quitar|corregido|corregir|actualizar|editar)',
        '(actualizaremos|actualizamos|corregiremos|editaremos|borraremos|corregimos|editamos)',
        '(si (quieres|quiere|prefieres|prefiere|querés|lo deseas|deseas|desea|te apetece)|sin importar|en cualquier caso|de todas formas|igualmente|con o sin|con *1 o sin|o no)',
        '{cambiar:any} de (idea|opinión)',
        '(seguridad|privacidad|públicamente|(tu|su|sus|tus) *2 (número|teléfono|dirección|datos|tarjeta|correo|dni|celular))'
      ]
    }
  },
  messages: {
    condition: {
      reason: 'Ayuda con condiciones: «{text}»; mejor, ayudar sin ninguna',
      note: 'Una ayuda que depende de lo que digan de ti es el precio de un silencio, y las plataformas lo prohíben. Arréglalo porque falló; la reseña es de quien la escribió.'
    }
  }
} satisfies Words
