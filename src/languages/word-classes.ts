import type {PhraseGroup} from '../reading/phrases.js'
import {verbs} from './es-inflection.js'

/** Words of one meaning that the patterns of several rules share, as pattern text, and patterns made of them. */
interface WordClasses {
  /** Says sorry. */
  readonly apology: string
  /** What people publish about a brand. */
  readonly opinion: string
  /** What people publish about a brand, deleted or changed. */
  readonly change: PhraseGroup
  /** What they published, named as theirs … */
  readonly theirs: PhraseGroup
  /** … and, elsewhere in the sentence, that it goes away or gets kinder. */
  readonly undo: PhraseGroup
  /** The same where it is only called “it”. */
  readonly changeIt: PhraseGroup
}

const opinionEn =
  '(review|reviews|your (words|wording)|(the|that|this) (word|words|line|sentence|paragraph)|comment|comments|post|posts|tweet|tweets|rating|ratings|score|star|stars|star count|thread|video|videos|reel|story|complaint|complaints|criticism|remarks|(the bit|the part|the line) about|(what|the things|the bit|the part|anything|everything) *1 you (have)? (wrote|written|said|posted|put|tweeted|shared|published)|(on|from|off) (google|tripadvisor|trustpilot|yelp|booking))'
const undoEn =
  '(delete|deleted|deleting|remove|removed|removing|withdraw|withdrew|withdrawn|withdrawing|retract|retracted|retracting|erase|erased|erasing|edit|edited|editing|change|changed|changing|amend|amended|amending|revise|revised|revising|reconsider|reconsidered|reconsidering|rethink|rethought|rethinking|modify|modified|modifying|correct|corrected|correcting|pull|pulled|pulling|drop|dropped|dropping|hide|hid|hiding|rewrite|rewrote|rewriting|archive|archiving|unpublish|soften|softened|softening|tone down|toned down|toning down|bump|bumped|bumping|bump up|raise|raised|raising|improve|improved|improving|upgrade|upgraded|upgrading|revisit|revisited|revisiting|swap|swapped|swapping|turn|turning|turned|update|updated|updating|(take|took|taken|taking) (down|back|off)|edit out|scrub|scrubbed|wipe|scrap|get rid of|lose|ditch|reword|rewording|rephrase|rephrasing|cut|cutting|take out|taking out|leave out|clean up|undo|reverse|lift|fix|adjust|adjusted|adjusting|nudge|nudged|push|put right|set straight)'

