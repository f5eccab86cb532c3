import rule from '../../rules/no-fake-urgency/rule.js'
import type {Draft} from '../../src/types.js'
import {cases} from '../cases.js'

/** Drafts of as many days, a week apart, the last a week before the draft of the case. */
const weeks = (...texts: string[]): Draft[] =>
  texts.map((text, index) => ({text, scheduledAt: new Date(Date.UTC(2026, 4, 22 - 7 * (texts.length - index))).toISOString().slice(0, 10)}))

const context = {scheduledAt: '2026-05-22'}

export default cases(rule, {
  context,
  en: {
    invalid: [
      {text: '⟦Last day⟧ of the spring rug sale!', beside: weeks('It is the last day of the spring rug sale.')},
      {text: 'The spring rug sale ⟦ends tonight⟧.', beside: weeks('Our spring rug sale ends today, so come along.')},
      {text: '⟦Final hours⟧: kilim clearance in the barn.', beside: weeks('The kilim clearance in the barn ends today.')},
      {text: 'The founder discount on looms is ⟦gone tomorrow⟧.', beside: weeks('Founder discount on looms: last day.')},
      {text: '⟦Last chance⟧ for the walnut stools.', beside: weeks('Last chance for walnut stools!', 'Walnut stools: last chance.')},
      {text: '⟦Only 3 walnut stools left⟧.', beside: weeks('Only 3 walnut stools left.', 'Only 3 walnut stools left!')},
      {text: '⟦Only four left⟧ of our walnut stools.', beside: weeks('Just two left of our walnut stools.', 'Only two left of our walnut stools.')},
      {text: 'Walnut stools ⟦today only⟧ at £40.', beside: weeks('Today only: walnut stools at £40.', 'Walnut stools today only, £40 each.')},
      {text: '⟦Last day⟧ of the rug sale, 22 May.', beside: weeks('Last day of the rug sale, 15 May.')}
    ],
    valid: [
      {text: 'Last day of the spring rug sale!', beside: weeks('Last day of the winter lamp sale!'), why: 'another sale'},
      {text: 'Last day of the spring rug sale!', beside: weeks('The spring rug sale starts.')},
      {text: 'Last day of the spring rug sale!', beside: [{text: 'Last day of the spring rug sale: come by.', ...context}], why: 'the same day'},
      {text: 'Last day of the spring rug sale!', beside: weeks('Next Friday is the last day of the spring rug sale.'), why: 'a day that was announced'},
      {text: 'Last day of the spring rug sale!', beside: weeks('The last day of the spring rug sale is 22 May.')},
      {text: 'We have extended the spring rug sale: today is the last day.', beside: weeks('Last day of the spring rug sale!'), why: 'it says so'},
      {text: 'Last day of the spring rug sale!', beside: [{text: 'Last day of the spring rug sale!', scheduledAt: '2025-05-22'}], why: 'a year ago'},
      {text: 'Last day of the spring rug sale!', beside: [{text: 'Last day of the spring rug sale!', scheduledAt: '2026-05-15', campaign: 'b'}]},
      {text: 'Only 2 walnut stools left.', beside: weeks('Only 9 walnut stools left.', 'Only 5 walnut stools left.'), why: 'they are being sold'},
      {text: 'Last chance for the walnut stools.', beside: weeks('Last chance for the walnut stools.'), why: 'twice may be so'},
      {text: 'Walnut stools, only 3 left.', beside: weeks('Oak desks, only 3 left.', 'Pine shelves, only 3 left.'), why: 'other things'},
      {text: 'Is it the last day of the spring rug sale?', beside: weeks('Last day of the spring rug sale!'), why: 'a question'},
      {text: 'Last day of the spring rug sale!', options: {maxLast: 2}, beside: weeks('Last day of the spring rug sale!')}
    ]
  },
  es: {
    invalid: [
      {text: '¡⟦Último día⟧ de rebajas de alfombras bereberes!', beside: weeks('Último día de las rebajas de alfombras bereberes.')},
      {text: 'Las rebajas de alfombras bereberes ⟦terminan hoy⟧.', beside: weeks('Hoy terminan las rebajas de alfombras bereberes.')},
      {text: '⟦Últimas horas⟧: liquidación de telares en el galpón.', beside: weeks('La liquidación de telares del galpón acaba hoy.')},
      {text: 'La promo de telares chilotes: ⟦mañana sube⟧.', beside: weeks('Promo de telares chilotes: último día.')},
      {
        text: '⟦Última oportunidad⟧ para los taburetes de nogal.',
        beside: weeks('Última oportunidad: taburetes de nogal.', 'Taburetes de nogal, última oportunidad.')
      },
      {text: '⟦Solo quedan 3⟧ taburetes de nogal.', beside: weeks('Solo quedan 3 taburetes de nogal.', '¡Solo quedan 3 taburetes de nogal!')},
      {text: 'Nos ⟦quedan cuatro⟧ taburetes de nogal.', beside: weeks('Quedan dos taburetes de nogal.', 'Quedan dos taburetes de nogal.')},
      {text: 'Taburetes de nogal a 40 €, ⟦solo hoy⟧.', beside: weeks('Solo hoy: taburetes de nogal a 40 €.', 'Solo por hoy, taburetes de nogal a 40 €.')}
    ],
    valid: [
      {text: '¡Último día de rebajas de alfombras!', beside: weeks('¡Último día de rebajas de lámparas!'), why: 'otra cosa'},
      {text: '¡Último día de rebajas de alfombras bereberes!', beside: weeks('Empiezan las rebajas de alfombras bereberes.')},
      {
        text: '¡Último día de rebajas de alfombras bereberes!',
        beside: [{text: 'Último día de rebajas de alfombras bereberes.', ...context}],
        why: 'el mismo día'
      },
      {text: '¡Último día de rebajas de alfombras bereberes!', beside: weeks('El viernes es el último día de rebajas de alfombras bereberes.')},
      {text: '¡Último día de rebajas de alfombras bereberes!', beside: weeks('El 22 de mayo es el último día de rebajas de alfombras bereberes.')},
      {text: 'Ampliamos las rebajas de alfombras bereberes: hoy, último día.', beside: weeks('Último día de rebajas de alfombras bereberes.'), why: 'lo dice'},
      {text: 'Último día de rebajas de alfombras bereberes.', beside: [{text: 'Último día de rebajas de alfombras bereberes.', scheduledAt: '2025-05-22'}]},
      {
        text: 'Solo quedan 2 taburetes de nogal.',
        beside: weeks('Solo quedan 9 taburetes de nogal.', 'Solo quedan 5 taburetes de nogal.'),
        why: 'se van vendiendo'
      },
      {text: 'Última oportunidad: taburetes de nogal.', beside: weeks('Última oportunidad: taburetes de nogal.'), why: 'dos veces puede ser'},
      {text: 'Taburetes de nogal: solo quedan 3.', beside: weeks('Mesas de roble: solo quedan 3.', 'Baldas de pino: solo quedan 3.')},
      {text: '¿Es el último día de rebajas de alfombras bereberes?', beside: weeks('Último día de rebajas de alfombras bereberes.'), why: 'una pregunta'},
      {
        text: 'Último día de rebajas de alfombras.',
        beside: [{text: 'Último día de rebajas de alfombras.', kind: 'reply', scheduledAt: '2026-05-15'}],
        why: 'una respuesta'
      },
      {text: 'Último día de rebajas de alfombras bereberes.', options: {maxLast: 3}, beside: weeks('Último día de rebajas de alfombras bereberes.')}
    ]
  }
})
