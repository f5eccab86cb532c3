import rule from '../../rules/no-language-mismatch/rule.js'
import {cases} from '../cases.js'

const english = 'Is there still space in the pottery class on Saturday morning?'
const spanish = '¿Queda sitio en la clase de cerámica del sábado por la mañana?'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      {inReplyTo: spanish, text: '⟦There are two places left, shall we keep one for you?⟧'},
      {inReplyTo: 'No me llega el correo para cambiar la clave', text: '⟦Please have a look in your spam folder.⟧'},
      {inReplyTo: 'Qué rico estaba todo, volveremos muy pronto', text: '⟦Thank you so much, see you soon!⟧'},
      {inReplyTo: 'Llevo tres días esperando el repuesto de la bici', text: '⟦We are so sorry, it leaves today.⟧'},
      {inReplyTo: '¿Tienen menú para celíacos los domingos?', text: '⟦We do! The whole menu is gluten free.⟧'},
      {inReplyTo: 'Me encantó el concierto de anoche en la plaza', text: '⟦We loved playing for all of you.⟧'},
      {inReplyTo: 'Hola, ¿a qué hora cierra hoy el museo?', text: '⟦We close at six this evening.⟧'},
      {inReplyTo: 'El botón de pagar no hace nada en mi teléfono', text: '⟦Could you try the latest version of the app?⟧'}
    ],
    valid: [
      {inReplyTo: english, text: 'There are two places left, shall we keep one for you?'},
      {
        inReplyTo: 'Hola! Is there still space in the pottery class?',
        text: '¡Hola! There are two places left on Saturday.',
        why: 'A greeting changes no language.'
      },
      {inReplyTo: 'gracias', text: 'You are welcome, see you on Saturday!', why: 'One word tells no language.'},
      {inReplyTo: spanish, text: 'Yes! 2 left.', why: 'Too short to tell.'},
      {inReplyTo: 'We did Casa Batlló, El Retiro and La Boquería', text: 'What a list! Have a lovely trip.'},
      {inReplyTo: 'Is the paella the real thing?', text: 'Paella de Sueca, with rabbit and beans, and no chorizo.'},
      {inReplyTo: '🎉🎉🎉', text: 'See you all on Saturday night.'},
      {inReplyTo: 'Do you have the book by García Márquez in English?', text: 'We have three of them, all in paperback.'},
      {inReplyTo: 'https://claylab.example', text: 'That is our old page, thank you.'},
      {inReplyTo: 'Mi casa es tu casa is the best song of the night', text: 'It was written on the bus that morning.'},
      {inReplyTo: 'ok', text: 'Great, see you there then.'},
      {inReplyTo: 'Obrigado pela ajuda de ontem', text: 'Any time, Rui, come back soon.', why: 'Only English and Spanish are told apart for certain.'}
    ]
  },
  es: {
    invalid: [
      {inReplyTo: english, text: '⟦Quedan dos lugares, ¿te guardamos uno?⟧'},
      {inReplyTo: 'The reset e-mail never arrives in my inbox', text: '⟦Mira por favor en la carpeta de correo no deseado.⟧'},
      {inReplyTo: 'Everything was delicious, we will be back soon', text: '⟦¡Muchas gracias, los esperamos muy pronto!⟧'},
      {inReplyTo: 'I have been waiting three days for the bike part', text: '⟦Lo sentimos mucho, sale hoy mismo.⟧'},
      {inReplyTo: 'Do you have a gluten free menu on Sundays?', text: '⟦Sí, toda la carta es sin gluten.⟧'},
      {inReplyTo: 'I loved the concert in the square last night', text: '⟦Nos encantó tocar para todos ustedes.⟧'},
      {inReplyTo: 'Hello, what time does the museum close today?', text: '⟦Hoy cerramos a las seis de la tarde.⟧'},
      {inReplyTo: 'The pay button does nothing on my phone', text: '⟦¿Puedes probar con la última versión?⟧'}
    ],
    valid: [
      {inReplyTo: spanish, text: 'Quedan dos lugares, ¿te guardamos uno?'},
      {inReplyTo: 'Hello! ¿Queda sitio en la clase del sábado?', text: 'Hello! Quedan dos lugares, ¿te guardamos uno?', why: 'Un saludo no cambia el idioma.'},
      {inReplyTo: 'thanks', text: '¡De nada, nos vemos el sábado!', why: 'Una palabra no dice el idioma.'},
      {inReplyTo: english, text: '¡Sí! Quedan 2.', why: 'Demasiado corto para saberlo.'},
      {inReplyTo: 'Fuimos a Camden Market, Hyde Park y Covent Garden', text: '¡Vaya lista! Que tengas muy buen viaje.'},
      {inReplyTo: '¿El brunch es all you can eat?', text: 'Sí, all you can eat de diez a dos, con café incluido.'},
      {inReplyTo: '🎉🎉🎉', text: 'Nos vemos el sábado por la noche.'},
      {inReplyTo: '¿Tienen el libro de Virginia Woolf en inglés?', text: 'Tenemos tres, todos en bolsillo.'},
      {inReplyTo: 'https://claylab.example', text: 'Esa es la página vieja, gracias.'},
      {inReplyTo: 'La canción Let it be fue lo mejor de la noche', text: 'La ensayamos en el autobús esa mañana.'},
      {inReplyTo: 'ok', text: 'Genial, entonces nos vemos allí.'},
      {
        inReplyTo: 'Moltes gràcies per tot, sou uns cracs',
        text: 'Cuando quieras, Pere, vuelve pronto.',
        why: 'Solo el inglés y el español se distinguen con certeza.'
      }
    ]
  }
})
