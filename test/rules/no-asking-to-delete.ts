import noAskingToDelete from '../../rules/no-asking-to-delete/rule.js'
import {cases} from '../cases.js'

export default cases(noAskingToDelete, {
  en: {
    invalid: [
      {text: 'It’d be a ⟦kindness if the photo weren’t on this page⟧ by Monday.', inReplyTo: 'Mould on the bread. Photo below'},
      {text: 'There’s ⟦no reason for this to stay up⟧, is there?', inReplyTo: 'Cold pizza'},
      {text: "We've fixed your fringe; ⟦the post has done its job now and can go⟧.", inReplyTo: 'Bad haircut'},
      {text: 'New legs went out today, Finn. ⟦Could the photo come off⟧ the page before the weekend sale?', inReplyTo: 'My chair broke'},
      {text: "Hi Jen, ⟦any chance you'd take this review off⟧ Google? It really hurts a small shop.", inReplyTo: 'One star. Cold fries.'},
      {text: "We've spoken to him. We'd be ⟦grateful if you removed your post⟧ now.", inReplyTo: 'Driver was rude'},
      {text: "It's fixed! So ⟦could you bump those stars up to five⟧?", inReplyTo: 'Still broken'},
      {text: 'We ⟦kindly request that you withdraw the comment⟧.', inReplyTo: 'Ripped sheets in room 4'},
      {text: 'Before anything else, ⟦do us a favour and edit out the bit about⟧ the hair.', inReplyTo: 'Hair in my soup'},
      {text: '⟦Please stop tagging⟧ the newspaper, Lou. The pest people come on Monday.', inReplyTo: 'Rats in the yard!'},
      {text: 'Glad the refund arrived! When you have a second, ⟦would you mind swapping the one star⟧ for something kinder?', inReplyTo: 'Fries were cold'},
      {text: "The manager will ring at six. In the meantime it ⟦would be best if the review weren't up⟧.", inReplyTo: 'Fries were cold'},
      {text: "Now that we've made it right, it⟦'d be lovely to see that one star become a five⟧.", inReplyTo: 'Fries were cold'},
      {text: "Your box is on its way. ⟦Could we ask you to pull the post⟧, as it's a bit unfair on Kim?", inReplyTo: 'Fries were cold'},
      {text: "We'd ⟦appreciate the video coming down⟧.", inReplyTo: 'Fries were cold'},
      {text: "Thanks Ana. ⟦Any chance of the tweet going⟧ now that it's fixed?", inReplyTo: 'Fries were cold'}
    ],
    valid: [
      {inReplyTo: 'Why is my photo hidden?', text: 'Nothing was taken down, Theo: I can see your post from here, third from the top.'},
      {inReplyTo: 'You only keep the nice ones', text: 'Seven one-star reviews are still up, and the one about the stairs got us a handrail.'},
      {text: 'The picture is no longer on our page, and nobody should have put it there.', inReplyTo: 'The photo on your page shows my kids'},
      {text: "It's under Tuesday's post, we haven't touched it. Comments never disappear from our side.", inReplyTo: 'Where did my comment go?'},
      {text: "Please delete that comment, Rosa, it shows your card number. We'll take it by private message.", inReplyTo: 'My card number is 4 and then'},
      {text: 'Delete the app, restart the phone and install it again. If it still freezes, tell us which model you have.', inReplyTo: 'App freezes'},
      {text: 'Open your profile, tap Reviews, and you can edit it there whenever you like.', inReplyTo: 'How do I change my review?'},
      {text: "We've spoken to him, and the next ride is on us. Thank you for saying so here.", inReplyTo: 'Driver was rude'},
      {text: "You're right, thanks. We've removed the photo and put up the real one.", inReplyTo: 'Wrong photo in your post'},
      {
        text: "Best delete that comment, Jo, the code lets anyone in. We'll send you a new one.",
        inReplyTo: 'I posted my booking code by accident',
        why: 'their own data'
      },
      {text: 'Could you clear the cache and open it once more? That does it nine times in ten.', inReplyTo: "Photos won't load"},
      {text: "The soup was cold and the two stars were fair. Come by for a hot one, it's on us.", inReplyTo: 'Two stars, cold soup'},
      {text: 'No need to change the review. The fix comes either way: Tuesday at ten.', inReplyTo: 'Happy to change my review if you fix it', why: 'refused'},
      {text: "Thank you! We've corrected the post and pulped the flyers.", inReplyTo: 'Your flyer has the wrong year'},
      {text: 'Tap the three dots next to it and choose Edit.', inReplyTo: 'How do I edit my comment?'},
      {text: "Could you send us a photo of the box by DM? We'll add what's missing.", inReplyTo: 'Order was short'},
      {text: 'The review is still up, Max, third from the top, with our answer below it.', inReplyTo: 'Why did you hide my review?'}
    ]
  },
  es: {
    invalid: [
      {text: 'Le ⟦suplicamos que ponga la foto en privado⟧ antes del lunes.', inReplyTo: 'Pan con moho, va foto'},
      {text: 'Ya funciona. ⟦Agradeceríamos que tu tuit de anoche no siguiera⟧ dando vueltas.', inReplyTo: 'Se cayó la página'},
      {text: 'Ya salieron las patas nuevas. ⟦La foto ya cumplió su función, ¿la bajás⟧?', inReplyTo: 'La silla llegó rota'},
      {text: 'Hola, Jenny, ¿habría ⟦chance de que bajes esta reseña⟧ de Google? Somos un negocio chico.', inReplyTo: 'Una estrella. Papas frías.'},
      {text: 'Ya hablamos con él. Te ⟦agradeceríamos que quitases la publicación⟧.', inReplyTo: 'El repartidor fue grosero'},
      {text: '¡Ya está arreglado! ⟦Ahora súbenos a cinco estrellas⟧, ¿no?', inReplyTo: 'Sigue roto'},
      {text: 'Le ⟦solicitamos retirar el comentario⟧.', inReplyTo: 'Sábanas rotas en la 4'},
      {text: 'Lo primero, ⟦haznos el favor de editar lo del pelo⟧.', inReplyTo: 'Un pelo en la sopa'},
      {text: 'Preferiríamos que ⟦bajaras esto⟧, Marcos; fue una mala noche entre trescientas.', inReplyTo: 'Papas frías'},
      {text: 'Te llama la encargada a las seis. Mientras tanto ⟦sería mejor que la reseña no estuviera⟧ publicada.', inReplyTo: 'Papas frías'},
      {text: 'Ahora que lo arreglamos, nos ⟦encantaría que esa estrella se convirtiera⟧ en cinco.', inReplyTo: 'Papas frías'},
      {text: 'Ya va su caja en camino. ¿Podemos ⟦pedirle que baje el video⟧?, que es injusto con Kim.', inReplyTo: 'Papas frías'},
      {text: 'Nos ⟦vendría muy bien que retirases lo de Google⟧.', inReplyTo: 'Papas frías'},
      {text: 'Gracias, Ana. ¿Y el tuit? Ahora que está resuelto ya ⟦podrías darlo de baja⟧.', inReplyTo: 'Papas frías'},
      {text: '⟦Quizá quieras rectificar lo que pusiste⟧ en Google, ahora que ha ido el fontanero.', inReplyTo: 'Papas frías'}
    ],
    valid: [
      {text: 'El informe es bastante crítico y la queja puede leerse al final, con la respuesta del arquitecto.', inReplyTo: '¿Y el informe de la obra?'},
      {
        inReplyTo: '¿Por qué borraron mi comentario?',
        text: 'No lo borramos nosotros: le pedimos a Facebook que quite el filtro de tu comentario, y ya volvió.'
      },
      {text: 'Si hubo algún comentario fuera de lugar, le rogamos que nos lo cuente.', inReplyTo: 'El recepcionista se burló de mí'},
      {text: 'No hay motivo para que esto siga así: la obra empieza el lunes.', inReplyTo: 'El bache sigue en la esquina'},
      {text: 'Cuéntanos qué podemos hacer para que esas tres estrellas pasen a ser cinco.', inReplyTo: 'Tres estrellas, me aburrí'},
      {text: 'Borra ese comentario, Rosa, que se ve el número de tu tarjeta. Te lo pedimos por privado.', inReplyTo: 'Mi tarjeta es la 4 y'},
      {text: 'Elimina la app, reinicia el teléfono y vuelve a instalarla. Si sigue igual, dinos qué modelo tienes.', inReplyTo: 'La app se traba'},
      {text: 'En tu perfil, Reseñas; ahí puedes editarla cuando quieras.', inReplyTo: '¿Cómo cambio mi reseña?'},
      {text: 'Ya hablamos con él y el próximo envío va por nuestra cuenta. Gracias por contarlo aquí.', inReplyTo: 'El repartidor fue grosero'},
      {text: 'Tienes razón, gracias. Hemos quitado la foto y puesto la buena.', inReplyTo: 'La foto está mal'},
      {
        text: 'Mejor borra ese comentario, Juana, que con el localizador entra cualquiera y se ven tus datos.',
        inReplyTo: 'Puse mi localizador sin querer',
        why: 'sus propios datos'
      },
      {text: '¿Puedes borrar la caché y abrirla otra vez? Con eso suele bastar.', inReplyTo: 'No cargan las fotos'},
      {text: 'La sopa estaba fría y las dos estrellas eran justas. Pasa a por una caliente, invitamos.', inReplyTo: 'Dos estrellas, sopa fría'},
      {text: 'No hace falta cambiar la reseña. El arreglo va igual: el martes a las diez.', inReplyTo: 'Si lo arreglan cambio la reseña', why: 'rechazado'},
      {text: '¡Gracias! Ya corregimos la publicación y retiramos los folletos.', inReplyTo: 'El folleto tiene mal el año'},
      {text: 'Toca los tres puntos que tiene al lado y elige Editar.', inReplyTo: '¿Cómo edito mi comentario?'},
      {text: '¿Nos mandas una foto de la caja por privado? Te llevamos lo que falta.', inReplyTo: 'Faltaban cosas en el pedido'},
      {text: 'La reseña sigue publicada, Max; no sobra ninguna, y la tuya es la tercera.', inReplyTo: '¿Por qué borraron mi reseña?'}
    ]
  }
})
