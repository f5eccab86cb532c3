import rule from '../../rules/no-near-duplicate/rule.js'
import {cases} from '../cases.js'

const en = {
  loom: 'The big loom is free on weekday mornings, so bring your own yarn and ask whoever is sweeping for a lesson.',
  bees: 'Our bees moved to the orchard wall. Walk slowly past the red gate, wear pale clothes and leave the lids alone.',
  bulbs: 'We still have tulip bulbs in the shed, sold by the handful, and the purple ones smell faintly of cloves.'
}
const es = {
  telar: 'El telar grande queda libre entre semana, así que trae tu lana y pide una clase a quien esté barriendo.',
  abejas: 'Nuestras abejas se mudaron al muro del huerto. Pasa despacio junto al portón rojo, viste ropa clara y no toques las tapas.',
  bulbos: 'Quedan bulbos de tulipán en el cobertizo, los vendemos a puñados, y los morados huelen un poco a clavo.'
}

export default cases(rule, {
  context: {network: 'facebook'},
  en: {
    invalid: [
      {text: '⟦The big loom is free on weekday mornings, so bring your own yarn and ask whoever is sweeping for a lesson⟧.', beside: [en.loom]},
      {text: 'Reminder: ⟦the big loom is free on weekday mornings, so bring your own yarn and ask whoever is sweeping for a lesson⟧.', beside: [en.loom]},
      {
        text: '⟦Our bees moved to the orchard wall. Walk slowly past the red gate, wear pale clothes and leave the lids alone⟧! 🐝🐝 #Bees',
        beside: [en.bees]
      },
      {text: '⟦We have tulip bulbs in the shed still, sold by the handful, and the purple ones smell of cloves⟧.', beside: [en.loom, en.bulbs, en.bees]},
      {
        text: '⟦The big loom is free on weekday mornings. Bring your own yarn, and ask whoever is sweeping for a lesson⟧: https://acme.example/2',
        beside: [en.loom]
      },
      {
        text: '⟦Our bees moved to the orchard wall. Walk slowly past the red gate, wear pale clothes and leave the lids alone⟧.',
        scheduledAt: '2026-05-20',
        beside: [{text: en.bees, scheduledAt: '2026-05-02'}]
      },
      {
        text: '⟦We still have tulip bulbs in the shed, sold by the handful, and the purple ones smell faintly of cloves⟧.',
        network: undefined,
        beside: [{text: en.bulbs, network: undefined}],
        why: 'Nobody named the networks, so there is one.'
      },
      {
        text: '⟦Our bees moved to the orchard wall. Walk slowly past the red gate, wear pale clothes and leave the lids alone⟧.',
        beside: [{text: en.bees, reference: true}]
      }
    ],
    valid: [
      {text: en.loom, beside: [en.bees]},
      {text: en.loom, beside: [{text: en.loom, network: 'x'}], why: 'Another network.'},
      {text: `Last day! ${en.bulbs}`, beside: [en.bulbs], why: 'A reminder that says how long.'},
      {text: en.loom.replace('weekday mornings', 'Saturday mornings'), beside: [en.loom], why: 'Another day.'},
      {text: `${en.bees} Ravi shows them to schools at noon.`, beside: [en.bees], why: 'Somebody is new.'},
      {text: `${en.bulbs} £2 each.`, beside: [en.bulbs], why: 'A price.'},
      {text: en.bees.replace('We', 'All of us').replace('Our bees', 'Our bees and @moss.farm'), beside: [en.bees]},
      {
        text: `The waiting list is over: ${en.loom} Beginners get the small shuttle and a patient neighbour.`,
        beside: [en.loom],
        why: 'A third of it is new.'
      },
      {text: en.bees, scheduledAt: '2026-09-20', beside: [{text: en.bees, scheduledAt: '2026-05-02'}], why: 'Months later.'},
      {text: 'Good morning, see you at the shop!', beside: ['Good morning, see you at the shop!']},
      {
        text: 'Evacuation of the lower car park: leave by the north ramp and follow the stewards in yellow.',
        beside: ['Evacuation of the lower car park: leave by the north ramp and follow the stewards in yellow.']
      },
      {text: en.loom, kind: 'reply', beside: [en.loom]},
      {text: en.loom, options: {allow: ['bring your own yarn and ask whoever is sweeping for a lesson']}, beside: [en.loom]},
      {text: en.bulbs, campaign: 'shed', beside: [{text: en.bulbs, campaign: 'garden'}]}
    ]
  },
  es: {
    invalid: [
      {text: '⟦El telar grande queda libre entre semana, así que trae tu lana y pide una clase a quien esté barriendo⟧.', beside: [es.telar]},
      {text: 'Recordatorio: ⟦el telar grande queda libre entre semana, así que trae tu lana y pide una clase a quien esté barriendo⟧.', beside: [es.telar]},
      {
        text: '⟦Nuestras abejas se mudaron al muro del huerto. Pasa despacio junto al portón rojo, viste ropa clara y no toques las tapas⟧ 🐝🐝 #Abejas',
        beside: [es.abejas]
      },
      {
        text: '⟦En el cobertizo quedan bulbos de tulipán, los vendemos a puñados y los morados huelen a clavo⟧.',
        beside: [es.telar, es.bulbos, es.abejas]
      },
      {text: '⟦El telar grande queda libre entre semana. Trae tu lana y pide una clase a quien esté barriendo⟧: https://acme.example/2', beside: [es.telar]},
      {
        text: '⟦Nuestras abejas se mudaron al muro del huerto. Pasa despacio junto al portón rojo, viste ropa clara y no toques las tapas⟧.',
        scheduledAt: '2026-05-20',
        beside: [{text: es.abejas, scheduledAt: '2026-05-02'}]
      },
      {
        text: '⟦Quedan bulbos de tulipán en el cobertizo, los vendemos a puñados, y los morados huelen un poco a clavo⟧.',
        network: undefined,
        beside: [{text: es.bulbos, network: undefined}]
      },
      {
        text: '⟦Nuestras abejas se mudaron al muro del huerto. Pasa despacio junto al portón rojo, viste ropa clara y no toques las tapas⟧.',
        beside: [{text: es.abejas, reference: true}]
      }
    ],
    valid: [
      {text: es.telar, beside: [es.abejas]},
      {text: es.telar, beside: [{text: es.telar, network: 'x'}], why: 'Otra red.'},
      {text: `¡Último día! ${es.bulbos}`, beside: [es.bulbos], why: 'Un recordatorio que dice hasta cuándo.'},
      {text: es.telar.replace('entre semana', 'los sábados'), beside: [es.telar.replace('entre semana', 'los martes')], why: 'Otro día.'},
      {text: `${es.abejas} Las enseña Ramiro a mediodía.`, beside: [es.abejas], why: 'Sale alguien nuevo.'},
      {text: `${es.bulbos} A 2 €.`, beside: [es.bulbos], why: 'Un precio.'},
      {text: es.abejas.replace('Nuestras abejas', 'Nuestras abejas y las de @finca.musgo'), beside: [es.abejas]},
      {
        text: `Se acabó la lista de espera: ${es.telar} Si empiezas, hay lanzadera pequeña y un vecino paciente.`,
        beside: [es.telar],
        why: 'Un tercio es nuevo.'
      },
      {text: es.abejas, scheduledAt: '2026-09-20', beside: [{text: es.abejas, scheduledAt: '2026-05-02'}], why: 'Meses después.'},
      {text: '¡Buenos días! Nos vemos en la tienda.', beside: ['¡Buenos días! Nos vemos en la tienda.']},
      {
        text: 'Evacuación del aparcamiento inferior: salgan por la rampa norte y sigan al personal de amarillo.',
        beside: ['Evacuación del aparcamiento inferior: salgan por la rampa norte y sigan al personal de amarillo.']
      },
      {text: es.telar, kind: 'reply', beside: [es.telar]},
      {text: es.telar, options: {allow: ['trae tu lana y pide una clase a quien esté barriendo']}, beside: [es.telar]}
    ]
  }
})
