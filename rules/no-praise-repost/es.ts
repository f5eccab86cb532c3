import type {Words} from '../../src/define-rule.js'

const review =
  '(reseña|reseñas|opinión|opiniones|valoración|valoraciones|comentario|comentarios|estrellas|amor|cariño|elogio|elogios|piropo|piropos|halago|halagos|testimonio|testimonios|flores)'

export default {
  summary: 'El elogio de un cliente republicado para presumir',
  phrases: {
    boast: {
      despite: ['questioned', 'negated'],
      patterns: [
        `(otra|otro|otras|otros|una más|uno más|un más|más|nueva|nuevo|una nueva) *3 ${review}`,
        '(otro|otra|un|una) (cliente|clienta|paciente|huésped|alumno|alumna|familia|vecina|vecino) *1 (feliz|satisfecho|satisfecha|contento|contenta|encantado|encantada)',
        '(cinco|5) estrellas (más|otra vez|y van)?',
        '(colección|vitrina|marco|museo|salón de la fama)',
        '(no|nunca|jamás) nos (cansamos|cansaremos|vamos a cansar) de (leer|leeros|leerlos|leerlo|leerte|leerlas|oír|oírlo|escuchar|escucharlo|recibir)',
        '(esto|así|eso|estas cosas|esas cosas) (es lo que|es lo de|nos)? *1 (dicen|opinan|hablan|piensan|escriben|dice) *1 (de nosotros|nuestros|nuestras|de nosotras|quienes|la gente)?',
        '({mirar}|{leer}|{escuchar}|{ver}) lo que *2 (dicen|opinan|piensan|dice|opina|escribe|escribió|han)',
        '(no lo decimos nosotros|no somos nosotros quienes|lo dicen ellos|lo dicen nuestros|lo dice|no lo digo yo|palabras de nuestros)',
        '(nos sacan|nos ha sacado|nos sacó|nos han sacado|nos sacaron) los colores',
        `${review} como (este|esta|estas|estos)`,
        '(qué|que) (quieren|quieres|queréis|querés|más) *1 (que (les|te|os) (digamos|diga)|podemos decir|decir|añadir|agregar)',
        '(sobran las palabras|no hay más que (decir|hablar|añadir)|sin comentarios|está todo dicho|caso cerrado|no hace falta decir más)',
        '(lo dejamos|la dejamos|dejamos esto|lo vamos a dejar|os lo dejamos|se los dejamos|aquí lo dejamos) *1 (por aquí|aquí|por acá|acá|caer)?',
        '(que hablen|que sigan|sigan así|y subiendo|y sumando|y seguimos sumando|y van)',
        '(ya)? (lo|la) (sabíamos|sabemos|sospechábamos)',
        '(todos los días|cada día|a diario|siempre así|como siempre|para variar|no falla)$',
        '(normal|lógico|obvio|por supuesto|naturalmente|cómo no)$',
        '(ya ven por qué|ya veis por qué|ven por qué|por qué somos|(por algo|no por nada|con razón) *1 (somos|nos eligen|los favoritos|será))',
        '(por algo|no por nada|con razón|tiene razón|tienen razón)$',
        '(nuestro ego|el ego|se nos sube|nos sonrojamos|nos ponemos colorados|coloradas|rojos como|modestia|presumir|presumimos|no es por presumir|lo bien que lo hacemos)',
        '(qué|y) (les|te|os) (dijimos|dije|decíamos)'
      ]
    },
    praise: {
      despite: ['quoted', 'questioned', 'negated', 'hypothetical'],
      patterns: [
        '(mejor|mejores|encanta|encantó|encantado|encantada|encantan|amo|amamos|adoro|genial|geniales|genio|genios|crack|cracks|máquinas|perfecto|perfecta|impecable|impecables|excelente|excelentes|maravilloso|maravillosa|maravilla|fantástico|fantástica|increíble|increíbles|buenísimo|buenísima|riquísimo|riquísima|rica|rico|ricas|ricos|delicioso|deliciosa|exquisito|exquisita|espectacular|divino|divina|hermoso|hermosa|precioso|preciosa|lindo|linda|profesionales|profesional|profesionalidad|amables|amable|cariño|cariñosos|recomiendo|recomendable|recomendado|recomendadísimo|de diez|diez de diez|10 de 10|de lujo|cinco estrellas|5 estrellas|ángeles|ángel|joya|lo máximo|chulada|bacán|chévere|padrísimo|no cambio|no los cambio|no la cambio|no lo cambio|no hay otro|no hay otra|ninguno os|ninguna os|ninguno les|ninguna les|nadie (trabaja|lo hace|atiende|cocina|como)|sin igual|inmejorable|inmejorables|insuperable|una pasada|un acierto|un placer|salvaron|salvado|confío|confianza|me cambió la vida|un sueño|el cielo|vale cada|vuelvo|volveré|volvería|repetiré|repetiría|alucinante|brutal|top)'
      ]
    }
  },
  messages: {
    boast: {
      reason: 'Presumir con el elogio de un cliente: «{text}»; mejor dar las gracias',
      note: 'Un elogio enseñado como trofeo se vuelve contra la marca. Da las gracias a la persona, con su permiso y su nombre, o cuenta qué vas a hacer con lo que te dijo.'
    }
  }
} satisfies Words
