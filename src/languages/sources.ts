import type {PhraseGroup} from '../reading/phrases.js'
import type {Locale} from '../types.js'

const always = (...patterns: string[]): PhraseGroup => ({despite: ['negated', 'questioned', 'hypothetical', 'mentioned', 'quoted'], patterns})

/** Where a claim comes from: `source` before a name, `attribution` behind one, `reference` by itself, `own` what the brand counted or asked. */
export const sources: Readonly<Record<Locale, Readonly<Record<'source' | 'attribution' | 'reference' | 'own', PhraseGroup>>>> = {
  en: {
    source: always(
      '(according to|source|sources|per|via) (the|a|an)?',
      '(study|survey|report|research|data|figures|trial|review|paper|poll|guidance|advice|numbers|count|statistics|trials|guidelines) *2 (by|from|of|in|at) (the)?',
      '(researchers|scientists|experts|doctors|specialists|dentists|vets|team|nutritionists|engineers) (at|from|of|in) (the)?',
      'published (in|by) (the)?',
      '(says|say|reports|found) (the)?'
    ),
    attribution: always('(says|say|reports|report|found|counted|counts|estimates|puts|calculates|recommends|advises)'),
    reference: always(
      '(link|links|linked|reference|references|footnote|full report|full study|the paper|both papers) *3 (below|bio|comment|comments|description|thread|here|site|page|by title)',
      '(table|page|article|section|regulation|chapter|annex|appendix) <number>',
      '(attached|enclosed) (report|table|document|study|paper)',
      // The draft is about claims and how to check them.
      '(ask|ask them|wonder) (which|who|where)',
      '(trace|check|checks|verify|question|spot) *3 (claim|claims|headline|headlines|source|sources)',
      '(fact-check|fact-checking|fact-checked|fact-checkers)'
    ),
    own: always(
      '(our|we) *2 (survey|poll|pilot|trial|ledger|asked|counted|measured|data|figures|count|log|tested|customers|members|readers|visitors|team|bakers|staff|students|own|records|analytics|messages|orders|experts|vet|dentist|nutritionist)',
      '(you|customers|members|readers|guests) *1 (told|answered|voted|said|asked) (us)?',
      '(of|asked) you',
      '(in|on|of) (this|our) *1 (pilot|trial|class|course|shop|office|kitchen|room|building|queue|team|counter)',
      '(resident|local|in-house|own|small|tiny|two|three|four) *1 (experts|scientists|specialists|doctors)',
      '<percent> of (our|us|my)',
      '<percent> of (the|all|all the|its)? *1 (proceeds|profits|profit|tickets|seats|sales|tips|stock|spaces|places|income|revenue|donations|votes|tables|price|cost)',
      'of (us|the votes|the answers|messages|orders)',
      'of (our|your) *1 (customers|readers|members|staff|team|bakers|guests|orders|messages|visitors|followers|students|clients|users|regulars|cooks|drivers)',
      '(our|my) *2 (notebook|ledger|diary|logbook|till|bookings|inbox|spreadsheet)',
      '(people|plants|bikes|pets|dogs|cats|patients|families|couples) *1 (that|who|which)? (bring|brings|brought|come|comes|came|visit|visits|visited|call|called|contact|contacted|reach|reached) (to)? (us|me)',
      '(the|this) *1 (plant|team|workforce|crew|orchestra|board|cooperative|squad|newsroom) *2 (is|are|has|have) *3 <percent>',
      '<percent> *3 (on|in) (the|our) *1 (payroll|crew|workforce|team|board|shifts)',
      '(votes|voted|respondents|replies|turnout|tally)'
    )
  },
  es: {
    source: always(
      '(según|fuente|fuentes|vía|conforme a) (el|la|los|las|un|una)?',
      '(estudio|encuesta|informe|investigación|datos|cifras|ensayo|artículo|parte|estadísticas|censo|registro) *2 (de|del|en|por) (la|el|los|las)?',
      '(investigadores|científicos|expertos|médicos|especialistas|veterinarios|nutricionistas) (de|del|en) (la|el)?',
      '(publicado|publicada|publicados|publica|publicó) *1 (en|por)? (la|el)?',
      '(dice|señala|informa|mantiene|indica) (el|la)'
    ),
    attribution: always('(dice|informa|calcula|estima|cifra|publica|recomienda|señala|registró|contó)'),
    reference: always(
      '(enlace|enlaces|link|links|referencia|referencias|estudio completo|informe completo|fuente|fuentes|tabla completa) *3 (abajo|bio|perfil|comentario|comentarios|descripción|hilo|aquí|acá|web|página)',
      '(tabla|página|artículo|apartado|reglamento|capítulo|anexo) <number>',
      '(informe|tabla|documento|estudio|artículo) (adjunto|adjunta)',
      '({preguntar}|{preguntar:any}|preguntar) (cuál|cuáles|quién|quiénes|dónde)',
      '({comprobar:any}|{verificar:any}|{contrastar:any}|{rastrear:any}|{detectar:any}|comprobar|verificar|contrastar|rastrear|detectar) *3 (titular|titulares|fuente|fuentes|bulo|bulos)'
    ),
    own: always(
      '(nuestra|nuestro|nuestras|nuestros) *1 (encuesta|sondeo|piloto|prueba|datos|cifras|conteo|clientes|socios|alumnos|lectores|equipo|registro|registros|pedidos|expertos|veterinaria|dentista|nutricionista|experta|experto)',
      '(preguntamos|hemos preguntado|contamos|medimos|hemos medido|encuestamos|respondimos|atendimos|nos dijisteis|nos dijeron|nos contaron|votasteis|votaron|respondieron|contestaron)',
      '(en|de) (esta|este|nuestra|nuestro) (tienda|oficina|cocina|sala|edificio|cola|fila|equipo|local|barrio|mostrador)',
      '(nuestros|dos|tres|cuatro|pequeños|propios) *1 (expertos|científicos|especialistas|doctores)',
      '<percent> (de|del) *2 (beneficios|ganancias|ventas|entradas|propinas|plazas|aforo|donaciones|ingresos|precio|votos|recaudación)',
      '<percent> (de|del) (nuestro|nuestra|nuestros|nuestras)',
      'de (nosotros|vosotros|vosotras|ustedes|nuestros|nuestras|los mensajes|los pedidos|los votos|las respuestas)',
      '(nuestra|nuestro|nuestras|nuestros) *1 (libreta|cuaderno|agenda|planilla|bitácora|caja|inventario|historial|contabilidad)',
      '(que|quienes) (nos|me) (traen|trajeron|llegan|llegaron|escriben|escribieron|visitan|visitaron|llaman|llamaron|piden|pidieron|consultan|consultaron|contactan|contactaron)',
      '(la|el|esta|este) *1 (planta|plantilla|equipo|cooperativa|orquesta|redacción|directorio|consejo|cuadrilla) *2 (es|son|tiene|tenía|cuenta|suma|está|están|hay) *3 <percent>',
      '<percent> *3 (de|en) (la|nuestra|el|nuestro)? *1 (plantilla|operación|dirección|directorio|consejo|cuadrilla|turnos)',
      '(votos|respuestas|participación)'
    )
  }
}
