import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Una respuesta de frases hechas que no recoge nada del comentario',
  phrases: {
    stock: {
      despite: ['hypothetical', 'negated', 'questioned'],
      patterns: [
        '(razón de ser|seguir creciendo|nos ayudan a (crecer|mejorar)|nos ayuda a (crecer|mejorar)|gran familia|ser parte de|nuestros valores|altos estándares|todos nuestros clientes)',
        '(preferencia|confianza|opinión|fidelidad|apoyo|satisfacción|visita|comentarios|palabras) *1 (es|son) *3 (incentivo|recompensa|motor|motivación|premio|aliciente|razón|combustible|impulso|regalo)',
        '(experiencia|expectativas|servicio) *3 (no *2 (esperada|esperado|adecuada|mejor|altura|cumplido|cumplió))',
        '(acepte|acepta|aceptá|acepten|aceptad|ofrecemos|ofrecerte|ofrecerle) *1 (nuestras|una|mil|las) *3 (disculpas|disculpa)',
        '(observaciones|inquietudes|comentarios|sugerencias|caso|solicitud|inconformidad) *2 (será|serán|ha sido|han sido|fue|fueron) *1 (atendido|atendida|atendidas|atendidos|revisado|revisada|evaluado|evaluada|evaluadas|trasladado|trasladada|considerado|canalizado|canalizada)',
        '(opinión|opiniones|comentario|comentarios|satisfacción|sugerencia|sugerencias|experiencia|confianza|preferencia|feedback|mensaje) *2 (es|son|importa|importan|cuenta|cuentan|nos ayuda|nos ayudan|nos motiva|nos inspira|nos impulsa) *3 (importante|importantes|fundamental|valiosa|valioso|prioridad|nosotros|mejorar|nos|mucho|crecer|seguir)?',
        '(trabajamos|trabajando|trabajaremos|esforzamos|esforzándonos|buscamos|comprometidos|comprometidas|compromiso|nuestro objetivo|nuestra misión|nuestra prioridad|nos motiva) *6 (mejorar|mejor|mejores|servicio|ofrecer|ofrecerte|ofrecerle|ofreceros|brindar|brindarte|brindarle|brindarles|calidad|experiencia|clientes|satisfacción)',
        '(lamentamos|sentimos|disculpa|disculpas|disculpe|disculpad|disculpen) *4 (molestia|molestias|inconveniente|inconvenientes|malestar|inconvenientes|sucedido|ocurrido|situación|experiencia)',
        '(agradecemos|agradezco|valoramos|apreciamos|gracias por|te agradecemos|le agradecemos) *4 (comentario|comentarios|opinión|sugerencia|sugerencias|tiempo|experiencia|preferencia|apreciación|feedback|aportación|aporte|compartir|compartirnos|formar)',
        '(trasladado|trasladamos|trasladaremos|derivado|derivamos|derivaremos|compartido|compartimos|compartiremos|pasado|enviado|remitido|hemos hecho llegar|canalizado|canalizamos|canalizaremos) *4 (al|a las|a los|con el|con las|con los|a la) *1 (equipo|equipos|departamento|área|áreas|departamentos|personal)',
        '(entendemos|comprendemos|entiendo|comprendo) *1 (tu|su|vuestro|vuestra|la|el) *1 (malestar|molestia|molestias|frustración|situación|inconformidad|preocupación|enojo|enfado)',
        '(tomamos|tomar|tomaremos) *1 (muy|nota|en cuenta|en consideración) *1 (en serio|tus|sus|tu|su|todos|todas|cada)?',
        '(parte de) *1 (nuestra|esta) *1 (gran)? (familia|comunidad)',
        '(con mucho gusto|con gusto) *3 (ayudamos|ayudaremos|atendemos|atenderemos|validamos|apoyamos|orientamos)',
        '(resuelto|resuelta|atendido|atendida|solucionado|solucionada) *1 (tu|su) *1 (requerimiento|consulta|solicitud|duda|caso)',
        '(brindarte|brindarle|ofrecerte|ofrecerle|darte|darle|brindarles|ofrecerles|ofreceros) *2 (mejor|mejores|buen|buena|excelente)',
        '(seguiremos|seguimos|continuamos|continuaremos) *1 (trabajando|mejorando)'
      ]
    },
    // Bien para quien no quiere nada.
    polite: {
      despite: ['hypothetical', 'negated', 'questioned'],
      patterns: [
        '(gracias|agradecemos|agradezco) *2 (mensaje|contacto|contactarnos|contactar|escribirnos|escribir|interés|paciencia|comprensión|confianza|ponerte|ponerse)',
        '(quedamos|estamos|seguimos|continuamos|permanecemos) *2 (a|al) *3 (disposición|servicio|órdenes|ordenes|pendiente)',
        'no (dudes|dude|dudéis|duden) en'
      ]
    }
  },
  messages: {
    canned: {
      reason: 'Frase hecha en una respuesta que no recoge nada del comentario: «{text}»',
      note: 'Esta respuesta vale para cualquiera, y se nota. Nombra algo de lo que dice la persona y di qué pasa con ello.'
    }
  }
} satisfies Words
