import {said} from '../scopes.js'
import {genders} from '../../languages/es-inflection.js'
import {words} from '../../languages/words.js'
import type {Phrases} from '../phrases.js'
import type {CommentGroup} from './comment.js'

const affirmed = (...patterns: string[]) => ({despite: ['questioned', 'mentioned'] as const, patterns})

const time = '(minuto|minutos|min|mins|hora|horas|hs|hrs|día|días|dias|semana|semanas|mes|meses|año|años|rato|ratos|siglos|noches|mañanas|tardes)'
const number =
  '(<number>|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|media|varios|varias|muchos|muchas|unos|unas|casi *1|más de *1|como *1)'
const goods =
  '(pedido|pedidos|paquete|paquetes|envío|compra|compras|dinero|plata|lana|reembolso|devolución|depósito|cuenta|cuentas|tarjeta|tarjetas|celular|móvil|teléfono|app|aplicación|factura|facturas|recibo|recibos|maleta|maletas|equipaje|vuelo|vuelos|asiento|boleto|boletos|entrada|entradas|reserva|reservación|habitación|comida|café|pizza|torta|pastel|producto|productos|chaqueta|zapatos|zapatillas|tenis|vestido|computadora|ordenador|portátil|lavadora|heladera|nevera|frigorífico|refri|secadora|sofá|silla|mesa|bici|bicicleta|coche|auto|carro|moto|tren|internet|wifi|señal|línea|suscripción|membresía|contraseña|clave|código|saldo|recarga|datos|técnico|contrato|crédito|puntos|cupón|tarjeta regalo|ropa|seguro|póliza|siniestro|cena|almuerzo|desayuno|hamburguesa|ensalada|sopa|caja|anillo|collar|colchón|cama|consola|audífonos|auriculares|cascos|cargador|batería|pantalla|actualización|plan|cuota|nómina|pensión|trámite|cita|receta|turno|netkey|token|depósito|transferencia|retiro|pago|cheque|hipoteca|préstamo|inscripción|curso|matrícula|mandado|flores|regalo|taladro)'
const service =
  '(servicio|servicios|atención|atención al cliente|soporte|call center|centralita|línea|número de contacto|app|aplicación|web|página|sitio|chat|chatbot|bot|robot|personal|empleado|empleada|empleados|cajero|cajera|cajeros|agente|agentes|ejecutivo|ejecutiva|chofer|conductor|repartidor|repartidores|mensajero|técnico|técnicos|recepcionista|camarero|camarera|mesero|mesera|encargado|encargada|gerente|sucursal|sucursales|tienda|tiendas|local|oficina|envío|envíos|entrega|entregas|aerolínea|banco|bancos|hotel|restaurante|empresa|compañía|vuelo|vuelos|avión|tren|producto|productos|calidad|precios|precio|política|comisiones|comisión|tarifas|devolución|sistema|actualización|red|cobertura|señal|internet|wifi|suscripción|menú|comida|café|pizza|porción|empaque|embalaje|tarjeta|tarjetas|cuentas|clientes|promoción|promociones|seguro|operaciones|plataforma|curso)'
const offence = `(${genders(
  'roto frío caído cerrado dañado estropeado equivocado incompleto vacío vencido caducado sucio podrido crudo quemado defectuoso bloqueado abierto manchado mojado pinchado averiado descompuesto asqueroso duro seco colgado trabado rayado golpeado despegado desteñido flojo marchito congelado aplastado derretido agotado perdido cancelado retrasado cambiado usado falso saturado desactivado suspendido quebrado'
)}|mal|fatal|horrible|tarde|inservible|a nombre de otro|a nombre de otra)`
const verb =
  '(funciona|funcionan|funcionaba|funcionó|funcionaron|anda|andan|anduvo|sirvió|abrió|cargó|encendió|sirve|sirven|carga|cargan|abre|abren|llega|llegan|llegó|llegaron|llegaba|deja|dejan|permite|permiten|enciende|prende|conecta|entra|entran|aparece|aparecen|responde|responden|sale|salen|salió|vino|vinieron|vienen|ha llegado|han llegado|ha funcionado|puede|pude|puedo|podemos|pudimos|pueden|logro|logré|reconoce|reconocen|actualiza|actualizan|acepta|aceptan|cambian|cambiaron|recibí|recibimos|he recibido|hemos recibido|recibo|han enviado|han mandado|coincide|cierra|cerró|cuadra|ha sido posible|es posible|fue posible|está activo|está activa|está disponible|valida|validar|resuelve|resuelven|resolvieron|solucionan|solucionaron|dan|dieron|da|dio|hacen|hicieron|respetan|respetó|respetaron|respeto|cumplen|cumplieron|entregan|entregaron|procede|procesa|procesada|encuentra|coge|cogen|existe|lee|registró|registra|reflejó|refleja|devuelven|devolvió|ponen|dan soluciones|ayudan|entienden|están entendiendo|saben|avisan)'

