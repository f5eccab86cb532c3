import rule from '../../rules/no-dead-link/rule.js'
import {cases} from '../cases.js'

const instagram = (text: string) => ({text, network: 'instagram' as const})
const tiktok = (text: string) => ({text, network: 'tiktok' as const})

export default cases(rule, {
  context: {network: 'facebook'},
  en: {
    invalid: [
      instagram('Tickets for the puppet night: ⟦https://thelittleloft.ie/puppets⟧'),
      instagram('Menu for Sunday is up 🍲 ⟦http://brothandbone.co.uk/menu⟧ see you at noon'),
      instagram('Our loom course opens on Friday, book at ⟦https://www.warpandweft.in/courses?ref=ig⟧'),
      tiktok('How we mend a zip in four minutes. Parts here: ⟦https://mendit.shop/zips⟧'),
      tiktok('Part two of the boat build, plans at ⟦https://slowboats.org/plans⟧ 🛶'),
      'The trail map is online: ⟦https://www.example.com/trails⟧',
      'Sign up for the allotment waiting list at ⟦https://yourwebsite.com/form⟧ before May.',
      {text: 'New timetable: ⟦example.org/timetable⟧', network: 'x'},
      {text: 'Here it is, Joan: ⟦https://example.net/refund⟧', kind: 'reply', inReplyTo: 'Where is the refund form?'}
    ],
    valid: [
      'The trail map is online: https://hollowaytrails.org/map',
      {text: 'Timetable from Monday: https://valleybus.co.uk/times', network: 'x'},
      {text: 'The report is here: https://ledgerlane.com/report', network: 'linkedin'},
      instagram('Tickets for the puppet night: link in bio.'),
      {...instagram('Menu on brothandbone.co.uk, or on the board outside.'), why: 'a bare address is read, not tapped'},
      instagram('Write to hello@thelittleloft.ie for groups.'),
      instagram('Thanks @slowboats for the lend of the shed.'),
      {text: 'Here is the form, Priya: https://warpandweft.in/refund', network: 'instagram', kind: 'reply', inReplyTo: 'How do I cancel?'},
      tiktok('How we mend a zip in four minutes. Parts are in the shop.'),
      {text: 'The example we use in class: a box of tea.', why: 'the word, no address'},
      {text: 'Talk by Dr Holloway: https://youtu.be/Zk9x', network: 'youtube'},
      {text: 'Plans: https://slowboats.org/plans', network: 'other'}
    ]
  },
  es: {
    invalid: [
      instagram('Entradas para los títeres: ⟦https://eldesvan.es/titeres⟧'),
      instagram('La carta del domingo 🍲 ⟦http://caldoyhueso.mx/carta⟧ nos vemos a las dos'),
      instagram('Abrimos curso de telar el viernes, inscribite en ⟦https://www.urdimbre.com.ar/cursos⟧'),
      tiktok('Así cambiamos un cierre en cuatro minutos. Repuestos: ⟦https://remiendo.cl/cierres⟧'),
      tiktok('Segunda parte del bote, con los planos en ⟦https://botelento.org/planos⟧ 🛶'),
      'El mapa de senderos ya está en línea: ⟦https://www.example.com/senderos⟧',
      'Apúntese a la lista de huertos en ⟦https://tuweb.com/formulario⟧ antes de mayo.',
      {text: 'Nuevo horario: ⟦ejemplo.com/horario⟧', network: 'x'},
      {text: 'Aquí lo tiene, doña Rosa: ⟦https://tudominio.com/reembolso⟧', kind: 'reply', inReplyTo: '¿Dónde está el formulario de reembolso?'}
    ],
    valid: [
      'El mapa de senderos ya está en línea: https://senderosdelvalle.org/mapa',
      {text: 'Horario desde el lunes: https://busdelvalle.es/horas', network: 'x'},
      {text: 'El informe está aquí: https://librocontable.co/informe', network: 'linkedin'},
      instagram('Entradas para los títeres: enlace en la bio.'),
      instagram('La carta está en caldoyhueso.mx y en la pizarra de la puerta.'),
      instagram('Escríbenos a hola@eldesvan.es si venís en grupo.'),
      instagram('Gracias a @botelento por dejarnos el galpón.'),
      {text: 'Acá está el formulario, Sofi: https://urdimbre.com.ar/bajas', network: 'instagram', kind: 'reply', inReplyTo: '¿Cómo me doy de baja?'},
      tiktok('Así cambiamos un cierre en cuatro minutos. Los repuestos, en la tienda.'),
      {text: 'El ejemplo que usamos en clase: una caja de té.', why: 'la palabra, no una dirección'},
      {text: 'La charla de la doctora Ruiz: https://youtu.be/Zk9x', network: 'youtube'},
      {text: 'Planos: https://botelento.org/planos', network: 'other'}
    ]
  }
})