export const en: WordClasses = {
  apology: '(sorry|apologies|apology|apologise|apologize|apologised|apologized|apologising|apologizing|regret|forgive us|forgive me|pardon us|pardon me)',
  opinion: opinionEn,
  change: {
    despite: ['questioned', 'hypothetical', 'negated'],
    patterns: [
      `${undoEn} (your|that|this|the|those|these|a|any|all)? *2 ${opinionEn}`,
      `(take|took|taken|taking|have|get|got) (your|that|this|the|those|these) *2 ${opinionEn} *2 (down|off|back|removed|deleted)`,
      `${opinionEn} *2 (come|comes|coming|came|is|was|were|are|be|being|goes|go|going|gone|get|gets|disappears|disappeared|disappearing|vanishes|weren't|wasn't|had been|has been|have been) *1 (down|off|away|gone|withdrawn|catch|visible|no longer|public|removed|deleted|withdrawn|edited|changed|retracted|amended|updated|taken down|taken off|revised|not up|not there)`,
      `(untag|untagging|(take|taking|taken|leave|leaving|keep|keeping|cut|drop) *4 (out of|off) (your|the|that|this) *1 ${opinionEn})`,
      `${opinionEn} *2 (reflect|reflects|reflected|match|matches|show|shows) *2 (that|this|how|what|it|the)`,
      `${opinionEn} (goes|is gone|disappears|vanishes|disappeared|going|gone|'s gone|no longer|not up|not stay|not to stay|off the|were not up|was not up|catches up|catch up|comes off|come off|is (still)? (up|visible|online|public|live|there))`,
      `${opinionEn} *4 (is|be|are|was|has been|gets) (withdrawn|removed|deleted|taken down|gone|edited|changed|retracted|hidden|amended|corrected)`,
      `${opinionEn} *2 (become|becomes|becoming|turn|turns|turning|go|goes|going) *1 (up|into|to|five|5|a five|kinder|fairer|a four|four)`,
      `${opinionEn} *2 (say|says|said|saying|read|reads|reading|look|looks) *1 (something|fairer|kinder|better|nicer|a bit)`,
      `${opinionEn} *3 (gone|history|no more|vanish|vanished|offline|private|different|kinder|fairer|nicer|warmer|blank|empty|past|behind us|disappear|quiet|silent)`,
      `(no more|an end to|fewer|without) *2 ${opinionEn}`,
      `(see|sees|seen|seeing|find|finds|spot) *1 (the|that|your|those|this) *2 ${opinionEn} *3 (gone|down|off|go|come down|leave|disappear|lifted|improve|change|move|moved|higher|up)`,
      `(stop|stopped|stopping|quit|refrain from|refrained from|cease) (posting|commenting|complaining|tweeting|writing|tagging|criticising|ranting|moaning)`,
      '(bump|raise|change|update|up|turn|make|move|edit|upgrade|revise|increase|improve|switch|swap) *2 (stars|star|rating|score|it|that|them) *1 (to|into|for) (a)? (five|5|four|4|something|5-star|five-star)'
    ]
  },
  theirs: {
    despite: ['questioned', 'hypothetical', 'negated'],
    patterns: [
      `(your|that|this|those|these|the) *2 ${opinionEn}`,
      '(your|that|this|those|these|the) *2 (photo|photos|picture|pictures|pic|pics|clip|story|write-up|conversation|feedback|bad press|mention|tag)',
      '(what|everything|anything|the (bit|part|things|thing)) *1 you (have)? *1 (wrote|written|said|posted|put|tweeted|shared|published)',
      '(post|review|comment|tweet|video) of yours'
    ]
  },
  undo: {
    despite: ['questioned', 'hypothetical', 'negated'],
    patterns: [
      '(delete|deleted|deleting|remove|removed|removing|withdraw|withdrawn|withdrawing|retract|retracted|retracting|erase|erased|erasing|edit|edited|editing|reconsider|rethink|scrap|scrapped|ditch|lose|unpublish|archive|revisit|soften|softened|retire|disappear|disappears|disappeared|vanish|vanishes|vanished|gone|history)',
      '(take|takes|took|taken|taking|bring|come|comes|came|coming|go|goes|going|be|is|are|get|pull|pulled|leave|leaves) *4 (down|off|offline|away|history|private)',
      '(lift|lifted|raise|raised|bump|bumped|nudge|nudged|upgrade|upgraded|improve|improved|turn|turns|turned|turning|swap|swapping|swapped|change|changing|changed) *5 (star|stars|rating|score|review|five|5|into|for a|better|happier|fairer|kinder)',
      '(does|did|do|can|could|may|might|should) *1 (go|goes|leave|rest|sleep|too)$',
      '(done|served|has done|did) *1 (its|their|the) *1 (job|work|purpose|bit)',
      '(keep|keeping|put|set|make|making|move|turn|switch) *6 (private|friends-only|friends only|only you|unlisted)',
      "(not|n't|no longer) *2 (on (this|the|our|your) (wall|page|feed|timeline|group|profile|thread|internet)|there|up|visible|around|live|online|exist|needed|necessary|stand|circulating)"
    ]
  },
  changeIt: {
    despite: ['questioned', 'hypothetical', 'negated'],
    patterns: [
      '(take|took|taken|taking) (it|this|that|them|those) (down|off|back)',
      '(delete|deleted|deleting|remove|removed|removing|withdraw|withdrew|withdrawing|retract|retracted|edit|edited|editing|amend|amended|revise|revised|reconsider|change|changed) (it|this|that|them|those)',
      '(it|this|that) *1 (to be|be|being|was|were|is) (taken down|removed|deleted|gone|withdrawn|edited|down)'
    ]
  }
}

const opinionEs =
  '(reseña|reseñas|comentario|comentarios|publicación|publicaciones|post|posts|posteo|posteos|tuit|tuits|tuiteo|tweet|tweets|valoración|opinión|opiniones|puntuación|calificación|estrella|estrellas|estrellita|crítica|críticas|queja|quejas|reclamación|reclamaciones|reclamo|reclamos|denuncia|lo (publicado|escrito|dicho)|hilo|video|vídeo|review|reviews|nota|puntaje|historia|story|reel|testimonio|lo que *1 (escribiste|escribió|escribieron|publicaste|publicó|pusiste|puso|dijiste|dijo|has escrito|ha escrito|has dicho|ha dicho|has publicado|ha publicado|has puesto|ha puesto)|lo (de|del) (google|tripadvisor|facebook|twitter|instagram|trustpilot|maps|pelo))'
const changing = 'borrar eliminar quitar retirar cambiar modificar editar bajar sacar rectificar'
const undoEs = `(${verbs('borrar eliminar quitar retirar cambiar modificar editar corregir rectificar bajar suprimir reconsiderar sacar ocultar matizar replantear mejorar subir retractarse actualizar tumbar ajustar arreglar desmentir', 'any')}|{dar:any} de baja|retirada|retiro|eliminación|{revisar:infinitive}|deshacerte de|deshacerse de)`

