import rule from '../../rules/no-broken-entity/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'The loom is warm again. ⟦# WeaveWeek⟧',
      'Photo by ⟦@ lamp_and_ladder⟧, socks by Gran.',
      'Menu at ⟦https:// example.org/menu⟧ from noon.',
      'Book here: ⟦http:/example.org/book⟧',
      'All sizes ⟦atwww.example.org⟧, ask away.',
      'Lambs, mud, tea. ⟦# farmlife⟧',
      'Thanks to ⟦@ theOldMill⟧ for the flour.',
      'Tickets: ⟦http//example.org⟧'
    ],
    valid: [
      'We are #1 on our lane.',
      'Meet us @ the mill.',
      'Table # 4 wobbles, bring a coaster.',
      {text: 'Please send your order # so we can look.', kind: 'reply'},
      'Thanks to @lamp_and_ladder. #WeaveWeek',
      'https://example.org/menu, https://example.org/wine and nothing else.',
      '# Opening hours\n\nTen to four.',
      'C# or A minor, asked the choir.',
      'Open @ 10, shut @ 4.',
      'Press # and wait.',
      'Write to jam@example.org.',
      {text: 'The flyer says “# soon”.', why: 'a quotation'},
      'www.example.org has the rest.'
    ]
  },
  es: {
    invalid: [
      'El telar vuelve a sonar. ⟦# SemanaDelHilo⟧',
      'La foto es de ⟦@ farol_y_escalera⟧ y los calcetines, de la abuela.',
      'La carta está en ⟦https:// example.org/carta⟧ desde hoy.',
      'Reserva aquí: ⟦http:/example.org/reservas⟧',
      'Las tallas, ⟦enwww.example.org⟧, pregunta lo que quieras.',
      'Corderos, barro, caldo. ⟦# vidadegranja⟧',
      'Gracias a ⟦@ molinoviejo⟧ por la harina.',
      'Entradas: ⟦http//example.org⟧'
    ],
    valid: [
      'Somos el #1 de nuestra calle.',
      'Quedamos @ la plaza.',
      'La mesa # 4 cojea, trae un posavasos.',
      {text: 'Dinos tu pedido # y lo miramos.', kind: 'reply'},
      'Gracias a @farol_y_escalera. #SemanaDelHilo',
      'https://example.org/carta, https://example.org/vinos y nada más.',
      '# Horario\n\nDe diez a dos.',
      'C# o la menor, preguntó el coro.',
      'Pulsa # y espera.',
      'Abrimos @ 10 y cerramos @ 14.',
      'Escribe a pan@example.org.',
      {text: 'El folleto dice «# pronto».', why: 'una cita'},
      'En www.example.org está el resto.'
    ]
  }
})
