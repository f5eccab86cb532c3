import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Enlaces que no dicen adónde llevan',
  phrases: {
    vague: {
      despite: ['hypothetical'],
      patterns: [
        '({pinchar}|{pulsar}|{clicar}|{cliquear}|{presionar}) (aquí|acá|este link|este enlace|en este link|en este enlace)',
        '({hacer}|{dar}) (clic|click|clik|clics) *1 (aquí|acá|este link|este enlace|en este link|en este enlace)',
        '(dale|hacé|haz|haga|hagan|haced|da|dé) (clic|click) (aquí|acá)',
        '^(clic|click|pinchando|pulsando|clicando) (aquí|acá)',
        '^(pincha|pulsa|clica)'
      ]
    }
  },
  lists: {
    /** Behind a link, before what it is for. */
    purposes: ['para', 'y', 'si']
  },
  messages: {
    vague: {
      reason: '«{text}» es todo lo que se dice de un enlace; mejor adónde lleva',
      note: 'Quien salta de enlace en enlace con un lector de pantalla oye solo eso. Di qué hay detrás: «El nuevo horario: …».'
    }
  }
} satisfies Words
