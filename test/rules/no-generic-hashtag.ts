import rule from '../../rules/no-generic-hashtag/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'Soup again. ⟦#foryoupage⟧',
      'New rug. ⟦#InstaGood⟧',
      'Fog. ⟦#explorepage⟧',
      'Rainy day, hot soup, open till nine. ⟦#love⟧ ⟦#instagood⟧',
      'How we glaze a bowl in 40 seconds. ⟦#fyp⟧ ⟦#foryou⟧',
      'Saturday market, stall 12. ⟦#photooftheday⟧',
      'The new lamp, in brass. ⟦#viral⟧',
      'Kittens in the shop window again. ⟦#picoftheday⟧ ⟦#cute⟧'
    ],
    valid: [
      '#LoveLettersExpo opens on Friday.',
      'Fog over the pier. #Galway',
      {text: 'New rug. #viral', why: 'the brand’s own', brand: {hashtags: ['#Viral']}},
      {text: 'New rug. #viral', why: 'allowed', options: {allow: ['#viral']}},
      'We love rugs, follow the smell of wool, and smile. #Rugs',
      'C# for beginners. #DotNet',
      'The word “viral” is banned in our kitchen.',
      'Rainy day, hot soup, open till nine. #DublinSoup',
      'Our love letter to the sea: 12 photos, one wall. #GalwayExhibits',
      'Viral? No. But our soup recipe got 40 replies, thank you. #SoupSunday',
      'Stall 12, Saturday market. #FoodMarket #Leith',
      'The brass lamp is back in stock. #LightingDesign'
    ]
  },
  es: {
    invalid: [
      'Otra vez sopa. ⟦#paratipage⟧',
      'Alfombra nueva. ⟦#InstaGood⟧',
      'Niebla. ⟦#Viral⟧',
      'Día de lluvia, sopa caliente, abrimos hasta las nueve. ⟦#amor⟧ ⟦#instagood⟧',
      'Así esmaltamos un cuenco en 40 segundos. ⟦#parati⟧ ⟦#fyp⟧',
      'Mercado del sábado, puesto 12. ⟦#fotodeldia⟧',
      'La lámpara nueva, en latón. ⟦#viral⟧',
      'Otra vez gatitos en el escaparate. ⟦#felicidad⟧ ⟦#explorepage⟧'
    ],
    valid: [
      '#CartasDeAmorExpo abre el viernes.',
      'Niebla en el muelle. #Vigo',
      {text: 'Alfombra nueva. #viral', why: 'es de la marca', brand: {hashtags: ['#Viral']}},
      {text: 'Alfombra nueva. #viral', why: 'permitida', options: {allow: ['#viral']}},
      'Amor, vida y felicidad: así se llaman las tres gatas. #Gatas',
      'C# para principiantes. #DotNet',
      'La palabra «viral» está prohibida en esta cocina.',
      'Día de lluvia, sopa caliente, abrimos hasta las nueve. #SopaEnBilbao',
      'Nuestra carta de amor al mar: 12 fotos en una pared. #ExpoCádiz',
      '¿Viral? No, pero la receta tuvo 40 respuestas. #DomingoDeSopa',
      'Puesto 12, mercado del sábado. #MercadoLocal #Palermo',
      'Vuelve la lámpara de latón. #DiseñoDeInteriores'
    ]
  }
})
