import {cases} from '../cases.js'
import rule from '../../rules/no-clickbait/rule.js'

export default cases(rule, {
  context: {kind: 'post'},
  en: {
    invalid: [
      '⟦What your barber will never tell⟧ you about parting your hair. All of it on our site.',
      'We opened the case. ⟦What was in it⟧: link in bio. Not one of us could speak.',
      'Somebody put a ring in the till. ⟦What the florist wrote back⟧ had all of us in tears.',
      '⟦You won’t believe⟧ what fell out of the piano.',
      {text: '⟦What the diver found⟧ left the whole crew speechless. Link in bio.', network: 'instagram'},
      'She opened the letter and burst into tears. ⟦What was inside⟧? Tomorrow at six.',
      'Your electrician is ⟦hiding this from you⟧.',
      '⟦The real reason your plants die will shock⟧ you.',
      {text: '⟦Read it before they delete⟧ it.', network: 'facebook'},
      '⟦This one simple trick⟧ keeps bread fresh for a month.',
      '⟦Nobody was ready for what⟧ came next.'
    ],
    valid: [
      'What happened next: the crane driver climbed down and made tea for both sides.',
      'Nobody was prepared for a Tuesday with nine weddings, so we borrowed two ovens.',
      'We don’t want you to read it on a poster first: the ferry stops at six from May.',
      'Print your tickets before we delete the old accounts in June.',
      'One simple habit keeps our sheds dry: the last one out shuts the skylight.',
      "You wouldn't believe how many screws are in an accordion: 412, and we've lost one.",
      'What the mayor said is on our page, in full, with her figures.',
      'We tell you what went wrong: link below, with the accounts.',
      'Your dentist will tell you the same: a soft brush, two minutes, no heroics.',
      'The florist wrote back on Tuesday: the ring is hers, and she is buying the coffee.',
      'A brass button and 40 pence fell out of the piano. The pianist kept the button.',
      'What the diver found: three tyres, a doll and a working bicycle bell.',
      '“You won’t believe what happened next” is how our spam begins. It never gets to the point.',
      'Why do your plants die? Mostly water. Stick a finger in the soil first.',
      'Bread stays fresh for three days in a cloth bag. The method is on the blog.',
      'You can see here what the vote changes in your street.',
      'The concert was shocking: the bassist smiled.',
      'Tomorrow at six we read the new rates aloud and take questions.',
      'Seven mistakes in our last timetable, and the corrected page.',
      'The link to the minutes is below.',
      'He froze the soup and wrote the date on the lid.',
      'What did you find in your attic?',
      "I'd rather you knew about the dent now than on the doorstep: left door, size of a pea.",
      'Two paths: number 1 took us all morning and number 3 gets you to the well.',
      'Last one out waters the ferns, please.',
      'Buy two bulbs, and number three is on us until Friday.'
    ]
  },
  es: {
    invalid: [
      '⟦Lo que tu peluquero nunca te va a decir⟧ sobre el flequillo. Todo, en nuestra web.',
      'Abrimos la caja fuerte y esa noche no durmió nadie. ⟦Lo que había, en⟧ nuestro perfil.',
      'Alguien dejó un anillo en la caja. ⟦Lo que la florista escribió después⟧ nos dejó mudos.',
      '⟦No vas a creer⟧ lo que cayó del piano.',
      {text: '⟦Lo que encontró⟧ la buza dejó sin palabras a toda la tripulación. Enlace en la bio.', network: 'instagram'},
      'Abrió la carta y rompió a llorar. ¿⟦Lo que había dentro⟧? Mañana lo contamos.',
      'Tu electricista ⟦te oculta⟧ esto.',
      'El verdadero motivo por el que se mueren tus plantas ⟦te sorprenderá⟧.',
      {text: 'Léelo ⟦antes de que lo borren⟧.', network: 'facebook'},
      '⟦Este sencillo truco que nadie⟧ conoce mantiene el pan un mes.',
      '⟦Nadie estaba preparado para lo⟧ que pasó después.'
    ],
    valid: [
      'Lo que pasó después: el gruista bajó y preparó mate para los dos bandos.',
      'Nadie estaba preparado para un martes con nueve bodas y pedimos prestados dos hornos.',
      'Un truco que no cuesta dinero: venir al registro después de las 12, que no hay fila.',
      'El secreto es que no se mide nada: harina, la que pida la masa.',
      'Esta fregona no te va a cambiar la vida, pero el suelo queda seco en cinco minutos.',
      'No te imaginas cuántos tornillos lleva un acordeón: 412, y nos falta uno.',
      'Lo que salió bien y lo que salió mal está en el informe de la campaña, con las cuentas.',
      'Lo que dijo la alcaldesa está en nuestra web, entero y con sus cifras.',
      'Mi abuela nunca le contó a nadie su receta, así que esta es nuestra.',
      'La florista escribió el martes: el anillo es suyo y nos invita a café.',
      'Del piano cayeron un botón de latón y 40 céntimos. La pianista se quedó el botón.',
      'Lo que encontró la buza: tres ruedas, una muñeca y un timbre que suena.',
      '«No vas a creer lo que pasó después»: así empieza nuestro spam, y nunca llega al grano.',
      '¿Por qué se mueren tus plantas? Casi siempre, por agua. Mete antes un dedo en la tierra.',
      'El pan aguanta tres días en una bolsa de tela. El método está en el blog.',
      'Aquí puedes ver qué cambia la votación en tu calle.',
      'El concierto fue increíble: sonrió el bajista.',
      'Mañana a las seis leemos las tarifas nuevas y respondemos preguntas.',
      'Siete errores del último horario y la página corregida.',
      'El enlace al acta está abajo.',
      'Es por eso que cerramos los lunes: el horno descansa.',
      '¿Qué encontraste tú en el desván?',
      'Prefiero que sepas del golpe antes de venir: puerta izquierda, como una lenteja.',
      'Dos senderos: el 1 nos llevó media mañana y el 3 os deja en la fuente.',
      'De los tres quesos, el segundo me parece el más suave.'
    ]
  }
})
