import type {Words} from '../../src/define-rule.js'

const denied = ['negated'] as const
const issue =
  '(problema|problemas|fallo|fallos|falla|fallas|error|errores|incidencia|incidencias|inconveniente|inconvenientes|filtración|retraso|retrasos|avería|corte|cortes|caída|defecto|reporte|reportes|queja|quejas|demora|demoras|brecha|fuga)'

export default {
  summary: 'Un problema que alguien cuenta, negado antes de mirarlo',
  phrases: {
    denial: {
      despite: denied,
      patterns: [
        '(todo|web|página|sitio|app|aplicación|sistema|servicio|plataforma|tarjeta|tarjetas|red|línea|producto|productos|pagos|pago|servidores|tienda|máquina|cuenta|pasarela|wifi|cajeros|cajero|suministro|señal|conexión|juego|mapa|cobertura|agua|luz|gas|presión|fibra|internet|calidad) *4 (funciona|funcionan|funcionando|va|van|anda|andan|está|están|es|son|opera|operan|operando|marcha) *1 (bien|perfectamente|perfecto|perfecta|correctamente|con normalidad|normal|normalmente|sin problema|sin problemas|al <percent>|como un reloj|de maravilla|de diez|joya|ok|a la perfección|impecable|fenomenal|en orden)',
        '(todo) (bien|ok|en orden|correcto|perfecto|normal|funciona|funcionando) *1 (por|de|desde)? *1 (aquí|acá|nuestro lado|nuestra parte)',
        `no (hay|hubo|ha habido|existe|existen|tenemos|tuvimos|registramos|nos consta|se registra|se registran|consta|vemos) *1 (ningún|ninguna|nada|ningun)? ${issue}`,
        `no ({tener:3}|{dar:3}|{presentar:3}|tuvo|dio|ha (tenido|dado)) (ningún|ninguna) ${issue}`,
        '^({andar:3}|{funcionar:3}|{ir:3}|{estar:3}) (perfecto|perfectamente|perfecta|impecable|de maravilla|como un reloj)$',
        '(tiene|tienen|hay|tenía|tenían) (nada|nada de) (malo|raro|mal)',
        'no (fue|fueron|ha sido|han sido|es|son|era|eran|vino|viene|salió|sale) (de|del|culpa)? (nosotros|nosotras|nuestro|nuestra|nuestros|nuestras|aquí|acá)',
        'no *1 (puede|pueden|pudo|podría) (ser|venir|salir|proceder|haber (salido|venido|sido)) (nuestro|nuestra|nuestros|nuestras|de (aquí|acá|nosotros|nuestra|nuestro|nuestras|nuestros))',
        '(nadie|a nadie|ningún cliente|ningún otro|ninguna clienta|ninguna otra) *3 (quejado|quejó|reportado|reportó|pasó|pasado|ha pasado|ocurrido|comentado|dicho|tenido|tuvo|avisado|queja)',
        '(eso|esto) no (es|fue) (cierto|verdad|posible|así)'
      ]
    },
    // Dicho de lo que alguien cuenta, sea lo que sea.
    impossible: {
      despite: denied,
      patterns: [
        '(eso|esto|aquello|lo que (dices|dice|decís|cuentas|cuenta|contás|comentas|comenta|describes|describe|describís|mencionas|menciona|reporta|vio|viste)) *1 (es|resulta) *1 (imposible|falso|mentira|absurdo)',
        '(es|resulta) imposible $',
        '(eso|esto|aquello|lo que (dices|dice|decís|cuentas|cuenta|contás|comentas|comenta|describes|describe|describís|mencionas|menciona|reporta|vio|viste)) no *1 (pasó|ha pasado|ocurrió|pudo|puede (ser|pasar|haber|venir)|ha podido|salió de)',
        '(es|sería) imposible que',
        '(tuvo|tuvieron|debió|habrá|tiene) (que)? *1 (caer|caerse|entrar|pasar|ser|meterse|llegar|salir|ocurrir|haber caído|haber entrado|haber sido) *2 (tu|su|después|casa|fuera|otro lado|otra parte|camino|luego|más tarde)',
        '(fallo|falla|problema|error|causa|culpa|avería|corte|origen) no (viene|vino|es|está|sale|salió|depende|procede|proviene|puede (ser|venir|estar)) (de|del|en|nuestro|nuestra|cosa|por)',
        '(de|en) (nuestra|nuestro|nuestras|nuestros|la|esta|este|aquí|acá) *2 no (sale|salen|entra|entran|hay|se vende|se venden|se sirve|trabaja) *1 (ningún|ninguna|nada|nadie|ni)'
      ]
    },
    always: {
      despite: denied,
      patterns: [
        '(nuestros|nuestras|nuestro|nuestra|los|las|el|la) (repartidores|repartidor|mensajeros|choferes|empleados|empleadas|personal|equipo|técnicos|cocina|productos|producto|meseros|camareros|conductores|agentes) *1 (jamás|nunca|siempre|no harían|no hacen|no haría|está impecable|está perfecto|es impecable)',
        'nosotros (no|nunca|jamás) *1 (cometemos|nos equivocamos|fallamos|haríamos|hacemos|cobramos|enviamos|mandamos|cancelamos)',
        '(nunca|jamás) (nos equivocamos|fallamos|cometemos errores)'
      ]
    },
    checked: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(pertenece|pertenecen|pertenecía) a',
        '(revisamos|revisé|comprobamos|comprobé|miramos|analizamos|probamos|verificamos|chequeamos|investigamos|medimos|encontramos|hemos (revisado|comprobado|mirado|analizado|probado|verificado))',
        '(falsa|falso|suplantan|suplantando|registros|registro|informe|análisis|prueba|pruebas|resultado|resultados|auditora|auditoría|cámaras|según|desde|aún|todavía|por ahora|de momento|pero|sin embargo)'
      ]
    }
  },
  comment: {
    reports: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(no (funciona|funcionan|anda|deja|carga|abre|pasa|puedo|va|sirve|me deja|me carga)|error|fallo|falla|caída|caído|roto|rota|filtró|filtraron|hackearon|alergia|enfermé|intoxiqué|sarpullido|cobraron|falta|robaron|tiró|grosero|maleducado|mal|huele|olía|olor|hinchado|hinchada|moho|turbia|marrón|pelo|clavo|plástico|alambre|vidrio|cristal|metal|bicho|bichos|insecto|mosca|gusano|gusanos|cucaracha|ratón|rata|chinches|picó|quemado|quemada|derretido|despegó|sacó|trozo de|pedazo de)'
      ]
    }
  },
  messages: {
    denial: {
      reason: 'Negación antes de mirar: «{text}»; mejor, que alguien lo compruebe primero',
      note: 'La persona acaba de verlo. Si resulta que era cierto, habrás dicho algo que no lo es. Di qué has comprobado hasta ahora, pide lo que haga falta y cuándo sabrá más.'
    }
  }
} satisfies Words
