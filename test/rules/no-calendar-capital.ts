import rule from '../../rules/no-calendar-capital/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {invalid: [], valid: ['See you on Thursday, 3 October.']},
  es: {
    invalid: [
      'Nos vemos el ⟦Martes⟧ junto a la fuente.',
      'El taller es el 7 de ⟦Noviembre⟧.',
      'En ⟦Enero⟧ cierra la piscina.',
      {text: 'Hola, Vero: llega el ⟦Lunes⟧ antes de comer.', kind: 'reply'},
      'Abrimos de ⟦Lunes⟧ a ⟦Viernes⟧, de nueve a dos.',
      'Hasta ⟦Agosto⟧ no hay membrillo.',
      'Feria del queso, 2 y 3 de ⟦Mayo⟧, bajo los soportales.',
      'Cada ⟦Domingo⟧ hay churros.'
    ],
    valid: [
      'Lunes. Sopa. Siesta.',
      'El Viernes Santo no abrimos.',
      'Cantó Plácido Domingo y lloró el camarero.',
      'La parada es Plaza de Mayo.',
      'Vivimos en la calle 9 de Julio, al fondo.',
      'La Feria de Abril huele a jazmín.',
      'El Dos de Mayo hay desfile.',
      'El martes, en cambio, hay cocido.',
      'Vino Julio Robledo a firmar.',
      {text: 'Abril llamó: quiere su paraguas.', why: 'una persona, al principio'},
      'El Lunes de Pascua hay mona.',
      'El Jueves Lardero, bollo y chorizo.',
      {text: 'HORARIO DE LUNES A JUEVES: 9 A 14', why: 'todo en mayúsculas'}
    ]
  }
})
