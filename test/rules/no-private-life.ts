import noPrivateLife from '../../rules/no-private-life/rule.js'
import {cases} from '../cases.js'

export default cases(noPrivateLife, {
  context: {network: 'instagram'},
  en: {
    invalid: [
      "⟦bring my charger⟧ tonight, mine died. and don't tell Ellie about the flat",
      "he just ⟦walked out on me⟧. at the airport. I've got both passports and nobody to call",
      "⟦Dad⟧, leave the side gate open, I'll be home late.",
      'Ordered curry, the ⟦kids asleep⟧ at last, and now the boiler is making that noise.',
      "Can't believe my landlord put the rent up again. Living on toast ⟦till payday⟧.",
      'Ugh, ⟦woke up with a stinking hangover⟧ and zero regrets. Worth it, Kayleigh!!',
      '⟦Third date with⟧ the guy from the gym tonight, wish me luck 🤞',
      "Mum says I need to call my nan more. She's right. Anyway, ⟦off to bed⟧, knackered.",
      "Does anyone else's ⟦boyfriend⟧ leave wet towels on the bed or did I just win the lottery",
      "Three ⟦tequilas down⟧ and I still can't feel my legs. Love you, Bex",
      "⟦My ex⟧ just walked in with his new girlfriend, I'm hiding behind the till.",
      "Dentist says my wisdom teeth have to go, so ⟦I'm crying⟧ on the sofa."
    ],
    valid: [
      'My wife says the sofa in the window has to go before she does. £95, collected.',
      'Wedding bands, made at my bench while you watch.',
      {text: 'One half of the rent is the roof; the other half goes to the band.', inReplyTo: 'What do you do with the hire fee?'},
      'My knees hurt just looking at this staircase, but the view from our loft studio is worth all 94 steps.',
      "I'm Tove, I own this shop and I write these posts. My son lost his first tooth, so the tooth fairy gets 10% off.",
      'Anyone awake? Our bakers are. First rolls at five.',
      'Mum, dad, the kids: one ticket, £24.',
      {text: 'My ex left the studio, I kept the kiln.', brand: {voice: 'I'}, why: 'a potter’s own account'},
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
      '“My husband thought I was mad to leave the bank,” says Ines, who opened the studio in 2012.',
      'Single origin, slow roast, no hangover: the alcohol-free stout is on tap.'
    ]
  },
  es: {
    invalid: [
      '⟦se llevó la tele⟧ y el perro. estoy en el suelo del baño con unas papas. manden ayuda',
      '⟦me acaban de dejar tirada⟧ en el aeropuerto, con los dos pasaportes y sin nadie a quien llamar',
      '⟦Amor⟧, ya voy saliendo, pon el arroz.',
      'El horario de verano empieza el lunes. ⟦Vendo mi⟧ bici, casi nueva.',
      'Qué pereza de domingo, ⟦tirada en el sofá con mi⟧ gato y una resaca que no me tengo en pie.',
      '⟦Mi ex⟧ acaba de subir foto con la otra. Estoy que trino.',
      'Por fin ⟦me saqué las muelas⟧ del juicio, parezco un hámster jajaja',
      'Mañana ⟦me voy a la playa⟧ con mis amigas y no pienso mirar el celular, chau mundo',
      '⟦No puedo más con mi⟧ compañera de piso, otra vez se ha comido mis yogures.',
      '⟦Tengo una cruda⟧ que no veo, y mi ex me escribió a las tres de la mañana.',
      '⟦Me voy de fiesta⟧ con las chicas y hasta el lunes no existo.',
      '⟦Estoy enamorada⟧ del vecino del quinto y no sé cómo decírselo.'
    ],
    valid: [
      'El equipo de guardia encadena dos noches sin dormir por la riada. Hoy llega el relevo.',
      'Mi suegra probó el flan y pidió la receta, que era suya. 3 € la ración.',
      'El letrero torcido lo colgó mi cuñado con un nivel prestado.',
      {text: 'Ja, mi tía dijo lo mismo del cartel y lo pintó ella.', inReplyTo: 'ese cartel parece de los años 80 jaja'},
      'Taller de costura del sábado: el pijama de franela de la abuela, con patrón incluido.',
      'Mis rodillas protestan con la escalera del taller, pero la luz de arriba lo vale. Visitas los jueves.',
      'La película me dejó pensando toda la noche. Función el sábado, con la directora en la sala.',
      'Me dejó sin palabras el mural de Lola en nuestra pared. Vengan a verlo.',
      'Mamá, ya tienes tu regalo en la tienda.',
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
