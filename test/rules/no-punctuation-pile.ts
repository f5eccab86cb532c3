import rule from '../../rules/no-punctuation-pile/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'The rhubarb is back⟦!!!⟧ Ten crates, one rake.',
      'Whose kite is on our roof⟦???⟧ It looks happy there.',
      'Thanks, Oisín⟦!!!!⟧ We owe you a scone.',
      'Snow, in May⟦?!?!⟧ The tomatoes are in blankets.',
      {text: 'It left the depot when⟦!?!⟧ Give us five minutes, Priya.', kind: 'reply'},
      'Friday⟦!!!!!!!⟧',
      'New lids for old pots ⟦!!!⟧ Bring yours along.',
      {text: 'Good morning⟦!!⟧', options: {max: 1}}
    ],
    valid: [
      'The rhubarb is back! Ten crates, one rake.',
      'Whose kite is that? It looks happy there.',
      {text: 'You put mint in WHAT?!', why: 'one of each'},
      'Wait for the bell... now run.',
      {text: 'A guest wrote “never leaving!!!” in the book.', why: 'her words'},
      'See https://example.org/search?q=a!!!b for the list.',
      'Tea or coffee? Milk? Sugar? A biscuit!',
      'Yahoo! was a search engine once. So was Dad.',
      'Hooray!! The lift works.',
      'Is it 3 or 4? Four!',
      'No marks at all, for once',
      '‼️ The road is closed at the mill.'
    ]
  },
  es: {
    invalid: [
      '¡Volvió el membrillo⟦!!!⟧ Diez cajas y un cuchillo.',
      '¿De quién es la cometa⟦???⟧ Está en el tejado.',
      '⟦¡¡¡Gracias, Amaia!!!⟧ Te debemos un pintxo.',
      '⟦¿¿¡¡Nieve en mayo??!!⟧ Los tomates van con manta.',
      '¡¡¡Qué día! ¡Vino Amaia⟦!!!⟧',
      '¿¡Nieve en mayo⟦!?!?⟧ Los tomates van con manta.',
      {text: '¿Cuándo salió de bodega⟦!!!!⟧ Dame cinco minutos, Paola.', kind: 'reply'},
      '¡Viernes⟦!!!!!!⟧',
      'Llegaron las tapas ⟦!!!⟧ Trae tu olla.',
      {text: '⟦¡¡Buenos días!!⟧', options: {max: 1}}
    ],
    valid: [
      '¡Volvió el membrillo! Diez cajas y un cuchillo.',
      '¿De quién es la cometa? Está en el tejado.',
      {text: '¿Que le pusiste QUÉ?!', why: 'una de cada'},
      '¡¿Cómo?! ¿Sin cebolla?',
      {text: 'Una clienta anotó «¡¡¡vuelvo mañana!!!» en el libro.', why: 'lo dice ella'},
      'Mira https://example.org/buscar?q=pan!!!y si dudas.',
      '¿Té? ¿Café? ¿Mate? ¡Pan!',
      'Esperen... ya suena el horno.',
      '¡¡Por fin!! El ascensor sube.',
      '¿Son tres o cuatro? ¡Cuatro!',
      'Sin signos, por una vez',
      '‼️ Cortada la carretera del molino.'
    ]
  }
})
