import rule from '../../rules/no-shouting/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      '⟦WE ARE OPEN UNTIL TEN TONIGHT⟧, soup included.',
      'The kiln broke, so ⟦ALL ORDERS ARE LATE⟧ this week. New dates are in your inbox.',
      'Hi Meera, ⟦THIS IS NOT A BOT⟧, just Dan with cold hands. Your parcel is in Pune.',
      'Bring a chair. ⟦PLEASE DO NOT PARK⟧ on the grass, the hedgehogs live there.',
      '⟦LAST CHANCE TODAY⟧ for the marmalade workshop.',
      'Lost at the ferry: one umbrella. ⟦WHO LEFT IT HERE⟧ and would they like it back?',
      {text: '⟦HAPPY BIRTHDAY TO YOU⟧, dear oven.', network: 'facebook'},
      {text: 'Our new flavour is ⟦WARM SALTED PLUM⟧ and it stains.', options: {max: 1}}
    ],
    valid: [
      'The UK and EU plugs differ, and the USB one fits both.',
      {text: 'BBC, ITV, RTE: three channels, one aerial.', why: 'acronyms'},
      'It says NO DOGS PLEASE on the gate, and under it sits a dog.',
      'Part XIV of the quilt is done. XV, XVI and XVII follow.',
      'Open today, CLOSED tomorrow.',
      {text: 'Ms Rao wrote “I WANT ONE NOW” on the slip.', why: 'her words'},
      '#SAVETHEDATE for the barn dance, details on Friday.',
      'GO GO GO, said the coach, and the tortoise went.',
      'We fixed the HDMI port, the LED strip and the LCD.',
      'Sizes S, M, L and XL are back.',
      'NASA and ESA launch on Monday. We launch a scone.',
      {text: 'Rated ABV 4.2 by CAMRA.', network: 'x'}
    ]
  },
  es: {
    invalid: [
      'Vecinas, ⟦HOY NO HAY AGUA⟧ en la calle Mayor hasta las dos.',
      '⟦YA ESTÁN AQUÍ LAS CASTAÑAS⟧, y el brasero también.',
      'Hola, Nacho. ⟦TE LO DIJIMOS AYER⟧ por correo: el horno llega el lunes.',
      'Se mudó la peluquería. ⟦LA MISMA GENTE Y EL MISMO CAFÉ⟧, otra esquina.',
      '⟦ATENCIÓN A TODOS⟧: el taller empieza a las seis y no a las siete.',
      'Traé silla y abrigo. ⟦NO SE SUSPENDE POR LLUVIA⟧, salvo que caiga granizo.',
      {text: '⟦GRACIAS POR TANTO⟧, familia del puesto 9.', network: 'instagram'},
      {text: 'El sabor nuevo es ⟦MORA SILVESTRE MADURA⟧ y mancha.', options: {max: 1}}
    ],
    valid: [
      'Con el DNI o el NIE te hacemos el carné.',
      {text: 'TDT, HDMI, USB: tres enchufes y un solo mando.', why: 'siglas'},
      'En la puerta dice PROHIBIDO EL PASO y detrás hay un gato.',
      'El capítulo XII trata del pan; el XIII, de la sal.',
      'Hoy ABIERTO, mañana cerrado.',
      {text: 'Doña Pura escribió «QUIERO UNO YA» en la servilleta.', why: 'lo dice ella'},
      '#VUELVEELCOLE con cuadernos de papel reciclado.',
      'OÉ OÉ OÉ, cantaba la terraza anoche.',
      'La RAE y la UNAM firman hoy; nosotros, tostadas.',
      'Quedan tallas S, M y XL.',
      'El IVA va incluido, el humor también.',
      {text: 'Llegó un TV de 32 pulgadas con LED.', network: 'x'}
    ]
  }
})
