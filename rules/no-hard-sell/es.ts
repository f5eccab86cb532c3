import type {Words} from '../../src/define-rule.js'
import {commerce} from '../../src/languages/commerce.js'

const {buy, enrol, now, few, pieces} = commerce.es
const stay = '(te|se|os) (quedas|quedás|queda|quedáis|quedan|quedes|quede|queden|vas a quedar|quedarás|quedará)'

export default {
  summary: 'Presión para comprar: urgencia, escasez, una orden y un precio en el mismo post',
  phrases: {
    haste: {
      despite: ['questioned'],
      patterns: [
        `^(así que|entonces|pues)? (${buy}|${enrol}) *4 (${now})`,
        '^({llamar}|{entrar}|{venir}|{escribir}|{meterse}) *3 (ya|ahora|ahorita|cuanto antes|de una|antes de que|antes que)'
      ]
    },
    threat: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        // impaciencia
        'qué (esperas|espera|esperáis|esperan|esperás|estás esperando|está esperando|están esperando|estáis esperando)',
        '(todavía|aún) (no tienes|no tenés|no tiene|no tenéis|no tienen|sin|lo estás pensando|la estás pensando|lo piensas|dudas|dudás|estás pensando|estás dudando)',
        '({no pensar}|{no pensarse}|{no dudar}) (más|tanto|dos veces|mucho|ni un)?',
        '{no esperar}',
        '({dejar}|{parar}) de (pensarlo|pensar|dudar|dudarlo|esperar|darle vueltas|mirar)',
        '({dejarse} de (excusas|tonterías|vueltas)|basta de (excusas|pensar|dudar|vueltas)|sin excusas|no hay excusa|no hay excusas|no (tienes|tenés|tiene|tenéis|tienen) excusa)',
        '(para qué esperar|por qué esperar|sin pensarlo|no hay tiempo)',
        'si (lo|la)? *1 (piensas|pensás|estás pensando|dudas|dudás) *2 (ya|pierdes|perdés|perdiste|llegas tarde|vuela)',
        '^({correr}|{apurarse}|{apresurarse}|{volar}|{apurar}|ándale|órale|apúrale|apurale)',
        '(date|dese|daos|dense) prisa',
        '(no te duermas|no se duerma|no se duerman|no os durmáis)',
        '({sacar}|{preparar}) *1 (tarjeta|cartera|billetera|plata|monedero)',
        'no hay (lloros|excusas|peros|pretextos|llantos) que *1 (valga|valgan|sirvan)',
        // pérdida
        'antes (de)? que (alguien|otro|otra|otros|se|vuelen|vuele|te|los|las|lo|la|tu (vecino|vecina|primo|prima|amiga|amigo|cuñado)|sea|desaparezcan|desaparezca)',
        `o ${stay} (sin|fuera|afuera|con|mirando|a cuadros)`,
        '({no quedarse}|{no quedar}) (sin|fuera|afuera|atrás|con las ganas)',
        '(será|es|ya es|va a ser|luego es) (demasiado|muy)? tarde',
        '(te|se|os) (vas a|va a|van a|vais a)? (arrepentir|arrepentirás|arrepentirá|arrepentirán|arrepentiréis|lamentarás|lamentará|lamentar)',
        '(luego|después) (no|vienen) *1 (lloros|lamentos|llores|llore|lloren|lloréis|vengas|venga|vengan|vengáis|digas|digan|digáis|quejes|quejen|queje|llorar|hay)',
        'no (vengas|venga|vengan|vengáis|vengás) *1 (llorar|llorando|quejarte|reclamar|a llorar|a quejarte)',
        '(última|última gran) (oportunidad|llamada|chance)',
        '(ahora|hoy) o nunca',
        '(no (volverá|vuelve|volverán|se repite|se repetirá|habrá otra|habrá más|hay vuelta atrás|va a volver)|nunca más|jamás volverá)',
        '((el|la) que se duerme|camarón que se duerme|tic tac|quien no corre)',
        '(no (durará|durarán|va a durar|van a durar)|nunca (ha estado|estuvo|estuvieron|han estado) tan)',
        '(serías|sería|seríais|serían) (tonto|tonta|loco|loca|tontos|locos)',
        'todo el mundo (lo|la|ya|está) *1 (tiene|compra|comprando)',
        // necesidad
        '(lo|la|los|las) (necesitas|necesitás|necesita|necesitáis|necesitan) (ya|sí o sí|en tu|en su)?',
        '(que|te lo|te la|se lo|se la)? (te|se|os|usted) (mereces|merecés|merece|merecéis)',
        '(tienes|tenés|tiene|tenéis|tienen) que (tenerlo|tenerla|tenerlos|tenerlas|ser tuyo|ser tuya|comprarlo|comprarla)',
        '(no puedes|no podés|no puede|no podrás) (vivir|seguir|estar) sin',
        '{no dejar} (pasar|escapar|que se te|que se)'
      ]
    },
    nudge: [
      '({no perder}|{no perderse})',
      'no (te|se|os) (lo|la|los|las)? (puedes|podés|puede|podéis|pueden) perder',
      '^({aprovechar}|{aprovecharse}|urgente|urge|atención)',
      '(oferta|promo|promoción|precio|precios|descuento|descuentos) (imperdible|irresistible|irrepetible|increíble|de locos|de locura|histórico|única)'
    ],
    stock: [
      `(solo|sólo|únicamente|nada más) *1 (queda|quedan|hay|tenemos) (${few})`,
      `(queda|quedan|quedaban) *1 (${few}) (${pieces})?`,
      `(últimas|últimos|última|último) (<number>)? (${pieces}|plaza|unidad|cupo|lugar|oportunidades)`,
      '(hasta (agotar|fin de) (existencias|stock)|(se|que se) (agotan|acaban|acaba|agota|agoten|acaben|acabe|agote|terminan)|vuelan|vuela|volando|volaron|van a desaparecer|están desapareciendo)',
      '(edición|plazas|cupos|unidades|stock|lugares|existencias) (limitada|limitadas|limitados|limitado|contadas|contados)',
      '(ni una|ni uno|no hay) más en camino',
      '(no|sin) *1 (repondremos|reponemos|reposición|restock)'
    ],
    deadline: [
      '(solo|sólo|únicamente|nada más) (hoy|por hoy|hasta|este fin de semana|mañana|durante|esta noche|esta semana|por (<number>|pocas|unas) horas)',
      '(termina|terminan|se termina|acaba|acaban|finaliza|cierra|cerramos|vence|caduca|expira) *2 (hoy|mañana|esta noche|a medianoche|a las|en <number>|el)',
      'hasta (la|las)? (medianoche|<time>|hoy|esta noche)',
      '(últimas|últimos|última|último) (horas|días|hora|día|minutos)',
      '(vuelve|sube|regresa|vuelven|suben|vuelve a valer) (a su|al|a|de) (precio|<money>)',
      '(a medianoche|mañana|esta noche|el lunes|el domingo) *1 (sube|suben|vuelve|termina|se acaba|acaba|desaparece)',
      '(hasta aquí|hasta acá) *1 (llegó|llega|llegaron|dura)',
      'mañana *2 (costará|cuesta|vale|valdrá|el doble)',
      '(precio|cuota|tarifa|precios) *2 (sube|suben|aumenta|aumentan|cambia)',
      '(oferta|promoción|promo) (limitada|relámpago|flash)',
      'ni un minuto más'
    ],
    order: [`^(así que|entonces|pues|y)? (${buy})`],
    price: [
      '<percent> (de)? (descuento|dto|menos|off|rebaja|en todo)',
      '(mejor|mejores|mínimo|mínimos|increíble|increíbles) (precio|precios)',
      '(precio|precios) (de locura|imbatible|imbatibles|de infarto|mínimos|especial|especiales|de risa|de regalo)',
      '(envío|envíos) (gratis|gratuito|gratuitos)',
      'meses sin intereses',
      '(2x1|3x2|dos por uno|dos por el precio de uno|a mitad de precio|chollo|chollazo|ganga|liquidación|rebajas|rebajado|rebajada)'
    ],
    gift: [
      '({ganar}|ganas|gana|ganador|ganadora|ganadores|premio|premios|sorteo|beca|becas|recaudar|recaudado|recaudamos|{donar}|dona|donación|donaciones|donativo|colecta|meta)'
    ]
  },
  messages: {
    push: {
      reason: 'Presión para comprar: «{text}» junto a «{others}»; mejor una sola oferta, contada con calma',
      note: 'Forzar la venta es lo que hace que la gente se vaya; en redes vende el boca a boca. Cuenta qué resuelve, enseña cómo lo usa alguien o pregunta algo, y deja un solo precio y un solo enlace.'
    }
  }
} satisfies Words
