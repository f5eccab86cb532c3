import type {Words} from '../../src/define-rule.js'
import {commerce} from '../../src/languages/commerce.js'

const words = (text: string): readonly string[] => text.split(' ')
const {few, pieces} = commerce.es

export default {
  summary: 'Un último día, una última oportunidad o unas últimas unidades que vuelven cada semana',
  phrases: {
    last: [
      '(último|última|últimos|últimas) (día|noche|hora|horas|minutos|tarde|24 horas)',
      '(termina|terminan|acaba|acaban|finaliza|finalizan|cierra|cerramos|vence|caduca|expira|se va|se van|se despide) *2 (hoy|esta noche|esta tarde|a medianoche|en <number> (horas|minutos)|en unas horas)',
      '(hoy|esta noche) (se)? (termina|terminan|acaba|acaban|finaliza|cierra|vence|es el último|es la última)',
      'hasta (la medianoche|medianoche|esta noche)',
      'mañana *2 (vuelve|vuelven|sube|suben|ya no|será tarde|se acabó|desaparece|desaparecen|costará|cuesta)'
    ],
    few: [
      '(última|último|última gran) (oportunidad|llamada|chance|aviso|llamado|ocasión)',
      `(solo|sólo|únicamente|nada más|apenas) *1 (queda|quedan|nos quedan|hay|tenemos) (${few})`,
      `(queda|quedan) *1 (${few}) (${pieces})?`,
      `(últimas|últimos) (<number>)? (${pieces}|cositas|unidades|lugares|plazas|cupos)`,
      '(casi (agotado|agotada|agotados|agotadas|no quedan)|a punto de agotarse|se (agotan|acaban|terminan)|vuelan|volando)',
      'hasta (agotar|fin de) (existencias|stock)',
      '(solo|sólo|únicamente|nada más) (por)? hoy',
      '(ahora o nunca|no (volverá|vuelve|volverán|vuelven|se repite|se repetirá)|nunca más)'
    ],
    extended: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(ampliamos|ampliado|ampliada|alargamos|extendemos|extendido|extendida|prorrogamos|prórroga|prolongamos|una semana más|un día más|repusimos|reposición|hemos repuesto|segunda oportunidad|a pedido del público|por petición|por aclamación|más plazas|más cupos|más entradas|temporada|año)',
        '(dijimos|habíamos dicho|nos equivocamos|corrección)',
        '(de|del) (mes|curso|colegio|cole|verano|invierno|vacaciones|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
      ]
    }
  },
  lists: {
    later: words('mañana lunes martes miércoles jueves viernes sábado domingo ayer pronto próximo próxima fue'),
    stock: words(
      'corre corran tienda enlace link bio web hoy mañana noche tarde queda quedan nos última último últimas últimos solo sólo únicamente apenas oferta ofertas promo oportunidad llamada chance aviso ocasión pierdas pierdan día días horas hora minutos compra pide reserva lleva llévate termina terminan acaba acaban finaliza finalizan cierra cerramos vence caduca expira medianoche hasta vuelve vuelven sube suben precio unidades plazas lugares cupos entradas piezas pares agotar agotan existencias stock casi nunca ahora'
    ),
    numbers: words('una dos tres cuatro cinco seis siete ocho nueve diez once doce')
  },
  messages: {
    last: {
      reason: 'Otra vez «{text}»; último día solo hay uno: «{earlier}»',
      note: 'Un último día que vuelve es una mentira, y el próximo de verdad no se lo creerá nadie. Di con franqueza que sigue («lo alargamos hasta …») o quita la prisa.'
    },
    few: {
      reason: '«{text}» en {count} días distintos; solo vale si es cierto, y antes: «{earlier}»',
      note: 'Una escasez que no se acaba nunca es presión, no noticia, y la gente lleva la cuenta. Da la cifra real de hoy o la fecha, o quítala.'
    }
  }
} satisfies Words
