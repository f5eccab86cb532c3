import type {Words} from '../../src/define-rule.js'

const despite = ['questioned', 'hypothetical'] as const

export default {
  summary: 'Corporate or trade jargon that readers have to translate',
  phrases: {
    strong: {
      despite,
      patterns: [
        '(synergies|synergistic|synergise|synergize)',
        '(operationalise|operationalize|operationalising|operationalizing|incentivise|incentivize|ideate|ideated|ideating|ideation|strategise|productise|productize)',
        '(best-in-class|best of breed|best-of-breed|world-class solutions|turnkey|mission-critical|future-proof|bleeding-edge)',
        '(core competency|core competencies|value-add|value-added|value stream)',
        '(move the needle|moves the needle|moving the needle|low-hanging fruit|boil the ocean|circle back|circling back|touch base|double-click on|double click on|deep-dive into|think outside the box|blue-sky thinking|drill down into)',
        '(phygital|cross-functional|multi-stakeholder|go-to-market|top-of-funnel|retention funnel|sales funnel|conversion funnel)',
        '(thought leader|thought leaders|thought leadership|key learnings|learnings from)',
        '(kyc|cdd|idv|aml) *4 (kyc|cdd|idv|aml|remediation|framework|workflow|flow)',
        '(risk-based|data-driven|outcome-driven|results-driven|purpose-driven) (approach|framework|methodology|solution|solutions|strategy|cdd)',
        '(unlock|unlocks|unlocking|drive|drives|driving|deliver|delivers|delivering|create|creates|creating|maximise|maximize) *2 (value|engagement|growth|efficiencies|outcomes|alignment|impact) (at|across|for) (scale|stakeholders|every|all|the|our)',
        '(deploy|deployed|push|pushing|ship) *3 (hotfix|patch) *4 (sprint|prod|production|backend)',
        '(sunset|sunsetting) (the|this|our|that) (product|feature|plan|service|sku)',
        '(align|aligned|aligning) (on|with|around) *2 (kpi|kpis|okr|okrs|deliverables|stakeholders|workstreams)'
      ]
    },
    weak: {
      despite,
      patterns: [
        '(leverage|leverages|leveraged|leveraging) (our|the|your|their|its|a|an|data|technology|insights|cutting-edge|existing|best|synergies|ai|new|this|these)',
        '(paradigm shift|paradigm-shifting|shift the paradigm|new paradigm)',
        '(holistic|end-to-end|integrated|scalable|innovative|robust|agile|seamless) (solution|solutions|value|framework|ecosystem|approach|experience|strategy|suite)',
        '(synergy|value proposition|value propositions|value chain|omnichannel|omni-channel|paradigm|stakeholder|stakeholders|touchpoint|touchpoints|pain point|pain points|deliverable|deliverables|workstream|workstreams|bandwidth to|takeaways)',
        '(cdd|idv|cta|ctr|cpa|arpu|eod|eta on)',
        '(holistic|holistically|end-to-end|scalable|scalability|actionable|granular|disruptive|disrupt|transformational|impactful|customer-centric|user-centric|proactively|seamlessly|cutting-edge|state-of-the-art|next-gen|next-generation)',
        '((process|account|ticket|project) owner|handover|revert (with|back|to you|once)|actioned|(loop|looped|looping) (in|you)|sync offline|escalated)',
        '(at scale|going forward|moving forward|in this space|across verticals|verticals|deep dive|the customer journey|customer journeys|user journey|digital transformation|best practices|game plan)',
        '(onboarded|offboarding|upskill|upskilling|reskill|empower stakeholders|empowers stakeholders|ecosystem of|our ecosystem|funnel|monetise|monetize|optimise|optimize|optimising|optimizing|utilise|utilize|utilising|utilizing|facilitate|facilitating|escalated your *3 to|remediation)'
      ]
    },
    // Plain words where the trade talks to itself: a few of them are no jargon.
    trade: {
      despite,
      patterns: [
        '(kpi|kpis|okr|okrs|roi|sla|slas|b2b|saas|crm|erp|kyc|mvp|nps|sku|skus)',
        '(backlog|backend|hotfix|sprint|roadmap|pipeline|onboarding|framework|methodology|use case|use cases)'
      ]
    },
    // Said of the words.
    named: {
      despite,
      patterns: [
        '(those|these|such|of the|banned|forbidden|empty) (words|phrases)',
        '(buzzword|buzzwords|jargon)',
        '(cut|cross|strike|take|took|ban|banned|delete|deleted|retire|retired) *3 (word|words)'
      ]
    }
  },
  messages: {
    jargon: {
      reason: 'Unexpected jargon “{text}” ({others}), expected plain words',
      note: 'Readers have to translate it, and most will not. Say what changes for them, in the words they would use.'
    }
  }
} satisfies Words
