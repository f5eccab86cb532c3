import type {Words} from '../../src/define-rule.js'
import {rivals} from '../../src/languages/rivals.js'
import {verbs} from '../../src/languages/es-inflection.js'

const everywhere = ['questioned', 'negated', 'hypothetical'] as const
const you = '(te|os|le|les|se)'

/** Said of goods and of those who sell them, in disdain only. */
const bad =
  '(aguachirle|agua sucia|engrudo|bazofia|basura|chatarra|porquería|porquerías|chapuza|chapuzas|({ser:any}|qué|vaya|menudo|menuda|puro|pura|auténtico|auténtica|verdadero|verdadera|parece|parecen|huele a|suena a) (un|una|pura|puro|la)? *1 (estafa|estafas|timo|timos|robo|atraco|fraude|engaño)|timos|engaños|farsa|tomadura de pelo|chiste|birria|bodrio|bodrios|mamarracho|adefesio|cutre|cutres|chafa|chafas|trucho|truchos|trucha|truchas|berreta|berretas|ñoño|choto|fulero|fulera|mediocre|mediocres|mediocridad|insípido|insípida|insípidos|soso|sosa|sosos|rancio|rancia|rancios|recalentado|recalentada|recalentados|recalentadas|precocinado|precocinada|precocinados|carísimo|carísimos|carísima|careros|sobrevalorado|sobrevalorada|prehistórico|prehistórica|pésimo|pésima|pésimos|pésimas|patético|patética|patéticos|ridículo|ridícula|ridículos|malísimo|malísima|malísimos|lamentable|lamentables|impresentable|impresentables|mugre|mugriento|cochambre|cochambroso|trasto|trastos|cacharro|cacharros|cachivache|tiliches|bagatela|puro (cuento|humo|marketing|teatro|plástico|cartón|verso|aire)|pura (fachada|pose|espuma|mentira|labia)|de (gasolinera|aeropuerto|mentira|mentirita|pega|juguete|plástico|cartón|corcho|chiste|risa|pena|vergüenza|ayer|anteayer|la semana pasada|pacotilla|cuarta|medio pelo|segunda|tercera|microondas|fábrica|usar y tirar|cartulina)|(del|en el) (congelador|microondas)|en serie|sin (alma|gracia|sabor|sustancia|ideas|vergüenza)|con ínfulas|asco|asquito|vergüenza ajena|una vergüenza)'
/** What goods are likened to. */
const stuff =
  '(corcho|cartón|esponja|chicle|calcetín|serrín|aserrín|plástico|papel|goma|agua|aire|humo|trapo|trapos|kétchup|ketchup|pegamento|piedra|suela|congelado|congelada|congelados|congeladas|industrial|industriales|de sobre|de bolsa|de lata|falso|falsa|falsos|falsas|horrible|horribles|un (adorno|pisapapeles|ladrillo|juguete|florero|colador|museo|suplicio|parto|misterio|acto de fe|lujo asiático|desastre|cuento|verso|tupper|cenicero|dinosaurio|cero a la izquierda|insulto|infierno)|una (lotería|tortura|reliquia|broma|lástima|pena|piedra|servilleta|papa|patata|tostadora|quimera|leyenda|condena|cárcel|ruleta|excusa)|adornos|ladrillos|juguetes|reliquias)'
