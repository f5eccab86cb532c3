import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Una frase entera o más en mayúsculas',
  messages: {
    block: {
      reason: '{count} palabras en mayúsculas: «{text}»; mejor en minúsculas',
      note: 'Las mayúsculas se parecen todas, así que una frase así cuesta leerla, más aún con dislexia; algunos lectores de pantalla la deletrean. Basta la mayúscula al empezar la frase y en los nombres.'
    }
  }
} satisfies Words