export const es: WordClasses = {
  apology:
    '(perdón|perdona|perdone|perdonad|perdonen|perdoná|perdónanos|perdónenos|perdones|disculpa|disculpas|disculpe|disculpen|disculpes|disculpad|disculpá|siento|sentimos|lamento|lamentamos)',
  opinion: opinionEs,
  change: {
    despite: ['questioned', 'hypothetical', 'negated'],
    patterns: [
      `({sacar}|{quitar}|{borrar}|{retirar}|{desetiquetar}|{dejar} fuera) *4 (de|del) *1 ${opinionEs}`,
      '{desetiquetar}',
      `${undoEs} (primero|antes|ya|ahora|por favor)? (tu|tus|su|sus|vuestra|vuestro|la|el|los|las|esta|este|esa|ese|esas|esos|dicha|dicho|del|una|un)? *1 ${opinionEs}`,
      `${opinionEs} *2 (desaparezca|desaparece|desaparecer|desapareciera|ya no esté|no esté|deje de (estar|verse|aparecer)|dejara de (estar|verse)|no estuviera|no estuviese|esté borrada|esté borrado|quede (borrada|retirada|eliminada)|sea (retirada|retirado|eliminada|eliminado|borrada|borrado)|se vaya|se va|se retire|se borre|se elimine|se convierta|se convirtiera|pase a|pasara a|suba|suban|subir|hable mejor|diga algo|ya no|siga arriba|siga ahí|siga publicada|siga publicado|siga puesto|refleje|reflejara|reflejase)`,
      `(desaparezca|desaparece|desapareciera|se vaya|se va|se retire|se borre|desaparezcan|veamos que|comprobemos que|ver que|haya|tengamos|quede sin) *4 ${opinionEs}`,
      `${opinionEs} *4 (aparezca|aparezcan|figure|figuren|abajo|otra|otro|distinta|distinto|más (amable|amables|justa|justo|positiva|positivo|alta)|mejor|limpio|limpia|historia|atrás|pare|paren|cese|cesen|se acabe|se acaben|se calle)`,
      `(sin|no más|ni una|fin de|se acaben|se acabe|basta de) *2 ${opinionEs}`,
      `${opinionEs} *4 (esté|quede|sea|haya sido|hayan sido) ${verbs('borrar eliminar quitar retirar archivar bajar', 'participle')}`,
      `(deje|dejes|dejen|dejéis|dejés|pare|pares|cese|ceses|dejar|dejas|deja) de (publicar|comentar|quejarse|quejarte|escribir|tuitear|etiquetar|etiquetarnos|criticar|criticarnos|postear|difundir)`,
      '({subir:any}|{pasar:any}|{poner:any}|{cambiar:any}|{mejorar:any}) *3 (a|por) (las)? (cinco|5|cuatro|4|algo) *1 (estrellas|estrellitas|justo|mejor)?'
    ]
  },
  theirs: {
    despite: ['questioned', 'hypothetical', 'negated'],
    patterns: [
      `(tu|tus|su|sus|vuestra|vuestro|la|el|los|las|esta|este|esa|ese|esas|esos|aquella|aquel) *2 ${opinionEs}`,
      '(tu|su|vuestra|la|el|esta|este|esa|ese) *2 (foto|fotos|captura|capturas|conversación|mención|video|vídeo|historia)',
      '(lo|eso) que *2 (escribiste|escribió|publicaste|publicó|pusiste|puso|dijiste|dijo|subiste|subió|compartiste|compartió|contaste|contó|escrito|publicado|puesto|dicho|subido|compartido|contado)'
    ]
  },
  undo: {
    despite: ['questioned', 'hypothetical', 'negated'],
    patterns: [
      verbs(
        'borrar eliminar retirar suprimir tumbar editar rectificar retractarse reconsiderar desaparecer matizar quitar bajar archivar despublicar',
        'any',
        'infinitive',
        'imperative'
      ),
      '(deje|dejen|deja|dejara|dejase|dejar) de *1 (estar|verse|aparecer|circular|existir|figurar|salir)',
      '(ya)? no (siga|siguiera|siguiese|esté|estuviera|estuviese|aparezca|apareciera|figure|se vea|se viera|exista|circule|haga falta|hace falta|pinta nada)',
      '({pasar:any}|{convertir:any}|{cambiar:any}|{subir:any}|{mejorar:any}) *4 (cinco|5|cuatro|historia|estrellas|estrella|mejor|por otra|nota|justa|justo)',
      '({poner:any}|{dejar:any}|{guardar:any}|{quedar:any}|{pasar:any}) *6 ((en|a) privado|en privada|solo (para (usted|ti|vos)|(la|lo|las|los) (vea|veas|veás))|mejores amigos)',
      '(cumplió|ha cumplido|cumplido) *1 (función|misión|cometido|objetivo|papel)',
      '(se|nos) *1 (vaya|va|irá|fuera|fuese)'
    ]
  },
  changeIt: {
    despite: ['questioned', 'hypothetical', 'negated'],
    patterns: [
      `(lo|la|los|las|esto|eso) ${verbs(changing, '2', 'subjunctive')}`,
      `${verbs(changing, 'any')} (esto|eso)`,
      '(borrarlo|borrarla|borrarlos|borrarlas|eliminarlo|eliminarla|eliminarlos|eliminarlas|quitarlo|quitarla|quitarlos|quitarlas|retirarlo|retirarla|retirarlos|retirarlas|cambiarlo|cambiarla|cambiarlos|cambiarlas|modificarlo|modificarla|modificarlos|modificarlas|editarlo|editarla|editarlos|editarlas|bajarlo|bajarla|bajarlos|bajarlas|sacarlo|sacarla|sacarlos|sacarlas|rectificarlo|rectificarla|rectificarlos|rectificarlas|darlo de baja|darla de baja)'
    ]
  }
}
