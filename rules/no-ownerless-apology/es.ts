import type {Words} from '../../src/define-rule.js'
import {es} from '../../src/languages/word-classes.js'

const trouble =
  '(molestia|molestias|inconveniente|inconvenientes|trastorno|trastornos|contratiempo|contratiempos|perjuicio|perjuicios|malestar|incomodidad|incomodidades)'
const may =
  '(pueda|puedan|pudiera|pudieran|pudiese|pudiesen|haya|hayan|hubiera|hubieran|hubiese|hubiesen|pudo|pudieron|podría|podrían|hubiere|hubieren|pudiere|pudieren)'

export default {
  summary: 'Una disculpa sin dueño: «se cometieron errores», «las molestias que haya podido causar»',
  phrases: {
    ownerless: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(se|se nos) (cometieron|cometió|han cometido|ha cometido|cometen) *2 (error|errores|fallo|fallos|equivocación|equivocaciones|falla|fallas|desacierto|desaciertos|falta|faltas|descuido|descuidos)',
        '(se|se nos) (produjeron|produjo|han producido|ha producido|dieron|dio|registraron|registró|presentaron|produce|producen|generó|generaron|ha generado) *2 (error|errores|fallo|fallos|equivocación|equivocaciones|fallas|desajuste|desajustes|cargo duplicado|incidencia|incidencias|descuidos|confusión)',
        '(hubo|ha habido|existieron|ocurrieron|ocurrió|sucedió) (unos|algunos|ciertos|algún|una|varios|diversos)? *1 (errores|fallos|equivocaciones|fallas|desaciertos|desajustes|incidencia|descuidos)',
        `${trouble} *2 que *4 ${may} *4 (causar|causado|ocasionar|ocasionado|ocasionarle|ocasionarte|ocasionarles|causarle|causarte|causarles|causaros|ocasionaros|generarle|generarte|generar|generado|suponer|supuesto|provocar|provocado|producir|producido|haber|haberle|haberte|haberles|haberos|acarrear|crear)`,
        `${trouble} que ${may}`,
        `${es.apology} *5 (cualquier|cualquiera|posible|posibles|eventuales|eventual|potenciales) *1 ${trouble}`,
        `se (lamentan|lamenta) *3 ${trouble}`,
        'se (dijeron|hicieron|publicaron|han dicho|han hecho) (cosas|palabras|expresiones|frases|comentarios) *2 que no',
        '^se lamenta$',
        'es de lamentar',
        'se *1 (ruega|ruegan|pide|piden|solicita|solicitan|presentan|ofrecen) *3 (disculpas|disculpa|perdón|excusas|dispensar|disculpar|perdonar|disculpen|dispensen|perdonen|disculpe|dispense|perdone)',
        '(se (ha)? (tomado|tomará|tomarán|tomado)|se aprenderá|se extraerán|se han extraído) (buena)? *1 (nota|lecciones|lección|aprendizajes)'
      ]
    },
    // Las cosas salieron mal solas…
    vague: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(cosas|cosa|aspectos|detalles|decisiones|puntos|asuntos) *4 no *2 ({salir:past3}|{hacer:past3}|{hacerse:past3}|salieron|hicieron|estuvieron|funcionaron|fueron|gestionaron|gestionaran|resultaron|salió|hizo|estuvo|funcionó|fue) *2 (como|bien|a la altura|lo|del todo|según)',
        '(cosas|aspectos|detalles|decisiones|situaciones) *4 (pudieron|podían|podrían|podría|pudo|debieron|debían|deberían|se pudieron|se podrían) *1 (haber|hacerse|tomarse|gestionarse|ser|salir|haberse|haberlo) *3 (mejor|otra|otro|distinta|diferente|distinto)'
      ]
    },
    // … salvo que alguien diga de quién fueron.
    owner: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '((culpa|error|fallo|responsabilidad|falta) (es|fue)? (nuestra|nuestro|mía|mío)|nuestro (error|fallo)|(nuestra|mía) (culpa|responsabilidad)|fallamos|nos equivocamos|me equivoqué|no supimos|no calculamos|calculamos mal|metimos la pata|lo hicimos mal|asumimos|hemos fallado|vendimos|no previmos)'
      ]
    }
  },
  messages: {
    ownerless: {
      reason: 'Disculpa sin dueño: «{text}»; mejor, quién hizo qué',
      note: 'Nadie cometió el error ni se sabe cuál fue, así que nadie cree que se arregle. Di «nosotros», di qué pasó y pide perdón por eso.'
    }
  }
} satisfies Words
