import noUnsourcedFigure from '../../rules/no-unsourced-figure/rule.js'
import {cases} from '../cases.js'

export default cases(noUnsourcedFigure, {
  context: {network: 'instagram'},
  en: {
    invalid: [
      '⟦Walking for a quarter of an hour after lunch burns 40 percent⟧ more fat. Our soles are made for it.',
      'Singing in a choir ⟦adds six years to your life⟧. Rehearsals on Tuesday.',
      '⟦You open the fridge 33 times a day⟧. Ours shuts itself.',
      "⟦8 out of 10 dentists⟧ would choose our brush over their own mother's.",
      "⟦73% of people quit⟧ the gym by February. Don't be one of them.",
      '⟦Companies lose 40%⟧ of their best people because of bad coffee.',
      '⟦One in three dogs⟧ suffers from anxiety. Our treats help.',
      'Did you know that ⟦the average Brit spends 11⟧ hours a week looking for keys?',
      '⟦Two thirds of adults⟧ never wash their water bottle.',
      '⟦Companies waste 12⟧ hours a week on meetings nobody needs.',
      '⟦You lose 30%⟧ of your body heat through your feet, so wear wool.'
    ],
    valid: [
      'The plaster held on 31 of 40 people in our pilot.',
      'Six people, our plan: $30 a month. For twelve people ours costs $60, and the sums are on the price page.',
      'The cabin sleeps 4, the barn sleeps 12, and dogs are welcome in both.',
      'We switched to refill tubs. Between May and August 8 out of 10 came back; the lost ones cost us £1,900.',
      'The bus loses 10 minutes at the bridge every morning, so we leave at 7.20 from next week.',
      'Two out of three rooms now have a step-free shower. The third follows in May.',
      '41% of commuters stand, says the ministry’s National Travel Survey.',
      '50% off all wool until Sunday.',
      'According to the ONS (2025), 41% of adults worked from home at least once a week.',
      "9 out of 10 of you told us you'd rather have the soup back. We asked 312 customers in our March survey. It's back.",
      'Made with 100% Irish wool.',
      'Did you know that our oldest oven is from 1923? Come and meet her.',
      "No, the rumour that we're closing is not true. We have a lease until 2031.",
      'Our battery lasts 20% longer than the previous model; test method at example.com/battery',
      'We answered 1,240 messages last month, 92% of them within an hour.',
      "What do the experts say? On Tuesday at 7 Dr Lena Ruiz of King's College answers your sleep questions.",
      'Nine out of ten cats would sit on this box. The tenth is already in it.',
      'Dr Shah, our vet, recommends brushing long coats twice a week.',
      'Turnout at our bake-off vote: 64% for lemon, 36% for plum.',
      'A 2024 study in The Lancet followed 7,000 people for ten years: link in the first comment.',
      'Six in ten pets people bring us in July have a grass seed in one ear.',
      'The crew is now 30% women, and the lorry still has no mirror.'
    ]
  },
  es: {
    invalid: [
      '⟦Caminar un cuarto de hora después de comer quema un 40 %⟧ más de grasa. Nuestras suelas están para eso.',
      'Cantar en un coro ⟦añade seis años de vida⟧. Ensayos los martes.',
      '⟦Dos de cada tres caídas en casa ocurren⟧ en la ducha. Asideros desde 12 euros.',
      '⟦Tocas el volante 900 veces al⟧ día. Toallitas en la caja.',
      '⟦El 85 % de los españoles⟧ duerme mal. ¿Y tú?',
      '⟦Nueve de cada diez mamás⟧ ya cambiaron de pañal.',
      '⟦Siete de cada diez empresas⟧ pierden clientes por no contestar a tiempo.',
      '⟦Más de 3 millones de mexicanos⟧ sufren de ojo seco y no lo saben.',
      '¿Sabías que ⟦un 60% de las plantas⟧ de interior muere por exceso de riego?',
      '⟦Dos tercios de los adultos⟧ no beben suficiente agua.',
      '⟦Las empresas pierden 12⟧ horas a la semana en reuniones.',
      '⟦Cada persona gasta 400⟧ litros de agua al día sin darse cuenta.'
    ],
    valid: [
      {text: 'Retenemos la fianza 72 horas y luego vuelve sola a la tarjeta.', inReplyTo: '¿Y la fianza?'},
      'Ayer granizó en medio país y aquí también: el vivero abre el jueves, con la lona nueva.',
      'Cuando llueve, la gente se lleva una sorpresa: el patio tiene techo desde abril.',
      'El tren pierde 10 minutos en el puente, así que desde el lunes salimos a las 7:20.',
      'Pasamos a botes de relleno. Entre mayo y agosto volvieron 7 de cada 10; los demás nos costaron 900 euros.',
      'Uno de cada cuatro de nuestros socios viene en bici.',
      'Algodón 100 % orgánico, hecho en Oaxaca.',
      'Según el INE, el 27 % de los hogares españoles son de una sola persona (2025).',
      'No es cierto que cerremos. Es un bulo: seguimos abiertos de lunes a sábado.',
      '¿Sabías que este queso madura 14 meses en la cueva de mi abuelo?',
      'Preguntamos a 420 clientes en nuestra encuesta de mayo y 7 de cada 10 quieren abrir los domingos. Abrimos.',
      'Este trimestre respondimos al 95 % de los mensajes en menos de una hora.',
      '30 % de descuento en botas hasta el viernes.',
      '9 de cada 10 perros aprueban esta manta. El décimo se la comió.',
      'La doctora Inés Robles, dermatóloga del Hospital Clínic, recomienda crema solar también en invierno.',
      'Dicen que los lunes son duros; por eso el café de las 8 va cargadito.',
      'El informe de la OCDE de 2024 sobre teletrabajo, resumido en tres gráficos: ocde.org',
      'Cacao al 72 %, con sal de Cáhuil.',
      'Cuentan que aquí vivió un zapatero que hablaba con los gatos. La leyenda del barrio, el viernes en el club de lectura.',
      'Seis de cada diez mascotas que nos llegan en julio vienen por espigas.',
      'La cuadrilla es hoy un 30 % de mujeres y el camión sigue sin espejo.',
      'Siete de cada diez personas repiten plato, dice nuestra libreta.'
    ]
  }
})
