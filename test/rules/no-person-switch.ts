import rule from '../../rules/no-person-switch/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'I swept the yard. ⟦The firm⟧ opens its gates at ten.',
      'I love the new loom, and ⟦the company is⟧ growing with you.',
      'The museum announces a new lift. ⟦I⟧ think you will like the view.',
      'Hollow Bakery is proud of its rye, and ⟦I⟧ can not stop eating it.',
      {text: 'I am sorry about the chair. ⟦The company regrets⟧ it and sends a new one.', kind: 'reply'},
      'This business thanks its neighbours, and ⟦I⟧ will never forget that flood.',
      {text: '⟦I⟧ have put the kettle on for you.', brand: {voice: 'we'}},
      {text: 'Come by at four. ⟦Our⟧ stall is the red one.', brand: {voice: 'I'}},
      'The gallery informs its guests of new hours, as ⟦I⟧ was told.'
    ],
    valid: [
      {text: 'I joined a theatre company. The company tours in May.', why: 'another company'},
      'I agree with my dad: tea runs the business.',
      'The company that mills our flour is small. I met them.',
      {text: 'Hi Lou, I have asked the depot and we will bring it tomorrow. Ann', kind: 'reply'},
      'We asked Maya, our baker: “I am up at three.” So are we.',
      'I opened this stall alone. Now we are six.',
      'Do I need a coat? We say yes.',
      'The company of friends, a fire, a pie.',
      {text: 'I have the keys, see you at the gate.', kind: 'reply', brand: {voice: 'we'}, why: 'an agent answers'},
      {text: 'We put the kettle on.', brand: {voice: 'we'}},
      {text: 'I carve spoons. You eat soup.', brand: {voice: 'I'}},
      'The museum has a new roof, and we love it.',
      'Our shop is small, and it is proud of that.',
      'The team says hello.',
      {text: '“I am the cat”, says the tile.', brand: {voice: 'we'}, why: 'a quotation'},
      'The gym opens at six.'
    ]
  },
  es: {
    invalid: [
      'Arreglé el cartel. ⟦La empresa⟧ recomienda leerlo.',
      'Yo barro el patio. ⟦La firma⟧ abre sus puertas a las diez.',
      'Estoy feliz con el telar, y ⟦la empresa crece⟧ contigo.',
      'El museo anuncia un ascensor nuevo. ⟦Yo⟧ no me lo pierdo.',
      'La marca cumple diez años y ⟦estoy⟧ que no quepo.',
      {text: 'Siento lo de la silla. ⟦La empresa lamenta⟧ el golpe y manda otra.', kind: 'reply'},
      'Esta empresa es de aquí, y ⟦yo⟧ les doy las gracias.',
      {text: '⟦He puesto⟧ agua para el té.', brand: {voice: 'we'}},
      {text: 'Pasa a las cuatro. ⟦Nuestro⟧ puesto es el rojo.', brand: {voice: 'I'}},
      'La clínica informa de su horario: ⟦me voy⟧ a un curso.'
    ],
    valid: [
      {text: 'Trabajé en una empresa. La empresa cierra hoy y yo abro un taller.', why: 'otra empresa'},
      'La empresa que muele la harina es pequeña. Yo los conocí.',
      {text: 'Hola, Lía: he hablado con el almacén y te lo llevamos mañana. Ana', kind: 'reply'},
      'Le preguntamos a Maite, la panadera: «Estoy en pie a las tres». Nosotros también.',
      'Abrí este puesto sola. Ahora somos seis.',
      '¿Necesito abrigo? Decimos que sí.',
      'La compañía de amigos, un fuego, un pastel.',
      {text: 'Tengo las llaves, te espero en la verja.', kind: 'reply', brand: {voice: 'we'}, why: 'contesta una persona'},
      {text: 'Ponemos agua para el té.', brand: {voice: 'we'}},
      {text: 'Tallo cucharas. Tú pones la sopa.', brand: {voice: 'I'}},
      'El museo tiene tejado nuevo y nos encanta.',
      'La tienda es pequeña y abre a las seis.',
      'El equipo te saluda.',
      {text: '«Soy el gato», dice el azulejo.', brand: {voice: 'we'}, why: 'una cita'},
      'El gimnasio abre a las siete.'
    ]
  }
})