const mockThanks =
  'gracias por *1 (nada|hacerme|hacernos|dejarme|dejarnos|cobrarme|cobrarnos|arruinar|arruinarme|arruinarnos|perder|perderme|mentir|mentirme|estafarme|robarme|ignorarme|colgarme)'

const es: Phrases<CommentGroup> = {
  incident: said(
    mockThanks,
    '(tarjeta|tarjetas|pago|pagos|transferencia|bizum|cupón|código) *3 (rechazada|rechazado|rechazadas|rechazados|denegada|denegado|rebotada|rebotado|rechazan|rechaza)',
    '(está|están|sigue|siguen|anda|andan) *1 fallando',
    '(con|tiene|tienen|trae|traía|tenía) (un|una|dos|tres|varios|varias|tremendo|tremenda) *1 (agujero|agujeros|raya|rayas|rayón|mancha|manchas|grieta|grietas|rotura|fuga|abolladura|desgarro|roto|descosido|quemadura|gusano|cucaracha) *1 (en|por|de|debajo)',
    '(perdí|perdimos|hemos perdido|he perdido|tiré) *2 (<number>|una|dos|tres|cuatro|cinco|toda|todo) *1 (hora|horas|día|días|mañana|tarde|minutos)',
    '(me|nos) *1 (cerró|cerraron|trató|trataron|gritó|gritaron|echó|echaron|colgó|colgaron|ignoró|ignoraron|empujó|empujaron|insultó|insultaron|humilló|humillaron|faltó al respeto) *2 (la puerta|en la cara|mal|fatal|el teléfono|del|de|delante|como|a mí|por)',
    '(vinieron|vino|llegó|llegaron|mandaron|trajeron|entregaron|enviaron|mandasteis|enviasteis) *2 (dos (izquierdas|derechas|izquierdos|derechos|iguales)|otra talla|otro color|otra cosa|otro modelo|de menos|de más)',
    '(intoxicación|intoxicado|intoxicada|intoxicados|gastroenteritis|vomitando|vómitos|diarrea)',
    '(<number>) *2 para nada$',
    `(está|estaba|están|estaban|llegó|llegaron|llega|llegan|vino|vinieron|viene|vienen|venía|venían|quedó|sale|salió|salen|anda|sigue|siguen|estuvo|fue|era|encontré|encontramos|recibí|recibimos|tienen|tengo|traen|dejaron) *3 ${offence}`,
    `(mi|mis) ${goods} *3 ${offence}`,
    `no (me|nos|te|le|se|lo|la|les|os)? (lo|la|los|las)? *1 ${verb}`,
    `(nunca|jamás|ni|apenas|ni siquiera|tampoco) (me|nos|te|le|se|lo|la|les|os)? *1 ${verb}`,
    `nada que (lo|la|me|nos|se)? *1 (hacen|llega|responden|arreglan|resuelven|contestan|funciona|devuelven|entregan)`,
    'no se (puede|pueden|podía) *1 (realizar|pagar|entrar|ingresar|comprar|acceder|hacer|ver|cancelar|usar)',
    '(sigo|seguimos|sigue|siguen|llevo|llevamos|lleva|llevan|estoy|estamos|continúo|me dejaron|nos dejaron|me quedé|nos quedamos|dejan|dejaron|tienen) *2 (sin|igual|esperando|en lo mismo)',
    '(sin) (luz|agua|internet|señal|servicio|línea|wifi|gas|agua caliente|calefacción|respuesta|contestar|solución|conexión|saldo|reembolso|acceso|recibir|avisar|poder|explicaciones|explicación|dar la cara|más explicaciones|mas explicaciones)',
    'se (me|nos|le)? *1 (rompió|rompieron|cayó|cae|cuelga|colgó|traba|trabó|cierra|apaga|apagó|perdió|perdieron|dañó|descosió|despegó|partió|estropeó|quemó|bloquea|bloqueó|tragó|soltó|cortó|corta|congela|borró|inundó|echó a perder|pasmó|queda en|quedó en|queda cargando|ha roto|ha estropeado|ha caído|ha comido|ha cenado|comió|desarmó|rajó|encogió)',
    '(me|nos) (duró|duraron|ha durado|han durado)',
    '(me|nos) (dejó|dejaron|ha dejado|han dejado|puso|han puesto) *3 (verde|verdes|azul|tirado|tirada|tirados|plantado|plantada|plantados|sin|colgado|colgada|fuera|afuera|esperando|negro)',
    '(gotea|gotean|goteaba|goteaban|goteando|chorrea|chorreaba|(pierde|perdía|perdiendo) (agua|aceite|gas|líquido))',
    '(falta|faltan|faltaba|faltaban|faltó|faltaron) *2 (un|una|dos|tres|la|el|los|las|mi|mis|media|parte|piezas|tornillos|<number>)',
    '(perdí|perdimos|perdieron|me perdieron|extraviaron|cancelaron|canceló|arruinaron|rompieron|dañaron|estropearon|mancharon|tiraron|borró|borraron|bloquearon|bloqueó|suspendieron|dieron de baja|inhabilitan|quitaron|sacaron|congelaron|cerraron|dejaron tirado|dejaron tirada|dejaron tirados|se equivocaron|equivocaron|confundieron|entregaron) (el|la|los|las|mi|mis|nuestro|nuestra|de|un|una|otro|otra)',
    `(me|nos|le|os|les) (bloquearon|bloqueó|bloquea|bloquean|borró|borraron|rechaza|rechazan|rechazaron|cancelaron|canceló|negaron|niegan|arruinaron|arruinó|rompieron|rompió|perdieron|perdió|hackearon|clonaron|defraudaron|vendieron|vendisteis|marca|cambiaron|cortaron|congelaron|plantaron|robaron|estafaron)`,
    '(me|nos|le) (enviaron|mandaron|dieron|trajeron|vendieron|entregaron|cambiaron|tocó|llegó|pusieron|sirvieron|habéis mandado|habéis enviado) *4 (otro|otra|mal|equivocado|equivocada|diferente|distinto|distinta|talla|talle|roto|rota|cualquier|menos|sin)',
    '(mandaron|enviaron|entregaron|dejó|dejaron|entregó) (mi|el|la) *4 (otra|otro|equivocada|equivocado|vecino|vecina|portal|azotea|calle|basura|puerta|techo|lluvia)',
    '(pedí|pedimos|compré|encargué|encargamos|reservé|contraté|quería|esperaba) *7 (y (me|nos)? *1 (llegó|llegaron|vino|mandaron|trajeron|dieron|sacaron|quitaron)|pero)',
    '(llegó|llegaron|llega|vino|vinieron|viene) (con|sin|otro|otra|una|un|el|al|a la)',
    `(mi|mis) ${goods} (está|están|estaba|sigue|siguen|apareció|terminó|acabó) *1 (en|aquí|allá|sin|por|quién)`,
    '(tiró|tiraron|aventó|aventaron|botó|botaron|lanzó) (mi|el|la|los|las|nuestro)',
    `encontré (un|una|unos|media)`,
    '(un pelo|un bicho|una mosca|un gusano|moho|un plástico|un vidrio|un cabello|una cucaracha|una curita|una tirita|gusanos|cucarachas|hongos) *1 (en|dentro|adentro)',
    '(huele|olía|huelen|apesta|apestaba|sabe|sabía) a (quemado|humedad|rancio|podrido|perro|humo|plástico|viejo|cloaca|alcantarilla|tabaco|moho|gas|cartón)',
    '(al|a la|en el|en la) (primer|primera|segundo|segunda|tercer|tercera|primero|cuarto|cuarta) (uso|lavado|puesta|día|vez|semana|llamada|lavada)',
    '(imposible|no hay manera|no hay forma|no hubo manera|no hubo forma)',
    '(otra vez|de nuevo|nuevamente|siempre) *2 (sin|caído|caída|lo mismo|igual|el mismo|la misma|mal|cerrado|los mismos|las mismas|es lo mismo|problemas|error)',
    `lleva ${number} ${time} así`,
    '(me|nos) (está|están|estás|estáis) (robando|estafando|tomando el pelo|viendo la cara|cobrando|mareando)',
    '(tuve|tuvimos|tener|tendré|tengo|hubo|hay) que (ir|volver|esperar|llamar|pagar|comprar|cancelar|hacer|dormir|pedir|tirar|devolver|insistir|salir|buscar|pasar|gastar)',
    '(quiero|queremos|exijo|necesito|me urge|urge|quisiera) *2 (mi|mis)',
    '(quiero|exijo|necesito|espero) (que|una|un) *2 (devuelvan|solución|explicación|respuesta|reembolso|resuelvan|regresen|arreglen|cancelen|disculpa|responda|den)',
    '(programé|pedí|llamé|fui|escribí|mandé|he mandado|envié|hice|he llamado|he ido|agendé) *5 (dos|tres|cuatro|cinco|seis|<number>|varias|mil|muchas) veces',
    '(dos|tres|cuatro|cinco|seis|<number>|varias|mil|muchas) veces *4 (llamé|llamado|colgado|escrito|escribí|reclamé|reclamado|mandado|programé|fui|ido|pedí|lo mismo|colgó|colgasteis)',
    '(cierran|abren|cerró|cerraron) (a las|antes|tarde|cuando)',
    'tiene rato (que)?',
    '(ha|han|habéis|has) (tirado|roto|perdido|dejado|dañado|destrozado|manchado|olvidado|cancelado|cambiado|aplastado|golpeado|rayado|mojado) (la|el|los|las|mi|mis|un|una)',
    '(hecho|hecha|hechos|hechas) (añicos|trizas|pedazos|polvo|un asco|un desastre|mierda|bolsa|bosta|percha)',
    '(estoy|estamos|me tienen|me tenéis|nos tienen|me siento) *1 (furiosa|furioso|indignada|indignado|harta|harto|hartos|enojada|enojado|enfadada|enfadado|molesta|molesto|que ardo|cabreada|cabreado|podrida|podrido|encabronado|emputado)',
    '(ni) (siquiera|una|un|la|lo|fruta|agua|papel|toallas|sillas|carpa|aviso) *2 (había|hay|tocó|miró|pidieron|dieron|avisaron|disculpa|explicación)?',
    '(sin avisar|sin previo aviso|sin aviso|a última hora)',
    '(me|nos) (habéis|han|has) *1 (dejado|hecho|roto|perdido|quemado|cortado|cobrado|mandado|enviado|estropeado|destrozado|arruinado|tomado)',
    '(se) *1 (ha ido|fue|cortó|cayó) *1 (la|el) (luz|agua|internet|señal|gas|sistema|wifi)',
    '(no) (paró|pararon|pasó|pasaron|abrió|abrieron|había|hubo|quedaba|quedaban|tenían|recogieron|llegaste|llegasteis)',
    '(me) (ha entrado|entró) agua',
    '(torcido|torcida|al revés|desparejo|corto de|larguísimo|quemado el|mal cortado)',
    '(pusieron|pone|escribieron|apuntaron|anotaron) *2 (mal|otra fecha|equivocado)',
    '(llegué|llegamos|perdí|perdimos) *2 (tarde|vuelo|tren|cita|turno|conexión|examen)'
  ),
  problem: affirmed(
    '(problema|problemas|error|errores|fallo|fallos|falla|fallas|avería|averías|inconveniente|inconvenientes|incidencia|queja|reclamo|reclamación|contratiempo|retraso|retrasos|demora|demoras|intermitencia|caos|desastre)'
  ),
  verdict: said(
    '(pésimo|pésima|pésimos|malísimo|malísima|malísimos|peor|peores|fatal|horrible|horribles|lamentable|nefasto|nefasta|deplorable|vergonzoso|vergonzosa|terrible|decepcionante|deficiente|chapuza|porquería|basura|asco|mierda|engaño|vergüenza|tomadura de pelo|desastre|inútil|inútiles|inservible|ineptos|incompetentes|incompetencia|mediocre|patético|patética|lento|lenta|carísimo|carísima|mala|malo|malos|malas|malas|mediocres|regular|shit|cagada|chafa|chafas|bodrio|fiasco|birria|cutre|estafadores|rateros|ratero|ladrones|sinvergüenzas|caraduras|mentirosos|abusivos|abusivo|burla|circo|payasos|gonorrea|paila|fraude)',
    '(mal|flojo|floja) (servicio|atención|experiencia|trato|calidad|comida|producto|app|aplicación|envío|señal|hotel|sitio|empresa|banco|compañía|actualización|hecho|hechos|diseñada|organizado|organizados)',
    '(no|para nada|ni) (sirve|sirven|vale|valen|recomiendo|es normal|es justo|hay derecho|vuelvo|vuelvan|volvemos|me gustó|gustó|me gusta|es posible|puede ser|es serio|son serios|compren|contraten|caigan|tiene sentido|tiene nombre)',
    '(decepcionado|decepcionada|decepción|indignado|indignada|molesto|molesta|enojado|enojada|enfadado|enfadada|frustrado|frustrada|frustrante|harto|harta|hartos|cansado|cansada|insatisfecho|inconforme|arrepentido|arrepentida|preocupa)',
    '(valen|vales|vale) (para|pa)? *2 (verga|madre|madres|nada|mierda|riata)',
    '(dejáis|dejan|deja|dais|dan|da) (mucho que desear|puto|pena|asco|vergüenza|lástima|grima)',
    '(gracias por nada|gracias por absolutamente nada|menuda estafa|vaya tela|menudo robo|menuda vergüenza|vaya chasco|vaya timo)',
    '(me doy de baja|me di de baja|desinstalada|desinstalo|desinstalé|cancelo mi|cancelé mi|cierro las|cierro mi|me cambio|nos cambiamos|cambiaremos de|cambiar de (banco|compañía|operador)|portabilidad|voy a cambiar)',
    '(deberían|deberíais|podrían) *1 (quitar|cerrar|eliminar|cambiar|mejorar|arreglar|dar vergüenza|avergonzarse|aprender|avisar|capacitar)',
    '(mejoren|arreglen|arreglenlo|arréglenlo|arregladlo|pónganse las pilas|poneos las pilas|hagan algo|haced algo|den la cara|dad la cara|qué esperan|ponen peros|puras largas|dan largas|me dan largas|solo me dan|lamentan todo|corran a)',
    '(un|una|qué|vaya|menudo|menuda|puro|pura|puros) (robo|estafa|timo|broma|chiste|vergüenza|desastre|asco|caos|porquería|basura|burla|falta|descaro|abuso|coraje|pena|pesadilla|decepción|tortura|engaño)'
  ),
  delay: said(
    `(llevo|llevamos|llevan|lleva|hace|hacen|desde hace|esperé|esperamos|esperando|espero|esperar|esperado|tardan|tardaron|tardó|tardar|demoran|demoraron|demoró|estuve|estuvimos|van|ya van|va para|tengo|tenemos) *3 ${number} *1 ${time} *2 (de|sin|para|esperando|que|y|intentando|tratando|con|en|así)`,
    `(llevo|llevamos|llevan|lleva|esperé|esperamos|esperando|esperar|esperado|tardan|tardaron|tardó|tardar|demoran|demoraron|demoró) *3 ${number} *1 ${time}`,
    `hace ${number} *1 ${time} que *1 (espero|esperamos|pedí|compré|reclamo|llamo|no|me|nos|estoy|estamos|mandé|envié|escribí|solicité)`,
    `${number} ${time} *3 (esperando|de espera|de retraso|tarde|sin|y nada|y sigo|y todavía|y aún|de cola|de fila|de demora|colgado|colgada|al teléfono|y contando|después|para que|en pista|tratando|intentando|pidiendo|reclamando)`,
    '(llevo|llevamos|lleva) (desde|todo|toda|días|semanas|meses|horas)',
    '(desde) (el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|ayer|la semana pasada|hace días|hace semanas|las <time>|el primer día) *3 (sin|esperando|y|no|intentando|llamando)',
    '(sigo|seguimos|todavía|aún|aun) *2 (esperando|espero|esperamos|sin|no|nada)',
    '(tardísimo|atrasado|atrasada|retrasado|retrasada|con retraso|con demora|lentísimo|lentísima|demoradísimo)',
    '(llegó|llegaron|llega|llegan|vino|salió|entregaron|muy|siempre) *1 (tarde|lento|lenta)',
    '(tenía|tenían|debía|debían|debería|deberían|iba|iban|quedaron|prometieron|dijeron|dijisteis|aseguraron|dijo|me dicen) (que|a|en|de)? *2 (llegar|llegaba|llegaría|venir|venían|entregar|hoy|ayer|el lunes|el martes|el miércoles|el jueves|el viernes|cinco|dos|tres|estar|llamar|llamaban|llamarían|devolver|resolvían)',
    '(dónde|cuándo|donde|cuando) *3 (mi|mis|nuestro) *1 (pedido|paquete|reembolso|dinero|plata|envío|maleta|maletas|compra|técnico|repartidor|encargo|encomienda|tarjeta|devolución|depósito|vuelo)',
    '(tercera|tercer|segunda|cuarta|quinta|enésima|3ª|2ª) (vez|semana|llamada|reclamación|correo|mensaje|técnico|visita)',
    '(y nada|ni rastro|nada de nada|sin noticias|ni noticias|ni un mail|ni un correo|ni un mensaje|ni una llamada|ni una respuesta|ni una disculpa)',
    '(para|pa) cuándo *3 (luz|agua|internet|servicio|mi|gas|solución|respuesta)',
    '(qué|que) (buenos|buen) (tiempos|tiempo) de respuesta'
  ),
  money: said(
    '(me|nos|le|te|les) (han|habéis|has|ha|están|siguen)? (cobraron|cobran|cobró|cobrado|cobraste|cobra|cobrando|cargaron|cargado|descontaron|descontado|debitaron|debitado|quitaron|quitado|facturaron|facturado|clavaron|cobrasteis|deben|debe|debéis|robaron|robó|robado|roban)',
    '(cobro|cobros|cargo|cargos|comisión|comisiones) *1 (doble|dobles|duplicado|indebido|indebidos|indebida|de más|que no|que antes|no reconocido|no reconocidos|extra|mal|por)',
    '(te|se) (cobra|cobran|roba|roban|quedan con)',
    '(reembolso|reembolsen|reembolsar|devolución|devuelvan|devuelvanme|devuélvanme|devolvedme|devolver|devuelvas|devolvéis|devolvieron|devuelven|devolváis|reintegro|reintegren|mi dinero|mi plata|mi lana|regresen|regresan|regresar|regresara|indemnización|compensación|bonificación)',
    '(muy|tan|más|demasiado|re) (caro|cara|caros|caras)',
    '(carísimo|carísima|robo|robar|roban|robaron|robando|ladrones|estafa|estafador|estafadores|estafaron|estafado|timo|timadores|abuso|abusivo|sablazo|un atraco|clavada|rateros|ratas|robándose)',
    '(pagué|pagamos|pago|pagando|he pagado|hemos pagado) *4 (y|por|pero|dos veces|de más|para nada)',
    '(subió|subieron|suben|subida|aumento|aumentaron|subido) *3 (precio|precios|tarifa|cuota|<percent>|recibo|factura|luz)',
    'dos veces *2 (la misma|el mismo)'
  ),
  treatment: said(
    '(maleducado|maleducada|maleducados|grosero|grosera|groseros|antipático|antipática|prepotente|prepotentes|borde|bordes|déspota|déspotas|incompetentes|incompetente|ineptos|irrespetuoso|ignoran|ignoraron|ignorado|ignoráis|mienten|mintieron|mentira|mentiras|mentirosos|mentirosa|engañaron|engañan|engañosa|burlan|burlaron|se rieron|me colgaron|colgaron|cuelgan|habéis colgado|me gritó|gritó|discriminación|discriminaron|desprecio|pasotas|pasan de|me negaron|negaron)',
    '(nadie|ninguno|no) (me|nos|te|le|se|lo)? *1 (contesta|contestan|contestó|contestaron|contestáis|responde|responden|respondió|respondieron|respondéis|atiende|atienden|atendió|coge|cogen|llama|llamó|ayuda|ayudó|sabe|explica|explicó|hace nada|da la cara|da respuesta|soluciona|solucionan|solucionáis|vino|avisó|avisaron|avisa|aviso|escucha|resuelve|resuelven|disculpó|hace caso|hacen caso|hacéis caso)',
    '(me|nos|lo|le) (tratan|trataron|trató|atienden|atendieron|atendió|contestó|contestaron|hablaron|habló|miraron|miró|hicieron|hizo|tuvieron|tuvo|traen|tienen|marean|mandan|pasan|pasaron|tienen mareado) *3 (mal|fatal|de malas|de mala|como|esperar|esperando|gritos|vuelta|vueltas|de un lado|a otro|de uno|pésimo|a lo mismo)',
    '(mandándolo|mandándome|mandándonos|pasándome|dan largas|dando largas|puras largas|peloteando|pelotean|mareando)',
    '(pésima|mala|malísima|nula|peor) (atención|educación|gana|onda|cara)',
    '(me|nos) (piden|pide|dicen|dice|dijeron|dijo|respondieron|responde|contestan|redirigen|mandan|salen con|sale con) *1 (que|actualizar|otra vez|lo mismo|reiniciar|ir|esperar|volver|a lo mismo|con)',
    '(que|con que) (eso)? (ya)? no es (con|de|cosa de) (ellos|ustedes|vosotros|ellas|su)',
    '(se niegan|se negaron|se negó|no quieren|no quisieron|no quiso|se lavan las manos|se desentienden|me dejaron en visto)',
    '(el|la|los|las|su|tu|vuestro|vuestra|sus|una|un) (atención|atención al cliente|personal|camarero|camarera|mesero|mesera|empleado|empleada|chofer|conductor|conductora|repartidor|encargado|encargada|gerente|cajera|cajero|señorita|vendedor|vendedora|guardia|recepcionista|de recepción|robot|bot|chat) *4 (mal|fatal|grosero|grosera|de malas|de mala|se rió|me dijo|me dice|gritó|pésimo|pésima|maleducado|maleducada|cara|ni nos miró|ni me miró|una burla|mentiroso|mentirosa)',
    '(radico|radiqué|pongo|puse|puesto|pondré|presentar|presenté|haré|levanté|levantar) *1 (la|una|mi)? (queja|denuncia|reclamación|reclamo|hoja de reclamaciones)',
    '(profeco|condusef|sernac|indecopi|la sic|defensa del consumidor|defensa al consumidor|consumo|facua|ocu|oficina del consumidor|superintendencia)',
    '(perdieron|pierden|perdisteis|perdéis) *1 (un|una|otro|otra|este|mi) *1 (cliente|clienta|confianza)',
    '(su caso|tu caso|su llamada|tu llamada|su solicitud) *1 (es|está|será)'
  ),
  safety: said(
    '(intoxicado|intoxicada|intoxicación|intoxicamos|intoxicó|vómitos|vomitando|diarrea|alergia|alérgico|alérgica|alérgena|urticaria|ronchas|quemadura|quemaduras|quemó la|me quemé|herido|herida|lesión|me caí|se cayó mi|sangre|sangrando|hospital|urgencias|ambulancia|chispas|humo|incendio|explotó|descarga eléctrica|calambre|peligro|peligroso|peligrosa|atragantó|me corté|me enfermé|nos enfermamos|me cayó mal|se cortó)',
    '(tenía|tenían|traía|llevaba|llevaban|contenía|había|trazas de|restos de) *2 (gluten|lactosa|frutos secos|nueces|cacahuate|maní)'
  ),
  anger: said(
    mockThanks,
    '(vergüenza|vergonzoso|indignante|indignado|indignada|inaceptable|inadmisible|intolerable|harto|harta|hartos|asco|asqueroso|ridículo|colmo|cabreado|cabreada|enojado|enojada|enfadado|enfadada|furioso|furiosa|molesto|molesta|rabia|bronca|mierda|puta|puto|joder|coño|carajo|pinche|pinches|chingada|chinguen|chingar|verga|cagada|porquería|basura|ladrones|rateros|ratero|hdp|hpta|hp|weones|sinvergüenzas|caraduras|chorros|estafadores|inútiles|ineptos|payasos|impresentables|mentirosos|cenutrios|peor|pésimo|pésima|nefasto|lamentable|nunca más|jamás vuelvo|no vuelvo|no volveré|no pienso volver|me doy de baja|me cambio|descaro|descarados|tomadura de pelo|burla|hasta la madre|hasta las narices|hasta los huevos|hasta el gorro|qué falta de respeto|falta de respeto|se pasan|os pasáis|denunciar|profeco|condusef|sernac|indecopi|odio|estafa|robo|fraude|maldito|maldita|malditos|coraje|pendejos|pendeja|pendejo|shit|gracias por nada|abusivos|al diablo|a la mierda|a la chingada|no tienen madre|ya estuvo|ya basta|basta ya|menuda|vaya tela)'
  ),
  thanks: said('(gracias|agradezco|agradecemos|agradecido|agradecida|mil gracias|se agradece|thanks)'),
  praise: said(
    '(encanta|encantó|encantado|encantada|encantan|genial|geniales|excelente|excelentes|maravilloso|maravillosa|maravilla|fantástico|fantástica|increíble|buenísimo|buenísima|buenísimos|riquísimo|riquísima|rico|rica|delicioso|deliciosa|delicia|precioso|preciosa|hermoso|hermosa|lindo|linda|bonito|bonita|perfecto|perfecta|lo mejor|los mejores|las mejores|el mejor|la mejor|de diez|de lujo|espectacular|enhorabuena|felicidades|felicitaciones|felicito|felicitar|recomiendo|recomendable|recomendado|qué bien|qué chulo|chulísimo|padrísimo|padre|bacán|chévere|bravo|crack|cracks|un placer|un acierto|amables|amable|emocionó|feliz|contenta|contento|impecable|divino|divina|joya|una pasada|una locura|un sol|muy bueno|muy buena|buen servicio|buena atención|quedó como nueva|quedó como nuevo|muy bien|muy profesional|mejoró|volvemos en|sigan así|seguid así)'
  ),
  relief: said(
    '(ya) (me|nos|se|lo|la)? *1 (dejó|permitió|ha permitido|ha dejado|pude|pudimos|arregló|arreglaron|solucionó|solucionaron|resolvió|resolvieron|llegó|funciona|quedó|entré|ingresé|está solucionado|está resuelto)',
    '(no|sin) (es|ser)? *1 (queja|reclamo|crítica|reclamación|urgente)',
    '(solo|sólo|es|por) (es)? (curiosidad|por saber|por curiosidad)',
    '(sin|ningún) (problema|problemas|inconveniente|inconvenientes)',
    '(mejoró|todo bien|muy bien|quedó perfecto|quedó como nueva|quedó como nuevo|por lo demás)',
    'gracias por (resolver|solucionar|arreglar|responder|la ayuda|ayudarme|su ayuda)'
  ),
  experience: said(
    `(mi|mis|nuestro|nuestra|nuestros|nuestras) ${goods}`,
    '(compré|compramos|pedí|pedimos|encargué|encargamos|reservé|reservamos|contraté|contratamos|pagué|pagamos|recibí|recibimos|llamé|llamamos|escribí|fui a|fuimos a|pasamos el|me hospedé|nos hospedamos|nos alojamos|viajé|viajamos|volé|alquilé|probé|probamos|descargué|instalé|actualicé|cancelé|devolví|solicité|tramité|activé|ingresé|intenté|traté de|recogí|recogimos|deposité|transferí|retiré|hice un|hice una|tengo ese|tengo esa|tengo este|tengo una cuenta|tengo cuenta|me acabé|uso|usaba|usé|envié|mandé|soy cliente|soy clienta|somos clientes|cliente desde|clienta desde|los recomendaba|acabo de comprar|acabo de pedir|he comprado|he pedido|he pagado|he llamado|hemos comprado|hemos pedido|os he mandado|les mandé|desinstalé|desinstalada|soy dueño|como cliente|como clienta)',
    '(me|nos) (vendieron|vendió|vendisteis|cobraron|cobran|cobró|enviaron|mandaron|atendieron|atendió|atienden|dijeron|dicen|dijo|piden|entregaron|instalaron|llamaron|llamó|llaman|llegó|llegaron|llega|devolvieron|debe|deben|urge|resuelvan|resolvieron|dieron|dan|salió|sale|decía|marca|aparece|deja|dejó|dejan|permite|colgaron|ha permitido|trajeron)',
    '(a|de|en|para) (mi|mis) (mamá|madre|papá|padre|hija|hijo|hijos|esposa|esposo|mujer|marido|abuela|abuelo|suegro|suegra|hermana|hermano|casa|novia|novio|bebé|boda|empresa|negocio)',
    '(mi) (mamá|madre|papá|padre|abuela|abuelo|suegro|suegra|esposa|esposo|boda|cumpleaños|bebé)',
    '(en|a|de) (la sucursal|su sucursal|su tienda|vuestra tienda|la tienda|tu tienda|su local|el local|su página|vuestra web)',
    'el repartidor',
    'con (ustedes|vosotros)'
  ),
  service: said(
    `(su|sus|tu|tus|vuestro|vuestra|vuestros|vuestras|este|esta|esos|está) ${service}`,
    `(el|la|los|las|de|un|una|qué|que) *1 (servicio|app|aplicación|atención|aerolínea|banco|banca|operador|señal|cobertura|soporte|call center|promoción|envío|calidad)`,
    '(servicio|atención al cliente|app|aplicación|página web|sitio web|sucursal|cajero automático|banco)',
    '(deja|dejan|dejaba) *1 (pagar|entrar|ingresar|comprar|cancelar|acceder|avanzar|bajar|descargar)'
  ),
  request: said(
    '(por favor|porfa|porfavor|pls|xfa|plis)',
    '(quiero|quisiera|queremos|necesito|necesitamos|me gustaría|nos gustaría|querría|exijo|me urge|solicito) *2 (que|saber|hablar|cancelar|comprar|pedir|reservar|devolver|cambiar|una|un|mi|información|ayuda|felicitar|hacer|pagar|ver|probar)',
    '(puedes|puede|pueden|podéis|podés|podrían|podríais|podrías|podría|pudieran) *2 (ayudar|ayudarme|decirme|decir|revisar|arreglar|mandar|enviar|enviarme|hacer|poner|sacar|traer|volver|confirmar|cambiar|orientar|explicar|indicar|reponer|añadir|agregar)',
    '(deberían|deberíais|estaría|sería|ojalá) *1 (hacer|hicieran|hagan|sacar|saquen|vuelva|vuelvan|volviera|volvieran|regrese|bueno|bien|genial|buenísimo|abran|abrir|traigan|repongan|pongan)',
    '(vais a|van a|vas a|va a) (volver a|sacar|reponer|traer|abrir|hacer|tener|la)',
    '(ayuda|ayúdenme|ayúdame|ayudadme|auxilio|comunícate|comuníquense|contáctenme|llámenme|respondan|responded|contesten|arreglen|arréglenlo|resuelvan|solucionen|devuélvanme|devuelvan|regresen|revisen|avisen|avísenme|expliquen|tomen nota|toma nota|su apoyo|su ayuda|den solución)',
    '(se echa de menos|se extraña|traigan de vuelta|vuelvan a traer|repongan)'
  ),
  asking: said(
    '(me|nos) (puedes|puede|podéis|pueden|podés|podría|podrían|podrías|podríais) *1 (decir|ayudar|confirmar|indicar|explicar|informar|pasar|dar|orientar|aclarar|mandar|avisar)',
    '(quisiera|quiero|querría|quería|necesito|me gustaría|quisiéramos|queremos) (saber|preguntar|información|consultar|conocer)',
    '(alguien|alguno) (sabe|me|puede)',
    '^(cuándo|dónde|cómo|cuánto|cuánta|cuántos|cuántas|cuál|cuáles|quién|quiénes|por qué|hay|tienen|tenéis|tienes|tenés|hacen|hacéis|se puede|puedo|podemos|es posible|siguen|sigue|abren|abrís|cierran|venden|aceptan|a qué hora|hasta cuándo|qué día|hasta qué)',
    '^(para cuándo|para cuando la|para cuando el|se admiten|se admite|saben si|sabéis si|sabes si|ponéis|quedan|traen|admiten|con qué|de qué|a partir de qué|consulta)',
    '(pregunto|pregunta|duda|una consulta|saber si|díganme|decidme|dime|decime|avísenme|confirmen|precio|info|información)'
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
  date: said('(cuándo|qué día|que día|qué fecha|qué fechas|hasta cuándo|hasta cuando|para cuándo|para cuando|desde cuándo|qué días|fecha|fechas)', '^cuando'),
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

/** Parts of hashtags that customers complain with. */
export const angryTags =
  'fraude estafa robo rater ladron pesim malserv mierda asco verguenza vergüenza nunca abuso peor queja denuncia boicot basura mentir descaro indign'

/** Behind praise, they tell that a complaint follows. */
export const turns = words('pero aunque lástima pena salvo excepto')
