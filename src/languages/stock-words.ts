import type {Locale} from '../types.js'
import {words} from './words.js'

/** What the posts of any brand share: greetings, the calendar, opening hours, offers, links, the rules of a prize draw. */
export const stockWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: words(`monday tuesday wednesday thursday friday saturday sunday weekend weekends week weeks month months year years morning mornings afternoon
    evening night tonight tomorrow yesterday january february march april june july august september october november december spring summer autumn
    winter season date dates hour hours minutes happy merry christmas easter eve holiday holidays birthday valentine halloween mother mother's mothers
    father father's fathers celebrate celebrating wishing wish wishes enjoy welcome excited pleased delighted announce announcing introducing open opens
    opening closed close closes available stock sale off discount code offer offers deal price prices free shipping delivery order orders ordering online
    shop shops store stores website site link links bio profile click read find visit book booking bookings reserve ticket tickets register registration
    sign join joining event events meet follow follows following tag tags friend friends share shares comment comments win winner winners giveaway prize
    enter entry entries terms conditions apply drawn random selected limited left last chance details info information swipe story stories`),
  es: words(`lunes martes miércoles jueves viernes sábado sábados domingo domingos finde semana semanas mes meses año años mañana mañanas tarde tardes noche
    noches hoy ayer enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otoño invierno temporada fecha
    fechas hora horas horario horarios minutos feliz felices navidad reyes pascua fiestas festivo aniversario cumpleaños madre madres padre padres celebrar
    celebramos celebra disfruta disfruten deseamos bienvenidos bienvenidas anunciamos presentamos abrimos abierto abiertos abre cerrado cerrados cerramos
    disponible disponibles oferta ofertas descuento descuentos código promoción promo precio precios gratis envío envíos entrega pedido pedidos compra
    compras compras tienda tiendas web página enlace enlaces link bio perfil clic lee visita visítanos reserva reservas reservar entrada entradas inscripción
    inscripciones inscríbete regístrate registro evento eventos esperamos acompáñanos sigue síguenos cuenta etiqueta etiquetar amigo amigos amiga amigas
    comparte comenta comentarios gana ganar ganador ganadora ganadores sorteo sorteamos premio participa participar bases condiciones válido válida hasta
    agotar existencias consulta información detalles historia historias plazas cupos limitadas limitados últimas últimos`)
}
