import rule from '../../rules/no-template-leftover/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {
    invalid: [
      'The pool opens at nine on Monday. ⟦(Priya, check with the lifeguards before this goes out)⟧',
      'Night porter wanted, four shifts a week. Apply by ⟦[closing date]⟧.',
      'Hi ⟦{{first_name}}⟧, your boots are soled.',
      'Dear ⟦[Name]⟧, the choir meets at six.',
      {kind: 'reply', text: '⟦Hi ,⟧ your boots are soled.'},
      'We open on ⟦XX⟧ June with cake.',
      'Tickets are £⟦XX⟧ at the door.',
      'Sure! ⟦Here is a cheerful caption⟧ for your florist:\n\nTulips, at last.',
      'Tulips, at last. ⟦(insert photo of the barrow)⟧',
      'The winner is ⟦INSERT NAME HERE⟧!',
      'Lambing weekend: ⟦lorem ipsum⟧ dolor.',
      '⟦Caption⟧: tulips, at last.'
    ],
    valid: [
      'Choir practice is at seven (Priya, our conductor, arrives at six) and tea comes before it goes dark.',
      'Send us the form (we reply when the office confirms).',
      'Version 3.1: fewer crashes, larger buttons.',
      'Option 1: the stairs. Option 2: the slide.',
      'The keeper sighs [closing the door] and the owl stays put.',
      'Hi Rosa, your boots are soled.',
      '[Video] How a boot is soled, in a minute.',
      'Sizes [XS–XXL] are in.',
      'A poster from the XX century fair.',
      'Super Bowl XX on the big screen.',
      'Here is your weekend: tulips, toast, tulips.',
      'Here is a photo of the barrow at six this morning.',
      'Add a photo of your tulips below!',
      'Put your name on the list by the till (bring a pen).',
      'Insert the key, turn twice, mind the step.',
      'Their mail began “Hi [NAME]”, so no, it was not us.',
      'Hi, Rosa! Your boots are soled.',
      'Choose one: soup or salad.',
      'As an AI workshop for teenagers we open on Thursdays at five.'
    ]
  },
  es: {
    invalid: [
      'El martes no hay mercado. ⟦(Lola, pregunta a los puestos antes de publicarlo)⟧',
      'Dos prácticas remuneradas ⟦(OJO Inés: pon aquí el precio)⟧ en el taller de Cuenca.',
      'Inscripciones hasta el ⟦[fecha de cierre]⟧ en recepción.',
      'Hola, ⟦{{nombre}}⟧: tus botas ya tienen suela.',
      'Estimada ⟦[NOMBRE]⟧: el coro ensaya a las seis.',
      {kind: 'reply', text: '⟦Hola ,⟧ tus botas ya tienen suela.'},
      'Abrimos el ⟦XX⟧ de junio con torta.',
      'Entradas a $⟦XX⟧ en la puerta.',
      '¡Claro! ⟦Aquí tienes un texto⟧ alegre para tu florería:\n\nPor fin, tulipanes.',
      'Por fin, tulipanes. ⟦(añadir foto del carrito)⟧',
      'La ganadora es ⟦PONER NOMBRE⟧.',
      'Fin de semana de corderos: ⟦lorem ipsum⟧ dolor.',
      '⟦Borrador⟧: por fin, tulipanes.'
    ],
    valid: [
      'Taller de radio (Lola, la técnica, os enseña a editar antes de publicar). Plazas: doce.',
      'Opción 1: escalera. Opción 2: tobogán.',
      {text: 'Versión 4.1: la app recuerda la última parada y gasta menos batería. Las notas, en la web.', why: 'de un programa'},
      'Pon aquí el precio que creas justo (la caja está en la puerta) y llévate un libro.',
      'Hola, Rosa: tus botas ya tienen suela.',
      '[Vídeo] Así se pone una suela, en un minuto.',
      'Llegaron las tallas [XS–XXL].',
      'Un cartel de feria del siglo XX.',
      'La edición XX del festival empieza el viernes.',
      'Aquí tienes tu fin de semana: tulipanes, tostadas y tulipanes.',
      'Aquí va una foto del carrito a las seis de la mañana.',
      '¡Añade una foto de tus tulipanes abajo!',
      'Pon tu nombre en la lista de la caja (trae boli).',
      'Puedes poner el nombre que quieras en la taza.',
      'Su correo empezaba «Hola, [NOMBRE]»; el nuestro, no.',
      '¡Hola, Rosa! Tus botas ya tienen suela.',
      'Te dejo el sitio de la ventana: es el mejor.'
    ]
  }
})
