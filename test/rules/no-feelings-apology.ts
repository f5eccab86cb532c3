import noFeelingsApology from '../../rules/no-feelings-apology/rule.js'
import {cases} from '../cases.js'

export default cases(noFeelingsApology, {
  en: {
    invalid: [
      "We're ⟦sorry you may have sensed⟧ some hostility, Ade. Sam will call you tonight.",
      'It ⟦saddens us that this was how you experienced⟧ your visit. Vouchers are in the post.',
      'Kit, we are ⟦sorry the visit made you feel that way⟧.',
      {text: "We're ⟦sorry you see it⟧ like that, Ruth.", inReplyTo: 'The guide ignored us'},
      {text: "It's ⟦a pity that you were offended⟧ by our ad.", inReplyTo: 'Your ad is sexist'},
      {text: "⟦Sorry to hear you weren't satisfied with your perception⟧ of the room.", inReplyTo: 'The room smelled of smoke'},
      {text: "I'm ⟦sorry that's your impression⟧ of us.", inReplyTo: 'You lied about the date'},
      {text: 'We ⟦regret that you found the tone upsetting⟧.', inReplyTo: 'Awful treatment at the desk'},
      {text: '⟦Sorry you took it⟧ as rudeness, Pam.', inReplyTo: 'rude driver'},
      {text: 'We ⟦regret you came away with that impression⟧.', inReplyTo: 'rude driver'},
      {text: "It's ⟦unfortunate that this was perceived as⟧ rude.", inReplyTo: 'rude driver'}
    ],
    valid: [
      'Our interpretation of the budget fits on one page, and the budget is linked below it.',
      'A staged reading of the trial records, Thursday at 8, in the old courtroom.',
      'Sorry that this is how you found out about the closure. We should have written first.',
      'We are sorry the visit began an hour late. We felt it too.',
      {text: "We're sorry the guide ignored you, Ruth. He had two groups at once; we've stopped doing that.", inReplyTo: 'The guide ignored us'},
      {text: "We're so sorry, Alan. He was a joy to groom.", inReplyTo: 'My dog died'},
      {text: "Sorry you feel poorly! We'll move your class to Friday at no charge.", inReplyTo: 'I feel awful today'},
      {text: "Sorry to hear that. It was a smoking room by mistake; we've moved you to 214.", inReplyTo: 'The room smelled of smoke'},
      {text: "Sorry you're feeling rough! We'll hold your ticket for Friday.", inReplyTo: "I'm feeling sick, can't come"},
      {text: 'Sorry you feel ill, Tess. The desk has water and a blanket, ask for Jo.', inReplyTo: 'Feeling ill after the flight', why: 'an illness'},
      {text: "We're so sorry you lost Biscuit.", inReplyTo: 'My cat passed away'},
      {text: 'Sorry it was dull. The new guide starts on Monday and your next one is free.', inReplyTo: 'The tour was dull'},
      {text: "We're sorry you had to sleep on the floor. That bed is in the skip.", inReplyTo: 'The bed broke'},
      'Sorry you missed it! The repeat is on Sunday.',
      {text: "A good one! We're sorry to leave.", inReplyTo: 'What was your impression?'},
      {text: 'Sorry you came for nothing, we should have put it on the door.', inReplyTo: 'I see you closed'}
    ]
  },
  es: {
    invalid: [
      '⟦Lamentamos que haya podido notar⟧ cierta hostilidad, Ade. Samuel lo llama hoy.',
      '⟦Nos entristece que esa haya sido su vivencia⟧. Los vales van por correo.',
      {text: '⟦Sentimos que lo vea de ese modo⟧, Ruth.', inReplyTo: 'El guía pasó de nosotros'},
      {text: 'Es ⟦una lástima que te hayas ofendido con nuestro⟧ anuncio.', inReplyTo: 'Su anuncio es machista'},
      {text: '⟦Lamentamos que esa haya sido tu percepción⟧ de la habitación.', inReplyTo: 'La habitación olía a tabaco'},
      {text: '⟦Siento que tengas esa impresión⟧ de nosotros.', inReplyTo: 'Mintieron con la fecha'},
      {text: '⟦Lamentamos que el tono te haya resultado molesto⟧.', inReplyTo: 'Qué trato en recepción'},
      {text: '⟦Lamentamos que usted lo haya percibido así⟧, don Beto. La encargada le llama a las seis.', inReplyTo: 'El tono fue horrible'},
      {text: '⟦Lamentamos que te hayas llevado esa impresión⟧, Pam.', inReplyTo: 'chofer grosero'},
      {text: 'Es ⟦una pena que se haya percibido como⟧ grosería.', inReplyTo: 'chofer grosero'}
    ],
    valid: [
      'Sentimos que no hayas podido sentir la calefacción en la fila seis. El técnico la arregló ayer.',
      {text: 'Sentimos que el guía os dejara solos, Ruth. Llevaba dos grupos y no volverá a llevarlos.', inReplyTo: 'El guía pasó de nosotros'},
      {text: 'Cuánto lo sentimos, Alan. Bañarlo era una alegría.', inReplyTo: 'Se murió mi perro'},
      {text: '¡Sentimos que estés malita! Te pasamos la clase al viernes sin coste.', inReplyTo: 'Hoy me siento fatal'},
      {text: 'Lamentamos lo del olor: era de fumadores por error. Ya le hemos pasado a la 214.', inReplyTo: 'La habitación olía a tabaco'},
      {text: 'Sentimos que te encuentres mal. Te guardamos la entrada para el viernes.', inReplyTo: 'Estoy enferma y no puedo ir'},
      {
        text: 'Sentimos que te encuentres mal, Teresa. En el mostrador hay agua y manta, pregunta por Jon.',
        inReplyTo: 'Me mareé en el vuelo',
        why: 'un malestar'
      },
      {text: 'Sentimos muchísimo lo de Bizcocho.', inReplyTo: 'Se murió mi gato'},
      {text: 'Sentimos que fuera aburrida. El lunes empieza una guía nueva y la próxima es gratis.', inReplyTo: 'La visita fue aburrida'},
      {text: 'Sentimos que tuvieras que dormir en el suelo. Esa cama ya está en el contenedor.', inReplyTo: 'Se rompió la cama'},
      '¡Sentimos que te lo perdieras! Se repite el domingo.',
      {text: 'Una muy buena. Nos da pena irnos.', inReplyTo: '¿Qué impresión os llevasteis?'},
      {text: 'Sentimos que vinieras para nada; tendríamos que haberlo puesto en la puerta.', inReplyTo: 'Fui y estaba cerrado'}
    ]
  }
})
