import rule from '../../rules/no-at-gender/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {invalid: [], valid: ['Meet us @ the barn, all of you.']},
  es: {
    invalid: [
      '⟦Querid@s⟧ vecinas del quinto: ya hay ascensor.',
      'Hola a ⟦todxs⟧, mañana hay mercadillo.',
      {text: 'Gracias, ⟦chic@s⟧, qué risa.', kind: 'reply'},
      'Se busca ⟦cociner@⟧ con buen oído.',
      '⟦Amigxs⟧ de la radio: volvemos el lunes.',
      'Para ⟦niñ@s⟧ de 6 a 9 y sus abuelas.',
      'Cada ⟦soci@⟧ trae una silla.',
      'Somos ⟦nosotrxs⟧ quienes damos las gracias.',
      '⟦Tod@⟧ quien venga merienda.'
    ],
    valid: [
      'Todes traen su taza.',
      'Escribe a pan@example.org y te contamos.',
      'Gracias a @pan_y_sal por el horno.',
      'Bienvenidas y bienvenidos al patio.',
      'Café @ la terraza, con sol.',
      'Max y Álex tocan hoy.',
      'Los fax ya no suenan.',
      {text: 'El cartel viejo decía «bienvenid@s».', why: 'una cita'},
      'Mi correo es ana@ejemplo.es.',
      'Los boxes del mercado abren a las seis.',
      'La gente del barrio trae su silla.',
      'Relax, té y un libro.'
    ]
  }
})
