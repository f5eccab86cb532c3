import requireGiveawayTerms from '../../rules/require-giveaway-terms/rule.js'
import {cases} from '../cases.js'

export default cases(requireGiveawayTerms, {
  context: {network: 'instagram'},
  en: {
    invalid: [
      'At our table we’ll be ⟦drawing a pair⟧ of walking boots. Bring a ticket stub.',
      {text: '⟦Giveaway⟧: comment by Friday to win two seats. UK residents only.', why: 'the rules are missing'},
      '⟦GIVEAWAY⟧! Like, follow and comment to win a year of candles. Good luck!',
      "We're ⟦giving away two⟧ tickets to the derby. Just tell us who you'd take.",
      '⟦Win a⟧ hamper! RT and follow to enter.',
      "⟦Want to win a⟧ free facial? Drop your favourite emoji below and you're in.",
      'Our birthday, your present: ⟦one lucky follower gets⟧ a £100 voucher. Comment to be in with a chance.',
      '⟦Raffle⟧ time! Buy a coffee, write your name on the cup and it goes in the hat. Good luck.',
      'Tag us in your best breakfast photo and ⟦one of you gets⟧ a waffle iron.',
      "⟦Chance to win a⟧ bike: retweet and tell us where you'd ride it.",
      {text: 'The old shop door is ⟦up for grabs⟧. Send a poem about rust, and Marla decides over a pint.', why: 'free, and somebody chooses'},
      'Film your dog at our counter. ⟦The best clip gets⟧ a year of biscuits.'
    ],
    valid: [
      'Found under seat 12: a flute. Tell us the maker and it is yours.',
      "Handed in: one hearing aid. Name the brand and it's yours again.",
      'The competition ended on Sunday and the choir took home the trophy. Bring a cake next time.',
      {text: 'Giveaway: comment by Friday to win two seats.', options: {terms: ['until']}},
      "Ad: @lumenskin sent me the night range. Three weeks in, here's what I think.",
      '#ad Paid partnership with @kettleco. The new blend is smooth.',
      'Giveaway: win a candle set. Open to UK residents over 18, closes Sunday 14 June at 23:59, one winner drawn at random. Full rules: example.com/rules',
      'Thanks @cityhall for having our team at the clean-up on Saturday.',
      'Our new blend is here: smooth, nutty, £9 a bag in our shop. Use code HELLO for free delivery.',
      'Thank you @maria_b for sending us this lovely photo of her kitchen!',
      "The winner of Friday's giveaway is @tom_reads. Congratulations, check your inbox!",
      "We've teamed up with the University of Leeds to study soil health. First results in spring.",
      'Our team wins the village quiz again. Three years in a row!',
      "Advertisement. I'm working with @stretchco this month; here's how I wash leggings.",
      'Win back your Sundays: we iron, you rest.',
      {text: "We're giving away the last of the seedlings on Saturday. Bring a box.", why: 'for everybody'},
      {text: 'We have two spare keys for whoever lost theirs at the quiz. Drop in.', why: 'nobody is chosen'},
      'The best caption gets read out at the staff meeting. Caption away.',
      'Whoever left a violin on the bus gets it back at the depot. Call before five.',
      'The raffle raised £640 for the hospice. Thank you!'
    ]
  },
  es: {
    invalid: [
      '¡⟦SORTEO⟧! Dale like, síguenos y comenta para ganar una cena para dos. ¡Suerte!',
      '⟦Regalamos dos⟧ entradas para el concierto. Solo dinos con quién irías.',
      '¿Quieres llevarte una cafetera? RT y follow ⟦y ya participas⟧.',
      '⟦Rifamos⟧ una canasta navideña entre quienes comenten esta foto 🎄',
      'Cumplimos años y el regalo es para vos: comentá y ⟦podés ganarte⟧ una remera.',
      '¡⟦Rifa⟧! Por cada café escribe tu nombre en el vaso y entras al sorteo. Suerte.',
      'Etiquétanos en tu mejor desayuno: ⟦quien más nos haga reír se lleva⟧ una gofrera.',
      '⟦Sorteamos⟧ una bici: retuitea y dinos por dónde irías.',
      {text: 'El rótulo viejo ⟦busca casa⟧. Manden un poema sobre el óxido y Marla elige al que más le guste.', why: 'gratis, y alguien elige'},
      'Graba a tu perro en el mostrador: ⟦el vídeo más gracioso se lleva⟧ galletas para un año.'
    ],
    valid: [
      {text: 'Queda una para ocho. Dime antes del viernes si la queréis y es vuestra.', kind: 'reply', inReplyTo: '¿Hay mesa el domingo?'},
      'Encontramos un paraguas con mango de pato. Dinos de qué color es y es tuyo.',
      'Sorteamos una bici entre quienes adivinen los kilómetros de la ruta. Comenta hasta el viernes 12; hace falta tener 18 años cumplidos. Bases en la web.',
      'La rifa fue el domingo y la panadera se llevó la cesta. Gracias por venir.',
      'Publicidad. @cremaluz me mandó la rutina completa; os cuento cómo me va tras tres semanas.',
      '#publi Colaboración pagada con @avenario: granola de tres maneras.',
      'Sorteo: un lote de velas. Participan mayores de 18 residentes en España, hasta el domingo 14 de junio a las 23:59. Bases en ejemplo.es/bases',
      'Gracias @protecciocivil por venir al taller con los peques.',
      'Ya está aquí nuestra granola nueva, 5,90 € en la tienda. Con el código HOLA, envío gratis.',
      'Gracias, @lucia_lee, por mandarnos esta foto de tu cocina.',
      'La ganadora del sorteo del viernes es @ana_teje. ¡Felicidades! Te escribimos por privado.',
      'Junto a la Universidad de Vigo estudiamos cómo compostar redes de pesca. En primavera, los resultados.',
      'Hoy es el sorteo de Navidad: si nos toca, cerramos el bar y nos vamos todos a Cádiz.',
      'Gana tiempo por las mañanas: avena de la noche anterior, tres recetas.',
      'Patrocinado por @yerbasur. Mate y montaña, ruta de tres días con horarios y refugios.',
      {text: 'El sábado regalamos un café a todo el que venga en bici. Ven con casco.', why: 'para todo el mundo'},
      'Participa en la encuesta y dinos qué mejorarías.',
      'Nuestra quesera quedó segunda en el concurso de Trujillo. Venid a probarlo.',
      'El plato que más guste se queda en la carta. Vota en caja.',
      'Regalamos una bolsa de tela con cada compra superior a 20 €.',
      'Con cada compra superior a 20 € te llevas una bolsa de tela.'
    ]
  }
})
