import type {Words} from '../../src/define-rule.js'
import {es} from '../../src/languages/word-classes.js'

const verbs = 'borrar eliminar quitar retirar cambiar modificar editar corregir actualizar rectificar bajar suprimir sacar mejorar subir'.split(' ')
const undo = `(${verbs.flatMap((verb) => ['subjunctive', '2', 'infinitive', 'participle', 'imperative'].map((form) => `{${verb}:${form}}`)).join('|')}|${['borra', 'elimina', 'quita', 'retira', 'cambia', 'modifica', 'edita', 'baja'].flatMap((stem) => [`${stem}ra`, `${stem}ras`, `${stem}se`, `${stem}ses`]).join('|')})`
const when = '(cuando|en cuanto|si|siempre que|siempre y cuando|una vez|una vez que|tan pronto como|apenas|hasta que|a condición de|a condición de que|con la condición de que|a cambio de|a cambio de que|después de|luego de|tras|a menos que|con tal de que|ni bien|el día que|mientras no|primero|salvo que|solo si|condicionado a|condicionada a|nada más)'
const what = `(tu|tus|su|sus|la|el|los|las|esta|este|esa|ese|vuestra|vuestro) *1 ${es.opinion}`

export default {
  summary: 'Ayuda, devolución o regalo solo a cambio de borrar o cambiar una crítica',
  phrases: {
    condition: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        `${when} *3 ${undo} *1 ${what}`,
        `${when} *2 (lo|la|los|las) (borres|borre|elimines|elimine|quites|quite|retires|retire|cambies|cambie|edites|edite|bajes|baje|borras|quitas|retiras|eliminas|saques|saque)`,
        `${when} *2 (borrarlo|borrarla|eliminarlo|eliminarla|retirarlo|retirarla|quitarlo|quitarla)`,
        `${when} *2 (desaparezca|desaparece|desaparezcan|deje de estar|ya no esté|no esté|quede borrada|sea retirada|sea eliminada) *2 ${es.opinion}`,
        `${when} *3 ${es.opinion} *2 (desaparezca|desaparece|diga|ya no esté|no esté|esté borrada|esté borrado|esté retirada|sea|baje|suba|cambie|pase a|hable mejor)`,
        `${when} *2 (deje|dejes|dejen|dejéis|dejés|pare|pares|cese|ceses) de (publicar|comentar|quejarse|quejarte|escribir|tuitear|etiquetar|etiquetarnos|criticar|criticarnos|insistir|postear|difundir)`,
        `${when} *2 (nos)? *1 (dejes|deje|pongas|ponga|dejas|pones|des|dé|dejar|poner|dejen|publiques) *3 (cinco|5|buena|mejor|positiva|positivo|bonita) *1 (estrellas|reseña|opinión|valoración|comentario|calificación|puntuación)?`,
        `${when} *2 (pidas|pida|pidan|pides|te disculpes|se disculpe|rectifiques|rectifique|te retractes|se retracte|retractarse|retractarte) *1 (perdón|disculpas|públicamente|en público|con nosotros|de lo)`,
        `a cambio de (una|un|cinco|5|que (nos|me)) *2 (reseña|valoración|estrellas|opinión|comentario|cinco)`,
        `^${undo} ${what} (y|y entonces|entonces|y luego|y después) (te|le|os|les|hablamos|vemos|lo vemos|tendrás|tendrá|nosotros|listo)`
      ]
    }
  },
  messages: {
    condition: {
      reason: 'Ayuda con condiciones: «{text}»; mejor, ayudar sin ninguna',
      note: 'Una ayuda que depende de lo que digan de ti es el precio de un silencio, y las plataformas lo prohíben. Arréglalo porque falló; la reseña es de quien la escribió.'
    }
  }
} satisfies Words
