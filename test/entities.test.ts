import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {networkOf} from '../src/networks/names.js'
import {type Entity, type EntityKind, findEntities} from '../src/reading/entities.js'
import type {Network} from '../src/types.js'

/** The text with ⟦ ⟧ around its entities of one kind. */
function mark(text: string, kind: EntityKind, network?: Network): string {
  let marked = ''
  let from = 0
  for (const {start, end} of findEntities(text, network).filter((entity) => entity.kind === kind)) {
    marked += `${text.slice(from, start)}⟦${text.slice(start, end)}⟧`
    from = end
  }
  return marked + text.slice(from)
}

const cases: Record<EntityKind, string[]> = {
  url: [
    'Entradas en ⟦https://example.com/feria?dia=1&x=y#plano⟧.',
    '(⟦https://example.com/a_(b)⟧) y (más en ⟦http://example.org⟧)',
    'Mira ⟦HTTPS://Example.com/A⟧, ⟦ftp://files.example.com⟧ y ⟦www.libreria.coffee/mesa⟧',
    '👉⟦https://example.com/x⟧👈',
    'verlo⟦https://example.com/a⟧⟦https://example.com/b⟧',
    '⟦https://archive.example/web/2020/https://example.com⟧',
    'Abierto: ⟦tienda.es⟧ y ⟦bit.ly/3xyz⟧, ⟦panadería.com.ar⟧; ⟦MARCA.COM⟧',
    '"⟦https://example.com/a⟧", *⟦https://example.com/b⟧* y <⟦https://example.com/c⟧>',
    '[carta](⟦https://example.com/carta⟧) y ⟦https://example.com/⟧{{campaña}}',
    'Hola ⟦español.es⟧ ⟦xn--espaol-zwa.es⟧ ⟦https://año.example/niño⟧…',
    '¿Conoces ⟦tienda.es⟧? ⟦tienda.es?ref=ig⟧ Todo en ⟦tienda.com⟧.Gracias',
    'Nos vemos en ⟦zoom.us⟧. ⟦zoom.us/j/1⟧ ⟦mi.tienda.me⟧ hoy',
    // Near misses
    'EE.UU., p.ej. a.m. S.A. RR.CC. SS.MM. Ph.D. i.e. U.S. N.Y.',
    'fin.Y sigue Sr.Lopez, etc.y, gracias.me gusta, no.se puede, listo.en breve',
    '12.30 1.000 v2.0 3.5mm Node.js README.md foo_bar.es hola...adiós',
    'https:// http://, ://x, //x y http://…'
  ],
  email: [
    'Escribe a ⟦hola@example.com⟧. O a ⟦ana.perez+feria@correo.example.com.ar⟧, gracias',
    '⟦Ventas@example.com⟧.Te leemos (⟦2026@example.com⟧) mailto:⟦a_b@example.solutions⟧',
    '⟦ana.co@example.es⟧ ⟦12.info@example.es⟧',
    // Near misses
    'amig@s, tod@s l@s que estáis; @tienda.es y ana@ example.com, a@b'
  ],
  mention: [
    '⟦@ana⟧ con ⟦@pan_y_mas⟧, ⟦@casa.norte⟧. (⟦@luz⟧) .⟦@sol⟧ gracias a ⟦@ana⟧.Nos vemos',
    '⟦@ana@servidor.example⟧ y ⟦@388988⟧ ⟦@unnombrequesuperaloquecabe⟧',
    // Near misses
    'hola@example.com tod@s @ niño@ @niño @@ana a@b',
    'Open @10am, @18h, @2026 and @7'
  ],
  hashtag: [
    '⟦#FeriaDelLibro⟧ ⟦#niñez⟧, ⟦#año2026⟧! (⟦#2026gol⟧) "⟦#a_b⟧" ⟦#I⟧+D',
    '⟦#uno⟧⟦#dos⟧ ⟦#hola⟧👋 ⟦#hola⟧❤️ ⟦#top⟧1️⃣ ＃ ⟦＃feria⟧',
    '⟦#n\u0303andu\u0301⟧ ⟦#日本⟧',
    // Near misses
    '#1 #2026 # #_ C# a#b &#39; https://example.com/#parte #️⃣'
  ],
  phone: [
    'Llama al ⟦+34 600 123 456⟧, ⟦0161 496 0134⟧, ⟦(55) 5555-1234⟧ o ⟦900 123 456⟧.',
    '⟦1-800-555-0199⟧, ⟦600123456⟧; ⟦900 123 456⟧ 24 h; ⟦+1 (212) 555-0199⟧; ⟦+44 (0)161 496 0134⟧; ⟦07700900123⟧',
    'WhatsApp: ⟦4321-5678⟧. Tel. ⟦555-0199⟧, ⟦600 12 34 56⟧, ⟦91 123 45 67⟧ y ⟦(011) 4321-5678⟧',
    'al número ⟦900 123 456⟧, our number ⟦0161 496 0134⟧, ⟦55 1234 5678⟧',
    // Near misses
    'Pedido 123456789, pedido nº 600123456, #600123456, order number 2125550199, nº 900 123 456',
    '900 123 456 €, 12-11-2026 10:30, 2024-2025, (2024-2025), 1914-1918, 100-1500 personas',
    '+10.000 clientes, +1.000.000, +1 000 000, 1.140.000, 4111 1111 1111 1111, ES91 2100 0418',
    'B600123456 600123456X 123456 9781234567897 5+600123456 000 000 000'
  ],
  emoji: [
    '⟦🎉⟧⟦🎉⟧ ⟦👍🏽⟧ ⟦👨‍👩‍👧‍👦⟧ ⟦❤️‍🔥⟧ ⟦🏳️‍🌈⟧ ⟦🏴󠁧󠁢󠁥󠁮󠁧󠁿⟧',
    '⟦🇪🇸⟧⟦🇲🇽⟧ ⟦1️⃣⟧⟦2️⃣⟧ ⟦#️⃣⟧ ⟦*️⃣⟧ ⟦1⃣⟧ ⟦⭐⟧ ⟦❗⟧ ⟦☀️⟧ ⟦❤️⟧hola⟦😀⟧',
    // Near misses: text, not emoji
    '❤ ☎ ✓ ✔ ★ → © ® ™ ™️ ©️ 1 # * ½ 🇪 ⭐︎ 𝗮 漢 … “ ” € —'
  ],
  money: [
    '⟦£24⟧ ⟦19,99 €⟧ ⟦19,99€⟧ ⟦€5⟧ ⟦$1.500⟧ ⟦$119.900⟧ ⟦US$ 20⟧ ⟦S/ 85⟧ ⟦S/.85⟧ ⟦₹999⟧ ⟦R$ 10⟧ ⟦U$S 20⟧ ⟦Bs. 20⟧ ⟦99¢⟧',
    'Desde ⟦12 euros⟧, ⟦500 pesos⟧, ⟦20 dólares⟧, ⟦5 quid⟧, ⟦MXN 300⟧, ⟦300 MXN⟧, ⟦50.000 COP⟧, ⟦EUR20⟧',
    '⟦1.5M€⟧ ⟦30k€⟧ ⟦1,5 M€⟧ ⟦$5 million⟧ ⟦£1.2bn⟧ ⟦2 millones de euros⟧ ⟦20 mil pesos⟧ ⟦$10k⟧',
    'Cuota: ⟦9 €⟧/mes; de ⟦€5⟧-⟦€10⟧ o de 5 a ⟦10 €⟧; ⟦1 000 €⟧; ⟦$500 MXN⟧; just ⟦50p⟧; ⟦8 EUROS⟧',
    'iPhone 15 ⟦€999⟧ y ⟦9 €⟧ 2 personas; ⟦US$ 500 millones⟧ de deuda; ⟦£40 Million⟧',
    // Near misses
    '$ $$$ $$$ 15 20 pounds, 3 reales, COP 30, CUP 2026, 20 minutos, 5 meses, 2 m, 720p €'
  ],
  percent: ['⟦20%⟧, ⟦20 %⟧ o ⟦20 por ciento⟧; ⟦2,5%⟧; ⟦100 percent⟧; ⟦100%⟧natural; 20-⟦30%⟧; ⟦7 per cent⟧', '% %20 el 20 por 100, por ciento, 20 porcientos'],
  date: [
    '⟦12/11/2026⟧ ⟦12-11-2026⟧ ⟦12.11.2026⟧ ⟦2026-11-22⟧ ⟦11/22/26⟧ ⟦30/06⟧ ⟦25/12⟧',
    'Del 3 al ⟦8 de mayo⟧, el ⟦22 de noviembre de 2026⟧. El ⟦1º de mayo⟧, ⟦1ro de mayo⟧, ⟦1 enero⟧ y ⟦22 nov. 2026⟧',
    '⟦22 November⟧, ⟦22nd of November 2026⟧, ⟦Nov 22nd, 2026⟧. On ⟦November 22⟧, ⟦Jan. 5⟧ or ⟦May 5⟧ at 9; ⟦July 20,2026⟧',
    '⟦November 2026⟧, ⟦noviembre de 2026⟧ y ⟦9 de julio de 1816⟧',
    // Near misses
    '32/13/2026 00/00/0000 1.10.20 24/7 1/2 07/10 10/10 12/11/2026/3',
    'lunes, Monday, mayo, you may 5, the top 10 may change, 3 days ago 22 came, March 8,000 miles, May 5%',
    '5 de noviembres, 40 de mayo, 2 marinos'
  ],
  time: [
    'A las ⟦10:30⟧, ⟦10.30 h⟧, ⟦18h⟧, ⟦18:00 h⟧, ⟦9 am⟧, ⟦9:30pm⟧, ⟦9 p. m.⟧, ⟦9 a.m.⟧, ⟦18 hs⟧. ⟦18h30⟧ ⟦20:00 horas⟧ ⟦10:30:15⟧',
    'From 9 to 5, 9-⟦10 am⟧, ⟦7 o’clock⟧ sharp; open @⟦10am⟧',
    // Near misses
    '10.30, 24 h, 24h, 25:00, 10:75, 2:1, 18 horas, 9 a mi, 9 amigos, 30 h, 100:30'
  ],
  number: [
    '⟦1.140⟧ ⟦3,5⟧ ⟦2,000⟧ ⟦1º⟧ ⟦2ª⟧ ⟦3rd⟧ ⟦1er⟧ ⟦10k⟧ ⟦2M⟧ ⟦10⟧km ⟦5⟧ kg ⟦10 000⟧ personas, nº⟦4⟧ (⟦7⟧), ⟦1⟧/⟦2⟧ -⟦5⟧ #⟦1⟧',
    'a las ⟦9⟧ y ⟦12⟧. ⟦3⟧… ⟦2026⟧',
    // Near misses
    'B2B h2o Covid-19 100pre 4ever 2x1 5G v2.0 v2.0.1 24horas a_1 20% 5 € 10:30 5/5/2026'
  ],
  placeholder: [
    'Hola ⟦{{name}}⟧ ⟦{{{ name }}}⟧ ⟦{name}⟧ ⟦{first name}⟧ ⟦{Hola|Buenas}⟧ ⟦${name}⟧ ⟦{% if x %}⟧ ⟦*|FNAME|*⟧',
    '⟦[NAME]⟧ ⟦[insert link]⟧ ⟦[nombre]⟧ ⟦[Nombre del cliente]⟧ ⟦[tu ciudad]⟧ ⟦[link here]⟧ ⟦[first_name]⟧ ⟦[X]⟧ ⟦[[fecha]]⟧ ⟦[@usuario]⟧',
    '⟦<<cliente>>⟧ ⟦<name>⟧ ⟦%NAME%⟧ ⟦%%first_name%%⟧ ⟦%nombre%⟧ ⟦XXXX⟧ ⟦XXXXXX⟧ ⟦____⟧ a las ⟦______⟧',
    // Near misses
    '[video] [sic] [HILO] [EN VIVO] [1/3] [thread] [link in bio] [carta](https://example.com) [nombre](x) [x] [] [...] [your]',
    'XXX XXXXL xxxx a_XXXX 600XXXX ___ <3 <b> << >> {} {1} { } 100% y 50% %hola% $5 *hola* @nombre_cliente <<hola a todos>>'
  ]
}

