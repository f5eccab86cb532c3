import rule from '../../rules/no-competitor-hashtag/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  context: {
    brand: {
      name: 'Remo',
      hashtags: ['#RemoRiver', '#RíoEnRemo', '#SharedTrail'],
      competitors: [{name: 'Kayakka', handles: ['@kayakka'], hashtags: ['#KayakkaDays', 'DíasDeKayak', '#SharedTrail']}, {name: 'Aguas Vivas'}]
    }
  },
  en: {
    invalid: [
      'Low water, slow morning. ⟦#KayakkaDays⟧',
      '⟦#kayakkadays⟧ and a flask of tea',
      '⟦#KAYAKKADAYS⟧',
      'Two boats left for Saturday. #RemoRiver ⟦#KayakkaDays⟧',
      'Who is out today? ⟦#KayakkaDays⟧ #Wye',
      {text: 'See you there, Ann! ⟦#KayakkaDays⟧', inReplyTo: 'Are you open on Sunday?'},
      'Bring socks ⟦#DiasDeKayak⟧',
      '⟦#KayakkaDays⟧, ⟦#KayakkaDays⟧'
    ],
    valid: [
      'Low water, slow morning. #RemoRiver',
      'Kayak days are back.',
      '#KayakkaDay is on the 3rd',
      '#Kayak #Wye',
      {text: '#SharedTrail from mile 3', why: 'ours, too'},
      {text: 'We’re rowing with @kayakka on Sunday. #KayakkaDays', why: 'openly part of it'},
      {text: 'Well done, Kayakka! #KayakkaDays', why: 'names them'},
      {text: '#KayakkaDays', brand: {name: 'Remo'}},
      {text: '#KayakkaDays', options: {allow: ['#KayakkaDays']}},
      'KayakkaDays',
      'No tags today.',
      'https://example.com/#KayakkaDays'
    ]
  },
  es: {
    invalid: [
      'El río baja manso. ⟦#DíasDeKayak⟧',
      '⟦#diasdekayak⟧ con mate',
      '⟦#DIASDEKAYAK⟧',
      'Quedan dos botes. #RíoEnRemo ⟦#DíasDeKayak⟧',
      '¿Quién sale hoy? ⟦#DíasDeKayak⟧ #Tigre',
      {text: '¡Nos vemos, Ana! ⟦#KayakkaDays⟧', inReplyTo: '¿Abrís el domingo?'},
      'Trae calcetines ⟦#KayakkaDays⟧',
      '⟦#DíasDeKayak⟧ y ⟦#KayakkaDays⟧'
    ],
    valid: [
      'El río baja manso. #RíoEnRemo',
      'Vuelven los días de kayak.',
      '#DíasDeKayaks',
      '#Kayak #Tigre',
      {text: '#SharedTrail desde el muelle', why: 'también nuestro'},
      {text: 'El domingo remamos con @kayakka. #DíasDeKayak', why: 'a las claras'},
      {text: '¡Bien hecho, Kayakka! #DíasDeKayak', why: 'los nombra'},
      {text: '#DíasDeKayak', brand: {name: 'Remo', competitors: []}},
      {text: '#DíasDeKayak', options: {allow: ['#DíasDeKayak']}},
      'DíasDeKayak',
      'Hoy sin etiquetas.',
      'https://example.com/#DíasDeKayak'
    ]
  }
})
