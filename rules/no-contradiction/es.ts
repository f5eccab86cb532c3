import type {Words} from '../../src/define-rule.js'

const words = (text: string): readonly string[] => text.split(' ')

export default {
  summary: 'Un precio, una fecha, una hora o un sí que no es lo que la marca dijo antes',
  phrases: {
    correction: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(nos|me) (equivocamos|equivoqué|confundimos|confundí|hemos equivocado|he equivocado|liamos)',
        '(te|le|os|les) *1 (dijimos|dije|dimos|habíamos dicho|hemos dicho) *2 (mal|otra|otro|que)',
        '(corrección|corregimos|corrijo|rectificamos|rectifico|fe de erratas|errata|error nuestro|nuestro error|por error|actualización|aplazado|aplazada|reprogramado|reprogramada|se mueve|movimos|cambió|ha cambiado|cambiamos|ya no|ahora|en vez de|en lugar del|perdón por (el lío|la confusión)|nuevo (precio|horario)|nueva (fecha|hora)|se pasó|se adelanta|se atrasa|pospuesto)'
      ]
    },
    open: {
      despite: ['hypothetical'],
      patterns: ['(abrimos|abierto|abierta|abiertos|abiertas|abre|cerramos|cierra|atendemos|horario)']
    }
  },
  lists: {
    opening: words('horario horarios apertura atención abrimos'),
    exceptions: words('este esta próximo especial excepcional excepcionalmente extraordinario excepto salvo feriado festivo navidad puente solo también'),
    everyDay: ['todos los', 'cada día', 'toda la', '7 días', 'siete días'],
    closed: words('cerrado cerrada cerrados cerramos cierra cierran'),
    through: words('a al hasta y'),
    beforeHour: words('las la a de hasta'),
    hours: words('una dos tres cuatro cinco seis siete ocho nueve diez once doce'),
    units: {hora: 1, horas: 1, hs: 1, día: 24, días: 24, dia: 24, dias: 24, semana: 168, semanas: 168, mes: 720, meses: 720} as Readonly<
      Record<string, number>
    >,
    neutral: words(
      'cuesta cuestan vale valen sale salen precio precios empieza empiezan comienza tarda tardan dura queda quedan hora horas semana semanas mes meses tarde noche mañana persona pedido llega llegan hábiles laborables enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre cuatro esperamos'
    ),
    stock: words('stock disponible disponibles agotado agotada agotados agotadas existencias'),
    absent: words('agotado agotada agotados agotadas descatalogado'),
    changed: words('todavía aún ya ahora nuevamente hasta estaba estaban había habíamos hemos ha han fue desde')
  },
  messages: {
    contradiction: {
      reason: 'No coincide con lo que se dijo antes: «{text}»; antes, «{earlier}»',
      note: 'Quien lea las dos cosas no sabrá cuál es cierta. Compruébalo; si lo de antes estaba mal, dilo: «te dijimos …, fue un error nuestro».'
    }
  }
} satisfies Words