describe.each(Object.entries(cases) as [EntityKind, string[]][])('%s', (kind, texts) => {
  test.each(texts)('%s', (marked) => {
    expect(mark(marked.replace(/[⟦⟧]/g, ''), kind)).toBe(marked)
  })
})

const handles: [Network, string][] = [
  ['x', '⟦@ana⟧.perez ⟦@quince_letras_5⟧ @dieciseis_letras ⟦@a⟧-b'],
  ['instagram', '⟦@ana.perez⟧. ⟦@ana⟧.Nos ⟦@ana⟧-b @unnombredemasiadolargoparainstagram'],
  ['threads', '⟦@ana.perez⟧, ⟦@ana_⟧'],
  ['tiktok', '⟦@ana.perez⟧. @unnombrequesuperalos24signos'],
  ['youtube', '⟦@ana-perez⟧ ⟦@ana.perez⟧. ⟦@niño⟧ @ab'],
  ['bluesky', '⟦@ana.bsky.social⟧, ⟦@tienda-norte.com⟧. ⟦@ana⟧'],
  ['mastodon', '⟦@ana@servidor.example⟧. ⟦@ana.p@servidor.example⟧ ⟦@ana⟧.p'],
  ['facebook', '⟦@ana.perez⟧ ⟦@ana⟧-b']
]

