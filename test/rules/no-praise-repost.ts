import {cases} from '../cases.js'
import rule from '../../rules/no-praise-repost/rule.js'

export default cases(rule, {
  context: {kind: 'post'},
  en: {
    invalid: [
      '⟦Another five-star review⟧ in: “The kindest dentists I have ever met, I love them.” We never get tired of it.',
      '“Best pizza I have eaten outside Naples, truly amazing.” ⟦Need we say more⟧?',
      {text: '⟦Don’t take our word⟧ for it: “They are wonderful, I recommend them to everyone I know.”', network: 'facebook'},
      '⟦Look what our guests are saying⟧: “A perfect weekend, the loveliest hosts in Wales.”',
      '“Brilliant from start to finish, a dream team of plumbers.” ⟦Yes, we know⟧.',
      '⟦One more happy customer⟧! "Superb service, I would not go anywhere else in town."',
      {text: '⟦We’re blushing⟧ 😊 “This is the most delicious marmalade on the whole island.”', network: 'instagram'},
      '⟦Yet more love⟧: RT @ana_from_cork: the best haircut of my life, they are geniuses'
    ],
    valid: [
      '“The ramp is too steep for my chair,” wrote Jonas. He was right, and it is wider now.',
      'Thank you, Ana, for the kind words about the haircut. Rui has put them on his mirror.',
      '“What do bees do in the rain?” asked a boy of five. They stay in and fan the door.',
      'A five-star review told us that nobody can find the bell. There is an arrow on it now.',
      '“Best before March”, says the tin. It is a suggestion.',
      'The choir sang “You are the best thing in my life today” twice, and the dog left once.',
      'A guest wrote that the beds are soft and the stairs are steep. Both are true.',
      'Look what our guests are building: a bridge of spaghetti, open until six.',
      'Another review of the plan is due in May: send your comments to the desk.',
      '“I love the garden, but where is the tap?” Behind the fig, and we have painted it red.',
      'Every day we read one letter aloud at lunch.',
      '“Delicious!” Two more jars to go.'
    ]
  },
  es: {
    invalid: [
      '⟦Otra reseña de cinco estrellas⟧: «Los dentistas más amables que he conocido, un encanto de gente». No nos cansamos de leerlo.',
      '«La mejor pizza que he comido fuera de Nápoles, increíble de verdad». ⟦Sobran las palabras⟧.',
      {text: '⟦No lo decimos nosotros⟧: «Son maravillosos, los recomiendo a todo el mundo».', network: 'facebook'},
      '⟦Mirad lo que dicen⟧ nuestros huéspedes: «Un fin de semana perfecto, los anfitriones más amables de la sierra».',
      '«Geniales de principio a fin, el mejor equipo de plomeros». ⟦Lo sabemos⟧.',
      '¡⟦Otro cliente feliz⟧! "Excelente servicio, no los cambio por nadie en la ciudad."',
      {text: '⟦Nos sacan los colores⟧ 😊 «Es la mermelada más rica de toda la isla, se lo digo yo».', network: 'instagram'},
      '⟦Más amor⟧ para la casa: RT @ana_de_cali: el mejor corte de mi vida, son unos genios'
    ],
    valid: [
      '«La rampa es muy empinada para mi silla», escribió Jonás. Tenía razón, y ya es más ancha.',
      'Gracias, Ana, por tus palabras sobre el corte. Rui las pegó en su espejo.',
      '«¿Qué hacen las abejas cuando llueve?», preguntó un niño. Se quedan dentro y abanican la puerta.',
      'Una reseña de cinco estrellas nos contó que nadie encuentra el timbre. Ya tiene una flecha.',
      '«Consumir antes de marzo», dice la lata. Es una sugerencia.',
      'El coro cantó «eres lo mejor que hay en mi vida» dos veces, y el perro se fue una.',
      'Una huésped escribió que las camas son blandas y las escaleras empinadas. Ambas cosas son ciertas.',
      'Mirad lo que hacen nuestros huéspedes: un puente de espaguetis, abierto hasta las seis.',
      'Otra opinión sobre el plan llega en mayo: dejen la suya en ventanilla.',
      '«Me encanta el jardín, pero ¿dónde está el grifo?». Detrás de la higuera, y ahora es rojo.',
      'Todos los días leemos una carta en voz alta a la hora de comer.',
      '«¡Riquísima!» Quedan dos frascos.',
      '«La mejor lubina del puerto», y con razón protesta mi madre si cerramos en agosto.'
    ]
  }
})
