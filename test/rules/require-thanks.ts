import rule from '../../rules/require-thanks/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      {
        text: '⟦Books are accepted on weekdays only and have to be in good condition. Encyclopaedias go straight to recycling.⟧',
        inReplyTo: 'My class collected 84 books for your library van'
      },
      {text: '⟦Drop it at gate B.⟧', inReplyTo: 'Our class collected 40 coats for the shelter, where do we bring them?'},
      {inReplyTo: 'Heads up: the map pin on your site drops people in the canal.', text: '⟦Moved.⟧'},
      {inReplyTo: "FYI the poster says Thursday 9th but that's a Friday", text: '⟦It is the 9th.⟧'},
      {inReplyTo: 'Thought you should know the lights by the ramp are out.', text: '⟦Reported to the council.⟧'},
      {inReplyTo: 'Just so you know, the phone number on the door is missing a digit', text: '⟦Sticker replaced.⟧'},
      {inReplyTo: 'You might want to fix the spelling of our town on the banner', text: '⟦Fixed.⟧'},
      {inReplyTo: 'Absolutely love the new mustard, best I have had', text: '⟦It is also sold in big jars.⟧'},
      {inReplyTo: 'Wonderful staff, they stayed late so my mum could finish her tea', text: '⟦Noted.⟧'},
      {inReplyTo: 'Fantastic concert last night, goosebumps from start to finish', text: '⟦Next one is in May.⟧'}
    ],
    valid: [
      {text: 'What a haul! Which book did they fight over?', inReplyTo: 'My class collected 84 books for your library van'},
      {inReplyTo: 'Heads up: the map pin on your site drops people in the canal.', text: 'Thank you, moved!'},
      {inReplyTo: 'Heads up: the map pin on your site drops people in the canal.', text: "Well spotted! It's back on dry land."},
      {inReplyTo: "FYI the poster says Thursday 9th but that's a Friday", text: "You're right. It's Friday."},
      {inReplyTo: 'Thought you should know the lights by the ramp are out.', text: 'We owe you one: the council comes tonight.'},
      {inReplyTo: 'Just so you know, the phone number on the door is missing a digit', text: 'Our mistake! New sticker up.'},
      {inReplyTo: 'Absolutely love the new mustard, best I have had', text: 'That mustard took us two years!', why: 'Joy is thanks enough.'},
      {inReplyTo: 'Absolutely love the new mustard, best I have had', text: 'Ham or cheese with it?'},
      {inReplyTo: 'Absolutely love the new mustard, best I have had', text: '💛💛'},
      {inReplyTo: 'Wonderful staff, they stayed late so my mum could finish her tea', text: "We've pinned this up for them. Made their week."},
      {inReplyTo: 'Fantastic concert last night, goosebumps from start to finish', text: 'Glad you were there.'},
      {inReplyTo: 'Love it, but where is the red one?', text: 'Back on Friday.', why: 'A question wants its answer.'},
      {inReplyTo: 'Terrible service, 40 minutes late again', text: 'The 8:14 leaves at 8:40.', why: 'That was no praise.'},
      {inReplyTo: 'First!', text: 'Noted.'}
    ]
  },
  es: {
    invalid: [
      {
        text: '⟦Los objetos perdidos se guardan treinta días. Después pasan a la comisaría de la zona.⟧',
        inReplyTo: 'Encontré una billetera en el vagón y la dejé en la boletería'
      },
      {text: '⟦Se entregan en la puerta B.⟧', inReplyTo: 'Mi curso juntó 90 cuadernos para el refugio, ¿dónde los llevamos?'},
      {inReplyTo: 'Ojo, el mapa de su web manda a la gente al canal.', text: '⟦Movido.⟧'},
      {inReplyTo: 'Les aviso que en el cartel dice jueves 9 y es viernes', text: '⟦Es el 9.⟧'},
      {inReplyTo: 'Os comento, por si no lo sabéis, que no funciona la luz de la rampa.', text: '⟦Pasado al ayuntamiento.⟧'},
      {inReplyTo: 'Para que lo corrijan: al teléfono de la puerta le falta un número', text: '⟦Pegatina cambiada.⟧'},
      {inReplyTo: 'Hay una errata en la pancarta, el pueblo va con zeta', text: '⟦Ya está.⟧'},
      {inReplyTo: 'Me encanta la mostaza nueva, la mejor que probé', text: '⟦También hay frascos grandes.⟧'},
      {inReplyTo: 'Qué personal tan maravilloso, esperaron a que mi madre acabara su té', text: '⟦Anotado.⟧'},
      {inReplyTo: 'Increíble el concierto de anoche, la piel de gallina todo el rato', text: '⟦El próximo es en mayo.⟧'}
    ],
    valid: [
      {text: '¡Qué maravilla! El martes los espera Rosa con mate.', inReplyTo: 'Juntamos 40 cobijas para el albergue'},
      {inReplyTo: 'Ojo, el mapa de su web manda a la gente al canal.', text: '¡Gracias! Movido.'},
      {inReplyTo: 'Ojo, el mapa de su web manda a la gente al canal.', text: '¡Buen ojo! Ya está en tierra firme.'},
      {inReplyTo: 'Les aviso que en el cartel dice jueves 9 y es viernes', text: 'Tiene razón: es viernes.'},
      {inReplyTo: 'Os comento, por si no lo sabéis, que no funciona la luz de la rampa.', text: 'Te debemos una: esta noche la cambian.'},
      {inReplyTo: 'Para que lo corrijan: al teléfono de la puerta le falta un número', text: '¡Error nuestro! Ya hay otra pegatina.'},
      {inReplyTo: 'Me encanta la mostaza nueva, la mejor que probé', text: '¡Dos años nos costó!', why: 'La alegría ya es dar las gracias.'},
      {inReplyTo: 'Me encanta la mostaza nueva, la mejor que probé', text: '¿Con jamón o con queso?'},
      {inReplyTo: 'Me encanta la mostaza nueva, la mejor que probé', text: '💛💛'},
      {inReplyTo: 'Qué personal tan maravilloso, esperaron a que mi madre acabara su té', text: 'Lo leímos en la cocina y a Rita le dio mucha alegría.'},
      {inReplyTo: 'Increíble el concierto de anoche, la piel de gallina todo el rato', text: 'Felices de que vinieras.'},
      {inReplyTo: 'Me encanta, ¿y el rojo dónde está?', text: 'Vuelve el viernes.', why: 'Una pregunta pide su respuesta.'},
      {inReplyTo: 'Pésimo, otra demora', text: 'El de las 8:14 sale 8:40.', why: 'No era un elogio.'},
      {inReplyTo: '¡Primero!', text: 'Anotado.'}
    ]
  }
})
