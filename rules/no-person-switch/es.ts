import type {Words} from '../../src/define-rule.js'

const formal =
  '(comunica|informa|anuncia|lamenta|agradece|desea|espera|invita|recuerda|presenta|estrena|retomará|retoma|confía|celebra|cumple|se complace|se enorgullece|ofrece|pide|sigue creciendo|continúa|quiere|ha|no se hace)'

export default {
  summary: '«Yo», «nosotros» y la marca en tercera persona en un mismo texto',
  phrases: {
    I: {
      despite: ['negated', 'hypothetical'],
      patterns: [
        '(yo|a mí)',
        '(he|me he|te he|lo he|la he) (puesto|hecho|visto|dicho|ido|hablado|probado|preparado|llamado|decidido|pensado|servido|abierto|elegido|cambiado|estado|aprendido|comprado|traído|escrito|querido|pedido|encontrado)',
        '(estoy|soy|tengo|quiero|puedo|creo|prometo|confieso|siento|espero|agradezco|llego|abrí|preparé|hice|puse|decidí|encontré|elegí)',
        'me (voy|encanta|gusta|alegro|quedo|despido|siento|parece|emociona)',
        'mi (equipo|familia|tienda|taller|corazón|trabajo|favorita|favorito|madre|padre|abuela|hija|hijo)'
      ]
    },
    we: {
      despite: ['negated', 'hypothetical'],
      patterns: ['(nosotros|nosotras|nuestro|nuestra|nuestros|nuestras|hemos|estamos|somos|tenemos|queremos|abrimos|hacemos|seguimos|preparamos)']
    },
    brand: {
      despite: ['negated'],
      patterns: [
        '(la|esta|nuestra) (empresa|compañía|marca|institución|firma|organización) (es|está|ha|tiene|hace|tendrá|quiere|sigue|crece|y su)',
        `(la|el|esta|este) *3 (empresa|compañía|marca|institución|firma|organización|negocio|museo|clínica|tienda|taller|estudio|gimnasio|restaurante|hotel|biblioteca|galería|teatro|centro|escuela|panadería|pastelería|cafetería|academia|fundación|asociación|casa|ayuntamiento) ${formal}`,
        `(la|el) (clínica|museo|tienda|taller|gimnasio|restaurante|hotel|academia|escuela|panadería|panaderia|centro|estudio|fundación) *4 ${formal} (que|a|su|sus|la|el)`,
        '(que) (la|esta) (empresa|compañía|marca|institución|firma) *2 (cumpla|siga|haga|tenga|retome)'
      ]
    },
    house: {
      despite: ['negated'],
      patterns: ['^(la|esta) (empresa|compañía|firma|institución|marca|organización|dirección|gerencia)', '^(el|este) establecimiento']
    }
  },
  lists: {
    /** Elegí, horneé. */
    mine: /^(?!(?:qué|café|así|aquí|ahí|allí|sí|té|sé|dé|porqué)$)\p{L}+[^aeiou][éí]$|eé$/u,
    predicate: /^(?:se|nos|les|os|te|le)$|^(?!(?:que|de)$)\p{L}+[ae]$/u
  },
  messages: {
    switched: {
      reason: 'Cambio de persona: «{text}» después de «{before}»; mejor una sola voz',
      note: 'Un texto que dice «yo» aquí y «la empresa» allá suena a varias personas. Decide quién habla, por lo general «nosotros», y no cambies.'
    },
    profile: {
      reason: 'Persona distinta de la de la marca: «{text}»; mejor «{voice}»',
      note: 'La marca habla siempre en la misma persona, y una publicación en otra parece ajena. Dilo de otra manera, o di quién habla.'
    }
  }
} satisfies Words
