import rule from '../../rules/no-mixed-register/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {
  en: {invalid: [], valid: ['You bring the spoon, we bring the soup.']},
  es: {
    invalid: [
      'Ven a ver el telar y ⟦disfrute⟧ de un té.',
      'Descubra el huerto y ⟦cuéntanos⟧ qué plantarías.',
      {text: 'Hola, Berta, tienes razón. ⟦Escríbanos⟧ por mensaje y lo vemos hoy.', kind: 'reply'},
      {text: 'Don Luis, usted puede pasar mañana; ⟦te⟧ guardamos el paquete.', kind: 'reply'},
      '¿Tenés frío? ⟦Pásate⟧ por el brasero.',
      'Vos elegís la taza, nosotros el mate. ⟦Tienes⟧ hasta el lunes.',
      'Reserva tu mesa y ⟦venid⟧ con hambre.',
      'Os esperamos a las siete. ⟦Ustedes⟧ traen el vino.',
      {text: 'Trae una silla y una manta. ⟦Tienes⟧ sitio en la primera fila.', brand: {register: 'usted'}},
      {text: '⟦Contanos⟧ qué disco suena hoy.', brand: {register: 'tú'}},
      {text: '¿⟦Puedes⟧ mandarnos una foto?', kind: 'reply', brand: {register: 'vos'}},
      'Disfrute del paseo y lleve agua, que ⟦te⟧ hará falta.'
    ],
    valid: [
      'Taller de ortografía el jueves: traed vuestras comas y nosotros ponemos los puntos.',
      'Gracias a Tomás, que os guarda mesa hasta las diez.',
      {text: 'Buenas tardes, Tomás. ¿Nos dice usted en qué tienda fue?', inReplyTo: 'La caja llegó abierta'},
      'Desde la torre se ven los dos ríos. Reserve su hora y suba con calzado cómodo.',
      'Punto y aparte: ¿fuiste de las de jamón?',
      'Vos tenés tu silla y te esperamos con mate.',
      'Contanos qué leés, pasá y llevate un libro.',
      'Trae tu taza y cuéntanos de dónde viene.',
      'Venga a vernos y traiga a sus nietos.',
      'Ustedes pongan la música; tú, Marta, el pan.',
      'Nuria presenta su disco y te espera a las ocho.',
      {text: 'Hola, Mar. Su hermana dejó las llaves; las tienes en la barra.', kind: 'reply'},
      {text: 'Estimado Rubén: le llamamos mañana. Su mesa está lista.', kind: 'reply'},
      'Una tarde larga: os esperamos con caldo.',
      {text: 'La clienta dijo «usted cobre» y a ti te tocó cobrar.', why: 'lo dice ella'},
      'Que descanse quien pueda. Tú, al horno.',
      'Las compras, las visitas y las ganas, todo para los abuelos. Pase y vea.',
      {text: 'Sí, chicas, traed las botas. Tú también, Sol.', kind: 'reply'},
      {text: 'Te esperamos con tu bici.', brand: {register: 'vos'}, why: 'te y tu son también de vos'},
      {text: '¿Habéis comido? Reserva tu mesa.', brand: {register: 'vosotros'}},
      'Comida para animales pequeños y papeles formales: usted trae lo primero; lo segundo es cosa nuestra.',
      'Quien comete una falta limpia el vestuario, y usted lo puede ver.'
    ]
  }
})
