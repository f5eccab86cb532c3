import {cases} from '../cases.js'
import rule from '../../rules/no-customer-called-troll/rule.js'

export default cases(rule, {
  context: {kind: 'reply'},
  en: {
    invalid: [
      {text: 'The room is shut today. We do get guests ⟦angling for a free⟧ night, mind.', inReplyTo: 'Bed bugs in room 4, I have photos'},
      {text: 'It ships Monday. There are ⟦those who live to spread misery⟧ online.', inReplyTo: 'My parcel is three weeks late'},
      {text: 'Saddle sent, Moe. Everybody else, do ⟦not give people like that⟧ the oxygen.', inReplyTo: 'Bike came without a saddle'},
      {text: 'It is sorted. ⟦Accounts of this sort live for⟧ the row.', inReplyTo: 'My rent was late because of you'},
      {text: '⟦Accounts set up to harm⟧ us are easy to spot. The meter is read on Thursday.', inReplyTo: 'My bill is absurd'},
      {text: 'We ⟦don’t answer trolls⟧, but here is the number anyway: 555 0199.', inReplyTo: 'Second month without a bill and nobody calls me back.'},
      {text: '⟦Another fake account⟧ sent by a competitor. How dull.', inReplyTo: 'Second month without a bill and nobody calls me back.'},
      {text: '⟦You sound like a professional complainer⟧, Ruth. The bill is on its way.', inReplyTo: 'Second month without a bill and nobody calls me back.'},
      {text: '⟦Hello bot⟧, your script is showing.', inReplyTo: 'the app crashes at step 3'},
      {text: '⟦Here only to stir⟧ things up, are we?', inReplyTo: 'the soup was cold'},
      {
        text: 'New fares from May. The ⟦usual moaners⟧ will complain, and the buses will run.',
        inReplyTo: 'Second month without a bill and nobody calls me back.'
      },
      {text: '⟦How much do they pay you⟧ to write this?', inReplyTo: 'your towels fall apart'},
      {text: '⟦No time for haters⟧ today, sorry.', inReplyTo: 'three weeks for a lamp?'},
      {text: 'You ⟦just want attention⟧. Your refund went out at nine.', inReplyTo: 'WHERE IS MY REFUND'}
    ],
    valid: [
      'People who live for gravy: pie night is back on Thursday.',
      'Gone fishing for a free afternoon? The pond reopens on Sunday.',
      {text: 'Hello Karen, the sauna opens at noon and towels are free.', inReplyTo: 'When does the sauna open?', why: 'her name'},
      {text: 'If a friend told you about us, tell us who sent you.', inReplyTo: 'A friend told me to come here'},
      {text: 'Accounts like this one pay 2% and cost nothing.', inReplyTo: 'Which account pays best?'},
      {text: 'People like you make her week.', inReplyTo: 'Lena was so helpful today'},
      {text: 'That is two bills too few, Ruth, and our fault. Both are in your inbox now.', inReplyTo: 'Second month without a bill and nobody calls me back.'},
      {text: 'You’re not a troll for asking. The lift is out until Friday.', inReplyTo: 'Second month without a bill and nobody calls me back.'},
      {text: 'Nobody here thinks you are a bot, Sam! Which step fails?', inReplyTo: 'the app crashes at step 3'},
      {text: 'Our chat is a bot at night; from eight in the morning you get Pilar.', inReplyTo: 'Am I talking to a robot?'},
      {text: 'It is a fake account, not ours. Please don’t click its link; we have reported it.', inReplyTo: 'Is @lampsale_prizes really you?'},
      {text: 'Trolling for mackerel needs a licence here; the harbour office sells them.', inReplyTo: 'Can I fish from the pier?'},
      {text: 'The troll puppets are sold out, but more arrive on Thursday.', inReplyTo: 'Do you still have the trolls?'},
      {text: 'If somebody trolls you in the chat, hold the message and tap Report.', inReplyTo: 'people keep insulting me in your game'},
      {text: 'A rival shop may match it, we can’t: the wool alone costs more.', inReplyTo: 'It is cheaper next door'},
      {text: 'You’re right to complain: the van never left.', inReplyTo: 'no parcel again'},
      {text: 'The account was made yesterday, so the first bill comes in June.', inReplyTo: 'why no bill'},
      {text: 'We pay the drivers by the hour, not by the parcel.', inReplyTo: 'do you pay them per parcel?'},
      {text: 'A fake profile is writing to people under our logo. The true one is older than the shop cat.', kind: 'post'}
    ]
  },
  es: {
    invalid: [
      {text: 'El técnico va mañana. Hay ⟦gente que solo entra a molestar⟧.', inReplyTo: 'Llevo tres semanas sin internet'},
      {text: 'Le llaman a las cinco. ⟦No solemos entrar al trapo con cuentas como esta⟧.', inReplyTo: 'Una hora en espera'},
      {text: '⟦Menudo trol⟧. El ticket lo miramos mañana.', inReplyTo: 'Me cobraron la propina'},
      {text: 'Los ⟦perfiles creados para dañar⟧ al local se ven de lejos.', inReplyTo: 'La sopa estaba fría'},
      {text: '⟦No contestamos a trolls⟧, pero aquí va el número: 555 0199.', inReplyTo: 'Segundo mes sin factura y nadie me llama.'},
      {text: '⟦Otra cuenta falsa⟧ mandada por la competencia. Qué aburrido.', inReplyTo: 'Segundo mes sin factura y nadie me llama.'},
      {text: '⟦Pareces un quejoso profesional⟧, Ruth. La factura va en camino.', inReplyTo: 'Segundo mes sin factura y nadie me llama.'},
      {text: '⟦Hola, bot⟧. Se te ve el guion.', inReplyTo: 'la app se cierra en el paso 3'},
      {text: '¿Nomás ⟦entraste a molestar⟧? Vienes a trolear.', inReplyTo: 'la sopa estaba fría'},
      {text: 'Tarifas nuevas desde mayo. ⟦Los cuatro llorones de siempre⟧ ya pueden empezar.', inReplyTo: 'Segundo mes sin factura y nadie me llama.'},
      {text: '¿⟦Quién te paga⟧ por escribir esto? Te manda la competencia.', inReplyTo: 'sus toallas se deshacen'},
      {text: 'Hoy no tenemos ⟦tiempo para haters⟧.', inReplyTo: '¿tres semanas por una lámpara?'},
      {text: 'Solo ⟦buscas llamar la atención⟧. El reembolso salió a las nueve.', inReplyTo: 'DÓNDE ESTÁ MI REEMBOLSO'}
    ],
    valid: [
      'Para quienes viven de noche: abrimos hasta las cuatro.',
      'Gente que viene a bailar y se queda a cenar: el jueves hay las dos cosas.',
      {text: '¿Quién te manda? Así le damos las gracias.', inReplyTo: 'Vengo de parte de una amiga'},
      {text: 'Cuentas así no cobran comisión.', inReplyTo: '¿Qué cuenta me conviene?'},
      {text: 'Gente así da gusto. ¡Gracias!', inReplyTo: 'Lupe me atendió de maravilla'},
      {text: 'Faltan dos facturas, Ruth, y es culpa nuestra. Las dos están ya en tu correo.', inReplyTo: 'Segundo mes sin factura y nadie me llama.'},
      {text: 'Preguntar no te hace un troll. El ascensor vuelve el viernes.', inReplyTo: 'Segundo mes sin factura y nadie me llama.'},
      {text: 'Nadie piensa que seas un bot, Samu. ¿En qué paso falla?', inReplyTo: 'la app se cierra en el paso 3'},
      {text: 'De noche el chat es automático; desde las ocho atiende Pilar.', inReplyTo: '¿Hablo con un robot?'},
      {text: 'No somos nosotros: por favor, no abran su enlace; ya la denunciamos.', inReplyTo: '¿@lamparas_premios son ustedes?'},
      {text: 'Para pescar desde el muelle hace falta permiso; lo vende el puerto.', inReplyTo: '¿Se puede pescar ahí?'},
      {text: 'Los muñecos del cuento se agotaron, el jueves llegan más.', inReplyTo: '¿Les quedan trols?'},
      {text: 'Si alguien te molesta en el chat, mantén pulsado el mensaje y toca Denunciar.', inReplyTo: 'me insultan en su juego'},
      {text: 'La competencia quizá lo iguale; nosotros no podemos: solo la lana cuesta más.', inReplyTo: 'al lado sale más barato'},
      {text: 'Tienes razón en quejarte: la camioneta no salió.', inReplyTo: 'otra vez sin paquete'},
      {text: 'La cuenta se abrió ayer, así que la primera factura llega en junio.', inReplyTo: 'por qué no hay factura'},
      {text: 'Se paga por hora, no por paquete.', inReplyTo: '¿les pagan por paquete?'},
      {text: 'Un perfil falso anda pidiendo depósitos por las butacas. Las entradas se pagan en la taquilla.', kind: 'post'}
    ]
  }
})
