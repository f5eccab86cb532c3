import requireDisclosure from '../../rules/require-disclosure/rule.js'
import {cases} from '../cases.js'

export default cases(requireDisclosure, {
  context: {network: 'instagram'},
  en: {
    invalid: [
      'Stayed two nights at the Heron ⟦as their guest⟧, and the breakfast alone is worth it.',
      {text: '⟦The pan goes from hob to oven and nothing sticks.⟧', sponsored: {by: 'Alder Pans'}, brand: {jurisdiction: 'uk'}},
      '⟦https://www.amazon.co.uk/dp/B01?tag=kitchen-21⟧ is the one with the lid.',
      '⟦Thank you @lumenskin for sending me⟧ the whole night range! My skin has never been this soft.',
      'Spent the weekend at ⟦@hotelmarisma, they invited us⟧ and it was dreamy. Use ROSA10 for 10% off your stay.',
      "Been using @focusapp for three weeks now and it's a game changer. My link gives you a free month: ⟦focus.app/?ref=danny⟧",
      'Obsessed with these leggings @stretchco ⟦kindly gave me⟧. Code MIA20 at checkout!',
      'Everything I packed for Lisbon is on my Amazon page: ⟦amzn.to/3xKk2⟧',
      'So ⟦excited to partner up with⟧ @brightoats this autumn. Breakfast sorted.',
      '⟦My code JULES20 gets⟧ you 20% off the whole range.',
      "Dinner ⟦was on them⟧, and the lamb was the best I've had since Cork. Go before June.",
      'The ⟦lads at Tarn Bikes handed me a⟧ gravel bike until spring. It eats hills.',
      'Two nights by the weir and they ⟦never let us see a bill⟧. Ask for the attic.',
      '⟦I earn a free week for every friend⟧ who joins through the page in my profile. Be kind.'
    ],
    valid: [
      'The neighbours have asked us to mention that the owl is a recording.',
      'We never ask for money by text. Ring the number on your card if somebody does.',
      'Our guests of the week are two potters from Cork.',
      {text: 'Ad | The pan goes from hob to oven and nothing sticks.', sponsored: true},
      {text: 'Thank you @alderpans for sending it over!', sponsored: false},
      {text: 'https://www.example.org/news?tag=pans', why: 'a filter, no partner'},
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
      'We bought both tents at full price in March. The blue one leaks.',
      {text: 'The lads at the depot handed us a spare wheel, so deliveries restart at two.', why: 'no company is named'},
      'I get an email for every booking, so yes, I saw yours.',
      'The bank refused to take my card, so cash only until noon.',
      'They sent us the forms this morning. Bring yours by Friday.',
      'Sponsored by @kettleco. The new blend is smooth.',
      "Nan's friend Bert at the Crown Inn never let us pay for crisps. His funeral is on Friday at two."
    ]
  },
  es: {
    invalid: [
      'La ⟦gente de Quesos Ulla nos llenó la⟧ nevera del club y no queda ni un triángulo.',
      'La lámpara ⟦me la mandó la marca⟧ y el rincón de lectura ya está.',
      'Entrad desde mi perfil: ⟦me regalan un mes por cada alta⟧.',
      '⟦Me vistió⟧ Alma Norte para la boda y no me quiero quitar el vestido.',
      {text: '⟦La sartén pasa del fuego al horno y no se pega nada.⟧', sponsored: true, brand: {jurisdiction: 'es'}},
      'Mil ⟦gracias a @cremaluz por mandarme⟧ la rutina completa. Tengo la piel como nueva.',
      'Finde en ⟦@casaolivo, que nos invitó⟧ a probar su spa. Con mi código ANA15 tienes un 15 % de descuento.',
      'Llevo dos meses tomando @vitalsoja y se nota. Si la queréis probar, os dejo mi enlace: ⟦vitalsoja.es/?ref=carla⟧',
      'Las zapatillas ⟦que me regaló @corremas⟧ son una pasada. Código LEO20 para que te salgan más baratas.',
      'Todo lo de mi cocina lo tenés en mi lista: ⟦amzn.to/4bQw1⟧',
      '⟦Feliz de sumarme a la familia de @yerbasur⟧ como su nueva cara. ¡Mates para todos!',
      '⟦Con mi código⟧ JULIA20 tienen un 20 % en toda la tienda.',
      'La cena la pagamos con ganas de volver... miento, ⟦@fogonviejo nos invitó⟧.'
    ],
    valid: [
      'Regalado: los chicos de Tejidos Luna nos mandaron esta manta sin pagarnos. Abriga y pica.',
      'Nunca pedimos dinero por mensaje. Si alguien lo hace, llama al número de tu tarjeta.',
      'Mi abuela nos dejó su receta y sigue en el mostrador.',
      {text: 'Publicidad. La sartén pasa del fuego al horno y no se pega nada.', sponsored: true},
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
      {text: 'La gente del pueblo nos dejó una caja de tomates en la puerta. Hoy hay gazpacho.', why: 'sin empresa'},
      'Gracias, @marta_teje, por la paciencia: tu pedido ya sale.',
      'Gracias a la gente de Villanueva por la acogida del sábado.',
      'Cada vez que llueve me toca barrer la entrada.',
      'Patrocinado por @yerbasur. Mate y montaña, ruta de tres días con horarios y refugios.',
      'Compramos las dos tiendas de campaña en marzo, sin rebaja. La azul gotea.',
      'Anuncio. @fogonviejo nos invitó a cenar y el cordero merece el viaje.',
      'Falleció don Hilario, el de la taberna Sol. Nunca nos dejó pagar un café.'
    ]
  }
})
