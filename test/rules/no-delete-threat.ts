import noDeleteThreat from '../../rules/no-delete-threat/rule.js'
import {cases} from '../cases.js'

export default cases(noDeleteThreat, {
  en: {
    invalid: [
      'Menu’s up! ⟦Questions about the closing of the Ash Lane branch will not be left standing here⟧.',
      'Training at six. ⟦Comments on the subject of the new kit fee will be wiped⟧ on sight.',
      {text: 'We can make ⟦this post of yours invisible⟧ with one click, so choose the next one carefully.', inReplyTo: 'Your soup made us ill'},
      '⟦Parents who bring up the uniform price again will find themselves out⟧ of this group.',
      {text: '⟦Comments like this get removed⟧, just so you know.', inReplyTo: 'The chicken was raw'},
      {text: "⟦We've taken your comment down⟧ because it puts people off.", inReplyTo: 'Why is nobody answering?'},
      'Heads up: from today, ⟦anyone complaining about the new logo in the comments gets blocked⟧.',
      {text: "Keep this up and ⟦I'll be deleting every word you⟧ write here.", inReplyTo: 'You sold me a broken toaster'},
      {text: "⟦This thread will be wiped⟧ tonight, we won't have negativity on our wall.", inReplyTo: 'Rude staff in Cork'},
      "We've reopened the comments. ⟦Anything about the closing of Line 4 goes straight in the bin⟧.",
      "Reminder: this page is moderated, and ⟦posts questioning the new fees won't stay⟧ up.",
      'From Monday, ⟦grumbling about parking gets you removed from⟧ the group.',
      {text: "The engineer is booked for 3. ⟦One more message in capitals and you're off this⟧ page.", inReplyTo: 'Still no heating'},
      {text: "We're looking at it today, Ray. Please note ⟦repeat comments are taken down⟧.", inReplyTo: 'Nobody answers'},
      {text: "It ships today, Van. If you keep writing under every post we'll have ⟦no choice but to block⟧ you.", inReplyTo: 'Nobody answers'}
    ],
    valid: [
      {
        text: "If you tell me which night you came, I'll check the rota and we will work it out.",
        kind: 'reply',
        inReplyTo: 'Nobody served us for half an hour'
      },
      {text: 'If you send me the slip and the date, we will get that charge removed.', kind: 'reply', inReplyTo: 'Charged twice for one haircut'},
      {text: "The barcode in your post opens the locker, so I've hidden it; the parcel is safe inside.", inReplyTo: 'My parcel is in box 12'},
      'Complaints are going down: 40 in May, 31 in June.',
      'Questions about delivery go straight to the depot.',
      "We've read every comment about the new timetable. The 7:40 is back because of them, and the 8:05 goes.",
      {text: "It showed your phone number, so we hid it. Send us the rest by DM and we'll ring you today.", inReplyTo: 'Where did my comment go?'},
      "House rules: we remove insults, spam and anyone's private details. Complaints stay, always.",
      "We deleted yesterday's post because the date was wrong. It's Saturday the 14th. Our mistake.",
      {text: 'Settings, then Account, then Delete. Your photos are deleted after 30 days.', inReplyTo: 'How do I delete my account?'},
      {text: 'We never delete reviews, Sam. Yours is still the top one, and the answer is below it.', inReplyTo: 'You probably delete bad reviews'},
      'We delete old recordings after a year, so download your recital before June.',
      {text: "It was caught by the spam filter and it's back. Sorry, and thank you for shouting.", inReplyTo: 'My comment vanished'},
      {
        text: "We've removed that comment because it showed your address, and told the person why.",
        inReplyTo: 'Someone posted my address',
        why: 'a rule is named'
      },
      "Insults get removed here. Opinions don't, even the grumpy ones about the car park.",
      {text: 'The stain will be removed on Tuesday, the cleaner has your flat number.', inReplyTo: 'Stain on the carpet'},
      'The complaints box has been moved to the front desk, because nobody could find it.',
      {text: "Yes: Settings, Privacy, Block. You won't see them again.", inReplyTo: 'Can you block the pop-ups?'}
    ]
  },
  es: {
    invalid: [
      'Lo que ⟦huela a queja por el aparcamiento se va borrando⟧ cada noche.',
      'Moderamos los comentarios: las ⟦opiniones en contra de la obra no se van a publicar⟧.',
      {text: '⟦Este tipo de comentarios se eliminan⟧, para que lo sepas.', inReplyTo: 'El pollo estaba crudo'},
      {text: '⟦Quitamos tu comentario⟧ porque espanta a la gente.', inReplyTo: '¿Por qué no responde nadie?'},
      'Aviso: desde hoy, ⟦quien se queje del logo nuevo en comentarios será bloqueado⟧.',
      {text: 'Si seguís así ⟦te voy borrando todo⟧ lo que escribas.', inReplyTo: 'Me vendieron una tostadora rota'},
      'Hemos reabierto los comentarios. ⟦Todo lo que vaya sobre el cierre de la línea 4 irá directo a la papelera⟧.',
      'Recordatorio: esta página está moderada y las ⟦publicaciones que cuestionen las cuotas no se quedan⟧.',
      'Desde el lunes, ⟦quien proteste por el parking sale del grupo⟧.',
      {text: 'El técnico va a las 3. ⟦Un mensaje más en mayúsculas y te sacamos⟧ de la página.', inReplyTo: 'Sigo sin calefacción'},
      {text: '⟦Tuvimos que ocultar un par de tus comentarios⟧, espantaban a la gente de la rebaja.', inReplyTo: 'Sigo sin calefacción'},
      {text: 'Vamos a ⟦desactivar los comentarios de este post, que solo los usan para quejarse⟧.', inReplyTo: 'Sigo sin calefacción'},
      {text: 'Hola, Toni. Mañana le llama Pilar. Eso sí: como ⟦vuelva a publicar lo mismo, su mensaje desaparece⟧.', inReplyTo: 'Nadie contesta'}
    ],
    valid: [
      'La caja fuerte la bloqueamos cada noche, y el gato duerme encima.',
      'Pasamos la escoba por la playa este domingo.',
      {text: 'Un comentario fuera de lugar como ese no se repite: hoy hablo con él.', inReplyTo: 'El recepcionista fue muy grosero'},
      {
        text: 'Instagram tarda unos minutos en mostrarlo; nosotros no borramos ningún comentario. Ya lo vemos arriba.',
        inReplyTo: '¿Por qué no se ve mi comentario?'
      },
      {text: 'Se veía tu teléfono y lo ocultamos. Cuéntanos el resto por privado y hoy te llamamos.', inReplyTo: '¿Y mi comentario?'},
      'Normas de la casa: se borran insultos, spam y datos privados. Las quejas se quedan, siempre.',
      'Borramos el post de ayer porque la fecha estaba mal: es el sábado 14. Error nuestro.',
      {text: 'En Ajustes, Cuenta, Eliminar. Las fotos se borran a los 30 días.', inReplyTo: '¿Cómo elimino mi cuenta?'},
      {text: 'Nunca borramos reseñas, Samu. La tuya sigue arriba y la respuesta está debajo.', inReplyTo: 'Seguro borran las malas reseñas'},
      'Borramos las grabaciones al año, así que descarga tu recital antes de junio.',
      {text: 'Se lo llevó el filtro de spam y ya está de vuelta. Perdona, y gracias por avisar.', inReplyTo: 'Desapareció mi comentario'},
      {
        text: 'Quitamos ese comentario porque se veía tu dirección y se lo explicamos a quien lo escribió.',
        inReplyTo: 'Alguien puso mi dirección',
        why: 'se nombra la norma'
      },
      'Aquí se borran los insultos. Las opiniones no, ni las gruñonas sobre el aparcamiento.',
      {text: 'La mancha se quita el martes: la limpiadora tiene el número del piso.', inReplyTo: 'Mancha en la alfombra'},
      'El buzón de quejas se ha movido a la entrada, porque nadie lo encontraba.',
      {text: 'Sí: Ajustes, Privacidad, Bloquear. No vuelven a salir.', inReplyTo: '¿Se pueden bloquear las ventanas?'},
      'La marca del suelo confundía. La quitamos por el comentario de una socia.',
      'La carpa la cerramos si el viento pasa de 60 km/h.',
      'Te retiramos todo lo viejo del trastero el mismo día.'
    ]
  }
})
