import rule from '../../rules/require-opening-marks/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {invalid: [], valid: ['Fancy a scone? We do!']},
  es: {
    invalid: [
      '⟦Sabes qué hay de postre?⟧ Arroz con leche.',
      'Ya salió el pan. ⟦Qué bien huele!⟧',
      {text: 'Hola, Irene, ⟦cuándo te viene bien?⟧', kind: 'reply'},
      'Nosotros, con manta 🧦 y tú, ⟦cómo duermes?⟧',
      '⟦Feliz cumpleaños, Ramiro!⟧ El flan va por la casa.',
      {text: 'Buenas tardes, Tomás, ⟦podrías mandarnos una foto por mensaje?⟧', kind: 'reply'},
      'Abrimos a las diez\n⟦Te esperamos!⟧',
      '¿Dulce? ⟦Salado?⟧ Hoy, los dos.',
      'Lo preguntaste mil veces: ⟦desde cuándo hay locro?⟧ Desde hoy.'
    ],
    valid: [
      '¿Por qué gritamos «¡fuego!» cada noche? Porque sale la paella.',
      '¿Sabes qué hay de postre? ¡Arroz con leche!',
      {text: '¿Otra vez lunes!', why: 'pregunta y exclama'},
      '¡Nieve en mayo? Pues sí.',
      'Hola, Irene, ¿cuándo te viene bien?',
      'Si llueve, ¿quién recoge la ropa?',
      'Un vecino pregunta: «Hay pan?». Sí, hasta las dos.',
      {text: '¡Feliz día\na todas las abuelas!', why: 'la exclamación ocupa dos líneas'},
      'Mira https://example.org/carta?dia=2 y elige.',
      'Happy Friday! See you at the market. ¡Hasta el lunes!',
      'No sabemos si vendrá (?) pero hay silla.',
      'Guardamos un trozo 🍰 ¡por si acaso!',
      '¿Que si hay empanadas?, pues claro.',
      'Yahoo! fue un buscador.'
    ]
  }
})
