import type {Words} from '../../src/define-rule.js'
import {sources} from '../../src/languages/sources.js'

const count = '(<number>|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien)'
const people =
  '(personas|gente|adultos|mujeres|hombres|españoles|mexicanos|mexicanas|argentinos|chilenos|colombianos|peruanos|europeos|latinoamericanos|niños|niñas|jóvenes|adolescentes|estudiantes|padres|madres|mamás|papás|familias|parejas|hogares|trabajadores|empleados|empresas|negocios|marcas|pymes|consumidores|compradores|conductores|perros|gatos|mascotas|cachorros|dentistas|médicos|veterinarios|dueños|usuarios|profesionales|millennials|fumadores|corredores|plantas|pacientes|bebés|turistas|viajeros|ciclistas|accidentes|lesiones|incendios|ropa|comida|plástico|residuos|energía|calor|población|mundo|compras|ventas|jefes|líderes|emprendedores|freelancers|abuelos|casas|viviendas|oficinas|reuniones|correos|bacterias|profesores|alumnos|autónomos|población|inquilinos|arrendatarios|propietarios|arrendadores|pensionistas|jubilados|candidatos|reclutadores|celulares|móviles|restaurantes)'
const does =
  '(tira|tiran|gasta|gastan|pierde|pierden|usa|usan|come|comen|bebe|beben|consume|consumen|duerme|duermen|pasa|pasan|desperdicia|desperdician|tiene|tienen|compra|compran|olvida|olvidan|cuesta|cuestan|produce|producen|genera|generan|mira|miran|revisa|revisan|bajan|baja|sube|suben|ahorra|ahorran|toma|toman|guarda|guardan|lleva|llevan|recibe|reciben|dedica|dedican|camina|caminan|traga|tragamos|usamos|tiramos|perdemos|gastamos|pasamos)'

const habit =
  '(leer|leerle|caminar|dormir|beber|comer|reír|reírse|cantar|sonreír|nadar|correr|pedalear|respirar|bailar|ayunar|meditar|apagar|desenchufar|cepillarse|desayunar)'

