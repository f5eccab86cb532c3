import {sansAccent, verbs} from './es-address.js'
import {verbForms} from './es-verbs.js'
import {meantBy} from './typing-slips.js'
import {words} from './words.js'

/** Verbs that brands say of themselves. */
const moreVerbs = `
  agradecer alcanzar anunciar apreciar arreglar atender aumentar bloquear cobrar colaborar combinar comenzar comprender comprometer construir crecer cumplir
  dedicar demostrar depender desarrollar devolver disponer dividir elaborar empaquetar entender entregar estrenar existir fabricar fomentar funcionar
  garantizar generar gestionar hornear impulsar incluir incorporar investigar lamentar lanzar levantar mejorar merecer nacer observar obtener organizar
  otorgar permanecer pertenecer preocupar producir programar proponer proteger reducir renovar reparar repartir representar requerir resolver restaurar reunir
  revolver robar rodar soñar sorprender sortear suceder sugerir suponer terminar trabajar transformar vigilar volcar`

/** Nouns, and adjectives of one gender. */
const nouns = `
  abrazo acceso accidente acción aceite aclaración actividad actualización administración adulto aeropuerto agencia ahorro alegría almacén almuerzo alrededor
  alternativa alumno ambiente amistad aniversario anuncio aplicación aprendizaje artículo asistencia asociación asunto atención ausencia autobús autoridad
  autorización avance ayuntamiento barrio bebida beneficio biblioteca bicicleta bienestar bienvenida bienvenido bocadillo bodega bonificación botella botón
  calabaza calendario calidad calificación camino camiseta campaña canción candidato cantidad capacidad capítulo cartel categoría cerámica cerveza chocolate
  ciencia ciudad ciudadano cliente código colaboración colección colegio comentario comercio comida compañero compañía competencia compra comprobante
  compromiso computadora comunicación comunidad conciencia concierto concurso condición conductor conexión conferencia confianza confirmación confusión
  conjunto consciente consecuencia consejo construcción consulta consumo contacto contenido contraseña contrato control conversación corazón costumbre
  creación crecimiento cuaderno cuchara cuenta cuestión cuidado cumpleaños decisión demora departamento deporte depósito derecho desarrollo desayuno descanso
  descripción descuento destino detalle devolución diferencia dinero dirección director disculpa dispositivo distancia documentación documento domicilio
  domingo edición edificio educación efecto ejecutivo ejemplo ejercicio elección emergencia empleado empleo emprendedor empresa encuentro encuesta enfermedad
  enlace entrada entrega entrenamiento entrevista equipo escenario escuela esfuerzo espacio espectáculo esperanza estación estado estante estilo estrella
  estreno estudiante estudio etiqueta evento excelencia excepción exceso excursión expectativa experiencia experto explicación exposición factura familia
  familiar felicidad felicitación festival fotografía frontera función fundación ganador garantía generación gestión gimnasio gobierno habitación herramienta
  historia hospital imagen impacto importancia impresión impuesto inauguración incidencia inconveniente industria información iniciativa inicio inscripción
  institución instrucción integrante intención interés interior inversión investigación invierno invitación jornada jueves jugador kilómetro laboratorio
  lavadora lector lectura leyenda licencia limpieza lugar mañana material medicamento medida membresía memoria mensaje mercado miembro mochila momento montaña
  motivo movimiento muestra municipio música nacimiento naranja navidad necesidad negocio notificación novedad noviembre objetivo objeto ocasión oficina
  opción operación operador opinión oportunidad orden orgullo otoño paciencia paciente pantalla participación participante pasajero patrimonio pedido película
  pendiente perfil permiso persona pescado petición placer planta plataforma población posibilidad práctica precio preferencia pregunta premio preocupación
  preparación presencia presentación presupuesto principio prioridad problema procedimiento proceso producto profesional programa promesa promoción propósito
  propuesta protección proveedor proyecto prueba publicación público pueblo puerta quincena realidad receta recibo reclamación reclamo recomendación recorrido
  recuerdo recuperación recurso reembolso referencia regalo región registro regreso relación renovación repartidor representante requisito reseña reserva
  resolución respeto responsabilidad responsable respuesta restaurante restricción resultado retraso reunión revisión riesgo rutina salario satisfacción
  secreto seguidor seguimiento seguridad selección semana servicio sesión silencio sistema situación sociedad solicitud solución sorpresa sorteo sucursal
  sugerencia tamaño tarjeta teatro técnica tecnología teléfono temporada tiempo tienda título tomate trabajador trabajo trámite transacción transferencia
  transporte tratamiento ubicación universidad usuario vacaciones vecino vehículo ventana ventanilla verano versión viernes vivienda voluntario yogur
  zapatilla zapato`

