import type {Words} from '../../src/define-rule.js'

const everywhere = ['questioned', 'hypothetical', 'negated', 'quoted', 'mentioned'] as const
const denied = ['negated'] as const
const world =
  '(del (mundo|mercado|universo|planeta|país|barrio|sector)|de (toda)? (la)? (españa|méxico|argentina|colombia|chile|perú|la ciudad|la historia|la región|la tierra)|en el mercado|que existe|que existen|y punto|sin discusión|indiscutible|indiscutibles|que el dinero puede comprar|que hay)'
const better =
  '(mejor|mejores|más (rápido|barato|fresco|seguro|fuerte|rico|suave|fiable|confiable|económico|cerca|baratos|rica|fresca|segura)|tan (bueno|bien|fresco|rápido|barato|seguro|rico))'
const fail =
  '(falla|fallan|fallará|fallarán|fallará|rompe|rompen|oxidan|gotean|destiñen|agotan|rayan|encogen|vencen|caducan|pinchan|desgastan|despega|despegan|descose|descosen|empaña|empañan|atasca|atascan|cuelgan|equivocan|apaga|apagan|romperá|cae|caen|caerá|se cuelga|pierde|pierden|perderá|perderán|estropea|estropean|oxida|gotea|defrauda|decepciona|decepcionan|acaba|acaban|gasta|gastan|desgasta|destiñe|agota|equivoca|equivocan|ha fallado|falló|queda sin|quedan sin|raya|rayan|encoge|encogen|mancha|vence|caduca|pincha)'

/** De lo que cualquiera quiere librarse. */
const nuisance =
  '(ruido|ruidos|olor|olores|mancha|manchas|humedad|humedades|moho|cal|sarro|dolor|dolores|picor|comezón|arrugas|granitos|acné|caspa|piojos|pulgas|garrapatas|gotera|goteras|fuga|fugas|corrientes|maleza|malas hierbas|musgo|plagas|hormigas|polillas|ratones|ratas|cucarachas|ronquidos|calvicie|deudas|caída del cabello)'
const none = '(ningún|ninguna|ninguno|ni un|ni una|ni un solo|ni una sola)'
const client =
  '(paciente|pacientes|alumno|alumna|alumnos|alumnas|huésped|huéspedes|cliente|clienta|clientes|clientas|niño|niña|niños|niñas|perro|perra|perros|perras|gato|gata|gatos|gatas|usuario|usuarios|paquete|paquetes|pedido|pedidos)'
const evil = '(dolor|estrés|error|errores|fallo|fallos|retrasos|demoras|colas|esperas|averías)'
const device = '(sistema|motor|app|aplicación|programa|balanza|máquina|reloj|relojes|candado|candados|fórmula|producto|productos)'

