import type {Words} from '../../src/define-rule.js'

const place =
  '(whatsapp|telegram|facebook|tiktok|grupos|grupo|chats|chat|redes|barrio|calle|vecindario|foros|foro|mercado|colonia|gremio|sector|mentideros|pueblo)'
const told =
  '(corre|corren|circula|circulan|anda|andan|dicen|comentan|cuentan|aseguran|juran|suena|se dice|se comenta|se cuenta|se habla|se lee|se oye|se rumorea)'

const message = '(audio|audios|mensaje|mensajes|cadena|captura|grupo|grupos|chat|chats|nota de voz|whatsapp|telegram)'

/** Quién lo dice, y nadie lo conoce. */
const somebody =
  '(alguien|(un|una|algún|alguna|otro|otra) *1 (señor|señora|tipo|tío|tía|chico|chica|muchacho|muchacha|pibe|amigo|amiga|primo|prima|vecino|vecina|cliente|clienta|pasajero|pasajera|conductor|conductora|chofer|chófer|taxista|camionero|repartidor|repartidora|proveedor|enfermera|maestra|profesor|policía|bombero|albañil|agricultor|pescador|portero|conocido|conocida|seguidor|seguidora|usuario|usuaria|oyente)|(uno|una|varios|varias|algunos|algunas) de (nuestros|nuestras|los|las) *1 (clientes|vecinos|choferes|repartidores|conductores|proveedores|pasajeros)|uno que|una que|(el|la) (cartero|del|de la)|los taxistas|mi (primo|prima|cuñado|tía|vecino|vecina))'