test.each(handles)('handles on %s: %s', (network, marked) => {
  expect(mark(marked.replace(/[⟦⟧]/g, ''), 'mention', network)).toBe(marked)
})

test('entities of all kinds are in order of appearance', () => {
  const text = 'El 22 de noviembre a las 10:30, 2 entradas por 9 € (20% menos): tienda.es o hola@example.com 🎉 #Feria @ana +34 600 123 456 {{fin}}'
  expect(findEntities(text).map(({kind}) => kind)).toEqual([
    'date',
    'time',
    'number',
    'money',
    'percent',
    'url',
    'email',
    'emoji',
    'hashtag',
    'mention',
    'phone',
    'placeholder'
  ])
})

test('names of networks', () => {
  expect(['twitter', 'Twitter', ' X ', 'Instagram', 'other', 'myspace', ''].map(networkOf)).toEqual(['x', 'x', 'x', 'instagram', 'other', undefined, undefined])
})

// What entities are made of, so that random texts are full of nearly valid ones.
const pieces =
  'https:// www. .com .es / ? @ # ana Ana pan 1 22 2026 9 600 123 456 : . , - + ( ) [ ] { } {{ }} < > % $ € £ ½ º h am de mayo May nov. euros mil nº S/ MXN XXXX ____ _ name 🎉 👍🏽 👨‍👩‍👧 🇪🇸 1️⃣ ❤ ❤️ \u200D \uFE0F 𝗮 é e\u0301 漢 \uD83D \uDE00 ¿ … \u00A0'.split(
    ' '
  )
