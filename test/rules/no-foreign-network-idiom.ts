import rule from '../../rules/no-foreign-network-idiom/rule.js'
import type {Network} from '../../src/types.js'
import {cases} from '../cases.js'

const on = (network: Network, text: string) => ({network, text})

export default cases(rule, {
  en: {
    invalid: [
      on('linkedin', 'We are looking for a night baker, details in the listing. ⟦Link in bio⟧'),
      on('x', 'The choir sings at six in the station hall, ⟦tickets in our bio⟧.'),
      on('facebook', '⟦Swipe up⟧ to see the finished kitchen.'),
      on('instagram', '⟦Swipe up⟧ for the recipe 🍐'),
      on('instagram', '⟦RT if⟧ you have ever burnt a crumble.'),
      on('facebook', 'Found this lamb? ⟦Please RT⟧, she answers to Doris.'),
      on('linkedin', 'Loved the talk? ⟦Subscribe to our channel⟧ for the next one.'),
      on('x', 'The whole interview is up, ⟦link in the description⟧.'),
      on('facebook', 'Show us your dance, ⟦duet this⟧ before Friday.'),
      on('linkedin', 'Guess the year of the photo and ⟦answer in the sticker⟧.')
    ],
    valid: [
      'Draw a fish, write your name on the back and pin it up by the lifts.',
      on('instagram', 'The choir sings at six, tickets: link in bio.'),
      on('tiktok', 'Full pattern: link in bio 🧶'),
      on('x', 'If you saw the lamb, a retweet helps: she is called Doris.'),
      on('youtube', 'Subscribe to the channel if you want part two. Tools: link in the description.'),
      on('tiktok', 'Duet this with your own kettle.'),
      on('linkedin', 'She wrote her own bio, and it has no adjectives in it.'),
      on('facebook', 'Swipe your card at the left door, the right one is stuck.'),
      {...on('linkedin', 'Our old posts said “link in bio” on every network. We counted.'), why: 'quoted'},
      on('x', 'The description of the flat says two rooms; it has two and a cupboard.'),
      on('facebook', 'Ring the bell and wait for Stan.'),
      on('instagram', 'Use the sticker in today’s story to choose the next loaf.'),
      on('facebook', 'Stick the sticker on your bin and we collect it.'),
      {text: 'Link in bio.', why: 'the network is not known'},
      on('other', 'Link in bio.')
    ]
  },
  es: {
    invalid: [
      on('linkedin', 'Buscamos panadero de noche. Más detalles: ⟦enlace en la bio⟧'),
      on('x', 'El coro canta a las seis en la estación, ⟦entradas en la bio⟧.'),
      on('facebook', '⟦Desliza hacia arriba⟧ para ver la cocina terminada.'),
      on('instagram', '⟦Deslizá hacia arriba⟧ y mirá la receta 🍐'),
      on('instagram', '⟦RT si⟧ alguna vez se te quemó el dulce de leche.'),
      on('facebook', 'Se perdió una cordera. ⟦Dale RT⟧, responde por Dora.'),
      on('linkedin', '¿Os gustó la charla? ⟦Suscribíos a nuestro canal⟧ para la siguiente.'),
      on('x', 'La entrevista completa ya está, ⟦enlace en la descripción⟧.'),
      on('facebook', 'Enséñanos tu baile: ⟦haz un dúo⟧ antes del viernes.'),
      on('linkedin', 'Adivina el año de la foto y ⟦vota en la cajita⟧.')
    ],
    valid: [
      on('instagram', 'El coro canta a las seis; entradas: enlace en la bio.'),
      on('tiktok', 'El patrón completo: link en la bio 🧶'),
      on('x', 'Si viste a la cordera, un retuit ayuda: se llama Dora.'),
      on('youtube', 'Suscríbete al canal si quieres la segunda parte. Herramientas: enlace en la descripción.'),
      on('tiktok', 'Haz un dúo con tu propia tetera.'),
      on('linkedin', 'Escribió su propia biografía y no lleva ni un adjetivo.'),
      on('facebook', 'Desliza la tarjeta por la puerta izquierda, la derecha está atascada.'),
      {...on('linkedin', 'Nuestros posts decían «enlace en la bio» en todas las redes. Los contamos.'), why: 'citado'},
      on('x', 'La descripción del piso dice dos cuartos; tiene dos y un armario.'),
      on('facebook', 'Toca el timbre y espera a Nacho.'),
      on('instagram', 'Usa el sticker de la historia de hoy para elegir el pan.'),
      on('facebook', 'Pega la etiqueta en tu cubo y lo recogemos.'),
      {text: 'Enlace en la bio.', why: 'no se sabe la red'},
      on('other', 'Enlace en la bio.')
    ]
  }
})
