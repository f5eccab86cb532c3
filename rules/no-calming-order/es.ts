import type {Words} from '../../src/define-rule.js'

const calm = '({calmarse}|{tranquilizarse}|{serenarse}|{sosegarse})'
const rage =
  '(ponerse|ponerte|ponerle|ponerles|ponerlos|alterarse|alterarte|enfadarse|enfadarte|enojarse|enojarte|exagerar|dramatizar|gritar|gritos|gritarnos|insistir tanto|perder los (papeles|nervios|estribos)|(hacer|montar|armar) *2 (drama|escándalo|escena|show|numerito|pollo|bronca|circo)|tanto (grito|drama|escándalo|enojo|enfado)|tantas mayúsculas|(las)? mayúsculas|escribir en mayúsculas|(ese|este|ese tipo de) tono|sulfurarse|sulfurarte|ser (tan)? (grosero|grosera|maleducado|maleducada|agresivo|agresiva))'

export default {
  summary: 'Una orden de calmarse, o un «no es para tanto», a quien se queja',
  phrases: {
    imperative: {
      despite: ['questioned'],
      patterns: [`^(por favor|a ver|mejor|primero|oye|oiga)? ${calm}`]
    },
    order: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(cuando|en cuanto|apenas|ni bien|una vez que) (se|te|os)? (te|le|les|os)? *1 (pase|pasa|calmes|calme|tranquilices|tranquilice|baje|bajes|serenes|serene|calmado|tranquilo|tranquila) *4 (hablamos|enfado|enojo|bronca|rabieta|humos|atendemos|conversamos|vemos|lo)',
        '(menos|sin) (mayúsculas|gritos|gritar|drama|dramas|aspavientos|exclamaciones|insultar) *3 (más|paciencia|calma|hablamos|por favor|se habla|así|podemos)?',
        '((no|tampoco) *1 (es|era) para|hace falta|hay que|hay por qué|hay motivo para) (ponerse|ponerte|que te pongas|que se ponga|enojarse|enojarte|enfadarse|enfadarte|alterarse|alterarte) *1 (así|tanto|de ese modo)?',
        '(que|debe|debes|debería|deberías|tiene que|tienes que|tenés que|pido|pedimos|ruego|rogamos|rogaría|rogaríamos|puede|puedes|podría|podrías|hay que|intente|intenta|procure|procura|mejor) *1 (calmarse|calmarte|tranquilizarse|tranquilizarte|serenarse|serenarte|se calme|te calmes|se tranquilice|te tranquilices|se calmen|se serene|nos calmamos|nos tranquilizamos|calmarnos|tranquilizarnos|moderar)',
        '^(un poco|un poquito|algo|poquita) de (calma|tranquilidad|educación|respeto)$',
        '(pido|pedimos|pedimos|ruego|rogamos|rogaría|rogaríamos|agradecería|agradeceríamos|exijo|exigimos|solicitamos|suplicamos|recomendamos|sugerimos) *3 (calma|compostura|mesura|serenidad|cordura|tranquilidad|moderación|templanza|cabeza fría|sangre fría|educación|respeto|modales)',
        '(guarde|guarda|guardar|guardes|mantenga|mantén|mantener|conserve|conserva|conservar|recupere|recuperar|cuide|cuidar|pierda|perder) (las formas|la compostura|la calma|la cabeza fría|los modales|la perspectiva|los nervios|los estribos|los papeles)',
        '(es|era|son|eran|fue) *1 (un|una|unos|unas) *2 (nada más|después de todo|al fin y al cabo)',
        'no *1 (haga|hagas|hagan|hagáis|arme|armes|armen|arméis|monte|montes|monten|montéis|convierta|conviertas|conviertan) *1 (de|esto|eso|por)? *2 (un|una) *1 (tormenta|drama|escándalo|mundo|película|novela|telenovela|tragedia|montaña|número|numerito|escena|espectáculo|circo|pollo|lío)',
        '(hay|existen|otros tienen|gente con) *1 (cosas|problemas|desgracias|males|dramas|tragedias) *1 (peores|mayores|más graves|de verdad|más importantes|más serias|más serios)',
        '{contar} hasta (diez|cien|<number>)',
        '^(calma|calmita|haya calma|tengamos calma)$',
        '^(bájale|bajale|bájele|bajele|bájenle|bajenle|bajarle)$',
        '(bájale|bajale|bájele|bajele|bájenle|bájenle) (a|dos|tres|un|al|tantito|ya)',
        '(bajá|baja|baje|bajen|bajad|bajamos|bajar|bajes|bajemos|bajarle|bajale|bájale|bajando|bajáis|bajan) *3 (tono|cambio|cambios|voz|humos|revoluciones|decibelios|intensidad|decibeles|espuma)',
        `(no hace falta|no es necesario|no hay necesidad de|no hay necesidad|no hay por qué|no tienes por qué|no tiene por qué|no tenés por qué|no hay que|sin necesidad de|no vale la pena|de nada sirve|no sirve de nada) *1 ${rage}`,
        '(ese|este|tu|su) (tono|vocabulario) (no|sobra|está de más|tampoco)',
        '^(por|con) (escribir|escribirlo|gritar|gritarlo|poner|ponerlo|repetir|repetirlo) *3 (no|tampoco|nadie)',
        '(bajarle|bajale|bájale|bájele|bajémosle|bajemos) *1 (rayitas|rayas|tono|intensidad|revoluciones|decibeles|espuma)',
        '^(sin|a|con|menos) (gritar|gritos|gritarnos|mayúsculas|escándalos|dramas|tanto drama|aspavientos)',
        '(cuéntenos|cuéntanos|dígalo|dilo|dinos|díganos|explíquese|pídalo|hable|hablá|habla) *3 sin (gritar|gritos|mayúsculas|alterarse|alterarte)',
        '(gritando|a gritos|con gritos|en mayúsculas|con mayúsculas|enfadándose|enojándose|enojándote|enfadándote|alterándose|alterándote|exaltándose|exaltándote|poniéndose así|poniéndote así|quejándose|quejándote|con nervios|con enojos) *2 (no|nada)',
        '({dejar} de) (gritar|gritarnos|exagerar|dramatizar|quejarse tanto|hacer drama|escribir en mayúsculas)',
        '(no|ni|tampoco) (es|era|fue|sea|está|será) para (tanto|ponerse|ponerte|tirarse)',
        '(no|ni|tampoco) *1 (es|se acaba|se va a acabar|se acabó|se termina|se cae|se hunde) el (fin del)? mundo',
        '(nadie (ha muerto|se murió|se ha muerto|se muere)|no (ha muerto|se murió|se ha muerto|murió|se muere) nadie)',
        '({no alterarse}|{no exagerar}|{no gritar}|{no dramatizar}|{no sulfurarse}|{no enojarse}|{no enfadarse}|{no exaltarse})',
        'no (te|se|os) (pongas|ponga|pongan|pongáis) *2 (así|nervioso|nerviosa|bravo|brava|histérico|histérica|agresivo|agresiva|intenso|intensa|dramático|dramática|denso|densa|pesado|pesada)',
        '({cuidar}|{moderar}|{bajar}|{controlar}|{medir}) *1 (el|su|tu|ese|las) (tono|lenguaje|vocabulario|genio|carácter|palabras)'
      ]
    },
    // What people are angry about.
    matter: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(los que|las que|quienes|todos|gente|reembolso|reembolsos|devolución|devoluciones|caída|quejas|quejarse|reclamos|mensajes|comentarios|correos|cola|colas|fila|filas|retraso|retrasos|demora|demoras|enfado|enojo|arreglado|agotado|agotada|cancelado|cancelada|suspendido|rumores|pánico|servidor|servidores|caído)'
      ]
    },
    soothe: {
      despite: ['questioned'],
      patterns: [
        '^(por favor|mejor|ay|bueno|venga)? {relajarse} (un poco|un poquito|un pelín|tantito|ya|hombre|mujer|porfa|por favor)?$',
        '^({respirar}) (hondo|profundo|un poco|y)?',
        '{contar} hasta (diez|10|tres|cien)'
      ]
    }
  },
  comment: {
    fear: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(nervioso|nerviosa|nervios|miedo|asustado|asustada|ansiedad|preocupado|preocupada|angustia|angustiada|angustiado|estrés|estresada|estresado|examen|se (me|nos) (olvidó|pasó)|olvidé|olvidamos|auxilio|socorro|ayuda|ayúdenme|sos|primera (vez|clase|inmersión|carrera)|relajar|relajarme|relajarse|yoga|meditación|ilusión)'
      ]
    }
  },
  messages: {
    calm: {
      reason: 'Orden de calmarse: «{text}»; mejor, qué va a pasar ahora',
      note: 'A quien le piden calma se enfada más, y los demás lo están leyendo. Recoge lo que le pasó y di qué estás haciendo: eso es lo que calma.'
    }
  }
} satisfies Words