const draft = fc
  .array(fc.oneof({weight: 5, arbitrary: fc.constantFrom(...pieces, ' ', '\n')}, {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 4})}))
  .map((parts) => parts.join(''))
const network = fc.constantFrom<Network | undefined>(undefined, 'x', 'instagram', 'youtube', 'bluesky', 'mastodon')

const inPair = (text: string, at: number) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))

test('entities are sorted, apart, not empty, inside the text, and split no surrogate pair', () => {
  fc.assert(
    fc.property(draft, network, (text, network) => {
      let from = 0
      for (const {start, end} of findEntities(text, network)) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeGreaterThan(start)
        expect(inPair(text, start) || inPair(text, end)).toBe(false)
        from = end
      }
      expect(from).toBeLessThanOrEqual(text.length)
    }),
    {numRuns: 2000}
  )
})

test('prose without a triggering character has no entity', () => {
  const prose = fc.array(fc.constantFrom(...'abcñéíWYZ ,;!?¿¡"\'’“”—–-\n/')).map((characters) => characters.join(''))
  fc.assert(
    fc.property(prose, network, (text, network) => {
      expect(findEntities(text, network)).toEqual([])
    })
  )
})

test('an emoji and a space before a text add one entity and shift the others', () => {
  const prefix = '👩🏽‍🚒 '
  const shift = ({kind, start, end}: Entity): Entity => ({kind, start: start + prefix.length, end: end + prefix.length})
  fc.assert(
    fc.property(draft, network, (text, network) => {
      expect(findEntities(prefix + text, network)).toEqual([{kind: 'emoji', start: 0, end: prefix.length - 1}, ...findEntities(text, network).map(shift)])
    }),
    {numRuns: 2000}
  )
})

test('every emoji that Unicode recommends is one entity, and nothing else is', () => {
  // biome-ignore lint/complexity/useRegexLiterals: the v flag is newer than the compiler's target
  const recommended = new RegExp('^\\p{RGI_Emoji}$', 'v')
  const wrong: string[] = []
  for (let code = 0xa0; code < 0x1fb00; code++) {
    if (code >= 0xd800 && code < 0xe000) continue
    const character = String.fromCodePoint(code)
    const isTypography = code === 0x2122 || code < 0x100
    const [first] = findEntities(character + '\uFE0F')
    const expected = !isTypography && (recommended.test(character) || recommended.test(character + '\uFE0F'))
    // A pictograph without an emoji form of its own may pass: fonts show it as one.
    if (expected !== (first?.end === character.length + 1) && !/\p{Extended_Pictographic}/u.test(character)) wrong.push(character)
    if (recommended.test(character) !== findEntities(character).some(({kind}) => kind === 'emoji')) wrong.push(character)
  }
  expect(wrong).toEqual([])
})

test.each(['#', '@', '.', '(', '1', '{', '🎉', 'a.', '1 ', '+1', 'http://', '#a', '[name', '@a.', '5 de '])(
  'reads 200,000 × %j without getting stuck',
  (unit) => {
    const started = performance.now()
    findEntities(unit.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(3000)
  }
)
