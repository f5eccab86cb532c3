import rule from '../../rules/max-promotion-share/rule.js'
import {cases} from '../cases.js'

const en = {
  useful: ['Felt shrinks by a third in the wash.', 'What are you knitting on the train?', 'Ana has darned socks with us since May.', 'Moths hate cedar.'],
  selling: ['Order your wool online today.', '20% off all needles.']
}
const es = {
  useful: ['El fieltro encoge un tercio al lavarlo.', '¿Qué tejes en el tren?', 'Ana zurce calcetines con nosotras desde mayo.', 'La polilla odia el cedro.'],
  selling: ['Encarga tu lana en la web.', '20 % de descuento en agujas.']
}

export default cases(rule, {
  en: {
    invalid: [
      {text: '⟦Half price⟧ on cashmere this week.', beside: [...en.selling, ...en.useful.slice(0, 2)]},
      {text: '⟦Buy one get one⟧ on buttons.', beside: [...en.selling, ...en.useful.slice(0, 2)]},
      {text: 'Merino skeins are ⟦£6⟧ each in our shop.', beside: [...en.selling, ...en.useful.slice(0, 2)]},
      {text: '⟦Grab yours⟧ before noon.', beside: [...en.selling, ...en.useful.slice(0, 2)]},
      {text: 'The needles are ⟦on sale⟧, the wool too.', beside: [...en.selling, ...en.useful.slice(0, 2)]},
      {text: '⟦Use code⟧ WOOL for a tape measure.', beside: [...en.selling, ...en.useful.slice(0, 2)]},
      {text: 'Scarves, now ⟦$15 off⟧.', beside: [...en.useful, ...en.selling], options: {max: 0.3}},
      {text: '⟦Free delivery⟧ on every hank.', beside: [...en.selling, en.useful[0]!], options: {min: 3, max: 0.5}}
    ],
    valid: [
      {text: 'Half price on cashmere this week.', beside: [...en.selling, ...en.useful, 'Tea at four.'], why: 'three of eight'},
      {text: 'Half price on cashmere this week.', beside: [...en.selling, en.useful[0]!], why: 'four posts are too few to tell'},
      {text: 'Half price on cashmere this week.', beside: en.useful},
      {text: 'The raffle for the loom is on: half price tickets for members.', beside: [...en.selling, ...en.useful.slice(0, 2)], why: 'a raffle'},
      {text: 'We raised £300 for the shelter at our stall.', beside: [...en.selling, ...en.useful.slice(0, 2)], why: 'an appeal'},
      {text: 'We are hiring: £14 an hour, on our website.', beside: [...en.selling, ...en.useful.slice(0, 2)], why: 'a job'},
      {text: 'Why is 20% off never 20% off?', beside: [...en.selling, ...en.useful.slice(0, 2)], why: 'a question'},
      {text: 'A skein weighs 50 g and runs for 120 m.', beside: [...en.selling, ...en.useful.slice(0, 2)]},
      {text: 'Half price on cashmere.', kind: 'reply', beside: [...en.selling, ...en.useful.slice(0, 2)], why: 'a reply'},
      {text: 'Half price on cashmere.', beside: [...en.selling.map((text) => ({text, kind: 'reply' as const})), ...en.useful], why: 'so are the others'},
      {text: 'Half price on cashmere.', beside: [...en.selling.map((text) => ({text, reference: true})), ...en.useful], why: 'other people’s offers'},
      {text: 'Half price on cashmere.', beside: [...en.selling, ...en.useful.slice(0, 2)], options: {max: 1}}
    ]
  },
  es: {
    invalid: [
      {text: 'Cachemira ⟦a mitad de precio⟧ esta semana.', beside: [...es.selling, ...es.useful.slice(0, 2)]},
      {text: 'Botones, ⟦2x1⟧.', beside: [...es.selling, ...es.useful.slice(0, 2)]},
      {text: 'La madeja cuesta ⟦6 €⟧ en la tienda.', beside: [...es.selling, ...es.useful.slice(0, 2)]},
      {text: '⟦Llévate el⟧ ovillo que te falta.', beside: [...es.selling, ...es.useful.slice(0, 2)]},
      {text: '⟦Pedí tu⟧ ovillo por la web.', beside: [...es.selling, ...es.useful.slice(0, 2)]},
      {text: 'Lana merina con ⟦envío gratis⟧.', beside: [...es.selling, ...es.useful.slice(0, 2)]},
      {text: 'Bufandas en ⟦promoción⟧.', beside: [...es.useful, ...es.selling], options: {max: 0.3}},
      {text: 'Agujas a seis ⟦meses sin intereses⟧.', beside: [...es.selling, es.useful[0]!], options: {min: 3, max: 0.5}}
    ],
    valid: [
      {text: 'Cachemira a mitad de precio.', beside: [...es.selling, es.useful[0]!], why: 'con cuatro posts no se puede saber'},
      {text: 'Cachemira a mitad de precio.', beside: es.useful},
      {text: 'Sorteo del telar: el sábado, con descuento para el taller.', beside: [...es.selling, ...es.useful.slice(0, 2)], why: 'un sorteo'},
      {text: 'Recaudamos 300 € para el refugio en la tienda; donativos hasta el lunes.', beside: [...es.selling, ...es.useful.slice(0, 2)]},
      {text: 'Buscamos dependienta: 14 € la hora, en nuestra tienda.', beside: [...es.selling, ...es.useful.slice(0, 2)], why: 'un empleo'},
      {text: '¿Un 20 % de descuento es siempre un 20 %?', beside: [...es.selling, ...es.useful.slice(0, 2)], why: 'una pregunta'},
      {text: 'El dólar se vende a 21 pesos.', beside: [...es.selling, ...es.useful.slice(0, 2)], why: 'una noticia'},
      {text: 'La madeja pesa 50 g y mide 120 m.', beside: [...es.selling, ...es.useful.slice(0, 2)]},
      {text: 'Cachemira a mitad de precio.', kind: 'reply', beside: [...es.selling, ...es.useful.slice(0, 2)]},
      {text: 'Cachemira a mitad de precio.', beside: [...es.selling.map((text) => ({text, reference: true})), ...es.useful]},
      {text: 'Cachemira a mitad de precio.', beside: [...es.selling, ...es.useful.slice(0, 2)], options: {max: 1}},
      {text: 'El patrón cuesta lo que cuesta: tres tardes.', beside: [...es.selling, ...es.useful.slice(0, 2)]}
    ]
  }
})
