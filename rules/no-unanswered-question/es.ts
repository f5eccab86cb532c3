import type {Words} from '../../src/define-rule.js'

const despite = ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'] as const

export default {
  summary: 'Una respuesta que deja abierta la pregunta del comentario',
  phrases: {
    chat: {
      despite: ['negated', 'hypothetical', 'questioned'],
      patterns: [
        '(encanta|encantan|encantó|encantados|encantadas|enamora|enamoran|apasiona|apasionan|apasionados|apasionadas|amamos|adoramos|fascina|emociona|emocionados)',
        '(te|os|les|los|las|lo|la) (esperamos|espero)',
        '(disfruta|disfrutar|disfrutes|disfruten|disfrutéis|disfrute|disfrutá|disfrutad)',
        '(cariño|mimo|amor|pasión|ilusión|alegría|corazón|magia|mágico|mágica|tradición|artesanal|artesanales|esmero|dedicación|inolvidable|inolvidables|estupendo|estupenda|especial|únicos|relajante|sonrisa|familia|cuidadosamente|seleccionados|seleccionadas|selectos|orgullo|orgullosos)',
        '(qué|que) *1 (padre|lindo|linda|bueno|buena|bonito|bonita|alegría|ilusión|ganas|gusto|chulo|chévere|bacán|genial|rico|rica|emoción|maravilla|detalle|bien|guay)',
        '(excelente|buena|buenísima|gran|muy buena|linda|interesante) (pregunta|elección|idea|observación)',
        '(gracias|agradecemos) *1 (por|que|a)',
        '(un|siempre es un|es un|todo un) (placer|gusto|honor|lujo|privilegio)',
        '(nos vemos|buen (día|fin|finde)|feliz (día|semana|tarde|noche|finde|lunes|viernes|sábado)|que tengas|que pases|que paséis|saludos|un abrazo|un saludo|abrazos|besos)',
        '(nos|me) *1 (alegra|encanta|emociona|ilusiona|gusta|hace)',
        'no (te|os|se) (lo|la|los|las)? (pierdas|pierda|perdáis|pierdan|perdás|olvides|olvide|olvidéis|olviden|preocupes|preocupe)',
        '(con los brazos abiertos|como en casa|de toda la vida)'
      ]
    }
  },
  comment: {
    price: {
      despite,
      patterns: [
        '(cuánto|cuanto) *1 (cuesta|cuestan|vale|valen|sale|salen|es|está|están|cobran|cobráis|cobrás|costaría|sería|saldría|piden)',
        '(qué|que|a qué|cuál es el|cuáles son los) (precio|precios|costo|coste|tarifa|tarifas|valor)',
        '(a cómo|a cuánto|a cuanto) (está|están|sale|salen|la|el|los|las|es|dan)'
      ]
    },
    hours: {
      despite,
      patterns: ['(qué|que) hora', '(qué|cuál es el|cuáles son los|en qué|que) (horario|horarios)', 'hasta (cuándo|qué hora) *1 (abren|atienden|está abierto)']
    },
    date: {
      despite,
      patterns: [
        '(cuándo|cuando) *1 (es|son|será|serán|empieza|empiezan|abren|abre|sale|salen|llega|llegan|vuelve|vuelven|hay|tienen|tenéis|van|toca|comienza|cae|estará|estarán|habrá|reponen|reponéis|inicia|arranca)',
        '(qué|que) (día|días|fecha|fechas)',
        '(hasta|para|desde) (cuándo|cuando)'
      ]
    },
    duration: {
      despite,
      patterns: [
        '(cuánto|cuanto) *1 (dura|duran|tarda|tardan|tardará|demora|demoran|tardáis|tardaría)',
        '(cuánto|cuanto) tiempo',
        '(cuántos|cuantos|cuántas|cuantas) (días|horas|semanas|meses|minutos)'
      ]
    },
    quantity: {
      despite,
      patterns: [
        '(cuántos|cuántas|cuantos|cuantas) *1 (personas|plazas|lugares|porciones|piezas|cupos|son|caben|entran|vienen|quedan|hay|trae|traen|litros|gramos|clases|sesiones)'
      ]
    }
  },
  lists: {
    or: ['o', 'u'],
    news: ['noticia', 'noticias', 'novedad', 'novedades'],
    settling:
      'sí hecho concedido no ni solo sólo también tampoco ambos ambas además incluido incluida incluye incluyen gratis aparte sin alcanza basta vale sirve depende mejor puede puedes podés pueden pero excepto salvo cualquiera ya todavía aún si hay tenemos aceptamos lamentablemente claro'.split(
        ' '
      ),
    deciding:
      'no solo sólo también tampoco ambos ambas ninguno ninguna puede puedes podés podéis pueden podrás podrá hay tenemos tiene tienen admite admiten acepta aceptamos pero excepto salvo sin claro exacto correcto lamentablemente desgraciadamente siempre normalmente cualquier cualquiera mismo misma nunca todos todas'.split(
        ' '
      )
  },
  messages: {
    unanswered: {
      reason: 'Falta la respuesta a «{question}»',
      note: 'La persona pregunta algo que necesita saber y la respuesta no lo dice. Contéstalo primero; si no lo sabes, di quién lo mira y para cuándo.'
    }
  }
} satisfies Words
