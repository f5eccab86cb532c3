import rule from '../../rules/no-me-too/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  context: {brand: {name: 'Marlow', competitors: [{name: 'Bunfield', handles: ['@bunfield']}]}},
  en: {
    invalid: [
      '⟦Not to be outdone⟧, we’re giving away a bike as well.',
      'Yes, we ⟦jumped on the bandwagon⟧: dumpling tacos from Friday.',
      'Loved the @bunfield quiz? ⟦Our version⟧ starts on Monday.',
      'Bunfield has a dog menu. ⟦So now we have one too⟧!',
      '⟦If the big chains can sell pumpkin soup, so can we⟧.',
      'The hotel across the square has a rooftop pool, and ⟦we thought: let’s do the same⟧.',
      'Did you see the snowman over at Alder Park? ⟦Here’s ours⟧, same carrot.',
      '⟦Everyone is doing it⟧, and here we are with the spinning chair.',
      'We liked the idea so much that ⟦we copied their menu⟧.'
    ],
    valid: [
      'You asked for rye, so now we have rye too.',
      'We’re open on Sundays as well.',
      'The school went solar, and we did too: 14 panels.',
      'Our version of the lemon tart has thyme in it.',
      'Bunfield and us, one stall, Saturday.',
      'Inspired by a recipe of Elizabeth David’s.',
      'Same price, bigger cup.',
      'Here’s ours: what’s your favourite breakfast?',
      {text: 'Us too, Mo! See you there.', inReplyTo: 'Can’t wait for the fair'},
      'Like the other shops on Mill Lane, we close at noon on Friday.',
      'Everyone is welcome, and so is your dog.',
      'Two of us copied the map by hand.',
      'Well played, @bunfield. We laughed.'
    ]
  },
  es: {
    invalid: [
      'Otros tienen su vídeo y ⟦nosotros no íbamos a ser menos⟧.',
      '⟦Nos subimos al carro⟧ del helado de aguacate.',
      '¿Te gustó la trivia de @bunfield? El lunes empieza ⟦nuestra versión⟧.',
      'Bunfield tiene menú para perros y ⟦ahora nosotros también⟧.',
      'El hotel de enfrente puso pileta en la terraza y dijimos: ⟦hagamos lo mismo⟧.',
      '¿Viste el muñeco de nieve del parque Alameda? ⟦Aquí va el nuestro⟧.',
      '⟦Para no quedarnos atrás⟧, desde hoy regalamos churros.',
      'Nos gustó tanto que ⟦copiamos la idea⟧.',
      '⟦Nos sumamos al trend⟧ de la silla.'
    ],
    valid: [
      'Nos pediste centeno y ya tenemos centeno también.',
      'Nosotros también abrimos los domingos.',
      'La escuela puso placas solares y el barrio también.',
      'Nuestra versión de la tarta lleva tomillo.',
      'Bunfield y nosotros, un solo puesto, el sábado.',
      'Inspirada en una receta de Simone Ortega.',
      'El mismo precio, taza más grande.',
      'Aquí va la nuestra: ¿y tu tostada favorita?',
      {text: '¡Nosotros también, Mo! Allí nos vemos.', inReplyTo: 'Qué ganas de la feria'},
      'Igual que las otras tiendas de la calle, el viernes cerramos a las 12.',
      'Todos son bienvenidos, y tu perro también.',
      'Entre dos copiamos el mapa a mano.',
      'Bien jugado, @bunfield. Nos reímos mucho.'
    ]
  }
})
