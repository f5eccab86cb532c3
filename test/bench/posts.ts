import type {Draft} from '../../src/types.js'

/** Pieces that posts are put together from; `{place}` and the like are filled in, other braces do not occur. */
const parts = {
  en: {
    openings: [
      'Good morning, {place}!',
      'New in the shop this week: {thing}.',
      'It took us two winters to get {thing} right.',
      'Rain again in {place} 🌧️',
      '{person} has been mending {thing} here since 2009.',
      'A question for those who walk to work:'
    ],
    middles: [
      'We have opened the upstairs room, so there is space to sit down with a coffee and try things on.',
      'You told us the old ones let the water in at the seams, and you were right about that.',
      'The workshop is open until {hour}, and somebody will be at the door to help with bags.',
      'If yours has worn out, bring it along and we will see whether it can be repaired first.',
      'What would you pack for three days in the hills with no signal and a forecast like this one?'
    ],
    endings: [
      'From £{price}, in all sizes. https://acme.example/{slug} #{tag}',
      'More on {site} ☕',
      'Photos by {handle}, with thanks! #{tag} #{place}',
      'Which one would you choose? 👇',
      'See you on Saturday at {hour}.'
    ],
    hardSell: [
      'Hurry! Only {few} left at £{price}! Buy yours now before they are gone 🔥 https://acme.example/{slug} #{tag}',
      'Last chance, {place}: {price}% off today only. What are you waiting for? Order now on {site} #{tag} #sale'
    ],
    things: ['waxed jackets', 'the blue kettle', 'second-hand bikes', 'oat bread', 'wool socks', 'our smallest tent'],
    places: ['Leeds', 'Cork', 'Bristol', 'Wellington'],
    people: ['Moira', 'Ben', 'Priya', 'Old Tom']
  },
  es: {
    openings: [
      '¡Buenos días, {place}!',
      'Esta semana llega a la tienda {thing}.',
      'Nos costó dos inviernos acertar con {thing}.',
      'Otra vez lluvia en {place} 🌧️',
      '{person} lleva desde 2009 arreglando {thing} en esta casa.',
      'Una pregunta para quien va andando al trabajo:'
    ],
    middles: [
      'Hemos abierto la sala de arriba, así que ya hay sitio para sentarse con un café y probar las cosas con calma.',
      'Nos dijisteis que a las de antes les entraba agua por las costuras y teníais toda la razón.',
      'El taller abre hasta las {hour} y habrá alguien en la puerta para echar una mano con las bolsas.',
      'Si la tuya está gastada, tráela y miramos primero si se puede arreglar.',
      '¿Qué meterías en la mochila para tres días de monte sin cobertura y con esta previsión?'
    ],
    endings: [
      'Desde {price} €, en todas las tallas. https://acme.example/{slug} #{tag}',
      'Más en {site} ☕',
      'Fotos de {handle}, ¡gracias! #{tag} #{place}',
      '¿Con cuál te quedas? 👇',
      'Nos vemos el sábado a las {hour}.'
    ],
    hardSell: [
      '¡Corre! Solo quedan {few} a {price} €. ¡Compra ya la tuya antes de que se agoten! 🔥 https://acme.example/{slug} #{tag}',
      'Última oportunidad, {place}: {price} % de descuento solo hoy. ¿A qué esperas? Pide ya la tuya en {site} #{tag} #rebajas'
    ],
    things: [
      'la chaqueta encerada',
      'el hervidor azul',
      'las bicis de segunda mano',
      'el pan de avena',
      'los calcetines de lana',
      'nuestra tienda más pequeña'
    ],
    places: ['Getafe', 'Rosario', 'Mérida', 'Bilbao'],
    people: ['Maruja', 'Ben', 'Lucía', 'el señor Tomás']
  }
}

