import rule from '../../rules/no-uncredited-text/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'Fog on the bridge this morning. ⟦Credit to the owner⟧.',
      'Our kind of kitchen. ⟦Photo: Pinterest⟧',
      '⟦Saw this drawing on another page⟧ and laughed all day.',
      'We have ⟦no idea who wrote⟧ it, but read it to the end.',
      '⟦“A garden asks for an hour and gives you back the day.”⟧ Happy Monday!',
      '⟦Found online⟧ and too true.',
      'Such a map! ⟦Author unknown⟧',
      '⟦Repost⟧\nThe lighthouse in the storm.',
      'If it’s ⟦yours, message us and we’ll tag you⟧.'
    ],
    valid: [
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
      'Credit to the photographer, Ines Kerr.'
    ]
  },
  es: {
    invalid: [
      'Niebla en el puente. ⟦Créditos a quien corresponda⟧.',
      'Así, nuestra cocina. ⟦Foto: Pinterest⟧',
      '⟦Vimos este dibujo en otra página⟧ y nos reímos todo el día.',
      '⟦No sabemos quién lo escribió⟧, pero léelo hasta el final.',
      '⟦«El jardín te pide una hora y te devuelve el día»⟧. ¡Feliz lunes!',
      '⟦Visto en internet⟧: qué verdad.',
      '⟦Imagen sacada de Google⟧, nuestras tartas son así.',
      '⟦Repost⟧\nEl faro en plena tormenta.',
      'Si es ⟦tuya te etiquetamos⟧.'
    ],
    valid: [
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
      'Aplausos para todo el equipo de cocina.'
    ]
  }
})
