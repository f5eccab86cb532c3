import type {Words} from '../../src/define-rule.js'
import {es} from '../../src/languages/word-classes.js'

const verbs = 'borrar eliminar quitar retirar cambiar modificar editar corregir actualizar rectificar bajar suprimir reconsiderar sacar ocultar ajustar mejorar matizar replantear'.split(' ')
const remove = (form: string) => `(${verbs.map((verb) => `{${verb}:${form}}`).join('|')})`
/** The imperfect subjunctive of requests: te agradecería que lo quitaras. */
const wish = `(${['borra', 'elimina', 'quita', 'retira', 'cambia', 'modifica', 'edita', 'actualiza', 'rectifica', 'baja', 'saca', 'oculta', 'mejora', 'suprimie', 'corrigie'].flatMap((stem) => ['ra', 'ras', 'ran', 'rais', 'se', 'ses', 'sen', 'seis'].map((ending) => stem + ending)).join('|')})`
const what = `(tu|tus|su|sus|vuestra|vuestro|la|el|los|las|esta|este|esa|ese|esas|esos|aquella|dicha|dicho)? *1 ${es.opinion}`
const yours = `(tu|tus|su|sus|vuestra|vuestro|esta|este|esa|ese|la|el) *1 ${es.opinion}`
const ask =
  '(podrías|podría|podés|puedes|puede|podéis|pueden|podríais|podrían|te importaría|le importaría|os importaría|les importaría|te animas a|te animás a|serías tan amable de|sería tan amable de|sería posible|te pedimos|le pedimos|os pedimos|les pedimos|te pido|le pido|te rogamos|le rogamos|le ruego|te ruego|solicitamos|le solicitamos|te solicitamos|agradeceríamos|te agradeceríamos|le agradeceríamos|agradecemos|agradecería|te agradecería|le agradecería|favor de|por favor|te invitamos a|le invitamos a|considera|considere|valora|valore|querrías|querría|quieres|quiere|convendría|ayudaría|conviene|habría chance de|hay chance de|habría manera de|nos ayudas a|nos ayudarías si|te parece|toca|deberías|debería|tienes que|tiene que|a cambio de|te importa|le importa|nos haces el favor de|ánimo a)'

export default {
  summary: 'Pedir que alguien borre o cambie una reseña, un post o un comentario',
  phrases: {
    ask: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `${ask} *2 (${remove('infinitive')}|${remove('imperative')}) *1 ${what}`,
        `(que|si) (nos|me|lo|la)? *1 (${remove('subjunctive')}|${wish}) *1 ${what}`,
        `(si|que) (nos|me|lo|la)? (borras|quitas|eliminas|cambias|retiras|editas|modificas|sacás|sacas|bajas|borrás|quitás|cambiás|actualizas|corriges) ${yours}`,
        `^${remove('imperative')} *1 ${yours}`,
        `${ask} (que)? (${remove('infinitive')}|${remove('imperative')}|${remove('subjunctive')}|${wish}) (lo|la|los|las|esto|eso)?$`,
        `(que|le|te) (lo|la|los|las) (${remove('subjunctive')}|${wish})`,
        `(hacernos|haznos|háganos|hacenos|hazme|haceme|nos haces|nos hace) (el|un) favor *2 de *1 ${remove('infinitive')} *1 (${what}|lo|esa|eso)`,
        '({subir:imperative}|{subir:infinitive}|{pasar:imperative}|{pasar:infinitive}|{poner:imperative}|{cambiar:imperative}|{cambiar:infinitive}|{subir:2}|{cambiar:2}|{mejorar:infinitive}) *3 (a|por) (las)? (cinco|5|cuatro|4) *1 (estrellas|estrellitas)?',
        `(sería|fuera) *3 (retirar|borrar|eliminar|quitar|editar|cambiar) ${what}`
      ]
    },
    data: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: ['(datos (personales|privados|bancarios|sensibles|confidenciales)|tus datos|sus datos|teléfono|número|números|dirección|correo|dni|cédula|cuit|curp|rut|tarjeta|matrícula|contraseña|clave|por (tu|su|vuestra) (seguridad|privacidad|protección)|información (personal|confidencial|privada|sensible))']
    }
  },
  comment: {
    own: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [`(cómo|dónde|puedo|quiero|quisiera|ayuda|ayúdenme|no me deja|podría|les|le|te) *3 (${remove('1')}|${remove('infinitive')}) *3 ${es.opinion}`, '(cambio|cambiar) *1 (la|las|mi) (estrella|estrellas|reseña)', '(me equivoqué de|era para otra|página equivocada|por error)']
    }
  },
  messages: {
    ask: {
      reason: 'Petición de borrar o cambiar lo publicado: «{text}»; mejor, solo la respuesta',
      note: 'Pedir a alguien que retire sus palabras se ve peor que las palabras. Repara lo que falló y cuéntalo en público; la gente actualiza su reseña por sí sola.'
    }
  }
} satisfies Words
