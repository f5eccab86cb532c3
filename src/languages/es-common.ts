import {sansAccent, verbs} from './es-address.js'
import {pluralOf} from './es-inflection.js'
import {verbForms} from './es-verbs.js'
import {meantBy} from './typing-slips.js'
import {words} from './words.js'

/** Verbs that brands say of themselves. */
const moreVerbs = `
  agradecer alcanzar anunciar apreciar arreglar atender aumentar bloquear cobrar colaborar combinar comenzar comprender comprometer construir crecer cumplir
  dedicar demostrar depender desarrollar devolver disponer dividir elaborar empaquetar entender entregar estrenar existir fabricar fomentar funcionar
  garantizar generar gestionar impulsar incluir incorporar investigar lamentar lanzar levantar mejorar merecer nacer observar obtener organizar otorgar
  permanecer pertenecer preocupar producir programar proponer proteger reducir renovar reparar repartir representar requerir resolver restaurar reunir
  revolver robar rodar soñar sorprender sortear suceder sugerir suponer terminar trabajar transformar vigilar volcar`

/** Nouns, and adjectives of one gender. */
const nouns = `
  abrazo acceso accidente acción aceite aclaración actividad actualización adulto agencia ahorro alegría almacén alternativa alumno ambiente anuncio
  aplicación artículo asistencia asociación asunto atención autoridad ayuntamiento barrio bebida beneficio biblioteca bienvenida bienvenido bocadillo bodega
  bonificación botella botón calendario calidad camino campaña canción candidato cantidad capítulo cartel cerveza chocolate ciudad ciudadano cliente código
  colección colegio comentario comercio comida compañero compañía compra comprobante compromiso computadora comunicación comunidad conciencia concierto
  condición conexión conferencia confianza conjunto consciente consejo consulta contacto contraseña contrato control corazón crecimiento cuaderno cuenta
  cuidado decisión depósito derecho desarrollo desayuno descuento detalle devolución diferencia dinero dirección director disculpa distancia documento
  domicilio domingo ejecutivo ejemplo ejercicio elección empleado empleo empresa encuentro encuesta enlace entrada entrega entrevista equipo escenario escuela
  esfuerzo espacio espectáculo estación estado estrella estudiante estudio etiqueta evento excelencia excepción exceso experiencia experto factura familia
  familiar festival frontera función garantía gimnasio gobierno historia hospital imagen impacto impuesto inauguración inconveniente información iniciativa
  inicio inscripción institución interior inversión investigación invierno invitación jornada jugador kilómetro lectura limpieza lugar mañana
  material medicamento medida membresía memoria mensaje mercado mochila momento motivo movimiento muestra municipio música nacimiento naranja navidad
  necesidad negocio noviembre objeto ocasión oficina opción operación opinión oportunidad orden orgullo paciencia paciente pantalla participante pasajero
  pedido película pendiente perfil permiso persona planta plataforma población práctica precio preferencia pregunta premio preocupación presentación
  presupuesto prioridad problema proceso producto programa promoción propuesta protección proveedor proyecto prueba publicación público pueblo puerta realidad
  receta recibo reclamación reclamo recuerdo recurso reembolso regalo registro regreso relación requisito reseña reserva resolución responsabilidad
  responsable respuesta restricción resultado reunión revisión riesgo satisfacción secreto seguimiento seguridad selección semana servicio sesión silencio
  sistema situación sociedad solicitud solución sorteo sucursal sugerencia tamaño tarjeta teatro teléfono temporada tiempo tienda tomate trabajador trabajo
  trámite transacción transferencia transporte tratamiento ubicación universidad usuario vecino ventana ventanilla verano versión yogur
  zapato`

/** Adjectives in -o, -a, and what else has both. */
const adjectives = `
  abierto activo afectado alguno antiguo atento bonito bueno cercano cerrado claro clásico completo conocido contento correcto directo distinto económico
  efectivo electrónico espléndido exquisito favorito físico gratuito histórico interno limpio médico mínimo muchísimo mucho necesario negativo nuestro nuevo
  pasado pequeño perdido perfecto personalizado pésimo positivo primero privado propio próximo puesto querido rápido reconocido seguro supuesto técnico
  telefónico tercero tranquilo último único verdadero vuestro`

