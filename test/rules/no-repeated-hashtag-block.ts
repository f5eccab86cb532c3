import rule from '../../rules/no-repeated-hashtag-block/rule.js'
import type {Draft} from '../../src/types.js'
import {cases} from '../cases.js'

const tags = '#Pottery #MadeByHand #SlowCraft #Leeds'
const en = [`The glaze cracked, and we like it. ${tags}`, `Open studio on Sunday.\n\n${tags}`]
const etiquetas = '#Cerámica #HechoAMano #OficioLento #Getafe'
const es = [`Se agrietó el esmalte y nos gusta. ${etiquetas}`, `El domingo abrimos el taller.\n\n${etiquetas}`]
const fillers = (text: string): string[] => Array.from({length: 9}, (_, index) => `${text} ${index}`)
const elsewhere = (texts: string[], rest: Omit<Draft, 'text'>): Draft[] => texts.map((text) => ({text, ...rest}))

export default cases(rule, {
  context: {network: 'instagram'},
  en: {
    invalid: [
      {text: `A mug with two handles ⟦${tags}⟧`, beside: en},
      {text: 'A mug with two handles\n.\n.\n⟦#Leeds #SlowCraft #Pottery #MadeByHand⟧', beside: en, why: 'Shuffled.'},
      {text: `Who dropped the teapot? ⟦#pottery #madebyhand #slowcraft #leeds⟧`, beside: en},
      {text: `Who dropped the teapot? ⟦${tags}⟧ #Teapot`, beside: en, why: 'One more tag does not make another block.'},
      {text: `Clay is mud with plans. ⟦${tags}⟧`, beside: [en[0]!, 'Soup on Friday.', en[1]!, 'No kiln today.']},
      {text: `Clay is mud with plans. ⟦${tags}⟧`, beside: en.slice(0, 1), options: {max: 1}},
      {text: 'Blue again. ⟦#Pottery #Leeds⟧', beside: ['Red. #Pottery #Leeds', 'Green. #Pottery #Leeds'], options: {minTags: 2}},
      {text: `Blue again. ⟦${tags}⟧`, beside: [...elsewhere(en.slice(0, 1), {network: 'instagram', reference: true}), en[1]!]}
    ],
    valid: [
      {text: `A mug with two handles ${tags}`, beside: en.slice(0, 1)},
      {text: 'A mug with two handles #Pottery #Mugs #Leeds #Handles', beside: en, why: 'Half of them are for this post.'},
      {text: 'A mug with two handles #Pottery #Leeds', beside: ['Red. #Pottery #Leeds', 'Green. #Pottery #Leeds'], why: 'Two are no block.'},
      {text: `Clay is mud with plans. ${tags}`, network: 'mastodon', beside: elsewhere(en, {network: 'instagram'})},
      {text: `Clay is mud with plans. ${tags}`, beside: [...en, ...fillers('A jug for every day, number')], why: 'Long ago.'},
      {
        text: `Our week in clay. ${tags}`,
        brand: {hashtags: ['#Pottery', '#MadeByHand']},
        beside: elsewhere(en, {network: 'instagram', brand: {hashtags: ['#Pottery', '#MadeByHand']}}),
        why: 'The brand’s own tags may come back.'
      },
      {text: `#Pottery in #Leeds is #SlowCraft, #MadeByHand by Jo.`, beside: en, why: 'Part of a sentence.'},
      {text: `Clay is mud with plans. ${tags}`, kind: 'reply', beside: en},
      {text: `Clay is mud with plans. ${tags}`, beside: en, options: {max: 5}},
      {text: `Clay is mud with plans. ${tags}`, beside: en, options: {allow: ['#Pottery', '#Leeds']}},
      {text: `Clay is mud with plans. ${tags}`, campaign: 'fair', beside: elsewhere(en, {network: 'instagram', campaign: 'studio'})},
      {text: 'No tags today.', beside: en},
      {text: 'Paid partnership. #ad #Pottery #Leeds', beside: ['Red. #ad #Pottery #Leeds', 'Green. #ad #Pottery #Leeds'], why: 'A label is owed each time.'}
    ]
  },
  es: {
    invalid: [
      {text: `Una taza con dos asas ⟦${etiquetas}⟧`, beside: es},
      {text: 'Una taza con dos asas\n.\n.\n⟦#Getafe #OficioLento #Cerámica #HechoAMano⟧', beside: es, why: 'Barajadas.'},
      {text: '¿A quién se le cayó la tetera? ⟦#ceramica #hechoamano #oficiolento #getafe⟧', beside: es},
      {text: `¿A quién se le cayó la tetera? ⟦${etiquetas}⟧ #Tetera`, beside: es},
      {text: `El barro es lodo con planes. ⟦${etiquetas}⟧`, beside: [es[0]!, 'El viernes, sopa.', es[1]!, 'Hoy no hay horno.']},
      {text: `El barro es lodo con planes. ⟦${etiquetas}⟧`, beside: es.slice(0, 1), options: {max: 1}},
      {text: 'Azul otra vez. ⟦#Cerámica #Getafe⟧', beside: ['Rojo. #Cerámica #Getafe', 'Verde. #Cerámica #Getafe'], options: {minTags: 2}},
      {text: `Azul otra vez. ⟦${etiquetas}⟧`, beside: [...elsewhere(es.slice(0, 1), {network: 'instagram', reference: true}), es[1]!]}
    ],
    valid: [
      {text: `Una taza con dos asas ${etiquetas}`, beside: es.slice(0, 1)},
      {text: 'Una taza con dos asas #Cerámica #Tazas #Getafe #Asas', beside: es, why: 'La mitad son de esta publicación.'},
      {text: 'Una taza con dos asas #Cerámica #Getafe', beside: ['Rojo. #Cerámica #Getafe', 'Verde. #Cerámica #Getafe']},
      {text: `El barro es lodo con planes. ${etiquetas}`, network: 'mastodon', beside: elsewhere(es, {network: 'instagram'})},
      {text: `El barro es lodo con planes. ${etiquetas}`, beside: [...es, ...fillers('Una jarra para cada día, número')], why: 'Hace mucho.'},
      {
        text: `Nuestra semana de barro. ${etiquetas}`,
        brand: {hashtags: ['#Cerámica', '#HechoAMano']},
        beside: elsewhere(es, {network: 'instagram', brand: {hashtags: ['#Cerámica', '#HechoAMano']}})
      },
      {text: 'La #Cerámica de #Getafe es #OficioLento, y lo #HechoAMano, de Jo.', beside: es},
      {text: `El barro es lodo con planes. ${etiquetas}`, kind: 'reply', beside: es},
      {text: `El barro es lodo con planes. ${etiquetas}`, beside: es, options: {max: 5}},
      {text: `El barro es lodo con planes. ${etiquetas}`, beside: es, options: {allow: ['#Cerámica', '#Getafe']}},
      {text: `El barro es lodo con planes. ${etiquetas}`, campaign: 'feria', beside: elsewhere(es, {network: 'instagram', campaign: 'taller'})},
      {text: 'Hoy, sin etiquetas.', beside: es},
      {text: 'Colaboración pagada. #publicidad #Cerámica #Getafe', beside: ['Rojo. #publicidad #Cerámica #Getafe', 'Verde. #publicidad #Cerámica #Getafe']}
    ]
  }
})
