import type {Words} from '../../src/define-rule.js'

const words = (text: string): readonly string[] => text.split(' ')

export default {
  summary: 'Un post que solo habla de la marca, sin nada para quien lee ni de quien lee',
  phrases: {we: {despite: ['questioned', 'negated', 'hypothetical', 'mentioned'], patterns: ['(nosotros|nosotras|nuestro|nuestra|nuestros|nuestras|somos)']}},
  lists: {
    weEndings: words('amos emos imos'),
    notWe: words(
      'ramos tramos gramos kilogramos amos extremos supremos últimos próximos mínimos máximos legítimos íntimos primos racimos óptimos pésimos prójimos reclamos décimos vamos'
    ),
    reader: new Set(
      words(
        'tú tu tus te ti contigo usted ustedes os vosotros vosotras vuestro vuestra vuestros vuestras vos tuyo tuya todos todas juntos juntas perdón disculpas culpa error'
      )
    )
  },
  messages: {
    monologue: {
      reason: 'Monólogo: «nosotros» o «nuestro» {count} veces y nadie más; mejor algo para quien lee',
      note: 'Un perfil sobre lo bien que va la empresa solo lo lee la empresa. Di qué cambia para quien lee, haz una pregunta de verdad o nombra a las personas que hay detrás.'
    }
  }
} satisfies Words
