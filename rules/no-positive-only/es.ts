import type {Words} from '../../src/define-rule.js'

const said = '(comentarios|comentario|opiniones|opinión|reseñas|reseña|mensajes|mensaje|críticas|valoraciones|palabras|publicaciones)'
const nice =
  '(positivo|positivos|positiva|positivas|bueno|buenos|buena|buenas|bonito|bonitos|bonita|bonitas|constructivo|constructivos|constructiva|constructivas|amable|amables|lindo|lindos|linda|lindas|agradable|agradables|de cariño|de apoyo|que sumen|que aporten)'
const mood =
  '(buena onda|buena vibra|buenas vibras|buen rollo|buenrollismo|buena energía|buenas energías|buena gente|cosas (bonitas|lindas|buenas|positivas)|mensajes (bonitos|lindos|positivos)|positividad|amor)'
const critics =
  '(queja|quejas|crítica|críticas|negatividad|haters|quejosos|quejicas|mala onda|mala vibra|malas vibras|mal rollo|malas caras|reclamos|(comentarios|opiniones|reseñas|mensajes|personas|valoraciones) (negativos|negativas|malos|malas|destructivos|destructivas|en contra)|malos comentarios|malas (opiniones|reseñas)|protestas|lamentos|llorones|reproches|berrinches)'

