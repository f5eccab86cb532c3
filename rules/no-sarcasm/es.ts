import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Burla de quien escribe: falso elogio, falsa alarma, falsa pena',
  phrases: {
    mockery: {
      despite: ['questioned', 'quoted'],
      patterns: [
        '(vaya|menudo|menuda|tremendo|tremenda|todo un|toda una|pedazo de|flor de|valiente|gran|nuestro|nuestra) *1 (detective|investigador|investigadora|sabueso|lince|lumbrera|lumbreras|inspector|inspectora|matemático|matemática|científico|científica|corrector|correctora|fiscal|auditor|auditora|eminencia|sherlock|poirot|colombo|catedrático|sommelier|notario)',
        '({regalar:any}|{dar:any}|{tocar:any}|{salir:any}|{venir:any}|{sacar:any}|{ganar:any}|{comprar:any}) *3 (en|con) *2 (cereal|cereales|tómbola|rifa|feria|roscón|rosca|huevo kinder|cajita feliz|chocolatina)',
        '(luto (nacional|oficial)|minuto de silencio|media asta|gabinete de crisis|gabinete de emergencia|comisión de investigación|funeral de estado|consejo de seguridad|el crimen del siglo|el drama del siglo|la tragedia del siglo|noticia de portada|paren las rotativas|paren todo|interpol|cascos azules)',
        '({llamar}|{avisar}|{alertar}|{llamar:infinitive}|{avisar:infinitive}) *1 (a)? (la|los|al|el) *1 (prensa|policía|bomberos|onu|otan|nasa|ejército|interpol|fbi|guardia civil|papa|presidente|ministro|telediario|noticiero|ambulancia)',
        '(perdona|perdone|perdonen|disculpa|disculpe|perdón|disculpen) *1 por (no tener|existir|respirar|ser humanos|no ser|cerrar|dormir|tener vida)',
        '(majestad|su alteza|su excelencia|su señoría|su eminencia)',
        '(felicidades|felicitaciones|enhorabuena|bravo|bien|aplausos|olé|wow|impresionante) *2 (sabes|sabe|sabés|sabéis|aprendiste|aprendió|has aprendido) *1 (contar|leer|escribir|sumar|restar|medir|pesar|usar)',
        '(enhorabuena|felicidades|felicitaciones|te felicito|lo felicito|la felicito|bravo|un aplauso|aplausos|mis dieces|chapó) (a ti|a usted)? por (descubrir|darte cuenta|darse cuenta|notar|notarlo|el descubrimiento|el hallazgo|tu hallazgo|tu descubrimiento|contar|contarlos|llegar a|enterarte|enterarse|leer|tu paciencia de|averiguar|haber (descubierto|notado|leído)|la observación|tu capacidad)',
        '(gracias|agradecemos|mil gracias) por (la|el|tu|su|tan|semejante|ese|esa|esta|este|ilustrarnos|iluminarnos|educarnos|instruirnos|enseñarnos) *2 (lección|clase|sermón|novela|ensayo|cátedra|sabiduría|monólogo|drama|poesía|telenovela|charla ted|(valiosísima|valiosa|sabia|inestimable|brillante|experta|erudita) (aportación|opinión|contribución|observación|crítica)|perla|discurso|berrinche|pataleta|show|numerito|gentileza|amabilidad de siempre)',
        '(qué|menudo|menuda|vaya|uy qué|ay qué|tremendo|tremenda) (drama|tragedia|dramón|disgusto|horror|catástrofe|calamidad|escándalo|hecatombe|sufrimiento|trauma|penurias|crueldad)',
        '^(vaya|mira|anda|atención|uy)? *1 (habló|ya habló|ya salió|salió|apareció|llegó) (el|la|un|una|nuestro|nuestra) (experto|experta|crítico|crítica|sabio|sabia|gurú|sommelier|chef|catador|catadora|abogado|abogada|entendido|entendida|especialista|juez|jueza|sabelotodo|maestro|maestra|iluminado|iluminada|listo|lista|ingeniero|ingeniera|doctor|doctora)',
        '(quieres|querés|quiere|queréis|quieren|te damos|le damos|te mandamos|te ponemos|le ponemos|te falta|mereces|merecés|te entregamos) (que te demos|que le demos)? (un|una|tu|su) (medalla|premio|pin|galleta|galletita|diploma|aplauso|estatua|monumento|trofeo|pañuelo|kleenex|chupete|violín)',
        '^(pobre|pobrecito|pobrecita|pobrecitos|pobrecitas|angelito) *2 (tú|vos|usted|ustedes|de ti|de usted|tuviste|tuvo que|tuvieron que|sufriste|te tocó|le tocó)',
        '^(campeón|campeona|crack|fenómeno|máquina|maestro|lumbrera|sherlock|einstein|genio|iluminado|princesa|majestad|reina|rey|alteza|marqués|su majestad|su alteza|señor marqués|señora marquesa|maestra|figura|listillo|listilla|guapi|bonita|bonito|querubín|corazón de melón|mastermind|capo|capitán obvio)$',
        '(llamamos|avisamos|avisaremos|llamaremos|llamo|avisen|llamen|llame|llama|avisad|que alguien llame|que alguien avise|vamos a avisar|contactamos|informaremos|avisando) a (la|los|el|las|un)? *1 (nasa|prensa|emergencias|policía|bomberos|michelin|guía michelin|onu|ejército|papa|rey|presidente|noticiero|noticias|telediario|ambulancia|interpol|fbi|tele|cnn|guardia civil|historiadores|periódicos)',
        '(no)? (dormiremos|vamos a (poder)? dormir|pegaremos ojo|podremos dormir|podré dormir|dormiré) *3 (hoy|esta noche|ojo|de la pena|del disgusto|en paz|pensando)',
        'no (dormiremos|pegaremos ojo)',
        '^(vaya|menudo|menuda|qué|gran|tremendo|tremenda|impactante|brillante) (por dios|novedad|descubrimiento|sorpresa|hallazgo|noticia|noticion|notición|revelación|primicia|deducción|observación|agudeza|perspicacia|ojo clínico)$',
        '(no somos|no soy|ni somos|tampoco somos) (adivinos|magos|brujos|videntes|adivinas|brujas|telépatas|dioses|superhéroes|clarividentes|walter mercado|tus (criados|sirvientes|esclavos|padres|niñeras))',
        '(bola de cristal|varita mágica|bandeja de plata|mayordomo|servilleta de oro|pétalos de rosa|paloma mensajera|no es ciencia)',
        '(qué haríamos|qué sería de nosotros|cómo vivíamos|cómo hemos vivido|cómo viviríamos|qué suerte la nuestra|menos mal que) (sin ti|sin usted|sin vos|sin tus|sin su|estás tú|estás vos|está usted|nos lo (dices|dice|explicas|explica|cuentas|decís)|viniste|vino usted|llegaste|existes)',
        '(descubriste|has descubierto|ha descubierto|descubrió|acabas de descubrir|acaba de descubrir|inventaste|inventó|encontraste|has encontrado|ha encontrado|encontró) *1 (américa|pólvora|agua (tibia|caliente)|rueda|hilo (negro|rojo)|que (en|el|la|los|las)|penicilina|botón|manual|interruptor|bombilla|reloj|calendario|internet|teclado|enchufe|mediterráneo)',
        '^(sí|claro|ah|ajá|obvio|seguro|por supuesto|cómo no|desde luego) (que sí|sí|claro|por supuesto|obvio|cómo no|desde luego)? porque *1 (aquí|acá|nosotros|nos|claro|claramente|obviamente|lo nuestro|a nosotros|estamos|vivimos|todos sabemos|tú|usted|vos)',
        '(nos pasamos|pasamos|vivimos|estamos|nos levantamos) *2 (el día|para|todo el día|la vida|cada mañana) *2 (escondiendo|fastidiar|fastidiarte|molestar|molestarte|arruinar|arruinarte|pensando en cómo|rascándonos|amargarte|amargar|perdiendo)',
        '(se nota|se ve) que (tienes|tiene|tenés|te sobra|le sobra) (mucho)? *1 tiempo',
        '(la vida es dura|llora un río|llorá|llórame|cuéntame más|qué pena me das|qué penita|qué lástima me das|me parte el alma|se me parte el alma|el violín más pequeño|problemas del primer mundo|problema del primer mundo|drama queen|supéralo|superalo|supérelo|te ofendes por todo|piel fina|generación de cristal|cristalito|ofendidito|ofendidita|ya se te pasará|para gustos)',
        '(nadie te|nadie le|nadie os) (obliga|ha preguntado|preguntó|obligó|pidió|ha pedido)',
        '(no|ni|tampoco|ni que) *1 (es|era|sería|fuera|parece|parecía|resulta) tan (difícil|complicado|complicada|duro|complejo|costoso)',
        '(qué|cuán) *2 (desconsiderado|desconsiderados|desconsideradas|maleducados|crueles|malos|torpes|descuidados|egoístas|insensibles|desalmados|malvados) *1 (de nuestra parte|por nuestra parte|somos|fuimos|hemos sido)',
        '^(dijo|habló|lo dice|dice) (el|la|un|una|alguien) *2 (que|desde|con|experto|experta|señor|señora)',
        '^(ilumínanos|ilumínenos|ilústranos|ilústrenos|iluminanos|ilustranos|cuéntanos tu experiencia como|comparte tu (título|diploma|máster|doctorado)|enséñanos tu (título|diploma|máster))',
        '(cómo|a ver cómo|no sé cómo) (vas|va|vais|van|irás) a (sobrevivir|superarlo|superar|vivir|seguir adelante)',
        '(curioso|qué curioso|qué raro|qué casualidad|raro|extraño) que *8 (demás|otros|otras|nadie|resto|solo a)',
        '(suite presidencial|servicio de mayordomo|alfombra roja|estrella michelin por)'
      ]
    },
    doubtful: {
      despite: ['questioned'],
      patterns: [
        '^(bravo|qué gracioso|qué graciosa|qué chistoso|qué divertido|muy gracioso|me parto|genial|maravilloso|fascinante|apasionante|enternecedor|emocionante|conmovedor)$'
      ]
    }
  },
  messages: {
    sarcasm: {
      reason: 'Sarcasmo en la respuesta: «{text}»; mejor, una contestación en serio',
      note: 'Una broma a costa del cliente la leen todos los que pueden ser el siguiente. Recoge lo que dice con palabras claras; ríete de ti, o de nadie.'
    }
  }
} satisfies Words
