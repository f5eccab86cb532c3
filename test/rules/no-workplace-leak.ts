import noWorkplaceLeak from '../../rules/no-workplace-leak/rule.js'
import {cases} from '../cases.js'

export default cases(noWorkplaceLeak, {
  context: {network: 'instagram'},
  en: {
    invalid: [
      'Soup is leek today. ⟦Wages are three weeks late⟧ and half the floor has quit.',
      {text: "Hi Joan, ⟦keep it to yourself⟧, but the board decided on Tuesday that the Hove branch won't see Christmas.", inReplyTo: 'Any news on this?'},
      {text: 'Hello Dev, ⟦this stays between⟧ us: it was agreed at the committee meeting that prices go up in March.', inReplyTo: 'Any news on this?'},
      'Emails may be late. The head of IT ⟦stormed out⟧ on Friday and nobody has the passwords.',
      '⟦Between you and me⟧, the area manager is leaving in May.',
      'The rota is up and it’s double shifts till Easter. Head office ⟦couldn’t organise⟧ a queue.',
      "⟦Boss is on holiday so nobody⟧'s doing any work today. Shh.",
      "They ⟦pay me minimum wage to be⟧ funny on here, so don't expect much.",
      '⟦Between us⟧, the new range got delayed because head office forgot to order the boxes.',
      'The client we shot this for changed their mind nine times. ⟦Nightmare people⟧. Enjoy the ad.',
      "Half the team just ⟦got laid off⟧ and I'm supposed to post about cupcakes. Great.",
      '⟦Head office has no idea⟧ we do this, but ask for the second scoop.',
      'Our ⟦wages are a week late⟧ again because nobody has paid payroll, so be patient with us today.',
      'The ⟦manager bought a new⟧ boat while half of us are sending out our CVs.'
    ],
    valid: [
      'Payroll software is changing in April. We explain the new codes on Thursday, free.',
      'Half the team is out at a wedding, so the till may be slow on Saturday.',
      'The hardship fund pays members on strike from day four: bring your payslip to the canteen.',
      'The audit found unpaid overtime in two depots. Everybody has been paid, with interest.',
      'Layoffs in shipbuilding fell last year, says the union. Our welding course has nine places.',
      {inReplyTo: 'Is it true you are sacking the night crew?', text: 'No one has been made redundant, and the night bakers start at eleven as ever.'},
      {text: "Hi Kit, I'm sorry. Our manager told me to refund the whole order, and it's done.", inReplyTo: 'Any news on this?'},
      'Our staff quit plastic cups in 2021 and never looked back.',
      'Just between us, the corner table is the best one. Ask for it.',
      {
        text: 'The contract ends on 30 June, Bill. Nothing has been announced yet about renewals; we write to every tenant by 1 May.',
        inReplyTo: 'Any news on this?'
      },
      "It came up at the residents' meeting and it's decided: the bins move to the north gate on 3 June.",
      'The manager is on holiday until Monday, so orders may take a day longer.',
      'The rota for volunteers is on the door. Two shifts on Sunday still need somebody.',
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
      'Our manager, Joy, retires on Friday after 31 years. Cake at four.'
    ]
  },
  es: {
    invalid: [
      {text: '⟦Guárdame el secreto⟧, Lucía: en el consejo del lunes se votó cerrar la sede de Gijón.', inReplyTo: '¿Hay novedades?'},
      {text: '⟦Me van a matar⟧ por decirlo, pero la gerencia ya aprobó la subida de precios para marzo.', inReplyTo: '¿Hay novedades?'},
      'Los dos socios ⟦no se dirigen⟧ la palabra desde la auditoría, así que la web se queda como está.',
      '⟦Entre tú y yo⟧, en mayo cambia la dirección.',
      'Somos dos para toda la barra porque los de arriba ⟦no tienen ni idea⟧ de lo que es un sábado.',
      '⟦Mi jefa me ha obligado⟧ a publicar esto un viernes a las ocho de la tarde. Ni una hora extra me pagan.',
      '⟦Que no se entere el jefe⟧, pero la promo sale mañana.',
      'Nos llegó cada ⟦cliente insoportable⟧ hoy que merecemos un bono.',
      '⟦Aquí el becario: me pagan en experiencia⟧, así que feliz lunes.',
      'Entre nosotros: ⟦en la oficina todos sabemos⟧ que el nuevo envase salió horrible y nadie se lo dice al dueño.',
      'El ⟦dueño estrena⟧ camioneta y a nosotros nos deben la quincena.',
      'En la central ⟦no saben nada⟧ de esta promo, así que corran.',
      '⟦Nos mandaron tirar⟧ el pan de ayer y callar.'
    ],
    valid: [
      'Media plantilla está de vacaciones: en agosto abrimos solo por la mañana.',
      'La nómina electrónica cambia en abril. El jueves lo explicamos gratis.',
      {inReplyTo: 'Dicen que hubo despidos', text: 'No echaron a medio taller, echaron abajo una pared: ahora cabemos todos.'},
      {text: 'El becario exige que el chiste figure en su expediente.', inReplyTo: 'Jajaja, qué bueno'},
      {
        text: 'Tiene razón, Inés: cuarenta minutos y ni una palabra en la barra no se hace. Hoy invitamos nosotros.',
        inReplyTo: 'Cuarenta minutos esperando y nadie nos dijo nada'
      },
      {text: 'El jefe me pidió devolverte el pedido completo, y ya está hecho.', inReplyTo: '¿Hay novedades?'},
      'Que quede entre nosotros: la mesa del rincón es la mejor. Pídela.',
      {
        text: 'El contrato acaba el 30 de junio, Guille. Todavía no se ha anunciado nada sobre renovaciones; escribimos a cada inquilino antes del 1 de mayo.',
        inReplyTo: '¿Hay novedades?'
      },
      'La gerente está de viaje hasta el lunes; los pedidos tardarán un día más.',
      'Los socios votan el sábado en el salón. Los horarios están en la puerta.',
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
      'La ordenanza de terrazas cambia en julio. El ayuntamiento recoge alegaciones hasta el día 20.',
      'La encargada, Merche, se jubila el viernes después de 31 años. Hay tarta a las cuatro.'
    ]
  }
})
