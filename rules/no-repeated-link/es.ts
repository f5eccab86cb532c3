import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Un enlace repetido publicación tras publicación',
  messages: {
    again: {
      reason: 'El enlace «{text}» va en {number} publicaciones en {days} días; mejor ofrecer otra cosa',
      note: 'La última vez, en {place}. Quien quería entrar ya entró, y los demás aprenden a pasar de largo. Dale otro fin a esta publicación o deja el enlace en el perfil.'
    }
  }
} satisfies Words
