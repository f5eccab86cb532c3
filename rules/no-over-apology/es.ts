import type {Words} from '../../src/define-rule.js'
import {es} from '../../src/languages/word-classes.js'

export default {
  summary: 'Una disculpa tras otra, y poco más',
  phrases: {
    apology: {
      despite: ['hypothetical', 'questioned'],
      patterns: [es.apology, '({perdonar:subjunctive}|{perdonar:infinitive}|{disculpar:infinitive}|{perdonar:imperative})']
    },
    excess: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(mil|un millón|un millón de|miles de|cien|infinitas|infinitos|millones de|diez mil) *1 (veces|disculpas|perdones|gracias y disculpas|perdón)',
        '(no (hay|tenemos|tengo|encontramos)|sin) palabras',
        '(destrozados|destrozadas|avergonzados|avergonzadas|mortificados|devastados|desolados|hundidos|abochornados|apenadísimos|muertos de vergüenza|hechos polvo|con el corazón|qué vergüenza|nos sentimos (fatal|horrible|pésimo|muy mal|terrible|morir))',
        '(de rodillas|rogamos vuestro perdón|suplicamos|suplico|imploramos|imploro|rogamos|ruego|en el alma|desde lo más (profundo|hondo)|del alma|nos postramos|de todo corazón)',
        'no (te|os|lo|la|los|las|le|les)? *1 merecemos',
        'no (nos)? (lo)? (perdonaremos|perdonamos|podremos perdonar)',
        '(muchísimo|muchísimas|infinitamente|profundísimamente|encarecidamente|una y otra vez|y otra vez|otra vez perdón|mil y una)'
      ]
    }
  },
  messages: {
    over: {
      reason: 'Disculpas amontonadas: «{text}» junto a «{others}»; mejor una, en su medida',
      note: 'Muchas disculpas valen menos que una, y hacen grande un fallo pequeño. Pide perdón una vez, di qué salió mal y dedica el resto a arreglarlo.'
    }
  }
} satisfies Words
