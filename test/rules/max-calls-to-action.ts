import {cases} from '../cases.js'
import rule from '../../rules/max-calls-to-action/rule.js'

export default cases(rule, {
  context: {kind: 'post'},
  en: {
    invalid: [
      'The lido is open. Buy a season ticket, join the early swim, download the timetable and ⟦follow us⟧ for the water temperature.',
      'New map out! Order it on the site, subscribe to the newsletter, ⟦share⟧ this with a walker.',
      {text: 'Register for the talk. Download the slides. ⟦Book a⟧ call with Anjali.', network: 'linkedin'},
      'Visit our stall, grab a free sample, ⟦sign up⟧ for the box and leave a review.',
      'Message us for sizes, tap the link, ⟦and reserve⟧ your pair today.',
      {text: 'Apply online, email us your portfolio, follow the studio and ⟦tell⟧ a friend.', network: 'instagram'},
      'Please rate us, recommend us, ⟦and subscribe⟧ to our channel.',
      'Check out the menu, book a table, ⟦claim your⟧ free dessert, bring the kids.'
    ],
    valid: [
      'The lido opens at seven. Season tickets are at the desk.',
      {text: 'Order at the bar, by phone or on the site.', why: 'one call, three ways'},
      {text: 'Call, write or drop in before six.', why: 'one call, three ways'},
      'Book club meets on Monday, order forms are by the till, and the shop visit is on Friday.',
      {text: 'To prune a rose: look for an outward bud, cut above it, leave the wound open.', why: 'steps, not calls'},
      'Download the map and follow the blue arrows.',
      'Sign up at the desk. Bring a mug.',
      'Check the tyres, fill the bottle, tell somebody where you are going. Then ride.',
      '“Buy, subscribe, follow, share”: the four words we took off our posters this year.',
      'We book the hall, order the chairs and call the band. You dance.',
      'You don’t have to register, subscribe or download anything: the gate is open.',
      {text: 'Register by Friday.', options: {max: 1}}
    ]
  },
  es: {
    invalid: [
      'Abrió la piscina. Compra tu abono, apúntate al turno de las siete, ⟦descarga el⟧ horario y síguenos.',
      'Nuevo mapa: pídelo en la web, suscríbete al boletín, ⟦compártelo⟧ con quien camine.',
      {text: 'Regístrese en la charla, descargue la presentación y ⟦agende una⟧ llamada con Anabel.', network: 'linkedin'},
      'Visitá nuestro puesto, pedí tu muestra, ⟦anotate⟧ para la caja y dejanos tu reseña.',
      'Escríbannos la talla, entren a la web y ⟦reserven su⟧ par.',
      {text: 'Inscribíos en recepción, seguidnos en Instagram y ⟦traed⟧ a una amiga.', network: 'instagram'},
      'Califíquenos, recomiéndenos y ⟦suscríbase⟧ a nuestro canal.',
      'Mira la carta, reserva mesa, ⟦consigue tu⟧ postre gratis y trae a los niños.'
    ],
    valid: [
      'La piscina abre a las siete. Los abonos están en taquilla.',
      {text: 'Pida en la barra, llame por teléfono o entre en la web.', why: 'una llamada con tres maneras'},
      {text: 'Para podar un rosal: busca una yema hacia fuera, corta por encima y deja la herida al aire.', why: 'pasos, no llamadas'},
      'La compra, la visita y la reserva se hacen en la misma ventanilla.',
      'Descarga el mapa y sigue las flechas azules.',
      'Apúntate en el mostrador. Trae una taza.',
      'Revisá las gomas, llená la caramañola, avisá a dónde vas. Y salí.',
      '«Compra, suscríbete, síguenos»: las palabras que este año quitamos de los carteles.',
      'Reservamos la sala, pedimos las sillas y llamamos a la banda. Usted baila.',
      'No hace falta registrarse, ni suscribirse, ni descargar nada: la puerta está abierta.',
      'Pica la cebolla, prueba el caldo y deja reposar la masa.',
      {text: 'Regístrate antes del viernes.', options: {max: 1}}
    ]
  }
})
