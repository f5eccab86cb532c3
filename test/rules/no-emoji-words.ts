import rule from '../../rules/no-emoji-words/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'Bring your ⟦🐶⟧ to the shop.',
      'Our ⟦🍕⟧ is back.',
      'Come to the ⟦🏖️⟧ and swim.',
      'Half of our ⟦🧁🧁⟧ for you.',
      'Pick your ⟦🍦⟧, any size.',
      'Meet the ⟦👑⟧ of soup.',
      'Our new ⟦🚲⟧ is here.',
      'See you at the ⟦🏪⟧!'
    ],
    valid: [
      'Bring your dog 🐶 to the shop.',
      'Our 🌱 range is back.',
      'Drop a ❤️ for the dog.',
      'Soup 🍲 and cake 🍰.',
      'Look at the list 👇',
      '🎉 Our cake is back',
      'I ❤️ Cork.',
      'The soup, 🍲, is leek.',
      'Read the 👉 list',
      'We open at 10 ☀️',
      'Say it with flowers 💐',
      'Tea for two ☕☕'
    ]
  },
  es: {
    invalid: [
      'Trae a tu ⟦🐶⟧ a la tienda.',
      'Nuestra ⟦🍕⟧, la de siempre, ha vuelto.',
      'Vamos a la ⟦🏖️⟧ y al agua.',
      'La mitad de nuestros ⟦🧁🧁⟧ para ti.',
      'Elige tu ⟦🍦⟧, del tamaño que sea.',
      'Conoce al ⟦👑⟧ de la sopa.',
      'Llegó el nuevo ⟦🚲⟧.',
      '¡Nos vemos en la ⟦🏪⟧!'
    ],
    valid: [
      'Trae a tu perro 🐶 a la tienda.',
      'Nuestra 🌱 gama vuelve.',
      'Deja un ❤️ para el perro.',
      'Sopa 🍲 y tarta 🍰.',
      'Mira la lista 👇',
      '🎉 Vuelve la tarta',
      'Te ❤️, Lugo.',
      'La sopa, 🍲, es de puerro.',
      'Lee la 👉 lista',
      'Abrimos a las 10 ☀️',
      'Dilo con flores 💐',
      'Té para dos ☕☕'
    ]
  }
})
