import noInsult from '../../rules/no-insult/rule.js'
import {cases} from '../cases.js'

export default cases(noInsult, {
  en: {
    invalid: [
      '⟦Whichever Neanderthal kicked⟧ our door in last night: it was open.',
      {text: '⟦Only an idiot keeps⟧ a baguette in plastic.', inReplyTo: 'Your bread is dry'},
      {text: "And ⟦you're a sad little man⟧ with nothing better to do.", inReplyTo: 'This place sucks'},
      {text: "⟦Don't be such a crybaby⟧, Mark.", inReplyTo: 'Slow service'},
      '⟦Some of you lot are thick⟧ as bricks. The sale starts MONDAY.',
      {text: '⟦Piss off⟧, you muppet.', inReplyTo: 'Learn to cook'},
      {text: '⟦Cheapskates like you are⟧ why small shops close.', inReplyTo: 'Your prices are insane'},
      {text: "⟦You're a clueless⟧ snob with no palate. Friday is pie night.", inReplyTo: 'Your menu is boring'},
      "⟦To the idiots who⟧ filled our bike rack with sofas: the tip is two streets away and it's free.",
      'Some people were clearly ⟦born in a barn⟧. Please shut the gate, the goats are out again.'
    ],
    valid: [
      {text: "Sorry it missed the mark, Lee. What went wrong? I'd like to fix it.", inReplyTo: 'This place sucks'},
      "Stupidly good brownies, back on Friday. Bring a friend, or don't and eat two.",
      {text: "Not at all! It's on the hook by the till, waiting for you.", inReplyTo: "I'm such an idiot, I left my scarf there"},
      "The Idiot's Guide to sourdough: our baker answers everything you were afraid to ask.",
      {text: "It's the Crazy Bastard one, made two streets away. Small spoon first!", inReplyTo: 'what is this hot sauce called'},
      {text: 'The Muppet mug is back on Thursday, one per person.', inReplyTo: 'omg the muppet mug'},
      'Clowns, jugglers and one very patient donkey: the circus school opens its doors on Sunday.',
      {text: "You're not stupid, tickets are slippery. Your name is on the list.", inReplyTo: 'I feel so stupid, I lost my ticket', why: 'denied'},
      "Don't be a stranger: the kettle's on from ten.",
      {text: '“You absolute muppet,” said my nan, and put a second egg in it. Her recipe is on the board.', why: 'quoted'},
      {text: "He's a big softie who thinks he's a cushion.", inReplyTo: 'Your dog is huge'},
      'Pigs in blankets are back. So are the pigs, in the bottom field.',
      {text: "That's Gary. He models the hats and never complains.", inReplyTo: 'who is the dummy in the window'}
    ]
  },
  es: {
    invalid: [
      {text: '⟦Hay que ser muy limitado⟧ para creer que el trigo lo ponemos nosotros.', inReplyTo: 'Subieron los precios'},
      {text: '⟦Hay que ser cenutrio⟧ para guardar la barra en plástico.', inReplyTo: 'El pan está seco'},
      {text: 'Y tú ⟦eres un amargado⟧ sin nada mejor que hacer.', inReplyTo: 'Este sitio da pena'},
      {text: '⟦No seas llorón⟧, Marcos.', inReplyTo: 'Servicio lentísimo'},
      '⟦Algunos de ustedes son más brutos⟧ que un arado: la promo empieza el LUNES.',
      {text: '⟦Andá a cagar⟧, boludo.', inReplyTo: 'Aprendan a cocinar'},
      {text: '⟦Por tacaños como⟧ usted cierran las tiendas de barrio.', inReplyTo: 'Precios de locos'},
      {text: '⟦Eres un ignorante⟧ con paladar de cartón. El viernes hay empanadas.', inReplyTo: 'Su carta es aburrida'},
      '⟦Al lumbreras que⟧ aparcó en el vado: ahí entran los bomberos. El parking está atrás.',
      'Hay gente que se ⟦crio en una cueva⟧. Cierren la puerta, que se escapan las cabras.'
    ],
    valid: [
      'Hay que ser muy rápido para llegar: quedan doce plazas.',
      {text: 'Sentimos haberte fallado, Luis. ¿Qué pasó? Queremos arreglarlo.', inReplyTo: 'Este sitio da pena'},
      'Brownies brutales, de vuelta el viernes. Trae a alguien o cómete dos.',
      {text: '¡Para nada! Te espera colgada junto a la caja.', inReplyTo: 'Soy una tonta, olvidé mi bufanda'},
      'Masa madre para torpes: nuestro panadero responde lo que te daba vergüenza preguntar.',
      {text: 'Se llama La Bruta y la hacen a dos calles. ¡Empieza con media cucharita!', inReplyTo: '¿Cómo se llama la salsa?'},
      {text: 'Sí, y del bueno. El guacamole sale en diez minutos, che.', inReplyTo: '¿Tienen aguacate hoy?'},
      'Payasos, malabares y un burro muy paciente: la escuela de circo abre el domingo.',
      {text: 'No eres tonto, las entradas se escurren. Tu nombre está en la lista.', inReplyTo: 'Qué tonto soy, perdí la entrada', why: 'negado'},
      'No seas tímido: hay café desde las diez.',
      {text: '«Eres un zoquete», decía mi abuela, y echaba otro huevo. Su receta está en la pizarra.', why: 'citado'},
      {text: 'Es un bonachón que se cree cojín.', inReplyTo: 'Su perro es enorme'},
      {text: 'A los burros que cuidamos en la finca les encanta la zanahoria. Visitas, los sábados.', why: 'animales'},
      {text: 'Es Gary. Luce los gorros y nunca protesta.', inReplyTo: '¿Quién es el muñeco del escaparate?'}
    ]
  }
})
