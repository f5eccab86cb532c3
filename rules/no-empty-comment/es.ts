import type {Words} from '../../src/define-rule.js'

const everywhere = ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'] as const
const good =
  '(gran|grande|grandes|buen|buena|bueno|buenos|buenas|buenísimo|buenísima|genial|geniales|brutal|increíble|increíbles|excelente|excelentes|interesante|interesantes|inspirador|inspiradora|bonito|bonita|bonitas|lindo|linda|lindas|hermoso|hermosa|precioso|preciosa|espectacular|impresionante|maravilloso|maravillosa|fantástico|fantástica|top|crack|cracks|bravo|brava|wow|guau|tremendo|tremenda|perfecto|perfecta|chulo|chula|chévere|padrísimo|bacán|útil|valioso|valiosa|potente|enhorabuena|felicidades|felicitaciones|espectáculo|joya|arte|fuego)'
const thing =
  '(post|foto|fotos|contenido|perfil|feed|publicación|aporte|trabajo|página|cuenta|video|vídeo|reel|artículo|historia|hilo|info|información|reflexión|iniciativa|nota|dato|material|blog)'

export default {
  summary: 'Un elogio de plantilla en la publicación de otro, para dejarse ver',
  phrases: {
    praise: {
      despite: everywhere,
      patterns: [
        `${good} ${thing}?`,
        `${thing} ${good}`,
        '(me|nos) (encanta|encantan|encantó|gusta|gustó|flipa|fascina)',
        '(primero|primera|primeros|primeras|tal cual|totalmente|totalmente de acuerdo|de acuerdo|así es|muy cierto|gracias por compartir|sigue así|seguid así|sigan así|seguí así|a seguir así|qué nivel|mucho valor|cuánta verdad|gran verdad|lo mejor|de diez|amo|me sumo|apoyo total|ojo a esto|puro valor|olé|amén|aplausos|vamos|dale)'
      ]
    },
    advert: {
      despite: everywhere,
      patterns: [
        `({visitar}|{mirar}|{seguir}|{pasarse} por|{pasar} por|{entrar} a|{entrar} en|{conocer}|{echar} un vistazo a|{dar} una vuelta por) (mi|nuestra|nuestro|nuestras|nuestros|la|el)? ${thing}`,
        '(visítanos|síguenos|seguinos|visitanos|síganos)',
        '(dm|md|inbox|escríbenos|escribinos|mensaje) *4 (collab|collabs|colaborar|colaboración|colaboraciones|promo|publicidad|promocionar)'
      ]
    },
    filler: {
      despite: everywhere,
      patterns: [
        '(qué|muy|tan|un|una|este|esta|el|la|tu|su|vuestro|vuestra|todo|más|de|y|gracias|mil|por|al|para|súper|super|bien|este|esto|equipo|chicos|chicas|amigo|amiga|amigos|siempre|a|en|los|las|tus|mucho|muchas|con|es|hola)',
        '<mention>'
      ]
    },
    signature: {
      despite: everywhere,
      patterns: ['^(saludos|un saludo|abrazos|un abrazo|cariños|besos) (desde|de|del)', '^(saludos|un saludo|abrazos|un abrazo)$']
    }
  },
  messages: {
    empty: {
      reason: 'Comentario vacío: «{text}»; mejor algo sobre lo que escribió la persona',
      note: 'Un elogio que vale para cualquier publicación parece de máquina, más aún debajo de algo que a alguien le importaba. Nombra una cosa de lo que contó, pregunta por ella o deja un me gusta.'
    }
  }
} satisfies Words
