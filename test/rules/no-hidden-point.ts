import rule from '../../rules/no-hidden-point/rule.js'
import type {Network} from '../../src/types.js'
import {cases} from '../cases.js'

const on = (network: Network, text: string) => ({network, text})
/** 64 characters each, spaces counted. */
const en64 = 'Clay remembers every thumb, so we start with the quiet ones now. '
const es64 = 'El barro recuerda cada pulgar, así que empezamos con los quietos. '

export default cases(rule, {
  en: {
    invalid: [
      on('instagram', `${en64}${en64}The bowl costs ⟦£18⟧.`),
      on('instagram', `${en64}${en64}We fire the kiln on ⟦4 June⟧ at 10:00.`),
      on('instagram', `${en64}${en64}Doors at ⟦19:30⟧.`),
      on('instagram', `${en64}${en64}⟦#ad⟧`),
      on('tiktok', `${en64}${en64}Come on ⟦4 June⟧ for £18.`),
      on('linkedin', `${en64.repeat(4)}${'⟦https://acme.example/kiln⟧'}`),
      on('youtube', `${en64.repeat(3)}⟦https://acme.example/kiln⟧`),
      {...on('mastodon', `${en64}⟦£18⟧ a bowl.`), options: {folds: {mastodon: 50}}},
      on('pinterest', `${en64}A bowl is ⟦£18⟧.`)
    ],
    valid: [
      on('instagram', `The bowl costs £18. ${en64}${en64}`),
      on('instagram', `We fire the kiln on 4 June. ${en64}${en64}Once more: 4 June.`),
      on('instagram', `The bowl costs £18 from 4 June. ${en64}${en64}Two are £30.`),
      on('instagram', `#ad ${en64}${en64}`),
      {...on('instagram', `${en64}${en64}https://acme.example/kiln`), why: 'links cannot be tapped there'},
      on('instagram', `${en64}The bowl costs £18.`),
      on('linkedin', `${en64}${en64}The bowl costs £18, from 4 June: https://acme.example`),
      {...on('x', `${en64}${en64}The bowl costs £18.`), why: 'no fold'},
      {...on('threads', `${en64.repeat(4)}The bowl costs £18.`), why: 'no fold is known'},
      {text: `${en64}${en64}The bowl costs £18.`, why: 'the network is not known'},
      {text: `${en64}${en64}The bowl costs £18.`, network: 'tiktok', kind: 'reply', why: 'a reply'},
      {...on('instagram', `${en64}${en64}The bowl costs £18.`), options: {points: ['date']}},
      {...on('instagram', `${en64}${en64}The bowl costs £18.`), options: {folds: {instagram: 300}}},
      on('instagram', en64.repeat(4))
    ]
  },
  es: {
    invalid: [
      on('instagram', `${es64}${es64}El cuenco cuesta ⟦18 €⟧.`),
      on('instagram', `${es64}${es64}Encendemos el horno el ⟦4 de junio⟧ a las 10:00.`),
      on('instagram', `${es64}${es64}Puertas a las ⟦19:30⟧.`),
      on('instagram', `${es64}${es64}⟦#publicidad⟧`),
      on('tiktok', `${es64}${es64}Ven el ⟦4 de junio⟧ por $180.`),
      on('linkedin', `${es64.repeat(4)}⟦https://acme.example/horno⟧`),
      on('youtube', `${es64.repeat(3)}⟦https://acme.example/horno⟧`),
      {...on('mastodon', `${es64}A ⟦18 €⟧ el cuenco.`), options: {folds: {mastodon: 50}}}
    ],
    valid: [
      on('instagram', `El cuenco cuesta 18 €. ${es64}${es64}`),
      on('instagram', `Encendemos el horno el 4 de junio. ${es64}${es64}`),
      on('instagram', `#publicidad ${es64}${es64}`),
      {...on('instagram', `${es64}${es64}https://acme.example/horno`), why: 'allí no se puede tocar'},
      on('instagram', `${es64}El cuenco cuesta 18 €.`),
      on('linkedin', `${es64}${es64}El cuenco cuesta 18 €: https://acme.example`),
      {...on('x', `${es64}${es64}El cuenco cuesta 18 €.`), why: 'no corta'},
      {...on('telegram', `${es64.repeat(4)}El cuenco cuesta 18 €.`), why: 'no se sabe dónde corta'},
      {text: `${es64}${es64}El cuenco cuesta 18 €.`, why: 'no se sabe la red'},
      {text: `${es64}${es64}El cuenco cuesta 18 €.`, network: 'tiktok', kind: 'reply', why: 'una respuesta'},
      {...on('instagram', `${es64}${es64}El cuenco cuesta 18 €.`), options: {points: ['label']}},
      on('instagram', es64.repeat(4))
    ]
  }
})
