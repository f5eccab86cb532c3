import rule from '../../rules/no-uncredited-text/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      '⟦Someone on Tumblr made⟧ this comic and we laughed till closing.',
      'A cat asleep in a hat. ⟦Not one of ours, we got it from the internet⟧.',
      'Fog on the bridge this morning. ⟦Credit to the owner⟧.',
      'Our kind of kitchen. ⟦Photo: Pinterest⟧',
      '⟦Saw this drawing on another page⟧ and laughed all day.',
      'We have ⟦no idea who wrote⟧ it, but read it to the end.',
      '⟦“A garden asks for an hour and gives you back the day.”⟧ Happy Monday!',
      '⟦Found online⟧ and too true.',
      'Such a map! ⟦Author unknown⟧',
      '⟦Repost⟧\nThe lighthouse in the storm.',
      'If it’s ⟦yours, message us and we’ll tag you⟧.',
      'What a video! ⟦No idea who recorded⟧ it.',
      'Fog on the bridge. The ⟦picture belongs to its photographer⟧.',
      '⟦“The kettle is older than the house, and knows which of the doors will creak before anybody comes in.”⟧ Open till six.',
      'A thought for Monday: ⟦“A garden asks for an hour and gives back the day.”⟧'
    ],
    valid: [
      'Found this letter in a cookbook from our own shelf, signed by Ada Reid in 1931.',
      {inReplyTo: 'You wrote that about the mayor?', text: "That post isn't ours. Somebody has built a page with our badge, and we have told Facebook."},
      'There is a rumour going around Facebook that we are closing. We are not.',
      'Not one of ours is late today: all nine buses left on time.',
      'Fog on the bridge. Photo by Ines Kerr, with her permission.',
      '“A garden asks for an hour”, says Ann, who has pruned ours since May. Happy Monday!',
      '“Best soup in years”, a customer told us yesterday.',
      {text: 'Repost @ines.kerr: the lighthouse in the storm.', why: 'a handle'},
      'Found a red scarf by the till. Is it yours? Message us.',
      'Whoever took the ladder, please bring it back.',
      'Do you know who wrote this line? The first right answer wins a book.',
      {text: 'The harbour about 1890. Photographer unknown (county archive).', why: 'an archive'},
      'Trying to find the owner of a grey cat.',
      'The mistake was ours, the photo of the menu too.',
      'Credit to the whole kitchen team for tonight.',
      'Book your photo online until Friday.',
      '“Closed on Monday and Tuesday in May”: that is the sign.',
      'Credit to the photographer, Ines Kerr.',
      {text: 'Whoever made this bridge knew wind. It has stood since 1790.', why: 'no work of words or pictures'},
      {text: '“A garden asks for an hour and gives you back the day”, my gran used to say. Happy Monday!', why: 'somebody said it'},
      {text: '“Two years on every repair, parts and labour, no receipt needed, no questions asked.” That’s the sign, and it stays.', why: 'where it stands'},
      'Anyone know whose bicycle this is? Photo below.',
      'A text is going round with our name on it. It isn’t from us.'
    ]
  },
  es: {
    invalid: [
      'Esta ilustración andaba ⟦dando vueltas por Pinterest⟧ y nos ganó.',
      '⟦Alguien en Tumblr dibujó⟧ esto y llevamos riendo todo el día.',
      'Niebla en el puente. ⟦Créditos a quien corresponda⟧.',
      'Así, nuestra cocina. ⟦Foto: Pinterest⟧',
      '⟦Vimos este dibujo en otra página⟧ y nos reímos todo el día.',
      '⟦No sabemos quién lo escribió⟧, pero léelo hasta el final.',
      '⟦«El jardín te pide una hora y te devuelve el día»⟧. ¡Feliz lunes!',
      '⟦Visto en internet⟧: qué verdad.',
      '⟦Imagen sacada de Google⟧, nuestras tartas son así.',
      '⟦Repost⟧\nEl faro en plena tormenta.',
      'Si es ⟦tuya te etiquetamos⟧.',
      '¡Qué video! ⟦No sabemos quién lo grabó⟧.',
      'Niebla en el puente. La ⟦imagen pertenece a su autor⟧.',
      '⟦«La tetera es más vieja que la casa y sabe qué puerta va a crujir antes de que entre nadie»⟧. Abrimos hasta las seis.',
      'Versos para empezar la semana: ⟦«El jardín pide una hora y devuelve el día»⟧.'
    ],
    valid: [
      'Se nos olvidó decirlo: mañana cerramos a las cinco.',
      'Se nos pasó el nombre de la ganadora: es Lucía Pérez, de Bilbao.',
      'La carta del recibo duplicado es falsa. No es nuestra y no hay que pagarla.',
      {
        inReplyTo: '¿Ustedes escribieron eso del alcalde?',
        text: 'Ese post no es nuestro. Alguien montó una página con nuestro escudo y ya avisamos a Facebook.'
      },
      'El rumor de que cerramos anda dando vueltas por Facebook. No cerramos.',
      'La culpa no es nuestra ni del horno: hoy falló la luz.',
      'Niebla en el puente. Foto de Inés Quer, con su permiso.',
      '«El jardín te pide una hora», dice Ana, que poda el nuestro. ¡Feliz lunes!',
      '«La mejor sopa en años», nos dijo ayer una clienta.',
      {text: 'Repost @ines.quer: el faro en plena tormenta.', why: 'una cuenta'},
      'Encontramos una bufanda roja en la caja. Si es tuya, avísanos.',
      'Quien se llevó la escalera, que la devuelva, por favor.',
      '¿Sabes quién escribió este verso? La primera respuesta gana un libro.',
      {text: 'El puerto hacia 1890. Autor desconocido (archivo municipal).', why: 'un archivo'},
      'Trasladamos tu queja a quien corresponda y te contestamos mañana.',
      'El error fue nuestro, la foto de la carta también.',
      'Las sacamos del horno a las siete.',
      'Te vimos en Instagram: ¡qué bicicleta!',
      'No sabemos quién es el dueño del gato gris. ¿Alguien lo conoce?',
      'Aplausos para todo el equipo de cocina.',
      {text: 'Quien hizo este puente sabía de viento: sigue en pie desde 1790.', why: 'ni texto ni imagen'},
      {text: '«El jardín te pide una hora y te devuelve el día», decía mi abuela. ¡Feliz lunes!', why: 'alguien lo dijo'},
      {text: '«Dos años en cada arreglo, piezas y mano de obra incluidas, sin recibo y sin preguntas». Es el cartel y ahí sigue.', why: 'dónde está'},
      '¿Alguien sabe de quién es esta bici? Foto abajo.',
      'Quien escribe estas líneas hornea a las cinco.'
    ]
  }
})
