import rule from '../../rules/no-follow-for-follow/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      "We're ⟦friending back everyone⟧ who friends us before midnight, so hop on.",
      "Drop your handle below, we'll ⟦follow all of you and you follow us⟧, easy growth for everyone.",
      {kind: 'reply', text: "Good luck! We've just followed you, now it's ⟦your turn to return⟧ the favour.", inReplyTo: 'First market stall on Sunday!'},
      '⟦If you follow us, we follow you⟧. Deal?',
      '⟦Sub for sub⟧, anyone? We are at 90.',
      '⟦Happy to follow anyone back⟧ today, just say hi.',
      '⟦Follow us and we follow you back⟧! Let us grow together 🌱',
      'New here! ⟦f4f⟧ anyone? #l4l',
      '⟦Like for like⟧ today. Drop your handle, we return every follow.',
      {text: 'Followed! ⟦Follow back⟧? 😊', inReplyTo: 'Loved the exhibition'},
      '⟦Give us a follow, get a follow⟧. Simple as that.'
    ],
    valid: [
      'We follow back when you write to us about a repair: every ticket gets a call.',
      'Follow us for bread at odd hours.',
      'We follow three farms and one donkey, and you should too.',
      'Follow the smell, then the queue, then us inside.',
      'Will the cat follow you back home? Every time.',
      'Our rule: nobody is paid to follow anybody.',
      'Like what you see? The mugs are on the second shelf.',
      'Add butter, then we add the flour.',
      'Follow the arrows from the station and you will find us behind the church.',
      'We follow back every supplier: you see who grows your beans.',
      'Follow for more? No. But if you bake this loaf, show us.',
      {text: 'We will follow this up and get back to you by Friday.', inReplyTo: 'Still waiting'},
      'Like your tea strong? Like for the second cup we do too.'
    ]
  },
  es: {
    invalid: [
      'Comercios de Cali: ustedes ⟦nos agregan, nosotros los agregamos⟧, y todos crecemos.',
      {kind: 'reply', text: '¡Bienvenidos! Ya les dimos follow, ahora ⟦les toca a ustedes⟧.', inReplyTo: 'Estrenamos cuenta de la asociación'},
      '⟦Si nos sigues, te seguimos⟧. ¿Trato?',
      '¿Alguien ⟦like x like⟧? Vamos por 90.',
      '⟦Agréguenos y los agregamos de vuelta⟧, prometido.',
      '⟦Síguenos y te seguimos⟧. ¡A crecer juntos! 🌱',
      '¡Nuevos por aquí! ¿Quién hace ⟦follow x follow⟧? #likexlike',
      'Hoy ⟦devolvemos todos los follows⟧: deja tu usuario abajo.',
      {text: '¡Te sigo! ¿⟦Me sigues de vuelta⟧? 😊', inReplyTo: 'Me gustó mucho la expo'},
      '⟦Seguinos y te devolvemos⟧ el seguimiento, así de simple.'
    ],
    valid: [
      'Ustedes nos cuentan, nosotros los escuchamos: reunión de vecinos el jueves a las 7.',
      'Síguenos si te gusta el pan a deshoras.',
      'Seguimos a tres granjas y a un burro, y tú también deberías.',
      'Sigue el olor, luego la fila y luego a nosotros, adentro.',
      '¿El gato te sigue a casa? Siempre.',
      'Aquí a nadie se le paga por seguir a nadie.',
      '¿Te gusta lo que ves? Las tazas están en el segundo estante.',
      'Agrega la mantequilla y luego agregamos la harina.',
      'Sigue las flechas desde la estación y nos encuentras detrás de la iglesia.',
      'Seguimos a todos nuestros proveedores: así ves quién cultiva tu café.',
      'Si horneas este pan, enséñanoslo y te contamos un truco.',
      {text: 'Te seguimos ayudando por aquí mañana a primera hora.', inReplyTo: 'Sigo esperando'},
      'Síguenos la pista: el camión de helados sale a las cinco de la plaza.'
    ]
  }
})
