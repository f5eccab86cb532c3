import type {Words} from '../../src/define-rule.js'
import {rivals, trades} from '../../src/languages/rivals.js'

const everywhere = ['questioned', 'negated', 'hypothetical', 'mentioned'] as const

/** Those whom one runs after. */
const allBrands = `(toda la competencia|(todas las|todos los|las demás|los demás|las otras|los otros|otras|otros|medias) (${trades.es}|cuentas|equipos)|el resto (de|del) *3|todo (internet|instagram|tiktok|el gremio|el barrio|el centro))`
const all = `(todo el mundo|medio mundo|todo quisqui|${allBrands})`
const doing =
  '*3 (están|está|ha|han|lo|ya *1 (tiene|tienen)|(tiene|tienen) ya|hacen|hace|sacan|saca|sacaron|sacó|hicieron|anda|andan|sube|suben|publica|publican|se *1 (ha|han|apuntan|apuntó|suman|sumó))'
const usToo =
  '(nosotros|nosotras|la nuestra|el nuestro|lo nuestro|los nuestros|las nuestras|por qué no|nos toca|nuestro turno|pues (venga|nada|va)|allá vamos|también tenemos)'

export default {
  summary: 'Hacer lo mismo que otra marca',
  phrases: {
    rival: rivals.es,
    bandwagon: {
      despite: everywhere,
      patterns: [
        '(nosotros|nosotras|vamos|íbamos|podíamos|podemos|queríamos|queremos|para no|sin|aquí|acá|este|esta|nuestro|nuestra) *4 ser menos',
        '^(para)? no ser menos',
        '(no|ni|tampoco|para no|sin) *3 (quedarnos|quedar|quedamos|quedábamos|quedemos|quedáramos) (atrás|fuera|afuera|sin)',
        '(no|ni|tampoco) *4 (ser la excepción|ser los únicos)',
        '(si|como) *1 (a ellos|a ellas|a la competencia|a los demás|a otros|a todos) *1 les *1 (funciona|funcionó|va bien|resultó|sirvió|salió)',
        '(porque|ya que|visto que|dado que) *2 les *1 (funciona|funcionó|fue bien|resultó|sirvió)',
        '(no podía faltar|faltaba) *1 (la nuestra|el nuestro|(nuestra|nuestro) *1 (versión|reto|baile|meme))',
        '(entramos|nos unimos|nos metemos|caímos|nos sumamos|nos apuntamos) *1 (al|en el|en la|a la|a este|a esta) *1 (trend|tendencia|challenge|reto|moda|meme|viral)',
        '(donde|lo que) *2 (hacen todos|hace todo el mundo|hacen los demás)',
        '(nos|también nos) (subimos|sumamos|hemos subido|apuntamos|trepamos|hemos apuntado|unimos) *1 (al|a la) *1 (carro|tren|ola|trend|tendencia|moda|viral|reto viral)',
        '(nos copiamos|copiamos|hemos copiado|les copiamos|nos robamos|robamos|fusilamos|plagiamos|imitamos|calcamos|clonamos|le robamos|les robamos|le calcamos|nos fusilamos|le copiamos|les hemos copiado) *3 (video|vídeo|reel|post|publicación|anuncio|cartel|meme|baile|encuesta|sorteo|idea|concepto|receta|campaña|formato|truco|menú|concurso|eslogan|lema|diseño|promo|promoción|reto|fórmula|dinámica)',
        `(si|como|ya que|que|visto que|puesto que|vimos que|igual que) *1 ${all} *14 ${usToo}`,
        `${all} ${doing} *14 ${usToo}`,
        'si *1 (ellos|ellas|todos|todo el mundo|la competencia|los demás|los grandes|otros|las grandes) *5 (nosotros|nosotras|por qué no) *1 (también|más|igual)?'
      ]
    },
    // Lo que se hace con ello puede ir en la frase siguiente.
    craze: {despite: everywhere, patterns: [`${all} ${doing}`]},
    brands: {despite: everywhere, patterns: [allBrands]},
    same: {
      despite: everywhere,
      patterns: [
        '(nuestra|nuestro|nuestras|nuestros) *1 (propia|propio|propias|propios|versión|respuesta|edición|equivalente|copia|imitación|turno|intento)',
        '(el|la|los|las|con el|con la|hasta el|hasta la) (mismo|misma|mismos|mismas) *1 (idea|reglas|receta|premio|formato|lema|eslogan|promo|promoción|oferta|sombrero|hashtag|nombre|menú|cartel|concepto|precio|diseño|colores|madera|letrero|dinámica|bases)',
        '(mismo|misma|mismos|mismas) (idea|reglas|receta|premio|formato|lema|eslogan|promo|promoción|oferta|hashtag|nombre|menú|cartel|concepto|precio|diseño|colores|madera|letrero)',
        '(uno|una|unos|unas|algo) *1 (igual|igualito|igualita|idéntico|idéntica|iguales|calcado|calcada)',
        '(nosotros|nosotras|ahora) *3 (también|igual|lo mismo|los tenemos|las tenemos|lo tenemos|la tenemos|tenemos el nuestro|tenemos la nuestra)',
        '(nosotros|nosotras|acá|aquí|ahora) *1 (también|igual)$',
        '(hagamos|hacemos|haremos|hacer|hicimos|vamos a hacer|queremos|queríamos|probemos|copiemos|copiémoslo|hagámoslo|montamos|lanzamos) *1 (lo mismo|igual|también|uno igual|una igual|el nuestro|la nuestra|lo propio)',
        '(repetimos|repetiremos|calcamos|clonamos) *1 (fórmula|jugada|idea|receta|truco|juego)',
        '(mismo|misma|mismos|mismas) *2 (mismo|misma|mismos|mismas)',
        '(calcado|calcada|calcados|calcadas|igualito|igualita|idéntico|idéntica)$',
        'con (nuestro|nuestra|nuestros|el) *1 (logo|escudo|logotipo|colores)',
        '(por qué no|y por qué) *1 (nosotros|nosotras|aquí|acá) *1 (no)?',
        '(inspirado|inspirada|inspirados|inspiradas|copiado|copiada|calcado|calcada|robado|robada|fusilado|fusilada|plagiado|plagiada) *2 (en|de|del|a|al)',
        '(igualito que|igualita que|lo mismo que|idéntico al|idéntica a la|nuestro turno|nuestra vuelta|nos toca|nos tocaba|le toca a|es lo mismo|no nos (pudimos|podíamos|hemos podido) resistir|no (pudimos|podíamos|hemos podido) resistirnos|caímos|hemos caído|hemos picado|sucumbimos|seguir la corriente|igual que el resto)',
        '(aquí|ahí|acá|ahora|pues|y) (va|viene|llega|está|tienes|tenéis|tienen|llegó) (el nuestro|la nuestra|los nuestros|las nuestras)',
        '(les|le|nos|lo|la|los|las) *1 (copiamos|imitamos|hemos copiado|robamos|fusilamos|apropiamos|plagiamos|calcamos)'
      ]
    }
  },
  lists: {
    // Tras lo que es el lector quien lo tendrá.
    you: 'quieres querés quiere quieren queréis buscas buscás busca buscan necesitas necesitás necesita deseas prefieres tienes tenés tiene llevas apetece apetecen'.split(
      ' '
    ),
    ours: [
      'nosotros',
      'nosotras',
      'nuestro',
      'nuestra',
      'nuestros',
      'nuestras',
      'aquí',
      'acá',
      'ahí',
      'hicimos',
      'tenemos',
      'pusimos',
      'sacamos',
      'adivina',
      'adivinen',
      'adivinad'
    ],
    // Que es lo mismo.
    too: [
      'si',
      'como',
      'también',
      'ya',
      'ahora',
      'así',
      'pues',
      'mismo',
      'misma',
      'igual',
      'aquí',
      'ahí',
      'acá',
      'claro',
      'hicimos',
      'adivina',
      'adivinen',
      'adivinad'
    ],
    // En lo que se cuenta de otra marca, ante su nombre.
    seen: [
      'gustó',
      'gustaron',
      'gusta',
      'encantó',
      'encantaron',
      'encantan',
      'perdiste',
      'perdisteis',
      'perdieron',
      'suena',
      'acuerdas',
      'acordáis',
      'acuerdan',
      'viste',
      'vieron',
      'visteis',
      'vio',
      'probaste',
      'probaron',
      'conoces',
      'conocen',
      'conocés',
      'recuerdas',
      'recuerdan',
      'vimos',
      'vi',
      'visto',
      'enteramos',
      'leímos',
      'supimos',
      'envidiamos',
      'admiramos',
      'probamos',
      'fuimos',
      'en',
      'desde',
      'como',
      'tras',
      'cuando',
      'habla',
      'hablan'
    ],
    thanks: ['gracias', 'permiso', 'agradecemos', 'agradecidos']
  },
  messages: {
    copy: {
      reason: 'Eco de lo que hacen otros: «{text}»; mejor una idea propia',
      note: 'Quien sigue la idea de otra marca sale comparado con ella, y va segundo. Parte de algo que solo tú puedas contar; si lo suyo era bueno, dilo y enlázalo.'
    }
  }
} satisfies Words
