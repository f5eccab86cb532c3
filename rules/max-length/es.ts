import type {Words} from '../../src/define-rule.js'

const note =
  'Cada red tiene su medida, y lo que no cabe se corta o no se publica. Deja lo que hace falta saber hoy y pasa el resto a otra publicación o al enlace.'

export default {
  summary: 'Más largo de lo que admite la red',
  messages: {
    long: {reason: 'Texto demasiado largo para {network}: {total}, y caben {limit}', note},
    withLinks: {reason: 'Texto demasiado largo para {network}: {total} ({text} de texto + {links} de enlaces), y caben {limit}', note},
    bytes: {reason: 'Texto demasiado largo para {network}: {total} bytes, y caben {limit}', note}
  }
} satisfies Words