const others = `
  adelante además algunos anoche anterior apenas aproveche arriba aunque bastante cualquier cualquiera cuando demasiado dentro después diciembre diferente
  directamente disponible disponibles durante encima entonces especial estricto excelente excepcional excepto exclusivamente febrero felices frente fuerte
  general gracias grande gratis importante importantes imposible incluso interés internacional jueves mejores menores mientras miércoles mundial municipal
  nacional ninguna nosotros nuevamente octubre oficial porque posible pronto próximamente quienes realmente respecto responsable saludos septiembre siempre
  siguientes simplemente también tampoco todavía únicamente urgente ustedes vacaciones varios viernes virtual`

/** Verbs whose forms are a slip away from those of others. */
const ambiguous = words('aprender calmar cerrar decidir indicar reducir servir votar')

/** Spanish again, though only a slip away from one of these; or English, of which a Spanish draft has some. */
const alike = `
  abraso abrasó acezo acezó alterativa alterativas amilpas aplacidas aplacidos aplacimos apneas aseemos asemos aseso asesó attender balido barios bastantee
  bastanteé bender céntimos cercen cesión cesiones cession chequera ciento comentaros compañas competas complotes comprehender concejo concejos
  concerto concertos consciencia consciencias consiente consientes contexto contra convino correemos correen cuidad cunado cuneta cunetas decidamos echas
  echás echos elijen empelado empelados empelo encentro encestas ensañemos envira enzima garantís grandee husadas impossible iviernos mandra meceremos mediad
  membrecía membrecías occasion official ofician participate participates peguntas possible preciso prefecto prefectos premiso premisos premitir
  primear protegee queerer recueros rembolso rembolsó repartee repuesta repuestas sección secciones serrada serradas serrado serrados session setiembre
  sortera taremos trasferencia trasferencias trasporte trasportes`

/** Nouns in the singular. */
export const commonNouns = (): ReadonlySet<string> => words(nouns)

/** Reads which common word was meant by one that is none; undefined: it may be any other. */
export function meantInSpanish(): (word: string) => string | undefined {
  const known = new Set(words(others))
  for (const noun of words(nouns)) known.add(noun).add(pluralOf(noun))
  for (const adjective of words(adjectives)) for (const ending of ['o', 'a', 'os', 'as']) known.add(adjective.slice(0, -1) + ending)
  const forms = new Set<string>()
  for (const verb of words(`${verbs} ${moreVerbs}`)) {
    if (ambiguous.has(verb)) continue
    forms.add(verb)
    for (const form of ['1', '3', 'participle'] as const) for (const word of verbForms(verb, form)) forms.add(word)
  }
  const right = words(alike)
  const meant = meantBy({words: known, alike: right, shortest: {swapped: 6, across: 9, dropped: 9, vowel: Infinity}, sound, shortestHeard: 6})
  // Without a letter, a form of a verb is one of another verb.
  const meantForm = meantBy({words: forms, alike: right, shortest: {swapped: 6, across: 9, dropped: Infinity, vowel: Infinity}, sound, shortestHeard: 6})
  return (word) => {
    // No Spanish word (“documents”), or an imperative with its pronoun (“estudiate”, “organizaos”).
    if (known.has(word) || forms.has(word) || /[^aeiouáéíóú]s$|[aei]te$|[aei]os$/.test(word)) return undefined
    const meaning = meantForm(word) ?? meant(word)
    return meaning !== undefined && sansAccent(meaning) === sansAccent(word) ? undefined : meaning
  }
}

/** One spelling for those that sound alike, somewhere at least. */
const sound = (word: string): string =>
  sansAccent(word)
    .replace(/(?<!c)h/g, '')
    .replace(/[xc]?c(?=[ei])|sc(?=[ei])|[xz]/g, 's')
    .replace(/v/g, 'b')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/n(?=[bpf])/g, 'm')
    .replace(/ll/g, 'y')
    .replace(/([^r])\1/g, '$1')
