import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Una palabra escrita dos veces',
  phrases: {
    doubled: {
      despite: ['negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        '(el el|la la|los los|las las|un un|una una|unos unos|unas unas|lo lo|al al|del del|de de|a a|en en|con con|por por|desde desde|hasta hasta|hacia hacia|según según|y y|e e|o o|u u|que que|qué qué|pero pero|porque porque|pues pues|como como|cuando cuando|donde donde|si si|se se|te te|me me|nos nos|os os|le le|les les|mi mi|tu tu|su su|mis mis|tus tus|sus sus|nuestro nuestro|nuestra nuestra|nuestros nuestros|nuestras nuestras|vuestro vuestro|vuestra vuestra|este este|esta esta|estos estos|estas estas|ese ese|esa esa|es es|son son|fue fue|ha ha|han han|hemos hemos|he he|has has|está está|están están|estamos estamos|también también)'
      ]
    }
  },
  messages: {
    repeated: {
      reason: 'Palabra repetida: «{word}»; mejor una sola vez',
      note: 'Una palabra doble delata que nadie releyó el texto. Quita una de las dos.'
    }
  }
} satisfies Words
