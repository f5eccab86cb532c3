import type {Words} from '../../src/define-rule.js'

const words = (text: string): readonly string[] => text.split(' ')

export default {
  summary: 'Dos borradores que dan precios, fechas u horas distintos de lo mismo',
  phrases: {
    changed: {
      despite: ['questioned', 'hypothetical', 'quoted'],
      patterns: [
        '(corrección|corregimos|rectificamos|fe de erratas|errata|nos equivocamos|nos liamos|error)',
        '(aplazado|aplazada|aplazamos|reprogramado|reprogramada|pospuesto|pospuesta|se pospone|se adelanta|se atrasa|se retrasa|se mueve|se pasa|movimos|pasamos)',
        '(cambió|ha cambiado|cambiamos|cambia|ha subido|ha bajado)',
        '(nuevo|nueva|nuevos|anterior|antiguo) (precio|precios|horario|horarios|fecha|hora|día)',
        '(ya no|en vez de|en lugar de|otra|otro|segunda|segundo|añadimos|agregamos|a pedido)'
      ]
    },
    open: {
      despite: ['hypothetical'],
      patterns: ['(abrimos|abre|abren|abierto|abierta|abiertos|abiertas|atendemos|horario)']
    }
  },
  lists: {
    unsure: words(
      'descuento dto rebaja rebajas rebajado oferta ofertas promo promoción anticipada socios socias estudiantes jubilados o si antes era costaba normalmente ayer pasado pasada menos más ahorra ahorras'
    ),
    neutral: words(
      'cuesta cuestan vale valen sale salen precio precios empieza empiezan comienza comienzan arranca será serán tiene lugar queda quedan dura abre abrimos abierto abierta horario entrada entradas boleto boletos hora horas tarde noche mañana mediodía medianoche persona personas hoy celebra celebramos vemos esperamos vuelve llega enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo'
    ),
    joining: words('de del la el los las un una para con en y nuestro nuestra tu'),
    generic: words(
      'estándar básico básica evento eventos especial menú plato día caja set plan clase curso taller sesión charla función visita viaje oferta producto artículo temporada semana mes verano invierno primavera otoño pequeño pequeña grande mediano adulto niños familia general'
    ),
    repeated: words(
      'clase clases sesión sesiones visita visitas paseo paseos ruta mercado mercadillo feria club quiz yoga pilates entrenamiento ensayo función funciones pase pases autobús barco lancha tren ferri'
    ),
    bounds: words('desde hasta antes después entre a partir al menos más ahorra cada unos unas casi sobre del'),
    narrowing: words('para por cada si a de menos más extra'),
    companions: words('con por'),
    special: words(
      'hoy mañana noche este esta próximo especial festivo feriado navidad puente solo sólo excepto salvo verano invierno también cocina julio agosto diciembre'
    ),
    beforeHour: words('de a las la hasta y desde')
  },
  messages: {
    conflict: {
      reason: 'No coincide con otro borrador: «{text}»; allí, «{earlier}» ({place})',
      note: 'Quien lea los dos no sabrá cuál es cierto y preguntará, o vendrá en balde. Comprueba cuál vale y corrige el otro ({place}); si el primero ya salió, di con franqueza que ha cambiado.'
    }
  }
} satisfies Words
