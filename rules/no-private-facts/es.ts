import type {Words} from '../../src/define-rule.js'

const everywhere = ['negated', 'questioned', 'hypothetical', 'mentioned'] as const

const health =
  '(biopsia|biopsias|diagnóstico|cirugía|quimio|quimioterapia|radioterapia|oncología|oncólogo|oncóloga|histerectomía|endodoncia|colonoscopia|endoscopia|mamografía|citología|papanicolaou|ecografía|ultrasonido|resonancia|tomografía|radiografía|analítica|análisis de sangre|anticoagulantes|antidepresivos|medicación|depresión|aborto|embarazo|prueba de embarazo|vih|cáncer|tumor|diabetes|epilepsia|insulina|rehabilitación|terapia|metadona|hernia|vasectomía|bótox|implantes|liposucción|cesárea|prótesis|marcapasos|psiquiatra|psicólogo|psicóloga|fertilidad|ictus|infarto|adicción|sobredosis|colposcopia|legrado|coronaria)'
const remedies =
  '(viagra|sildenafil|cialis|sertralina|prozac|fluoxetina|citalopram|alprazolam|diazepam|clonazepam|litio|ritalin|metformina|ozempic|atorvastatina|amlodipino|enalapril|losartán|bisoprolol|propranolol|warfarina|sintrom|levotiroxina|metotrexato|tamoxifeno|antirretrovirales|aciclovir|gabapentina|pregabalina|tramadol|codeína|morfina|antipsicóticos|testosterona|anticonceptivas|anticonceptivos|píldora del día después)'
const condition =
  '(hemorroides|almorranas|hongos|candidiasis|herpes|verrugas|piojos|sarna|lombrices|impotencia|disfunción|incontinencia|vejiga|cistitis|próstata|clamidia|sífilis|psoriasis|eccema|estreñimiento|colon|colesterol|tensión|presión|asma|gota|glaucoma|ansiedad|insomnio|tdah|menopausia|depresión|dejar de (fumar|beber)|alcohol|adelgazar|corazón|tiroides)'
const medicine =
  '(crema|pomada|gel|pastillas|comprimidos|cápsulas|gotas|parches|tratamiento|medicina|medicamento|receta|champú|inyección|inyecciones|pañales|inhalador|jarabe)'
const weak = '(tratamiento|ansiedad|estrés|burnout|operación|enfermedad|salud|nervios|problemas de salud|espalda|rodilla|lesión|accidente)'
const number = '(<number>|una|un|dos|tres|cuatro|cinco|seis|varias|varios)'
const way = '(calle|c|avenida|avda|av|carrera|cra|kra|transversal|diagonal|plaza|paseo|pasaje|camino|jirón|jr|calzada|urbanización)'

