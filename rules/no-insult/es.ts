import type {Words} from '../../src/define-rule.js'

/** Names for a person that are insults wherever they are used of one; in both genders, singular. */
const name =
  '(idiota|imbécil|tonto|tonta|payaso|payasa|ignorante|gilipollas|boludo|boluda|pelotudo|pelotuda|pendejo|pendeja|huevón|huevona|guarro|guarra|cerdo|cerda|zoquete|cenutrio|cenutria|llorón|llorona|llorica|quejica|amargado|amargada|tacaño|tacaña|rata|muerto de hambre|inútil|maleducado|maleducada|cretino|cretina|estúpido|estúpida|subnormal|retrasado|retrasada|mentiroso|mentirosa|sinvergüenza|caradura|jeta|listillo|listilla|sabelotodo|pringado|fracasado|fracasada|paleto|paleta|cateto|cateta|cazurro|garrulo|naco|naca|zopenco|majadero|majadera|mamón|cabrón|cabrona|capullo|hijo de|burro|burra|animal|borrego|ofendidito|ofendidita|cobarde|mugroso|mugrosa|cochino|cochina|puerco|puerca|marrano|marrana|desgraciado|desgraciada|bruto|bruta|bestia|necio|necia|tarado|tarada|bobo|boba|mentecato|memo|lerdo|lerda|gañán|palurdo|energúmeno|energúmena|miserable|patán|huevonazo|baboso|babosa|menso|mensa|güey|weón|culiao|sapo|gil|gila|salame|nabo|forro|chanta|vivo|incivil|cutre|egoísta|pesado|pesada|caprichoso|caprichosa|envidioso|envidiosa|don nadie|analfabeto|analfabeta|mediocre|ridículo|ridícula|patético|patética|corto de luces|corta de luces|duro de mollera)'
const names =
  '(idiotas|imbéciles|tontos|tontas|payasos|ignorantes|gilipollas|boludos|pelotudos|pendejos|huevones|guarros|guarras|cerdos|cerdas|zoquetes|cenutrios|llorones|lloricas|quejicas|amargados|tacaños|ratas|muertos de hambre|inútiles|maleducados|maleducadas|cretinos|estúpidos|subnormales|retrasados|mentirosos|sinvergüenzas|caraduras|jetas|listillos|sabelotodos|fracasados|paletos|catetos|cazurros|nacos|zopencos|majaderos|mamones|cabrones|capullos|burros|borregos|ofenditos|ofendiditos|cobardes|mugrosos|cochinos|cochinas|puercos|marranos|desgraciados|brutos|bestias|necios|tarados|bobos|lerdos|gañanes|palurdos|energúmenos|miserables|patanes|babosos|mensos|giles|incívicos|incívicas|egoístas|animales|salvajes|pesados|envidiosos|analfabetos|mediocres|ridículos|patéticos|vivos|gorrones|jetas|morosos|impresentables)'
/** Of these no reply can make a kind word. */
const harsh =
  '(idiota|imbécil|gilipollas|pelotudo|pelotuda|boludo|boluda|pendejo|pendeja|cabrón|cabrona|subnormal|capullo|payaso|payasa|cretino|cretina|estúpido|estúpida|zoquete|cenutrio|tarado|tarada|huevón|huevona|mamón|malnacido|malnacida|tonto del bote|sinvergüenza|desgraciado|desgraciada)'
/** Those that name nothing else: no animals, no clowns of a circus. */
const people =
  '(idiotas|imbéciles|gilipollas|boludos|pelotudos|pendejos|guarros|guarras|guarretes|zoquetes|cenutrios|llorones|inútiles|maleducados|maleducadas|cretinos|estúpidos|mentirosos|sinvergüenzas|caraduras|listillos|sabelotodos|majaderos|cabrones|capullos|cobardes|mugrosos|cochinos|cochinas|desgraciados|necios|tarados|energúmenos|patanes|incívicos|incívicas|egoístas|gorrones|impresentables|tacaños|huevones|ofendiditos|morosos)'
const are = '(eres|sos|sois|usted es|ustedes son|vosotros sois|serás|serías|pareces|parecés|parece usted|parecen)'
const very =
  '(un|una|unos|unas|muy|tan|bien|más|todo un|toda una|un poco|bastante|solo un|tremendo|verdadero|auténtico|pedazo de|cacho de|un pobre|una pobre|un completo|un total|un perfecto|unos completos)'

