/** What brands write into their handles: their trade, their help desk, where they are. */
const words =
  'air airways airlines aero jet bank banco bancomer banamex mobile movil telecom wireless broadband fibra energy energia help helps care cares support service services servicio atencion atiende contact contacto ayuda soporte clientes official oficial store stores shop tienda market hotel hotels rail railway trains express foods coffee cafe pizza tweets delivery app play radio home assist supply goods brewery bakery books studio kitchen bikes fitness museum library council water ask'.split(
    ' '
  )

const title = (word: string) => word[0]!.toUpperCase() + word.slice(1)

/** A word at the front (`@AirClara`, `@air_clara`), inside (`@ClaraAirUK`) or at the end (`@claraair`, `@ClaraAir`, `@ClaraHQ`). */
const part = new RegExp(
  `^(?:${[...words, ...words.map(title)].join('|')})(?=[A-Z_])|[A-Za-z\\d_](?:${words.map(title).join('|')})(?=[A-Z_]|$)|(?:_|[A-Za-z]{4})(?:${words.join('|')})$|[a-z](?:HQ|UK|MX|US|ES|AR|TV)$`
)

/** Names too well known to carry a trade, and authorities that customers call to witness. */
const names = new Set(
  'united delta tesco asda sainsburys lidl aldi ikea amazon netflix spotify uber lyft apple google microsoft samsung nike adidas zara mcdonalds starbucks dominos walmart target costco comcast xfinity verizon tmobile att sprint sky virgin vodafone orange movistar telcel claro izzi totalplay telmex iberia vueling ryanair easyjet latam avianca volaris renfe correos glovo rappi cabify mercadolibre santander bbva banorte scotiabank falabella oxxo liverpool mercadona carrefour cinepolis fedex ups dhl hermes evri profeco condusef condusefmx sernac indecopi facua ocu'.split(
    ' '
  )
)

/** Does a handle, as written (`@PineRail`), look like a brand’s or an authority’s? A guess from its parts: no list knows them all. */
export function isBrandHandle(handle: string): boolean {
  const name = handle.slice(1)
  return names.has(name.toLowerCase()) || part.test(name)
}
