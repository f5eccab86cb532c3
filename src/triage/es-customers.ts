import {said} from '../reading/scopes.js'
import {genders, plurals, verbs} from '../languages/es-inflection.js'

const number =
  '(<number>|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|media|varios|varias|muchos|muchas|mil|tantas)'
const ordinal = '(segunda|segundo|tercera|tercer|tercero|cuarta|cuarto|quinta|quinto|sexta|sexto|séptima|enésima|2da|3ra|3era|2ª|3ª|4ª|5ª)'
const time = '(minutos|minuto|min|mins|hora|horas|hs|hrs|día|días|semana|semanas|mes|meses|año|años|rato)'
const lacks = '(no|nunca|jamás|ni|tampoco|nadie|ninguno|ninguna|apenas|sin|nada que|ni siquiera|sin que)'
const clitics =
  '(me|nos|te|le|les|se|os|lo|la|los|las|ha|han|he|hemos|habéis|había|habían)? (me|nos|lo|la|los|las|ha|han|he|hemos|habéis|había|habían)? (ha|han|he|hemos)?'

/** Signs of customers: what is sold, and how it went. They weigh little, each; together they tell. */
const customers = {
  product: said(
    plurals(
      `camiseta playera remera camisa pantalón vestido chaqueta campera chamarra sudadera bota zapato zapatilla traje gorra bolso mochila reloj botón talla talle
      colchón sofá silla mesa mueble ventilador horno olla sartén cafetera tostadora freidora plancha lavadora heladera nevera caldera calentador ducha puerta cerradura taladro
      celular móvil teléfono computadora ordenador pantalla impresora cargador cable adaptador audífono auricular videojuego batería router módem tele repuesto
      pan torta pastel tarta factura empanada pizza hamburguesa papas patata ensalada arroz pasta pollo huevo helado postre café jugo zumo cerveza vino salsa porción menú desayuno almuerzo carta comida bebida sabor receta ingrediente
      botella bolsa caja empaque crema perfume tinte corte peluquería masaje
      bus autobús colectivo camión tren metro taxi vuelo avión parada estación vagón asiento maleta equipaje pasaje boleto billete abono conductor chofer bici bicicleta taller
      habitación hotel cama baño piscina ascensor estacionamiento aparcamiento parking reserva reservación mesero camarero
      trámite turno cita ventanilla contenedor biblioteca museo exposición sala visita entrada guía parque médico doctor farmacia consulta clínica veterinario
      clase curso matrícula profesor beca plataforma taller inscripción cuenta tarjeta cajero sucursal depósito transferencia crédito préstamo comisión cuota internet fibra wifi señal línea plan recarga saldo
      serie capítulo temporada película podcast episodio canción concierto libro suscripción gimnasio refugio adopción sorteo concurso ganador premio
      producto modelo versión marca tienda local pedido paquete envío despacho entrega repartidor app aplicación web página precio promoción descuento cupón código garantía devolución cambio reembolso reclamo reclamación incidencia operador servicio cliente horario color stock mascota niño puntos dirección trabajo cargo cobro recibo empleado técnico`
    ),
    '(gluten|celíaco|celíacos|lactosa|sin tacc|domicilio|débito|pagar|pago|pagos|efectivo|meses sin intereses|silla de ruedas|accesible|perros|online|en línea|por mayor|disponible|disponibles|compatible|apto|apta|lavar|microondas|impermeable|orgánico|reciclable|lanzamiento|preventa|plazo|participar|tutorial|atención al cliente|vegano|vegana|veganos|veganas|facturan)',
    '(abren|abre|abrís|cierran|cierra|cerráis|venden|vendéis|reponen|repongan|envían|enviáis|entregan|aceptan|aceptáis|aceptás|admiten|ofrecen|incluye|incluyen|alcanza|atienden|reservar|cancelar|manejan|tienen|tenéis|tenés|hacen|hacéis|vuelve|volver a|vais a|van a)',
    '(puedo|podemos|se puede|hay que|tengo que|cómo hago|sirve|sirven|hay|a qué hora)'
  ),
  good: said(
    genders(
      'cómodo sabroso exquisito rapidísimo estupendo lleno limpio prolijo atento cercano divertido agradecido satisfecho enamorado impresionado emocionado fresco calentito tierno jugoso crujiente'
    ),
    '(exelente|brutal|chido|chida|bárbaro|fácil|suave|suaves|lujo|encanto|gustazo|éxito|orgullo|ilusión|alegría|sonrisa|aplauso|aplausos|saludos|cariño|corazón|bendiciones|bendición|olé|favorito|favorita|favoritos|fan|bien|diez|vale la pena|cinco estrellas|de otro planeta|de otro mundo|de otro nivel|por fin|al fin|primera vez|menos mal|ni una queja|como nuevo|como nueva|a la primera|con ganas|queremos más|volvemos|volveremos|volveré|no me lo creo|qué ganas|hasta (me|le|nos))',
    verbs(
      'encantar gustar funcionar servir ayudar salvar solucionar arreglar resolver mejorar recomendar agradecer alegrar emocionar disfrutar repetir enamorar acertar lucir merecer aguantar rendir extrañar recuperar adoptar sorprender',
      '1',
      '3',
      'past1',
      'past3'
    )
  ),
  bad: said(
    genders(
      `crudo frío seco duro rancio podrido pasado pegajoso aguado grasiento salado soso insípido recalentado derretido mojado húmedo sucio mugroso asqueroso apestoso abollado rajado torcido chueco suelto averiado descompuesto malogrado jodido fundido saturado lentísimo atrasado incorrecto incompleto vacío cerrado agotado defectuoso falso trucho usado abierto caro engañoso peligroso ruidoso oscuro abarrotado lleno desbordado picado vendido maleducado grosero antipático desganado absurdo ridículo injusto cabreado furioso preocupado desesperado plantado abandonado desatendido asado helado marchito`
    ),
    plurals(
      'incomible inestable prepotente borde pirata incompetente transparente insoportable intolerable imposible bug mancha raya agujero hueco grieta gotera fuga humedad moho hongo óxido bicho mosca cucaracha gusano gorgojo ratón rata pelo cabello astilla vidrio tornillo ruido olor peste mugre cola fila espera atraso multa recargo comisión cobro mentira excusa pena lástima odisea papelón '
    ),
    verbs(
      'romper quebrar fallar fundir gotear desteñir descoser despegar pelar oxidar trabar colgar congelar bloquear caer apagar caducar vencer reventar derramar volcar manchar quemar inundar cortar cancelar perder extraviar equivocar confundir olvidar mentir engañar estafar robar ignorar gritar burlar insultar empujar tirar aventar aplastar golpear rayar encoger deformar arruinar destrozar estropear dañar malograr joder empeorar tardar demorar retrasar rechazar rebotar negar doler escupir chorrear oler apestar vomitar enfermar intoxicar tragar desaparecer esfumar sobrar quitar subir duplicar marear',
      '3',
      'past3',
      'participle',
      'gerund'
    ),
    `(me|nos|le) ${verbs('cobrar cambiar separar sentar poner cerrar tener hacer pasar mandar pedir sacar tratar clavar meter echar', '3', 'past3', 'past2')}`,
    '(mamada|mamadas|estupidez|estupideces|tontería|pendejada|pendejadas|huevada|payasada|ridiculez|intoxicado|intoxicada|quebrado|quebrada|a la basura|por dentro|por debajo)',
    '(me|nos) (dejó|dejaron|dejasteis|dejaste|ha dejado|han dejado|habéis dejado) *3 (sin|tirada|tirados|plantado|plantada|plantados|fuera|afuera|esperando|colgada|en visto|solo|sola|con)',
    '(tarde|de menos|de más|al revés|boca abajo|otra talla|otro color|otro paciente|demasiado|a medias|a oscuras|en el suelo|en la lluvia|caro|robar|mala|va y viene|cliente ausente|fantasma|a gritos|de malas|me muero|poco serio|poca vergüenza|da igual|dan igual|la mitad|intoxicación|gramos)'
  ),
  again: said(
    '(otra vez|otra ves|de nuevo|nuevamente|todavía|aún|siempre lo mismo|lo mismo|igual que siempre|cada vez|cada día|cada mes|todos los días|todas las semanas|de siempre|sigo|seguimos|sigue|siguen|seguís|llevo|llevamos|desde (ayer|anteayer|anoche|hace|hoy|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|la semana|las <number>|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|hasta cuándo|para cuándo|ya van|y van|van ya|con esta van|por enésima|esperando|esperé|esperamos|a la espera|nunca más|a estas alturas|en bucle|siempre igual)',
    ordinal,
    `${number} (veces|vez|correos|llamadas|mensajes|reclamos|tickets|intentos|viajes|visitas)`,
    `${number} *1 ${time}`,
    '(tengo|tenemos) *1 (rato|días|horas|semanas|meses|años)',
    '^(van|ya) (dos|tres|cuatro|cinco|<number>)'
  ),
  unmet: said(
    `${lacks} ${clitics} ${verbs(
      'llegar aparecer funcionar andar servir cargar abrir encender prender arrancar conectar entrar caber responder contestar atender coger descolgar salir venir enviar mandar entregar traer devolver reembolsar abonar reponer resolver solucionar arreglar reparar cumplir respetar avisar informar explicar llamar ayudar escuchar coincidir cuadrar actualizar aceptar permitir dejar reconocer leer imprimir enfriar calentar sonar cerrar durar pasar dar hacer saber enterar recibir encontrar conseguir lograr poder entender ver oír recoger limpiar barrer disculpar aparcar parar tener haber existir valer merecer decir poner quedar sentir oler saber pegar lavar bajar subir descontar reflejar figurar constar validar admitir',
      '1',
      '3',
      'past1',
      'past3',
      'participle'
    )}`,
    '(no|sin|ni) *2 (ver|verla|verlo|avisar|avisarme|avisarnos|preguntar|preguntarme|preguntarnos|responder|responderme|contestar|poder|explicar|disculparse|devolver|cobrar|revisar|llegar|entrar|pagar|sentarme|sentarnos|encender|cargar|funcionar|recibir)',
    '(en vez de|en lugar de|se supone|se suponía|supuestamente|a pesar de|ni siquiera|ni la mitad|ni un|ni una|ni rastro|y nada|nada de nada|nada que ver|un solo|una sola|solo uno|solo una|en cambio|resulta que|pero si|pagando|pagué|pagamos|he pagado|con cita|con reserva)',
    `${verbs('decir prometer asegurar jurar quedar anunciar vender cobrar', 'past3', 'participle', 'past2')} *1 (que|en|por|como|de)`,
    '(pedí|pedimos|compré|compramos|encargué|encargamos|reservé|reservamos|pagué|contraté|esperaba|quería|solicité|había pedido|he pedido) *6 (y|pero|me|nos|solo|llegó|vino|trajeron)',
    '(me|nos|te|le) (llegó|llegaron|mandaron|enviaron|dieron|trajeron|sirvieron|vendieron|pusieron|tocó|salió|han mandado|han enviado|habéis mandado|han dado|ha llegado) *1 (un|una|uno|otro|otra|el|la|solo|sin|con|mal|dos|tres|media)',
    '(sin) (avisar|aviso|previo aviso|respuesta|solución|agua|luz|internet|señal|gas|servicio|datos|wifi|línea|aire|calefacción|explicación|explicaciones|noticias|disculpa|disculpas|cenar|comer|dormir|cobrar|factura|reembolso)',
    '(falta|faltan|faltaba|faltaban|faltó|faltaron|debería|deberían|tenía que|tenían que|iba a|iban a)',
    '(se (les|le|os|te|me|nos)) (olvidó|olvidaron|pasó|fue|cayó|perdió|acabó|rompió)'
  ),
  retort: said(
    '(gracias|enhorabuena|felicidades|bravo|aplausos|felicitaciones) (por|a) *2 (nada|hacerme|hacernos|dejarme|dejarnos|cobrarme|cobrarnos|arruinar|arruinarme|arruinarnos|perder|perderme|romper|tirar|mentir|mentirme|estafarme|robarme|ignorarme|colgarme|la espera|el frío|avisar tarde|no)',
    '(tan|muy) difícil (es|resulta|será)',
    '(hay alguien|alguien (lee|responde|contesta|trabaja|me|nos|piensa|va a)|quién (aprobó|diseñó|pensó|contrató|responde|me)|a quién (reclamo|le)|con quién (hay|hablo))',
    '(qué|que) (gran|buen|buena|bonito|bonita|lindo|linda|rico|maravilla|detalle|casualidad|pasó|pasa|hicieron|esperan|esperáis|poca|falta|poco|manera|forma|ganas) *1 (de|con|servicio|atención|trato|forma|manera|ahí)?',
    '(muy bonito|todo un detalle|inolvidable|de lujo|de diez|premio a|oscar a|lo llaman|le llaman|se llama|dice ser|presumen|presumís|tanto|y encima|encima me|encima nos|encima no|para colmo|de paso|y yo|ahora qué|y ahora|con qué cara|vergüenza les|os parece|les parece|te parece|eso es todo|así cualquiera|hay que tener)',
    '(me (voy|cambio|doy de baja|paso a|borro|largo)|nos (vamos|cambiamos)|no (vuelvo|volvemos|volveré|pienso volver|compro|compren|vengan|recomiendo|piso)|última vez|último pedido|nunca más|jamás|adiós|hasta nunca|me perdieron|perdieron|perdisteis|cancelo|cancelé|cancelaré|anulo|anulé|desinstalo|desinstalé|denuncia|denunciar|denuncio|abogado|consumidor|consumo|profeco|condusef|sernac|indecopi|facua|ocu|hoja de reclamaciones|libro de reclamaciones|devuélvanme|devolvedme|devuelvan|exijo|a la competencia)',
    '(menudo|menuda|menudos|vaya|valiente|tremendo|tremenda|pinche|pinches|maldito|maldita|puto|puta|cochino) *1 (servicio|atención|app|broma|chapuza|mierda|robo|estafa|timo|porquería|cara|cuajo|tela|forma|manera|empresa|banco|web|calidad|cobro|cobros|vergüenza)',
    '(no (manchen|mamen|jodan|me jodas|fastidien|friegues|me digan|puede ser|hay derecho|es normal|es justo|sirve|sirven|vale|valen|hay quien)|colmo|verga|madres|carajo|coño|joder|ctm|hdp|csm|la puta|conchetumare|chingada|mamada|hasta las narices|hasta los huevos|hasta la madre|hasta el gorro|hasta la coronilla)'
  )
}

export default customers
