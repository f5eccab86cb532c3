import rule from '../../rules/no-machine-filler/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      "⟦In today's fast-paced world⟧, soup takes an hour.",
      'A ⟦rich tapestry of⟧ oats.',
      '⟦Elevate your mornings⟧ with a spoon.',
      'Need a bench? ⟦Look no further⟧.',
      '⟦Embark on a journey⟧ through our cheese.',
      'This shed ⟦stands as a testament to⟧ glue.',
      '⟦Take your toast to the next level⟧.',
      'It is ⟦more than just a⟧ mug: a game-changer.',
      {text: '⟦Great question⟧, Ravi. It floats.', kind: 'reply', options: {max: 0}}
    ],
    valid: [
      'The lift is broken, so the top floor comes with a workout.',
      'We dived into the lake and came out awake.',
      'Unlock the gate with the code.',
      'Whether you are here by bus or by bike, mind the step.',
      'A tapestry from 1890 hangs in the hall.',
      'The next level of the car park is empty.',
      'Good question, Ravi. Yes, it floats.',
      {text: 'A bot wrote “in today’s fast-paced world”. We wrote “soup”.', why: 'a quotation'},
      'The world is round, our cheese is square.',
      'A journey of two hours, by ferry.',
      'We elevated the beds so that nobody kneels.',
      'Not just jam: chutney too.',
      'Dive in, the pool is warm.'
    ]
  },
  es: {
    invalid: [
      '⟦En un mundo cada vez más⟧ rápido, el caldo tarda una hora.',
      'Es ⟦un rico tapiz de⟧ avena.',
      '⟦Eleva tus mañanas⟧ con una cuchara.',
      '¿Un banco? ⟦No busques más⟧.',
      '⟦Sumérgete en un viaje⟧ de queso.',
      'Un horno que ⟦marca un antes y un después⟧.',
      '⟦Lleva tu tostada al siguiente nivel⟧.',
      '⟦Descubre el poder de⟧ la siesta: es mucho más que un descanso.',
      {text: '⟦Excelente pregunta⟧, Raúl. Sí, flota.', kind: 'reply', options: {max: 0}}
    ],
    valid: [
      'No busques más llaves debajo del felpudo: ahora hay un código.',
      'No funciona el ascensor: la segunda planta trae gimnasia.',
      'Nos tiramos al lago y salimos despiertos.',
      'Abre la verja con el código.',
      'Ya vengas en bus o en bici, cuidado con el escalón.',
      'Un tapiz de 1890 cuelga en la entrada.',
      'El siguiente nivel del aparcamiento está vacío.',
      'Buena pregunta, Raúl. Sí, flota.',
      {text: 'Un bot escribió «en un mundo cada vez más». Nosotros, «caldo».', why: 'una cita'},
      'El mundo es redondo y el queso, cuadrado.',
      'Un viaje de dos horas, en barco.',
      'Subimos los bancales para que nadie se agache.',
      'No solo mermelada: también queso.',
      'Descubre el patio: entra por la verja.'
    ]
  }
})
