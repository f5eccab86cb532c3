import rule from '../../rules/no-fancy-letters/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      '⟦𝕊𝕠𝕦𝕡⟧ at noon',
      '⟦ꜱᴏᴜᴘ ɪꜱ ʀᴇᴀᴅʏ⟧ at last',
      '⟦S̶a̶l̶e̶⟧ Giveaway',
      '⟦🅂🄾🅄🄿⟧ today',
      '⟦𝗡𝗲𝘄 𝗺𝗲𝗻𝘂⟧ from Monday',
      'This is ⟦𝓈𝓅𝑒𝒸𝒾𝒶𝓁⟧',
      '⟦Ｓａｌｅ⟧ at the shop',
      '⟦Ⓞⓟⓔⓝ⟧ till nine'
    ],
    valid: [
      'Soup at noon.',
      '𝑥 marks the spot.',
      'Ⓜ️ is the metro.',
      'Ångström, naïve, coöperate, São Paulo.',
      '2nd, 3ʳᵈ and 4ᵗʰ.',
      '北京 and Москва are on the menu.',
      '½, ¾ and ∑ are signs.',
      '🅿️ behind the church.',
      'The area is πr², says our pizza maker.',
      'Open 24/7 at table №5, 20 °C inside.',
      'Café Ångström: naïve, but warm.',
      'Step ① soak, step ② rinse. Ready.'
    ]
  },
  es: {
    invalid: [
      '⟦𝕊𝕠𝕡𝕒⟧ al mediodía',
      '⟦ꜱᴏᴘᴀ ʟɪꜱᴛᴀ⟧ por fin',
      '⟦R̶e̶b̶a̶j̶a̶s̶⟧ Regalo',
      '⟦🅂🄾🄿🄰⟧ hoy',
      '⟦𝗡𝘂𝗲𝘃𝗮 𝗰𝗮𝗿𝘁𝗮⟧ desde el lunes',
      'Esto es ⟦𝓮𝓼𝓹𝓮𝓬𝓲𝓪𝓵⟧',
      '⟦Ｏｆｅｒｔａ⟧ en tienda',
      '⟦Ⓐⓑⓘⓔⓡⓣⓞ⟧ hasta las nueve'
    ],
    valid: [
      'Sopa al mediodía.',
      '𝑥 marca el sitio.',
      'Ⓜ️ es el metro.',
      'Ñandú, pingüino, São Paulo, Ångström.',
      '1.ª planta, 3.º B.',
      '北京 y Москва están en la carta.',
      '½, ¾ y ∑ son signos.',
      '🅿️ detrás de la iglesia.',
      'El área es πr², dice nuestro pizzero.',
      'Mesa nº 5, 1.ª planta, 20 °C.',
      'Piñón, güisqui y ñoquis en la carta.',
      'Paso ① remoja, paso ② enjuaga. Listo.'
    ]
  }
})
