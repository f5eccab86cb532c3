import rule from '../../rules/no-contradiction/rule.js'
import type {DraftContext} from '../../src/types.js'
import {cases} from '../cases.js'

const said = (text: string): DraftContext => ({thread: [{from: 'brand', text}]})
const fact = (topic: string, text: string): DraftContext => ({brand: {facts: {[topic]: text}}})
const hours = fact('opening hours', 'Tue-Sun 10-18, closed on Mondays')
const horario = fact('horario', 'de martes a domingo, de 10 a 18')

export default cases(rule, {
  en: {
    invalid: [
      {...said('The loom course costs £90.'), text: 'The loom course costs ⟦£110⟧, tea included.'},
      {...said('The loom course is on 4 June.'), text: 'See you at the loom course on ⟦11 June⟧!'},
      {...said('Your parcel arrives on Tuesday.'), text: 'Your parcel arrives on ⟦Thursday⟧, Ann.'},
      {...said('The boat leaves at 9.'), text: 'The boat leaves at ⟦11⟧ from the pier.'},
      {...said('The red lamp is sold out.'), text: 'Hi Al! ⟦The red lamp is in stock, come and see.⟧'},
      {...hours, text: 'We are open on ⟦Monday⟧ and Tuesday.'},
      {...hours, text: 'We open at ⟦8⟧ and the kettle is on.'},
      {...fact('delivery', '3 working days'), text: 'Delivery takes ⟦10 days⟧ in May.'}
    ],
    valid: [
      {...said('The loom course costs £90.'), text: 'The loom course costs £90, tea included.'},
      {...said('The loom course costs £90.'), text: 'The pottery course costs £70.', why: 'another course'},
      {...said('The loom course is on 4 June.'), text: 'We were wrong: the loom course is on 11 June.', why: 'an open correction'},
      {...said('Your parcel arrives on Tuesday.'), text: 'We have moved it: your parcel arrives on Thursday.'},
      {...said('The boat leaves at 9.'), text: 'Yes, the boat leaves at 9:00 sharp.'},
      {...said('The boat leaves at 9.'), text: 'Is the boat at 11 too late for you?', why: 'a question'},
      {...hours, text: 'We are open from Tuesday to Sunday, 10 to 6.'},
      {...hours, text: 'We are shut on Monday.'},
      {...hours, text: 'The harp plays at 3 and at 5.', why: 'not about opening'},
      {...fact('delivery', '3 working days'), text: 'Delivery takes 3 days.'},
      {...fact('delivery', '3 working days'), text: 'You have 30 days to change your mind.', why: 'about something else'},
      {thread: [{from: 'public', text: 'I paid £80 for the course'}], text: 'The course costs £90.', why: 'the public said it'}
    ]
  },
  es: {
    invalid: [
      {...said('El curso de telar cuesta 90 €.'), text: 'El curso de telar cuesta ⟦110 €⟧, con té.'},
      {...said('El curso de telar es el 4 de junio.'), text: 'Nos vemos en el curso de telar el ⟦11 de junio⟧.'},
      {...said('Tu paquete llega el martes.'), text: 'Tu paquete llega el ⟦jueves⟧, Ana.'},
      {...said('La lancha sale a las 9.'), text: 'La lancha sale a las ⟦11⟧ del muelle.'},
      {...said('La lámpara roja está agotada.'), text: '¡Hola! ⟦La lámpara roja está disponible, ven a verla.⟧'},
      {...horario, text: 'Abrimos el ⟦lunes⟧ y el martes.'},
      {...horario, text: 'Abrimos a las ⟦8⟧ con el café listo.'},
      {...fact('envío', '3 días hábiles'), text: 'El envío tarda ⟦10 días⟧ en mayo.'}
    ],
    valid: [
      {...said('El curso de telar cuesta 90 €.'), text: 'El curso de telar cuesta 90 €, con té.'},
      {...said('El curso inicial cuesta 90 €.'), text: 'El curso avanzado cuesta 120 €.', why: 'otro curso'},
      {...said('El curso de telar es el 4 de junio.'), text: 'Nos equivocamos: el curso de telar es el 11 de junio.', why: 'una corrección abierta'},
      {...said('Tu paquete llega el martes.'), text: 'Lo movimos: tu paquete llega el jueves.'},
      {...said('La lancha sale a las 16.'), text: 'Sí, la lancha sale a las cuatro de la tarde.'},
      {...said('La lancha sale a las 9.'), text: '¿La lancha de las 11 te queda muy tarde?', why: 'una pregunta'},
      {...horario, text: 'Abrimos de martes a domingo, de 10 a 18.'},
      {...horario, text: 'El lunes cerramos.'},
      {...horario, text: 'El arpa suena a las 15 y a las 17.', why: 'no habla de abrir'},
      {...fact('envío', '3 días hábiles'), text: 'El envío tarda 3 días.'},
      {...fact('envío', '3 días hábiles'), text: 'Tienes 30 días para cambiar de idea.', why: 'habla de otra cosa'},
      {thread: [{from: 'public', text: 'Pagué 80 € por el curso'}], text: 'El curso cuesta 90 €.', why: 'lo dijo el público'}
    ]
  }
})
