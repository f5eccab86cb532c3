import type {Phrases} from '../reading/phrases.js'
import type {Locale} from '../types.js'
import {commerce} from './commerce.js'

/**
 * What makes a post one that sells. `order`: an imperative that takes the reader to the till; `offer`: a reduction or an extra;
 * `way`: where to buy, which makes an offer of a price; `other`: what looks alike and sells nothing: giveaways, appeals, jobs.
 */
export type PromotionGroup = 'order' | 'offer' | 'way' | 'other'

const enAfter = '(now|today|yours|your|ours|our|online|here|it|them|one|on|in|at|from|before|while|early|direct|a|the|this|these|two|some|with|via)'
const esAfter = '(tu|tus|su|sus|vuestro|vuestra|el|la|los|las|un|una|ya|hoy|ahora|aquí|online|en|por|con|antes|desde|directamente|este|esta)'

export const promotion: Readonly<Record<Locale, Phrases<PromotionGroup>>> = {
  en: {
    order: [
      `^(now|just|so|and|or)? (buy|order|shop|preorder|pre-order|purchase|grab|snap up|book|reserve|bag|stock up|claim|secure|treat yourself) ${enAfter}`,
      '^(now|just|so|and|or)? get (yours|your hands|one now|it now|them now|it here|it today|it while)',
      '^(buy|order|shop|preorder|pre-order|book|subscribe)$',
      `^(now|just|so|and)? (${commerce.en.buy}) *5 (${commerce.en.now})`,
      'add *3 to (your)? (cart|basket|bag|trolley)',
      '(shop|buy|order|book|tap|link in bio|swipe) to (buy|shop|order)'
    ],
    offer: [
      '<percent> (off|discount|cheaper|less)',
      '(half|bargain|special|introductory|launch|sale|knockdown) (price|prices)',
      '(free|discounted) (shipping|delivery|postage|gift with)',
      '(two|2|three|3|buy one|four|4) (for|get) (one|1|two|2|three|3|<money>)',
      '(bogo|save (<money>|<percent>|big|up to)|(discount|promo|voucher) code|(use|with|enter|quote) (the)? code)',
      '(our|the|a|big|flash|summer|winter|spring|autumn|january|clearance|online) *1 sale (is|starts|ends|now|runs|continues|starting)',
      '(on|is on|now on) (sale|offer|special offer)',
      '(limited|special|exclusive|today|this week) *1 (offer|offers|deal|deals|discount|promotion)',
      '(deal|offer) of the (day|week|month)',
      '(treat yourself|stock up|bargain|bargains)',
      '<money> (off|discount|instead of)'
    ],
    way: [
      '(link in (our|my)? bio|in (the|our) (shop|store|online shop)|in stores|in store now|at our (shop|store|stall|counter)|on our (website|site|web))',
      '(available|on sale|out) (now|today|online|from|in)',
      '^(order|buy|book|shop|pick up|get yours|reserve|pre-order|preorder)',
      'to (order|buy|book|reserve)',
      '(was|were|now|only|just|from|for|at|costs|cost) <money>',
      'each'
    ],
    other: [
      '(giveaway|raffle|donate|donations|donation|donated|fundraiser|fundraising|charity|proceeds|food bank|vacancy|vacancies|hiring|apply|salary|join our team|refund|refunds|recall|raise|raised|raises|grant|grants|scholarship|scholarships|awarded|revenue|earnings|profit|invested)',
      '(win|winner|winners|prize|prizes)',
      'no (need|obligation) to buy'
    ]
  },
  es: {
    order: [
      `^(así que|entonces|pues|y|o)? ({pedir}|{reservar}|{conseguir}|{encargar}|{llevarse}|{adquirir}|{contratar}|{apartar}|{separar}|{asegurar}|{agendar}|{estrenar}|{aprovechar}|{comprar}) ${esAfter}`,
      '^({comprar}|{aprovechar}|{pedir}|{encargar}|{reservar}|{llevarse})$',
      `^(así que|entonces|pues|y)? (${commerce.es.buy}) *5 (ya|ahora|ahorita|hoy|cuanto antes)`,
      '^({hacerse} (con|de)|{hacer} (tu|su|vuestro|el) pedido|{darse} el (gusto|capricho))',
      '({añadir}|{agregar}|{meter}) (al|en el) carrito'
    ],
    offer: [
      '<percent> (de)? (descuento|dto|menos|off|rebaja|en todo|en toda|en todos|en todas|en la|en el|en nuestra)',
      '(con|hasta|un)? <percent> *1 (extra|adicional|bonificación)',
      '(con|usa|usá|use|usen|usad|ingresa|ingresá|aplica) *1 (código|cupón)',
      '(descuento|descuentos|dto|rebaja|rebajas|ofertas|promo|promos|promoción|promociones|chollo|chollos|ganga|gangas|liquidación|cupón)',
      '(la|una|nuestra|esta|gran|en|de|súper|mejor|nueva|misma|última) oferta',
      '^oferta',
      '(2x1|3x2|4x3|2 x 1|3 x 2|dos por uno|tres por dos|a mitad de precio)',
      '(envío|envíos) (gratis|gratuito|gratuitos|sin costo|sin coste)',
      '(meses sin intereses|precio especial|precios especiales|precio de lanzamiento|preventa|precio de oferta)'
    ],
    way: [
      '(enlace|link) en (la|nuestra|mi)? (bio|biografía|perfil|stories)',
      '(en|por) (la|nuestra|nuestro|el) (tienda|web|página|local|mostrador|puesto|tienda en línea)',
      '(disponible|disponibles|a la venta|en venta|en tiendas)',
      '^({pedir}|{comprar}|{reservar}|{encargar}|{llevarse}|{anotarse}|{apuntarse})',
      '(por|desde|solo|sólo|ahora|antes) <money>',
      '(cuesta|cuestan|vale|valen|sale|salen|queda|quedan|está|están) *1 (a|en|por)? <money>',
      '(cada uno|cada una|la unidad|c u|el par|la docena)'
    ],
    other: [
      '(sorteo|sorteamos|rifa|{donar}|donación|donaciones|donativo|donativos|colecta|recaudar|recaudado|a beneficio|banco de alimentos|vacante|vacantes|contratamos personal|buscamos|sueldo|salario|reembolso|reembolsos|recaudó|recaudaron|beca|becas|facturación|inversión|invertimos|ingresos)',
      '(el|del) (dólar|euro|peso)',
      '(premio|premios|ganador|ganadora|ganadores)',
      '(sin compromiso|sin obligación) de compra'
    ]
  }
}
