import type {Words} from '../../src/define-rule.js'

const it =
  '(lo|la|el (caso|tema|problema|asunto|incidente|reporte|reclamo)|la (situación|incidencia|queja)|tu (caso|problema|queja|reclamo|comentario|reporte|situación)|su (caso|problema|queja|reclamo|comentario|reporte|situación))'
const said = ['questioned', 'hypothetical'] as const

export default {
  summary: 'Una respuesta a una queja sin qué se está haciendo ni cuándo se sabrá más',
  phrases: {
    idle: {
      despite: said,
      patterns: [
        '(estamos|estoy|seguimos|andamos|ya) (en ello|en eso|al tanto|en el tema|con ello|con el tema|sobre el tema) $',
        '(en ello|manos a la obra) $',
        '(lo|la) (estamos|estoy|están|está|vamos a|van a) (revisando|viendo|mirando|verificando|checando|investigando|analizando|gestionando|solucionando|revisar|ver|mirar|verificar|analizar|evaluando|trabajando|validando|atendiendo) $',
        '(estamos|vamos a|vamos|están|está) (revisándolo|viéndolo|mirándolo|verificándolo|investigándolo|gestionándolo|solucionándolo|trabajándolo|trabajando|verificando|revisando|investigando|verificar|revisar|revisarlo|verificarlo|investigar|mirarlo|trabajando en ello|trabajando para resolverlo|trabajando para solucionarlo) $',
        `(estamos|vamos a) (revisando|verificando|investigando|analizando|gestionando|revisar|verificar|investigar) ${it} $`,
        '(está|están|todo) *2 (controlado|controlada|bajo control|encaminado|en marcha|en curso|en proceso|en buenas manos) $',
        '(estamos|está|están|equipo) *2 (al corriente|al tanto|enterado|enterados|informado|informados) $',
        'se (va a|está|están|van a)? (solucionar|solucionando|solucionará|resolver|resolviendo|resolverá|arreglar|arreglando|arreglará) (pronto|en breve|a la brevedad|lo antes posible|cuanto antes)? $',
        '(tomamos|tomo|hemos tomado) (buena)? nota (de (ello|tu comentario|su comentario|todo))? $',
        '(lo|la) (trasladamos|pasamos|derivamos|comunicamos|remitimos|compartimos|hemos trasladado|hemos pasado|revisamos|revisaremos|miramos|checamos|analizaremos|veremos|tendremos en cuenta|consideraremos|tenemos en cuenta) $',
        '(está|están|fue|ha sido|será|serán) *1 (siendo)? (gestionado|gestionada|registrado|registrada|revisado|revisada|atendido|atendida|derivado|derivada|tratado|recibido|recibida|tenido en cuenta) $',
        '(tendremos|tenemos|tomaremos|tomamos) (tu|su|tus|sus|en) (comentario|comentarios|opinión|cuenta|consideración)',
        '(trabajamos|seguimos trabajando|estamos trabajando|seguiremos trabajando) (día a día|para (mejorar|ofrecer|brindar|dar|ser)|cada día|a diario|duro)'
      ]
    },
    step: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(la|el|las|los) (próxima|próximo|próximas|próximos) *2 (es|son|será|serán|va|van|lleva|llevan|llevará|tendrá|viene|vienen|trae|traerá)',
        '(reembolso|reembolsamos|devolución|devolvemos|devolveremos|reponemos|reposición|reintegro|reintegramos|cambio|compensación|abono|cupón|solucionado|solucionada|resuelto|resuelta|arreglado|arreglada|reparado|restablecido|restablecida)',
        '(podés|puedes|puede|pueden|podéis|podrás|podrá) *2 (pedir|solicitar|reclamar|cambiar|devolver|llamar|escribir|usar|acudir|recoger|revisar|consultar|elegir|hacer|obtener|ingresar|marcar|acceder|acercarte|acercarse|intentar|probar)',
        '(porque|debido|causa|avería|mantenimiento|motivo)',
        '^(por favor|porfa|y|entonces|mientras)? ({llamar}|{escribir}|{mandar}|{enviar}|{probar}|{intentar}|{revisar}|{consultar}|{acudir}|{acercarse}|{ingresar}|{visitar}|{verificar}|{avisar}|{contar}|{decir}|{indicar}|{dejar}|{traer}|{pasar}|{compartir}|{responder}|{seguir}|{preguntar}|{presentar}|{entrar}|{borrar}|{actualizar}|{reiniciar}|{apagar}|{desconectar}|{pedir}|{comprobar}|{guardar}|{devolver}|{esperar}|{mirar}|{fijarse}|{usar}|{tirar})',
        '(te|le|les|os) (sugerimos|recomendamos|pedimos|aconsejamos|agradeceríamos)',
        '(te|le|les|os|lo|la|se lo|te lo|se la|te la) (escribe|llama|corrige|arregla|repara|revisa|prepara|busca|trae|resuelve|soluciona|manda|envía|contacta|regresa|devuelve|avisa|responde|contesta|entrega|repone|reembolsa|cambia|lleva|deja|va a|van a|recoge|pasa|escriben|llaman|envían|quitó|quita|sale|cuenta|contará|llamará|escribirá|avisará)',
        '(sale|salen|va|van|llega|llegan|llegará|entra|queda|quedó) *1 (hoy|mañana|ya|esta|este|el|por|en|de camino|antes|a las)',
        '(hoy|mañana|esta tarde|esta noche|esta semana|lunes|martes|miércoles|jueves|viernes|sábado|domingo) *2 (va|van|pasa|pasan|llega|llegan|sale|salen|viene|vienen|empieza|empiezan|entra|entran|estará|estarán)',
        '(muy interesante|felicidades|enhorabuena|felicitaciones|top|genial|gran (hilo|aporte))',
        '(tienes|tiene|tenés|tenéis|hay) que',
        '(listo|hecho|corregido|corregida|anulado|anulada|cambiado|enviado|devuelto|solucionado|arreglado) $',
        'se (lo|la|le|les)? (revisa|revisan|cambia|cambian|arregla|arreglan|repara|reparan|envía|envían|entrega|entregan|devuelve|devuelven|resuelve|corrige|repone|recoge|recogen|abona|reintegra|verá|verán|instala|mide|comprueba|limpia) *1 (hoy|mañana|el|esta|este|a|en|antes|por|ya|lunes|martes|miércoles|jueves|viernes|sábado|domingo)',
        '(salió|salieron|partió|viajó|desde|a partir de) *2 (ayer|hoy|anoche|esta mañana)',
        '(salió|salieron|partió|viajó) *4 (el|a las)',
        '(gratis|sin cargo|por cuenta de la casa|invita la casa|corre por (nuestra|mi) cuenta)',
        'se (devolvió|reembolsó|envió|mandó|repuso|anuló|corrigió|solucionó|resolvió|acreditó|reintegró|abonó|restableció)',
        '(se quitó|se retiró|se cambió|se corrigió|se arregló|se pide|se solicita|se hace|se puede|puedo hacer|puede hacer|podemos hacer)'
      ]
    },
    comfort: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(lamento|lamentamos|sentimos|siento|entendemos|entiendo|comprendemos|imaginamos|imagino|agradecemos|ojalá|esperamos que|perdón|disculpa|disculpas|disculpe)',
        '(paciencia|comprensión|opinión|comentario|comentarios|estándares|mejorar|nos esforzamos|molestias)',
        '(qué|vaya|menuda|menudo) *1 (macana|faena|rabia|pena|lástima|susto|espera|mal|lata|coraje|disgusto|garrón|chasco|horror|tristeza)',
        '(otro|otra|otros|otras|más|muchas|muchos) *1 (gimnasio|gimnasios|clínica|clínicas|banco|bancos|tienda|tiendas|proveedor|compañía|compañías|restaurante|restaurantes|sitios|lugares|opciones|empresa|empresas|aerolínea)',
        '(eternidad|es demasiado|son muchos|son muchas|no entraba)',
        'lo (molesto|frustrante|complicado|difícil|incómodo|pesado|duro|importante|feo|desagradable)',
        '(que (te|le|os|les) vaya|mucha suerte|suerte|hasta siempre)'
      ]
    },
    joy: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(alegra|alegramos|adoramos|encanto|apasionado|apasionada|apasionados|valioso|celebramos|cariño|querido|querida|queridos|queridas|favorito|favorita|adoran|adora|aman|ama|orgullo|orgullosos|alma|corazón|pasión|encanta|gustara|gustaran)'
      ]
    },
    instant: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: ['(ya|ahora|ahora mismo|hoy|día a día|siempre|aún|todavía|ahorita|de inmediato|día|cada día)']
    }
  },
  lists: {
    named: ', {name}',
    acts: /^(?:lo|la|los|las|le|les|te|se|ya|está|ha|va)$|[a-zñáéíóú]{3}[aeó]$/u,
    explaining: ['tu', 'tus', 'su', 'sus', 'usted', 'puedes', 'puede', 'porque', 'si', 'debes', 'debe', 'deberás', 'tienes', 'compartimos']
  },
  messages: {
    missing: {
      reason: 'Falta decir qué se está haciendo con la queja: quién lo mira y cuándo se sabrá más',
      note: 'Algo salió mal y la persona solo lee que te enteraste. No hace falta tener ya la solución: «Hola{name}: lo hemos visto y lo estamos mirando. En cuanto sepamos más, respuesta por aquí, hoy antes de las … como muy tarde».'
    },
    empty: {
      reason: 'Respuesta de espera vacía: «{text}»; mejor, quién hace qué, y cuándo y por dónde se sabrá',
      note: 'Así, a secas, suena a punto final. Di qué pasa ahora: «Hola{name}: lo estamos mirando. En cuanto sepamos más, respuesta por aquí, hoy antes de las … como muy tarde».'
    }
  }
} satisfies Words
