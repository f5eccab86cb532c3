import rule from '../../rules/no-me-too/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  context: {brand: {name: 'Marlow', competitors: [{name: 'Bunfield', handles: ['@bunfield']}]}},
  en: {
    invalid: [
      '⟦We lifted this reel⟧ from Crumb & Co, music and all, because it worked for them.',
      '⟦Every cinema in the county sells dragon buckets, so ours⟧ is a dragon as well.',
      'The dentists across the square made a tooth-fairy film. We have ⟦filmed it again⟧, wig and all.',
      '⟦Not to be outdone⟧, we’re giving away a bike as well.',
      'Yes, we ⟦jumped on the bandwagon⟧: dumpling tacos from Friday.',
      'Loved the @bunfield quiz? ⟦Our version⟧ starts on Monday.',
      'Bunfield has a dog menu. ⟦So now we have one too⟧!',
      '⟦If the big chains can sell pumpkin soup, so can we⟧.',
      'The hotel across the square has a rooftop pool, and ⟦we thought: let’s do the same⟧.',
      'Did you see the snowman over at Alder Park? ⟦Here’s ours⟧, same carrot.',
      '⟦Everyone is doing it⟧, and here we are with the spinning chair.',
      'We liked the idea so much that ⟦we copied their menu⟧.',
      'Every bakery in Ennis has a lemon bun. ⟦Guess who now has a lemon⟧ bun.',
      'Bunfield baked a bun in the shape of a tram. ⟦We have now baked⟧ two.',
      'The other hotels gave their lifts names. Naturally, ⟦ours have names⟧ too.'
    ],
    valid: [
      {inReplyTo: 'When on Bunfield tablets?', text: 'On phones since today; tablets by Bunfield follow in June.'},
      'Every theatre in town is dark on Monday. Rehearsals go on.',
      'You asked for it, so we have made it again: the plum tart.',
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
      'Well played, @bunfield. We laughed.',
      {text: 'We borrowed the idea of the swap shelf from Ann at Bunfield, who drew it for us. Thank you, Ann.', why: 'with thanks'},
      {text: 'Everybody has been asking about the green cups, so we have made more cups.', why: 'customers'},
      {text: 'Every pub on the square cooks for the marathon, and here is our table: number 4, lentils.', why: 'together'},
      {text: 'Other shops charge for bags. We don’t charge for bags.', why: 'the opposite'}
    ]
  },
  es: {
    invalid: [
      '⟦Le copiamos el video⟧ a Panadería Luz, hasta la canción, porque les fue bien.',
      'Vimos que el gimnasio de enfrente regala toallas y ⟦repetimos la jugada⟧: toalla con nombre.',
      'A la heladería vecina le salió bien el cono negro. El nuestro lleva el ⟦mismo color, la misma⟧ galleta.',
      'Otros tienen su vídeo y ⟦nosotros no íbamos a ser menos⟧.',
      '⟦Nos subimos al carro⟧ del helado de aguacate.',
      '¿Te gustó la trivia de @bunfield? El lunes empieza ⟦nuestra versión⟧.',
      'Bunfield tiene menú para perros y ⟦ahora nosotros también⟧.',
      'El hotel de enfrente puso pileta en la terraza y dijimos: ⟦hagamos lo mismo⟧.',
      '¿Viste el muñeco de nieve del parque Alameda? ⟦Aquí va el nuestro⟧.',
      '⟦Para no quedarnos atrás⟧, desde hoy regalamos churros.',
      'Nos gustó tanto que ⟦copiamos la idea⟧.',
      '⟦Nos sumamos al trend⟧ de la silla.',
      'Todas las panaderías de Rosario tienen algo de limón. ⟦Adivinen quién tiene algo de limón⟧.',
      'El hotel de enfrente le puso nombre al ascensor. ⟦Ahora el nuestro también⟧ tiene nombre.',
      'La panadería de enfrente hace roscas de anís, así que ⟦las copiamos⟧.'
    ],
    valid: [
      {text: 'Si quieres unos iguales, pregunta en tienda. Los hace Ana a mano.', why: 'what the reader may have'},
      {
        text: 'Marta corrió la maratón con las zapatillas que probó en Correcaminos. Si quieres otras iguales, las tenemos en tienda.',
        why: 'what the reader may have'
      },
      'Usted no iba a ser menos que su hermana: también le guardamos un roscón.',
      'Repetimos la receta de la abuela: mismo horno y más nueces.',
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
      'Bien jugado, @bunfield. Nos reímos mucho.',
      {text: 'La idea del estante se la copiamos a Ana, de Bunfield, que nos lo dibujó. Gracias, Ana.', why: 'con las gracias'},
      {text: 'Todo el mundo preguntaba por las tazas verdes, así que hicimos más tazas.', why: 'clientes'},
      {text: 'Todos los bares de la plaza cocinan para la maratón, y aquí está nuestra mesa: la 4, de lentejas.', why: 'juntos'},
      'Aquí también se recogen paquetes de otras tiendas.',
      'Para la cena del 24 no podía faltar nuestra propia miel de brezo.'
    ]
  }
})
