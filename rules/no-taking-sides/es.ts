import type {Words} from '../../src/define-rule.js'

const parties =
  '(psoe|vox|bildu|prian|kirchnerismo|kirchneristas|peronismo|peronistas|libertarios|chavismo|chavistas|uribismo|uribistas|petrismo|petristas|fujimorismo|fujimoristas|masistas|correístas|macrismo)'
const leaders =
  '(sánchez|feijóo|abascal|ayuso|yolanda díaz|zapatero|rajoy|amlo|lópez obrador|sheinbaum|xóchitl|milei|macri|cristina kirchner|petro|uribe|boric|kast|piñera|maduro|chávez|bukele|boluarte|keiko|lula|bolsonaro|trump|biden)'
const rulers =
  '(gobierno|ministro|ministra|ministros|presidente|presidenta|alcalde|alcaldesa|concejal|concejala|intendente|intendenta|senador|senadora|diputado|diputada|gobernador|gobernadora|diputados|senadores|políticos|moncloa|congreso|senado|parlamento|gabinete|oposición|candidato|candidata|izquierda|derecha)'
/** Equipos a los que uno es «del»; con «de» son ciudades. */
const teams =
  '(madrid|barça|atleti|atlético|athletic|betis|sevilla|valencia|celta|osasuna|espanyol|rayo|depor|sporting|zaragoza|américa|guadalajara|cruz azul|toluca|monterrey|atlas|santos|medellín|nacional|cali|junior|santa fe|once caldas|tolima|colo colo|alianza|cristal|emelec|barcelona)'
const others =
  '(boca|river|racing|independiente|san lorenzo|huracán|vélez|lanús|estudiantes|gimnasia|newells|central|talleres|belgrano|colón|peñarol|chivas|pumas|tigres|rayados|millonarios|millos|la u|la católica)'
const without =
  '(quien|quienes|los que|las que|el que|la que) no *1 (cree|creen|crea|crean|tiene a|tienen a|tenga a|tengan a|conoce|conocen|acepta|aceptan|sigue|siguen|teme|temen|ama|aman|reza|rezan|busca|buscan)'

const clubs =
  '(merengues|culés|colchoneros|madridistas|barcelonistas|atléticos|béticos|sevillistas|valencianistas|rojiblancos|verdiblancos|azulgranas|blaugranas|txuri-urdin|periquitos|americanistas|chivistas|xeneizes|bosteros|hinchas de|del (barça|madrid|atleti|betis|sevilla|boca|river|américa|nacional|cali|junior|colo colo))'
/** A quien una marca dejaría fuera: gente de un equipo. */
const rivals = `(${clubs}|rivales|contrarios|hinchas|esos|los de enfrente)`

