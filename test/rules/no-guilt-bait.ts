import {cases} from '../cases.js'
import rule from '../../rules/no-guilt-bait/rule.js'

export default cases(rule, {
  context: {kind: 'post'},
  en: {
    invalid: [
      'Our volunteers dug for two days. ⟦Not one of you will find a second to thank⟧ them.',
      '⟦I bet none of you will stop⟧ scrolling for this old donkey.',
      '⟦Most of you will scroll⟧ past without a word.',
      {text: '⟦One like = one⟧ blanket for Moss.', network: 'facebook'},
      '⟦Nobody ever likes our⟧ posts about the night shift.',
      '⟦Only true fans will share⟧ this.',
      {text: '⟦Don’t scroll past him like⟧ everybody else did.', network: 'instagram'},
      '⟦Ignore this if you have no heart⟧.',
      '⟦Let’s see who really cares⟧ about the river.'
    ],
    valid: [
      'Nobody likes a cold chip. Ours leave the fryer when you sit down.',
      'No one shares a locker here: there are two hundred.',
      'Every comment is answered by Noor or Jude, the rude ones a little later.',
      'Nobody noticed the new door until Tuesday, when somebody walked into the old one.',
      'Hardly anyone remembered to bring a chair, so the second act was heard standing.',
      'If any of you find a blue glove, it is the twin of this one.',
      'Moss the donkey needs a blanket and a hoof trim: £30 does both. The shelter’s number is on the gate.',
      'Each ticket pays for one blanket; last month you paid for 40.',
      'Nobody took the night bus on Tuesday, so it runs hourly from May.',
      'Most of you will know the bakery on the corner.',
      'If the news is too much this week, the reading room is open and quiet.',
      'He has been here for a year. He likes radio, rain and short walks; visits are on Sundays.',
      'We read that “99% of you will ignore this” gets clicks. We would rather lend you a book.',
      'Only members can park behind the hall.',
      'The people with a heart condition should skip lane two.',
      'Do you care for an old roof? Bring a photo on Monday.',
      'One letter a week keeps Nora’s postman fit. She turns 90 on Friday.',
      'Don’t walk past the well in the dark: the lamp is out.'
    ]
  },
  es: {
    invalid: [
      'Los voluntarios cavaron dos días. Ya ⟦imagino que ninguno va a encontrar un segundo para darles⟧ las gracias.',
      'Cumple 91 años. ⟦A que ni diez de ustedes son capaces de mandarle⟧ un saludo.',
      'Apuesto a que nadie se para por este burro viejo, ⟦ni un like⟧.',
      '⟦La mayoría pasará de largo⟧ sin decir nada.',
      {text: '⟦Un like = una⟧ manta para Musgo.', network: 'facebook'},
      '⟦Nadie comparte nunca⟧ lo del turno de noche.',
      '⟦Solo los verdaderos hinchas van a compartir⟧ esto.',
      {text: '⟦No sigas bajando⟧ como hicieron todos.', network: 'instagram'},
      '⟦Sigue de largo⟧ si no tienes corazón.',
      '⟦A ver quién de verdad quiere⟧ al río.'
    ],
    valid: [
      'Aquí nadie comparte taquilla: hay doscientas.',
      'El techo es de 1890 y nadie lo mira, así que pusimos un espejo en la mesa cuatro.',
      'El domingo contamos quién se para ante la vitrina que nadie mira.',
      'Nadie da más por un abrigo viejo que el ropero del barrio: traigan uno y llévense otro.',
      'Musgo necesita una manta y herrero: con 30 € alcanza. El teléfono del refugio está en la puerta.',
      'Cada entrada paga una manta; el mes pasado pagaron 40.',
      'Nadie tomó el bus nocturno el martes: desde mayo pasa cada hora.',
      'La mayoría conoce la panadería de la esquina.',
      'Si las noticias pesan esta semana, la sala de lectura está abierta y en silencio.',
      'Lleva un año aquí. Le gustan la radio, la lluvia y los paseos cortos; hay visitas los domingos.',
      'Dicen que «el 99% pasará de largo» consigue clics. Preferimos prestarte un libro.',
      'Solo los socios pueden aparcar detrás.',
      'Quienes tienen un problema de corazón, mejor por la calle dos.',
      '¿Le importa un tejado viejo? Traiga una foto el lunes.',
      'Una carta por semana mantiene en forma al cartero de Nora. Cumple 90 el viernes.',
      'No pases junto al pozo a oscuras: la farola está fundida.'
    ]
  }
})
