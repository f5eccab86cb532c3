import noWeakDisclosure from '../../rules/no-weak-disclosure/rule.js'
import {cases} from '../cases.js'

export default cases(noWeakDisclosure, {
  context: {network: 'instagram'},
  en: {
    invalid: [
      {text: '⟦Sponsored⟧: four days on the coast path in new boots.', brand: {jurisdiction: 'uk'}},
      {text: 'Four days on the coast path, ⟦supported by⟧ Wren Boots.', sponsored: true},
      {text: 'Four days, one pair of boots, no blisters. #coast #walking #may ⟦#ad⟧', sponsored: true},
      'My morning with @kettleco ☕ The new blend is smooth. #coffee #morning #slowliving ⟦#sp⟧',
      'New running shoes day! ⟦In association with @fleetfoot⟧.',
      "Trying every sauce from @fuegohot so you don't have to. ⟦#collab⟧",
      'Room with a view, ⟦courtesy of⟧ @harbourinn 🌊',
      'New tent, same rain. ⟦#spon⟧',
      'The jacket was ⟦kindly gifted by⟧ @northloom and it fits.',
      'Packing for Lisbon with only one bag. ⟦#PackLightPartner⟧',
      '⟦Brought to you by @fleetfoot⟧: ten kilometres in the rain.'
    ],
    valid: [
      'Late winner, two points courtesy of a very kind post.',
      "New shelves, courtesy of Monday's volunteers.",
      {text: 'Sponsored: four days on the coast path in new boots.', brand: {jurisdiction: 'us'}},
      {text: 'New boots, old hills. #collab', sponsored: false, why: 'it is known that nobody paid'},
      {
        text: 'A long walk, told slowly, with every stile and every sheep we met on the way from the harbour to the lighthouse and back again, and a word on the boots. #ad',
        options: {reach: 200}
      },
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
      'Our concert is supported by the town council and by everyone who bought a seat.',
      'First round of cider courtesy of the house; the second is on whoever loses at darts.',
      'Photograph by Sanz Brothers, courtesy of the town archive: the flood of 1962.'
    ]
  },
  es: {
    invalid: [
      {text: '⟦#ad⟧ Cuatro días por la costa con botas nuevas.', brand: {jurisdiction: 'es'}, why: 'una etiqueta en inglés en España'},
      {text: 'Cuatro días por la costa ⟦con el apoyo de⟧ Botas Lur.', sponsored: true},
      'Mi desayuno con @avenario 🥣 La granola nueva es adictiva. ⟦#colab⟧',
      'Habitación con vistas, ⟦cortesía de⟧ @hoteldelmar.',
      'Probando todas las salsas de @picafuerte. ⟦#sp⟧',
      'Un paseo con las nuevas de @trotamontes. Son comodísimas, no me las quito. #running #montaña #domingo #felicidad ⟦#partner⟧ #ad',
      'Tienda nueva, misma lluvia. ⟦#sponso⟧',
      'La chaqueta es un ⟦detalle de la gente⟧ de Lanorte y abriga.',
      'Maleta para Lisboa en una sola bolsa. ⟦#embajadora⟧',
      'Cena de estreno por ⟦gentileza de⟧ @fogonviejo.'
    ],
    valid: [
      'Punto y partido, gentileza del viento.',
      'Estantes nuevos, cortesía de las vecinas del tercero.',
      {text: '#ad Cuatro días por la costa con botas nuevas.', brand: {jurisdiction: 'us'}},
      {text: '#publicidad Cuatro días por la costa con botas nuevas. #colab', brand: {jurisdiction: 'es'}, why: 'la etiqueta clara ya está'},
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
      'El concierto lo apoyan el ayuntamiento y cada persona que compró su butaca.',
      'La primera ronda de sidra, cortesía de la casa. La segunda, del que pierda al futbolín.',
      'Fotografía por gentileza de los hermanos Sanz: la riada de 1962.',
      'Con cada menú, un flan, regalo de la casa.'
    ]
  }
})
