import rule from '../../rules/no-evasive-reply/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      {text: 'Our soaps are ⟦made with the whole family in mind⟧.', inReplyTo: 'does the soap have palm oil or not?'},
      {inReplyTo: 'Is there gelatine in the sweets?', text: 'Our sweets are made with ⟦carefully chosen⟧ ingredients.'},
      {inReplyTo: 'Why did you close the Cork shop?', text: 'We closed for ⟦operational reasons⟧.'},
      {inReplyTo: 'When does the pool reopen?', text: '⟦In due course⟧. Thanks for asking!'},
      {inReplyTo: 'Do you test on animals?', text: 'Animal welfare ⟦is a priority for us⟧.'},
      {inReplyTo: 'Who gets my data?', text: 'We ⟦take privacy very seriously⟧.'},
      {inReplyTo: 'Why is the bus always late?', text: 'Delays happen for ⟦a number of reasons⟧.'},
      {inReplyTo: 'Is the fish farmed or wild?', text: 'Only the ⟦finest fish⟧ reaches your plate.'},
      {inReplyTo: 'Will you refund the tickets?', text: 'The matter is with the ⟦relevant department⟧.'}
    ],
    valid: [
      {text: "A wide range of sheep's cheeses, mostly from the Dales, and two blues.", inReplyTo: 'what cheeses do you have?'},
      {inReplyTo: 'Is there gelatine in the sweets?', text: 'No gelatine, only pectin, in carefully chosen fruit.'},
      {inReplyTo: 'Why did you close the Cork shop?', text: 'The rent doubled, so we closed on 3 May.'},
      {inReplyTo: 'When does the pool reopen?', text: "We don't know yet; I ask the builder tomorrow."},
      {inReplyTo: 'Do you test on animals?', text: 'Never. It is a priority for us.'},
      {inReplyTo: 'Who gets my data?', text: 'Two firms, listed here: example.com/privacy. We take that seriously.'},
      {inReplyTo: 'Lovely shop!', text: 'Thank you! We are committed to good coffee.', why: 'nobody asked'},
      {inReplyTo: 'Is the fish farmed or wild?', text: 'Wild, from Clew Bay.'},
      {inReplyTo: 'Will you refund the tickets?', text: 'Yes, in full.'},
      {inReplyTo: 'Why is the bus always late?', text: 'Roadworks on Mill Lane. They end on Friday.'},
      {inReplyTo: 'Is it vegan?', text: 'It is, all of it.'},
      {inReplyTo: 'How big is the small one?', text: 'It varies: 20 to 22 cm.'},
      {inReplyTo: 'What is in the tea?', text: 'Mint, and nothing else.'}
    ]
  },
  es: {
    invalid: [
      {text: 'Nuestro champú se elabora ⟦pensando en tu⟧ melena.', inReplyTo: '¿El champú lleva sulfatos, sí o no?'},
      {inReplyTo: '¿Las gomitas llevan gelatina?', text: 'Nuestras gomitas se hacen con ⟦ingredientes cuidadosamente elegidos⟧.'},
      {inReplyTo: '¿Por qué cerraron la tienda de Cuenca?', text: 'Cerramos por ⟦motivos operativos⟧.'},
      {inReplyTo: '¿Cuándo reabre la piscina?', text: '⟦En su debido momento⟧. ¡Gracias por preguntar!'},
      {inReplyTo: '¿Prueban en animales?', text: 'El bienestar animal ⟦es una prioridad⟧ aquí.'},
      {inReplyTo: '¿Quién tiene mis datos?', text: 'Nos ⟦tomamos muy en serio⟧ la privacidad.'},
      {inReplyTo: '¿Por qué siempre tarda el colectivo?', text: 'Las demoras tienen ⟦diversas causas⟧.'},
      {inReplyTo: '¿El pescado es de granja o salvaje?', text: 'Trabajamos con ⟦la mejor calidad⟧.'},
      {inReplyTo: '¿Van a devolver las entradas?', text: 'El tema lo ven las ⟦áreas correspondientes⟧.'}
    ],
    valid: [
      {text: 'Una amplia selección de tintos de la zona y tres blancos. El más pedido es el godello.', inReplyTo: '¿Qué vinos tenéis?'},
      {inReplyTo: '¿Las gomitas llevan gelatina?', text: 'No, solo pectina, con ingredientes cuidadosamente elegidos.'},
      {inReplyTo: '¿Por qué cerraron la tienda de Cuenca?', text: 'El alquiler se duplicó y cerramos el 3 de mayo.'},
      {inReplyTo: '¿Cuándo reabre la piscina?', text: 'Aún no lo sabemos; mañana pregunto al constructor.'},
      {inReplyTo: '¿Prueban en animales?', text: 'Nunca. Es una prioridad para nosotros, y lo certifica https://leaping.example.'},
      {inReplyTo: '¿Quién tiene mis datos?', text: 'Dos empresas, en esta lista: example.com/privacidad. Lo tomamos en serio.'},
      {inReplyTo: '¡Qué linda tienda!', text: '¡Gracias! Todo se hace con mucho cariño.', why: 'nadie preguntó'},
      {inReplyTo: '¿El pescado es de granja o salvaje?', text: 'Salvaje, de la ría de Arousa.'},
      {inReplyTo: '¿Van a devolver las entradas?', text: 'Sí, completas.'},
      {inReplyTo: '¿Por qué siempre tarda el colectivo?', text: 'Hay obras en la avenida hasta el viernes.'},
      {inReplyTo: '¿Es vegano?', text: 'Lo es, todo.'},
      {inReplyTo: '¿Cuánto mide el chico?', text: 'Puede variar: entre 20 y 22 cm.'},
      {inReplyTo: '¿Qué lleva el té?', text: 'Menta y nada más.'}
    ]
  }
})
