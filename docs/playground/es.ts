import type {PageWords} from './words.js'

const comment = 'Pedí la manta gris hace tres semanas y nadie contesta a mis correos. Sois de chiste. ¿Dónde está?'

export default {
  page: {
    about: 'Escribe una publicación o una respuesta y mira cuáles de 20 directrices de gestión de comunidades no cumple.',
    locale: 'Idioma',
    kind: '¿Qué escribes?',
    post: 'Publicación',
    reply: 'Respuesta',
    network: 'Red',
    comment: 'El comentario al que respondes',
    draft: 'Tu borrador',
    examples: 'Ejemplos para probar',
    notes: 'Notas',
    private: 'Todo ocurre en esta página: nada de lo que escribes sale de ella.'
  },
  otherNetwork: 'Otra red',
  severities: {error: 'Error', warn: 'Aviso', info: 'Consejo'},
  summary: {none: 'Nada que señalar.', one: '1 nota.', other: '{count} notas.', empty: 'Aún no hay nada escrito.'},
  length: {characters: '{total} de {limit} caracteres', bytes: '{total} de {limit} bytes', tooLong: 'sobran {over}'},
  languages: {en: 'Leído como inglés', es: 'Leído como español', other: 'Leído como otro idioma: solo valen las reglas sin palabras'},
  kinds: {
    'angry-customer': 'Un cliente enfadado',
    customer: 'Un cliente',
    troll: 'Parece un trol',
    'hate-or-threat': 'Parece odio o una amenaza',
    spam: 'Parece spam',
    other: 'Ni cliente ni trol'
  },
  actions: {answer: 'respóndele', ignore: 'no le des cuerda', report: 'denúncialo', block: 'bloquea la cuenta', none: 'no pide respuesta'},
  show: 'Ver «{text}»',
  replace: 'Cambiar por «{text}»',
  rule: 'Regla',
  examples: [
    {
      name: 'Una publicación que agobia',
      network: 'instagram',
      text: '¡Corre, que solo quedan 5 mantas de lana!!! 🧶\nNo te lo pierdas: son las mejores mantas del mundo, a 55 €. Compra ya la tuya y etiqueta a 3 amigos. Te gusta el invierno?\n\n#lana #mantas #mantasdelana #invierno #hogar #amor'
    },
    {
      name: 'La misma, con calma',
      network: 'instagram',
      text: 'Han vuelto las mantas grises de lana, a 55 €. 🧶\nLavamos una cuarenta veces para ver qué pasaba. Salió más suave y un poco más pequeña.\n\n¿Cuál es la manta más vieja de tu casa?\n\n#MantasDeLana'
    },
    {
      name: 'Una respuesta que se desentiende',
      network: 'x',
      comment,
      text: 'Estimado cliente, sentimos si se ha sentido molesto, pero es nuestra política. Cálmese y díganos aquí su teléfono.'
    },
    {
      name: 'Una respuesta que ayuda',
      network: 'x',
      comment,
      text: 'Tres semanas sin respuesta no es normal, y lo siento. Tu manta gris sigue en el almacén porque perdimos la etiqueta. La envío hoy y te escribo con el número de seguimiento antes de las 18:00. – Iris'
    }
  ]
} satisfies PageWords