export default {
  summary: 'Partido tomado en política, religión o deporte',
  phrases: {
    politics: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        `({votar:any}|{votar}) (a|por|al)? *1 (${parties}|${leaders})`,
        '(nuestro|mi|nuestros) (voto|apoyo) (va|irá|fue|es|será|ya|lo|tiene) *2 (para|por|a|dueño)',
        '(tiene|tienen|merece|merecen|cuenta con|cuentan con|se ganó|se ganaron|tendrá|tendrán) (nuestro|mi|tu|su|vuestro) (voto|apoyo)',
        `${rulers} *2 (tiene|merece|cuenta con|se ganó|se ha ganado|tendrá|se lleva) *3 (voto|votos)`,
        `(gracias a|cortesía de|culpa de) (un|una) *1 ${rulers}`,
        `(gracias a|cortesía de|culpa de|con) (este|ese|esta|esa|estos|esos) *1 ${rulers}`,
        '(ni un|ningún) voto (a|para|por|más)',
        '(el|tu|su|vuestro|nuestro|mi) voto *1 (para|es para|a|será para|va para) *6 (siempre|bien|ya|gobiernen|basta|otros|cambio)',
        `que (renuncie|renuncien|dimita|dimitan|se vaya|se vayan) *2 ${rulers}`,
        `(${leaders}|${rulers}) *1 (renuncia|renuncie|dimite|dimisión|vete|váyase|a la cárcel|traidor|ladrón|corrupto)`,
        `^fuera *2 (${leaders}|${rulers})`,
        `(${leaders}|${parties}) *2 (es|son) *1 (lo mejor|lo peor|un|una|unos|unas|el único|la única)`,
        `(sacar|echar|botar|correr|tumbar) a (este|esta|estos|estas|ese|esa|esos|el|la|los) *1 ${rulers}`,
        'ya (se)? (sabe|saben|sabes|sabéis|sabés) *3 (papeleta|boleta|tarjetón)',
        '(papeleta|boleta) *2 (toca|la (de|del))',
        '(rojos|fachas|zurdos|zurdaje|progres|derechuzos|feminazis|peronchos|chairos|fifís|mamertos|fachapobres|rojetes)',
        `(este|esta|el|la) (${rulers}|reforma|ley) *1 (es|nos|no) *1 (una vergüenza|una estafa|un robo|roba|miente|sirve|un desastre)`,
        '(gobiernen|gobiernan|mandan|manden) los (de siempre|mismos)'
      ]
    },
    politicsTopic: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [parties, leaders, rulers, '(votar|urnas|elecciones|comicios|campaña electoral|legislativas|municipales|presidenciales)']
    },
    // En la papeleta, a quien pregunta por ese día.
    mark: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(marcar|marca|marque|marquen|marquemos|marcad|votar|votemos|vote|voten|votad|tachar|tachen|rayar) (por)? (el|la)? *1 (rechazo|apruebo|nulo|en contra|a favor)',
        '(votar|votemos|vote|voten|votad|marcar|marquemos) (por el)? (no|sí)$',
        '(votar|votemos|vote|voten|votad|marcar|marquemos) (por el)? (no|sí) (temprano|tempranito|todos|todas|juntos|con)'
      ]
    },
    politicsSide: {
      despite: ['questioned', 'negated'],
      patterns: [
        '(por fin se va|los de siempre|ya está bien|a mucha honra|al que no le guste|que se vaya)',
        '({arruinar:any}|{hundir:any}|{destrozar:any}|{robar:any}|{traicionar:any}|{engañar:any}|{despilfarrar:any}|{quebrar:any}|{mentir:any}|{saquear:any}|{estafar:any}|{vender:past3} (el|la|al)) (a|el|la|los|las|nuestro|nuestra|este|esta|medio|todo|todos|esto)',
        '(elige|elijan|elegid|elegí|piensa|piensen|pensad|acuérdate|acuérdense|acordaos|recuerda|recuerden) *1 bien *3 (voto|votar|urna|urnas|domingo)?',
        '(una|la) vergüenza',
        '(a ver si|ojalá) *3 (se van|se vaya|se vayan|los echan|los echamos|gane|ganen|pierda|pierdan|cae|caen|cambia)',
        '(cuatro|seis|otros cuatro) años más',
        '(no|ni) (nos)? (representa|representan)',
        '(mentiroso|mentirosa|ladrón|ladrona|corrupto|corrupta|inepto|inepta|ineptos|chorizo|chorizos|rata|ratas|tirano|dictador|traidor|títere|sinvergüenza|caradura|ladrones|corruptos|vendepatrias|inútiles|payaso|payasos|sinvergüenzas|mentirosos|traidores)',
        `(apoyamos|respaldamos) (a|al|a la|a los|a este|a esta|a ese|a esa|a nuestro|a nuestra|este|esta|la|el|su)? (${rulers}|${leaders}|${parties}|reforma|ley|medida|decreto|huelga|paro|protesta)`,
        '(hay que (echar|botar|sacar)|mafia|casta|incapaces|nefasto|vendidos|zánganos|chupasangre|descarados|parásitos)',
        '^(abajo|viva|no más|nunca más|arriba) (el|la|los|las)',
        '(es hora|ya es hora|toca|hora) (de|del) (cambio|cambiar|que se)',
        '(nos vemos|todos|vamos) *3 (en|a) la (marcha|manifestación)'
      ]
    },
    // The account of somebody who holds office, or wants to.
    office: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(como|soy|siendo|tu|su|vuestro|vuestra) (senador|senadora|diputado|diputada|alcalde|alcaldesa|gobernador|gobernadora|presidente|presidenta|candidato|candidata|regidor|regidora|concejal|concejala|legislador|legisladora)',
        '(mi|nuestra|nuestro) (campaña|candidatura|bancada|grupo parlamentario|partido político|movimiento|iniciativa)',
        '(vota|vote|voten|votad|votá) por (mí|nosotros)'
      ]
    },
    religionTopic: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(dios|cristo|jesucristo|jesús|jehová|alá|virgen|creador|altísimo|profeta|biblia|corán|evangelio|iglesia|iglesias|curas|cura|obispos|obispo|pastor|pastores|imanes|monjas|papa|ateos|ateo|creyentes|creyente|cristianos|católicos|católico|evangélicos|musulmanes|religión|religiones|misa|misas|rezar|rezos|rosario|procesión|procesiones|cuaresma|semana santa|milagros|resurrección|cielo|alma|almas|santos|fe)'
      ]
    },
    religionSide: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        `que ${without}`,
        `^${without}`,
        '(sin (defensa|rumbo|salvación|amparo)|a la deriva|en tinieblas|desamparados|desprotegidos)',
        '(fuera de (él|ella|cristo|dios|la iglesia)|abran los ojos)',
        '(da risa|a estas alturas|en pleno siglo|cuentos de|fábula|fábulas|fanáticos|fanatismo|ilusos|ingenuos|tontos|ignorantes|inventó|inventado|inventada|inventados|secta|sectas|mentira|mentiras|estafa|lavado de cerebro|lavan el cerebro|demonio|diablo|satanás|único camino|verdadera fe|único dios|verdadero dios|falsos dioses|{arrepentirse}|{convertirse}|{aceptar} a|alejados|volver a dios|vuelve a dios|perdidos|vida eterna|eternidad|juicio final|gloria a|alabado|alabanza|pecado|pecados|pecadores|pecador|infierno|superstición|supersticiones|patraña|patrañas|engañabobos|comecocos|opio|borregos|rebaño|ignorancia|hipócritas|condenados|castigo|castiga|blasfemia|impíos|salvación|atraso)'
      ]
    },
    clubsTopic: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        clubs,
        '(camiseta|camisetas|playera|playeras|remera|polera|franela|bufanda|bufandas|hincha|hinchas|afición|aficionados|aficionado|equipo|derbi|clásico|partido|liga|gol|goles|escudo|descenso|fútbol|estadio|cancha|temporada)'
      ]
    },
    clubsSide: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        // Quien se queda fuera o paga de más: gente de un equipo, no entradas ni carriles.
        `(menos|excepto|salvo) (para|a)? *1 ${rivals}`,
        `${rivals} *3 (abstenerse|no entra|no entran)`,
        `(abstenerse|recargo|pañuelos|no entra|no entran|cobramos (doble|el doble|más)) *6 ${rivals}`,
        '(al que no le guste|a quien no le guste|segundones|segundón|perdedores|llorones|mediocres|amargados|humillamos|aplastamos|bailarlos|golearlos|sufran|bailados|lloren|ardidos|equipito|los de enfrente|los tenemos de hijos|vendehúmos|malos perdedores|no se les (quiere|sirve|atiende))',
        '(árbitro|árbitros|arbitraje|var|penal|penalti) *6 (robo|robó|robaron|ladrón|ladrones|comprado|comprados)',
        '(robaron|robado) (el|la) (partido|final|copa|liga|título|campeonato)',
        '^a llorar',
        '(a llorar (a la|al|a otra|a otro|a su)|(sigan|siguen|sigue|quedaron|quedan) llorando)',
        '(ese|esos|su|sus) (trapo|trapos)',
        '((son|sois|fueron|siguen siendo) *1 nuestros hijos|(los|las|les) bailamos|(esos|qué) amargos|(fueron|fue|van|vuelven|caen) a la b)',
        `(si|cuando|como) *1 ${rivals} *2 (pierde|pierden|descienden|desciende|metan|caigan|caen)`,
        `(si|cuando) (pierde|pierden|desciende|descienden) *1 ${rivals}`,
        '(no (los|las|lo|la) (tragamos|soportamos|aguantamos|podemos ni ver)|(los|las) (odiamos|detestamos|aborrecemos))',
        '(prohibido|prohibida|prohibidas|prohibidos) *3 (camiseta|camisetas|playera|playeras|hinchas|bufandas)',
        '(somos|soy|es|son) (del|de la|de los) *2 (hasta|de corazón|de toda la vida|a muerte|y punto|y a mucha honra)'
      ]
    },
    religion: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(seguimos|servimos|adoramos|obedecemos|alabamos|creemos|confiamos) (a|en|solo a) (un|nuestro)? (solo|único)? (cristo|jesús|jesucristo|dios|jehová|alá|señor)',
        'servimos al señor (antes|primero|jesús|jesucristo|y)',
        '(solo|sólo|únicamente) (cristo|jesús|dios|jehová|la fe|el señor) *1 (salva|sana|puede|cura|es)',
        '(cristo|jesús|dios|el señor|jehová) *1 (vive y reina|es el único|es el camino|te ve|te juzgará|viene pronto|es la única|salva)',
        '(como|así) *1 (enseña|manda|dice|ordena|quiere) (la palabra|la biblia|dios|el señor|el evangelio|la iglesia)',
        '(la iglesia|los curas|la religión|el papa|las religiones|los pastores|la fe) *4 (engañando|engaña|engañan|roba|roban|mienten|miente|cuento|mentira|opio|negocio|farsa|secta|supersticiones|superstición|atraso)',
        '(el ayuno|ayunar|rezar|la misa|ir a misa|la cuaresma|el ramadán|bautizar|comulgar|confesarse|las procesiones|la religión|la fe) *1 (es|son) *3 (superstición|supersticiones|cuento|cuentos|mentira|mentiras|atraso|farsa|pérdida|tontería|tonterías|negocio)',
        '(supersticiones|superstición|cuentos|inventos) de (curas|viejas|la iglesia|monjas|beatas)',
        '(los|las|esos|a los) (ateos|ateas|herejes|infieles|impíos|paganos) *5 (pierden|van|no|perdidos|deberían|infierno|saben)',
        '(quien|el que|los que|la que) *5 (anda|andan|vive|viven|está|están) (perdido|perdida|perdidos|en pecado|en tinieblas)',
        '(arrepiéntete|arrepiéntanse|arrepentíos|convertíos)',
        '(mujer|hombre|hijo|familia) que teme a dios',
        '(dios|el señor|alá) (no existe|castiga|odia|no perdona|los va a|te va a|prohíbe)',
        '(el)? matrimonio (es)? *1 entre (un)? hombre y (una)? mujer'
      ]
    },
    clubs: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(árbitro|arbitraje|var|referí) *3 (robó|roba|robo|comprado|vendido|ciego|ladrón|nos *1 (perjudicó|perjudica|quitó|quita|hundió|condenó|mató|birló|expulsó|anuló|pitó|odia)|vergüenza|regaló)',
        `(todos|todas|somos todos|somos todas|vamos todos|vamos todas) (somos|vamos)? ((del|con el) ${teams}|(de|con) ${others})`,
        `(que|ojalá) *1 (hoy|mañana|noche|domingo|sábado|siempre)? (pierda|pierdan|descienda|desciendan) (el|la)? (${teams}|${others})`,
        `ojalá (le|les) (meta|metan|gane|ganen|haga|hagan) *3 (al|a|a la) (${teams}|${others})`,
        '(nos robaron|nos robó|nos volvieron a robar) (el partido|la final|el árbitro|el var|los puntos)',
        '^(visca|hala|aúpa|forza|puxa|amunt|dale|aguante) (el|la)? *1 (barça|madrid|atleti|athletic|betis|sevilla|valencia|sporting|boca|river|racing|independiente|san lorenzo|colo colo|la u|américa|chivas|cruz azul|pumas|tigres|millonarios|nacional|alianza|universitario|peñarol)',
        '(a llorar|llorar) (a la llorería|al río|a la iglesia|al parque|a otra parte)',
        '(chivahermanas|chivas hermanas|merengones|culerdos|mandriles|gallareta|gayinas)',
        '(somos|nacimos|seremos|soy) (muy|bien|todos|todas|puros|purito)? (merengues|culés|colchoneros|madridistas|barcelonistas|atléticos|béticos|sevillistas|valencianistas|rojiblancos|verdiblancos|azulgranas|blaugranas|txuri-urdin|periquitos|americanistas|chivistas|xeneizes|bosteros|hinchas de|del (barça|madrid|atleti|betis|sevilla|boca|river|américa|nacional|cali|junior|colo colo))',
        '(los|las) (del|de los|de la) *4 (no se les|no entran|ni agua|que (desayune|desayunen|se vaya|se vayan|coman|beban)|a llorar|llorar|lloran|lloren|a la b)',
        '(primero|antes) (muerto|muerta|muertos) que',
        '(aquí|acá|en esta casa) (solo|se|no) *2 (entran|es de|son|somos|atiende|atendemos|sirve) *4 (del|de los|de la|hinchas|culés|merengues|colchoneros)',
        '(el único|el verdadero) (equipo|grande|club) (de|del|que)',
        '(nos tiene|nos tienen|tiene) *1 enamorados',
        '(los|las) (de enfrente|del otro lado|vecinos de siempre|primos) *3 (a|que|llorar|no|ni)',
        '(chúpense|chúpate|tomá|tomen|llorones|amargos|ardidos|eliminados|humillados|a casita|paliza a|la manita) *4 (esa|gol|clásico|derbi|final|liga|cracks|culés|madridistas|ésa)',
        '^(ojalá|que) (hoy|mañana|esta noche|el domingo|siempre)? (pierda|pierdan|descienda|desciendan|les metan)',
        '(hijos nuestros|paternidad|hijo nuestro)'
      ]
    }
  },
  comment: {
    election: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: ['(elección|elecciones|votación|votaciones|referéndum|referendo|plebiscito|balotaje|comicios|urnas|votar)']
    }
  },
  messages: {
    politics: {
      reason: 'La marca toma partido en política: «{text}»; mejor ninguno, o datos que sirvan a todos',
      note: 'Una marca que toma partido aleja a la mitad de su clientela sin que nadie se lo pidiera. Deja los horarios y los datos de la votación, y guarda la opinión para tu cuenta.'
    },
    religion: {
      reason: 'La marca toma partido en religión: «{text}»; mejor ninguno',
      note: 'Felicitar las fiestas de todos está bien; juzgar quién cree y quién no, no le toca a la marca. Quítalo o deja solo la felicitación.'
    },
    clubs: {
      reason: 'La marca toma partido en el deporte: «{text}»; mejor sitio para las dos aficiones',
      note: 'Entre tus clientes también hay gente del otro equipo. Anima el partido sin ir contra nadie; si la marca patrocina a un club, desactiva `clubs` en esta regla.'
    }
  }
} satisfies Words
