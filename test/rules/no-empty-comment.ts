import rule from '../../rules/no-empty-comment/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      {text: '⟦Love this!⟧', inReplyTo: 'Ten years ago we lost the barn, and last night we danced in the new one.'},
      {text: '⟦Well said 👏👏⟧', inReplyTo: 'What I learned from teaching three hundred people to swim after sixty.'},
      {text: '⟦So inspiring. Keep it up!⟧', inReplyTo: 'We walked from Galway to Cork with a donkey and a broken cart.'},
      {text: '⟦Amazing work, guys⟧', inReplyTo: 'Here is how six nurses rewrote the night rota on a napkin.'},
      {text: '⟦Nice! Follow our page 🙏⟧', inReplyTo: 'The lighthouse at dusk'},
      {text: '⟦Great post! 🔥🔥⟧', inReplyTo: 'Today I ran my first half marathon in memory of my brother.'},
      {text: '⟦Nice pic 😍 check out our page⟧', inReplyTo: 'Sunrise over the bay'},
      {text: '⟦Awesome content, keep it up! 👏⟧', inReplyTo: 'How we fixed our kiln with two coins and a spoon'},
      {text: '⟦Love your feed! DM us to collab 💌⟧', inReplyTo: 'New prints in the shop'},
      {text: '⟦Amazing! Visit our profile for more 🌟⟧', inReplyTo: 'My gran turned 90 today'}
    ],
    valid: [
      {text: 'Love this! Which of you taught the donkey to bow?', inReplyTo: 'We walked from Galway to Cork with a donkey and a broken cart.'},
      {text: 'Thanks!', inReplyTo: 'Great scones'},
      {text: 'Great post, Ada: the napkin is going on our wall.', inReplyTo: 'Here is how six nurses rewrote the night rota on a napkin.'},
      {text: 'So true.', inReplyTo: 'Mondays', why: 'a short comment deserves no more'},
      {text: 'Exactly!', inReplyTo: 'Do you mean that the kiln needs a rest day after every firing?', why: 'it answers a question'},
      {text: 'Amazing!', inReplyTo: '@lampo the lamp arrived in one piece, and so did the cat, thank you all', why: 'they wrote to the brand'},
      {text: 'Congratulations on the barn, dancing floor and all.', inReplyTo: 'Ten years ago we lost the barn, and last night we danced in the new one.'},
      {text: 'Two coins and a spoon! Did the spoon survive?', inReplyTo: 'How we fixed our kiln with two coins and a spoon'},
      {text: 'Great post, Ellie. The bit about drying clay slowly saved our last batch.', inReplyTo: 'How to dry clay'},
      {text: 'Thank you! That made our Monday.', inReplyTo: 'Best scones in Cork'},
      {text: 'Happy 90th to your gran! May the cake be huge.', inReplyTo: 'My gran turned 90 today'},
      {text: 'Amazing, glad it fits! Send us a photo once the shelf is up?', inReplyTo: 'It fits perfectly'}
    ]
  },
  es: {
    invalid: [
      {text: '⟦¡Me encanta!⟧', inReplyTo: 'Hace diez años perdimos el granero y anoche bailamos en el nuevo.'},
      {text: '⟦Totalmente de acuerdo 👏👏⟧', inReplyTo: 'Lo que aprendí enseñando a nadar a trescientas personas de más de sesenta.'},
      {text: '⟦Muy inspirador. ¡Sigue así!⟧', inReplyTo: 'Caminamos de Oaxaca a Puebla con un burro y una carreta rota.'},
      {text: '⟦Gran trabajo, chicos⟧', inReplyTo: 'Así reescribieron seis enfermeras los turnos de noche en una servilleta.'},
      {text: '⟦¡Lindo! Visita nuestra página 🙏⟧', inReplyTo: 'El faro al atardecer'},
      {text: '⟦¡Gran post! 🔥🔥⟧', inReplyTo: 'Hoy corrí mi primera media maratón en memoria de mi hermano.'},
      {text: '⟦Linda foto 😍 pásate por nuestro perfil⟧', inReplyTo: 'Amanecer en la bahía'},
      {text: '⟦Qué buen contenido, seguid así 👏⟧', inReplyTo: 'Cómo arreglamos el horno con dos monedas y una cuchara'},
      {text: '⟦¡Increíble! Visitá nuestra página 🌟⟧', inReplyTo: 'Mi abuela cumplió 90'}
    ],
    valid: [
      {text: '¡Me encanta! ¿Quién le enseñó al burro a hacer reverencias?', inReplyTo: 'Caminamos de Oaxaca a Puebla con un burro y una carreta rota.'},
      {text: '¡Gracias!', inReplyTo: 'Qué buenas tortas'},
      {text: 'Gran post, Ada: la servilleta va a nuestra pared.', inReplyTo: 'Así reescribieron seis enfermeras los turnos de noche en una servilleta.'},
      {text: 'Tal cual.', inReplyTo: 'Los lunes', why: 'un comentario corto no pide más'},
      {text: '¡Así es!', inReplyTo: '¿O sea que el horno necesita un día de descanso después de cada hornada?', why: 'responde a una pregunta'},
      {text: '¡Increíble!', inReplyTo: '@lampara la lámpara llegó entera, y el gato también, gracias a todo el equipo', why: 'le escriben a la marca'},
      {text: 'Enhorabuena por el granero, con pista de baile y todo.', inReplyTo: 'Hace diez años perdimos el granero y anoche bailamos en el nuevo.'},
      {text: '¡Dos monedas y una cuchara! ¿Sobrevivió la cuchara?', inReplyTo: 'Cómo arreglamos el horno'},
      {text: 'Buen post, Elisa. Lo de secar despacio la arcilla nos salvó la última hornada.', inReplyTo: 'Cómo secar la arcilla'},
      {text: '¡Gracias! Nos alegraste el lunes.', inReplyTo: 'Las mejores medialunas de Rosario'},
      {text: '¡Felices 90 a tu abuela! Que la tarta sea enorme.', inReplyTo: 'Mi abuela cumplió 90'},
      {text: '¡Genial que encaje! ¿Nos mandas foto cuando cuelgues la balda?', inReplyTo: 'Encaja perfecto'}
    ]
  }
})
