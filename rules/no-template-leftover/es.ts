import type {Words} from '../../src/define-rule.js'

const thing =
  '(nombre|nombres|enlace|link|url|foto|fotos|imagen|vídeo|video|fecha|hora|precio|código|usuario|logo|hashtag|hashtags|emoji|emojis|dirección|número|ciudad|producto|empresa|marca|texto|copy|cita|ubicación|detalles|firma|aquí)'
const draft =
  '(copy|copys|texto|textos|respuesta|respuestas|post|posts|publicación|publicaciones|tuit|tuits|tweet|borrador|versión|mensaje|propuesta|propuestas|pie de foto|descripción|caption|hilo|comentario|opción|opciones|anuncio|plantilla)'

export default {
  summary: 'Restos de una plantilla: un hueco sin rellenar, una nota para quien redacta, un preámbulo',
  phrases: {
    greeting: {
      despite: ['negated', 'questioned', 'hypothetical', 'mentioned', 'quoted'],
      patterns: ['^(hola|estimado|estimada|querido|querida|buenas|hey|apreciable|apreciado|apreciada)']
    },
    instruction: {
      despite: ['negated', 'quoted', 'hypothetical', 'questioned', 'mentioned'],
      patterns: [
        `(insertar|inserta|inserte|poner|pon|añadir|añade|agregar|agrega|agregá|pegar|pega|colocar|coloca|adjuntar|adjunta|incluir|incluye|reemplazar|reemplaza|sustituir|cambiar|cambia|etiquetar|etiqueta|completar|completa|rellenar|rellena|meter|mete|elegir|elige|revisar|actualizar) *4 ${thing}`,
        `(tu|su) ${thing} aquí`
      ]
    },
    // Entre paréntesis, para un colega.
    note: {
      despite: ['negated', 'hypothetical', 'questioned'],
      patterns: [
        'antes de *1 (subir|subirlo|subirla|publicar|publicarlo|publicarla|colgar|colgarlo|programar|programarlo|programarla|mandarlo|enviarlo|que (salga|se publique|lo (subas|publiques)))',
        '(cuando|en cuanto) *2 (confirme|confirmen|conteste|contesten|responda|respondan|apruebe|aprueben|dé el visto bueno|den el visto bueno)'
      ]
    },
    here: {
      despite: ['negated', 'hypothetical', 'questioned'],
      patterns: [`(insertar|inserta|inserte|pegar|poner|colocar) *3 ${thing.replace('|aquí', '')} (aquí|acá)`, 'lorem ipsum']
    },
    preamble: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        `(aquí|acá|ahí) (tienes|tiene|tenés|tenéis|va|van|está|te dejo|te va|os dejo|le dejo) *6 ${draft}`,
        `(te|le|os) (dejo|propongo|comparto|paso|presento|preparé|he preparado|sugiero) *5 ${draft}`,
        '^(copy|borrador|caption|pie de foto|respuesta sugerida|propuesta|opción a|opción b) $'
      ]
    },
    machine: {
      despite: ['hypothetical'],
      patterns: [
        'como (modelo de lenguaje|inteligencia artificial|ia|una ia|asistente virtual de ia)',
        '(si quieres|si querés|si lo deseas|si prefieres|avísame si|dime si) *3 (lo ajusto|ajustarlo|lo adapto|adaptarlo|otra versión|una versión|más opciones|lo hago más|acortarlo|que lo ajuste|que lo adapte)'
      ]
    }
  },
  lists: {apposition: new Set(['el', 'la', 'los', 'las', 'un', 'una', 'nuestro', 'nuestra', 'mi', 'tu', 'su', 'que', 'quien', 'de', 'en', 'con'])},
  messages: {
    slot: {
      reason: 'Hueco sin rellenar: «{text}»',
      note: 'La plantilla quedó a medias y todo el mundo verá que lo era. Escribe el nombre, la fecha o el importe, o quita el hueco.'
    },
    instruction: {
      reason: 'Nota para quien redacta: «{text}»',
      note: 'Esto era para quien escribe, no para quien lee. Haz lo que dice, o quítalo.'
    },
    preamble: {
      reason: 'Preámbulo que sobra: «{text}»',
      note: 'Son palabras de la herramienta o de quien preparó el borrador. Quítalas antes de publicar.'
    }
  }
} satisfies Words
