import noLegalThreat from '../../rules/no-legal-threat/rule.js'
import {cases} from '../cases.js'

export default cases(noLegalThreat, {
  en: {
    invalid: [
      {text: "⟦Accusing us of theft is libel⟧. You'll be getting a letter from our solicitors.", inReplyTo: "Worst roofers ever, they're thieves"},
      {text: "Take that down or ⟦we'll see you in court⟧.", inReplyTo: 'This gym scams people'},
      {text: '⟦Defamatory remarks⟧ like yours are passed straight to our legal team.', inReplyTo: 'Fake organic, everyone knows it'},
      'To whoever is writing those reviews: we know your name, and ⟦we will be pursuing damages⟧.',
      {text: 'Careful what you say in public. People ⟦get sued⟧ for less.', inReplyTo: 'They stole my deposit'},
      {text: 'You might want to have a word with a ⟦solicitor⟧ before you post that again. We have.', inReplyTo: 'Robbed me'},
      {text: "Screenshots have been taken, Dan, and our insurers' ⟦lawyers⟧ are reading them.", inReplyTo: 'Robbed me'},
      {text: "That's a serious accusation, and the ⟦courts⟧ take it seriously too.", inReplyTo: 'Robbed me'},
      {text: 'We take our reputation seriously and will defend it ⟦in court⟧ if needed.', inReplyTo: 'Robbed me'}
    ],
    valid: [
      {text: 'Sorry you were cut off. A duty solicitor can see you at 2 today, room 4.', inReplyTo: 'The advice line hung up on me twice'},
      {
        text: "We're sorry about the queue, Ife. A judge hears appeals on Tuesdays, and the form is free at the desk.",
        inReplyTo: 'You fined me for nothing and nobody answers'
      },
      {text: "Two scones, one with the jam first. We'll leave your comments to judge.", inReplyTo: 'You put the cream on wrong, this is a scandal'},
      {text: "That account isn't ours. We've reported it, and our solicitor has written to the platform.", inReplyTo: 'Somebody posing as you wants a deposit'},
      {text: 'A letter from your lawyer or your bank will do. Bring it to the desk before 4.', inReplyTo: 'Do I need proof of address?'},
      {text: 'She does! Our lawyer friend Nia is on episode 12, talking about tenancy deposits.', inReplyTo: 'Does your lawyer friend do podcasts too?'},
      {text: 'Thanks for the tip. Our legal team has already asked the site to take the fakes down.', inReplyTo: 'Someone is selling fakes of your bags'},
      {
        text: "You're entitled to that, Mr Shah. Before it comes to that, the manager would like to call you today; what time suits?",
        inReplyTo: "I'll see you in court"
      },
      'Free legal clinic on Tuesday: bring your letter from the landlord and a solicitor will read it with you.',
      {
        text: "Write to complaints on our site; if you aren't happy with the answer you can go to the ombudsman or take legal action.",
        inReplyTo: 'How do I complain formally?'
      },
      "Our lawyers' choir sings on Friday at the library. Bring a cushion.",
      {text: 'Court 2 is free at six. Balls are at the desk.', inReplyTo: 'Do you have a court free?'},
      'Scam alert: a fake shop is using our photos. Our legal team is on it and the police have been told.',
      {text: "It is, up to 120 metres. The map at the gate shows the two spots where it isn't.", inReplyTo: 'Is it legal to fly it here?'},
      {
        text: "That's your right, Ms Byrne. The manager would like to put it right before it gets that far; can she ring you today?",
        inReplyTo: "I'll take legal action"
      },
      'A film about a libel trial from 1895, and a talk with the director. Wednesday, half price.',
      {text: "We did, and it's late. It left our bank this morning; the reference is in your inbox.", inReplyTo: 'You promised a refund in May'}
    ]
  },
  es: {
    invalid: [
      {text: 'Eso que dices tendrás que demostrarlo ante un ⟦juez⟧.', inReplyTo: 'Mintieron sobre la humedad'},
      {text: 'Llamarnos ladrones ⟦es una calumnia⟧ y tendrás noticias de nuestro abogado.', inReplyTo: 'Son unos ladrones'},
      {text: 'O lo retiras o ⟦nos vemos en los juzgados⟧.', inReplyTo: 'Este gimnasio estafa'},
      {text: 'Sus afirmaciones ya están ⟦en manos de nuestra asesoría jurídica⟧.', inReplyTo: 'Lo de ecológico es mentira'},
      'A quien escribe esas reseñas: sabemos quién sos y ⟦te vamos a meter una demanda⟧.',
      {text: 'Cuidado con lo que publica, que por menos hay gente pagando ⟦indemnizaciones⟧.', inReplyTo: 'Me robaron la seña'},
      {text: 'Le conviene hablar con un ⟦abogado⟧ antes de volver a publicarlo. Nosotros ya lo hicimos.', inReplyTo: 'Me robaron'},
      {text: 'Hemos guardado capturas, Dani, y las están leyendo los ⟦abogados⟧ del seguro.', inReplyTo: 'Me robaron'},
      {text: 'Es una acusación muy grave, y los ⟦jueces⟧ también se la toman en serio.', inReplyTo: 'Me robaron'},
      {text: 'Defenderemos nuestro buen nombre ante la ⟦justicia⟧ si hace falta.', inReplyTo: 'Me robaron'},
      {text: 'Le recuerdo que lo que escribe en redes tiene ⟦consecuencias penales⟧.', inReplyTo: 'Me robaron'}
    ],
    valid: [
      {text: 'Sentimos el plantón. La abogada del centro te atiende mañana a las 9, sin costo.', inReplyTo: 'Fui dos veces y no había nadie, qué vergüenza'},
      {
        text: 'Lamentamos la espera, Nuria. El juez fija la vista; nosotros pedimos hoy que se adelante.',
        inReplyTo: 'Llevo un año con la custodia parada y nadie contesta'
      },
      {text: 'Esa cuenta no es nuestra: ayer la denunciamos ante la fiscalía. No envíe dinero.', inReplyTo: 'Alguien se hace pasar por su ferretería'},
      {text: 'La rifa se celebró ante notario, Inés, y el acta se puede leer en la sede.', inReplyTo: 'La rifa fue un fraude, siempre ganan los mismos'},
      {text: 'Ese café fue un penal a las nubes. Ven mañana y te hacemos otro, a nuestra cuenta.', inReplyTo: 'El café llegó helado, una decepción'},
      'Los comentarios que amenazan los denunciamos a la plataforma; las críticas se quedan.',
      {text: 'Sí, el martes viene nuestra abogada de confianza a hablar de fianzas. Entrada libre.', inReplyTo: '¿Tienen charla con abogada?'},
      {text: 'Gracias por avisar. Nuestro equipo legal ya lo denunció ante la plataforma.', inReplyTo: 'Hay un perfil falso con su nombre'},
      {text: 'Está en su derecho, señor Ortiz. Antes de eso, la encargada quiere llamarle hoy; ¿a qué hora le viene bien?', inReplyTo: 'Los voy a demandar'},
      'Martes de consulta jurídica gratuita: trae la carta del casero y una abogada la lee contigo.',
      {
        text: 'Pida la hoja de reclamaciones en caja; si no le convence la respuesta, puede acudir a Consumo o a los tribunales.',
        inReplyTo: '¿Cómo reclamo formalmente?'
      },
      'El coro del colegio de abogados canta el viernes en la biblioteca. Trae cojín.',
      {text: 'La 2 a las seis. Las pelotas, en recepción.', inReplyTo: '¿Hay pista libre?'},
      'Ojo: una tienda falsa usa nuestras fotos. Ya lo llevan nuestros abogados y la policía está avisada.',
      {text: 'Sí, hasta 120 metros. En el mapa de la entrada están los dos sitios donde no.', inReplyTo: '¿Es legal volarlo aquí?'},
      {text: 'Está en su derecho, señora Byrne. A la encargada le gustaría arreglarlo antes; ¿puede llamarla hoy?', inReplyTo: 'Voy a denunciarlos a Consumo'},
      'Una película sobre un juicio por injurias de 1895, y charla con la directora. Miércoles, a mitad de precio.',
      {text: 'Y va tarde, sí. Salió del banco esta mañana; tienes la referencia en el correo.', inReplyTo: 'Prometieron la devolución en mayo'}
    ]
  }
})
