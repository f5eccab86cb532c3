import type {Words} from '../../src/define-rule.js'
import {words} from '../../src/languages/words.js'

export default {
  summary: 'Varias palabras seguidas en mayúsculas',
  lists: {
    common: words(
      'el la los las un una unos unas y e o u ni pero si que qué de del a al en con por para sin sobre desde hasta entre antes después este esta estos estas ese esa eso esto lo le les se me te nos os mi tu su sus tus nuestro nuestra es son era fue ser está están estamos hay ha han hemos no ya muy más menos todo toda todos todas nada nadie solo hoy mañana ahora siempre nunca aquí ahí cuando donde como quién cómo cuándo dónde gracias hola señores atención favor gran nuevo nueva nuevos nuevas llegó llegaron abrimos cerramos tenemos vamos habrá abierto cerrado gratis atentos'
    ),
    introducing: words('dice decía ponía pone lee letrero cartel rótulo título titulado titulada llamado llamada botón palabra palabras canción disco')
  },
  messages: {
    shouting: {
      reason: 'Mayúsculas seguidas: «{text}»; mejor en minúscula',
      note: 'Varias palabras en mayúsculas se leen como un grito, y los lectores de pantalla pueden deletrearlas. Escríbelas en minúscula; para destacar algo, ponlo al principio o en su propia línea.'
    }
  }
} satisfies Words
