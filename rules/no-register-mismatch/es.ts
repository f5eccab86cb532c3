import type {Words} from '../../src/define-rule.js'

const note = 'La gente nota que le contesten en un trato distinto del que eligió. Sigue el suyo, salvo que tu marca tenga uno propio.'

export default {
  summary: 'Una respuesta de «tú» a quien escribe de «usted», o al revés',
  messages: {
    formal: {reason: '«{text}» tutea; mejor «usted», como el comentario', note},
    informal: {reason: '«{text}» trata de usted; mejor «tú» o «vos», como el comentario', note}
  }
} satisfies Words
