import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Más hashtags de los que ayudan a encontrar la publicación',
  lists: {
    labels: ['ad', 'publi', 'publicidad', 'anuncio', 'patrocinado', 'colaboraciónpagada', 'sponsored']
  },
  messages: {
    tooMany: {
      reason: '{count} hashtags; mejor {max} como mucho',
      note: 'Un muro de etiquetas suena a anzuelo y tapa el texto; las redes cuentan las primeras, si acaso. Deja las que buscaría alguien a quien le interesa justo esta publicación.'
    }
  }
} satisfies Words
