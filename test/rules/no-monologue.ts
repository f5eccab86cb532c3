import {cases} from '../cases.js'
import rule from '../../rules/no-monologue/rule.js'

export default cases(rule, {
  context: {kind: 'post'},
  en: {
    invalid: [
      '⟦We grew our team, we moved our office and we renewed our logo. We believe in our vision and our values.⟧',
      '⟦Our year in short: our plan worked, our partners trust us, we opened our fifth branch and we toasted to our success.⟧',
      {text: '⟦We started small. We dreamed big. We worked hard. We are what we are because we never gave up on our dream.⟧', network: 'linkedin'},
      '⟦At our summit we shared our results, we celebrated our people and we launched our new strategy. We lead.⟧',
      '⟦We did it! We reached our goal, we beat our record and we surprised ourselves.⟧',
      '⟦Our brand, our story, our way. We make what we love and we love what we make.⟧',
      {text: '⟦We are moving forward: our fleet is new, our depots are new and our uniforms are ours at last. We did it.⟧', network: 'facebook'},
      '⟦We, the board, met to approve our plan for our future. We left sure of ourselves and of our mission.⟧'
    ],
    valid: [
      'We moved our workshop to Mill Lane, and we kept our Saturday class. You can bring a chair from ten.',
      'We broke our record: we burnt twelve loaves in one night. Who has done worse?',
      {text: 'We open our doors at 9:00, we close them at 18:00, and we leave our bench out all night.', why: 'useful hours'},
      'We met our new neighbour.',
      'The roof is finished. The swifts found their old holes within a day.',
      'Our ferry leaves from pier 2 until June.',
      'We shut our kitchen and we clean our ovens, so your soup comes from next door this week.',
      'We sell our seeds in paper, we print our labels on our press, and we answer our mail at seeds@orchard.example.',
      'We lost our cat, we found our cat, we are thinking of a bell. Any advice?',
      'Our grandmother wrote the recipe on a train ticket. The train still runs; the biscuits last longer.',
      'Thank you, Marta, who drove our van, sang our songs and ate our sandwiches.',
      'We painted the fence, and the horses have opinions.',
      'We let our lease run out, we moved our kilns and our glazes, and we missed our own deadline by a month.',
      'We asked Ruth to keep our books. She found our rent paid twice, and we owe her our new roof.'
    ]
  },
  es: {
    invalid: [
      '⟦Crecimos, nos mudamos y renovamos nuestro logo. Creemos en nuestra visión y en nuestros valores.⟧',
      '⟦Nuestro año: nuestro plan funcionó, nuestros socios confían en nosotros, abrimos nuestra quinta sede y brindamos por nuestro éxito.⟧',
      {text: '⟦Empezamos en pequeño. Soñamos en grande. Trabajamos duro. Somos lo que somos porque nunca abandonamos nuestro sueño.⟧', network: 'linkedin'},
      '⟦En nuestra convención compartimos nuestros resultados, celebramos nuestra trayectoria y lanzamos nuestra estrategia.⟧',
      '⟦¡Lo logramos! Alcanzamos nuestra meta, superamos nuestro récord y nos sorprendimos a nosotros mismos.⟧',
      '⟦Nuestra marca, nuestra historia, nuestro estilo. Hacemos lo que amamos y amamos lo que hacemos.⟧',
      {text: '⟦Avanzamos: renovamos nuestra flota, ampliamos nuestros almacenes y estrenamos nuestros uniformes.⟧', network: 'facebook'},
      '⟦Nosotros, el consejo, nos reunimos para aprobar nuestro plan y salimos seguros de nosotros y de nuestra misión.⟧'
    ],
    valid: [
      'Mudamos nuestro taller a la calle del Molino y mantenemos nuestra clase del sábado. Puedes traer una silla desde las diez.',
      'Batimos nuestro récord: quemamos doce panes en una noche. ¿Quién da más?',
      {text: 'Abrimos nuestras puertas a las 9:00, las cerramos a las 18:00 y dejamos nuestro banco fuera toda la noche.', why: 'horario útil'},
      'Conocimos a nuestro nuevo vecino.',
      'El tejado está terminado. Los vencejos encontraron sus huecos en un día.',
      'Nuestro ferri sale del muelle 2 hasta junio.',
      'Cerramos nuestra cocina y limpiamos nuestros hornos: esta semana tu sopa viene de al lado.',
      'Vendemos nuestras semillas en papel, imprimimos nuestras etiquetas y contestamos nuestro correo en semillas@huerto.example.',
      'Perdimos a nuestra gata, encontramos a nuestra gata, pensamos en un cascabel. ¿Algún consejo?',
      'Nuestra abuela escribió la receta en un boleto de tren. El tren sigue; las galletas duran más.',
      'Los primos de Ramos trajeron gramos, kilogramos y últimos tramos de mapa: no preguntamos.',
      'Pintamos la valla y los caballos opinan.',
      'Pedimos una grúa, subimos el horno por el balcón, tardamos toda la mañana y aún no tenemos pan para la cena de la cofradía.'
    ]
  }
})
