import type {Words} from '../../src/define-rule.js'

const despite = ['questioned', 'hypothetical'] as const

export default {
  summary: 'Jerga de empresa o del oficio que hay que traducir',
  phrases: {
    strong: {
      despite,
      patterns: [
        '(sinergia|sinergias|sinérgico|sinérgica)',
        '(propuesta de valor|valor añadido diferencial|valor agregado diferencial)',
        '(poner|pone|ponemos|poniendo|puesta) en valor',
        '(stakeholder|stakeholders|mindset|customer journey|journey|touchpoint|touchpoints|phygital|win-win|customer success|pain point|pain points|end to end|end-to-end|one stop shop|full equip|go to market|core business)',
        '(onboardea|onboardear|onboardeamos|onboardeo|deployen|deployar|deployamos|deploy|hotfix|forwardear|escalarlo al squad|squad|targetizar|targetear|performar|customizar|customizado|eficientar|eficientamos|accionables|operativizar|vehicular|sinergizar|monetizar|disrumpir)',
        '(disruptivo|disruptiva|disruptivos|disruptivas|holístico|holística|holísticos|holísticas)',
        '(enfoque|solución|soluciones|ecosistema|abordaje|estrategia) (360|integral end|holístico|holística|escalable|escalables|disruptivo|disruptiva|data-driven|customer-centric)',
        '(aterrizar|aterrizamos|aterrizando) (el|la|los|las|este|esta|un|una)? (concepto|idea|propuesta|estrategia|proyecto|necesidad|necesidades|iniciativa)',
        '(maximizar|maximizamos|optimizar|optimizamos|apalancar|apalancamos|apalancando|apalancarnos|potenciar|dinamizar) *2 (engagement|sinergias|rendimiento|retorno|valor|conversión|performance)'
      ]
    },
    weak: {
      despite,
      patterns: [
        '(engagement|insight|insights|know-how|awareness|partnership|growth|performance|hub|omnicanal|omnicanalidad|target|ticket escalado|briefing|call to action|branding|core|gap|stock keeping|lead|leads|funnel)',
        '(quick win|quick wins|kickoff|kick-off|feedback loop|overview)',
        '(follow-up|follow up|owner|slot|slots|vendor|vendors|weekly|approach|asset|assets|lead time|asap|handover|delivery (de|del)|check|checks|hemos escalado|escalado el ticket)',
        '(resiliente|resiliencia organizacional|empoderar|empoderamos|empodera|empoderamiento|escalable|escalables|escalabilidad|accionable|robusto y|sostenibilidad transversal|transversal|transversalizar|360|proactivamente|articular|dinamización|verticales)',
        '(a nivel de|en aras de|de cara a|en el marco de|a efectos de|a tal efecto|en base a|hemos escalado|escalamos|escalaremos) (tu|su|el|la|los|las|nuestro|nuestra|experiencia|cliente|negocio|servicio|operaciones)',
        '(cadena de valor|soluciones integrales|solución integral|ecosistema de|ecosistema digital|transformación digital|experiencia de cliente|mejores prácticas|líneas de acción)'
      ]
    },
    // Palabras llanas entre gente del oficio: unas pocas no son jerga.
    trade: {
      despite,
      patterns: [
        '(kpi|kpis|roi|b2b|b2c|saas|crm|erp|kyc|cta|sla|okr|okrs)',
        '(backlog|backend|sprint|roadmap|pipeline|onboarding|workflow|compliance|benchmark|benchmarking|brainstorming|deadline|deadlines|update|updates|feedback|partner|partners)',
        '(implementación|implementar|experiencia de usuario|buenas prácticas|modelo de negocio|hoja de ruta)'
      ]
    },
    // Dicho de las palabras.
    named: {
      despite,
      patterns: [
        '(esas|estas|tales) (palabras|frases|expresiones)',
        'palabras (de esas|así|huecas|vacías|prohibidas)',
        '(jerga|palabro|palabros|anglicismo|anglicismos)',
        '({quitar:any}|{borrar:any}|{tachar:any}|{prohibir:any}|{jubilar:any}) *3 (palabra|palabras)'
      ]
    }
  },
  messages: {
    jargon: {
      reason: 'Jerga: «{text}» ({others}); mejor palabras llanas',
      note: 'Quien lee tiene que traducirlo, y casi nadie lo hará. Cuenta qué cambia para la gente, con las palabras que usaría ella.'
    }
  }
} satisfies Words
