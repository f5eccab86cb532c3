import rule from '../../rules/require-hashtag-case/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'Come by. ⟦#Smallbusinesssaturday⟧',
      'Rain. ⟦#throwbackthursday⟧',
      'Fog. ⟦#bestbreadinkilkenny⟧',
      'Doors open at ten. ⟦#supportlocalbusinesses⟧',
      'Two for one on Sunday. ⟦#mothersdaygifts⟧',
      'Our tent is by the gate. ⟦#galwayfoodfestival⟧',
      'Mend it, do not bin it. ⟦#slowfashionmovement⟧',
      'Back to class. ⟦#firstdayofschool⟧'
    ],
    valid: [
      '#CorkJazz',
      '#neighbourhood, #sustainability and #storytelling are one word each.',
      {text: 'Come by. #supportlocalbakers', why: 'the brand’s own', brand: {hashtags: ['SupportLocalBakers']}},
      '#slowfood and #oldtown are short.',
      '#SMALLBUSINESS shouts, but has its capitals.',
      '#smallBusinessSaturday',
      {text: '#throwbackthursday', why: 'the length is an option', options: {min: 20}},
      'Doors open at ten. #SupportLocalBusinesses',
      'We love a good glaze. #ceramics',
      'Ask us anything about wool. #handmade',
      'Doors open at ten. #photography #entrepreneurship',
      'Grand plans. #Galway'
    ]
  },
  es: {
    invalid: [
      'Pasen. ⟦#Compraenelbarrio⟧',
      'Llueve. ⟦#felizdiadelamadre⟧',
      'Niebla. ⟦#mejorpandemondoñedo⟧',
      'Hoy toca limpiar. ⟦#playassinplastico⟧',
      'Abrimos a las diez. ⟦#apoyaelcomerciolocal⟧',
      'Dos por uno el domingo. ⟦#regalosdiadelamadre⟧',
      'Carpa junto a la puerta. ⟦#festivalgastronomicodegalicia⟧',
      'Remienda, no tires. ⟦#modasostenible⟧',
      'A clase otra vez. ⟦#vueltaalcole⟧',
      'Abierto hasta las once. ⟦#nochedelosfaroles⟧'
    ],
    valid: [
      '#JazzEnLugo',
      '#supermercados, #sostenibilidad y #agradecimiento son una palabra cada una.',
      {text: 'Pasen. #compraenelbarrio', why: 'es de la marca', brand: {hashtags: ['CompraEnElBarrio']}},
      '#masamadre y #elbarrio son cortas.',
      '#COMPRAENELBARRIO grita, pero tiene mayúsculas.',
      '#compraEnElBarrio',
      {text: '#felizdiadelamadre', why: 'el largo es una opción', options: {min: 20}},
      'Abrimos a las diez. #ApoyaElComercioLocal',
      'Un buen esmalte. #cerámica',
      'Pregunten sobre lana. #artesanía',
      'Abrimos a las diez. #fotografía #sostenibilidad',
      'Grandes planes. #Guadalajara',
      'Quedan dos bandejas. #bizcochuelos'
    ]
  }
})