/** Adjectives in -o, -a, and what else has both. */
const adjectives = `
  abierto activo afectado alguno amplio antiguo atento automático bonito bueno cercano cerrado chiquito claro clásico completo comprometido concreto conocido
  contento correcto directo distinto económico efectivo electrónico espléndido exacto exclusivo exquisito extraordinario favorito físico fresco gratuito
  hermoso histórico interno invitado limpio médico mínimo muchísimo mucho necesario negativo nuestro nuevo olímpico organizado orgulloso pasado pequeño
  perdido perfecto personalizado pésimo positivo previo primero privado profundo propio protegido próximo puesto querido rápido reciclado reconocido seguro
  sencillo supuesto técnico telefónico temprano tercero tranquilo último único verdadero vuestro`

const others = `
  adelante además algunos anoche anterior anteriormente apenas aproveche arriba aunque bastante cualquier cualquiera cuando demasiado dentro después diciembre
  diferente difícil directamente disponible disponibles durante encima enfrente entonces especial estricto evidente excelente excepcional excepto
  exclusivamente febrero felices felicidades frente fuerte general gracias grande gratis habitual importante importantes imposible incluso increíbles
  independiente interesante internacional mediante mejores menores mientras miércoles mundial municipal nacional naturales ninguna ninguno nosotras nosotros
  nuevamente obviamente octubre ofertas oficial particular popular porque posible posibles presente principal principales profesional pronto próximamente
  quienes realmente regular respecto responsable saludos seguramente septiembre siempre siguientes simplemente solamente suficiente suficientes también
  tampoco todavía totalmente únicamente urgente ustedes varios vigente virtual vosotros`

/** Spanish again, though only a slip away from one of these; or English, of which a Spanish draft has some. */
const alike = `
  abraso abrasó acezo acezó alterativa alterativas aplacidas aplacidos aplacimos apneas aprehende aprehendé aprehendemos aprehenden aprehender aprehendida
  aprehendidas aprehendido aprehendidos aprehendo arpende aseemos asemos aseso asesó attender balido barios bastantee bastanteé bender botada botadas botado
  botados botamos céntimos cercen cérvida cérvidas cérvido cérvidos cesión cesiones cession chequera ciento clamada clamadas clamado clamados clamamos claman
  clamar comentaros compañas competas complotes comprate comprehender concejo concejos concerto concertos consciencia consciencias consiente consientes
  contexto contra convino correemos correen cuidad cunado cuneta cunetas decidamos deportee deportees echas echás echos elijen empelado empelados empelo
  encentro encestas ensañemos envira enzima ganaderos garantís grandee hornera husadas impossible impression incidamos integrate integrates intensión
  intensiones iviernos mandra meceremos mediad membrecía membrecías occasion official ofician organizaos ornea orneada orneadas orneado orneados orneamos
  ornean ornear orneo orneó participate participates pasmaos peguntas placerse possible possibles preciso prefecto prefectos premiso premisos premitir primear
  principelas principles professional protegee queerer recudidas recudidos recudimos recueros rembolso rembolsó repartee repuesta repuestas sección secciones
  seguideros serrada serradas serrado serrados serramos serrar session setiembre sierra sierran sierro sortera taremos tempanas trasferencia trasferencias
  trasporte trasportes`

const plural = (word: string): string => {
  if (/[aeoáéó]$/.test(word)) return `${word}s`
  if (word.endsWith('s')) return word
  return /[áéíóú]n$/.test(word) ? `${sansAccent(word)}es` : `${word.replace(/z$/, 'c')}es`
}

/** Nouns in the singular. */
export const commonNouns = (): ReadonlySet<string> => words(nouns)

/** Reads which common word was meant by one that is none; undefined: it may be any other. */
export function meantInSpanish(): (word: string) => string | undefined {
  const known = new Set(words(others))
  for (const noun of words(nouns)) known.add(noun).add(plural(noun))
  for (const adjective of words(adjectives)) for (const ending of ['o', 'a', 'os', 'as']) known.add(adjective.slice(0, -1) + ending)
  const forms = new Set<string>()
  for (const verb of words(`${verbs} ${moreVerbs}`)) {
    forms.add(verb)
    for (const form of ['1', '3', 'participle'] as const) for (const word of verbForms(verb, form)) forms.add(word)
  }
  const right = words(alike)
  const meant = meantBy({words: known, alike: right, shortest: {swapped: 6, across: 9, dropped: 9, vowel: Infinity}, sound, shortestHeard: 6})
  // Without a letter, a form of a verb is one of another verb.
  const meantForm = meantBy({words: forms, alike: right, shortest: {swapped: 6, across: 9, dropped: Infinity, vowel: Infinity}, sound, shortestHeard: 6})
  return (word) => {
    // No Spanish word: “documents”.
    if (known.has(word) || forms.has(word) || /[^aeiouáéíóú]s$/.test(word)) return undefined
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
