import type {Words} from '../../src/define-rule.js'
import {rivals} from '../../src/languages/rivals.js'
import {verbs} from '../../src/languages/word-classes.js'

const everywhere = ['questioned', 'negated', 'hypothetical'] as const
const you = '(te|os|le|les|se)'

export default {
  summary: 'Desprecio por la competencia o por «los demás»',
  phrases: {
    rival: rivals.es,
    attack: {
      despite: everywhere,
      patterns: [
        '(que no *1 (engañen|engañe|vendan gato|den gato|tomen el pelo|cuelen|la cuelen|vendan humo)|no *1 (dejes|dejen|dejéis|deje) engañar)',
        '(burda|mala|malas|vil|pobre|pobres|triste|tristes|barata|baratas|descarada|descaradas|pésima|pésimas) (copia|copias|imitación|imitaciones)',
        '(copias|imitaciones|imitadores|imitación|copiones) *1 (baratas|baratos|barata|malas|malos|cutres|chafas|truchas|truchos|pirata|piratas)',
        '(la|nuestra) competencia *2 (llora|tiembla|duerme|dormida|se duerme|se queda|sufre|no puede|no sabe|nunca|jamás|ya quisiera|quisiera|envidia|muere|se muere|anda|ni se entera|ni|tampoco)',
        '(no aceptes|no acepten|no acepte|no aceptéis|rechaza|desconfía de|desconfíen de|cuidado con) *2 (imitaciones|imitación|copias|imitadores|sucedáneos)',
        '(banda|panda|puñado|bola|manga|montón|pandilla) de (aficionados|payasos|ladrones|inútiles|chapuceros|chantas|improvisados|sinvergüenzas|copiones|estafadores|charlatanes)',
        '(esos|los otros|esos otros|aquellos) *1 (chapuceros|charlatanes|payasos|ladrones|mediocres|copiones|aficionados|estafadores|chantas|vendehúmos|vendehumos|improvisados|sinvergüenzas|piratas)',
        '(más quisieran|más quisiera|ya quisiera|ya quisieran|qué más quisieran|qué más quisiera)'
      ]
    },
    contempt: {
      despite: [...everywhere, 'mentioned'],
      patterns: [
        `${you} ${verbs('vender colar meter dar', '2', '3', 'past3', 'subjunctive', 'gerund', 'infinitive')} *2 (humo|moto|gato|motos|cuento|cuentos|espejitos|aire|congelado|congelada|congelados|recalentado|recalentada|agua|plástico|basura|como)`,
        `${you} ${verbs('engañar estafar timar robar tomar tratar despachar olvidar ignorar mentir marear cobrar clavar exprimir bombardear desplumar saquear atracar sangrar abandonar', '2', '3', 'past3', 'subjunctive', 'gerund', 'infinitive')} *1 (el pelo|como|en cinco|en dos|de más|del nombre|tu nombre|el doble|el triple|por|con|un|una|hasta|a|todo|sin|y|cuando)?`,
        `${you} ${verbs('calentar recalentar descongelar servir', '2', '3')}`,
        `(no|ni|nunca|jamás) *1 ${verbs('saber poder tener distinguir', '3')} *1 (ni|lo que|hacer|cocinar|lijar|freír|hornear|cortar|enseñar|contar|atender|escuchar|qué|distinguir|servir|sumar|leer|escribir|igualar|hacer|llegar|idea)`,
        '(ni siquiera|ni saben|no saben|no tienen idea|no tienen ni idea|ni idea|ni se molestan|les da igual|les importa un|les importas|no les importas|no les importa|pasan de ti|hacen lo mismo|hacen el mismo|cobran como|cobra como|se creen|se cree|van de|presumen de|dicen ser|fingen|hacen creer|se hacen pasar|se las dan de|se llenan la boca|nos copian|plagian|nos imitan|prometen|disimular|disimulan|esconden|ocultan)',
        '(no es|eso no es|no son|no era|lo suyo no es|lo que venden no es|lo de *4 no es) *2 (pan|café|carne|queso|chocolate|helado|pizza|comida|cocina|servicio|arte|calidad|cerveza|vino|masa|cuero|madera|jamón|tortilla|taco|tacos|mate|peluquería|yoga|turismo|enseñar|cuidar|atender|peluqueros)',
        '(puro cuento|puro humo|puro marketing|puro teatro|pura fachada|puro plástico|de mentira|de mentirita|de pega|de juguete|de plástico|de cartón|de corcho|de chiste|de risa|de pena|de vergüenza|de ayer|de anteayer|de la semana pasada|del congelador|casa del congelador|de microondas|del microondas|de fábrica|en serie|de pacotilla|de cuarta|de medio pelo|de segunda|de tercera|de usar y tirar|sin alma|sin gracia|sin sabor)',
        '(corcho|cartón|esponja|chicle|calcetín|serrín|aserrín|aguachirle|agua sucia|agua de fregar|engrudo|bazofia|basura|porquería|asco|asquito|vergüenza|chapuza|chapuzas|chapucero|chapuceros|estafa|timo|robo|atraco|fraude|engaño|mentira|chiste|broma|lástima|desastre|birria|bodrio|cutre|cutres|chafa|chafas|trucho|truchos|trucha|mediocre|mediocres|mediocridad|insípido|insípida|insípidos|soso|sosa|sosos|rancio|rancia|rancios|duro como|seco|seca|secos|quemado|quemada|congelado|congelada|congelados|congeladas|recalentado|recalentada|recalentados|precocinado|precocinada|industrial|industriales|falso|falsos|falsas|impostores|payasos|ladrones|inútiles|incompetentes|incapaces|aficionados|improvisados|vagos|flojos|perezosos|dormidos|charlatanes|buitres|tiburones|usureros|abusivos|abusivo|abusan|carísimo|carísimos|carísima|careros|sobrevalorado|sobrevalorada|anticuado|anticuada|anticuados|obsoleto|obsoletos|prehistórico|aburrido|aburrida|aburridos|feo|feos|horrible|horribles|pésimo|pésima|pésimos|patético|patética|patéticos|ridículo|ridícula|ridículos|malísimo|malísima|pobrecitos|pobrecillos|pobrecita|angelitos|copiones|mamarracho|adefesio|verso|chantas|chanta|berretas|berreta|trapo|trapos)',
        '(como si fuera|como si fueran|como si fueses|como si fueras|se cae a pedazos|se caen a pedazos|se rompe|se rompen|se despega|se deshace|se desarma|se desarman|a precio de oro|un ojo de la cara|letra pequeña|letra chica|letra chiquita|gato por liebre|así les va|así le va|allá ellos|allá ella|suerte con|que te vaya bien|lo sentimos por|en paz descanse|que en paz|adiós|chau|bye|siguen en|viven en|se quedaron en|te mereces algo|te mereces más|dónde va a parar|ni punto de comparación|a saber|vaya usted a saber|mejor no preguntes|mejor no saber|no preguntes|no quieras saber|para que no (notes|note|notéis|noten|te des cuenta|se note)|sin que (te des cuenta|te enteres|lo notes))',
        '(descongelan|descongela|recalientan|recalienta|improvisan|improvisa|calientan|fotocopian|copian|copia y pega|adivinan|sale|salen|viene|vienen) *1 (del congelador|de una bolsa|de un sobre|de una lata|de un camión|de una fábrica|de un bote|de la fábrica|del microondas|de una caja|todo|la receta|el menú|las ideas)?$',
        '(sabe|saben|huele|huelen|suena|suenan|parece|parecen) (a|como)',
        '(mesas vacías|siempre vacío|siempre vacía|siempre vacíos|código de barras|por algo|sin ideas|se les acabaron las ideas|reseñas falsas|reseñas compradas|seguidores comprados|contestador|un robot|una grabación|call center|ni de lejos|ni de broma|ni en sueños|ni regalado|ni gratis|dan ganas de|dolor de barriga|dolor de estómago|indigestión|quebró|quebraron)',
        '((lo|le|la|las|los) (llaman|llama|dicen|dice)|se hacen llamar|se hace llamar|(nos|me) (da|dan) (pena|risa|ternura|vergüenza|penita)|vergüenza ajena|se ríen de|les queda grande|le queda grande|no dan una|no dan la talla|ni pie con bola|tienen el morro|tienen la cara de|tienen el descaro|tienen el cuajo|se inventan|se saltan|escatiman|escatima|hacen trampa|la cagan|meten la pata|siguen sin|sigue sin|tarda|tardan|nunca (responden|contestan|llegan|cumplen)|te (dejan|deja|hacen|hace) (esperar|esperando|tirado|tirada|plantado|plantada|colgado|colgada|a medias|con hambre|la cola)|te (atan|obligan|amarran)|letra diminuta|permanencia)',
        '(música de espera|será (para|la|el|de|que)|serán (para|las|los|por|de)|con eso está todo dicho|juzga tú|juzguen ustedes|saca tus conclusiones|saquen sus conclusiones|sin comentarios|y así todo|y se nota|se nota demasiado|luego pasa lo que pasa|así sale|así salen|así saben|así quedan)',
        '(llorar|a llorar|lloran|llora|tiemblan|tiembla|duermen|se duermen|se queda dormida|se quedan dormidos)',
        `(olvidan|olvida|olvidaron|han olvidado|no recuerdan|ni recuerdan) *1 (tu|su|cómo|de ti)`,
        '(quieren|quiere|buscan|busca|persiguen|van a por|solo ven|ven) *2 (tu|su) (dinero|cartera|bolsillo|plata|billetera|tarjeta|lana|pasta|sueldo)'
      ]
    },
    // Whom the reader is with now.
    provider: {
      despite: everywhere,
      patterns: [
        '(tu|su|vuestro|vuestra) (proveedor|agencia|gimnasio|banco|peluquería|barbero|dentista|veterinario|taller|mecánico|tienda|app|plataforma|panadería|cafetería|operadora|aseguradora|gestoría|academia|compañía) (actual|de siempre|de toda la vida|habitual)',
        '(tu|vuestro|vuestra) (banco|gimnasio|operadora|dentista|aseguradora|compañía de teléfono|supermercado|súper|peluquero|barbero)'
      ]
    },
    switching: {
      despite: everywhere,
      patterns: [
        '(lo|los|las|nuestros *1 amigos|nuestros *1 vecinos|esos) de',
        '(prefieres|prefieren|preferís|peor que|vienes de|vienen de|a diferencia de|no como)',
        '(sigues|siguen|sigue|seguís|todavía|aún|cansado de|cansada de|harto de|harta de|cansados de|hartos de) *1 (comprando|compras|pagando|pagas|usando|usas|yendo|vas|comiendo|comes|tomando|tomas|bebiendo|pidiendo|pides|contratando|esperando|haciendo|cortándote|entrenando|volando|comprás|pagás|usás|pedís|comprar|pagar|usar|ir|pedir|comer|con|en|de)'
      ]
    },
    // In answer to somebody who names another brand.
    they: {despite: everywhere, patterns: ['^(ellos|ellas|lo suyo|los suyos|las suyas|la suya|el suyo|esos|esas|allá|allí|ahí)']}
  },
  // Behind these it is about somebody else.
  lists: {selves: ['yo', 'nosotros', 'nosotras', 'tú', 'vos', 'usted', 'ustedes', 'nuestro', 'nuestra', 'nuestros', 'nuestras']},
  messages: {
    attack: {
      reason: 'Desprecio por la competencia: «{text}»; mejor lo que tú haces bien',
      note: 'Al hablar mal de otros, ellos pasan a ser el tema y de ti se recuerda el tono. Cuenta cómo es lo tuyo y, si comparas, hazlo con datos que cualquiera pueda comprobar.'
    }
  }
} satisfies Words
