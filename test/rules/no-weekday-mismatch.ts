import noWeekdayMismatch from '../../rules/no-weekday-mismatch/rule.js'
import {cases} from '../cases.js'

const scheduledAt = '2026-11-02T09:00:00Z'

export default cases(noWeekdayMismatch, {
  en: {
    invalid: [
      'Seed swap on ⟦Tuesday⟧ 4 March 2026, ten till noon.',
      'The workshop moves to ⟦friday⟧, 6 March 2025.',
      'Doors open ⟦Saturday⟧ the 7th of August 2026.',
      'Choir returns ⟦Mon⟧ March 3, 2026.',
      '⟦Sunday⟧ 2026-11-16: last boat at five.',
      {text: 'We are closed on ⟦Friday⟧ 22 November.', scheduledAt},
      {text: 'Doors open ⟦Monday⟧, January 5th at nine.', scheduledAt, why: 'the next one is in 2027'},
      {text: 'Leap day supper, ⟦Monday⟧ 29 February.', scheduledAt},
      {text: 'Back on ⟦Friday⟧ 3/4/2026.', brand: {jurisdiction: 'us'}},
      'Market days: ⟦Monday⟧ 3 March 2026 and Wednesday 4 March 2026.'
    ],
    valid: [
      'Seed swap on Wednesday 4 March 2026, ten till noon.',
      'The workshop moves to Thursday, 6 March 2025.',
      {text: 'Seed swap on Tuesday 4 March.', why: 'the year is not known'},
      {text: 'We are closed on Sunday 22 November.', scheduledAt},
      {text: 'What a night: thank you for coming on Saturday 31 October!', scheduledAt, why: 'two days ago'},
      {text: 'Back on Friday 3/4/2026.', brand: {jurisdiction: 'uk'}},
      {text: 'Back on Friday 3/4/2026.', why: 'the third of April is one'},
      {text: 'Back on Wednesday 3/4/2026.', why: 'the fourth of March is one'},
      'Open Monday to Friday. Closed from 24 December 2026 to 2 January 2027.',
      'See you on Friday. 4 March 2026 is the deadline for entries.',
      'Monday 31 April 2026 does not exist, and we still got three bookings.',
      'The Friday Club meets again on 4 March 2026.'
    ]
  },
  es: {
    invalid: [
      'Cerramos el ⟦jueves⟧, 25/12/2026.',
      'Trueque de semillas el ⟦martes⟧ 4 de marzo de 2026.',
      'El taller pasa al ⟦Viernes⟧, 6 de marzo de 2025.',
      'Cena de vecinos: ⟦sábado⟧ 1 de agosto del 2027.',
      {text: 'Nos vemos el ⟦lunes⟧ 13 de enero en la plaza.', scheduledAt},
      {text: 'El ⟦miercoles⟧ 25 de diciembre no abrimos.', scheduledAt},
      {text: 'Feria el ⟦domingo⟧ día 7 de marzo de 2026.', why: 'con «día» en medio'},
      'Función única el ⟦Lun⟧ 3 de marzo de 2026.'
    ],
    valid: [
      'Cerramos el viernes, 25/12/2026.',
      'Trueque de semillas el miércoles 4 de marzo de 2026.',
      'Trueque de semillas el martes 4 de marzo.',
      {text: 'Nos vemos el miércoles 13 de enero en la plaza.', scheduledAt},
      {text: '¡Qué noche la del sábado 31 de octubre! Gracias.', scheduledAt},
      'De lunes a viernes. Cerrado del 24 de diciembre de 2026 al 2 de enero de 2027.',
      'Nos vemos el viernes. El 4 de marzo de 2026 acaba el plazo.',
      'El lunes 30 de febrero de 2026 pagamos todo, claro.',
      'El club de los viernes vuelve el 4 de marzo de 2026.',
      'Sábado 14 a las ocho, en la plaza.',
      'El martes 13 no se casa nadie.',
      'Desde 2012 abrimos el domingo 6 de enero por los Reyes.'
    ]
  }
})
