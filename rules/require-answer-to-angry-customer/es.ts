import type {Words} from '../../src/define-rule.js'

const everywhere = ['questioned', 'negated', 'hypothetical'] as const
const rival =
  '(hoteles|hotel|restaurantes|restaurante|gimnasios|gimnasio|bancos|banco|aerolíneas|aerolínea|operadores|operador|compañías|compañía|tiendas|tienda|clínicas|clínica|peluquerías|peluquería|empresas|empresa|sitios|sitio|lugares|lugar|opciones|opción|marcas|marca|bares|bar|escuelas|escuela|academias|academia|talleres|taller|dentistas|proveedores|proveedor|panaderías|panadería|locales|alternativas)'

export default {
  summary: 'Un cliente molesto que recibe un emoji, una broma, una fórmula o la puerta como respuesta',
  phrases: {
    dismissal: {
      despite: everywhere,
      patterns: [
        `(hay|existen|tienes|tiene|tenés|tenéis) (más|muchos otros|muchas otras|muchos|muchas|otros|otras|miles de|un montón de|bastantes) *1 ${rival}`,
        '(si no te|si no le|si no os|si no les) *1 (gusta|gustan|gustó|convence|parece|conviene)',
        '(nadie|quién) *1 (te|le|os|les) (obliga|obligó|ha obligado|pidió|mandó)',
        '(eres|es|sos|sois) (muy)? *1 (libre|libres) de',
        '(puedes|puede|podéis|pueden|podés) *1 (irte|irse|marcharte|marcharse|iros|dejar de seguirnos|no volver|escoger la que|elegir la que|comprar en otro|ir a otro)',
        '(puedes|puede|podéis|pueden|podés) *1 (darte de baja|darse de baja|daros de baja|cambiarte|cambiarse) (cuando (quieras|quiera|queráis|quieran|gustes|guste)|ya|ahora|hoy)?$',
        '((ahí|allí|allá) (está|tienes|tiene|tenés|tenéis|queda)? la puerta|(tienes|tiene|tenés|tenéis) (ahí|allí|allá|abierta)? la puerta|la puerta (está|es|queda)|ahí está la puerta|ya sabes dónde está la puerta|pues no vuelvas|pues no venga|pues no compres|pues no vengas|no vuelvas|no vuelva|pues vete|pues váyase|entonces no compre|entonces no compres)',
        '(no|nadie) (te|le|os|les) *1 (retenemos|retiene|detenemos|detiene|vamos a (retener|detener|parar|rogar)|impediremos|impide|rogamos|estorbaremos)',
        '(que (te|le|os|les) vaya (bien|bonito|genial)|ancha es castilla|vaya con dios|ve con dios|hasta nunca|buen viaje)$',
        '(suerte|éxitos|éxito) con *2 (competencia|otros|siguiente|próxima|próximo|otra compañía)',
        '(ahí|allí|allá|ya) *1 (tienes|tiene|tenés|está) *1 (a)? *1 la competencia',
        'qué (quieres|quiere|querés|queréis) que *1 (hagamos|haga|le hagamos)'
      ]
    },
    // Solas despachan una queja; con un remedio detrás solo son torpes.
    shrug: {
      despite: everywhere,
      patterns: [
        `({probar}|{buscar}|{elegir}|{irse} a|{cambiarse} a|pruebe|busque|puede buscar|puedes buscar|puede escoger|puedes elegir|puede elegir) *1 (otro|otra|con otro|con otra) *1 ${rival}`,
        '(tú te lo pierdes|usted se lo pierde|vos te lo perdés|ni modo|qué se le va a hacer|qué le vamos a hacer|así es la vida|la vida es así|cosas que pasan|son cosas que pasan|estas cosas pasan|a cualquiera le pasa|gajes del oficio|podría ser peor|hay cosas peores|no es para tanto|mala suerte|ajo y agua|es lo que hay|supéralo|supérelo|no se (le)? puede (dar (el)? gusto|contentar|gustar|agradar|complacer|satisfacer|caer bien|hacer feliz|tener contento|tener contenta) a (todos|todas|todo el mundo|cualquiera|nadie)|nunca llueve a gusto de todos|no le gustamos a todo el mundo|no a todo el mundo le|pues nada|qué pena|una pena|nadie es perfecto|no se puede tener todo|peor es nada|ya pasará|todo pasa|bienvenido al club|bienvenida al club|no es nuestro problema|no es problema nuestro|así aprendes|lo sumamos a la lista|ponte a la cola|ponte a la fila|que te vaya bonito|que le vaya bonito)$'
      ]
    },
    joke: {
      despite: everywhere,
      patterns: [
        '(mira|mire|mirá|miradlo|mírelo|míralo|piensa|piense|velo|véalo) *2 (lado bueno|lado positivo|lado amable|por el lado)',
        '(lado bueno|lado positivo|dicen que *3 (suerte|bueno|bien)|trae suerte|da suerte|proteína extra|proteína gratis|cortesía de la casa|invita la casa|buen ejercicio|forja el carácter|inolvidable|inolvidables|una anécdota|una aventura|para contarla|historia que contar|con sorpresa|edición limitada)',
        '(al menos|por lo menos) *1 (el|la|las|los|te|se|tienes|tenés|tiene|ya|no|así|hay|fue|será)',
        '(tómatelo|tómeselo|tomátelo|tomalo|tómalo) (con humor|con calma|como)',
        '(ríete|reíte|ríase) *1 (un poco|del tema)?',
        '(es broma|bromita|jaja|jajaja|jajajaja|jeje|ups|upsi|uy)'
      ]
    },
    formula: {
      despite: everywhere,
      patterns: [
        '(anotado|anotada|apuntado|tomamos nota|tomo nota|ok|okey|okay|vale|entendido|recibido|enterados|enterado|de acuerdo|entendemos|te entendemos|le entendemos|comprendemos|ya|listo|perfecto|gracias|muchas gracias|te leemos|te escuchamos|qué mal|vaya|lo sentimos|sorry|perdón|qué pena)$',
        'gracias por *1 (tu|su|vuestra|vuestro|la|el|escribir|escribirnos|compartir|contarnos|contactarnos|comentar|avisar|tus|sus) *1 (opinión|comentario|comentarios|mensaje|sugerencia|aporte|feedback|contacto|palabras|visión)?',
        '(feliz|buen|buena|lindo|linda|excelente) (finde|fin de semana|día|tarde|noche|jueves|lunes|martes|miércoles|viernes|sábado|domingo|semana)',
        '(que (tengas|tenga|tengáis|tengan|te vaya|le vaya|pases|pase))',
        '(tu opinión|su opinión|tu comentario|valoramos|nos importa|nos ayuda a mejorar|seguimos mejorando|seguiremos mejorando|la tendremos en cuenta|lo tendremos en cuenta|lo tenemos en cuenta|tomaremos en cuenta)',
        '(un saludo|saludos|saludos cordiales|un abrazo|abrazos|besos|ánimo|hasta pronto|te esperamos|le esperamos|vuelve pronto|vuelva pronto|suerte|la próxima vez|para la próxima|paciencia|mucha luz|buena vibra|buenas vibras)'
      ]
    }
  },
  lists: {
    somebody: new Set(['nos', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'él', 'ella', 'merece'])
  },
  messages: {
    dismissed: {
      reason: 'Un cliente molesto despachado: «{text}»; mejor responder a su queja',
      note: 'A un cliente molesto se le responde siempre, tenga o no razón: quien lee puede ser el próximo. Nombra lo que pasó, di qué vas a hacer y dónde te encuentra.'
    },
    wordless: {
      reason: 'Faltan palabras para un cliente molesto; se espera una respuesta a su queja',
      note: 'Un emoji solo parece un encogimiento de hombros. Nombra lo que pasó, di qué vas a hacer y dónde te encuentra.'
    },
    joked: {
      reason: 'Broma a un cliente molesto: «{text}»; mejor responder a su queja',
      note: 'Nadie se ríe con el daño todavía ahí. Nombra lo que pasó, di qué vas a hacer y dónde te encuentra; el humor, cuando todo haya terminado bien.'
    },
    brushedOff: {
      reason: 'Fórmula para un cliente molesto: «{text}»; mejor responder a su queja',
      note: 'Esto vale para cualquier mensaje, así que no responde a ninguno. Nombra lo que pasó, di qué vas a hacer y dónde te encuentra.'
    }
  }
} satisfies Words
