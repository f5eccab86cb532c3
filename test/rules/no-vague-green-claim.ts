import rule from '../../rules/no-vague-green-claim/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'Fill your own jar and ⟦give the planet a break⟧.',
      'Our new mop is ⟦kind to the planet⟧ and hard on mud.',
      '⟦Eco-friendly⟧ lunchboxes, in stock from Monday.',
      'Every taxi ride with us is ⟦carbon neutral⟧. Hop in!',
      'Meet the ⟦sustainable shoes⟧ that your feet asked for.',
      'Dish soap that is ⟦gentle on nature⟧, lemon or mint.',
      'Cleaner windows with ⟦zero environmental impact⟧.',
      'Yoga mats that ⟦never cost the earth⟧, from Pune with love.',
      'Wrap it in our ⟦climate-friendly⟧ paper this Diwali.'
    ],
    valid: [
      'Give the river a hand: bag pick-up on Saturday at ten, gloves provided.',
      'The lid is 70% recycled plastic, certified to the Global Recycled Standard.',
      'Green tea, green cups, green walls: the new corner is open.',
      'What does “eco-friendly” even mean? We asked a chemist.',
      {text: 'We are not carbon neutral. We use 40 tonnes of gas a year and want to halve that by 2029.', why: 'denied, with a figure'},
      'Free workshop on sustainable fashion, Thursday at the library.',
      'Bring your own cup and pay 30p less.',
      'We cut the weight of the box by 18% in May.',
      'Our commitment to sustainable packaging: read the plan on the site.',
      'The river is clean again. Swim with us on Sunday?',
      'Repairs until six. Your kettle deserves a second life.',
      'The mill’s FSC certificate hangs by the door, next to the eco-friendly paper.',
      'Nature is calling: three new trails from the car park.'
    ]
  },
  es: {
    invalid: [
      'Con nuestras bolsas de tela le das un ⟦respiro al planeta⟧.',
      'Nuestros repartos ⟦no le cuestan nada al planeta⟧.',
      'Llegó el trapeador ⟦amigable con el planeta⟧. Tres colores.',
      'Mochilas ⟦ecoamigables⟧ desde el lunes en la tienda.',
      'Todos nuestros viajes son ⟦neutros en carbono⟧. ¡Súbete!',
      'Estrená ⟦ropa sostenible⟧ esta primavera.',
      'Un jabón ⟦respetuoso con el medio ambiente⟧ y con olor a limón.',
      'Cristales limpios con ⟦cero emisiones⟧.',
      'Velas que ⟦cuidan el planeta⟧ y perfuman la casa.',
      'Limpia tu cocina ⟦sin dañar la naturaleza⟧.'
    ],
    valid: [
      'Damos un descanso a la tierra del huerto. En marzo sembramos habas.',
      'Nuestros repartos no te cuestan nada: van incluidos.',
      'La tapa lleva un 70% de plástico reciclado, con certificado GRS.',
      'Té verde, tazas verdes, paredes verdes: ya abrió el rincón nuevo.',
      '¿Qué quiere decir «ecológico»? Se lo preguntamos a un químico.',
      {text: 'No somos neutros en carbono: gastamos 40 toneladas al año y lo contamos aquí.', why: 'se niega, con cifra'},
      'Taller gratuito de moda sostenible, el jueves en la biblioteca.',
      'Trae tu vaso y paga 5 pesos menos.',
      'Desde mayo la caja pesa un 18% menos.',
      'El río está limpio otra vez. ¿Nadamos el domingo?',
      'Reparamos hasta las seis: tu cafetera merece una segunda vida.',
      'El sello FSC del papel está en la puerta, junto a las libretas ecológicas.',
      'La naturaleza llama: tres senderos nuevos desde el refugio.',
      'Nuestra meta es una línea sostenible; todavía no lo es.'
    ]
  }
})
