import type {Locale} from '../types.js'

/** Parts of patterns about buying: alternatives, to be put in brackets. */
export interface Commerce {
  /** Imperatives that take the reader to the till. */
  readonly buy: string
  /** Imperatives that ask for a name on a list, often for nothing. */
  readonly enrol: string
  /** What a buyer is told about when: at once. */
  readonly now: string
  /** What is left may be counted in these, beside digits. */
  readonly few: string
  /** Things that are sold or booked by the piece. */
  readonly pieces: string
}

export const commerce: Readonly<Record<Locale, Commerce>> = {
  en: {
    buy: 'buy|order|shop|grab|purchase|reserve|preorder|book|snap *1 up|snag|nab|snatch|claim|secure|lock in|pick (one|yours|it|them) up|pick up (one|yours)|bag (yours|one|a|the|it)|get (yours|your|one|it|them|a pair|two|in on)|add *3 to (your)? (cart|basket|bag|trolley)|put *3 in (your|the) (cart|basket|bag|trolley)|pay',
    enrol: 'sign up|sign yourself up|enrol|enroll|subscribe|join|register|upgrade|switch|apply',
    now: 'now|asap|today|tonight|immediately|right away|straight away|at once|this minute|this instant|this second|pronto|quick|quickly|fast|without delay|while you (still)? can',
    few: '<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|a few|a couple|a handful|a couple of|a handful of',
    pieces: 'left|remaining|more|units|spots|seats|places|rooms|pairs|copies|slots|pieces|boxes|tickets|tables|bottles|sets|jars|dates|weekends|of them'
  },
  es: {
    buy: '{comprar}|{pedir}|{llevarse}|{reservar}|{conseguir}|{encargar}|{contratar}|{adquirir}|{asegurar}|{asegurarse}|{agendar}|{ordenar}|{solicitar}|{agarrar}|{pillar}|{separar}|{apartar}|{pagar}|{añadir} al carrito|{agregar} al carrito|{meter} en el carrito|{hacerse} (con|de)|{hacer} (tu|su|el|vuestro) pedido',
    enrol: '{apuntarse}|{anotarse}|{inscribirse}|{suscribirse}|{sumarse}|{registrarse}|{matricularse}',
    now: 'ya|ahora|hoy|ahorita|cuanto antes|enseguida|inmediatamente|de inmediato|de una|de volada|rápido|sin pensarlo|antes de que|antes que|mientras puedas|mientras pueda',
    few: '<number>|un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|pocas|pocos|poquitas|poquitos|contadas|contados|contaditas|contaditos|un par|un par de|unas|unos',
    pieces:
      'unidades|plazas|lugares|cupos|entradas|habitaciones|pares|piezas|sitios|asientos|boletos|boletas|mesas|cajas|ejemplares|copias|vacantes|turnos|botellas|fechas'
  }
}
