import type {Words} from '../../src/define-rule.js'

const everywhere = ['questioned', 'hypothetical', 'mentioned'] as const

export default {
  summary: 'Un gracias automático por seguir la cuenta, con un encargo',
  phrases: {
    greeting: {
      despite: everywhere,
      patterns: [
        '(gracias|agradecemos|agradecidos) *2 por *2 (seguirnos|seguirme|seguir nuestra|seguir nuestro|seguir a|follow|tu follow|agregarnos|agregarme|conectar|unirte|unirse|sumarte|sumarse|suscribirte|suscribirse|aceptar|añadirnos)',
        '(gracias|agradecemos) *2 por *1 (empezar|comenzar) a seguirnos',
        '(gracias|agradecemos) *1 (el|tu|por tu|por el|por su|su) (follow|seguimiento|conexión|suscripción)',
        '(bienvenido|bienvenida|bienvenidos|bienvenidas|bienvenide) a *1 (familia|comunidad|club|tribu|equipo)',
        '(bienvenido|bienvenida|hola|saludos) *4 (nuevo seguidor|nueva seguidora|seguidor nuevo|seguidora nueva)',
        '(a|para) (cada|todo) *1 (contacto|seguidor|seguidora|suscriptor) *1 (nuevo|nueva)?',
        '(qué (gusto|alegría|bueno|ilusión|bien)|nos alegra|nos encanta|vimos|hemos visto) que *2 (sumado|sumaste|sigas|sigues|siguieras|unido|unieras|hayas seguido|agregado|seguido|hayas sumado)',
        '(nos sigues|nos seguís|nos sigue) (desde|hace)',
        '(ahora|ya) (nos sigues|formas parte|eres parte|sos parte)'
      ]
    },
    welcome: {despite: everywhere, patterns: ['(bienvenido|bienvenida|bienvenidos)', 'gracias', 'qué (bueno|bien|alegría) (que|tenerte)']},
    errand: {
      despite: everywhere,
      patterns: [
        '^({visitar}|{descargar}|{mirar}|{conocer}|{descubrir}|{suscribirse}|{llevarse}|{pasarse}|{aprovechar}|{comprar}|{dar} like|{dar} me gusta|{seguir})',
        '<percent> de descuento',
        '(de|como) (bienvenida|regalo de bienvenida|agradecimiento)',
        '(te|le|os|les) (dejo|dejamos|paso|pasamos|comparto|compartimos|mando|mandamos|invito a|invitamos a)',
        '(link|enlace) en (la|nuestra)? bio'
      ]
    },
    automatic: {
      despite: ['hypothetical'],
      patterns: [
        '(mensaje|respuesta) (automático|automática|automatizado|automatizada)',
        '(manda|envía|escribe|mandó|contesta|responde) (el|un|nuestro) (robot|bot|sistema)',
        '(enviado|publicado|se envía|se envia) (automáticamente|por un bot|solo)'
      ]
    }
  },
  comment: {
    follows: {
      despite: ['questioned', 'quoted', 'hypothetical'],
      patterns: [
        '(nuevo seguidor|nueva seguidora|empecé a seguir|empecé a seguiros|empecé a seguirlos|acabo de seguir|acabo de seguiros|los sigo|os sigo|te sigo|recién los sigo|recién los empecé|los empecé a seguir|ya los sigo|ya os sigo|nuevo por aquí|nueva por aquí)'
      ]
    }
  },
  messages: {
    automatic: {
      reason: 'Mensaje automático: «{text}»; mejor un saludo sin encargo, o ninguno',
      note: 'A quien acaba de llegar lo recibe un anuncio que leyeron todos los demás. Da las gracias sin enlace, recoge por qué vino, o déjalo.'
    }
  }
} satisfies Words
