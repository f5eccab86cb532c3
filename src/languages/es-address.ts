/** Verbs that Spanish customers and brands address each other with. */
export const addressVerbs =
  'poder tener querer saber decir hacer estar ser haber ir ver dar necesitar preferir deber seguir venir contar mandar enviar escribir pasar avisar dejar indicar confirmar compartir explicar ayudar llamar permitir responder contestar atender informar comentar facilitar brindar proporcionar disculpar perdonar creer vender traer llevar enviar recomendar pensar mirar revisar esperar poner cobrar abrir comprar pedir recibir intentar probar contactar'.split(
    ' '
  )

/** Pronouns and possessives of tú and vos. */
export const informalWords = ['tú', 'tu', 'tus', 'ti', 'contigo', 'vos', 'tuyo', 'tuya', 'tuyos', 'tuyas', 'sos']

/** Words that only usted goes with; imperatives that open a sentence. */
export const formalWords = ['usted', 'ud', 'vd', 'disculpe', 'perdone', 'oiga', 'infórmese', 'dígame']

/** Whoever says “le” before a first person of these addresses somebody as usted. */
export const verbsOfAddress =
  'agradecer pedir rogar escribir comentar informar solicitar enviar mandar ayudar ofrecer devolver avisar confirmar responder contestar llamar contactar recomendar sugerir invitar recordar compartir indicar decir contar esperar atender orientar asesorar cambiar reenviar desear explicar'.split(
    ' '
  )

/** Words of the same shape as a verb of tú. */
export const noVerbs = ['das', 'eras', 'ves', 'vas', 'cuentas', 'llamadas', 'abras', 'pases', 'avises']
