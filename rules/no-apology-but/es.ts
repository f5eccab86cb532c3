import type {Words} from '../../src/define-rule.js'
import {es} from '../../src/languages/word-classes.js'

const expected =
  '((por|con|para) lo que *2 {pagar:any}|(por|con|para) lo que *1 (cuesta|cuestan|costó|vale|valen|cobramos)|qué (esperaba|esperabas|esperaban|esperabais|pretendía|pretendías)|a caballo regalado)'

export default {
  summary: 'Una disculpa que un «pero» y una excusa se llevan',
  phrases: {
    apology: {despite: ['questioned', 'hypothetical'], patterns: [es.apology]},
    turn: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(pero|aunque|sin embargo|ahora bien|no obstante|aun así|con todo|dicho esto|dicho eso|igualmente|también es (cierto|verdad)|si bien|de todos modos|de todas formas|en todo caso|la verdad es que|hay que decir que|que conste que|en nuestra defensa|a decir verdad|por otro lado|por otra parte)'
      ]
    },
    // Lo que solo se vuelve excusa si la sigue una.
    plea: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '((seamos|siendo|para ser) *1 (justos|realistas|sinceros|honestos|francos|objetivos|justo|sincero|sinceras)|todo sea dicho|dicho sea|la verdad sea dicha|las cosas como son|eso sí)',
        expected
      ]
    },
    excuse: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        expected,
        '(por|con|a) (ese|este|esos|estos|tal|semejante) (precio|precios|dinero|tarifa|tarifas)',
        '(nadie|tampoco|no|poco más|ni) *2 (se puede|se podía|puede|puedes|podés|podemos|pueden|cabe|se pueden) *1 (pedir|esperar|exigir|pedirse|pretender)',
        '(no|nadie|tampoco|ni) *2 {hacer:any} *1 (magia|milagros|imposibles)',
        '(somos|éramos|estamos|estábamos) (solo|sólo|apenas)? (dos|tres|cuatro|cinco|pocos|pocas|humanos|humanas|un equipo pequeño|una empresa pequeña|un negocio familiar)',
        '(usted|tú|vos|ustedes|vosotros|los clientes|la gente|uno) *1 (no|también|sabía|sabías|debería|debe|debió|tiene que|tienes que|pidió|pediste|eligió|elegiste|llegó|llegaste|reservó|ya)',
        '(cualquiera|quien|quienes|el que|la que|los que|todo el que|todo el mundo|uno) *7 (sabe|saben|acepta|aceptan|asume|asumen|entiende|entienden|se expone|debería|debe|deben) *1 (que|qué|lo|a|cómo|dónde|cuánto)',
        '(tienes|tiene|tenés|tenéis|tienen|hay|habría) que (entender|entenderlo|comprender|comprenderlo|tener en cuenta|saber|reconocer|admitir|decir|esperar|ser (justos|realistas|sinceros))',
        '(lo|la|los|las) (encargaste|encargó|pediste|pidió|compraste|compró|reservaste|reservó|dejaste|dejó|elegiste|eligió)',
        '(llegaste|llegó|llegaron|viniste|vino|vinieron|pediste|pidió|reservaste|reservó|encargaste|encargó|avisaste|debiste|debió|podías|podía haber|no (avisaste|avisó|leíste|leyó|revisaste|revisó|preguntaste|preguntó|llamaste|llamó|dijiste|dijo))',
        '(es|fue|era|son|ha sido) *1 (normal|habitual|lógico|inevitable|natural|comprensible|temporada|navidad|domingo|sábado|viernes|puente|quincena|hora punta|hora pico|fin de semana|cierto|verdad|la primera (queja|vez)|la única|el primero|el único|culpa|cosa|lo que hay|así|lo normal|lo habitual|algo)',
        '(también es (cierto|verdad)|hay que (entender|reconocer|decir))',
        '(solo|sólo|apenas|nada más|únicamente|tan solo) *2 (un|una|uno|dos|tres|cuatro|cinco|<number>|fue|fueron|es|son|eran|pasa|unos|unas|minutos|veces|vez)',
        '(siempre|nunca|cada|todos los|suele|suelen|normalmente) *3 (así|pasa|ocurre|igual|hay|está|están|año|años|lleno|llenos|quejado|queja|problema|problemas|gusta|encanta)',
        '(primera queja|única queja|nadie (más)? (se|ha)|a nadie|(a)? (los|las) demás|el resto|(a)? la mayoría|a muchos|otros clientes|más clientes|(a)? todo el mundo|los otros|demás huéspedes|a todos|mucha gente|hay gente|hay quien)',
        '(no|tampoco|ni) *2 (depende|dependía|es (para|culpa|cosa|nuestra|el fin|tan|tanto)|fue (para|culpa|tan|tanto)|está en nuestras manos|damos abasto|podemos (controlar|hacer nada|estar|atender|adivinar)|somos (responsables|adivinos|los|nosotros|máquinas)|hubo mala)',
        '(fuera de|ajeno a|ajena a|ajenas a|ajenos a) *1 (nuestro|nuestra|nosotros|control|alcance)',
        '(tenemos|atendemos|hay|existen|recibimos) *1 (otros|más|muchos|muchas|muchísimos|normas|reglas|políticas|tantos|cientos|miles|mucha)',
        '(la|nuestra|nuestras|las|el) (política|políticas|normas|reglas|condiciones|carta|etiqueta|cartel|web|reglamento|cocina estaba|cocina está|contrato)',
        '(cosas (de|que)|gajes del|así (es|son|funciona|somos)|es lo que|errar es|a cualquiera le|le pasa a|pasa en las mejores|esto (pasa|ocurre|es)|esas cosas|eso pasa|suele pasar|todos (cometemos|nos|tenemos|podemos))',
        '(ya|te|le|lo|os|se lo|te lo) *1 (avisamos|advertimos|dijimos|explicamos|indicamos|habíamos|pone|dice|comentamos|informamos)'
      ]
    },
    circumstance: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(tormenta|lluvia|lluvias|tráfico|clima|huelga|paro|temporada|navidad|navidades|fiestas|vacaciones|puente|pandemia|inflación|demanda|hora punta|hora pico|falta de personal|poco personal|sábados|domingos|viernes|fines de semana|la aduana|el proveedor|proveedores|el correo|la mensajería|la paquetería|el calor|el frío|black friday|buen fin|hot sale|los costos|los precios|el fin de mes)',
        '(a reventar|a tope|hasta arriba|hasta las manos|desbordados|saturados|llenos|al límite|sin personal|cortos de personal|colapsados|imposible|imposibles|hasta el cuello|a full|repleta|llena|llenísimos)'
      ]
    },
    // Signs of a way out, where no excuse is plain.
    outcome: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(mañana|hoy|esta (tarde|noche|semana)|lunes|martes|miércoles|jueves|viernes|sábado|domingo|gratis|otro|otra|nuevo|nueva|ya|devuelto|repuesto|en camino|por nuestra cuenta)',
        '(hemos|he|estamos|estoy)'
      ]
    },
    remedy: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(te|le|os|les|se lo|te lo|se la|te la|lo|la|ya)? (mandamos|enviamos|devolvemos|abonamos|reponemos|cambiamos|arreglamos|apartamos|reservamos|guardamos|llamamos|llamará|llega|llegará|sale|saldrá|estamos|hemos|he|está en camino|va en camino|vamos a|voy a|podemos|puedo|esperamos|ofrecemos|revisamos|revisaremos|enviaremos|mandaremos|solucionamos|resolvemos|lo vemos|ayudamos|queda|quedan|puedes|puede|podés|hay otro|hay otra|tenemos (otro|otra|uno|una))',
        '({escribir}|{mandar}|{enviar}|{decir}|{contar}|{pasar}|{llamar}|{traer}|{pasarse})'
      ]
    }
  },
  messages: {
    but: {
      reason: 'Excusa detrás de una disculpa: «{text}»; mejor, dejar sola la disculpa',
      note: 'Lo que se recuerda es lo que sigue al «pero»: se lleva la disculpa. Pon punto detrás del «lo sentimos» y cuenta después qué vas a hacer.'
    }
  }
} satisfies Words
