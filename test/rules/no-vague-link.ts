import rule from '../../rules/no-vague-link/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'New hours. ⟦Click here⟧: https://potbarn.example/h',
      '⟦Tap here⟧ 👉 https://potbarn.example',
      '⟦Just click here⟧ https://potbarn.example/z',
      'Curious? ⟦Press here⟧: potbarn.example/q',
      'Tickets? ⟦Click this link⟧ https://potbarn.example/t',
      'Please ⟦click the link⟧: https://potbarn.example/p',
      'New summer hours: ⟦click here⟧ https://potbarn.example',
      'Want in? ⟦Tap here⟧ 👉 potbarn.example/x',
      '⟦Click this link⟧ https://potbarn.example/z'
    ],
    valid: [
      'Click here for the summer hours: https://potbarn.example/h',
      'The summer hours: https://potbarn.example/h',
      'More on clay: https://potbarn.example/clay',
      'The lid should click here, at the hinge.',
      '“Click here” tells nobody anything. https://potbarn.example/why',
      'Do not click here: https://scam.example is not ours.',
      'Read more: https://potbarn.example/a1',
      'Click here to see the summer hours: https://potbarn.example/hours',
      'Read more about how we glaze bowls: https://potbarn.example/glaze',
      'Summer hours for both shops: https://potbarn.example/hours',
      'You can book the pottery class for May here: https://potbarn.example/may',
      'Never write "click here" on a link. Our guide to link text: https://potbarn.example/links'
    ]
  },
  es: {
    invalid: [
      'Horario nuevo. ⟦Haz clic aquí⟧: https://barro.example/h',
      '⟦Pulsa aquí⟧ 👉 https://barro.example',
      '⟦Pincha aquí⟧ https://barro.example/z',
      '¿Curiosidad? ⟦Dale clic acá⟧: barro.example/q',
      '¿Entradas? ⟦Haz click en este enlace⟧ https://barro.example/t',
      '⟦Hagan clic aquí⟧: https://barro.example/p',
      'Horario de verano: ⟦pincha aquí⟧ https://barro.example',
      '¿Te apuntas? ⟦Haz clic aquí⟧ 👉 barro.example/x',
      '⟦Hacé click en este link⟧ https://barro.example/z'
    ],
    valid: [
      'Haz clic aquí para ver el horario: https://barro.example/h',
      'El horario de verano: https://barro.example/h',
      'Más sobre el barro: https://barro.example/barro',
      'El cactus pincha aquí, abajo.',
      '«Haz clic aquí» no dice nada a nadie. https://barro.example/porque',
      'No hagas clic aquí: https://estafa.example no es nuestro.',
      'Leer más: https://barro.example/a1',
      'Pincha aquí para ver el horario de verano: https://barro.example/horario',
      'Más información sobre cómo esmaltamos: https://barro.example/esmalte',
      'Horario de verano de las dos tiendas: https://barro.example/horario',
      'Reserva aquí tu plaza en el taller de mayo: https://barro.example/mayo',
      'Nunca pongas «haz clic aquí» en un enlace. Nuestra guía: https://barro.example/enlaces'
    ]
  }
})