export default {
  summary: 'Un insulto a alguien, desde la cuenta de la marca',
  phrases: {
    insult: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `${are} ${very}? ${very}? (${name}|${names})`,
        `(algunos|algunas|muchos|muchas|la mitad|los) (de ustedes|de vosotros|de vosotras)? (son|sois) *2 (${name}|${names})`,
        `hay que ser ${very}? *1 (${name}|${names}|corto|corta|cortito|cortita|cortos|limitado|limitada|limitados|lento|lenta|lerdo|lerda|ceporro|zote|torpe|torpes|negado|negada|ciego|ciega|duro de|cerrado de|simple)`,
        `para (${name}) (ya)? (estás|está|eres|sos|te bastas|tú|usted|vos)`,
        `(${name}) de (mierda|pacotilla|cuarta|quinta|tres al cuarto|primera|campeonato|manual|marca mayor)`,
        `(al|a la) (${name}|bestia|bruto|bruta|vándalo|cavernícola|troglodita|salvaje|energúmeno) (que|de)`,
        `{no ser} ${very}? ${very}? (${name}|${names})`,
        `(qué|vaya|menudo|menuda|tremendo|pedazo de|cacho|so|valiente|pinche|pinches|puto|puta|maldito|maldita) ${very}? ${harsh}`,
        `(a|para) (los|las|esos|esas|todos los|el|la|ciertos|ciertas) (${people}|${harsh}) (que|de turno|del|responsables)`,
        `(los|las|el|la|algún|alguna|unos) (muy|grandísimo)? ${people} (que|de turno|ha|han|se|dejan)`,
        `^(che|oye|mira|pues|ay|venga|eh)? (idiota|imbécil|gilipollas|pelotudo|pelotuda|boludo|boluda|pendejo|pendeja|cabrón|subnormal|capullo|estúpido|estúpida|zoquete|tarado|tarada|huevón|sinvergüenza)$`,
        `(${names}|gentuza) como (tú|usted|vos|ustedes|vosotros)`,
        `por (${name}|${names}) (como)`,
        `(más|tan) (${name}|${names}|corto|corta|cortos|simple|duro|dura) (que|como) (un|una|el|la|unos) (arado|zapato|piedra|adoquín|mula|asno|burro|botijo|cerrojo|ladrillo|perro|perico|cepillo|tarugo|vaca|pollo|ciruelo|cascote|cerdo|bombilla)`,
        '(vete|váyase|váyanse|andate|andá|idos|iros|vayan|que se vayan|ve|vaya) (todos)? (a la mierda|al carajo|a cagar|a tomar por|a freír|a la porra|a la chingada|a la verga|al diablo|al infierno|a la concha|a que te|a la puta|a lavarte)',
        '^(jódete|jodete|jódase|jodeos|púdrete|pudrite|muérete|morite|muérase|piérdete|perdete|cállate|callate|cállese|callaos|cállense|chinga|chíngate|chupala|chúpala|mamala|comete una|lárgate|largate|lárguese|fuera de aquí)$',
        '^({callarse}|{cerrar} (la boca|el pico|el hocico|la jeta))',
        '(tu puta madre|hijo de puta|hija de puta|hijos de puta|hijueputa|hdp|ctm|conchetumare|la concha de tu|chinga tu|me cago en (ti|tu|vos|todos|tus))',
        '(sabes|sabe|sabés|entiendes|entiende|entendés) *3 (lo mismo|tanto|menos) (que|como) (un|una|mi) (perro|perico|gato|loro|pez|niño|ladrillo|burro|piedra|marciano|monja|hámster|vaca)',
        '(crio|criaron|crió|criado|criada|criados|nació|nacido|nacieron) en (una|un|la|el) (cueva|establo|cuadra|selva|pocilga|corral|monte|zoológico|chiquero)',
        '(al|a la|a los|para el) (lumbreras|listillo|listilla|listillos|graciosillo|iluminado|espabilado|vivales) (que|de)',
        '(dos dedos de frente|cerebro de (mosquito|pájaro|pez|gallina)|pocas luces|cabeza (hueca|de chorlito)|cortito de|corto de (miras|luces))'
      ]
    }
  },
  messages: {
    insult: {
      reason: 'Insulto: «{text}»; mejor, lo que dirías a la cara en el mostrador',
      note: 'De un insulto desde la cuenta de la marca se acuerda todo el mundo, venga de donde venga la discusión. Deja a la persona fuera y di cuál es el problema.'
    }
  }
} satisfies Words
