import type {Words} from '../../src/define-rule.js'
import {rivals} from '../../src/languages/rivals.js'

const everywhere = ['questioned', 'negated', 'hypothetical', 'mentioned'] as const

export default {
  summary: 'Hacer lo mismo que otra marca',
  phrases: {
    rival: rivals.es,
    bandwagon: {
      despite: everywhere,
      patterns: [
        '(nosotros|nosotras|acá|aquí|aquí en|no) *3 (íbamos|vamos|queríamos|queremos|podíamos|podemos|quisimos|pensábamos|quedamos) *1 (a)? (ser menos|quedarnos atrás|quedar atrás|quedarnos fuera|quedarnos afuera|quedarnos sin|ser la excepción|ser los únicos)',
        '(nos|no nos|tampoco nos) *2 (quedar|quedamos|quedábamos|queríamos quedar|quisimos quedar|podíamos quedar|íbamos a quedar|vamos a quedar) *1 (atrás|fuera|afuera|sin)',
        '(si|como) *1 (a ellos|a ellas|a la competencia|a los demás|a otros|a todos) *1 les *1 (funciona|funcionó|va bien|resultó|sirvió|salió)',
        '(no podía faltar|faltaba) *1 (nuestra|la nuestra|el nuestro|nuestro) *1 (versión|propia|propio)?',
        '(entramos|nos unimos|nos metemos|caímos|nos sumamos|nos apuntamos) *1 (al|en el|en la|a la|a este|a esta) *1 (trend|tendencia|challenge|reto|moda|meme|viral)',
        '(donde|lo que) *2 (hacen todos|hace todo el mundo|hacen los demás)',
        '(para|por) no (ser menos|quedarnos atrás|quedar atrás|quedarnos fuera)',
        '(nos|también nos) (subimos|sumamos|hemos subido|apuntamos|trepamos|hemos apuntado|unimos) *1 (al|a la) *1 (carro|tren|ola|trend|tendencia|moda|viral|reto viral)',
        '(nos copiamos|copiamos|hemos copiado|les copiamos|nos robamos|robamos|fusilamos|plagiamos|imitamos|calcamos|les robamos|nos fusilamos|le copiamos|les hemos copiado) *3 (idea|concepto|receta|campaña|formato|truco|menú|concurso|eslogan|lema|diseño|promo|promoción|reto|fórmula|dinámica)',
        '(todas las|todos los) *1 (marcas|tiendas|negocios|locales|cuentas|restaurantes|cafeterías|bares|gimnasios|empresas) *3 (están|han|se|lo|tienen|hacen|sacan|sacaron|hicieron|ya|andan) *14 (nosotros|nosotras|nosotros también|la nuestra|el nuestro|los nuestros|por qué no|no íbamos|aquí va)',
        'si *1 (ellos|ellas|todos|todo el mundo|la competencia|los demás|los grandes|otros|las grandes) *5 (nosotros|nosotras|por qué no) *1 (también|más|igual)?',
        '(todo el mundo|todos) *1 (tiene|hace|está|habla|lo|están|saca) *12 (nosotros|nosotras|no queríamos|no íbamos|aquí va el nuestro|aquí va la nuestra|este es el nuestro|esta es la nuestra)'
      ]
    },
    same: {
      despite: everywhere,
      patterns: [
        '(nuestra|nuestro|nuestras|nuestros) *1 (propia|propio|propias|propios|versión|respuesta|edición|equivalente|copia)',
        '(el|la|los|las|con el|con la|hasta el|hasta la) (mismo|misma|mismos|mismas) *1 (idea|reglas|receta|premio|formato|lema|eslogan|promo|promoción|oferta|sombrero|hashtag|nombre|menú|cartel|concepto|precio|diseño|colores|madera|letrero|dinámica|bases)',
        '(mismo|misma|mismos|mismas) (idea|reglas|receta|premio|formato|lema|eslogan|promo|promoción|oferta|hashtag|nombre|menú|cartel|concepto|precio|diseño|colores|madera|letrero)',
        '(uno|una|unos|unas|algo) *1 (igual|igualito|igualita|idéntico|idéntica|iguales|calcado|calcada)',
        '(nosotros|nosotras|acá|aquí|ahora|también) *3 (también|igual|lo mismo|los tenemos|las tenemos|lo tenemos|la tenemos|tenemos el nuestro|tenemos la nuestra)',
        '(hagamos|hacemos|haremos|hacer|hicimos|vamos a hacer|queremos|queríamos|probemos|copiemos|copiémoslo|hagámoslo|montamos|lanzamos) *1 (lo mismo|igual|también|uno igual|una igual|el nuestro|la nuestra|lo propio)',
        '(por qué no|y por qué) *1 (nosotros|nosotras|aquí|acá)',
        '(inspirado|inspirada|inspirados|inspiradas|copiado|copiada|calcado|calcada|robado|robada) *1 (en|de|del)',
        '(igualito que|igualita que|lo mismo que|idéntico al|idéntica a la|nuestro turno|nuestra vuelta|nos toca a nosotros|le toca a)',
        '(aquí|ahí|acá|ahora|pues|y) (va|viene|llega|está|tienes|tenéis|tienen|llegó) (el nuestro|la nuestra|los nuestros|las nuestras|nuestra|nuestro)',
        '(les|le|nos) *1 (copiamos|robamos|fusilamos|apropiamos|plagiamos|calcamos)'
      ]
    },
    seen: {
      despite: everywhere,
      patterns: [
        '(te|os|les|le) *1 (gustó|gustaron|gusta|encantó|encantaron|perdiste|perdisteis|perdieron|suena|acuerdas|acordáis|acuerdan)',
        '(viste|vieron|visteis|probaste|probaron|conoces|conocen|conocés|recuerdas|recuerdan|vio)',
        '(vimos|vi|hemos visto|nos enteramos|leímos|supimos|envidiamos|admiramos|probamos|fuimos|nos gustó|nos encantó|nos encantan)',
        '(en|desde que|ya que|como|después de que|tras) (el|la|los|las)?',
        '(todos|todo el mundo|la gente|medio) *1 (habla|hablan|está|están|van|va|flipa)'
      ]
    }
  },
  messages: {
    copy: {
      reason: 'Eco de lo que hacen otros: «{text}»; mejor una idea propia',
      note: 'Quien sigue la idea de otra marca sale comparado con ella, y va segundo. Parte de algo que solo tú puedas contar; si lo suyo era bueno, dilo y enlázalo.'
    }
  }
} satisfies Words
