import rule from '../../rules/no-jargon/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'Your case was ⟦escalated⟧ and we will revert with news.',
      'Our jam unlocks ⟦synergies⟧ between toast and butter.',
      'We ⟦operationalise⟧ the picnic.',
      'A ⟦best-in-class⟧ teapot, by Ruth.',
      {text: 'Hi Ada, we will ⟦circle back⟧ on your kettle.', kind: 'reply'},
      'The ⟦value proposition⟧ of this scarf, at scale.',
      'For every ⟦stakeholder⟧, a scalable scone.',
      {text: 'Your ⟦KYC remediation⟧ is pending, Ines.', kind: 'reply'},
      'New oven, new ⟦go-to-market⟧ plan for buns.',
      {text: 'One ⟦touchpoint⟧ at the till.', options: {max: 0}}
    ],
    valid: [
      'The pipeline that builds the atlas was rewritten, and the backlog of misspelt rivers is down to nine.',
      'Two buzzwords left our brochure this week: synergies and turnkey.',
      'We crossed out the words “best-in-class” and holistic, and the leaflet fits a pocket.',
      'A long lever gives you leverage.',
      'The river is an ecosystem: otters, herons, a boot.',
      {text: 'We used to say “leverage our synergies”. Now we say hello.', why: 'a quotation'},
      "Whoever says 'low-hanging fruit' picks the apples.",
      'The best plan for customers is a warm loaf.',
      'We deep-cleaned the oven.',
      'A pipeline burst at the mill, so the pond is low.',
      'Board games, cheese boards, ironing boards.',
      'Our new bench stands at the end of the pier.',
      'The roadmap on the wall is from 1911.',
      'Stakeholders hold stakes; we hold tent pegs.',
      'We mended the funnel of the steam engine.',
      'It scales: Wendy weighs the flour twice.'
    ]
  },
  es: {
    invalid: [
      'Haremos un ⟦follow-up⟧ con el owner del proceso.',
      'Nuestra mermelada genera ⟦sinergias⟧ con la tostada.',
      '⟦Ponemos en valor⟧ la siesta.',
      'Una tetera con ⟦propuesta de valor⟧.',
      {text: 'Hola, Ada: mandamos tu tetera al ⟦squad⟧ de grifos.', kind: 'reply'},
      'Un ⟦mindset⟧ de pan y queso.',
      'Más ⟦engagement⟧ y más insights con cada bollo.',
      {text: 'Tu ⟦pain point⟧ ya está en cocina, Inés.', kind: 'reply'},
      'Sopa ⟦omnicanal⟧ y escalable.',
      {text: 'Buscamos ⟦partner⟧ de horno.', options: {max: 0}}
    ],
    valid: [
      'El sprint de la última vuelta lo ganó la chica del casco rojo.',
      'Nuestro roadmap del telescopio está colgado en el pasillo.',
      'La cadena de valor del mimbre, contada por tres cesteras.',
      'Quitamos la palabra sinergia del folleto y sobró media página.',
      'El delivery es gratis y quedan dos slots.',
      'Con la palanca larga, la rueda sale.',
      'El río es un ecosistema: nutrias, garzas y una bota.',
      {text: 'Antes decíamos «poner en valor». Ahora decimos hola.', why: 'una cita'},
      'El mejor plan para la clientela es pan caliente.',
      'Fregamos el horno a fondo.',
      'Hay brunch en el patio.',
      'Marketing de boca a boca, o sea, mi abuela.',
      'Mesa robusta, de roble, hecha en Soria.',
      'El banco nuevo está al final del muelle.',
      'La hoja de ruta de la carrera sale de la plaza.',
      'El valor de la casa es su parra.',
      'La escala es de uno a cien: tren de cerca.'
    ]
  }
})
