import rule from '../../rules/no-caps-block/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      '⟦EVERY SINGLE BUN IN THE SHOP IS FREE UNTIL NOON⟧',
      'Listen: ⟦THE ROAD TO THE FARM IS CLOSED UNTIL FRIDAY⟧, walk instead.',
      '⟦ROAD CLOSED\nUSE THE SOUTH GATE\nAND BRING YOUR TICKET⟧',
      '⟦PLEASE KEEP YOUR TICKET 4471 UNTIL YOU LEAVE THE BUILDING⟧',
      'soup ⟦TODAY COMES WITH BREAD AND BUTTER AND CAKE⟧',
      {text: '⟦DOGS ARE WELCOME HERE⟧', options: {max: 3}},
      '⟦WE ARE OPENING OUR DOORS THIS SATURDAY AT NINE SO BRING A CHAIR AND A FRIEND⟧',
      'Good news. ⟦ALL THE SOUPS ARE BACK ON THE MENU FROM MONDAY ON⟧. See you.'
    ],
    valid: [
      'DOGS ARE WELCOME.',
      'Soup, PIE, tea, CAKE, rain, SUN.',
      'The BBC, NHS, UN, EU, UK, USA and WHO came.',
      'OPEN\n\nTODAY\n\nUNTIL\n\nNINE\n\nOR\n\nTEN\n\nISH',
      '#BLACKFRIDAY #SALE #NOW #COME #BUY #MORE #TODAY',
      'A B C D E F G H I J',
      'わざわざご連絡をいただき、ありがとうございます。問題が改善',
      'Every single bun in the shop is free until noon.',
      {text: 'EVERY SINGLE BUN IN THE SHOP IS FREE UNTIL NOON', why: 'an option', options: {max: 20}},
      'HI from us all.',
      'NEW: soup on Mondays.',
      'The BBC and the NHS came for lunch. OK, two of them.',
      'MENU\n\nSoup, pie, tea.'
    ]
  },
  es: {
    invalid: [
      '⟦CADA BOLLO DE LA TIENDA ES GRATIS HASTA EL MEDIODÍA⟧',
      'Oigan: ⟦EL CAMINO A LA GRANJA SIGUE CERRADO HASTA EL VIERNES⟧, vengan andando.',
      '⟦CALLE CORTADA\nENTREN POR LA PUERTA SUR\nCON LA ENTRADA EN LA MANO⟧',
      '⟦GUARDEN EL BOLETO 4471 HASTA SALIR DEL EDIFICIO POR FAVOR⟧',
      'hoy ⟦LA SOPA VIENE CON PAN Y MANTEQUILLA Y TARTA⟧',
      {text: '⟦AQUÍ SE ADMITEN PERROS⟧', options: {max: 3}},
      '⟦ESTE SÁBADO ABRIMOS LAS PUERTAS A LAS NUEVE ASÍ QUE TRAE UNA SILLA Y A UN AMIGO⟧',
      'Buenas noticias. ⟦TODAS LAS SOPAS VUELVEN A LA CARTA DESDE EL LUNES⟧. Os esperamos.',
      '⟦EL NUEVO TALLER DE CERÁMICA EMPIEZA EN MAYO⟧\ntraigan delantal'
    ],
    valid: [
      'SE ADMITEN PERROS.',
      'Sopa, PAN, té, TARTA, lluvia, SOL.',
      'Vinieron la ONU, la OMS, la UE, el IVA, la RAE, la UNAM y el IPN.',
      'ABIERTO\n\nHOY\n\nHASTA\n\nLAS\n\nNUEVE\n\nO\n\nLAS\n\nDIEZ',
      '#BLACKFRIDAY #OFERTA #YA #VEN #COMPRA #MÁS #HOY',
      'A B C D E F G H I J',
      'Todos los bollos de la tienda son gratis hasta mediodía.',
      {text: 'CADA BOLLO DE LA TIENDA ES GRATIS HASTA EL MEDIODÍA', why: 'una opción', options: {max: 20}},
      'HOLA de parte de todo el equipo.',
      'Talla XL, XXL, M, S, L y XS.',
      'NUEVO: sopa los lunes.',
      'Vinieron de la UNAM y del IPN a comer.',
      'MENÚ\n\nSopa, empanada, té.'
    ]
  }
})