export default {
  summary: 'Un rumor que se difunde',
  phrases: {
    rumour: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        '(se)? (rumorea|rumora|rumoreaba)',
        '(se|por ahí|por ahi|ya) (comenta|comentan|cuenta|murmura|chismea|especula|cuchichea) (que|por|en)',
        'por (ahí|ahi|allí|los pasillos) (comentan|dicen|cuentan|se dice|se comenta|suena|se oye|se escucha)',
        '(comentan|dicen|cuentan|se dice|se oye|se escucha) por (ahí|ahi|los pasillos|el barrio|la calle)',
        '(suena|suenan) *2 campanas',
        '^(suena|suenan) *2 (fuerte|con fuerza|cada vez más|la posibilidad)',
        '(nos|me) (ha|han) (llegado|llegado el soplo|chivado|soplado) (que|el|la|un|de buena)',
        '(nos|me) (llegó|llegaron|contaron|soplaron|chismearon|dijeron|pasaron) (el chisme|el rumor|el dato|un audio|de buena)',
        '(un pajarito|radio pasillo|de buena fuente|de buena tinta|fuentes cercanas|fuente cercana)',
        '(un|una|mi) (amigo|amiga|primo|prima|conocido|conocida|vecino|vecina|cuñado|compadre|cliente) (que *1 (trabaja|está|conoce|vive)|de (un|una) (amigo|amiga))',
        '({pasar}|{compartir}|{difundir}|{rotar}|pásalo|pásenlo|pasalo|difundan|difunde|compartan|comparte) *2 antes (de)? que *2 (borren|borre|quiten|censuren|bajen|eliminen)',
        '(el rumor|los rumores|el chisme|un rumor) (dice|dicen|es que|apunta|apuntan|crece|corre|de que)',
        '(hay|corre|corren|circula|circulan) *2 (rumor|rumores|chisme|chismes)',
        '(nada|no hay nada|todavía no hay nada) (oficial|confirmado)',
        'sin confirmación oficial',
        '(lo que|lo que los medios|lo que nadie) no (te cuentan|quieren que sepas|te dicen)',
        '^(última hora|urgente|exclusiva|bomba) *8 (al parecer|según fuentes|se dice|dicen|parece que)',
        'nadie *4 (confirma|confirmar|confirmado|desmiente|desmentir|confirme|admite|comprobar|comprobado|verificar|verificado)',
        '(circula|corre|anda circulando) (un|una|el|la) (audio|mensaje|foto|captura|cadena|video|vídeo)',
        `(por|en) *2 ${place} *2 ${told} (que|de que|la)`,
        `${told} (por|en) *2 ${place} *1 (que|de que)`,
        '(por|según) lo que (la gente|se|los vecinos|todos|todo el mundo) *1 (dice|dicen|diciendo|comenta|comentan|comentando|oye|escucha|rumorea)',
        `(por|según) lo que (la gente|se|los vecinos|todos|todo el mundo|los padres) *1 (comparte|comparten|compartiendo|publica|publicando|poniendo|pone|escribe|escribiendo|manda|mandando) *2 (en|por) *2 ${place}`,
        `(nos|me) *3 (llegado|llegar|llegó|llega|pasaron|pasó|mandaron|mandado|enviaron|reenviaron) *1 (por|en) *2 ${message} *2 que`,
        `según (un|una|este|el) ${message}`,
        'a (nuestros|mis|los) oídos *2 (llega|llegó|llegan|ha llegado)',
        'nadie *1 (ha|han|lo ha|lo han) (publicado|anunciado)',
        '(o)? eso (nos|me|se|dicen|cuentan|hemos|he|parece) *1 (llegado|dicho|contado|llegó|contaron|dijeron|dice|comenta|oído|escuchado|rumorea)',
        '(una|la) (fuente|persona) que *2 (prefiere|no quiere|pidió|pide|quiere)',
        '(no lo hemos|no hemos|sin) *1 (comprobado|verificado|contrastado|contrastar|verificar|comprobar)',
        '(no sabemos|no sé|ni idea de) si *1 (es|será|sea) (cierto|verdad|real)',
        '(lo|la) (leímos|leí|vimos|vi|pasaron|mandaron) (en|por) (un|el|algún) *1 (grupo|chat|whatsapp|foro)',
        '(me|nos) lo (pasó|pasaron|contó|contaron|dijo|reenvió|reenviaron|chismeó|sopló)'
      ]
    },
    heard: {
      despite: ['hypothetical'],
      patterns: [
        '^(oímos|escuchamos|oído|hemos oído|he oído|oí) (que|por ahí|rumores)',
        '(nos|me) (ha|han)? (contado|dicho|llegó|llegaron|contaron|soplaron|chismearon|dijeron) que'
      ]
    },
    hedge: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(suena|suenan) (que|*2 (fuerte|con fuerza|la posibilidad))',
        '^(sin|falta) (confirmar|confirmación)',
        '(todavía|aún|está|están|noticia|información|dato|datos) *1 sin (confirmar|confirmación)',
        '(al parecer|por lo visto|presuntamente|supuestamente|según parece|parece ser que|dizque|aparentemente|se supone que)',
        '(dicen|comentan|cuentan|se dice|se comenta) que',
        '(un grupo de|varios|varias|algunos|algunas|unos|unas|muchos|muchas|gente|vecinos|vecinas) *3 (asegura|aseguran|afirma|afirman|jura|juran|dice|dicen|denuncia|denuncian|cuenta|cuentan|advierten|alertan) que',
        '(lo|la) (dijo|contó|comentó|dice|cuenta) (un|una|el|la) *2 (señor|señora|cola|fila|taxista|vecino|vecina|portero|cartero|cliente|clienta)',
        `${somebody} *5 (dice|dijo|cuenta|contó|jura|juró|asegura|aseguró|comentó|comenta|sopló|ha contado|ha dicho|nos confirmó|avisó|afirma)`,
        '(anda|andan|andaban|van|va|están|están todos) (contando|diciendo|comentando|asegurando|jurando|repitiendo) *1 que',
        '(nos|me) (cuenta|dice|comenta|jura|asegura|avisa|chiva|sopla|cuentan|dicen) (un|una|unos|unas|algún|alguna|varios|varias|la del|el del) *3 que',
        '(una señora|un señor|en la cola|en la fila|en el mercado) *4 (jura|juran|dice|dicen|diciendo|cuenta|cuentan|asegura) que',
        '(se habla|se está hablando|hay quien (dice|habla)|corre la voz|corre el run run|dicen las malas lenguas|anda diciendo|todo apunta|parece|parece ser|según (nos|me) (cuentan|dicen|han dicho|dijeron))',
        '(podría|podrían|estaría|estarían|habría|habrían) *1 (cerrar|fichar|firmado|vender|vendido|subir|cerrado|negociando|por cerrar|por irse)'
      ]
    },
    news: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(ratas|cucarachas|falso|falsos|falsa|falsas|derrumbe|tiroteo|balacera|muerto|muertos|nafta|diésel|inundación|inunda|explota|explotó|cortan|corte|gripe|redada|le echan|apagón|fuga|herido|heridos|choque|incendio|evacuado|evacuados|policía|robo|robos|robando|asalto|asaltos|estafa|banda|secuestro|secuestros|desaparecida|gasolina|combustible|luz|agua|tarifa|tarifas|toque de queda|accidente|explosión|cierra|cierran|cerrar|cerrarán|cerraría|quitar|quita|quitan|quitarán|prohibir|prohíben|prohibirán|fichar|ficha|fichado|firmó|firmado|vender|vendido|quiebra|quebró|despedir|despiden|despidieron|renunciar|renuncia|detenido|retiran|retirada|contaminado|contaminada|caducada|virus|huelga|paro|demoler|derribar|sube|suben|subir|subirá|subiría|desaparece|cancelan|cancelar|compró|comprado|privatizar|escasez|desabasto|viene|llega|llegaría|traspaso|divorcio|embarazada|despidos|recortes|racionamiento|impuesto|multa|cierre|aumento|se va|mudarse|fichaje|se acaba)'
      ]
    },
    // De otros, y aún por venir.
    future: ['(va|van) a', '(quiere|quieren|planea|planean|piensa|piensan|pretenden|pretende)'],
    ours: ['(nosotros|nos|nuestro|nuestra|nuestros|nuestras|tu|tus|te|ti|vuestro|vuestra|os|usted|ustedes)'],
    denial: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        'no (es|son) (cierto|verdad|ciertos|ciertas)',
        '^(falso|falsa)',
        '((es|son|era|eran|totalmente|completamente) *1 (falso|falsos|falsa|falsas)|bulo|bulos|(noticia|información|cuenta|perfil|página|mensaje|audio|captura|correo|rumor|dato|oferta|promoción|sorteo|vacante) *1 (falso|falsa)|desmentimos|desmentir|mentira|fake|no hagan caso|no hagas caso|noticia falsa)',
        'no (cerramos|nos vamos|vendemos|nos mudamos)',
        'no (es|son) (nuestro|nuestra|nuestros|nuestras|de nuestra parte)',
        'no (lo|la|los|las) (enviamos|mandamos|escribimos|hemos (enviado|mandado|escrito))',
        '(aviso|alerta|intento) de (estafa|fraude|phishing)'
      ]
    },
    // Dicho después, lo que hay en su lugar.
    contrary: [
      '^no (es así|es nuestro|es nuestra|son nuestros|son nuestras|lo es|lo son|hay tal)',
      '^no se (va|van|vende|venden|cierra|cierran|quita|quitan|suspende|suspenden|suprime|suprimen|cancela|cancelan|toca|tocan|privatiza|cobra)$',
      '^sí *1 (hay|habrá|abre|abren|abrimos|sigue|siguen|seguimos|funciona|funcionan|se celebra)',
      '(abre|abren|abrimos|sigue|siguen|atiende|funciona|funcionan|circula|circulan) *3 (como siempre|como (hasta ahora|estaba previsto)|con normalidad|con el horario)'
    ],
    checked: ['(hemos|he) (comprobado|verificado)', '(comprobamos|verificamos|comprobé|verifiqué)', '(estamos|estoy) *1 (comprobando|verificando|preguntando)']
  },
  messages: {
    rumour: {
      reason: 'Rumor «{text}»; mejor lo confirmado, y por quién',
      note: 'En la cuenta de una marca un rumor se lee como noticia, y la corrección nunca llega igual de lejos. Espera a que lo confirme quien lo sabe y nómbralo, o di que todavía no lo sabes.'
    }
  }
} satisfies Words
