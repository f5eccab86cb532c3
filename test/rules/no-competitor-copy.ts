import rule from '../../rules/no-competitor-copy/rule.js'
import {cases} from '../cases.js'

const rival = (name: string, ...posts: string[]) => ({
  brand: {name: 'Quay Street', competitors: [{name, handles: [`@${name.toLowerCase().replaceAll(' ', '')}`], posts}]}
})
const fern = rival(
  'Fern & Rye',
  'Bread has three ingredients and one of them is patience. Ours waits 20 hours in the cellar before it sees the oven.',
  'Rain on the awning, cinnamon in the air: we saved you the dry chair by the window.'
)
const lirio = rival(
  'Lirio',
  'Las plantas no se riegan por calendario: se riegan cuando la tierra te lo pide. Mete el dedo y pregúntale.',
  'Llegaron los helechos y el patio parece otro. Pasa a saludarlos antes de que se acostumbren a la sombra.'
)
const en = (text: string) => ({...fern, text})
const es = (text: string) => ({...lirio, text})

export default cases(rule, {
  en: {
    invalid: [
      en('⟦Bread has three ingredients and one of them is patience⟧. Come and taste it.'),
      en('Good morning! ⟦Rain on the awning, cinnamon in the air⟧: the dry chair is yours.'),
      en('At ours, too, ⟦bread has three ingredients, and one of them is patience⟧.'),
      {...en('It ⟦waits 36 hours in the cellar before it sees the oven⟧.'), why: 'another number'},
      en('We kept it warm: ⟦cinnamon in the air, we saved you the dry chair by the⟧ stove.'),
      en('⟦Rain on the awning, cinnamon in the air: we saved you the dry chair by the window⟧. #Rain https://example.com/today'),
      en('Flour, water, salt. ⟦One of them is patience. Ours waits⟧ all night in the cellar before it sees the light.'),
      en('⟦we saved you the dry chair by the window⟧, and a scone')
    ],
    valid: [
      en('Bread takes patience. Ours rests overnight, so order by noon for the morning.'),
      en('Raining again. There is a dry table at the back and the soup is leek.'),
      {...en('“Bread has three ingredients and one of them is patience.” We could not put it better than Fern & Rye.'), why: 'credit'},
      {...en('As @fern&rye or rather Fern & Rye say: bread has three ingredients and one of them is patience.'), why: 'credit'},
      {...en('Every recipe says it: “bread has three ingredients and one of them is patience”.'), why: 'a quotation'},
      {
        ...rival('Fern & Rye', 'Happy Friday! We are open from 8 to 6 this weekend, see you at the shop.'),
        text: 'Happy Friday! We are open from 9 to 5 this weekend, see you at the shop.'
      },
      {
        ...rival('Fern & Rye', 'Free delivery on all orders over £30 until Sunday, link in bio.'),
        text: 'Free delivery on all orders over £20 until Sunday, link in bio.'
      },
      {
        ...rival('Fern & Rye', 'Join us at the Galway Food Festival on the Spanish Arch.'),
        text: 'Find us at the Galway Food Festival on the Spanish Arch, second tent.'
      },
      {text: 'Bread has three ingredients and one of them is patience.', why: 'no rivals known'},
      {brand: {name: 'Quay Street', competitors: [{name: 'Fern & Rye'}]}, text: 'Bread has three ingredients and one of them is patience.'},
      {...en('Bread has three ingredients and one of them is patience.'), options: {allow: ['Bread has three ingredients and one of them is patience']}},
      {...en('Bread has three ingredients and one of them is patience.'), options: {min: 12}},
      en('The dry chair by the window is taken, the one by the stove is free.')
    ]
  },
  es: {
    invalid: [
      es('⟦Las plantas no se riegan por calendario: se riegan cuando la tierra te lo pide⟧. Palabra de jardinero.'),
      es('Ojo: ⟦se riegan cuando la tierra te lo pide. Mete el dedo y⟧ verás.'),
      es('¡⟦Llegaron los helechos y el patio parece otro⟧! Abrimos a las 10.'),
      es('Hay novedades. ⟦Pasa a saludarlos antes de que se acostumbren a la sombra⟧.'),
      {...es('⟦Llegaron los helechos y el patio parece otro⟧, en Rosario y en Funes'), why: 'con los nombres cambiados'},
      es('Recuerda que ⟦las plantas no se riegan por calendario, se riegan⟧ de madrugada.'),
      es('Vengan y pasen: ⟦antes de que se acostumbren a la sombra⟧, una foto.'),
      es('⟦las plantas no se riegan por calendario, se riegan cuando⟧ toca')
    ],
    valid: [
      es('Riega cuando veas la tierra seca; en invierno, casi nunca.'),
      es('Hay helechos nuevos en el patio, junto a la pila.'),
      {...es('Lo dicen en Lirio: las plantas no se riegan por calendario, se riegan cuando la tierra te lo pide.'), why: 'nombra a quien lo dijo'},
      {...es('Hay un refrán, «las plantas no se riegan por calendario, se riegan cuando la tierra te lo pide».'), why: 'una cita'},
      {
        ...rival('Lirio', '¡Feliz Día de la Madre! Hoy abrimos de 10 a 14, los esperamos en la tienda.'),
        text: '¡Feliz Día de la Madre! Hoy abrimos de 9 a 13, los esperamos en la tienda.'
      },
      {
        ...rival('Lirio', 'Envío gratis en todos los pedidos hasta el domingo, enlace en la bio.'),
        text: 'Envío gratis en todos los pedidos hasta el lunes, enlace en la bio.'
      },
      {text: 'Llegaron los helechos y el patio parece otro.', why: 'sin competencia conocida'},
      {brand: {name: 'Vivero Alma', competitors: []}, text: 'Llegaron los helechos y el patio parece otro.'},
      {...es('Llegaron los helechos y el patio parece otro.'), options: {allow: ['llegaron los helechos y el patio parece otro']}},
      {...es('Llegaron los helechos y el patio parece otro.'), options: {min: 10}},
      es('¿Cuántas veces riegas tú? Te leemos.'),
      es('Mete la maceta en un barreño y pregúntale a Nuria cuánto rato.')
    ]
  }
})
