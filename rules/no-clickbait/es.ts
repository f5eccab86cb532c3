import type {Words} from '../../src/define-rule.js'

const stun =
  '(sin palabras|mudo|muda|mudos|mudas|helado|helada|helados|heladas|de piedra|boquiabierto|boquiabierta|boquiabiertos|con la boca abierta|sin aliento|en shock|llorando|temblando|de una pieza|de a seis|los pelos de punta|la piel de gallina|flipando|impactado|impactada|impactados|pasmados|atónitos|sin habla|con los ojos como platos|el corazón)'
const found =
  '(encontramos|encontró|encontraron|vio|vimos|vieron|descubrió|descubrimos|descubrieron|había|hizo|hicieron|pasó|ocurrió|sucedió|salió|apareció|dijo|contestó|respondió|escondía|escondían|pidió|guardaba|trajo)'
const never = '(nunca|jamás|no) (te|os|le|les|nos)'
const tell =
  '(quiere|quieren|va a|van a|se atreve a|se atreven a)? (contará|contarán|cuenta|cuentan|contó|contar|dice|dicen|dirá|dirán|dijo|decir|explica|explican|explicará|explicar|confiesa|confesará|confesar|revela|revelará|revelar)'

export default {
  summary: 'Un titular que esconde de qué va para lograr el clic',
  phrases: {
    // What it is said to do to the reader; denied, it is the opposite.
    promise: {
      despite: ['questioned', 'mentioned'],
      patterns: [
        '(te|os|les|le) (sorprenderá|sorprenderán|va a (sorprender|indignar|impactar|volar|cambiar|enfadar|enojar|doler|emocionar|hacer llorar|romper)|indignará|impactará|volará|helará|hará llorar|cambiará la vida)'
      ]
    },
    formula: {
      despite: ['questioned', 'negated', 'mentioned'],
      patterns: [
        'no (te)? (lo)? (vas|va|vais|van) a (creer|poder creer|imaginar|adivinar)',
        'no (lo)? (creerás|creerán|creerás|podrás creer|podrán creer|te imaginas|te imaginás|os imagináis|se imaginan|te creerás) *1 (lo que|qué|quién|cómo|el|la)?',
        `(te|os|les|le|nos|se) (dejará|dejarán|va a dejar|van a dejar|vais a quedar|vas a quedar|dejó|dejaron|dejaba) *1 ${stun}`,
        '(no es|no era|no son) lo que (crees|creés|piensas|pensás|creen|parece)',
        'nadie (está hablando|habla|hablaba) de (esto|ello)',
        '(espera|esperá|espérate|esperen|esperad) (a|hasta) (que)? (ver|veas|vean|leer|leas|oír)',
        '(<number>|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (cosas|motivos|razones|errores|señales|alimentos|secretos|hábitos|trucos|datos) *8 (arruinan|matan|matando|destruyen|envenenan|nadie|odian|volarán)',
        '(el|la|lo|los|las) (número|motivo|punto|consejo|truco)? (<number>|cuatro|cinco|seis|siete|último|última) (te|os|les|está|es) *2 (sorprenderá|encantará|dejará|todas|todos|va|increíble|tremendo|brutal)',
        '(el|la) *1 (<number>|segundo|tercero|cuarto|quinto|último|segunda|tercera|dos|tres|cuatro|cinco|seis|siete) (de (la|nuestra|esta) lista)? (no (te|se|lo|la|os|les|vas)|duele|da (miedo|vértigo|escalofríos|vergüenza|pena)|es (brutal|tremendo|increíble)|(te|os|les|nos|me) *1 (vas|va a|duele|dolerá|dejará|cambiará|cambió la vida|hará|sorprende|sorprendió))',
        '(no quieren|no quiere|nadie quiere|no querría|no querrían|odia|odian) que *1 (sepas|supieras|conozcas|conocieras|descubras|descubrieras|sepan|sepáis|veas|vean|leas|te enteres)',
        '(preferiría|preferirían|prefiere|prefieren) que (nunca|jamás|no) *1 (sepas|supieras|conozcas|conocieras|descubras|descubrieras|sepan|sepáis|veas|vean|leas|enteres)',
        `lo que *5 ${never} ${tell}`,
        `(tu|tus|su|sus|ningún|ninguna) *3 ${never} ${tell} *1 (esto|qué|por qué|la verdad|lo que|el secreto)`,
        '({rezar:any}|{temer:any}|{desear:any}|{esperar:any}|{rogar:any}|reza|rezan|teme|temen|ruega|ruegan) *1 que (nunca|jamás|no) *1 (leas|veas|sepas|descubras|enteres|lean|vean|sepan|descubran|enteren)',
        '(te|os|les|nos) (oculta|ocultan|esconde|esconden|están ocultando|está ocultando)',
        'antes de que (lo|la|los|las|nos|me|se) (borren|borre|borran|eliminen|quiten|censuren|bajen)',
        'lo que nadie (te|os|les)? *1 (cuenta|contó|dice|dijo|explica|ha contado)',
        '(espera al final|quédate hasta el final|quedate hasta el final|mira hasta el final|míralo hasta el final|no hagas scroll|deja de hacer scroll|para de hacer scroll|guárdalo antes|guardalo antes|atento al final|ojo al final)'
      ]
    },
    // … salvo que el texto lo cuente a continuación.
    teaser: {
      despite: ['questioned', 'negated', 'mentioned'],
      patterns: [
        'lo que *3 (dijo|contestó|respondió|hizo|pidió|escribió|vimos|encontramos) *1 (después|luego|entonces|a continuación|cambió|me cambió|nos cambió)',
        'lo que *2 (pasó|ocurrió|sucedió|hizo|vino|pasa|viene|hicieron) (después|luego|a continuación|entonces|en ese)',
        '(el|este|un|estos) (sencillo|simple|curioso|extraño)? *1 (truco|trucos|secreto|hábito) *3 (que nadie|no quieren|que no *1 (quieren|quiere|cuentan|cuenta|contaron|dicen|dice|dijeron|enseñan|conocías|conoces|conocés|sabías|sospechas)|definitivo)',
        '(nadie|ninguno) *2 (estaba|estábamos|estaban|está) (preparado|preparada|preparados|listo|listos) para (lo|esto|eso|ello|algo|semejante|(el|la) *1 (final|respuesta|resultado|reacción|verdad))'
      ]
    },
    // … salvo una cantidad, si el texto la dice después.
    amount: {
      despite: ['questioned', 'negated', 'mentioned'],
      patterns: ['no *3 (creer|creerás|creerán|imaginar|imaginas|imaginás|imagináis|imaginan|adivinar) *1 (cuánto|cuánta|cuántos|cuántas)']
    },
    withheld: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        `(lo que|aquello que) *4 ${found}`,
        `${found} esto`,
        `lo que *1 (había|hay|salió|apareció|escondía) *2 (dentro|detrás|debajo|ahí|bajo|en)`,
        '(este detalle|una cosa|una sola cosa|un detalle|este error|esta frase|una palabra|un mensaje) *2 (cambió|lo cambia|cambiaría)',
        '(el|la) (verdadero|verdadera|auténtico|auténtica) (motivo|razón|historia|secreto|causa|significado)',
        '(el|un) (secreto|misterio) (de|que|detrás|mejor)',
        '(algo|alguien) (que|increíble|inesperado|muy grande|grande) *2 (cambiará|cambió|viene|llega|pasó)'
      ]
    },
    feeling: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        `(quedó|quedamos|quedaron|quedé|dejó|dejaron|deja|sigue|seguimos|sigo|hay gente|está|están|estamos|terminó|terminamos|acabó|acabamos|puso|pusieron|todavía|aún) *3 ${stun}`,
        '(tuvo que sentarse|se puso (blanco|blanca|pálido|pálida|a llorar)|rompió a llorar|rompimos a llorar|se echó a llorar|no pudo hablar|se le saltaron|se desmayó|gritó|nos temblaban|le temblaban|no paramos de|no podemos parar|llorando|lloramos|lloró)',
        '(nadie|ninguno|ninguna|ni uno) *3 (pudo|podía|pudimos|durmió|habló|respiró|pestañeó|dijo|durmieron) *2 (hablar|dormir|decir|respirar|moverse|nada|palabra|noche)',
        '(esa|aquella) noche no durmió nadie',
        '(cambió|cambia|cambiará) (todo|mi vida|nuestra vida|para siempre|mi forma|nuestra forma|mi manera)',
        '(impactante|increíble|alucinante|escalofriante|insólito|insólita|indignante|estremecedor|brutal|inquietante)',
        '(te arruinan|te arruina|te está matando|te matan|te envenena|te envenenan|te cuesta|destruye|destruyen) (de a poco|poco a poco|en silencio|sin que)?'
      ]
    }
  },
  lists: {
    we: [],
    link: ['enlace', 'link', 'bio', 'perfil', 'abajo']
  },
  messages: {
    bait: {
      reason: 'Cebo para el clic: «{text}»; mejor decir de qué va',
      note: 'Quien llega engañado se va, y las redes lo enseñan menos. Di en la primera línea qué se encontrará y deja que el asunto sea el motivo para seguir leyendo.'
    }
  }
} satisfies Words
