import type {Words} from '../../src/define-rule.js'

const buy =
  '({comprar}|{pedir}|{llevarse}|{reservar}|{apuntarse}|{anotarse}|{inscribirse}|{suscribirse}|{conseguir}|{encargar}|{contratar}|{adquirir}|{registrarse}|{llamar}|{correr}|{entrar}|{aprovechar}|{asegurar}|{matricularse}|{descargar}|{agendar}|{ordenar}|{solicitar}|{hacerse} con)'

export default {
  summary: 'Presión para comprar: urgencia, escasez, una orden y un precio en el mismo post',
  phrases: {
    pressure: {
      despite: ['questioned'],
      patterns: [
        `^${buy} *3 (ya|ahora|hoy|hoy mismo|antes de|antes que|cuanto antes)`,
        'qué (esperas|espera|esperáis|esperan|esperás|estás esperando|está esperando|están esperando)',
        '{no pensar} más',
        '{no pensar} dos veces',
        '{no dudar} más',
        '{no esperar}',
        'no esperes (más|a)',
        '{no perder}',
        'no te lo podés perder',
        'no (te|se|os) (lo|la|los|las) (puedes|puede|podéis|pueden) perder',
        '{no quedarse} (sin|fuera)',
        '{no dejar} (pasar|escapar|para)',
        '^({correr}|{apurarse}|{apresurarse}|{volar})',
        '(date|dese|daos|dense) prisa',
        'no te duermas',
        'última oportunidad',
        '(ahora|hoy) o nunca',
        '(lo|la|los|las) necesitas',
        'tienes que (tenerlo|tenerla)',
        '(no vengas|no vengan|no venga|no vengáis) a (llorar|quejarte|reclamar)',
        'te (vas a|vas) arrepentir',
        'te arrepentirás',
        '^(urgente|urge)'
      ]
    },
    scarcity: [
      '(solo|sólo|únicamente|nada más) (queda|quedan|hay) (<number>|pocas|pocos|un|una|dos|tres|cuatro|cinco)',
      '(queda|quedan) (solo|sólo|muy|tan solo)? (<number>|pocas|pocos|dos|tres|cuatro|cinco) (unidades|plazas|lugares|cupos|entradas|habitaciones|pares|piezas|sitios|asientos|boletos)?',
      '(últimas|últimos) (unidades|plazas|horas|días|lugares|cupos|entradas|piezas|pares|habitaciones|<number>)',
      '(último|última) (día|plaza|unidad|hora)',
      'hasta (agotar|fin de) (existencias|stock)',
      '(se|que se|de que se) (agotan|acaban|acaba|agota|agoten|acaben|termina hoy|terminan hoy|terminen|acabe|termine|agote)',
      '(vuelan|vuela|volando)',
      '(solo|sólo|únicamente) (hoy|por hoy|hasta|este fin de semana|mañana|durante <number>)',
      '(termina|acaba|finaliza|cierra|vence|caduca|expira) (hoy|mañana|esta noche|a medianoche|en <number>)',
      '(vuelve|sube|regresa|vuelven|suben) (a su|al|a) (precio|<money>)',
      '(precio|cuota|tarifa) (sube|aumenta)',
      '(edición|oferta|promoción|promo) (limitada|relámpago|flash|irrepetible|única)',
      '(plazas|cupos|unidades|stock|lugares) (limitadas|limitados|limitado|contadas|contados)'
    ],
    purchase: [
      '^({comprar}|{pedir}|{llevarse}|{encargar}|{adquirir})',
      '^({reservar}|{conseguir}|{asegurar}) (tu|su|el|la|vuestra|vuestro)',
      '({hacerse}) con'
    ],
    price: [
      '<percent> (de)? (descuento|dto|menos|off|rebaja)',
      '(mejor|mejores|mínimo|mínimos|increíble|increíbles) (precio|precios)',
      '(precio|precios) (de locura|imbatible|imbatibles|de infarto|mínimos|especial|especiales)',
      '(envío|envíos) (gratis|gratuito)',
      'meses sin intereses',
      '(a mitad de precio|chollo|ganga|liquidación|rebajas|rebajado)'
    ]
  },
  messages: {
    push: {
      reason: 'Presión para comprar: «{text}» junto a «{others}»; mejor una sola oferta, contada con calma',
      note: 'Forzar la venta es lo que hace que la gente se vaya; en redes vende el boca a boca. Cuenta qué resuelve, enseña cómo lo usa alguien o pregunta algo, y deja un solo precio y un solo enlace.'
    }
  }
} satisfies Words