export default {
  summary: 'Solo caben elogios: «solo comentarios positivos», «si no te gustó, guárdatelo»',
  phrases: {
    // Said of criticism, it shuts people up.
    criticism: {despite: ['hypothetical', 'questioned', 'negated'], patterns: [critics]},
    notHere: ['^(aquí no|acá no|no aquí|no acá|en los comentarios no|pero no aquí|aquí no es|aquí mejor no)$'],
    only: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(habla|opina|escribe|dice|comenta|{hablar}|{opinar}|{escribir}|{decir}|{comentar}|cuenta|algo|cosas) *3 (bien|bonito|bonitas|lindo|lindas|bueno|buenas|amable) o *1 (no (se|{hablar:any}|{opinar:any}|{escribir:any}|{decir:any}|{comentar:any})|nada|calla|silencio)',
        '(solo|solamente|únicamente|nomás|nada más|exclusivamente) *1 (caben|cabe|aceptamos|aceptan|admitimos|admiten|entran|reciben|leemos|publicamos|permiten) *1 (elogios|piropos|aplausos|halagos|felicitaciones|cumplidos|alabanzas|porras|vítores|vivas|ánimos|cariños)',
        '(escépticos|escépticas|pesimistas|incrédulos|quejicas|quejosos|criticones|gruñones|aguafiestas|cenizos) *2 (descansar|descansen|quedarse|{quedarse:any}|saltarse|abstenerse|mirar a otro|buscar otro|irse|marcharse)',
        `no (hay|tiene|tienen|queda|quedan|existe|dejamos|damos|tenemos|habrá|es) *1 (sitio|lugar|espacio|cabida|hueco|rincón|tiempo|sala|página) *2 (para|a) *2 (${critics.slice(1, -1)}|quejarse|criticar|protestar|lamentarse|amargados|amargura|pesimistas|quejarnos)`,
        `(comentarios|respuestas|muro|página|grupo|espacio|hilo|rincón|reseñas) *1 (es|son|está|están) *2 (para|reservado|reservada|reservados|pensado|pensada) *2 (quienes|los que|las que|gente que|quien|fans que|a los que|a quienes) *2 (aman|encanta|encantó|ama|amen|quieren|gusta|guste|gustó|disfrutan|apoyan|apoye|disfruten|valoran)`,
        '(los|las|el|al|a) (demás|resto|otros|que no) *2 (pueden|puede|podéis|podés|que|ya|mejor)? *2 (seguir|sigan|sigáis|siga|pasar|pasen|paséis|callar|callen|calléis|{callarse}|deslizar|abstenerse|abstenganse|irse|largarse) *2 (de largo|bajando|deslizando|scrolleando|camino|callados|su camino)?',
        '(lo que no|lo malo|lo feo|lo negativo|lo otro|lo demás|el resto|las penas|las tristes|los malos|lo que no te gustó|lo que no le gustó) *4 (casa|guárdatelo|guardátelo|guárdeselo|guárdenselo|{callarse}|cajón|diario|almohada|psicólogo|terapeuta|para (ti|vos|usted|otro|otra|después|ustedes|vosotros)|no hace falta|no interesa|sobra|sobran|mejor no|otra (parte|página)|otro (lado|sitio|día))',
        '(los que|las que|quienes|el que|la que|si|al que|a los que|a quien|a quienes) *2 (no|aburrieron|aburristeis|aburrió|decepcionó|decepcionados|disgustó|odiaron|odió) *6 ({callarse}|calladito|calladitos|calladita|calladitas|silencio|hagan como|haga como|haz como|haced como|como que no|disimula|disimulen|disimule|disimulad|ni pío|chitón|a otra cosa)',
        '(amargados|amargadas|quejicas|quejosos|criticones|pesimistas|haters|llorones|gruñones|tristes|cenizos|aguafiestas) *5 (abstenerse|otras páginas|otra página|otro|otra|fuera|afuera|casa|lejos|puerta|de largo|tienen)',
        '(menos|menos de cinco|menos de cuatro|cuatro|tres) *6 (mejor|entonces|preferimos) *6 (recepción|interno|privado|mostrador|caja|persona|y no en|que en)',
        '(solo|solamente|únicamente|pero solo) si *2 (algo|cosa|cosas) *1 (bueno|bonito|lindo|positivo|buenas|bonitas|lindas|positivas|amable)',
        '(solo|solamente|únicamente)? (comentario|comentarios|reseña|opinión|opiniones|mensaje) *1 si *2 (encantó|encantaron|gustó|gustaron|encanta|disfrutaron|disfrutaste) *6 (si no|los demás|y si)',
        '(y|pero)? (solo|nada más) (eso|lo bueno|lo bonito|lo lindo|lo positivo|lo mejor)$',
        '(solo|únicamente|solamente) *1 (quienes|los que|las que|la gente que|gente que|personas que|clientes que|a quienes|quien|a los que) *2 (encantó|gustó|encanta|gusta|aman|disfrutaron|disfrutan|disfrutó|salieron contentos|quedaron contentos|la pasaron bien|lo pasaron bien)',
        '(solo|solamente|únicamente|nada más que|exclusivamente) *1 (elogios|piropos|aplausos|halagos|felicitaciones|cumplidos|corazones|flores|alabanzas|palabras bonitas|alegrías|recuerdos (bonitos|felices|lindos|alegres)) *1 (por favor|aquí|acá|eh|en|gracias|porfa)?',
        `(solo|solamente|únicamente|exclusivamente) *2 (se|aceptamos|admitimos|publicamos|permitimos|queremos|leemos|caben|cabe|admiten|aceptan|permiten)? *1 ${said} ${nice}`,
        `(aquí|acá|página|cuenta|muro|perfil|grupo|comentarios|casa|espacio) *3 (solo|solamente|únicamente|nada más|se viene con|con|puro|pura) (hay|se permite|queremos|caben|cabe|se viene con|se acepta|aceptamos|entra|entran)? *1 ${mood}`,
        `(solo|solamente|únicamente) (cosas|palabras|comentarios|reseñas|mensajes|opiniones|mensajitos) ${nice}`,
        '(siempre que|siempre y cuando|mientras|con tal de que) (sea|sean) *1 (para bien|para algo bueno|positivo|positivos|bonito|bonitos|bueno|buenos|amable|amables|lindo|lindos|elogios)',
        '(si|quien|quienes|el que|la que|los que|al que|a quien) *2 (vienes|vienen|viene|venga|vengan|venís|vino|llega|llegue|quiera|va|vaya) *1 (a|con) *1 (criticar|quejarse|quejarte|protestar|tirar|despotricar|hablar mal|reclamar|mala|malas|quejas|críticas|negatividad|reclamos|llorar|lamentos|restar) *8 (no|de largo|otra parte|otro lado|otro sitio|puerta|abstenga|abstente|fuera|casa|circule|circulando|siga|lejos)',
        '(menos de cinco|menos estrellas|en menos|menos de 5|cuatro o menos) *6 (mejor|en vez de|en lugar de|no la|no lo|piénsalo|piénselo|guárdatela|guárdatelo)',
        `(solo|pura|puras|puro) ${mood} (por favor|aquí|acá|en (esta|este|los))`,
        '(solo|únicamente|solamente) *2 (si|cuando) *3 (cinco|5) (estrellas|estrellitas)',
        '(cinco|5) estrellas o (nada|ninguna|mejor)',
        '(solo|únicamente) (({comentar:any}|{escribir:any}|{opinar:any}|{dejar:any}|{publicar:any}|{contar:any}|{decir:any}|{valorar:any}|{hablar:any}) *1)? si (te|le|les|os) (gustó|ha gustado|gusta|encantó|fue bien)',
        `(no|nada) *4 (nada|algo|cosas|cosa|ninguna cosa) (de)? *1 (${nice}|bueno|bonito|lindo|agradable) (que)? (decir|aportar|comentar|escribir|opinar)?$`,
        `(si|quien|quienes|el que|la que|los que) no *5 (algo|nada|cosas) (de)? *1 ${nice} *6 (mejor|no|{callarse}|que no|guárdatelo|siga|sigan|abstente|abstenerse|calladito|calladitos)`,
        `(si|quien|quienes|el que|la que|los que|a quien|al que) no *1 (te|le|les|os)? (gusta|gustó|ha gustado|guste|gustan|gustaron|gusten|convence|convenció|fue|quedó|quedaste|quedó contento|parece|agrada|agradó|está de acuerdo|esté de acuerdo|salió) *6 (guárdatelo|guárdeselo|guardátelo|guardárselo|guárdenselo|guardáoslo|guardarse|que se lo guarde|se lo guarda|{callarse}|no (lo|la)? (publique|publiques|publiquéis|publiquen|comente|comentes|comenten|cuentes|cuente|cuenten|digas|diga|escriba|escribas|escriban)|que no (comente|opine|publique|escriba|diga|lo publique|la publique)|{seguir} de largo|{pasar} de largo|que siga|deja de seguirnos|dejá de seguirnos|deje de seguirnos|puede irse|ahí (está|tiene) la puerta|la puerta|no hace falta que|a otra parte|ni lo (comentes|publiques|digas)|puerta)`,
        '(guárdatelo|guárdeselo|guardátelo|guárdenselo|guardáoslo)$',
        `(${critics.slice(1, -1)}|quien|quienes|el que|la que|los que|al que|a quien|si no|si es para) *10 (((se|te|os) (lo|la|los|las)|que se) (guarda|guardan|guardas|guardáis|guarde|guarden|ahorra|ahorran|ahorras|ahorre|ahorren|calla|callan|calle|callen|traga|tragan|trague|traguen)|(se|que se) (abstenga|abstengan|calle|callen))`,
        // Who finds something keeps it, too.
        `(${critics.slice(1, -1)}|(quien|quienes|el que|la que|los que|al que|a quien|si) no) *10 ((se|te|os) (lo|la|los|las)|que se) (queda|quedan|quede|queden)`,
        '(solo|solamente|únicamente|siempre que|siempre y cuando|nada más) *2 para (apoyar|animar|sumar|felicitar|alentar|aplaudir|bien|dar ánimos|elogiar|halagar)',
        `(quien|quienes|el que|la que|los que|a quien|al que) *1 (quiera|quieran|venga a|vengan a|tenga ganas de|necesite|vaya a|va a) (quejarse|criticar|protestar|reclamar|llorar|hablar mal|despotricar) *5 (casa|otra parte|otro lado|otro sitio|puerta|lejos|privado|no)`,
        `${critics} *2 (abstenerse|a otra parte|a otro lado|a otro sitio|afuera|fuera|no son bienvenidas|no son bienvenidos|no es bienvenida|no caben|no tienen (lugar|cabida|sitio)|no tiene (lugar|cabida)|aquí no|acá no|no gracias|se (queda|quedan) *1 (en|fuera|afuera)|en casa|se van)`,
        '(a nosotros|cuéntanoslo|dínoslo|díganoslo|cuéntenoslo) *2 (y a nadie más|y solo a nosotros|y a nadie|solo a nosotros)',
        `(libre|libres) de ${critics}`,
        `(solo|únicamente|solamente) (aprobamos|aceptamos|publicamos|admitimos|queremos) ${said} *1 (${nice}|felices|alegres|contentos)`,
        `no (se)? *1 (aceptamos|admitimos|permitimos|toleramos|queremos|aceptan|admiten|permiten|toleran|aceptaremos|admitiremos|permitiremos|toleraremos|permite|admite|acepta|tolera|publicamos|publicaremos) *2 ${critics}`,
        `(sin|cero|nada de|fuera|basta de) ${critics} *1 (aquí|acá|por favor|en (esta|este|los|la|el|nuestra|nuestro)|eh|porfa|gracias)`,
        '(cualquier otra cosa|todo lo demás|lo demás|lo malo|las malas|lo negativo) *4 (por privado|en privado|por interno|al privado|directamente|en persona|guárdatelo|se (lo|la)? (queda|guarda|calla)|nos lo (dices|dicen|cuentas|cuentan) (a|en|por))',
        '(le|te|les|os) (rogamos|pedimos|agradecemos|agradeceríamos|suplicamos) que no (la|lo|las|los) (publique|publiques|publiquen|cuente|cuentes|cuenten|comparta|compartas|comparta|escriba|deje|ponga)',
        'si no (vas|van|va|vais) a (decir|aportar|comentar|escribir|poner|sumar) *2 (algo|nada|cosas)? *2 (bonito|bueno|lindo|positivo|amable|agradable|bonitas|buenas|lindas)'
      ]
    }
  },
  messages: {
    positive: {
      reason: 'Aquí solo caben elogios: «{text}»; mejor, sitio para lo bueno y lo malo',
      note: 'Donde solo se puede alabar, nadie se cree los elogios. Invita a contar lo bueno y lo malo; si hace falta, prohíbe insultos y spam, no opiniones.'
    }
  }
} satisfies Words
