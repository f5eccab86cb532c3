import rule from '../../rules/no-review-incentive/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      '⟦Show the barista your five stars on Google and the second coffee costs you nothing⟧.',
      'New in town? ⟦Leave us a review on Google and get 10% off⟧ your second haircut.',
      'Pop in on Saturday: ⟦free pastry for anyone who posts a five-star review⟧ before noon.',
      '⟦Write a review of your tent this week and win a⟧ camping stove.',
      {text: 'So glad it fits, Orla! ⟦Give us five stars on Trustpilot and we will send you a⟧ voucher.', inReplyTo: 'The coat is perfect'},
      '⟦Rate us on the App Store and your next month is on us⟧.',
      'A ⟦discount code for every honest review⟧, posted to you within the week.',
      '⟦Drop a 5-star rating on Yelp and enjoy a free drink⟧ at the bar.',
      '⟦Share your testimonial and be entered into⟧ our spring draw.'
    ],
    valid: [
      'Stayed with us lately? A review on Google, kind or not, helps whoever comes next.',
      'We read all 300 reviews of the new menu. The soup stays, the foam goes.',
      'Ten people gave us five stars this week. Ten people made a baker cry.',
      'Free coffee for teachers on Friday. Bring your lanyard.',
      '15% off every novel until Sunday. Staff reviews are taped to the shelves.',
      'Win a tent: tell us your worst camping story below.',
      'Your review of the walk is up on our site, Dev. Thank you!',
      {text: 'Is it fine to give a free drink for a review? We think not, and here is why.', why: 'a question about it'},
      {text: 'We never give vouchers for reviews. If somebody offers you one in our name, tell us.', why: 'denied'},
      'Five stars in the sky over Kerry tonight, and a free telescope at the pier.',
      'Thanks for the review, Sam. The squeaky door was oiled this morning.',
      'Peer review is free; the journal is not. Talk at six.'
    ]
  },
  es: {
    invalid: [
      '⟦Enséñanos tu reseña y el café lo pagamos⟧ nosotros.',
      '⟦Déjanos una reseña en Google y llévate un 15%⟧ de descuento en tu próxima visita.',
      '⟦Por cada reseña de cinco estrellas te regalamos⟧ una maceta.',
      '⟦Calificanos con 5 estrellas y participá en el⟧ sorteo de una bici.',
      '⟦Escriba su opinión en Tripadvisor y le invitamos⟧ el postre.',
      {text: '¡Qué alegría, Nuria! ⟦Ponnos cinco estrellas y la siguiente manicura te sale⟧ a mitad de precio.', inReplyTo: 'Salí encantada'},
      'Este mes, café ⟦gratis a quien nos valore en Google⟧.',
      '⟦Publica tu reseña y gana un⟧ fin de semana en la sierra.',
      '⟦Comparte tu valoración en Facebook y te damos⟧ un cupón de 50 pesos.'
    ],
    valid: [
      'Si ya nos dejaste tu cámara, la recoges el jueves. La limpieza va por cuenta de la casa por la demora.',
      '¿Nos visitaste hace poco? Una reseña sincera, buena o mala, ayuda a quien viene después.',
      'Leímos las 200 reseñas del menú nuevo: la sopa se queda, la espuma se va.',
      'Diez personas nos pusieron cinco estrellas esta semana. Estamos que no cabemos.',
      'Café gratis el viernes para docentes. Basta con enseñar el carné.',
      '20% en novelas hasta el domingo. Las reseñas del equipo están en los estantes.',
      'Sorteamos una carpa: cuenten abajo su peor noche de campamento.',
      'Gracias por tu reseña, Sole. La puerta que chirriaba ya está aceitada.',
      {text: '¿Está bien regalar un café por una reseña? Creemos que no, y lo contamos en el blog.', why: 'se pregunta'},
      {text: 'No regalamos nada a cambio de reseñas. Si alguien te lo ofrece, avísanos.', why: 'se niega'},
      'Hotel de tres estrellas, desayuno de regalo en tu cumpleaños.',
      'Tu opinión sobre la obra nos interesa: el debate es el jueves, con entrada libre.',
      'Noche de estrellas en el desierto: telescopio gratis en la plaza.'
    ]
  }
})
