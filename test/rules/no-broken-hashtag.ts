import rule from '../../rules/no-broken-hashtag/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'Stay safe. ⟦#COVID-19⟧',
      'All ⟦#100%Wool⟧, all ours.',
      "Free on ⟦#Mother'sDay⟧, as ever.",
      'We hire engineers. ⟦#R&D⟧ #jobs',
      'See you at the fair. ⟦# OpenDay⟧',
      'New year, new menu. ⟦#2027⟧',
      'It is time for ⟦#Black-Friday⟧ deals on clay.',
      "Proud to back ⟦#Women'sDay⟧ with free entry."
    ],
    valid: [
      'The #Cork-based bakery is back.',
      "#CorkJazz's last night sold out.",
      '#CorkJazz &amp; cake, until two.',
      'Table #12, desk #2027 and order #4411.',
      '#Tea/#Cake at four.',
      'Press # right after the greeting.',
      '# A heading of Markdown\n\nand a text',
      'We are #1 on the list of the slowest cafes, and glad of it.',
      'We teach C# and F# to teenagers on Tuesdays.',
      'Paint it #FF6600? We did. #ColourTheory',
      'Menu of the week:\n# Soup\n# Pie',
      'See you at the fair. #OpenDay2027'
    ]
  },
  es: {
    invalid: [
      'Salimos a las nueve. ⟦#¡VivaLaSierra⟧!',
      'Cuídense. ⟦#COVID-19⟧',
      'Todo ⟦#100%Lana⟧, todo nuestro.',
      'Ven a ⟦#Tapas&Vino⟧ el jueves.',
      'Buscamos ingenieras. ⟦#I+D⟧ #empleo',
      'Nos vemos en la feria. ⟦# PuertasAbiertas⟧',
      'Año nuevo, carta nueva. ⟦#2027⟧',
      'Arranca el ⟦#Black-Friday⟧ de la arcilla.',
      'Hoy abrimos gratis. ⟦#8-M⟧'
    ],
    valid: [
      'La panadería #Lugo-centro vuelve.',
      '#JazzEnLugo &amp; tarta, hasta las dos.',
      'Mesa #12, caja #2027 y pedido #4411.',
      '#Té/#Tarta a las cuatro.',
      'Marca # justo después del saludo.',
      '# Un título de Markdown\n\ny un texto',
      'Usa #JazzEnLugo, con mayúsculas.',
      'Somos el #1 de los cafés más lentos, y a mucha honra.',
      'Damos clases de C# y F# los martes.',
      '¿Pintarlo de #FF6600? Hecho. #TeoríaDelColor',
      'El pedido #10233 ya va en camino.',
      'Nos vemos en la feria. #PuertasAbiertas2027'
    ]
  }
})
