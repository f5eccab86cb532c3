import type {Words} from '../../src/define-rule.js'
import {es} from '../../src/languages/word-classes.js'

export default {
  summary: 'Ayuda, devolución o regalo solo a cambio de borrar o cambiar una crítica',
  phrases: {
    change: es.change,
    changeIt: es.changeIt,
    opinion: {despite: ['questioned', 'hypothetical', 'negated'], patterns: [es.opinion]},
    condition: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        '(tú|usted|vos|ustedes|si nos) (cambias|cambia|borras|borra|quitas|quita|retiras|retira|bajas|baja|editas|edita|borrás|cambiás|sacás|mejoras|mejora|subes|sube)',
        '(cuando|en cuanto|si|siempre que|siempre y cuando|una vez|una vez que|tan pronto|apenas|hasta que|a condición|con la condición|una condición|a cambio|después de|luego de|tras|a menos que|con tal de|ni bien|el día que|en el momento|mientras|primero|salvo que|condicionado|condicionada|solo falta|falta que|depende de|previa|previo|sujeto a|sujeta a|en el momento que|en el momento en que|a partir de que|basta con que|bastaría con|bastaría que|a la espera de|pendiente de|hasta no|antes|con que|entonces|y (te|le|les|os|luego|después|hablamos|lo vemos|listo))'
      ]
    },
    praise: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        '(pidas|pida|pidan|pides|te disculpes|se disculpe|te retractes|se retracte) *1 (perdón|disculpas|públicamente|en público|con nosotros|de lo)',
        '(dejes|deje|dejen|dejas|deja|dejás|dejéis) de *1 (ruido|mal|atacarnos|atacar|insistir|molestar|decir|hablar|exagerar|ensuciar|mencionarnos|nombrarnos|protestar|reclamar)',
        '(baje|bajes|bajen|bajas|modere|moderes) (el|la|los) (tono|voz|humos)',
        '(disculpa|disculpas|rectificación|aclaración|retractación) (pública|públicas)',
        '(aclares|aclare|cuentes|cuente|digas|diga|expliques|explique) (a|que)? *2 (la gente|todos|tus seguidores|sus seguidores|somos|no somos)',
        '(dejes|deje|pongas|ponga|dejas|pones|des|dé|dejar|poner|dejen|publiques|deja|pon|regale|regales) *3 (cinco|5|buena|mejor|positiva|positivo|bonita) *1 (estrellas|reseña|opinión|valoración|comentario|calificación|puntuación)'
      ]
    },
    help: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(reembolso|reembolsamos|reembolsar|devolución|devolvemos|devolver|devolveremos|vale|cupón|descuento|regalo|regalamos|gratis|bonificación|repuesto|importe|otro|otra|compensación|atención|reparación|reparamos|reparar|arreglamos|arreglar|arreglo|técnico|técnica|fontanero|visita|reposición|cambio|cambiamos|ayuda|ayudamos|ayudar|vemos|revisamos|revisar|revisaremos|solucionamos|solución|enviamos|enviar|mandamos|sale|reservamos|cita|depósito|dinero|pago|pagamos|hablamos|llamamos|atendemos|atender|atenderemos|confirmamos|gestionamos|tramitamos|caso|reclamo|cola|prioridad|nuevo|nueva|va el|resolvemos|resolver|damos|hacemos)'
      ]
    },
    free: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(si (quieres|quiere|prefieres|prefiere|querés|lo deseas|deseas|desea|te apetece)|sin importar|en cualquier caso|de todas formas|igualmente|con o sin|con *1 o sin|o no)',
        '{cambiar:any} de (idea|opinión)'
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
