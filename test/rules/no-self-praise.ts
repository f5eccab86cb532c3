import {cases} from '../cases.js'
import rule from '../../rules/no-self-praise/rule.js'

export default cases(rule, {
  context: {kind: 'post'},
  en: {
    invalid: [
      '⟦We are simply the best⟧ bakery in the valley, and everyone knows it.',
      '⟦Nobody does it like us⟧. Nobody ever will.',
      {text: 'Thrilled to be named best agency of the year again! ⟦Our success speaks⟧ for itself.', network: 'linkedin'},
      '⟦As the undisputed market leader⟧, we have raised the bar once more.',
      'So ⟦proud of ourselves⟧ today: another trophy for our shelf.',
      '⟦Our unrivalled⟧ team has won the regional award. We are incredibly proud.',
      '⟦There is a reason people come to us first⟧: our chefs are geniuses.',
      {text: '⟦We have the finest tailors in the country⟧, and this town is lucky to have us.', network: 'facebook'}
    ],
    valid: [
      'The guild gave its prize to Tomasz, who planed every board. Thank you for lending us the tree.',
      'We’re proud of the forty pupils who planted the hedge.',
      'Are we the best bakery in the valley? Our neighbours would say no. Whose rye do you eat?',
      'We are the only garage open on Sunday, so call us if the chain snaps.',
      'The best thing about our shop is the bench outside.',
      '“You are the best!” said the parrot, to the vet who held the needle.',
      'We are not the leaders of anything. We mend umbrellas.',
      'We are doing the best we can with the snow: the number 4 runs from ten.',
      'Our guide to award forms is on the site: what judges read, and what they skip.',
      {text: 'We won the county prize for the ramp. The plans are free for you to copy.', why: 'there is something for the reader'},
      'Quality takes time: this cheese has been in the cellar since March.',
      'Proud to sponsor the under-tens, who lost 9–0 and laughed all the way home.'
    ]
  },
  es: {
    invalid: [
      '⟦Somos los mejores⟧ panaderos del valle y todo el mundo lo sabe.',
      '⟦Nadie lo hace como nosotros⟧, ni lo hará.',
      {text: '⟦Orgullosos de ser elegidos mejor⟧ agencia del año. Nuestro éxito habla por sí solo.', network: 'linkedin'},
      '⟦Como líder indiscutible⟧ del sector, volvemos a marcar el camino.',
      '⟦Qué orgullo de ser quienes somos⟧: otro trofeo más para la casa.',
      '⟦Nuestro inigualable⟧ equipo ganó el premio regional.',
      '⟦Por algo somos⟧ los primeros en los que piensa la ciudad.',
      {text: '⟦La empresa más premiada⟧ del norte. Los demás lo intentan.', network: 'facebook'}
    ],
    valid: [
      'Los tornillos hablan de nosotros: 300 devueltos de 4.000, y ya sabemos por qué.',
      'Hoy toca hablar de nosotros en la asamblea, con las cuentas sobre la mesa.',
      'El gremio premió a Tomás, que cepilló cada tabla. Gracias a quienes nos prestaron el árbol.',
      'Orgullosos de los cuarenta alumnos que plantaron el seto.',
      '¿Somos los mejores panaderos del valle? Los vecinos dicen que no. ¿De quién es el pan que comes?',
      'Somos el único taller abierto el domingo: llame si se le rompe la cadena.',
      'Lo mejor de la tienda es el banco de la puerta.',
      '«¡Eres el mejor!», le dijo el loro al veterinario de la aguja.',
      'No somos líderes de nada. Arreglamos paraguas.',
      'Hacemos lo que podemos con la nieve: la línea 4 sale desde las diez.',
      'La guía para presentarse a premios está en la web: qué lee el jurado y qué se salta.',
      {text: 'Ganamos el premio comarcal por la rampa. Los planos son gratis, por si tu pueblo los quiere.', why: 'hay algo para quien lee'},
      'La calidad lleva tiempo: este queso está en la bodega desde marzo.',
      'El equipo infantil perdió 9 a 0 y volvió riéndose todo el camino. Qué orgullo de chicos.'
    ]
  }
})