export default {
  summary: 'Una afirmación sin excepciones que nadie puede demostrar',
  phrases: {
    hundred: [
      '<percent> (garantizado|garantizada|garantizados|garantizadas|seguro|segura|seguros|seguras|efectivo|efectiva|efectivos|eficaz|eficaces|fiable|confiable|comprobado|infalible|asegurado|probado|efectividad|eficacia|efectivas|sin riesgo|sin dolor)',
      '(garantía|garantizamos|eficacia|efectividad|éxito) *1 (al|del)? <percent>',
      '(detiene|bloquea|elimina|detecta|mata|quita|previene|frena|evita|cura|para|borra) (el|al)? <percent>',
      'el <percent> de (los|las) (casos|veces|ataques|manchas|virus|bacterias)'
    ],
    superlative: {
      despite: denied,
      patterns: [
        `(el|la|los|las|nuestro|nuestra) *2 (mejor|mejores|número uno) *5 ${world}`,
        `(el|la|los|las) *3 más (seguro|segura|rápido|rápida|barato|barata|rico|rica|fresco|fresca|potente|fiable|efectivo|efectiva|ricos|ricas|seguros|frescos|baratos|eficaz|resistente|cómodo|cómoda|suave) *4 ${world}`,
        '(único|única|únicos|únicas) *3 (en|con) (la|el|los|las) que *1 (puedes|puede|podés|podéis|pueden) (confiar|fiarte|fiarse)',
        `(nadie|nadie más|ninguna otra *3|ningún otro *3) (te|os|le|les)? (hace|da|ofrece|vende|tiene|prepara|cocina|sirve|cuida|cuesta|corta|limpia|trabaja) *3 ${better}`,
        'no *1 (hay|existe|encontrarás|encontrarán|encontraréis|hallarás) *4 (una|uno|otra|otro) que *3 (más|mejor)',
        '(nadie|nadie más|ninguna otra|ningún otro) *4 (supera|iguala|ofrece|compite|hace sombra|se compara)',
        `no *1 (hay|existe|existen|encontrarás|vas a encontrar|encontrarán|van a encontrar|hallarás|encontraréis|encontrás) *5 ${better}`,
        '(insuperable|insuperables|inigualable|inigualables|imbatible|imbatibles|sin rival|sin competencia|sin igual)'
      ]
    },
    absolute: {
      despite: [],
      patterns: [
        'no (hay|existe) *6 que *3 (no|se (le)? resista|pueda con|nos gane|se nos resista)',
        '(funciona|funcionan|sirve|sirven) (siempre|(con|a|para|en) (cualquiera|quien sea|lo que sea)|con todo el mundo|para todo el mundo|a todos|a todas|para todos|en todos|en cualquier|con cualquier|para cualquier|en todo tipo|en todas|sí o sí)',
        '(nadie|ninguno|ninguna|ningún cliente|ni uno|ni una persona) (que|de los que|de quienes|de las que) *2 (haya|ha|use|usa|usó|pruebe|prueba|probó|compre|compró|duerma|durmió|lleve|llevó|tome|tomó|beba|estudie|estudió|tenga|tuvo) *10 (vuelto a|vuelve a|volvió a|volverá a|jamás|nunca|más|error|errores|falla|falló|arrepentido|arrepintió|arrepiente)',
        '({resistir:any}|{aguantar:any}|{soportar:any}|{sobrevivir:any} a|{poder:3} con) (absolutamente)? (lo que sea|todo|cualquier cosa|lo que le (eches|echen|pongas|pongan|tires)|cualquier *1)',
        '(lo|la|las|los) (resiste|resisten|aguanta|aguantan|soporta|soportan|cura|quita|quitan|arregla|puede|pueden) todo',
        '(resultado|resultados|éxito|satisfacción|felicidad|diversión) (garantizado|garantizados|garantizada|asegurado|asegurada|asegurados)',
        '(sin|cero|nulo|ningún) (ningún)? (efectos secundarios|riesgo|riesgos|efecto secundario|contraindicaciones)',
        '(es|son|nuestro|nuestra|nuestros|un|una|totalmente|absolutamente|remedio|crema|fórmula) *1 (infalible|infalibles|indestructible|indestructibles|irrompible|irrompibles|milagroso|milagrosa|milagrosos|inhackeable|inviolable)',
        '(fórmula mágica|a prueba de todo|imposible de (abrir|romper|hackear|perder|copiar|resistir|falsificar|superar))',
        'no (puede|pueden|podrá|podrán) (haber|existir) *1 (un|una|ningún|ninguna) *2 (error|errores|fallo|fallos|falla|retraso|demora|fuga|descuadre|confusión|sorpresa|accidente|problema|avería|desajuste|duda)',
        '(no|nunca|jamás) *1 (sabrá|sabrás|sabrán|sabréis|conocerá|conocerás|volverás a saber|volverá a saber|vas a saber) *2 lo que (es|son|significa) (un|una|la|el|los|las)',
        '(a)? (nadie|ninguna persona|ni una persona) *1 (en el mundo|del mundo|en el planeta)? (le|se) (sienta mal|cae mal|disgusta|molesta|arrepiente|enferma|queja|hace daño|queda mal|aburre)',
        `${none} *2 ${client} *1 (se|le|les)? (siente|sufre|falla|llora|suspende|reprueba|pierde|duele|arrepiente)`,
        `${none} *5 (nunca|jamás|ha *2|haya *2) (dolido|llorado|fallado|perdido|sufrido|sentido|quejado|roto|suspendido|arrepentido|perdió|falló|sufrió)`,
        `${none} *4 (dolido|llorado|fallado|perdido|sufrido|quejado|roto) (nunca|jamás)`,
        `(nuestro|nuestra|nuestros|nuestras) *1 ${device} *1 (es|son) *1 (incapaz|incapaces|inmune|inmunes)`,
        '(nuestro|nuestra|nuestros|nuestras) *2 (no|nunca|jamás) (puede|pueden|podría) (equivocarse|fallar|errar|mentir|romperse|perderse|atrasarse)',
        `${evil} no (existe|existen)`,
        `no (existe|existen) (el|la|los|las) ${evil}`,
        '(es|resulta|será) *1 imposible (que|no|perder|fallar|equivocarse|romper|abrir|romperlo|perderlo|hackear)',
        'siempre (los más|las más|el más|el mejor|la mejor|los mejores|las mejores|acertamos|puntuales)',
        '(sea cual sea|todos siempre) $'
      ]
    },
    rid: [
      '(adiós|olvídate|olvidate|olvídese|despídete|despedite|chau|chao|desaparece|desaparecen|elimina|eliminan) *6 (para siempre|definitivamente|por siempre|de una vez por todas)',
      `${nuisance} *2 (fuera|se (va|van|irá|irán|acaba|acaban|acabó|acabaron|termina|terminan|terminó|terminaron)|desaparece|desaparecen|desaparecerá|eliminado|eliminados|eliminadas|resuelto|resueltos|resueltas|curado|curados) *2 (para siempre|definitivamente|por siempre|de una vez por todas)`
    ],
    exceptionless: {
      despite: denied,
      patterns: ['(sin|ni) (una|ninguna)? (sola)? (excepción|excepciones)', `absolutamente (todo|toda|todos|todas) *2 ${client}`]
    },
    outcome: {
      despite: everywhere,
      patterns: [
        '(aprueba|aprueban|feliz|felices|contento|contenta|contentos|contentas|sonriendo|sonríe|sonríen|sin dolor|descansan|duerme|duermen|encantados|encantadas|satisfechos|adelgaza|adelgazan|aprende|aprenden|como en casa|desaparece|desaparecen|mejora|mejoran)'
      ]
    },
    said: {
      despite: everywhere,
      patterns: [
        '(dice|dicen|presume|presumen|jura|juran|asegura|aseguran|afirma|afirman|cree|creen) (que|de)? *1 (es|son|ser|tiene|tienen|hace|hacen)',
        '(se (llama|llaman|proclama|proclaman|autoproclama|dice|dicen)|dizque)'
      ]
    },
    never: {despite: denied, patterns: [`(nunca|jamás|no) (se|te|os|le|nos|les)? ${fail} *1 (nunca|jamás)?`]},
    offering: {
      despite: everywhere,
      patterns: [
        '(nuestro|nuestra|nuestros|nuestras|este|esta|estos|estas|tus archivos|tus datos|tu dinero)',
        '(el|la) (fórmula|crema|app|aplicación|producto|servicio|pegamento|pintura|candado|batería|remedio|filtro|receta|marca)'
      ]
    },
    people: {
      despite: everywhere,
      patterns: [
        '(eres|sos|sois|son ustedes|ustedes|vosotros|vosotras|clientela|clientes|clientas|cliente|equipo|comunidad|seguidores|familia|gente|mamá|mamás|papá|papás|madre|madres|padre|amigo|amiga|amigos|amigas|trabajo|día|sensación|momento|público|afición|hinchada|voluntarios|voluntarias|lectores|según|premio|premiado|premiada|elegido|elegida|nombrado|votado|votada|reconocido|colegas|pacientes|te deseamos|felicidades|feliz)'
      ]
    },
    proof: {
      despite: everywhere,
      patterns: [
        'que no *2 (romper|romperse|hackear|forzar|abrir|superar|vencer|fallar|falle|rompa|equivocar)',
        '((es|son) (la|una)? excepción|tampoco el nuestro|tampoco la nuestra|incluido el nuestro|incluida la nuestra)',
        '(según|ensayo|informe|estudio|encuesta|laboratorio|certificado por|certificada por|premio|premios|fuente|condiciones|bases legales|términos|tae|gat|cat|nos escribió|nos dijo|nos dice|actas)',
        '(dice|dicen|jura|juran|cree|creen|asegura|aseguran|según) *1 (mi|mis|tu|tus|su|sus|nuestra|nuestras|nuestro|nuestros|la|las|el|los) *1 (niños|niñas|niño|niña|peques|pequeños|alumnos|alumnas|abuela|abuelas|abuelo|abuelos|madre|madres|mamá|mamás|padre|papá|suegra|tía|tías|tío|hija|hijas|hijo|hijos|familia|vecina|vecinas|vecino|vecinos|perro|gato)',
        '(niños|niñas|niño|niña|peques|pequeños|alumnos|alumnas|hija|hijo|hijas|hijos|abuela|abuelo|suegra) *3 (dice|dicen|jura|juran|cree|creen|asegura|aseguran|sostiene|sostienen|opina|opinan) que',
        'garantía (legal|de|del|oficial)',
        '(año|años|meses|días) de garantía'
      ]
    }
  },
  messages: {
    absolute: {
      reason: 'Afirmación absoluta: «{text}»; mejor, lo que se pueda demostrar',
      note: 'Nadie puede probarlo, y basta una excepción para que sea mentira. Di lo que puedas demostrar: un dato con su fuente, una prueba o la condición con la que se cumple.'
    }
  }
} satisfies Words
