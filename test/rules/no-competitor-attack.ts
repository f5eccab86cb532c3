import rule from '../../rules/no-competitor-attack/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  context: {brand: {name: 'Marlow', competitors: [{name: 'Bunfield', handles: ['@bunfield']}]}},
  en: {
    invalid: [
      {
        kind: 'reply',
        text: "Ours includes the survey and a five-year warranty. ⟦BrightLeaf will bodge⟧ it and disappear, and then you'll be ringing us.",
        inReplyTo: 'BrightLeaf quoted me half that. Why so dear?'
      },
      {
        kind: 'reply',
        text: "We've a pool and 30 classes. ⟦Gymbox is four rusty⟧ treadmills and a broken shower.",
        inReplyTo: 'Thinking of switching to Gymbox, any difference?'
      },
      "The ⟦rest of this city is serving you yesterday⟧'s bread. We bake at five.",
      'The ⟦rest of this trade sells you a clunker⟧ and a long contract.',
      '⟦Half of the industry could not find your file⟧ with a torch.',
      '⟦Other shops lose your coat⟧. We write your name on the bag.',
      'We knead at four. ⟦The chain bakery across the road defrosts⟧ at nine.',
      'Doughnuts till six. ⟦Bunfield couldn’t bake a brick⟧.',
      'Fresh today. Poor ⟦@bunfield, still selling cardboard⟧.',
      {text: 'Thursdays, yes. And ⟦the competition is asleep⟧ by then 😴', inReplyTo: 'Are you open late?'},
      'Don’t ⟦fall for cheap imitations⟧: our hinge has a number.',
      '⟦Some agencies will forget your name⟧ by Friday. Ask for Dee.',
      'Still getting your tyres at Gripworld? ⟦Shame⟧. We check them twice.',
      '⟦Our rivals wish⟧ they had Tom.',
      '⟦Bunfield says its rye is “fresh”⟧. Ours was flour an hour ago.',
      'The scones at ⟦Bunfield are a doorstop⟧ with jam.',
      'Theirs is cheaper, Bo. ⟦So is a sponge⟧.',
      'A ⟦minute’s silence for all who had the soup at Bunfield⟧ today.'
    ],
    valid: [
      {
        kind: 'reply',
        text: 'Fair question. BrightLeaf is a good firm; ours includes the survey and a five-year warranty, so compare line by line.',
        inReplyTo: 'BrightLeaf quoted me half that. Why so dear?'
      },
      {
        kind: 'reply',
        text: 'Of course. Bristol boxes go out on Tuesdays, and if a jar is broken we send another.',
        inReplyTo: "I'm moving to Bristol, can I keep my box?"
      },
      {kind: 'reply', text: 'Kate will refund you this afternoon, the card reader is broken.', inReplyTo: 'Kate charged me twice!'},
      {kind: 'reply', text: 'Leeds has a broken lift until Friday, so use the side door.', inReplyTo: 'I usually go to the Leeds branch, is it open?'},
      {text: "Ring your bank's fraud line now; most can stop a transfer on the same day.", inReplyTo: 'I paid into the wrong account'},
      'The rest of the trade meets on Thursday, and so do we.',
      'Half of the sector ships in plastic. We did too until May.',
      'Bunfield opens at 8, we open at 6. Their rye is lovely.',
      {text: 'Both are good, Al: theirs weighs 2 kg, ours 3.', inReplyTo: 'Yours or the Bunfield one?'},
      'Congratulations to @bunfield on ten years next door!',
      'Our own first loaves were terrible. Forty years on they are round.',
      'Some loaves came out burnt. Others were perfect.',
      'The competition starts at noon: bring your own rolling pin.',
      'Other shops on the street take old batteries too, here is the map.',
      'We couldn’t bake yesterday, the oven was broken. Back at six.',
      'What do other bakeries do better? Tell us.',
      'Unlike last year, the fair is indoors.',
      'Our price is £3, the average in town £3.40 (council survey, May).',
      {text: 'Sorry about the soggy box. A new one leaves today.', inReplyTo: 'My pie was soggy'},
      {text: 'Pots from other shops can be handed in here too. Dirty ones as well.', why: 'where they come from'},
      {text: 'If your current supplier has raised the price, ask them why and for how long.', why: 'advice'},
      {text: 'Our rivals on Saturday are the Millers. They couldn’t find the goal in May, and we couldn’t find the pitch.', why: 'a match'},
      {
        text: 'They told you noon and came at six, and left you waiting. Sorry, that was our driver.',
        inReplyTo: 'Bunfield would have been here by now',
        why: 'our own people'
      },
      'Enjoy Sunday at another café, we are closed. The one opposite is lovely.',
      'Any plastic bag will do, from us or from the supermarket. Use a sponge for the rim.',
      {text: 'We don’t stock it, but Bunfield does, they are very kind.', inReplyTo: 'Do you have spelt?'},
      'Are our scones better than the café down the road? Their queue says no.',
      'Nobody here claims to be better than other florists, and our tulips are late.',
      'The ducks across the street enjoy the peas more than you would think.'
    ]
  },
  es: {
    invalid: [
      {
        kind: 'reply',
        text: 'Incluye dos manos y lijado. En ⟦Pinturas Rex te dan una mano aguada⟧ y luego no te cogen el teléfono.',
        inReplyTo: 'En Pinturas Rex me cobran la mitad. ¿Por qué tan caro?'
      },
      {kind: 'reply', text: 'Tenemos alberca y doce clases. ⟦GymMax son tres bicis rotas⟧ y un baño sucio.', inReplyTo: 'Dudo entre ustedes y GymMax'},
      {kind: 'reply', text: '⟦Suerte con Fibranet⟧, se cae cada vez que llueve y nadie contesta.', inReplyTo: 'Me voy a cambiar a Fibranet, es más barato'},
      '⟦Los de la otra inmobiliaria ni te preguntan⟧ el nombre.',
      '⟦Si vienes de otra academia, sales sin saber⟧ pedir un café.',
      '⟦Otras tiendas te venden humo⟧; aquí te damos el presupuesto hoy.',
      'Amasamos a las cuatro. ⟦La franquicia de enfrente descongela todo⟧.',
      'Rosquillas hasta las seis. ⟦Bunfield no sabe hacer ni un⟧ churro.',
      'Hoy hay milhojas. ⟦@bunfield, puro cartón⟧.',
      {text: 'Los jueves, sí. ⟦La competencia duerme⟧ a esa hora 😴', inReplyTo: '¿Abrís tarde?'},
      '⟦No te dejes engañar⟧: la bisagra buena lleva número.',
      '⟦Algunas agencias te olvidan⟧ el viernes. Pregunta por Dolores.',
      '¿Sigues comprando las llantas en Rodamás? ⟦Qué lástima⟧.',
      '⟦Ya quisieran⟧ los de enfrente tener a Tomás.',
      '⟦Bunfield dice que su centeno es «fresco»⟧. El nuestro era harina hace una hora.',
      'Las magdalenas de ⟦Bunfield son un ladrillo⟧ con mermelada.',
      'Los de ⟦Bunfield copian⟧ hasta el horario.',
      'Un ⟦minuto de silencio por los que comen en Bunfield⟧.'
    ],
    valid: [
      {kind: 'reply', text: 'Mami, ya salgo del súper, ¿llevo pan o queda del de ayer?', inReplyTo: 'Mamá, ¿qué traigo?'},
      {kind: 'reply', text: 'Nosotros tenemos alberca y doce clases; GymMax abre más tarde. Prueba los dos.', inReplyTo: 'Dudo entre ustedes y GymMax'},
      {kind: 'reply', text: 'María te devuelve hoy el importe; el datáfono estaba roto.', inReplyTo: 'María me cobró dos veces'},
      {kind: 'reply', text: 'La sede Norte tiene el ascensor averiado; entra por la puerta lateral.', inReplyTo: 'Siempre voy a la sede Norte, ¿abren mañana?'},
      {
        text: 'Pide en tu banco el área de fraude; nuestra única cuenta es la de la factura. Tu banco frena un robo si avisas el mismo día.',
        inReplyTo: 'Pagué en otra cuenta'
      },
      'Si vienes de otra veterinaria, trae la cartilla.',
      'El resto del gremio se reúne el jueves y allí estaremos.',
      'Bunfield abre a las 8 y nosotros a las 6. Su centeno es buenísimo.',
      {text: 'Las dos valen, Alba: la suya pesa 2 kg y la nuestra 3.', inReplyTo: '¿La vuestra o la de Bunfield?'},
      '¡Enhorabuena a @bunfield por sus diez años!',
      'Nuestros primeros panes eran horribles. Hoy son redondos.',
      'Unos panes salieron quemados; otros, perfectos.',
      'La competencia empieza a las doce: trae tu rodillo.',
      'Otras tiendas de la calle también recogen pilas: aquí está el mapa.',
      'Ayer no pudimos hornear. Volvemos a las seis.',
      '¿Qué hacen mejor otras panaderías? Cuéntennos.',
      'A diferencia del año pasado, la feria es bajo techo.',
      'Cuesta 3 €; la media del barrio es 3,40 (encuesta municipal de mayo).',
      {text: 'Lamento lo de la caja mojada. Hoy sale otra.', inReplyTo: 'Mi tarta llegó hecha un asco'},
      {text: 'Aquí se recogen también botes de otras marcas, aunque estén sucios o sean de plástico.', why: 'de dónde vienen'},
      {text: 'Puedes llevar el filtro a cualquier tienda. Y lávalo con esponja.', why: 'cualquiera no es la competencia'},
      {text: 'Cerramos a las 14 por el partido. Los de enfrente, que lloren.', why: 'rivales de cancha'},
      {text: 'Bunfield cobra 12 € y nosotros 11,90, según lo que publica hoy cada uno. La permanencia es de un año en los dos.', why: 'datos'},
      {text: 'Doña Inés, su horno sale hoy y el chofer la llama antes.', inReplyTo: '¿Y si me cambio a otro?', why: 'de usted'},
      {text: 'No lo tenemos, pero en Bunfield sí, y son encantadores.', inReplyTo: '¿Tienen espelta?'},
      '¿Nuestras medialunas son mejores que las de otras panaderías? Depende del martes.'
    ]
  }
})
