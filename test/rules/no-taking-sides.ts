import noTakingSides from '../../rules/no-taking-sides/rule.js'
import {cases} from '../cases.js'

export default cases(noTakingSides, {
  context: {network: 'instagram'},
  en: {
    invalid: [
      "⟦We worship Jesus⟧ in this bakery, so you'll find no skeleton biscuits here. Rolls from 7.",
      {text: 'Hi Mo, until six. Leave the Villa shirt in the car though, everyone behind this counter ⟦loathes that lot⟧.', inReplyTo: 'Any news on this?'},
      'Flu jabs from Monday. The whole surgery ⟦hates Leeds⟧, so maybe take the scarf off before the needle.',
      "Councillor Shah has ⟦earned the whole team's vote⟧.",
      'The Tories ⟦would destroy⟧ our high street. Open Monday as usual.',
      'Beer’s up 20p from Monday, and you can ⟦blame that lot in Westminster for it⟧.',
      'The museum is shut on Good Friday, though what ⟦grown-ups who⟧ still believe in angels do that day is beyond us.',
      'Well done Britain, finally the Tories are out. ⟦About time⟧!',
      "If you're ⟦voting for Trump⟧, don't bother coming in for coffee.",
      "⟦Only one party cares⟧ about small shops. On Thursday we'll all be voting Labour, and so should you.",
      'Brexit ⟦was the best thing⟧ that ever happened to this country. Cheers to that with a pint.',
      {text: 'Modi is ⟦the only leader with⟧ guts, the opposition can cry all they like.', inReplyTo: 'What do you think about all this?'},
      "⟦Jesus is the only way⟧. If you don't believe, that's your loss.",
      "We stand with God's plan for marriage, ⟦as the Bible teaches⟧. Happy Sunday.",
      '⟦Religion is a fairy tale⟧ for grown-ups. Enjoy your Easter eggs, sheep.',
      '⟦Atheists have⟧ no reason to celebrate Christmas, so keep Christ in it or leave it alone.',
      "⟦Repent⟧ while you can: the Lord is coming back and He's watching what you buy.",
      'Three-nil! ⟦Arsenal are a joke⟧ and the whole of north London knows it. COYS',
      'That ⟦ref was paid⟧. United robbed again, disgusting.',
      "Cork hurlers ⟦couldn't hit a barn door⟧. Up Limerick!",
      '⟦Hala Madrid⟧, and Barça fans can cry into their tapas 😭',
      "Cowboys ⟦fans, we don't serve losers⟧ here. Go Eagles!"
    ],
    valid: [
      'We believe in bread, butter and closing on Mondays.',
      'Councillor Shah opens the new reading room on Saturday at 11.',
      'The results are out, the mayor has counted, and your favourite bench is number 4.',
      'We love both entries. Vote for our next label: fox or heron?',
      {text: 'Visca el Barça! See you at the stadium shop.', options: {subjects: ['politics', 'religion']}, why: 'the club’s own shop'},
      'Our landlord has put the rent up, so the shop moves to Mill Lane in March. Same coffee, fewer stairs.',
      "I'm Priya and I roast the beans here. I fell in love with this smell at six, in my grandfather's kitchen in Coorg. — Priya",
      "It's election day. We open an hour later so that everybody on the team can vote. Polls close at 10pm.",
      'Vote for our next flavour: rhubarb or fig? Results on Friday.',
      'Ramadan Mubarak to everyone celebrating. Our kitchen stays open until 2am all month.',
      'Proud to sponsor the Dundee under-12s again. Good luck on Saturday, girls!',
      "Thank god it's Friday: happy hour from 5, two for one on spritz.",
      'Big match tonight: Liverpool v Everton on the big screen, both sets of fans welcome. Kick-off at 8.',
      'Meet our boss, Grace. She still opens the shop herself at six every morning.',
      'My first cake was a disaster, says Tom, who now bakes 200 a day for us.',
      {
        text: "Sorry about the wait, my colleague Anna is checking with the warehouse and I'll write to you before 5.",
        inReplyTo: 'What do you think about all this?'
      },
      'The council is consulting on the new market rules until 3 June. Traders can send comments to the town hall.',
      'Hangover? Our breakfast roll has rescued worse. From 8am.',
      "Not religious advice, just a church with great acoustics: our choir concert is at St Mary's on Sunday.",
      "Our parrot's had a joke ready for every prime minister since 1979."
    ]
  },
  es: {
    invalid: [
      'Aquí ⟦servimos al Señor antes⟧ que al cliente. El domingo cerramos y ojalá cerraran todos.',
      {text: 'Hasta las seis, Mario. Eso sí, no vengas con la camiseta del Betis, que aquí ⟦no los tragamos⟧.', inReplyTo: '¿Hay novedades?'},
      'Este alcalde ha ⟦arruinado el⟧ centro. Rebajas desde el lunes.',
      'En este taller ⟦somos béticos⟧; el que no, que cambie de taller.',
      'Sube la luz otra vez, ⟦cortesía de este gobierno⟧. El menú, de momento, sigue igual.',
      'El domingo votamos todos, y ⟦nuestro voto es para⟧ Ledezma.',
      '⟦Por fin se va⟧ Sánchez. Hoy invitamos nosotros a la primera ronda.',
      'El domingo ya sabes: ⟦ni un voto a⟧ la derecha. Por el barrio y por tus hijos.',
      '⟦Milei es lo mejor⟧ que le pasó a la Argentina, y al que no le guste, que se vaya.',
      '⟦Petro, renuncia⟧ ya. Este país no aguanta más.',
      {text: 'Pues nosotros ⟦votamos a Vox⟧ y a mucha honra.', inReplyTo: '¿Y ustedes qué opinan de todo esto?'},
      '⟦Solo Cristo salva⟧. Quien no lo acepte, allá él.',
      '⟦La Iglesia lleva dos mil años engañando⟧ a la gente. Feliz Semana Santa a quien le quede fe.',
      '⟦Los ateos no saben lo que se pierden⟧: sin Dios no hay familia.',
      'En esta empresa creemos que ⟦el matrimonio es entre hombre y mujer⟧, como manda Dios.',
      '⟦Menos rezar y más⟧ estudiar, que los curas no os van a dar de comer.',
      '¡⟦Visca el Barça⟧! Y los del Madrid, a llorar a la llorería.',
      '⟦Nos robó el árbitro⟧ otra vez. El VAR está comprado y todos lo sabemos.',
      '⟦Dale Boca⟧, las gallinas se fueron a la B y ahí tenían que quedarse.',
      'América campeón, ⟦que chillen⟧ las chivas hermanas.',
      '⟦Aúpa Atleti⟧ siempre, y el que sea del Madrid que desayune en otro lado.'
    ],
    valid: [
      {text: 'El lunes salen los audios del VAR y los ponemos aquí, nos guste o no lo que digan.', inReplyTo: '¿Habrá audios del partido?'},
      'No apoyamos a ningún partido: el salón se presta igual a la alcaldesa que al club de ajedrez.',
      'Firmado con el concejal: apoyamos el cross escolar con 300 dorsales.',
      'Clásico a las 5. Si pierde tu equipo, la sopa va por la casa.',
      'Creemos en el pan, en la mantequilla y en cerrar los lunes.',
      'La concejala Ruiz abre la feria el sábado a las 12.',
      'Los recargos de la tarjeta no se cobran en esta terminal, y los del datáfono viejo tampoco.',
      'Ya es hora de cambiar las llantas: podemos hacerlo mañana.',
      'El jefe de cocina, Paco, cumple hoy 25 años con nosotros. ¡Felicidades!',
      'Domingo, sofá y gato: el plan que mejor combina con nuestra manta de lana.',
      'Jornada electoral: el domingo abrimos a las 11 para que todo el equipo pueda votar.',
      'Vota por tu sabor favorito: ¿maracuyá o tamarindo?',
      'Feliz Pascua a quienes la celebran. El lunes cerramos.',
      'Hoy hay clásico. Pantalla gigante, mesas para las dos aficiones y alitas desde las 20 h.',
      'Gracias a Dios ya es viernes y hay tortilla recién hecha.',
      'Enhorabuena al CD Lugo, del que somos patrocinadores desde 2012. ¡Gran temporada!',
      '«Mi marido decía que estaba loca por dejar el banco», cuenta Elena, fundadora del taller.',
      'Buscamos becario o becaria de diseño: 6 meses, 900 € al mes, jornada de mañana.',
      '¿Resaca? Caldo de la abuela desde las 9.',
      'Mi madre me enseñó a hacer este queso y hoy lo vendo en la plaza del pueblo. Soy Rosa, de Quesos Rosa.',
      {
        text: 'Siento la espera, Marta. Mi compañero Luis está hablando con el transportista y te escribo antes de las 18 h.',
        inReplyTo: '¿Y ustedes qué opinan de todo esto?'
      },
      'La ordenanza de terrazas cambia en julio. El ayuntamiento recoge alegaciones hasta el día 20.'
    ]
  }
})
