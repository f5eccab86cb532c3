import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Una fila de cuentas etiquetadas para que miren',
  lists: {
    /** Before names that are called to look. */
    calls: [
      'cc',
      'etiquetamos',
      'etiqueto',
      'etiquetando',
      'hola',
      'oye',
      'oigan',
      'atención',
      'ojo',
      'ey',
      'eh',
      'invoco',
      'invocamos',
      'aviso',
      'fyi',
      'llamando'
    ]
  },
  messages: {
    row: {
      reason: '{count} cuentas etiquetadas en fila; mejor {max} como mucho, cada una por algo',
      note: 'A quien se etiqueta en una lista le llega un aviso sin motivo; muchos silencian o denuncian. Etiqueta a quien sale en el texto, y donde sale.'
    }
  }
} satisfies Words
