import rule from '../../rules/no-absolute-claim/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      '⟦No child cries⟧ in our chair.',
      'All our guests, ⟦without exception⟧, sleep through.',
      '⟦Our booking system is incapable of⟧ counting wrong.',
      '⟦Nobody who uses our planner will ever miss a deadline again⟧.',
      'Our new boots ⟦withstand anything⟧.',
      'Our umbrella ⟦never breaks⟧, not even in Galway.',
      'The shampoo is ⟦100% effective⟧ from the first wash.',
      '⟦The best pizza in the world⟧, two streets from the station.',
      '⟦Nobody makes better⟧ dosas than our Lakshmi.',
      'You look tired. Our pillow ⟦works for everyone⟧.',
      'A lock that ⟦is unhackable⟧. From 40 dollars.',
      'This filter ⟦removes 100% of⟧ what you do not want to drink.',
      '⟦Say goodbye to back pain forever⟧ with our chair.'
    ],
    valid: [
      'Our Year 6 pupils insist that the new pond is the best in the world. It has one newt.',
      "We don't say that one pillow suits everybody. Bring yours and compare.",
      {text: 'All bags, without exception, go in the locker.', why: 'a rule of the house'},
      {text: 'The other gym claims it is the best in the country.', why: 'they say so'},
      'Not one of our scones was left by noon.',
      'No child waits outside: the door opens at ten.',
      'There is no lock that cannot be broken, ours included. It held for four minutes in the test.',
      'Best day ever at the allotment. Look at those radishes.',
      'You are the best customers in the world, and you know it.',
      '100% cotton, washed twice, still orange.',
      {text: 'No lock is 100% safe, ours included.', why: 'denied'},
      'Voted the best pizza in the UK by readers of Slice, 2025: the list is on our site.',
      'Every frame has a two-year guarantee.',
      'Is this the best view in the country? You tell us.',
      '“The best curry in the universe”, says a boy of six.',
      'We try not to break promises. We do break eggs.',
      'Never say never: the pumpkin latte is back.',
      'Our team ran the best race of the year. Thank you, Priya.',
      'If a strap ever breaks, we mend it for nothing.'
    ]
  },
  es: {
    invalid: [
      '⟦Ningún paciente sufre⟧ aquí.',
      'Todos los huéspedes, ⟦sin excepción⟧, duermen bien.',
      '⟦Nuestro sistema es incapaz⟧ de cobrar dos veces.',
      '⟦Nadie que use nuestra app ha vuelto a cometer un error⟧.',
      'Nuestras mochilas ⟦aguantan lo que sea⟧.',
      'Nuestro paraguas ⟦no se rompe jamás⟧, ni en Galicia.',
      'Champú ⟦100% efectivo⟧ desde el primer lavado.',
      '⟦El mejor ceviche del mundo⟧, a dos cuadras de la plaza.',
      '⟦Nadie te ofrece más barato⟧ el cambio de aceite.',
      'Una almohada que ⟦funciona con todo el mundo⟧.',
      'Caja fuerte ⟦imposible de abrir⟧ por 900 pesos.',
      'El filtro ⟦elimina el 100%⟧ de lo que no quieres beber.',
      '⟦Despídete de las manchas para siempre⟧ con la pasta Lumbre.'
    ],
    valid: [
      'Las niñas de la ludoteca juran que el columpio es el más rápido del planeta.',
      'No decimos que este horario sirva siempre. Por eso hay otro los jueves.',
      {text: 'Todas las bolsas, sin excepción, van a la taquilla.', why: 'una norma de la casa'},
      {text: 'La otra radio dice que es la número uno de la ciudad.', why: 'lo dicen ellos'},
      'Ningún niño espera fuera: abrimos a las diez.',
      'No hay caja fuerte que no se pueda abrir, y la nuestra tampoco: resistió seis minutos en el ensayo.',
      'El mejor día del año en el huerto: miren qué rábanos.',
      'Sois los mejores clientes del mundo, y lo sabéis.',
      '100% algodón, lavado dos veces y sigue naranja.',
      {text: 'Ningún candado es 100% seguro, tampoco el nuestro.', why: 'se niega'},
      'Elegida mejor pizzería de España 2025 según la guía Horno (la lista, en la web).',
      'Todas las sillas tienen dos años de garantía.',
      '¿Es la mejor vista del país? Tú dirás.',
      '«El mejor guiso del universo», dice Nico, de seis años.',
      'Nunca digas nunca: vuelve el helado de zapallo.',
      'Si se te rompe la correa, la cosemos gratis.',
      'Feliz día a las mejores madres del mundo.',
      'Bar El Infalible abre mañana a las ocho.'
    ]
  }
})
