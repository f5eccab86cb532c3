import rule from '../../rules/no-forced-slang/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'This marmalade is ⟦bussin⟧.',
      'Recycling day ⟦hits different⟧.',
      'The new kettle has serious ⟦rizz⟧.',
      {text: 'Your refund is ⟦lowkey⟧ on its way, Sam.', kind: 'reply'},
      'Our oven ⟦understood the assignment⟧.',
      'So, ⟦besties⟧, slay that soup.',
      '⟦No cap⟧, the best bench in town.',
      'The shed ⟦is giving grandma⟧.',
      {text: 'Thanks, ⟦bestie⟧.', kind: 'reply', options: {max: 0}}
    ],
    valid: [
      'The goat ate the cheese, the cheese ate the goat.',
      'A lit candle, a slain dragon, a quiet street.',
      {text: 'The kids shouted “skibidi” at the loom.', why: 'a quotation'},
      'Thanks for being our breakfast bestie, Asha.',
      'The assignment for Monday is a self-portrait in jam.',
      'No caps on the bottles this week.',
      'Fire up the grill, salt the leeks.',
      'The main character of the play is a teapot.',
      'She rents it free of charge.',
      'Sledges slide, sleighs slay nobody.',
      'A demure little jug by Ruth.',
      'Straight from the fire to the plate.',
      'Facts: two loaves, one knife.'
    ]
  },
  es: {
    invalid: [
      'Este pan ⟦está god⟧, en serio.',
      '⟦Bestie⟧, hay sopa.',
      'Qué ⟦cringe⟧ el tejado viejo.',
      {text: 'Tu reembolso va en camino, ⟦bro⟧.', kind: 'reply'},
      'El horno tiene ⟦rizz⟧.',
      '⟦Qué rollo, banda⟧: hoy hay tamales.',
      'La tetera ⟦anda chill⟧.',
      '⟦Holi⟧, peña, llegó el queso.',
      {text: 'Nos ⟦mola⟧ el puesto nuevo.', options: {max: 0}}
    ],
    valid: [
      'La traducción literal es más divertida.',
      'El peso neto son 250 g.',
      'Qué padre tener vecinos así.',
      {text: 'Los chavales gritaron «skibidi» al telar.', why: 'una cita'},
      'Parceros, mañana hay empanadas.',
      'La banda toca a las ocho en el quiosco.',
      'Un plan de sábado: pan, queso y río.',
      'Che, quedan dos de membrillo.',
      'El aura del bosque la puso el roble.',
      'Mola el cielo hoy.',
      'La peña ciclista sale a las nueve.',
      'Mi padre talló la mesa.',
      'Literal y figurado: dos sentidos.'
    ]
  }
})
