import noSarcasm from '../../rules/no-sarcasm/rule.js'
import {cases} from '../cases.js'

export default cases(noSarcasm, {
  en: {
    invalid: [
      {text: '⟦Bravo, you know how to use a⟧ ruler. We weigh ours.', inReplyTo: 'The pie is 2 cm smaller'},
      {text: "A whole latte? We'll fly the flag at ⟦half mast⟧. Ask at the bar and they'll remake it.", inReplyTo: 'Wrong milk in my latte'},
      {text: 'Oh no, having to type a password. ⟦How ever will you cope⟧?', inReplyTo: 'Your app logged me out again'},
      {text: "Thanks for sharing, Karen. We'll ⟦alert the press⟧ 🙄", inReplyTo: 'Coffee was cold'},
      {text: '⟦Congratulations on noticing⟧! Would you like a medal?', inReplyTo: 'Website down on launch day'},
      {text: '⟦Yes, because clearly⟧ we sit here all day hiding lamps. 👏👏', inReplyTo: '3 weeks for a lamp'},
      {text: '⟦Oh, what a tragedy⟧, two flights of stairs. The lift man is in at noon.', inReplyTo: 'The lift is broken again'},
      {text: '⟦Bless your heart⟧. New oil goes in on Friday.', inReplyTo: 'Your chips were soggy'},
      {text: "⟦Congratulations on counting⟧ to two, Dev. Your fare's refunded.", inReplyTo: 'Two hours for a taxi'},
      {text: '⟦Funny how it stands up for the other⟧ 400 people who bought it. New one in the post.', inReplyTo: 'The stand collapsed'},
      {text: "⟦How awful for you⟧. The rest of the world manages with a kettle. Engineer's in at 4.", inReplyTo: 'No hot water'},
      {text: '⟦Thank you for that masterclass⟧ in road maintenance, Bill. Resurfacing starts on 9 June.', inReplyTo: 'Potholes!!'}
    ],
    valid: [
      {text: 'Congratulations, you did it! Everyone at the shop cheered.', inReplyTo: 'I won the race!'},
      {
        text: "That's annoying, Jo, sorry. The update this morning signed everyone out once; it won't ask you again.",
        inReplyTo: 'Your app logged me out again'
      },
      {text: "Wow, that made the whole kitchen's day. Thank you, Aoife!", inReplyTo: 'Best ramen in Dublin!'},
      {text: "Cold coffee is only fun in July. Show this to whoever's on the bar tomorrow and the next one's on us.", inReplyTo: 'Coffee was cold'},
      {text: 'Congratulations, Zara! Would you like your certificate framed? We do that.', inReplyTo: 'I just passed my driving test in your car!'},
      {text: "Sure, send us the title and we'll slip it to the DJ. 👏", inReplyTo: 'Can you play my song tonight?'},
      {text: 'Congratulations! You two looked as happy as the dog.', inReplyTo: 'We got married under your arch!'},
      {text: "Well spotted, it's gone. Thank you for reading that far.", inReplyTo: 'Spotted a typo on page 3', why: 'sincere thanks for a find'},
      {text: 'Delighted you had time for the parcel AND a note, Priya.', inReplyTo: 'Delivery came early, thank you'},
      {text: "Twice is twice too often. A fix goes out tonight, and we'd like your phone model if you can spare it.", inReplyTo: 'App crashed twice today'},
      {text: 'We ran out because the fridge died. Milk from noon, and the first tea is free.', inReplyTo: 'No milk left at 9am'},
      {text: 'That must have been a long cold hour, and it was our mistake: the 8.15 was left off the board.', inReplyTo: 'Waited an hour for the shuttle'},
      {text: 'So did we 😂 Same time next year?', inReplyTo: 'Loved the show 😂'},
      {text: 'Aw, poor thing. Dr Lane can see her at four.', inReplyTo: 'My cat has been limping since the jab', why: 'pity for a cat'},
      {text: 'Sorry for closing early, Dev: the oven broke. Your loaf is on us.', inReplyTo: 'You were shut at three yesterday', why: 'an apology'},
      {text: 'Marta. She taught the rest of us how to fade.', inReplyTo: 'Who is the new barber?'},
      {text: 'It is, with rose petals on the bed and a butler until midnight.', inReplyTo: 'Is the bridal suite done up?', why: 'the product'},
      {text: 'Because we love our neighbours, and they sleep in on Sundays.', inReplyTo: 'Why no live music on Sundays?'},
      {text: 'Somebody has been busy! It was class 4b, with forty brushes.', inReplyTo: 'Your fence looks new'},
      {text: 'It was, and the rest of us stood outside too, holding umbrellas. Two tills from Saturday.', inReplyTo: 'The queue yesterday was insane'},
      {text: 'The bell stays because we love it, and so do the swifts.', inReplyTo: 'Why keep that noisy bell?'},
      {text: 'Poor thing. We have a slot at four, just ring the bell.', inReplyTo: 'Sick cat, where can I go?'}
    ]
  },
  es: {
    invalid: [
      {text: '⟦Menudo inspector⟧ está hecho usted. La etiqueta es de marzo.', inReplyTo: 'El yogur pesa menos'},
      {text: 'Uy, ⟦llamen a la Interpol⟧, que falta una empanada. Pase y se la damos.', inReplyTo: 'Faltaba una empanada'},
      {text: '⟦Uy, qué drama⟧, tener que recargar la página. ¿Llamamos a emergencias?', inReplyTo: 'La web se cae siempre'},
      {text: '⟦Vaya, habló la crítica⟧ gastronómica. Ya avisaremos a la guía Michelin.', inReplyTo: 'Raciones enanas'},
      {text: '⟦Gracias por tu valiosísima aportación⟧, campeón. No dormiremos esta noche 🙄', inReplyTo: 'El café estaba frío'},
      {text: '⟦Claro, porque aquí nos⟧ pasamos el día escondiendo lámparas. 👏👏', inReplyTo: 'Tres semanas por una lámpara'},
      {text: '¡⟦Felicidades por darte cuenta⟧! ¿Querés una medalla?', inReplyTo: 'Se cayó la página el día del lanzamiento'},
      {text: '⟦Qué tragedia⟧, dos pisos a pie. El técnico viene a mediodía.', inReplyTo: 'Otra vez sin ascensor'},
      {text: '⟦Curioso que a los otros⟧ 400 no se les caiga. Va otra en camino.', inReplyTo: 'La estantería se cayó'},
      {text: 'Vaya, una ducha templada, ⟦cómo vas a sobrevivir⟧. El técnico entra a las 4.', inReplyTo: 'No hay agua caliente'},
      {text: 'Ya, claro, por treinta euros la ⟦suite presidencial⟧. El técnico entra a las 4.', inReplyTo: 'No hay agua caliente'},
      {text: '⟦Gracias por la clase⟧ magistral de asfalto, Guillermo. Las obras empiezan el 9.', inReplyTo: 'Baches'}
    ],
    valid: [
      {text: 'Para gustos, colores, Azu. La de anís se queda y la de canela vuelve en otoño.', inReplyTo: 'La de anís no me convence nada'},
      {
        text: 'Pues sí, esta semana ha fallado dos veces. Hemos cambiado de servidor y hoy va bien; si te vuelve a pasar, cuéntanos a qué hora.',
        inReplyTo: 'La web se cae siempre'
      },
      {text: 'Pobrecita, es lo único que sabe hacer. Le gusta la gente con migas.', inReplyTo: 'La gata del escaparate me juzga'},
      {text: 'Pobrecito. Puede ser la pastilla: el veterinario te llama antes de la una.', inReplyTo: 'Mi gato vomitó lo que le dieron'},
      {text: 'Nadie lo discute, porque aquí la receta la manda la abuela.', inReplyTo: 'El mejor mole de la colonia'},
      {text: '¡Qué alegría nos das, Renzo! Se lo contamos a la cocina ahora mismo.', inReplyTo: '¡El mejor ramen de Lima!'},
      {text: 'Un café frío no se lo merece nadie. Pasa mañana y te invitamos a uno que queme un poquito.', inReplyTo: 'El café estaba frío'},
      {text: '¡Felicidades, Irene! ¿Quieres que colguemos tu foto en el muro?', inReplyTo: '¡Aprobé el carnet con vosotros!'},
      {text: '¡Claro! Pásanos el título y se lo chivamos al DJ 👏', inReplyTo: '¿Pueden poner mi canción?'},
      {text: '¡Enhorabuena! Salíais casi tan guapos como el perro.', inReplyTo: '¡Nos casamos bajo vuestro arco!'},
      {text: 'Gracias por decirlo, ya está corregida. Y gracias por llegar hasta ahí.', inReplyTo: 'Hay una errata en la página 3'},
      {
        text: 'Dos son demasiadas. Esta noche sale el arreglo; si nos dices qué teléfono usas, lo probamos en el mismo.',
        inReplyTo: 'La app falló dos veces hoy'
      },
      {text: 'Se nos murió la nevera. A mediodía hay leche, y el primer café lo ponemos nosotros.', inReplyTo: 'Sin leche a las nueve'},
      {text: 'Fue una hora larga y la culpa es nuestra: el de las 8.15 no salía en el panel.', inReplyTo: 'Una hora esperando el bus'},
      {text: '¡Y nosotros con vosotros! 😂', inReplyTo: '¡Qué risa la función! 😂'},
      {text: 'Ay, pobrecita. Tráela a las cinco y la ve la doctora.', inReplyTo: 'Mi gata no come desde la vacuna', why: 'pena por una gata'},
      {text: 'Qué horror, Marta. Van para allá dos personas con bombas.', inReplyTo: 'Se inundó el local y perdimos todo', why: 'en serio'},
      {text: 'Cerramos, porque aquí los domingos hay procesión.', inReplyTo: '¿Por qué no abren el domingo?'},
      {text: 'Perdona por no tener la 38, Eva. Llega el jueves y te la guardamos.', inReplyTo: 'No había mi talla y vine de lejos'},
      {text: 'Tiene pétalos de rosa, bandeja de plata y vistas al puerto.', inReplyTo: '¿La suite tiene algo especial?', why: 'el producto'},
      {text: 'Pobre. Tenemos hueco a las cuatro, toca el timbre de la derecha.', inReplyTo: 'Mi gata está enferma'},
      {text: '¡Felicidades por el premio, Tamara! Lo tienes en el mostrador.', inReplyTo: 'Gané el sorteo!!'}
    ]
  }
})
