import type {Words} from '../../src/define-rule.js'

/** Somebody, or an animal, for whom one may be sorry in earnest. */
const ward =
  '(hijo|hija|hijos|hijas|hijito|hijita|niño|niña|niños|niñas|nene|nena|bebé|beba|bebe|peque|nieto|nieta|nietos|madre|padre|mamá|papá|mami|papi|abuelo|abuela|abuelito|abuelita|abuelos|suegro|suegra|hermano|hermana|tío|tía|sobrino|sobrina|marido|esposo|esposa|novio|novia|vecino|vecina|perro|perra|perrito|perrita|gato|gata|gatito|gatita|cachorro|cachorra|conejo|hámster|loro|caballo|yegua|mascota)'

export default {
  summary: 'Burla de quien escribe: falso elogio, falsa alarma, falsa pena',
  phrases: {
    mockery: {
      despite: ['questioned', 'quoted'],
      patterns: [
        '(vaya|menudo|menuda|tremendo|tremenda|todo un|toda una|pedazo de|flor de|valiente) *1 (detective|sabueso|lumbrera|lumbreras|inspector|inspectora|eminencia|sherlock|poirot|colombo)',
        '(gabinete de crisis|gabinete de emergencia|funeral de estado|consejo de seguridad|el crimen del siglo|el drama del siglo|la tragedia del siglo|paren las rotativas|cascos azules)',
        '(perdona|perdone|perdonen|disculpa|disculpe|perdón|disculpen) *1 por (existir|respirar|ser humanos|no ser (perfectos|adivinos|magos|dioses)|(no)? tener vida)',
        '(su (majestad|alteza|excelencia|señoría|eminencia)|señor marqués|señora marquesa)$',
        '(qué|menudo|menuda|vaya|uy qué|ay qué|tremendo|tremenda) (dramón|hecatombe)',
        '^(sherlock|einstein|capitán obvio|majestad|alteza|mastermind|listillo|listilla|lumbrera|iluminado|corazón de melón)$',
        '(llamamos|avisamos|avisaremos|llamaremos|llamo|avisen|llamen|llame|llama|avisad|que alguien llame|que alguien avise|vamos a avisar|contactamos|informaremos|avisando|llamar|avisar|alerten|alerta) a (la|los|el|las|un)? *1 (nasa|onu|otan|papa|rey|presidente|fbi|interpol|cnn|historiadores|ejército)',
        '(no somos|no soy|ni somos|tampoco somos) (adivinos|brujos|videntes|adivinas|brujas|telépatas|dioses|superhéroes|clarividentes|walter mercado|tus (criados|sirvientes|esclavos|padres|niñeras))',
        '(descubriste|has descubierto|ha descubierto|descubrió|acabas de descubrir|acaba de descubrir|inventaste|inventó) *1 (américa|pólvora|agua (tibia|caliente)|rueda|hilo (negro|rojo)|penicilina|mediterráneo)',
        '(sí|claro|por supuesto|obvio|cómo no|desde luego) porque *1 (aquí|acá|nosotros|nos|claro|claramente|obviamente|lo nuestro|a nosotros|estamos|vivimos|todos sabemos|tú|usted|vos)',
        '(llora un río|llorá|llórame|qué pena me das|qué penita|qué lástima me das|me parte el alma|se me parte el alma|el violín más pequeño|problemas del primer mundo|problema del primer mundo|drama queen|supéralo|superalo|supérelo|te ofendes por todo|generación de cristal|cristalito|ofendidito|ofendidita|ya se te pasará)',
        '^(ilumínanos|ilumínenos|ilústranos|ilústrenos|iluminanos|ilustranos|comparte tu (título|diploma|máster|doctorado)|enséñanos tu (título|diploma|máster))'
      ]
    },
    // In earnest where nobody complains, or where the brand is sorry.
    doubtful: {
      despite: ['questioned', 'quoted'],
      patterns: [
        '(vaya|menudo|menuda|tremendo|tremenda|todo un|toda una|pedazo de|flor de|valiente) *1 (investigador|investigadora|lince|matemático|matemática|científico|científica|corrector|correctora|fiscal|auditor|auditora|catedrático|sommelier|notario)',
        '({regalar:any}|{dar:any}|{tocar:any}|{salir:any}|{venir:any}|{sacar:any}|{ganar:any}) *3 (en|con) *2 (cereal|cereales|tómbola|rifa|feria|roscón|rosca|huevo kinder|cajita feliz|chocolatina)',
        '(luto (nacional|oficial)|minuto de silencio|media asta|comisión de investigación|noticia de portada|paren todo)',
        '(felicidades|felicitaciones|enhorabuena|bravo|bien|aplausos|olé|wow|impresionante) *2 (sabes|sabe|sabés|sabéis|aprendiste|aprendió|has aprendido) *1 (contar|leer|escribir|sumar|restar|medir|pesar|usar)',
        '(enhorabuena|felicidades|felicitaciones|te felicito|lo felicito|la felicito|bravo|un aplauso|aplausos|mis dieces|chapó) (a ti|a usted)? por (descubrir|darte cuenta|darse cuenta|notar|notarlo|el descubrimiento|el hallazgo|tu hallazgo|tu descubrimiento|contar|contarlos|llegar a|enterarte|enterarse|leer|tu paciencia de|averiguar|haber (descubierto|notado|leído)|la observación|tu capacidad)',
        '(gracias|agradecemos|mil gracias) por (la|el|tu|su|tan|semejante|ese|esa|esta|este|ilustrarnos|iluminarnos|educarnos|instruirnos|enseñarnos) *2 (lección|clase|sermón|novela|ensayo|cátedra|sabiduría|monólogo|drama|poesía|telenovela|charla ted|(valiosísima|sabia|inestimable|brillante|experta|erudita) (aportación|opinión|contribución|observación|crítica)|perla|discurso|berrinche|pataleta|show|numerito|gentileza|amabilidad de siempre)',
        '^(vaya|mira|anda|atención|uy)? *1 (habló|ya habló|ya salió|salió|apareció) (el|la|un|una) (experto|experta|crítico|crítica|sabio|sabia|gurú|sommelier|chef|catador|catadora|entendido|entendida|especialista|sabelotodo|iluminado|iluminada|listo|lista|ingeniero|ingeniera)',
        '(quieres|querés|quiere|queréis|quieren|te falta|mereces|merecés) (que te demos|que le demos)? (un|una|tu|su) (medalla|premio|pin|galleta|galletita|diploma|aplauso|estatua|monumento|trofeo|pañuelo|kleenex|chupete|violín)',
        '^(campeón|campeona|fenómeno|princesa|figura|guapi|querubín)$',
        '(llamamos|avisamos|llamo|avisen|llamen|avisad|que alguien llame|que alguien avise|vamos a avisar|avisando|llamar|avisar) a (la|los|el|las|un)? *1 (prensa|michelin|guía michelin|noticiero|noticias|telediario|tele|periódicos)',
        'no *3 (dormiremos|pegaremos ojo|dormir|dormiré)',
        '^(vaya|menudo|menuda|qué|gran|tremendo|tremenda|impactante|brillante) (por dios|novedad|descubrimiento|sorpresa|hallazgo|noticia|noticion|notición|revelación|primicia|deducción|observación|agudeza|perspicacia|ojo clínico)$',
        '(bola de cristal|varita mágica|bandeja de plata|mayordomo|servilleta de oro|pétalos de rosa|paloma mensajera|no es ciencia|suite presidencial|alfombra roja|estrella michelin por)',
        '(qué haríamos|qué sería de nosotros|cómo vivíamos|cómo hemos vivido|cómo viviríamos|qué suerte la nuestra|menos mal que) (sin ti|sin usted|sin vos|sin tus|sin su|estás tú|estás vos|está usted|nos lo (dices|dice|explicas|explica|cuentas|decís)|viniste|vino usted|llegaste|existes)',
        '(descubriste|has descubierto|ha descubierto|descubrió|encontraste|has encontrado|ha encontrado|encontró) *1 (botón|manual|interruptor|bombilla|reloj|calendario|internet|teclado|enchufe|que (en|el|la|los|las))',
        '(nos pasamos|pasamos|vivimos|estamos|nos levantamos) *2 (el día|para|todo el día|la vida|cada mañana) *2 (escondiendo|fastidiar|fastidiarte|molestar|molestarte|arruinar|arruinarte|pensando en cómo|rascándonos|amargarte|amargar|perdiendo)',
        '(se nota|se ve) que (tienes|tiene|tenés|te sobra|le sobra) (mucho)? *1 tiempo',
        '(la vida es dura|cuéntame más|piel fina)',
        '(nadie te|nadie le|nadie os) (obliga|ha preguntado|preguntó|obligó|pidió|ha pedido)',
        '(tampoco|ni que|no|ni) (era|sería|fuera|parecía) tan (difícil|complicado|complicada|duro|complejo|costoso)',
        '(qué|cuán) *2 (desconsiderado|desconsiderados|desconsideradas|maleducados|crueles|malos|torpes|descuidados|egoístas|insensibles|desalmados|malvados) *1 (de nuestra parte|por nuestra parte|somos|fuimos|hemos sido)',
        '^(dijo|lo dice) (el|la) (experto|experta|señor que|señora que)',
        '(cómo|a ver cómo|no sé cómo) (vas|va|vais|van|irás) a (sobrevivir|superarlo|superar|vivir|seguir adelante)',
        '(curioso|qué curioso|qué raro|qué casualidad|raro|extraño) que *8 (demás|otros|otras|resto|solo a)',
        '^(bravo|qué gracioso|qué graciosa|qué chistoso|qué divertido|muy gracioso|me parto|genial|maravilloso|fascinante|apasionante|enternecedor|emocionante|conmovedor)$'
      ]
    },
    pity: {
      despite: ['questioned', 'quoted'],
      patterns: [
        '^(pobrecito|pobrecita|pobrecitos|pobre criatura|ay pobre|pobre de ti|pobre usted|angelito)',
        '(qué|menudo|menuda|vaya|uy qué|ay qué|tremendo|tremenda) (drama|tragedia|escándalo|sufrimiento|trauma|penurias|crueldad)'
      ]
    }
  },
  comment: {
    ward: {
      despite: ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [ward]
    }
  },
  messages: {
    sarcasm: {
      reason: 'Sarcasmo en la respuesta: «{text}»; mejor, una contestación en serio',
      note: 'Una broma a costa del cliente la leen todos los que pueden ser el siguiente. Recoge lo que dice con palabras claras; ríete de ti, o de nadie.'
    }
  }
} satisfies Words
