import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Un sorteo que no dice hasta cuándo, quién participa y dónde están las bases',
  phrases: {
    giveaway: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(sorteo|sorteos|sorteamos|sortearemos|sorteando|vamos a sortear|sorteazo|rifa|rifamos|rifar|concurso|giveaway|tómbola)',
        '(regalamos|obsequiamos|estamos regalando|vamos a regalar|queremos regalar|te regalamos|les regalamos|os regalamos)',
        '(participa|participá|participen|participad|participas|participan) (y|para|por|en) *1 (gana|ganar|llévate|llevate|un|una|el|dos|este|ganate)',
        '(puedes|podés|pueden|podrías|podéis) *1 (ganar|ganarte|ganarse|ganaros|llevarte|llevarse|llevártela|llevártelo)',
        '(quieres|querés|quieren|queréis|te gustaría) (ganar|ganarte|llevarte|llevarse|ganaros|llevaros|ganarse)',
        '^(gana|ganá|ganen|gánate|ganate|llévate gratis) (un|una|dos|<number>|<money>|el|la|este|esta|entradas|boletos|uno)',
        '(para|por|y) (ganar|ganarte|ganarse|llevarte|llevarse) (un|una|dos|<number>|<money>|el|la|este|esta|entradas|boletos|uno)',
        '(ya|y ya) (participas|participan|estás participando|participás|participáis|estáis dentro|estás dentro)',
        '(uno de|una de|alguien|quien|quienes|la mejor|el mejor|la más|el más|las tres|los tres|las dos|los dos) *8 (se lleva|se llevará|se llevan|gana|ganará|recibe|recibirá|se va a casa|se gana|viaja gratis)',
        '(tenemos|guardamos|nos sobran) *1 (un|una|dos|tres|<number>|par) *4 para (uno de|una de|alguien|quien|quienes|el que|la que)',
        '(se lo|se la|se los|se las) (lleva|llevan|llevará|llevarán|queda|quedará|gana) *1 (quien|quienes|el que|la que|uno de|una de|el primero|la primera|la mejor|el mejor)',
        '(va|van|irá|irán|será|serán) para (quien|quienes|el que|la que|uno de|la mejor|el mejor|la primera|el primero)',
        '({comentar}|{contar}|{decir}|{adivinar}|{responder}|dinos|cuéntanos|decinos|contanos) *9 (es|son|será|serán|ser) (tuyo|tuya|tuyos|tuyas|suyo|suya|suyos|suyas|vuestro|vuestra)',
        '(el premio|el ganador|la ganadora|los ganadores) (es|será|serán|se anuncia|se anunciará|saldrá)'
      ]
    },
    enter: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '({comentar}|{seguir}|{compartir}|{etiquetar}|{mencionar}|{participar}|{dejar}|{contar}|{decir}|{mandar}|{enviar}|{subir}|{responder}|{adivinar}|{escribir}|{llenar}|{votar}|{venir})',
        '(quien|quienes|el que|la que|alguien que|el primero que|la primera que) *3 (comente|comenten|cuente|cuenten|diga|digan|adivine|acierte|escriba|haga|mande|responda|deje)',
        '(dale like|dale me gusta|síguenos|seguinos|síganos|rt|retuit|dinos|decinos|cuéntanos|contanos|mándanos|mandanos|envíanos|suerte|al azar|elegimos|elegiremos|entre quienes|entre los que|entre todos|anotamos|tu nombre|tómbola|comenten|comentéis|participas)'
      ]
    },
    until: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(hasta|antes de|antes del|cierra|cierre|termina|finaliza|acaba|plazo|vence|del|entre) *4 (<date>|<time>|medianoche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|mañana|<number>)',
        '(se sortea|sorteamos|se sortean|elegimos|sacamos) *3 (<date>|lunes|martes|miércoles|jueves|viernes|sábado|domingo)',
        '(tienes|tenés|tienen|tenéis) *1 (<number>|dos|tres|24|48) (horas|días|semanas)'
      ]
    },
    who: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(mayores de|residentes|residente|mayor de edad|mayores de edad|participan (los|las|quienes|mayores|personas|solo|todas|clientes)|solo (para|en) (españa|península|méxico|argentina|colombia|chile|socios)|válido (en|para|solo)|península|abierto a|pueden participar|puede participar|quienes vivan|que vivan|con domicilio|con residencia|dirección en|a partir de <number> años|todo el país|república mexicana|territorio nacional|solo socios|clientes con)'
      ]
    },
    rules: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: ['(bases|términos|condiciones|reglamento|letra pequeña|letra chica|mecánica completa|tyc|t y c)']
    },
    over: {
      despite: ['questioned', 'hypothetical', 'negated', 'quoted'],
      patterns: [
        '(ganador|ganadora|ganadores) (del|de la|de nuestro|es|fue|fueron|son)',
        '(ya tiene|ya tienen|tenemos) (dueño|dueña|ganador|ganadora|ganadores)',
        '(felicidades|enhorabuena|felicitaciones) *4 (ganador|ganadora|ganaste|ganado|ganar|ganó)',
        '(sorteo|concurso|rifa) *2 (cerrado|terminado|finalizado|ha terminado|terminó|cerró)',
        '(sorteo|lotería) de (navidad|la champions|la liga|reyes|la copa|la lotería|grupos|plazas)',
        'lotería',
        '(se llevó|se ha llevado|ya tiene|ya está en casa de) *1 (el|la|los|las) (premio|cesta|canasta|entradas|lote|vale)',
        '(ganaste|has ganado|ganó|ganaron|boleto ganador|número ganador|recoger (tu|el) premio|enviarte (tu|el) premio|mandarte (tu|el) premio)',
        '(gana|ganar|ganas) (tiempo|espacio|peso|músculo|confianza)'
      ]
    }
  },
  lists: {until: 'hasta cuándo', who: 'quién participa', rules: 'dónde están las bases'},
  messages: {
    missing: {
      reason: 'Faltan condiciones del sorteo: {missing}; mejor con hasta cuándo, quién participa y dónde están las bases',
      note: 'Sin ellas cada participante imagina otro juego, y el nombre de quien gane parecerá arreglado. Añade la fecha de cierre, quién puede participar y un enlace a las bases; las redes piden además decir que no tienen nada que ver.'
    }
  }
} satisfies Words
