import type {Words} from '../../src/define-rule.js'
import {tragedies} from '../../src/languages/tragedies.js'

const real = '(terremoto|temblor|sismo|seísmo|huracán|inundación|incendio|apagón|tsunami|tornado|erupción|explosión|riada|derrumbe)'

const note =
  'También la lee quien perdió a alguien o su casa, y la captura dura más que la publicación. Quita la broma; si no hay nada útil que decir, mejor no decir nada.'

export default {
  summary: 'Una broma sobre una tragedia',
  phrases: {
    ...tragedies.es.phrases,
    joke: {
      despite: ['negated', 'questioned'],
      patterns: [
        '(ja|jaja|jajaja|jajajaja|jajajajaja|jeje|jejeje|jiji|xd|lol)',
        '(era broma|es broma|demasiado pronto|humor negro|perdón no perdón|cuac|ba dum tss)',
        '(hablando de|nunca mejor dicho|y nunca mejor)',
        '(si querían|si quería|si querés|si buscaban|si quieren|si queréis) (brasas|fuego|calor|emociones|agua|temblar)',
        '(qué|en qué) (tienen|tiene) en común',
        '(era|fue|eran|fueron) (solo|nomás|nada más)? (nuestro|nuestra|nuestros|nuestras)',
        '(lo nuestro|los nuestros|las nuestras) *2 (sí|son|es)',
        'frente al mar',
        '(más|menos|peor|mejor|tan|tanto|igual|hecho|hecha) *3 (que|como) (en|de)? (el|la|los|las|un|una|lo) *1 (terremoto|temblor|sismo|incendio|huracán|naufragio|apagón|atentado|atentados|accidente|derrumbe|inundación|avión|ferri|ferry|barco|submarino|tren|puente|techo|tsunami|choque|tiroteo|guerra|riada|dana|explosión|monte|bosque)',
        '(hasta|ni|incluso) (el|la|los|las) (terremoto|terremotos|temblor|sismo|incendio|huracán|atentado|atentados|accidente|accidentes|derrumbe|inundaciones|tsunami|muertos|tiroteo|tiroteos)',
        '(nuestro|nuestra|nuestros|nuestras|mi) *2 (también|sí|tampoco|no) *1 (se)? (hunde|hunden|cae|caen|derrumba|derrumban|quema|queman|estrella|estrellan|tiembla|tiemblan|explota|explotan|arde|arden|inunda|flota|flotan)',
        'nosotros *3 (con|a|en) lo *2 (importante|nuestro|que importa)',
        '(al menos|por lo menos) (nuestro|nuestra|nosotros|la cerveza|el café)',
        '(a diferencia|al contrario que|a diferencia de) *1 (del|de la|el|la|de)',
        '(la verdadera|el verdadero|la auténtica) (tragedia|desastre|emergencia|catástrofe|crimen)',
        '(el lado bueno|no hay mal que|para desastre|nos salió competencia|nos ha salido competencia|plot twist|giro de guion|pov)',
        '(yo|nosotros) *1 (un lunes|los lunes|cada lunes|antes del café|en lunes)',
        '(como|que) (mi|nuestro|nuestra) (ex|dieta|suegra|resaca|cuenta bancaria|vida amorosa|wifi|lunes|bolsillo|hígado)',
        '(mientras tanto|quién necesita|sin dramatizar|preguntamos por un amigo|pregunto por un amigo|nos pasa a todos|sujétame el cubata|chiste fácil|con perdón)',
        '(nosotros|nosotras|aquí|acá) *1 (mientras|en cambio|entretanto)',
        '(baja|bajan|entra|entran|pasa|pasan|sale|salen) (mejor|más rápido|más suave|volando|como)',
        '(por fin se movió|se movió alguien)'
      ]
    },
    pun: {
      despite: ['negated', 'questioned'],
      patterns: [
        `no (fue|es|era) (un|una|el|la|ningún) ${real} *4 (era|fue|es|sino|fuimos|somos|son|eran)`,
        '(más|tan) (hundido|hundida|estrellado|estrellada|quemado|quemada|derrumbado|perdido|perdida) (que|como) (el|la|un|una) (ferri|ferry|barco|crucero|submarino|avión|tren|puente|patera)',
        `${real} *4 (era|fue|es) (solo|nomás|nada más|en realidad)? (nuestro|nuestra|mi)`
      ]
    }
  },
  comment: tragedies.es.phrases,
  messages: {
    pun: {
      reason: 'Broma con una desgracia: «{text}»; mejor el pésame, la ayuda, la información o el silencio',
      note
    },
    joke: {
      reason: 'Broma «{text}» sobre «{topic}»; mejor el pésame, la ayuda, la información o el silencio',
      note
    }
  }
} satisfies Words
