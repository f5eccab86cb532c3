import rule from '../../rules/no-memorial-day-promotion/rule.js'
import type {DraftContext} from '../../src/types.js'
import {cases} from '../cases.js'

const on = (jurisdiction: 'es' | 'eu' | 'uk' | 'us', scheduledAt: string): DraftContext => ({brand: {jurisdiction}, scheduledAt})
const us = on('us', '2026-09-11T09:00:00-04:00')
const spain = on('es', '2027-03-11')

export default cases(rule, {
  en: {
    invalid: [
      {...us, text: 'Everything in the barn is ⟦20% off⟧.'},
      {...us, text: '⟦Order your cider press today⟧.'},
      {...us, text: '⟦Free shipping⟧ on every jug.'},
      {...us, text: 'Never forget. ⟦Half price⟧ flags, all day.'},
      {...on('us', '2026-12-07'), text: 'The pearl earrings are ⟦$40⟧ each in our shop.'},
      {...on('uk', '2026-11-11'), text: 'Wreaths: ⟦two for £10⟧.'},
      {...on('eu', '2027-01-27'), text: '⟦Our winter sale starts⟧ now.'},
      {scheduledAt: '2026-08-09', options: {days: ['08-09']}, text: 'Candles, ⟦special price⟧.'}
    ],
    valid: [
      {...on('us', '2026-09-12'), text: 'Everything in the barn is 20% off.', why: 'the day after'},
      {...on('uk', '2026-09-11'), text: 'Everything in the barn is 20% off.', why: 'another country'},
      {scheduledAt: '2026-09-11', text: 'Everything in the barn is 20% off.', why: 'the country is not known'},
      {brand: {jurisdiction: 'us'}, text: 'Everything in the barn is 20% off.', why: 'it has no date'},
      {...us, text: 'The barn is quiet today. We remember.'},
      {...us, text: 'Apple season: which one do you bake with?'},
      {...us, text: 'The barn opens at ten.'},
      {...us, text: 'Donations for the fire station: all proceeds of the $5 cider.', why: 'for others'},
      {...us, text: 'Is 20% off too little?'},
      {...us, text: 'Yes, it is 20% off.', kind: 'reply', why: 'an answer'},
      {...on('us', '2026-11-11'), text: 'Everything in the barn is 20% off.'},
      {...on('es', '2027-03-10'), text: 'Everything in the barn is 20% off.'}
    ]
  },
  es: {
    invalid: [
      {...spain, text: 'Todo el obrador al ⟦20 % de descuento⟧.'},
      {...spain, text: '⟦Encarga tu tarta hoy⟧.'},
      {...spain, text: '⟦Envío gratis⟧ en cada caja.'},
      {...spain, text: 'Croquetas, ⟦2x1⟧ toda la tarde.'},
      {...on('eu', '2027-03-11'), text: 'La caja cuesta ⟦12 €⟧ en la tienda.'},
      {...on('eu', '2027-01-27'), text: 'Empiezan las ⟦rebajas⟧.'},
      {scheduledAt: '2026-09-19T10:00', options: {days: ['09-19']}, text: 'Pan dulce ⟦a mitad de precio⟧.'},
      {scheduledAt: '2027-03-24', options: {days: ['03-24']}, text: 'Alfajores en ⟦promo⟧.'}
    ],
    valid: [
      {...on('es', '2027-03-12'), text: 'Todo el obrador al 20 % de descuento.', why: 'el día después'},
      {...on('us', '2027-03-11'), text: 'Todo el obrador al 20 % de descuento.', why: 'otro país'},
      {scheduledAt: '2027-03-11', text: 'Todo el obrador al 20 % de descuento.', why: 'no se sabe el país'},
      {brand: {jurisdiction: 'es'}, text: 'Todo el obrador al 20 % de descuento.', why: 'no tiene fecha'},
      {...spain, text: 'Hoy el obrador guarda un minuto de silencio.'},
      {...spain, text: '¿Con qué tomas las rosquillas?'},
      {...spain, text: 'Abrimos a las diez.'},
      {...spain, text: 'Colecta para las familias: 1 € por cada caja de la tienda.', why: 'para otros'},
      {...spain, text: '¿Un 20 % de descuento es poco?'},
      {...spain, text: 'Sí, la caja está en promoción.', kind: 'reply', why: 'una respuesta'},
      {scheduledAt: '2026-09-19', text: 'Pan dulce a mitad de precio.'},
      {scheduledAt: '2026-09-20', options: {days: ['09-19']}, text: 'Pan dulce a mitad de precio.'}
    ]
  }
})