const people =
  '(payasos|payaso|ladrones|ladrón|inútiles|inútil|incompetentes|incapaces|ineptos|aficionados|improvisados|chapuceros|chapucero|charlatanes|buitres|tiburones|usureros|abusivos|impostores|vagos|flojos|dormidos|copiones|copionas|chantas|chanta|vendehúmos|vendehumos|estafadores|sinvergüenzas|caraduras|carotas|piratas|mamarrachos|dinosaurios|pobrecitos|pobrecillos|angelitos|mentirosos|tramposos|embusteros|truhanes|rateros|bandidos|novatos|borregos|bestias|zoquetes|un robot|robots|torpes|ilusos|pelotas|abusan|abusones)'

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
        '(no como) (otros|otras|algunos|algunas|ciertos|ciertas|esos|esas|los de) *1 (que)?',
        '(más quisieran|más quisiera|ya quisiera|ya quisieran|qué más quisieran|qué más quisiera)'
      ]
    },
    contempt: {
      despite: [...everywhere, 'mentioned'],
      patterns: [
        bad,
        people,
        `({ser:3}|{parecer:3}|{saber:3} a|{oler:3} a|{servir:3}|{cobrar:3}|venden|vende|vendiendo|vendiéndote|dan|da|llaman|llama|pasan por|más bien|casi|como) *3 ${stuff}`,
        `${you} ${verbs('vender colar meter dar', '2', '3', 'past3', 'subjunctive', 'gerund', 'infinitive')} *2 (humo|moto|gato|motos|cuento|cuentos|espejitos|aire|congelado|congelada|congelados|agua|plástico|como|cualquier cosa|el cambiazo|largas)`,
        // Lo que hacen a la gente.
        `${you} ${verbs('engañar estafar timar robar tomar tratar despachar olvidar ignorar mentir marear cobrar clavar exprimir bombardear desplumar saquear atracar sangrar abandonar atar obligar amarrar encerrar cachar trasquilar chamuyar currar espiar', '2', '3', 'past3', 'subjunctive', 'gerund', 'infinitive')} *1 (el pelo|como|en cinco|en dos|de más|del nombre|tu nombre|el doble|el triple|hasta|a todo|y cuando)?`,
        `ni (te|se|lo|la|le|os|les) ${verbs('mirar preguntar saludar escuchar contestar avisar tocar limpiar lavar probar leer revisar recordar', '3')}`,
        '(llama|llaman) *2 a (un|una|unos|unas|mirar|poner|echar)',
        '(sale|salen|sales|acaba|acaban|acabas|termina|terminan|terminas) *1 (sin (poder|saber|entender)|igual que|peor que)',
        `${you} ${verbs('calentar recalentar descongelar', '2', '3')}`,
        `${you} ${verbs('dejar hacer tener', '3', 'past3')} *1 (esperar|esperando|tirado|tirada|tirados|plantado|plantada|colgado|colgada|a medias|con hambre|la cola|perder|en espera|en visto|en la estacada|dando vueltas|sin)`,
        '(quieren|quiere|buscan|busca|persiguen|van a por|solo ven|ven) *2 (tu|su) (dinero|cartera|bolsillo|plata|billetera|lana|pasta|sueldo)',
        '(olvidan|olvida|olvidaron|han olvidado|no recuerdan|ni recuerdan) *1 (tu|su|cómo|de ti)',
        '(ven|ve|eres|somos) *3 (billetera|cartera|un número|cajero|monedero|una factura)',
        '(te|os|le|les) (ignoren|ignoraran|ignoraron|estafaron|estafaran|timaron|timaran|robaron|cobraron de más|engañaron|engañaran|trataron mal|trataran mal|dejaron|dejaran) *2 (en|los|las)',
        // Lo que no saben.
        `(no|ni|nunca|jamás) *1 ${verbs('saber poder distinguir encontrar', '3')} *1 (ni|lo que|cocinar|freír|hornear|cortar|enseñar|contar|escuchar|distinguir|sumar|leer|escribir|igualar|hacer (un|una|la|el|ni|lo)|llegar a|idea)`,
        `(no|ni) *1 (encontraría|encontrarían|sabría|sabrían|podría|podrían|distinguiría|distinguirían|acertaría|acertarían|reconocería|reconocerían|perderían|aprobarían|harían) *1 (ni|un|una|su|el|la|hacer)`,
        '(perderían|perdería|quemarían|se perderían|se quemarían) *2 (un|una|el|la|en)',
        '(ni siquiera|ni saben|no saben|no tienen *1 idea|ni idea|ideas propias|ni se molestan|les da igual|les importa un|no *1 importas|no les importa|pasan de ti|hacen (lo|el) mismo|cobran como|cobra como|se creen|se cree|van de|presumen de|dicen ser|fingen|hacen creer|se hacen pasar|se las dan de|se llenan la boca|disimulan|esconden|ocultan|escatiman|escatima|hacen trampa|la cagan|meten la pata|se inventan|se saltan|siguen sin|sigue sin|nadie (se quedaría|compraría|volvería|querría)|se encogen? de hombros|se encoge de hombros)',
        '(no es|eso no es|no son|no era|lo suyo no es|lo que venden no es|lo de *4 no es) *2 (pan|café|carne|queso|chocolate|helado|pizza|comida|cocina|servicio|arte|calidad|cerveza|vino|masa|cuero|jamón|tortilla|taco|tacos|mate|yoga|turismo|enseñar|cuidar|atender|peluqueros)',
        '(copian|plagian|imitan|calcan|fotocopian|descongelan|recalientan|improvisan|adivinan|microondean|(nos|lo|la|todo lo) (copia|imita|plagia)|copia y pega|copian y pegan)',
        '(descongela|recalienta|calienta|calientan|abren) *3 (todo|bolsas|sobres|latas|microondas|congelador)',
        '(sale|salen|viene|vienen|sacan|saca) *2 (del congelador|de una bolsa|de un sobre|de una lata|de una fábrica|de un bote|de la fábrica|del microondas)',
        '(como si fuera|como si fueran|como si fueses|como si fueras|a precio de oro|un ojo de la cara|letra pequeña|letra chica|letra chiquita|letra diminuta|gato por liebre|así les va|así le va|allá ellos|allá ella|suerte con|que te vaya bien|lo sentimos por|descanse en paz|en paz descanse|que en paz|(minuto|momento) de silencio|pésame|nuestro pésame|nuestras condolencias|condolencias|adiós a|chau|bye|viven en|se quedaron en|te mereces (algo|más)|dónde va a parar|ni punto de comparación|mejor no preguntes|mejor no saber|no preguntes|no quieras saber|para que no (notes|note|notéis|noten|te des cuenta|se note)|sin que (te des cuenta|te enteres|lo notes)|supuestamente|dizque|será para|será por|casero será|al menos lo intentan|por intentarlo|toma nota|tomen nota|toman nota|chúpate esa|hazte a un lado|a un lado|muérete de envidia|muéranse de envidia|mil vueltas|en ridículo|deberían aprender|podrían aprender|a ver si aprenden|peor que|peores que|prometen *1 (luna|oro|moro|milagros|todo|maravillas|mundo)|promete *1 (luna|oro|moro|milagros|todo|maravillas|mundo)|por el intento|déjenselo a|déjaselo a)',
        '((creen|cree|piensan|piensa) que *4 (es|son) (un|una|opcional|algo)|(nunca|no) han oído|su idea de|lo que (ellos|ellas) llaman|alérgicos a|alérgica a|alérgico a|siguen buscando|(necesitan|necesita) (un mapa|un manual|un diccionario|clases|una linterna)|demasiado ocupados|la vida es (muy|demasiado) corta|ahórrate|ahórrese|huye|huyan|huid|aléjate|aléjense|no te la juegues|no te arriesgues|sobrevivientes|supervivientes|sobreviviste|víctimas|damnificados|rehenes|huérfanos|refugiados|prófugos|{sufrir:any}|{padecer:any}|{aguantar:any}|{soportar:any}|{escapar:any}) *1 (de|con|a)?',
        '(sabe|saben|huele|huelen|suena|suenan) a',
        '^(también lo (es|son)|también lo hace) *1 (un|una|mi|tu|el|la)',
        '^(un|una|mi|el|la) *2 también$',
        '(siempre (vacío|vacía|vacíos)|código de barras|por algo|se les acabaron las ideas|reseñas falsas|reseñas compradas|seguidores comprados|contestador|una grabación|call center|música de espera|ni de lejos|ni de broma|ni en sueños|ni regalado|dan ganas de|dolor de (barriga|estómago)|indigestión|quebró|quebraron)',
        '((lo|le|la|las|los) (llaman|llama)|se hacen llamar|se hace llamar|(nos|me) (da|dan) (pena|risa|ternura|vergüenza|penita)|se ríen de|les queda grande|le queda grande|no dan una|no dan la talla|ni pie con bola|(tienen|tiene) el (morro|descaro|cuajo)|(tienen|tiene) la cara de|nunca (responden|contestan|llegan|cumplen|vienen))',
        '(será|serán) (para|de|por) (la|el|los|las|que)',
        '(caseras?|caseros?|artesanal|artesanales|artesano|casero|casera|caseras|caseros) *4 será',
        '(qué (pena|lástima|risa|horror)|lástima|llorar|lloran|llora|tiemblan|tiembla|duermen|se duermen|con eso está todo dicho|juzga tú|juzguen ustedes|saca tus conclusiones|saquen sus conclusiones|sin comentarios|y así todo|y se nota|luego pasa lo que pasa|así sale|así salen|así quedan)'
      ]
    },
    // As a claim only: who asks whether it is so, or owns that it is not, is fair.
    comparison: {despite: ['mentioned'], patterns: ['(mejor|mejores) que']},
    // Lo que pasa con lo que venden.
    failure: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(se (caen|cae|rompe|rompen|despega|despegan|deshace|deshacen|desarma|desarman|desinfla|desinflan|oxida|oxidan|descose|descosen|cuelga|cuelgan|derrite|derriten) *1 (a pedazos|cada|con mirarlo|con mirarla|solo|sola|solos|solas|el|al|en)|hace agua|hacen agua|gotea|gotean|no funciona ni|dura (un|dos|una) (día|semana|lavado|mes|telediario)|duran (un|dos|una) (día|semana|lavado|mes|telediario))'
      ]
    },
    // Con quien está ahora quien lee.
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
        '(prefieres|prefieren|preferís|peor que|vienes de|vienen de|a diferencia de|no como)',
        '(sigues|siguen|sigue|seguís|todavía|aún|cansado de|cansada de|harto de|harta de|cansados de|hartos de) *1 (comprando|compras|pagando|pagas|usando|usas|yendo|vas|comiendo|comes|tomando|tomas|bebiendo|pidiendo|pides|contratando|esperando|haciendo|cortándote|entrenando|volando|comprás|pagás|usás|pedís|comprar|pagar|usar|ir|pedir|comer|con|en|de)'
      ]
    },
    // Ante un nombre.
    those: {despite: everywhere, patterns: ['(lo|los|las|nuestros *1 amigos|nuestros *1 vecinos|esos) de']},
    // In answer to somebody who names another brand.
    they: {despite: everywhere, patterns: ['^(ellos|ellas|son (unos|unas|puros|puras)|esos|esas|allá|allí|ahí)']},
    // Junto a lo nuestro.
    theirs: {despite: everywhere, patterns: ['^(lo suyo|los suyos|las suyas|la suya|el suyo)']}
  },
  lists: {
    // Tras lo que va un nombre.
    articles: ['un', 'una', 'el', 'la', 'los', 'las', 'tu', 'su', 'ni'],
    us: ['yo', 'nosotros', 'nosotras', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'nos', 'aquí', 'acá', 'mi', 'mis'],
    you: ['tú', 'vos', 'usted', 'ustedes'],
    not: ['no', 'ni', 'nunca', 'jamás', 'sin'],
    // Con lo que una frase sigue hablando de otros.
    theirs: ['ellos', 'ellas', 'su', 'sus', 'suyo', 'suya', 'suyos', 'suyas', 'esos', 'esas'],
    them: ['eso', 'esa', 'ese', 'ahí', 'allí', 'allá', 'alguien', 'nadie'],
    // En un comentario que compara.
    versus: ['versus', 'vs', 'competencia', 'barato', 'barata', 'cambiarme', 'cambiar', 'otro', 'otra', 'otros', 'otras', 'ellos', 'diferencia', 'diferencian'],
    oblique: ['de', 'del', 'a', 'al', 'con', 'para', 'por', 'o', 'y'],
    sorry: ['perdón', 'perdona', 'perdone', 'disculpa', 'disculpas', 'disculpe', 'lamento', 'lamentamos', 'siento', 'sentimos'],
    // Donde hay rivales, pero no competencia.
    sport: ['partido', 'partidos', 'clásico', 'derbi', 'gol', 'goles', 'liga', 'copa', 'cancha', 'torneo', 'hinchada', 'hincha', 'jugamos', 'árbitro']
  },
  messages: {
    attack: {
      reason: 'Desprecio por la competencia: «{text}»; mejor lo que tú haces bien',
      note: 'Al hablar mal de otros, ellos pasan a ser el tema y de ti se recuerda el tono. Cuenta cómo es lo tuyo y, si comparas, hazlo con datos que cualquiera pueda comprobar.'
    }
  }
} satisfies Words
