import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Imágenes sin texto alternativo',
  lists: {
    /** What is left of a file’s name without digits and marks. */
    names: [
      'img',
      'image',
      'img wa',
      'dsc',
      'dscf',
      'dscn',
      'pxl',
      'photo',
      'picture',
      'pic',
      'screenshot',
      'screenshot at',
      'screenshot at pm',
      'screenshot at am',
      'screen shot at',
      'whatsapp image at',
      'untitled',
      'foto',
      'imagen',
      'captura',
      'captura de pantalla',
      'captura de pantalla a las',
      'alt',
      'alt text',
      'texto alternativo',
      'vid',
      'gif',
      'file',
      'scan'
    ],
    labels: ['texto alternativo', 'texto alt', 'alt text', 'alt']
  },
  messages: {
    missing: {
      reason: 'Falta el texto alternativo de la imagen {number}',
      note: 'A quien no ve la imagen no le llega nada de ella. Di en una o dos frases qué muestra y, si lleva texto, qué pone.'
    },
    name: {
      reason: 'Texto alternativo que no describe la imagen: «{text}»; mejor lo que se ve',
      note: 'El nombre de un archivo no dice nada a quien no ve la imagen. Di en una o dos frases qué muestra y, si lleva texto, qué pone.'
    },
    inside: {
      reason: 'Falta el texto alternativo de esta imagen',
      note: 'A quien no ve la imagen no le llega nada de ella. Di en una o dos frases qué muestra y, si lleva texto, qué pone.'
    }
  }
} satisfies Words
