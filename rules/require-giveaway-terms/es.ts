import type {Words} from '../../src/define-rule.js'

const entry =
  '(respuesta|comentario|foto|selfi|selfie|vídeo|video|historia|anécdota|excusa|razón|frase|nombre|idea|adivinanza|copla|poema|chiste|dibujo|receta)'
const best = `(mejor|peor|más {gustar:any}|más (graciosa|gracioso|original|divertida|divertido|triste|vieja|viejo|antigua|antiguo|cercano|cercana|creativa|creativo|bonita|bonito|votada|votado|loca|loco|chistosa|chistoso))`
const gets = '(se lleva|se llevará|se llevan|gana|ganará|ganan|recibe|recibirá|se va a (su|la)? casa|se gana|viaja|come|cena|bebe|duerme|entra)'
const prize = '(un|una|dos|tres|<number>|<money>|el|la|este|esta|entradas|boletos|uno)'

export default {
  summary: 'Un sorteo que no dice hasta cuándo, quién participa y dónde están las bases',
  phrases: {
    giveaway: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(sorteo|sorteos|sorteamos|sortearemos|sorteando|vamos a sortear|sorteazo|rifa|rifamos|rifar|giveaway|tómbola)',
        '{participar} (y|para) *1 (gana|ganar|llévate|llevate|ganate)',
        '({participar}|participas|participan) por (un|una|dos|tres|<number>|<money>)',
        '(puedes|podés|pueden|podrías|podéis) *1 (ganarte|ganarse|ganaros|llevártela|llevártelo)',
        '(regalamos|obsequiamos|vamos a regalar|estamos regalando|queremos regalar) (dos|tres|cuatro|cinco|diez|<number>|un par)',
        `^(gana|ganá|ganen|gánate|ganate|llévate gratis) ${prize}`,
        '(ya|y ya) (participas|participan|estás participando|participás|participáis|estáis dentro|estás dentro)',
        `(uno|una) de (vosotros|vosotras|ustedes|nuestros *1|quienes) *6 ${gets}`,
        `(la|el|las|los|tu|una) ${best} *1 ${gets}`,
        `(la|el|las|los|tu|una) (${best} ${entry}|${entry} *1 ${best}) *8 ${gets}`,
        `(quien|el que|la que) *2 (haga|hagan) *2 (reír|sonreír|llorar) *5 ${gets}`,
        `(quien|quienes|el que|la que) (comente|cuente|diga|adivine|acierte|mande|responda|escriba|suba) *8 ${gets}`,
        '(se lo|se la|se los|se las) (lleva|llevan|llevará|llevarán|queda|quedará|gana) *1 (quien|quienes|el que|la que|uno de|una de|el primero|la primera|la mejor|el mejor)',
        '(va|van|irá|irán|será|serán) para (quien|quienes|el que|la que|uno de|la mejor|el mejor|la primera|el primero)',
        '(el premio|el ganador|la ganadora|los ganadores) (será|serán|se anuncia|se anunciará|saldrá)'
      ]
    },
    // Para todo el mundo, o para quien salga elegido.
    prize: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '({comentar}|{contar}|{decir}|{adivinar}|{responder}|dinos|cuéntanos|decinos|contanos) *9 (es|son|será|serán|ser) (tuyo|tuya|tuyos|tuyas|suyo|suya|suyos|suyas|vuestro|vuestra)',
        '(regalamos|obsequiamos|estamos regalando|vamos a regalar|queremos regalar|regalaremos)',
        '(concurso|gratis|sin costo|sin coste|de regalo|busca (casa|dueño|dueña)|buscan (casa|dueño|dueña))',
        `(para|por|y|quieres|querés|quieren|queréis|gustaría|puedes|podés|pueden|podéis) (ganar|ganarte|ganarse|llevarte|llevarse|llevaros) ${prize}`,
        '(puede|pueden|podría|podrían) ser (tuyo|tuya|tuyos|tuyas|suyo|suya|suyos|suyas|vuestro|vuestra)',
        '(nos sobra|nos sobran|nos queda|nos quedan) *1 (un|una|dos|tres|<number>|par)',
        '(tenemos|hay|guardamos) *1 (un|una|dos|tres|<number>|par) *4 (para|gratis)',
        `(alguien|una persona|dos personas) ${gets}`,
        '(le|les|te|os) (mandamos|enviamos|mandaremos|enviaremos|regalamos|damos|daremos)'
      ]
    },
    chosen: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(al azar|suerte|afortunado|afortunada|a ojo|a dedo|ganador|ganadora|ganadores|papelito|alguien se (va|lleva))',
        '(elige|eligen|elegimos|elegiremos|elegirá|escoge|escogen|escogemos|escogerá|escogeremos|decide|decidirá|decidiremos) *2 (quién|la|el|las|los|al|a la|entre|una|uno|dos|a)',
        '(decimos|decidimos|diremos|veremos|anunciamos|avisamos) *2 (quién|a quién|ganador|con un)',
        `(${best} ${entry}|${entry} *1 ${best})`,
        `(la|el) ${best}$`,
        '(haga|hagan|hará|nos haga|nos hagan) *2 (reír|sonreír|llorar|sonrojar|carcajear)',
        '(el|la|los|las) que más *3 (guste|gusten|emocione|convenza|sorprenda)',
        '(sacamos|saca|sacaremos|sacará) *2 (papelito|nombre|bola|número|boleta)'
      ]
    },
    enter: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '({comentar}|{seguir}|{compartir}|{etiquetar}|{mencionar}|{participar}|{dejar}|{contar}|{decir}|{poner}|{grabar}|{grabarse}|{dibujar}|{anotar}|{apuntar}|{inventar}|{mandar}|{enviar}|{subir}|{responder}|{adivinar}|{escribir}|{llenar}|{votar}|{venir})',
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
        '(mayores de|residentes|residente|mayor de edad|mayores de edad|participan (los|las|quienes|mayores|personas|solo|todas|clientes)|solo (para|en) (españa|península|méxico|argentina|colombia|chile|socios)|válido (en|para|solo)|península|abierto a|pueden participar|puede participar|quienes vivan|que vivan|domicilio|<number> años cumplidos|con residencia|dirección en|a partir de <number> años|todo el país|república mexicana|territorio nacional|solo socios|clientes con)'
      ]
    },
    rules: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: ['(bases|términos|condiciones|reglamento|letra pequeña|letra chica|mecánica completa|tyc|t y c)']
    },
    // Quien describe lo que perdió lo recupera.
    found: [
      '^(encontrado|encontrada|hallado|hallada|apareció|aparecieron)',
      '(objeto perdido|objetos perdidos|cosas perdidas)',
      '({encontrar:any}|{hallar:any}|apareció|olvidó|olvidado|dejó|perdió) *8 (anillo|alianza|pendiente|pendientes|aretes|collar|pulsera|reloj|cartera|billetera|monedero|llave|llaves|móvil|celular|gafas|lentes|guante|guantes|bufanda|paraguas|peluche|audífono|dentadura)'
    ],
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
        '(gana|ganar|ganas) *1 (tiempo|rato|espacio|peso|músculo|confianza)',
        '(se queda|se quedan|queda|quedará) en (la|nuestra) carta',
        '(se lee|leemos|leeremos|publicamos|compartimos|colgamos) *2 (en voz alta|todos|todas|aquí|en la)'
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
