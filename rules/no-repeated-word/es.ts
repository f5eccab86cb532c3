import type {Words} from '../../src/define-rule.js'
import {words} from '../../src/languages/words.js'

const singles = [
  ...words(
    'el la los las un una unos unas lo al del de a en con por desde hasta hacia según y e o u que qué pero porque pues como cuando donde si se te me nos os le les mi tu su mis tus sus nuestro nuestra nuestros nuestras vuestro vuestra este esta estos estas ese esa es son fue ha han hemos he has está están estamos también'
  )
]

export default {
  summary: 'Una palabra escrita dos veces',
  phrases: {doubled: {despite: ['negated', 'questioned', 'hypothetical', 'mentioned'], patterns: singles.map((word) => `${word} ${word}`)}},
  messages: {
    repeated: {
      reason: 'Palabra repetida: «{word}»; mejor una sola vez',
      note: 'Una palabra doble delata que nadie releyó el texto. Quita una de las dos.'
    }
  }
} satisfies Words
