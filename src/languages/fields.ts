import type {Locale} from '../types.js'

/** Words about what is filled in: lower case. */
export interface Fields {
  /** What a field of a template is called. */
  readonly names: readonly string[]
  /** What may stand beside the names of a field. */
  readonly beside: readonly string[]
  /** Opens an instruction to whoever fills the template in. */
  readonly instructions: readonly string[]
  /** Before a number that identifies something, and is no telephone. */
  readonly references: readonly string[]
  /** Before a short telephone number. */
  readonly telephones: readonly string[]
  /** Between such a word and its number. */
  readonly beforeNumber: readonly string[]
}

export const fields: Readonly<Record<Locale, Fields>> = {
  en: {
    names:
      'name event firstname lastname surname username user handle customer client recipient company brand business agent product service link url website email phone date day month year time hour deadline price amount discount percentage code coupon city town country location address venue store number order reference id title topic industry hashtag here'.split(
        ' '
      ),
    beside: 'the a of first last full my our and or goes closing start end opening arrival departure delivery exact final total next contact job'.split(' '),
    instructions: 'insert your add put enter paste fill replace type'.split(' '),
    references: 'order orders ref reference ticket case invoice tracking id account booking isbn ean sku parcel policy serial'.split(' '),
    telephones: 'tel telephone phone call ring text whatsapp mobile cell fax'.split(' '),
    beforeNumber: 'number no is us on at'.split(' ')
  },
  es: {
    names:
      'nombre evento apellido apellidos usuario usuaria cliente clienta destinatario empresa marca negocio agente producto servicio enlace link url web correo email teléfono telefono fecha día dia mes año hora plazo precio importe monto descuento porcentaje código codigo cupón cupon ciudad país pais lugar ubicación dirección direccion tienda sucursal número numero pedido referencia id título titulo tema sector hashtag aquí aqui'.split(
        ' '
      ),
    beside:
      'el la los las un una de del y o e completo completa cierre inicio fin apertura llegada salida entrega exacta exacto final total contacto puesto'.split(
        ' '
      ),
    instructions:
      'insertar inserta inserte añadir añade agregar agrega agregue poner pon ponga escribir escribe introducir introduce introduzca rellenar completar pegar pega reemplazar tu tus su'.split(
        ' '
      ),
    references:
      'pedido pedidos orden nº n.º núm num ref referencia ticket caso reporte folio factura seguimiento guía guia id cuenta reserva expediente contrato póliza incidencia reclamo'.split(
        ' '
      ),
    telephones: 'tel tfno teléfono telefono tlf fono móvil movil cel celular llama llame llámanos llámenos whatsapp marca marque fax'.split(' '),
    beforeNumber: 'número numero nº es al a'.split(' ')
  }
}
