import type {Words} from '../../src/define-rule.js'
import {fileNames} from '../../src/languages/file-names.js'

export default {
  summary: 'Imágenes sin texto alternativo',
  lists: {
    names: fileNames,
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
