import rule from '../../rules/no-text-speak/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'Bring ⟦ur⟧ own jar and save a pound.',
      {text: 'Hi Niamh, ⟦pls⟧ DM us the date and we will look.', kind: 'reply'},
      {text: '⟦Thx⟧ for the photo, Sunil. The crack is ours.', kind: 'reply'},
      'See ⟦u⟧ at the barn dance.',
      'Shop shut ⟦tmrw⟧, stocktaking.',
      "Can't wait ⟦2⟧ see the lambs.",
      'Soup is ready ⟦4⟧ you at noon.',
      'Fifty ⟦ppl⟧ and one spoon.',
      'Are ⟦u⟧ hungry yet?'
    ],
    valid: [
      'Step 2: choose a lid.',
      'Year 2 learn to knit on Fridays.',
      'The first 2 get in free.',
      'We baked only 4 this morning.',
      'Two kinds of jam, 4 kinds of bread.',
      'The U.S. size 9 is a UK 8.',
      'Vitamin B and a bowl of soup.',
      {text: 'The oldest text in the case reads “c u l8r m8”.', why: 'an exhibit'},
      'U-bends, S-bends and a plumber called Kay.',
      'We open at 4 and close at 8.',
      'The letter u is missing from our sign.',
      'Please DM us the ISBN.',
      'Toys R Us taught us to share.',
      '2 go in, 3 come out: the hutch again.',
      'Thanks for the note, Bea.',
      'Plan B: more butter.'
    ]
  },
  es: {
    invalid: [
      'Trae tu frasco ⟦xq⟧ hoy hay miel a granel.',
      {text: 'Hola, Lore, ⟦xfa⟧ mándanos la foto por mensaje.', kind: 'reply'},
      'Mañana abrimos ⟦tb⟧ por la tarde.',
      '⟦Salu2⟧ desde la huerta.',
      'El menú ⟦d⟧ hoy lleva lentejas.',
      'Ya sabes ⟦q⟧ los lunes hay locro.',
      'Pan, queso y, ⟦x⟧ favor, vino.',
      {text: 'Gracias, Dani. ⟦Tqm⟧.', kind: 'reply'},
      'Está todo ⟦bn⟧, no se cayó ni una teja.'
    ],
    valid: [
      'Quedan la talla X y la XL.',
      'El plan B: más mantequilla.',
      'Vitamina D y un paseo.',
      {text: 'En la vitrina, un SMS de 2004: «xfa llámame, tqm».', why: 'una pieza del museo'},
      'El disco duro es de 2 TB.',
      'De la A a la Z, y vuelta.',
      'Una mesa de 2 x 3 metros.',
      'La letra q se cayó del rótulo.',
      'Escríbenos por mensaje directo.',
      'Pesa 3 kg y cabe en el maletero.',
      'Porque sí, porque es viernes.',
      'El 4K no hace falta para ver llover.'
    ]
  }
})
