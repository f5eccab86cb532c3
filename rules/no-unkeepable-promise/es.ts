import type {Words} from '../../src/define-rule.js'

const denied = ['negated'] as const
const vow = '({prometer:1}|{garantizar:1}|{asegurar:1}|{jurar:1}|palabra|prometido|garantizado)'

export default {
  summary: 'Una promesa que nadie puede estar seguro de cumplir',
  phrases: {
    again: {
      despite: denied,
      patterns: [
        '(no|nunca|jamás|nunca más|nunca jamás) *1 (se|te|le|os|les|nos)? (vuelve|volverá|volverán|va a volver|van a volver|vuelven|vaya a volver|volveremos) a *1 (pasar|ocurrir|suceder|repetir|repetirse|pasarte|pasarle|pasaros|sucederte|sucederle|ocurrirte|ocurrirle|caer|caerse|fallar|fallarte|fallarle|llegar|tener|haber|faltar|retrasar|cancelar|romper)',
        '(no|nunca|jamás|nunca más) (se|te|le|os|les)? *1 (va|vaya|irá) a *1 (repetir|repetirse|volver a|pasar más|ocurrir más|suceder más|volver)',
        '(no|nunca|jamás) (se)? (repetirá|repetirán|pasará|ocurrirá|sucederá) *2 (más|nunca|jamás)?',
        'nunca más (te|le|os|les|nos|se|va|volverá|ocurrirá|pasará|tendrás|tendrá|llegará|habrá)',
        '(no|nunca) (habrá|va a haber|tendrás|tendrá|tendrán|van a tener|vas a tener|verás|sufrirás|sufrirá) (más|nunca más) (apagones|cortes|retrasos|demoras|errores|fallos|fallas|averías|esperas|colas|filas|caídas|cancelaciones)',
        '(no|nunca|jamás) (se)? (te|le|os|les|nos)? (va|van) a (romper|fallar|caer|perder|estropear|averiar|retrasar|faltar|dejar|quedar) *3 (jamás|nunca|nunca más|otra vez|de nuevo|más)',
        'que (no|nunca) (vuelva|vaya) a (pasar|ocurrir|suceder|repetirse) (nunca|jamás|nunca más)',
        '(es|fue|será) la última vez que *1 (te|le|os|pasa|ocurre|pasará|ves|sucede)'
      ]
    },
    another: {
      despite: denied,
      patterns: [
        '(no|nunca|jamás) (te|se|os|le|les)? ({recibir:future2}|{perder:future2}|{tener:future2}|{sufrir:future2}|recibirá|perderá|tendrá|sufrirá|vas a (recibir|perder|tener|sufrir)|va a (recibir|perder|tener|sufrir)|vais a (recibir|perder|tener|sufrir)) *1 (otro|otra)',
        '(no|nunca|jamás) (te|se|os|le|les|lo|la)? (volverás|vas a volver|volveréis|vais a volver|vuelves|volvés) a',
        'nunca más *5 (te|le|os|les|lo|la|los|las) (va|van|vamos|voy|dejará|dejarán|dejaremos|faltará|faltaremos|fallaremos|cobraremos|haremos)',
        '(no|nunca|jamás) *8 (por (nuestra culpa|culpa nuestra|causa nuestra|nosotros))'
      ]
    },
    certain: {
      despite: denied,
      patterns: [
        `${vow} *8 (pase lo que pase|sí o sí|sea cual sea|seas quien seas|llueva o truene|sin excepción|cueste lo que cueste|siempre)`,
        '(te|le|os|les) (garantizamos|garantizo|aseguramos|prometemos|juramos) *2 (que)? *1 (aprobar|apruebas|aprueba|aprobás|ganas|ganar|ganarás|vas a aprobar|bajas|bajar|vendes|duplicar|duplicas|resultados|plaza|éxito|el éxito|el empleo|vas a ganar|consigues)',
        '(apruebas|aprobás|ganas|bajas|llega|llegará|lo tienes|lo tendrás|aprobarás|vas a aprobar) (sí o sí|seguro|pase lo que pase|fijo)',
        'cueste lo que cueste',
        `${vow} *14 (todos los días sin|todas y cada una|todos y cada uno|cada vez que|todos y cada|para siempre)`,
        '(acabaron|acabó|terminaron|terminó) *1 (para siempre|por siempre|de una vez|definitivamente) *4 (perdida|perdidas|perdidos|retraso|retrasos|demora|demoras|cortes|colas|filas|caída|caídas|averías|esperas|errores|fallos|fallas|cancelaciones|goteras|fugas|apagones|cobros|líos)',
        '(retraso|retrasos|demora|demoras|cortes|colas|filas|caídas|averías|esperas|errores|fallos|fallas|cancelaciones|goteras|fugas|apagones|problemas) *6 (para siempre|de una vez por todas|cosa del pasado|cosas del pasado|son historia)',
        'no (te|se|os) (preocupes|preocupe|preocupés|preocupéis|preocupen) (por|de) nada'
      ]
    },
    oath: {
      despite: ['negated', 'mentioned'],
      patterns: [
        vow,
        '((puedes|puede|podés|podéis|pueden) estar (seguro|segura|seguros|seguras|tranquilo|tranquila|tranquilos)|(tienes|tiene|tenés|tenéis|tienen) (mi|nuestra) palabra|(ten|tenga|tené|tengan) por seguro|(a partir de|desde) (hoy|ahora|mañana|ya|este momento)|ya nunca)'
      ]
    },
    never: {
      despite: ['negated', 'mentioned'],
      patterns: [
        '(no|ningún|ninguna|nadie|ni) *14 (nunca|nunca más|jamás|otra vez|de nuevo)',
        '(no|nunca|jamás|nadie) *2 ({volver:future1}|{volver:future2}|{volver:future3}|{volver:subjunctive}|volverán|vuelve|vuelven|vas a volver|va a volver) a',
        '(nunca|jamás) *2 ({faltar:future3}|{fallar:future3}|{tener:future2}|{perder:future2}|{quedar:future2}|{quedarse:future2}|{llegar:future3}|{caer:future3}|{caerse:future3}|{esperar:future2}|fallaremos|faltarán|fallarán|llegarán)'
      ]
    },
    whatever: {
      despite: denied,
      patterns: [
        '(pase lo que pase|(llueva|caiga|venga|haga|ocurra|suceda) lo que (llueva|caiga|venga|haga|ocurra|suceda)|pasen (los|las) *1 que pasen|llueva o truene|sea cual sea|sí o sí|sin excepción|sin falta|contra viento y marea)'
      ]
    },
    vow: {
      despite: denied,
      patterns: [
        vow,
        '(llega|llegará|llegan|llegarán|tendrás|recibirás|recibes|estará|tendrá|recibirá|lo tienes)',
        '(no|nunca|jamás|ni) *2 ({volver:3} a|{entrar:3}|{fallar:3}|{caer:3}|{romper:3}|{faltar:3}|{ceder:3}|{moverse:3})'
      ]
    },
    denied: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(no|nadie|nunca|sin) *3 (prometer|garantizar|asegurar|jurar|prometemos|garantizamos|prometerte|prometerle|asegurarte|garantizarte|promete|garantiza|prometo|aseguramos)'
      ]
    }
  },
  messages: {
    promise: {
      reason: 'Promesa que nadie puede asegurar: «{text}»; mejor, una que esté en tu mano cumplir',
      note: 'Nadie puede estar seguro, y el próximo fallo la convierte en mentira. Di qué has cambiado o qué harás, para cuándo, y qué recibe la persona si no se cumple.'
    }
  }
} satisfies Words