export default {
  summary: 'Lo que solo puede contar la persona: salud, deudas, domicilio, despidos',
  phrases: {
    fact: {
      despite: ['negated'],
      patterns: [
        `(tu|su|tus|sus|vuestro|vuestra) *1 ${health}`,
        `(la|el|los|las|una|un) ${health} *4 (informada|informado|lista|listo|salió|salieron|dio|confirma|confirmó|positiva|positivo|negativa|negativo|disponible)`,
        `(tras|después de|desde|luego de) *1 (la|el|su|tu|una|un) ${health}`,
        `${health} que (te|le) (hicimos|hicieron|practicamos|practicaron|realizamos|mandó|pidió|recetó)`,
        `(que|como) (te|le) (operamos|operaron|diagnosticamos|diagnosticaron|ingresamos|ingresaron|internaron)`,
        `(tu|su|tus|sus|vuestra|vuestro) *1 ${remedies}`,
        `(la|el|los|las) ${remedies} *6 (te|le|lo|la|los|las|de siempre|de todos los meses) (espera|esperan|guardamos|tenemos|apartamos|llegó|llegaron)`,
        `(tu|su|tus|sus|vuestra|vuestro) *1 ${medicine} (para|de|contra) *2 ${condition}`,
        '(dio|diste|salió|saliste) (positivo|positiva)',
        '(cuenta|tarjeta|clabe|iban) *2 (terminada|terminado|terminación|acabada|que termina|que acaba|termina) (en)? *1 <number>',
        '(buró|veraz|dicom|asnef|datacrédito|infocorp|score|historial) *1 (crediticio|de crédito)? *2 (salió|dio|muestra|marca|aparece|es)',
        '(vemos|veo|nos consta|consta|registra|muestra) que *5 (estaba|estabas|estuvo|estuviste|durmió|dormiste|se alojó|te alojaste) *1 (en|a|con)',
        'como paciente (nuestra|nuestro|de)',
        '(tu|su) (divorcio|separación|embargo|desahucio|despido|sueldo|expediente disciplinario|baja médica|custodia|antecedentes)',
        '(suspendiste|suspendió|reprobaste|reprobó|desaprobaste|no aprobaste|no aprobó) *4 (examen|materia|curso|prueba|asignatura)',
        '(tu|su) *1 (préstamo|hipoteca|crédito|solicitud|visa|beca) *3 (rechazado|rechazada|denegado|denegada|negado|negada)',
        '(te|le|os) *3 habitación <number>',
        '(estás|está) en la habitación <number>',
        '(gana|cobra) *2 <money> (al mes|mensuales|brutos|netos)'
      ]
    },
    published: ['(publicado|publicada|portal de transparencia|memoria anual|cuentas auditadas|boletín oficial|página <number>|según escala)'],
    absence: {
      despite: everywhere,
      patterns: [
        '(tras|después de|desde|luego de|de vuelta de) (su|el|la) *1 (crisis nerviosa|crisis|aborto|ictus|infarto|divorcio|separación|operación|cirugía|cáncer|quimio|detención|ingreso|sobredosis|diagnóstico|depresión)',
        `(de baja|de licencia|de permiso|de franco|de reposo|incapacitado|incapacitada|ausente|internado|internada|hospitalizado|hospitalizada|ingresado|ingresada|no está|no viene|no vendrá) *4 (por|tras|con|debido a|a causa de|después de) *3 (${health}|${weak})`,
        `(se recupera|recuperándose|convaleciente) *2 de *3 (${health}|${weak})`
      ]
    },
    // Una máquina puede estar de baja por estrés.
    machine: [
      '(el|la|los|las|nuestro|nuestra) *1 (cafetera|horno|hornos|impresora|máquina|nevera|heladera|refri|refrigerador|lavadora|lavarropas|lavavajillas|caldera|calefacción|congelador|freidora|plancha|batidora|amasadora|licuadora|molinillo|proyector|furgoneta|camioneta|furgón|camión|bici|web|página|servidor|datáfono|wifi|router|teléfono|ordenador|computadora|portátil|tractor|ascensor|aire acondicionado|cartel|letrero|persiana|masa madre)'
    ],
    dismissal: {
      despite: everywhere,
      patterns: [
        '(fue|ha sido|está|quedó|resultó) *1 (despedido|despedida|desvinculado|desvinculada|expedientado|expedientada|cesado|cesada)',
        '(desvinculamos|expedientamos|sancionamos) *1 (a|al)',
        '(suspendimos|suspendido|suspendida|sancionado|sancionada) *3 (empleo|sueldo)',
        '(despedimos|hemos despedido|despidieron) (a|al) *6 por (robar|mentir|faltar|llegar|su conducta|mala conducta|su comportamiento|incumplir|acoso|insultar|bajo rendimiento)',
        '(ya no|no) (trabaja|labora|forma parte) *1 (aquí|con|del|en)'
      ]
    },
    // En una publicación se despide a quien se jubila o ha muerto.
    farewell: {despite: everywhere, patterns: ['(despedimos|despedido|despedida|despidieron|despidió)']},
    debt: {
      despite: ['questioned'],
      patterns: [
        `(debes|debe|debés|debéis|adeudas|adeuda|adeudás) (todavía|aún|aun|ya|nos)? (<money>|${number} (cuotas|cuota|facturas|factura|recibos|recibo|mensualidades|mensualidad|meses|pagos))`,
        '(tu|su) (deuda|adeudo|mora|saldo vencido|saldo deudor) *2 (de|es|asciende) *2 <money>',
        '(deuda|adeudo|mora) de <money> (que)? *1 (tienes|tiene|tenés|arrastras|arrastra|mantiene|mantienes|registra|debe)',
        `(tienes|tiene|tenés|registra|registras|presenta|arrastra|arrastras) *2 (deuda|adeudo|mora|${number} (cuotas|facturas|recibos|mensualidades|meses|pagos)) *1 (vencida|vencidas|vencido|vencidos|impaga|impagas|impagos|impagados|pendientes|atrasadas|atrasados|de <money>|sin pagar)`,
        `(no has pagado|no ha pagado|no pagaste|no pagó) *2 ${number} (cuotas|facturas|recibos|mensualidades|meses|pagos)`
      ]
    },
    debtor: {
      despite: ['questioned'],
      patterns: [
        `(debe|deben|adeuda|adeudan) *3 ${number} *1 (cuotas|cuota|facturas|factura|recibos|mensualidades|mensualidad|meses|pagos|rentas|alquileres)`,
        'nos (debe|deben|adeuda|adeudan) *2 <money>'
      ]
    },
    birth: {
      despite: everywhere,
      patterns: ['(naciste|nació usted) *2 <date>', '(tu|su) fecha de nacimiento *4 <date>']
    },
    home: {
      despite: everywhere,
      patterns: [`(vive|viven) *6 en *3 <number>`, '(vive|viven) *4 (a la vuelta|al lado|enfrente|en frente)']
    },
    address: {
      despite: everywhere,
      patterns: [`${way} *4 <number>`, '(apartamento|apto|depto|dpto|departamento|interior|piso|portal) <number>']
    },
    delivery: {
      despite: everywhere,
      patterns: [
        '(pedido|paquete|envío|entrega|entregar|entregamos|repartidor|repartidora|en camino|mensajero|mensajería|técnico|técnica|tu dirección|su dirección|llega|llegó|salió|enviamos|enviado|mandamos|furgoneta|camioneta|domicilio|vives|instalación|instalador|factura|tu casa|su casa|figura|registrado|registrada)'
      ]
    },
    own: {
      despite: everywhere,
      patterns: [
        '(nuestra|nuestro|nuestras|nuestros|tienda|local|sucursal|oficina|estamos|abrimos|punto|recoger|recogerlo|recogida|retirar|retirarlo|almacén|taller|sede|clínica|esperamos|acercarte|acercarse|pasar|feria|estadio|museo|mercado|biblioteca|corte|obras|parada)'
      ]
    }
  },
  messages: {
    fact: {
      reason: 'Dato íntimo de una persona: «{text}»; mejor en privado, o callarlo',
      note: 'La salud, las deudas, el domicilio y los despidos los cuenta solo quien los vive. Di aquí qué pasará ahora, y lo demás en privado.'
    },
    address: {
      reason: 'Domicilio de una persona a la vista: «{text}»; mejor una respuesta sin él',
      note: 'Ahora cualquiera sabe dónde vive esta persona. Di «tu dirección» y, si hay que comprobarla, hazlo en privado.'
    }
  }
} satisfies Words
