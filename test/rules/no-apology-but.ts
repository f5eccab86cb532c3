import noApologyBut from '../../rules/no-apology-but/rule.js'
import {cases} from '../cases.js'

export default cases(noApologyBut, {
  en: {
    invalid: [
      {text: "Sorry about that, Ruth. ⟦Let's be realistic though, two cooks can't⟧ do two hundred covers.", inReplyTo: 'The soup was cold'},
      {text: 'I do regret the size of the room; ⟦what did you expect⟧ at that price?', inReplyTo: 'The room was tiny'},
      'We do apologise for the late pick-up. ⟦Then again, for forty quid a night nobody should expect⟧ a chauffeur.',
      {text: 'I apologise for the delay, ⟦however you did⟧ order over Christmas.', inReplyTo: 'My dress arrived late'},
      {text: "We're sorry, ⟦though to be fair⟧ the kitchen was slammed.", inReplyTo: 'Wrong topping'},
      {text: 'Apologies Dev, ⟦but we do have⟧ other customers, you know.', inReplyTo: 'Nobody answered the phone'},
      {text: 'Sorry about the toast. ⟦That said⟧, most people like it dark.', inReplyTo: 'Burnt toast'},
      {text: "Sorry to hear that, ⟦but it's the first complaint⟧ we've had in ten years.", inReplyTo: 'Stain on the sofa'},
      {text: 'Sorry, Ivo, ⟦but you did⟧ ask for short. Come by in three weeks for a free tidy.', inReplyTo: 'Cut my hair too short'},
      {text: 'We apologise for the cold, ⟦however everyone else was⟧ perfectly warm.', inReplyTo: 'Room was cold'},
      {text: 'Sorry he was late. ⟦To be fair⟧, it was only ten minutes.', inReplyTo: 'Guide was late'},
      {text: "We're sorry about Tuesday. The roads ⟦were busy, though⟧.", inReplyTo: 'bus was late'},
      {text: 'Apologies, Meera. ⟦Then again, you did⟧ have the whole of Sunday to travel.', inReplyTo: 'bus was late'}
    ],
    valid: [
      "Let's be fair to the swans: the path is theirs until June. Sorry for the detour.",
      "We're sorry about the mix-up. At this price the large is still in stock, and we've put one by.",
      {text: "Sorry, but it's stuck in customs; we've sent a second one by courier and it arrives tomorrow.", inReplyTo: 'My dress arrived late'},
      {text: "I'm sorry. But let me fix it: a new one is in the oven and the driver's waiting.", inReplyTo: 'Wrong topping'},
      {text: "Sorry, but we're full tonight! There are four seats left for tomorrow at nine.", inReplyTo: 'Any seats left?'},
      {text: 'Sorry about the toast, Ned. It was burnt, full stop. Breakfast is on us next time.', inReplyTo: 'Burnt toast'},
      {text: "Not yet, but we're testing one without egg.", inReplyTo: 'Is it vegan?'},
      {text: 'Sorry, but the rye went at nine. Shall we keep you one tomorrow?', inReplyTo: 'Any rye left?', why: 'an answer to a question'},
      {text: 'Sorry about the lamp. But a new one is already on its way.', inReplyTo: 'Lamp came broken', why: 'a remedy'},
      "Sorry, but no two bowls are the same: that's clay for you.",
      {text: "We're sorry. It was late and that's our doing. Thursday's is free.", inReplyTo: 'Late again'},
      {text: "We're full, but the balcony opens at ten and that needs no ticket.", inReplyTo: 'Can I come without a ticket?'},
      {text: 'No problem at all. Your seat moves to Sunday.', inReplyTo: "Sorry but I can't make it"},
      {text: "Sorry, Max. It's back up, and we've added a day to your pass.", inReplyTo: 'The page was down'}
    ]
  },
  es: {
    invalid: [
      {text: 'Lo sentimos, Ruth. ⟦Seamos realistas: dos cocineros no hacen milagros⟧ con doscientos cubiertos.', inReplyTo: 'La sopa estaba fría'},
      {text: 'Lamento lo del tamaño, Inés, ⟦aunque por ese precio⟧ poco más se puede esperar.', inReplyTo: 'El cuarto era mínimo'},
      'Disculpen que los folletos llegaran doblados; ⟦a caballo regalado⟧, ya se sabe.',
      {text: 'Pido disculpas por el retraso, ⟦ahora bien, lo encargaste⟧ en plena Navidad.', inReplyTo: 'El vestido llegó tarde'},
      {text: 'Lo lamentamos, ⟦aunque la cocina estaba⟧ a reventar, hay que entenderlo.', inReplyTo: 'Me pusieron otro topping'},
      {text: 'Disculpe, Dévora, ⟦pero también tenemos otros⟧ clientes, ¿sabe?', inReplyTo: 'Nadie contestó el teléfono'},
      {text: 'Perdón por la tostada. ⟦Eso sí, a la mayoría⟧ le gusta así.', inReplyTo: 'Tostada quemada'},
      {text: 'Lamentamos lo ocurrido, ⟦pero es la primera queja⟧ en diez años.', inReplyTo: 'Mancha en el sofá'},
      {text: 'Lo siento, Ivo, ⟦pero tú pediste⟧ corto. En tres semanas te lo retocamos gratis.', inReplyTo: 'Me dejó el pelo muy corto'},
      {text: 'Sentimos lo del frío, ⟦aunque los demás⟧ huéspedes estaban de maravilla.', inReplyTo: 'La habitación estaba fría'},
      {text: 'Perdone el retraso. ⟦Eso sí, solo fueron diez minutos⟧.', inReplyTo: 'El guía llegó tarde'},
      {text: 'Sentimos lo del martes. Las carreteras estaban ⟦imposibles, eso sí⟧.', inReplyTo: 'tarde el bus'}
    ],
    valid: [
      {
        text: 'Perdón por la espera del lunes, Nico: faltó un conductor. Eso sí, mañana salen dos buses a esa hora.',
        inReplyTo: 'El lunes esperé cuarenta minutos el de las siete'
      },
      'Pedimos perdón por la música del viernes. Siendo sinceros, se nos fue la mano con el volumen.',
      'Perdón por el lío de las tallas. Por ese precio te llevas también la corta, y el cambio es gratis.',
      {text: 'Lo sentimos, pero está retenido en aduanas; mandamos otro por mensajería y llega mañana.', inReplyTo: 'El vestido llegó tarde'},
      {text: 'Lo siento mucho. Pero lo arreglamos ya: sale otra del horno y el repartidor está esperando.', inReplyTo: 'Me pusieron otro topping'},
      {text: 'Perdón, pero hoy estamos llenos. Para mañana a las nueve quedan cuatro.', inReplyTo: '¿Quedan lugares?'},
      {text: 'Perdón por la tostada, Nando. Estaba quemada y punto. El próximo desayuno es nuestro.', inReplyTo: 'Tostada quemada'},
      {text: 'Todavía no, pero estamos probando una versión sin huevo.', inReplyTo: '¿Es vegano?'},
      {text: 'Lo siento, pero el de centeno voló a las nueve. ¿Te guardamos uno mañana?', inReplyTo: '¿Queda pan de centeno?', why: 'respuesta a una pregunta'},
      {text: 'Perdona por la lámpara. Pero ya va otra en camino.', inReplyTo: 'La lámpara llegó rota', why: 'hay remedio'},
      'Perdón, pero no hay dos cuencos iguales: así es el barro.',
      {text: 'Lo sentimos. Llegó tarde y es cosa nuestra. El del jueves va gratis.', inReplyTo: 'Otra vez tarde'},
      {text: 'Estamos llenos, pero el balcón abre a las diez y no hace falta entrada.', inReplyTo: '¿Puedo ir sin entrada?'},
      {text: 'Sin problema. Pasamos tu asiento al domingo.', inReplyTo: 'Perdón pero no puedo ir'},
      {text: 'Perdona, Max. Ya funciona y te hemos sumado un día al abono.', inReplyTo: 'La web estaba caída'}
    ]
  }
})
