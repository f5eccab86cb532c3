import rule from '../../rules/no-ascii-art/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'Monday ⟦ʕ•ᴥ•ʔ⟧ again',
      '⟦~*~*~*~⟧ Open ⟦~*~*~*~⟧',
      '⟦(>_<)⟧ we burnt the buns',
      'The cat:\n ⟦/\\_/\\\n( o.o )\n > ^ <⟧',
      'We have no idea who ate the last pie ⟦¯\\_(ツ)_/¯⟧',
      '⟦═══════════⟧\nNEW MENU\n⟦═══════════⟧',
      '⟦(╯°□°)╯︵ ┻━┻⟧ when the oven breaks on a Friday',
      '⟦★━━━━━━★⟧\nOpen on Sunday'
    ],
    valid: [
      'Menu\n\n* soup\n* pie',
      '1/2, 3/4, and/or, C:/soup, https://x.example/_/~*~*/a',
      'Soup... pie... tea...',
      '**Bold** and _soft_ words.',
      '| soup | pie |\n|---|---|\n| 4 | 5 |',
      '24 °C in the shade, 3 × 4 m.',
      'Rated 5/5 *****',
      '<3 from the kitchen',
      'Menu\n---\nSoup and pie',
      'Rated ★★★★★ by my mum, and only her.',
      '- soup\n- pie\n- tea',
      'Soup of the day: leek :) come in'
    ]
  },
  es: {
    invalid: [
      'Otro lunes ⟦ʕ•ᴥ•ʔ⟧',
      '⟦~*~*~*~⟧ Abierto ⟦~*~*~*~⟧',
      '⟦(>_<)⟧ se quemaron los bollos',
      'El gato:\n ⟦/\\_/\\\n( o.o )\n > ^ <⟧',
      'Nadie sabe quién se comió la última ⟦¯\\_(ツ)_/¯⟧',
      '⟦═══════════⟧\nCARTA NUEVA\n⟦═══════════⟧',
      '⟦(╯°□°)╯︵ ┻━┻⟧ cuando se rompe el horno un viernes',
      '⟦★━━━━━━★⟧\nDomingo abierto'
    ],
    valid: [
      'Carta\n\n* sopa\n* tarta',
      '1/2, 3/4, y/o, C:/sopa, https://x.example/_/~*~*/a',
      'Sopa... tarta... té...',
      '**Negrita** y _cursiva_.',
      '| sopa | tarta |\n|---|---|\n| 4 | 5 |',
      '24 °C a la sombra, 3 × 4 m.',
      'Nota: 5/5 *****',
      '<3 desde la cocina',
      'Carta\n---\nSopa y empanada',
      'Puntuación ★★★★★ según mi madre, y solo ella.',
      '- sopa\n- empanada\n- té',
      'Sopa del día: puerro :) pasen'
    ]
  }
})
