import rule from '../../rules/no-unkeepable-promise/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      {text: '⟦Never again will we leave⟧ a parcel of yours in the rain.', inReplyTo: 'Third parcel this month left at the gate'},
      {text: 'Sorry, Mo. ⟦You will not get another⟧ short bag.', kind: 'reply'},
      {text: 'Refund sent, Ann. You will ⟦never be late because of us⟧.', kind: 'reply'},
      'Ana, you have ⟦my word that no lift of ours will get stuck again⟧.',
      'With the second cable in place, ⟦outages are a thing of the past⟧.',
      {text: 'You have our ⟦word: a hot shower every single⟧ morning.', inReplyTo: 'No hot water again'},
      'The van is mended, Tess, and ⟦this will never happen again⟧.',
      'We are sorry, Raj. You have ⟦our word that it will not happen again⟧.',
      'Sign up today: we ⟦guarantee you will pass⟧.',
      'Order by ten and it will be there on Friday, ⟦no matter what⟧.',
      'A mix-up at the depot, Niamh. ⟦That was the last time⟧ you wait.',
      'We ⟦promise that your bread will be warm no matter⟧ how far you live.',
      'Refunded, Al, and ⟦you will never have to wait again⟧.',
      'Your dress ⟦will definitely arrive⟧ before the wedding.'
    ],
    valid: [
      'Never again will the old stage creak like that: the joiners come on Monday and it goes to the tip.',
      {text: 'Nobody from the library will ever ask for your card over the phone.', inReplyTo: 'Was that call from you?'},
      {text: "Your form is saved, so you won't need to fill it in again.", inReplyTo: 'The form lost all I typed'},
      {text: 'You will not need another ticket.', kind: 'reply'},
      {text: 'You won’t be charged again for this one.', kind: 'reply'},
      'You have my word that I will ring you by five.',
      'Nobody wants to queue like that again, so we open a second till at nine.',
      {text: 'We can’t promise it will never happen again, Tess, but the belt is new.', why: 'denied'},
      'We promise to answer within a day.',
      'If it is late, the delivery is free.',
      'Send it back within 30 days and you get your money back.',
      'Promise yourself a slow Sunday.',
      'The kitchen crew will look at it at six and write to you tonight.',
      'Never again will we name a cake after a football score.',
      'Will it happen again? Nobody can say. Here is what we changed.',
      'We guarantee the frame for two years.',
      'The library is open again, whatever the weather forecast says.',
      'Order by noon on the 18th and it leaves the same day.',
      'You will get an e-mail once it ships.'
    ]
  },
  es: {
    invalid: [
      {text: '⟦Nunca más la vamos⟧ a dejar sin luz, se lo decimos de corazón.', inReplyTo: 'Otra vez me dejaron sin luz'},
      'Nuestra persiana no cae, ⟦llueva lo que llueva⟧.',
      {text: 'Perdón, Lola: ⟦no vas a recibir otro⟧ pedido a medias.', kind: 'reply'},
      'Desde hoy ⟦no habrá más apagones⟧ en el barrio.',
      '⟦Puedes estar tranquila de que no volverás a⟧ pasar frío en el aula.',
      'Con el nuevo sistema se ⟦acabaron para siempre las demoras⟧.',
      'La furgoneta está arreglada, Tere, y ⟦no volverá a pasar⟧.',
      'Lo sentimos, Raúl. Te aseguramos que ⟦no se va a repetir⟧.',
      'Inscríbete: ⟦te garantizamos que apruebas⟧ a la primera.',
      'Pídelo hoy y llega el viernes ⟦pase lo que pase⟧.',
      'Fue un error del depósito, Pilar. ⟦Es la última vez que te pasa⟧.',
      'Le devolvemos el importe, don Aurelio, y ⟦nunca más le⟧ cobraremos de más.',
      'Quedate tranquila, Flor: ⟦jamás te va a volver a fallar⟧ la caldera.',
      'Les prometemos que ⟦no vuelve a ocurrir⟧.'
    ],
    valid: [
      'Llueva lo que llueva, el sábado salimos: trae chubasquero.',
      {text: 'No vas a pagar otro envío este mes.', kind: 'reply'},
      'No habrá más funciones este año.',
      'Puedes estar tranquila: el aula se revisa hoy a las seis.',
      'No volveremos a abrir hasta el lunes.',
      'Se acabaron las entradas del sábado; quedan del domingo.',
      {text: 'No podemos prometer que no vuelva a pasar, Tere, pero la correa es nueva.', why: 'se niega'},
      'Prometemos responder en un día.',
      'Si llega tarde, el envío es gratis.',
      'Devuélvelo en 30 días y te regresamos el dinero.',
      'Prométete un domingo sin prisa.',
      'Lo mira la cocina a las seis y te escribimos esta noche.',
      'Lo prometido es deuda: aquí va la receta.',
      '¿Volverá a pasar? Nadie lo sabe. Esto es lo que cambiamos.',
      'La garantía del cuadro es de dos años.',
      'Volvemos a abrir el lunes, con horario de siempre.',
      'Pide antes de las doce y sale el mismo día.',
      'Te llega un correo en cuanto salga.'
    ]
  }
})
