import type {Words} from '../../src/define-rule.js'
import {words} from '../../src/languages/words.js'
import {scopeNames} from '../../src/reading/scopes.js'

const days = words('lunes martes miércoles miercoles jueves viernes sábado sabado domingo sábados sabados domingos')
const months = words('enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre')

export default {
  summary: 'Un día o un mes con mayúscula',
  phrases: {name: {despite: [...scopeNames], patterns: [...days, ...months, '<date>']}},
  lists: {
    days,
    months,
    of: words('de del'),
    /** Behind a day or its “de”: a name. */
    holidays: words('santo ramos resurrección pascua ceniza carnaval gloria lardero negro trece cívico'),
    /** Before “… de Mayo”: a name. */
    places: words(
      'feria ferias calle c avenida av avda plaza plazoleta plazuela paseo barrio colonia estadio club colegio escuela liceo hospital estación parque puente ruta teatro fiesta fiestas dos cinco primero revolución santo'
    ),
    beforeDay: words('el los este próximo pasado cada a y o de del hasta desde al hoy mañana ayer atenderte todos solo únicamente'),
    afterDay: words('a y por en desde'),
    beforeMonth: words('de en a y hasta desde este próximo pasado cada durante para')
  },
  messages: {
    capital: {
      reason: 'Mayúscula de más: «{text}»; en español, los días y los meses van en minúscula',
      note: 'La mayúscula de días y meses viene del inglés; solo la llevan los nombres de fiestas, calles y eventos. Escríbelo en minúscula.'
    }
  }
} satisfies Words
