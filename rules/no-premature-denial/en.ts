import type {Words} from '../../src/define-rule.js'

const denied = ['negated'] as const
const issue =
  '(problem|problems|issue|issues|error|errors|fault|faults|outage|outages|leak|breach|delay|delays|bug|bugs|defect|incident|incidents|complaints|mistake|interruption|disruption)'

export default {
  summary: 'A problem that somebody reports, denied before anyone has looked',
  phrases: {
    denial: {
      despite: denied,
      patterns: [
        '(everything|all|checkout|site|website|app|system|service|services|payments|server|servers|network|line|lines|product|products|store|it|machine|card|cards|account|software|platform) *3 (is|are|was|were|been)? *2 (working|running|functioning|operating|works|runs|fine|ok|okay|up) *1 (perfectly|fine|normally|as (it|they) should|as normal|as usual|correctly|properly|smoothly|just fine|well|flawlessly|like a dream|like clockwork)',
        '(everything|all) (is|looks|seems)? *1 (good|fine|ok|okay|normal|in order|perfect|working) *1 (here|on our (side|end)|with us|at our end)',
        `(there|here) (is|was|were|are|has been|have been) (not|no|never|zero|absolutely no) *2 ${issue}`,
        `^(zero|no|not a single) ${issue} *2 (here|on our side|at our end|with)`,
        '(nothing|not anything) *1 (wrong|amiss|the matter|faulty|unsafe) (with|in|about) (our|the|that|this|it|any)',
        '(that|this|it|those|these) *1 (was|is|are|were|did|does) not (our|ours|us|come from (us|here|our)|caused by (us|our)|because of (us|our)|anything we)',
        `(has|have|had) (no|never any|absolutely no|not any) ${issue}`,
        '(does|do|did|can|could) not *1 (come (out of|from|off)|originate|start|get (in|into)|live in|grow in) (our|us|here)',
        '(nobody|no one|no other customer|no other customers|no other|none of our) *3 (has|have|had|else)? *2 (complained|reported|mentioned|had|noticed|experienced|got|said)',
        '(that|this|it) (is|was) (simply|just|quite|absolutely|totally)? (impossible|not possible|not true|untrue|false|a lie|nonsense)'
      ]
    },
    // Said of what somebody tells, whatever it is.
    impossible: {
      despite: denied,
      patterns: [
        'what you (describe|say|mention|report|saw|felt|had|found) (is|was) (simply|just|quite|absolutely|totally)? (impossible|not possible|not true|untrue|false|a lie|nonsense)',
        '(that|this|it|what you (describe|say|mention|report|saw|felt|had|found)|you) (can not|could not|did not) (possibly|really)? (have (been|come|happened|got|had|seen|received|left|gone)|happen|be (right|true|ours|from us|the case|correct))',
        '(problem|fault|issue|error|glitch|cause) (is|does|did|was|can not be) *1 not *1 (ours|us|here|our|come|from|lie|with us|at our|on our)',
        '(problem|fault|issue|error|glitch|cause) (is|was|lies|must be) (probably|likely|most likely|clearly|certainly|definitely|entirely|surely|then|somewhere)? (on your|with your|at your|in your|your end|elsewhere)',
        '(must|could only|can only) have (come|got|gotten|happened|been|fallen|crept|slipped|dropped) *3 (after|your|somewhere else|elsewhere|later|on the way|at home)',
        '(nothing|not one|not a single|no *1) *1 (leaves|left|gets out of|goes out of|ever leaves|comes out of) (our|the|this|here)'
      ]
    },
    always: {
      despite: denied,
      patterns: [
        '(our|the) *3 (drivers|driver|couriers|courier|staff|team|engineers|kitchen|chefs|agents|products|food|crew|shop|waiters) *1 (would never|do not ever|never|always|would not|is spotless|is impeccable|are always)',
        '(we|i) (would never|never) (do|send|sell|ship|serve|make|throw|charge|leave|say|cancel)',
        '(we|our *2) (do not|never) (make mistakes|get it wrong|have problems|make errors)'
      ]
    },
    checked: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(belong|belongs|belonged) to',
        '(we|i|team|engineers|engineer|auditor|auditors|lab) *2 (checked|tested|looked|reviewed|went through|investigated|audited|examined|read|measured|ran|found)',
        '(fake|impersonator|impersonating|phishing|logs|log|report|test|tests|tested|results|status page|audit|footage|records|according|since|yet|so far|at the moment|but|however|here is)'
      ]
    }
  },
  comment: {
    reports: {
      despite: ['questioned', 'negated', 'hypothetical', 'quoted', 'mentioned'],
      patterns: [
        '(down|not working|error|errors|broken|leaked|leak|breach|hacked|failing|failed|rash|ill|sick|poisoned|faulty|crashing|charged|missing|stolen|rude|threw|wrong|smell|smells|smelly|stinks|loose|swollen|mould|mouldy|mold|brown|cloudy|hair|nail|plastic|wire|glass|metal|insect|fly|maggot|maggots|cockroach|mouse|mice|rat|bedbugs|bugs|bitten|stung|burnt|melted|torn|cracked|snapped|came off|(bit|piece|lump|shard) of)'
      ]
    }
  },
  messages: {
    denial: {
      reason: 'Unexpected denial “{text}”, expected that somebody looks first',
      note: 'The person has just seen the problem. If it turns out to be real, you said what is not true. Say what you have checked so far, ask for what you need, and say when they will hear more.'
    }
  }
} satisfies Words
