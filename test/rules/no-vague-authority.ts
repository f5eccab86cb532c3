import noVagueAuthority from '../../rules/no-vague-authority/rule.js'
import {cases} from '../cases.js'

export default cases(noVagueAuthority, {
  context: {network: 'instagram'},
  en: {
    invalid: [
      '⟦Dentists these days all agree⟧ that sugar-free gum saves teeth.',
      'The ⟦literature is clear⟧ that open-plan offices ruin focus. We have moved our walls.',
      '⟦Those in the know say⟧ that a banana before bed beats any sleeping pill.',
      '⟦It has been shown over and over that⟧ plants calm people. Ferns are £6.',
      '⟦Science has proven⟧ that dark chocolate makes you happier.',
      '⟦Doctors recommend⟧ two cups of our tea a day.',
      '⟦Research suggests⟧ that standing desks double productivity.',
      "⟦It's a well-known fact⟧ that cold water burns fat.",
      '⟦According to a recent study⟧, lavender on your pillow cures insomnia.',
      '⟦A recent survey found⟧ that people who garden live longer.',
      'Our bread is ⟦recommended by nutritionists⟧, and you can taste why.',
      '⟦Ask any vet⟧: raw food is the only way to go.',
      '⟦Scientists have shown⟧ that naps make you kinder. The sofas are on the second floor.'
    ],
    valid: [
      'Experts say a lot of things. Ask which ones. On Thursday our librarians show how to check a health headline.',
      'Plants calm people, says the University of Exeter’s 2014 office trial. Ferns are £6.',
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
      'A 2024 study in The Lancet followed 7,000 people for ten years: link in the first comment.'
    ]
  },
  es: {
    invalid: [
      'Como ⟦dicen los que saben⟧, una hora de pantalla antes de acostarse equivale a dos cafés.',
      '⟦La literatura es clara⟧: las reuniones de pie duran la mitad.',
      'Varios ⟦laboratorios han comprobado⟧ que el lino enfría. En la tienda lo hay en gris.',
      '⟦Está demostrado que⟧ el agua con limón en ayunas limpia el hígado.',
      'Los ⟦expertos recomiendan⟧ cambiar de almohada cada seis meses.',
      '⟦Numerosos estudios⟧ confirman que la música mejora las ventas.',
      '⟦Según los nutricionistas⟧, cenar fruta engorda. Mejor nuestro yogur.',
      '⟦La ciencia lo dice⟧: abrazar árboles baja la tensión.',
      '⟦Un estudio reciente asegura⟧ que madrugar alarga la vida.',
      'Nuestro pan está ⟦avalado por nutricionistas⟧.',
      '⟦Cualquier veterinario te dirá⟧ que el pienso seco es lo mejor.'
    ],
    valid: [
      'Los que saben de vinos ya conocen a Marta; hoy a las ocho abre tres botellas en la tienda.',
      'Los estudios dicen muchas cosas: pregunta cuáles. El jueves te enseñamos a buscar el artículo original.',
      'El lino enfría, señala el ensayo del Instituto Textil de Alcoy. En la tienda lo hay en gris.',
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
      'Cuentan que aquí vivió un zapatero que hablaba con los gatos. La leyenda del barrio, el viernes en el club de lectura.'
    ]
  }
})