const shared = {
  site: ['acme.example/new', 'www.acme.example'],
  slug: ['rain', 'a/b?c=1', 'shop-2'],
  tag: ['RainyDays', 'taller', 'SlowMade', 'invierno2024'],
  handle: ['@moira.photo', '@ben_k']
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Made-up posts, half English and half Spanish, with links, hashtags, emoji and prices; one in ten is a hard sell. */
export function makePosts(count: number): Draft[] {
  const random = randomFrom(1)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!
  return Array.from({length: count}, (_, index) => {
    const language = index % 2 === 0 ? 'en' : 'es'
    const {openings, middles, endings, hardSell, things, places, people} = parts[language]
    const values: Record<string, () => string> = {
      thing: () => pick(things),
      place: () => pick(places),
      person: () => pick(people),
      hour: () => `${9 + Math.floor(random() * 11)}:30`,
      price: () => String(5 + Math.floor(random() * 60)),
      few: () => String(2 + Math.floor(random() * 7)),
      site: () => pick(shared.site),
      slug: () => pick(shared.slug),
      tag: () => pick(shared.tag),
      handle: () => pick(shared.handle)
    }
    const more = random() < 0.25 ? [pick(middles)] : []
    const sentences = index % 20 < 2 ? [pick(middles), pick(hardSell)] : [pick(openings), pick(middles), ...more, pick(endings)]
    return {text: sentences.join(random() < 0.3 ? '\n\n' : ' ').replace(/\{(\w+)\}/g, (_, name: string) => values[name]!())}
  })
}

const clauses = {
  en: {
    who: 'Nadia|The night shift|Our baker|A class from Hull|The new apprentice|Old Mr Okafor|The repair desk|Two cyclists|The choir|Somebody from Kerry|The council|Our cat'.split(
      '|'
    ),
    does: 'found|mended|painted|carried home|asked about|photographed|traded|tasted|measured|lost|drew|forgot'.split('|'),
    what: 'a crate of quinces|the brass hinge|three odd gloves|a map of the canal|the last rye loaf|some walnut stain|a box of lantern glass|the wobbly bench|a kite with no tail|the spare tap|a jar of damson jam|the bell rope'.split(
      '|'
    ),
    where:
      'behind the ferry office|on the top shelf|in the rain|next to the kiln|under the awning|at the Thursday market|along the towpath|between two trains'.split(
        '|'
      ),
    ending:
      'and nobody minded the noise|so we kept the lights on late|which made the whole street curious|before the kettle had boiled|and there is room for you as well|though the dog disagreed|because patience is cheaper than glue|and the photos are worth a look'.split(
        '|'
      )
  },
  es: {
    who: 'Nuria|El turno de noche|Nuestra panadera|Un grupo de Salta|La aprendiza nueva|Don Eusebio|El mostrador de arreglos|Dos ciclistas|El coro|Alguien de Xalapa|El ayuntamiento|La gata'.split(
      '|'
    ),
    does: 'encontró|arregló|pintó|se llevó|preguntó por|fotografió|cambió|probó|midió|perdió|dibujó|olvidó'.split('|'),
    what: 'una caja de membrillos|la bisagra de latón|tres guantes sueltos|un plano del canal|el último pan de centeno|un tinte de nogal|los cristales del farol|el banco cojo|una cometa sin cola|el grifo de repuesto|un tarro de mermelada|la cuerda de la campana'.split(
      '|'
    ),
    where:
      'detrás del embarcadero|en el estante de arriba|bajo la lluvia|junto al horno|debajo del toldo|en el mercado del jueves|por el camino de sirga|entre dos trenes'.split(
        '|'
      ),
    ending:
      'y a nadie le molestó el ruido|así que dejamos la luz encendida|y toda la calle quiso mirar|antes de que hirviera el agua|y queda sitio para ti|aunque el perro no opinaba igual|porque la paciencia cuesta menos que la cola|y las fotos merecen un rato'.split(
        '|'
      )
  }
}

/** Made-up posts of about 400 characters over a calendar of five a day; one in fifty is an earlier one, hardly changed. */
export function makeCampaign(count: number): Draft[] {
  const random = randomFrom(2)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!
  const drafts: Draft[] = []
  for (let index = 0; index < count; index++) {
    const {who, does, what, where, ending} = clauses[index % 2 === 0 ? 'en' : 'es']
    const sentence = () => `${pick(who)} ${pick(does)} ${pick(what)} ${pick(where)}, ${pick(ending)}.`
    const text = [...Array.from({length: 4}, sentence), `https://acme.example/${index % 997} #Taller${index % 89}`].join(random() < 0.3 ? '\n\n' : ' ')
    drafts.push({
      text: index > 50 && index % 50 === 0 ? `${drafts[index - 1 - Math.floor(random() * 50)]!.text} ☕` : text,
      network: pick(['x', 'instagram', 'facebook', 'linkedin']),
      scheduledAt: new Date(Date.UTC(2026, 0, 1) + index * 17_280_000).toISOString()
    })
  }
  return drafts
}
