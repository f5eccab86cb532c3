import rule from '../../rules/max-emoji-run/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'Soup ⟦🍲🍲🍲🍲⟧',
      'We won ⟦🎉 🎉 🎉 🎉⟧!',
      'Bravo ⟦👏👏👏👏👏⟧',
      'Bring\n⟦🧢\n🥪\n💧\n👟⟧',
      {text: 'Two ⟦🥧🥧🥧⟧ pies', options: {max: 2}},
      'All welcome ⟦👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧⟧',
      'Pies are out ⟦🥧🥧🥧🥧🥧⟧',
      'Saturday we open at six ⟦🎉🎊🥳🍾🎈⟧ come early',
      {text: 'Thank you ⟦😍😍 😍 😍⟧', inReplyTo: 'Lovely place'}
    ],
    valid: [
      'Soup 🍲🍲🍲',
      '🇮🇪🇪🇸🇲🇽🇨🇱 staff',
      '🎉 soup 🎉 cake 🎉 tea 🎉 rain',
      '👩‍👩‍👧 is one emoji.',
      '👍🏽👍🏿 two.',
      '7️⃣ 8️⃣ 9️⃣',
      ':) :) :) :)',
      {text: 'Soup 🍲🍲🍲🍲', why: 'an option', options: {max: 4}},
      'Pies are out 🥧',
      'Saturday we open at six 🎉🎊 come early',
      'Staff from six countries 🇮🇪 🇵🇱 🇧🇷',
      'Three steps: 1️⃣ soak 2️⃣ rinse 3️⃣ dry',
      'We ❤️ Cork. Open until six, with soup 🍲 and bread.'
    ]
  },
  es: {
    invalid: [
      'Sopa ⟦🍲🍲🍲🍲⟧',
      'Ganamos ⟦🎉 🎉 🎉 🎉⟧',
      'Bravo ⟦👏👏👏👏👏⟧',
      'Traigan\n⟦🧢\n🥪\n💧\n👟⟧',
      {text: 'Dos ⟦🥧🥧🥧⟧ tartas', options: {max: 2}},
      'Bienvenidas ⟦👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧⟧',
      'Empanadas listas ⟦🥟🥟🥟🥟🥟⟧',
      'El sábado abrimos a las seis ⟦🎉🎊🥳🍾🎈⟧ vengan',
      {text: 'Gracias ⟦😍😍 😍 😍⟧', inReplyTo: 'Qué lugar tan lindo'}
    ],
    valid: [
      'Sopa 🍲🍲🍲',
      '🇮🇪🇪🇸🇲🇽🇨🇱 equipo',
      '🎉 sopa 🎉 tarta 🎉 té 🎉 lluvia',
      '👩‍👩‍👧 es un emoji.',
      '👍🏽👍🏿 dos.',
      '7️⃣ 8️⃣ 9️⃣',
      ':) :) :) :)',
      {text: 'Sopa 🍲🍲🍲🍲', why: 'una opción', options: {max: 4}},
      'Empanadas listas 🥟',
      'El sábado abrimos a las seis 🎉🎊 vengan',
      'Equipo de tres países 🇪🇸 🇲🇽 🇨🇴',
      'Tres pasos: 1️⃣ remoja 2️⃣ enjuaga 3️⃣ seca',
      'Nos gusta Lugo. Hasta las seis, con caldo 🍲 y pan.'
    ]
  }
})