export default {
  summary: 'Una cifra sobre la gente o el mundo sin su fuente',
  phrases: {
    ...sources.es,
    figure: {
      despite: ['questioned'],
      patterns: [
        `${count} *1 de cada ${count} *1 ${people}`,
        `${count} *1 de cada ${count} *1 (no|nunca|se|nos|lo|la|los|las|dicen|creen|sienten|prefieren|tienen|sufren|eligen|quieren|admiten|reconocen|padecen|duermen|fracasan|abandonan|mienten|usan|compran|olvidan)`,
        `${count} de ${count} ${people}`,
        '(te|tocas|tocamos|miras|miramos|revisas|revisamos|parpadeas|parpadeamos|usas|usamos|abres|abrimos|consultas|consultamos|desbloqueas|desbloqueamos) *4 <number> veces (al|por|a la|cada)',
        '<number> veces más (sucio|sucia|limpio|fuerte|rápido|seguro|sano|sana|eficaz|contaminante|contagioso|peligroso)',
        `(el|un|más del|casi el|cerca del)? <percent> de (la|las|los|el|todas las|todos los|nuestra)? *2 ${people}`,
        `(dos tercios|un tercio|una tercera parte|tres cuartas partes|tres cuartos|la mitad|un cuarto|la cuarta parte) de (la|las|los|el|todas las|todos los) *1 ${people}`,
        `cada (español|española|mexicano|mexicana|argentino|argentina|colombiano|chileno|chilena|peruano|persona|hogar|familia|año|minuto|día|interrupción|reunión|error|retraso|trabajador|empleado|empresa|cliente perdido|adulto|niño|casa) *3 ${does} *4 (<number>|<money>|<percent>)`,
        `(en promedio|por término medio|de promedio) *6 (<number>|<money>|<percent>)`,
        `${does} (de media|en promedio|por término medio) *3 (<number>|<money>|<percent>)`,
        `(una|un|el|la) (persona|español|mexicano|hogar|armario|oficinista|familia|adulto|argentino|chileno|casa|clóset|ropero|trabajador) *3 ${does} *4 (<number>|<money>|<percent>)`,
        `(las|los) (familias|empresas|hogares|personas|parejas|negocios|españoles|mexicanos|chilenos|argentinos|colombianos|mujeres|hombres|niños|trabajadores|oficinas) *5 ${does} (hasta)? *1 (un|el|unos|unas)? (<percent>|<money>|<number>)`,
        '(reduce|reducen|baja|bajan|aumenta|aumentan|mejora|mejoran|incrementa|incrementan|disminuye|disminuyen|sube|suben|multiplica|multiplican) *4 (riesgo|estrés|sueño|memoria|productividad|ventas|interacción|ansiedad|colesterol|tensión|presión|defensas|factura|dolor|concentración|rendimiento|atención|gas|luz) *2 <percent>',
        '(reduce|reducen|baja|bajan|aumenta|aumentan|mejora|mejoran|incrementa|disminuye) (hasta)? *1 (un|en un|el)? <percent> *1 (el|la|los|las|de) *1 (riesgo|estrés|sueño|memoria|productividad|ventas|ansiedad|colesterol|tensión|presión|factura|dolor|concentración|rendimiento|cuenta|consumo)',
        '(el doble|el triple|dos veces|tres veces|cuatro veces|cinco veces|diez veces|<number> veces) *1 (más|de|menos) *1 (vitamina|vitaminas|proteína|proteínas|calcio|hierro|fibra|omega|antioxidantes|probable|probabilidades|efectivo|productivo|bacterias|nutrientes|ventas)',
        `(más de|casi|unos|cerca de)? <number> millones de ${people}`,
        `${habit} *9 (quema|añade|alarga|reduce|baja|sube|aumenta|mejora|acelera|elimina|ahorra|multiplica|significa que) *6 (<percent>|<number> (millones|años|veces|palabras|calorías))`,
        `(oyen|oirá|oirán|viven|vive|aprenden|duermen|queman|quema|faltan) *1 ${count} (años|días|horas|minutos|palabras|calorías|veces) *1 (más|menos)`,
        `<percent> (de|del) *1 (tu|su|nuestro|nuestra|el) *1 (calor|vida|día|energía|agua|dinero|sueño|ropa|comida|cuerpo|cerebro|piel|memoria|peso|sueldo|armario|tiempo|cabello|pelo)`,
        `${people} *3 (viven|duermen|ganan|duran|trabajan|mueren|caminan|sonríen|leen|rinden) *3 <number> (años|horas|minutos|días|veces|meses|pasos) *1 (más|menos|antes|después)`,
        `(una persona|la gente|el ser humano|un adulto|un niño) *1 ${does} (<number>|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien)`,
        `<percent> de lo que *2 ${people}`,
        `(alarga|acorta|añade|quita|suma|resta) *2 ${count} (años|meses|minutos|kilos) *2 (vida|día)`,
        '^(medio país|media humanidad|medio mundo|la mitad del país|la mitad del mundo)',
        '^(un|una|cada|un solo|una sola) *2 (tira|pierde|desperdicia|traga|olvida|produce|quema|emite|mata|gasta|come|bebe|suelta|consume|contamina) *4 (<number>|<percent>)',
        '<number> *6 (se tiran|se tira|acaban|acaba|terminan|termina|se pierden|mueren|desaparecen|se desechan|se desperdician) *6 (cada|al|por) (año|día|minuto|segundo|hora|semana|mar|vertedero)',
        'cada (año|minuto|segundo|hora|día) (se|mueren|desaparecen|acaban|nacen) *3 <number>',
        `(pierdes|olvidas|tiras|respiras|tragas|parpadeas|retienes|recuerdas|pierde uno) *3 (<percent>|<number>)`,
        '(olvidamos|tiramos|perdemos|retenemos) *3 <percent>'
      ]
    },
    // Ante un plural: de todos los que hay.
    share: {despite: ['questioned'], patterns: ['(el|un|casi el|cerca del)? <percent> de (los|las)', `${count} *1 de cada ${count}`]},
    joke: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(perros|gatos|cachorros|abuelas|suegras|gatitos|perritos|hámsteres) *2 (aprueban|aprueba|prefieren|eligen|recomiendan|votan|estarían|coinciden|opinan)',
        '(el|la) (décimo|quinto|décima|quinta|otro|otra|último)'
      ]
    },
    trade: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: ['<percent> (de)? (descuento|dto|menos|off)', '(descuento|descuentos|oferta|rebaja|rebajas|precio|precios)']
    }
  },
  lists: {
    ours: 'nosotros nos nuestro nuestra nuestros nuestras mi mis este esta estos estas aquí acá hoy ya quedan agotadas vendido vendidas reservadas estrella estrellas votó votaron dijo dijeron llegó llegaron fue fueron'.split(
      ' '
    ),
    // Lo que cuenta la propia marca.
    house:
      'beneficios ventas donaciones propinas entradas boletos butacas plazas cupos lugares mesas habitaciones pedidos paquetes envíos reservas citas turnos llamadas mensajes preguntas quejas reseñas votos respuestas trenes vuelos clases socios clientes lectores visitantes asistentes ingredientes materiales piezas productos botellas panes huevos puntos verduras ingresos fondos'.split(
        ' '
      )
  },
  messages: {
    figure: {
      reason: 'Cifra sin fuente: «{text}»; mejor con quién la contó y cuándo',
      note: 'Un número suena a comprobado, así que la gente lo repite. Añade quién contó y cuándo, con un enlace si lo hay, o dilo sin el número.'
    }
  }
} satisfies Words
