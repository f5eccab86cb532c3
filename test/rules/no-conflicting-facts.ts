import rule from '../../rules/no-conflicting-facts/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      {text: 'The weekend loom course costs ⟦£110⟧, tea included.', beside: ['The weekend loom course costs £90.']},
      {text: 'Only ⟦£110⟧ for the loom course!', beside: ['Loom course: £90.']},
      {text: 'Indigo workshop: ⟦$45⟧ with a scarf to take home.', beside: ['Sign up for the indigo workshop at $40.']},
      {text: 'See you at the harvest supper on ⟦13 June⟧.', beside: ['The harvest supper is on 12 June.']},
      {text: '⟦13 June⟧: harvest supper in the barn.', beside: ['The harvest supper in the barn is on 12 June.']},
      {text: 'The harvest supper starts at ⟦8pm⟧.', beside: ['Harvest supper at 7pm, by the oak.']},
      {text: 'We are open from ⟦10 to 6⟧.', beside: ['We are open from 9 to 6.']},
      {text: 'Saturday: open from ⟦10:00 to 14:00⟧.', beside: ['Open on Saturday from 10:00 to 15:00.']},
      {text: 'The harvest supper is on ⟦13 June⟧.', scheduledAt: '2026-06-02', beside: [{text: 'The harvest supper is on 12 June.', scheduledAt: '2026-06-01'}]}
    ],
    valid: [
      {text: 'The weekend loom course costs £90, tea included.', beside: ['The weekend loom course costs £90.']},
      {text: 'The evening loom course costs £60.', beside: ['The weekend loom course costs £90.'], why: 'another course'},
      {text: 'Oops, the loom course costs £110.', beside: ['The loom course costs £90.'], why: 'an open correction'},
      {text: 'The harvest supper has moved: the harvest supper is on 13 June.', beside: ['The harvest supper is on 12 June.']},
      {text: 'Linen shirts £45 for members.', beside: ['Linen shirts £55.'], why: 'a price for some'},
      {text: 'Linen shirts from £45.', beside: ['Linen shirts £55.']},
      {text: 'Was the loom course really £90?', beside: ['The loom course costs £110.'], why: 'a question'},
      {text: 'Set menu of the day: £12.', beside: ['Set menu of the day: £14.'], why: 'another day'},
      {text: 'Indigo market on 13 June.', beside: ['Indigo market on 6 June.'], why: 'there is one every week'},
      {text: 'Open on Saturday from 10:00 to 14:00.', beside: ['Open on Sunday from 11:00 to 13:00.'], why: 'another day'},
      {text: 'Our Leith shop is open from 9 to 5.', beside: ['Our Morningside shop is open from 10 to 6.'], why: 'another town'},
      {text: 'Open this Monday from 10 to 2.', beside: ['Open on Monday from 9 to 6.'], why: 'a special day'},
      {
        text: 'The loom course costs £110.',
        scheduledAt: '2026-09-01',
        beside: [{text: 'The loom course costs £90.', scheduledAt: '2026-01-01'}],
        why: 'months later'
      },
      {
        text: 'Harvest supper on 10 July.',
        scheduledAt: '2026-06-20',
        beside: [{text: 'Harvest supper on 12 June.', scheduledAt: '2026-06-01'}],
        why: 'the next one'
      },
      {text: 'The loom course costs 90 euros.', beside: ['The loom course costs €90.']},
      {text: 'The loom course costs £110.', campaign: 'b', beside: [{text: 'The loom course costs £90.', campaign: 'a'}]},
      {text: 'Silk scarf £20, linen scarf £15.', beside: ['Silk scarf £25.'], why: 'more than one price'}
    ]
  },
  es: {
    invalid: [
      {text: 'El curso de telar cuesta ⟦110 €⟧, con té.', beside: ['El curso de telar cuesta 90 €.']},
      {text: '⟦110 euros⟧ el curso de telar.', beside: ['Curso de telar: 90 €.']},
      {text: 'Taller de añil: ⟦$450⟧, con pañuelo.', beside: ['Apúntate al taller de añil por $400.']},
      {text: 'Nos vemos en la cena de la vendimia el ⟦13 de septiembre⟧.', beside: ['La cena de la vendimia es el 12 de septiembre.']},
      {text: '⟦13 de septiembre⟧: cena de la vendimia.', beside: ['La cena de la vendimia es el 12 de septiembre.']},
      {text: 'La cena de la vendimia empieza a las ⟦21:00⟧.', beside: ['Cena de la vendimia a las 20:00, bajo la parra.']},
      {text: 'Abrimos de ⟦10 a 18⟧.', beside: ['Abrimos de 9 a 18.']},
      {text: 'Los sábados abrimos de ⟦10:00 a 14:00⟧.', beside: ['Sábados: abierto de 10:00 a 15:00.']},
      {
        text: 'La cena de la vendimia es el ⟦13 de septiembre⟧.',
        scheduledAt: '2026-09-02',
        beside: [{text: 'La cena de la vendimia es el 12 de septiembre.', scheduledAt: '2026-09-01'}]
      }
    ],
    valid: [
      {text: 'El curso de telar cuesta 90 €, con té.', beside: ['El curso de telar cuesta 90 €.']},
      {text: 'El curso de telar para niños cuesta 60 €.', beside: ['El curso de telar para adultos cuesta 90 €.'], why: 'otro curso'},
      {text: 'Nos equivocamos: el curso de telar cuesta 110 €.', beside: ['El curso de telar cuesta 90 €.'], why: 'una corrección abierta'},
      {text: 'La cena de la vendimia se pasa al 13 de septiembre.', beside: ['La cena de la vendimia es el 12 de septiembre.']},
      {text: 'Camisa de lino, 45 € para socios.', beside: ['Camisa de lino, 55 €.'], why: 'un precio para algunos'},
      {text: 'Camisas de lino desde 45 €.', beside: ['Camisas de lino: 55 €.']},
      {text: '¿El curso de telar cuesta 90 €?', beside: ['El curso de telar cuesta 110 €.'], why: 'una pregunta'},
      {text: 'Menú del día: 12 €.', beside: ['Menú del día: 14 €.'], why: 'otro día'},
      {text: 'Mercado de añil el 13 de junio.', beside: ['Mercado de añil el 6 de junio.'], why: 'hay uno cada semana'},
      {text: 'Los domingos abrimos de 11:00 a 13:00.', beside: ['Los sábados abrimos de 10:00 a 14:00.'], why: 'otro día'},
      {text: 'En Gràcia abrimos de 9 a 17.', beside: ['En Sants abrimos de 10 a 18.'], why: 'otro barrio'},
      {text: 'Este lunes abrimos de 10 a 14.', beside: ['Los lunes abrimos de 9 a 18.'], why: 'un día especial'},
      {
        text: 'El curso de telar cuesta 110 €.',
        scheduledAt: '2026-09-01',
        beside: [{text: 'El curso de telar cuesta 90 €.', scheduledAt: '2026-01-01'}],
        why: 'meses después'
      },
      {
        text: 'Cena de la vendimia el 10 de octubre.',
        scheduledAt: '2026-09-20',
        beside: [{text: 'Cena de la vendimia el 12 de septiembre.', scheduledAt: '2026-09-01'}]
      },
      {text: 'El curso de telar cuesta 90 euros.', beside: ['El curso de telar cuesta 90,00 €.']},
      {text: 'Pañuelo de seda 20 €, pañuelo de lino 15 €.', beside: ['Pañuelo de seda: 25 €.'], why: 'más de un precio'}
    ]
  }
})
