import type {Phrases} from '../phrases.js'
import type {CommentGroup} from './comment.js'

const everywhere = ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'] as const
const said = (...patterns: string[]) => ({despite: everywhere, patterns})

const time = '(minuto|minutos|min|hora|horas|hs|hrs|día|días|dias|semana|semanas|mes|meses|año|años|rato|siglos)'
const number = '(<number>|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|media|varios|varias|muchos|muchas|unos|unas|casi *1|más de *1)'
const state =
  '(roto|rota|rotos|rotas|frío|fría|fríos|frías|mal|caído|caída|cerrado|cerrada|dañado|dañada|estropeado|estropeada|equivocado|equivocada|incompleto|incompleta|vacío|vacía|vencido|vencida|caducado|caducada|sucio|sucia|podrido|podrida|crudo|cruda|quemado|quemada|defectuoso|defectuosa|bloqueado|bloqueada|abierto|abierta|manchado|manchada|mojado|mojada|pinchado|averiado|averiada|descompuesto|descompuesta|fatal|horrible|asqueroso|asquerosa|duro|dura|seco|seca|colgado|colgada|trabado|trabada|rayado|rayada|golpeado|golpeada|despegado|desteñido|pasado|pasada|flojo|floja)'

const es: Phrases<CommentGroup> = {
  incident: said(
    `(está|estaba|están|estaban|llegó|llegaron|llega|llegan|vino|vinieron|viene|vienen|vino|venía|venían|quedó|sale|salió|salen|anda|sigue|siguen|estuvo|va|fue|era|encontré|encontramos|recibí|recibimos) *3 ${state}`,
    'no (me|nos|te|le|se|lo|la|les|os)? (lo|la)? *1 (funciona|funcionan|funcionaba|anda|andan|va|van|sirve|sirven|carga|cargan|abre|abren|llega|llegan|llegó|llegaron|llegaba|deja|dejan|permite|enciende|prende|conecta|entra|entran|aparece|aparecen|responde|responden|sale|salen|salió|vino|vinieron|ha llegado|han llegado|ha funcionado|pude|puedo|podemos|pudimos|logro|reconoce|reconocen|actualiza|acepta|aceptan|cambian|cambiaron|hay|había|tengo|tenemos|tienen|recibí|recibimos|he recibido|hemos recibido|han enviado|coincide|cierra|cerró|cuadra)',
    '(sigo|seguimos|sigue|siguen|llevo|llevamos|estoy|estamos|continúo|me dejaron|nos dejaron|me quedé|nos quedamos) *2 (sin|igual|esperando)',
    '(sin) (luz|agua|internet|señal|servicio|línea|wifi|gas|agua caliente|calefacción|respuesta|contestar|solución|conexión|saldo|reembolso)',
    'se (me|nos|le)? *1 (rompió|rompieron|cayó|cae|cuelga|colgó|traba|trabó|cierra|apaga|apagó|perdió|perdieron|dañó|descosió|despegó|partió|estropeó|quemó|bloquea|bloqueó|tragó|fue|soltó|cortó|corta|congela|borró|inundó|quedó)',
    '(problema|problemas|error|errores|fallo|fallos|falla|fallas|avería|averías|inconveniente|inconvenientes|incidencia|desastre|caos|chapuza|porquería|basura|asco|mierda|estafa|engaño|vergüenza|tomadura de pelo)',
    '(falta|faltan|faltaba|faltaban|faltó|faltaron) *2 (un|una|dos|tres|la|el|los|las|mi|mis|media|parte|piezas|tornillos|<number>)',
    '(perdí|perdimos|perdieron|me perdieron|extraviaron|cancelaron|canceló|arruinaron|rompieron|dañaron|estropearon|mancharon|tiraron|dejaron tirado|dejaron tirada|dejaron tirados|se equivocaron|equivocaron|confundieron) *2 (el|la|los|las|mi|mis|mi|nuestro|nuestra|de|un|una)?',
    '(mal|pésimo|pésima|pésimos|malísimo|malísima|peor|fatal|horrible|lamentable|nefasto|deplorable|vergonzoso|terrible|flojo|floja|decepcionante|deficiente) *2 (servicio|atención|experiencia|trato|calidad|comida|producto|app|aplicación|envío|señal|hotel|sitio|empresa|banco|compañía|actualización|noche|café|desayuno)?',
    '(me|nos) (enviaron|mandaron|dieron|trajeron|vendieron|entregaron|cambiaron|tocó|llegó|pusieron|sirvieron) *3 (otro|otra|mal|equivocado|equivocada|diferente|distinto|distinta|talla|talle|roto|rota|cualquier|menos|sin)',
    '(un pelo|un bicho|una mosca|un gusano|moho|un plástico|un vidrio|un cabello|una cucaracha) (en|dentro)',
    '(imposible|no hay manera|no hay forma) (de)?',
    '(otra vez|de nuevo|nuevamente) *2 (sin|caído|caída|lo mismo|igual|el mismo|la misma|mal|cerrado)'
  ),
  delay: said(
    `(llevo|llevamos|llevan|hace|hacen|desde hace|esperé|esperamos|esperando|espero|he esperado|tardan|tardaron|tardó|demoran|demoraron|demoró|estuve|estuvimos|van|ya van|va para) *4 ${number} *1 ${time}`,
    `${number} ${time} *3 (esperando|de espera|de retraso|tarde|sin|y nada|y sigo|y todavía|y aún|de cola|de fila|de demora|colgado|al teléfono|y contando)`,
    '(llevo|llevamos) (desde|todo|toda|días|semanas|meses|horas)',
    '(sigo|seguimos|todavía|aún|aun) *2 (esperando|espero|esperamos|sin|no|nada)',
    '(retraso|retrasos|retrasado|retrasada|demora|demoras|demorado|atraso|atrasado|tardísimo|tarde|lento|lenta)',
    '(tenía|tenían|debía|debían|debería|deberían|iba|iban|quedaron|prometieron|dijeron|dijisteis|aseguraron) (que|a|en|de)? *2 (llegar|llegaba|llegaría|venir|venían|entregar|hoy|ayer|el lunes|el martes|el miércoles|el jueves|el viernes|cinco|dos|tres|estar|llamar|llamaban|llamarían|devolver)',
    '(dónde|cuándo|donde|cuando) *3 (mi|mis|nuestro|el|la) (pedido|paquete|reembolso|dinero|envío|maleta|compra|técnico|repartidor|encargo|encomienda)',
    '(tercera|segunda|cuarta|quinta|enésima|3ª|2ª) (vez|semana|llamada|reclamación)',
    '(y nada|ni rastro|nada de nada|sin noticias|ni noticias)'
  ),
  money: said(
    '(me|nos|le|te) (han|habéis|has|ha)? (cobraron|cobran|cobró|cobrado|cobraste|cargaron|cargado|descontaron|descontado|debitaron|quitaron|quitado|facturaron|facturado|clavaron|cobrasteis)',
    '(cobro|cobros|cargo|cargos) (doble|dobles|duplicado|indebido|indebidos|de más|que no|no reconocido|extra|mal|por)',
    '(reembolso|reembolsen|reembolsar|devolución|devuelvan|devolver|devuelvas|devolvéis|devolvieron|devuelven|devolváis|reintegro|reintegren|mi dinero|mi plata|regresen|regresan|regresar|indemnización|compensación)',
    '(caro|carísimo|cara|carísima|robo|robar|roban|robaron|ladrones|estafa|estafadores|estafaron|timo|timadores|fraude|abuso|abusivo|sablazo|un atraco|clavada)',
    '(pagué|pagamos|pago|pagando|he pagado|hemos pagado) *4 (y|para|por|pero|dos veces|de más)',
    '(subió|subieron|suben|subida|aumento|aumentaron|subido) *3 (precio|precios|tarifa|cuota|<percent>|recibo|factura|luz)',
    'dos veces *2 (la misma|el mismo)?'
  ),
  treatment: said(
    '(maleducado|maleducada|maleducados|grosero|grosera|groseros|antipático|antipática|prepotente|prepotentes|borde|bordes|déspota|incompetentes|incompetente|inútiles|ineptos|irrespetuoso|ignoran|ignoraron|ignorado|ignoráis|mienten|mintieron|mentira|mentiras|mentirosos|engañaron|burlan|burlaron|se rieron|me colgaron|colgaron|me gritó|gritó|discriminación|desprecio|pasotas|pasan de)',
    '(nadie|ninguno|no) *2 (contesta|contestan|contestó|contestaron|responde|responden|respondió|respondieron|atiende|atienden|atendió|coge|cogen|llama|llamó|ayuda|ayudó|sabe|explica|explicó|hace nada|da|dan|dio|dieron|soluciona|solucionan|vino|avisó|avisaron|avisa)',
    '(me|nos) (tratan|trataron|trató|atienden|atendieron|atendió|contestó|contestaron|hablaron|habló|miraron|miró|hicieron|hizo|tuvieron|tuvo|traen|tienen|marean|mandan|pasan|pasaron|tienen mareado) *3 (mal|fatal|de malas|de mala|como|esperar|esperando|gritos|vuelta|vueltas|de un lado|a otro|de uno|pésimo)',
    '(pésima|mala|malísima|nula|peor) (atención|educación|gana|onda)',
    '(se niegan|se negaron|se negó|no quieren|no quisieron|no quiso|se lavan las manos|se desentienden|me dejaron en visto)',
    '(el|la|los|las|su|tu|vuestro) (atención|atención al cliente|personal|camarero|camarera|mesero|mesera|empleado|empleada|chofer|conductor|conductora|repartidor|encargado|encargada|gerente|cajera|cajero|señorita|vendedor|vendedora|guardia) *4 (mal|fatal|grosero|grosera|de malas|de mala|se rió|me dijo|gritó|pésimo|pésima|maleducado|maleducada|cara)'
  ),
  safety: said(
    '(intoxicado|intoxicada|intoxicación|enfermo|enferma|vómitos|vomitando|diarrea|alergia|alérgico|alérgica|alérgena|urticaria|ronchas|quemadura|quemaduras|quemó la|me quemé|herido|herida|lesión|me caí|se cayó mi|sangre|sangrando|hospital|urgencias|ambulancia|chispas|humo|incendio|explotó|descarga eléctrica|calambre|peligro|peligroso|peligrosa|atragantó|me corté|frutos secos|cacahuate|maní|gluten)'
  ),
  anger: said(
    '(vergüenza|vergonzoso|indignante|indignado|indignada|inaceptable|inadmisible|intolerable|harto|harta|hartos|asco|asqueroso|ridículo|colmo|cabreado|cabreada|enojado|enojada|enfadado|enfadada|furioso|furiosa|molesto|molesta|rabia|bronca|mierda|puta|puto|joder|coño|carajo|pinche|pinches|chingada|verga|cagada|porquería|basura|ladrones|sinvergüenzas|caraduras|chorros|estafadores|inútiles|ineptos|payasos|impresentables|mentirosos|peor|pésimo|pésima|nefasto|lamentable|desastre|nunca más|jamás vuelvo|no vuelvo|no volveré|no pienso volver|me doy de baja|me voy a|me cambio|descaro|descarados|tomadura de pelo|burla|hasta la madre|hasta las narices|hasta los huevos|qué falta de respeto|falta de respeto|se pasan|os pasáis|denunciar|profeco|consumo|condusef|sernac|indecopi)'
  ),
  thanks: said('(gracias|agradezco|agradecemos|agradecido|agradecida|mil gracias|se agradece|thanks)'),
  praise: said(
    '(encanta|encantó|encantado|encantada|encantan|genial|geniales|excelente|excelentes|maravilloso|maravillosa|maravilla|fantástico|fantástica|increíble|buenísimo|buenísima|buenísimos|riquísimo|riquísima|rico|rica|delicioso|deliciosa|precioso|preciosa|hermoso|hermosa|lindo|linda|bonito|bonita|perfecto|perfecta|lo mejor|los mejores|las mejores|el mejor|la mejor|de diez|de lujo|espectacular|enhorabuena|felicidades|felicitaciones|felicito|recomiendo|recomendable|recomendado|qué bien|qué chulo|chulísimo|padrísimo|padre|bacán|chévere|bravo|crack|cracks|un placer|un acierto|amables|amable|emocionó|feliz|contenta|contento|impecable|divino|divina|joya|una pasada)'
  ),
  asking: said(
    '(me|nos) (puedes|puede|podéis|pueden|podés|podría|podrían|podrías|podríais) *1 (decir|ayudar|confirmar|indicar|explicar|informar|pasar|dar|orientar|aclarar|mandar|avisar)',
    '(quisiera|quiero|querría|quería|necesito|me gustaría|quisiéramos|queremos) (saber|preguntar|información|consultar|conocer)',
    '(alguien|alguno) (sabe|me|puede)',
    '^(cuándo|dónde|cómo|cuánto|cuánta|cuántos|cuántas|cuál|cuáles|quién|quiénes|por qué|hay|tienen|tenéis|tienes|tenés|hacen|hacéis|se puede|puedo|podemos|es posible|siguen|sigue|abren|abrís|cierran|venden|aceptan|a qué hora|hasta cuándo|qué día|hasta qué)',
    '(pregunto|consulta|pregunta|duda|saber si|díganme|decidme|dime|decime|avísenme|confirmen|precio|info|información)'
  ),
  price: said(
    '(cuánto|cuanto) *2 (cuesta|cuestan|vale|valen|sale|salen|es|está|están|cobran|cobráis|costaría|hay que pagar|pagan|sería)',
    '(precio|precios|costo|coste|tarifa|tarifas|a cómo|a cuánto|gratis|gratuito|gratuita|se paga|pagar|fianza|seña|cuota)'
  ),
  hours: said(
    '(a qué hora|qué hora|que hora|horario|horarios|qué horario|hasta qué hora|desde qué hora|abren|abre|abrís|abris|cierran|cierra|cerráis|abierto|abiertos|abierta|atienden)'
  ),
  duration: said(
    '(cuánto|cuanto) *2 (dura|duran|tarda|tardan|tardará|demora|demoran|tiempo|falta)',
    '(cuántos|cuantos|cuántas|cuantas) (días|dias|horas|semanas|meses|minutos|clases)',
    'en cuánto tiempo'
  ),
  date: said('(cuándo|qué día|que día|qué fecha|qué fechas|hasta cuándo|hasta cuando|para cuándo|para cuando|desde cuándo|qué días|fecha|fechas|^cuando)'),
  place: said('(dónde|adónde|donde|en qué (tienda|sucursal|sitio|lugar|calle)|dirección|ubicación|ubicados|aparcar|estacionar|aparcamiento|estacionamiento)'),
  quantity: said('(cuántos|cuántas|cuantos|cuantas|qué (medida|medidas|talla|tallas|talle|talles|tamaño|edad|altura|peso))'),
  how: said(
    '(cómo|como) (se|puedo|podemos|hago|hacemos|le hago|reservo|compro|pido|hay|es|va|funciona|cambio|pago|me|llego|accedo|consigo|solicito|descargo|recupero|cancelo)',
    '(qué (hago|tengo que|hay que|debo|pasos)|de qué (manera|forma))'
  ),
  who: said('(quién|quiénes|quien|a quién|con quién)'),
  which: said(
    '(cuál|cuáles|cual|qué (tipo|modelo|marca|color|colores|ingredientes|incluye|lleva|llevan|diferencia|requisitos|me recomiendan|me recomendáis|me recomiendas))'
  ),
  why: said('(por qué|porqué|a qué se debe|qué (pasa|pasó|ha pasado|sucede|sucedió|está pasando)|motivo)')
}

export default es
