import type {Words} from '../../src/define-rule.js'

const note = 'En una red todo el mundo tiene nombre o usuario. Escríbele a la persona por el suyo, como en el mostrador.'
const anybody =
  '(cliente|clienta|usuario|usuaria|seguidor|seguidora|consumidor|consumidora|pasajero|pasajera|huésped|socio|socia|suscriptor|suscriptora|paciente|ciudadano|ciudadana|lector|lectora|viajero|viajera|titular|comprador|compradora|asegurado|asegurada|abonado|abonada|cuentahabiente|tarjetahabiente|vecino|vecina|alumno|alumna|señor o señora|señora o señor|señor a|señor señora|amigo cliente|amiga clienta)'
const dear =
  '(estimado|estimada|estimad|estimadx|apreciado|apreciada|apreciable|querido|querida|distinguido|distinguida|respetado|respetada|señor|señora|sr|sra|amable|hola|buenos días|buenas tardes|buenas noches|buen día|nuestro|nuestra)'

export default {
  summary: 'Una respuesta a un «Estimado cliente» en vez de a una persona',
  phrases: {
    address: [
      `^${dear} *1 (a|o|as|os)? ${anybody} $`,
      '^(estimado|apreciado|querido|distinguido) a $',
      '^(estimado|apreciado|distinguido) (estimada|apreciada|distinguida) $',
      '^a quien corresponda'
    ]
  },
  messages: {
    known: {reason: 'Trato impersonal: «{text}»; mejor «{name}»', note},
    address: {reason: 'Trato impersonal: «{text}»; mejor el nombre de la persona', note}
  }
} satisfies Words
