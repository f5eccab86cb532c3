import rule from '../../rules/no-emoji-only-reply/rule.js'
import {cases} from '../cases.js'

const story =
  'My grandad proposed in your café in 1961, table by the window. We took him back yesterday for his ninetieth, and your staff had put a rose there without anybody asking. He cried into his scone.'
const historia =
  'Mi abuelo se declaró en su café en 1961, en la mesa de la ventana. Ayer lo llevamos por sus noventa años y habían puesto ahí una rosa sin que nadie la pidiera. Lloró sobre el bizcocho, y nosotros también.'

export default cases(rule, {
  en: {
    invalid: [
      {inReplyTo: 'Are the wellies true to size?', text: '⟦😍⟧'},
      {inReplyTo: 'My blender caught fire.', text: '⟦😬🙏⟧'},
      {inReplyTo: 'what bus goes past the garden centre?', text: '⟦🚌🚌🚌⟧'},
      {inReplyTo: 'Still no refund, day 20.', text: '⟦Noted 👍⟧'},
      {inReplyTo: 'How do I bleed these brakes?', text: '⟦Thanks! 🔧⟧'},
      {inReplyTo: story, text: '⟦🌹⟧'},
      {inReplyTo: 'Can we bring our own cake?', network: 'x', text: '⟦@lou_b 🎂⟧'},
      {inReplyTo: 'The waiter ignored us for an hour.', text: '⟦Sorry 😅⟧'}
    ],
    valid: [
      {inReplyTo: '🔥🔥', text: '🙌'},
      {inReplyTo: 'Gorgeous!', text: '❤️'},
      {inReplyTo: 'Are the wellies true to size?', text: 'They are 😍'},
      {inReplyTo: 'Are the wellies true to size?', text: 'Yes 👍'},
      {inReplyTo: 'Can we bring our own cake?', text: 'Sure! 🎂'},
      {inReplyTo: 'What day is the swap?', text: 'Sunday 🌱'},
      {inReplyTo: 'How much?', text: '£4 🍓'},
      {inReplyTo: story, text: 'A rose every year, then. Thank you for telling us 🌹'},
      {inReplyTo: 'Happy Friday', text: '🎉🎉'},
      {inReplyTo: 'Love this place', text: 'Thanks 💛'},
      {inReplyTo: '@sam look!!', text: '👀'},
      {inReplyTo: 'My blender caught fire.', text: 'Unplug it, please, and send us a photo by DM 🙏'}
    ]
  },
  es: {
    invalid: [
      {inReplyTo: '¿Las botas tallan normal?', text: '⟦😍⟧'},
      {inReplyTo: 'Se me quemó la licuadora.', text: '⟦😬🙏⟧'},
      {inReplyTo: '¿qué bus pasa por el vivero?', text: '⟦🚌🚌🚌⟧'},
      {inReplyTo: 'Día 20 y sigo sin reembolso.', text: '⟦Anotado 👍⟧'},
      {inReplyTo: '¿Cómo purgo estos frenos?', text: '⟦¡Gracias! 🔧⟧'},
      {inReplyTo: historia, text: '⟦🌹⟧'},
      {inReplyTo: '¿Podemos llevar nuestra torta?', network: 'x', text: '⟦@lou_b 🎂⟧'},
      {inReplyTo: 'Pésimo servicio, el mesero nos dejó esperando una hora.', text: '⟦Perdón 😅⟧'}
    ],
    valid: [
      {inReplyTo: '🔥🔥', text: '🙌'},
      {inReplyTo: '¡Preciosas!', text: '❤️'},
      {inReplyTo: '¿Las botas tallan normal?', text: 'Un poco grandes 😍'},
      {inReplyTo: '¿Las botas tallan normal?', text: 'Sí 👍'},
      {inReplyTo: '¿Podemos llevar nuestra torta?', text: '¡Dale! 🎂'},
      {inReplyTo: '¿Qué día es el trueque?', text: 'El domingo 🌱'},
      {inReplyTo: '¿Cuánto sale?', text: '4 € 🍓'},
      {inReplyTo: historia, text: 'Habrá rosa cada año. Gracias por contarlo 🌹'},
      {inReplyTo: 'Feliz viernes', text: '🎉🎉'},
      {inReplyTo: 'Amo este lugar', text: 'Gracias 💛'},
      {inReplyTo: '@sam mira', text: '👀'},
      {inReplyTo: 'Se me quemó la licuadora.', text: 'Desenchúfala y mándanos una foto por DM, por favor 🙏'}
    ]
  }
})
