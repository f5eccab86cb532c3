import type {Words} from '../../src/define-rule.js'

const denied = ['negated'] as const
const it =
  '(it|this|that|these things|such|something like this|something like that|anything like this|anything like that|a mistake like this|your (order|parcel|delivery|flight|booking))'

export default {
  summary: 'A promise that nobody can be sure to keep',
  phrases: {
    again: {
      despite: denied,
      patterns: [
        `${it} *3 (will|shall|would|is going to|can) *1 (never|not) *2 (happen|occur|repeat|be repeated|go wrong|arrive late|be late|be cancelled|be lost) *2 (again|ever|anymore|to you)?`,
        `(never|not) (happen|happens|happening|occur) (to you|to anyone|with us)? again`,
        `(no|none of (our|the)|our|your|you|we|they|nobody|it|i) *4 (will|shall|are going to|is going to) (ever|never|not) (ever)? (again)? *4 (again|ever)`,
        '(the|very) last time *3 (you|anyone|this|that|it|anything) (will|ever|happens|see|have)',
        '(this|that|it) (was|is) the last time'
      ]
    },
    another: {
      despite: denied,
      patterns: [
        'you (will|shall) (not|never) *2 (miss|lose|get|receive|have|suffer|face|open|hear of|be sent|be handed|be given) *2 another',
        'never again *1 (will|shall) *4 (be|leave|have|see|happen|go|let|miss|run|send|charge|keep)',
        '(not|never) *8 (because of us|on our account|through our fault|on our watch)',
        'you (will|shall) (not|never) be (left|kept|stuck|stranded|let down|forgotten|overlooked|ignored|overcharged|sent|made to) *6 (again|ever)',
        'the last *4 you (will|shall) ever'
      ]
    },
    certain: {
      despite: denied,
      patterns: [
        '(promise|guarantee|guaranteed|assure|swear|vow) *2 you *3 (pass|win|succeed|earn|lose weight|love it|get the job|see results|double|sell)',
        '(promise|guarantee|guaranteed|assure you|swear|vow|word) *8 (no matter|whatever happens|whatever the|come rain|come what may|every time|every single time|without exception)',
        '(promise|guarantee|guaranteed|assure you|swear|vow|word) *14 (every single|each and every|for ever and ever|as long as we live)',
        '(losing|delay|delays|outage|outages|queue|queues|waits|waiting|cancellations|breakdowns|late|lost|leaks|cuts|crashes|errors|mistakes|mix-ups|problems|worries) *8 (for good|forever|for ever|once and for all|a thing of the past|things of the past)',
        '(end|goodbye|no more|forget) *2 (of|to|about)? *1 (losing|delays|outages|queues|waits|waiting|cancellations|breakdowns|lost|leaks|crashes|errors|mistakes|mix-ups) *6 (for good|forever|for ever|once and for all)',
        'will (definitely|certainly|absolutely) (arrive|be with you|be there|pass|win|get|earn|be fixed|be ready)',
        'you have nothing to worry about',
        '(there will be|you will (see|have|suffer|get)) no more (outages|delays|mistakes|errors|breakdowns|mix-ups|waits|queues|leaks|cancellations)',
        '(whatever it takes|no matter what it takes)'
      ]
    },
    oath: {
      despite: ['negated', 'mentioned'],
      patterns: [
        '(promise|promised|guarantee|guaranteed|assure|swear|vow|pledge|(my|our) word|rest assured|you can be (sure|certain)|be in no doubt|mark (my|our) words|from (now|today|this day|tomorrow|here) (on|onwards)?)'
      ]
    },
    never: {
      despite: ['negated', 'mentioned'],
      patterns: ['(no|not|never|none|nobody|nothing) *14 (again|ever|any more|anymore)', 'never *2 (lose|be|have|miss|wait|see|get|find|suffer|go|run)']
    },
    whatever: {
      despite: denied,
      patterns: [
        '(no matter (what|how|where)?|whatever happens|whatever the (weather|cause|reason|problem|traffic)|come what may|come rain or shine|come hell or high water|without fail|without exception)'
      ]
    },
    vow: {despite: denied, patterns: ['(promise|guarantee|guaranteed|assure|swear|vow|(my|our) word)', '(will|shall) *2 (be|arrive|get|have|reach|pass)']},
    denied: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(not|cannot|nobody|no one|never|hardly|would be lying) *3 (promise|guarantee|swear|assure)',
        'not (be|need to|have to)? (charged|billed|pay|asked|show|showing|shown|sign|enter|register|running|selling|making|write|fill|call|ring|tell|explain|send|apply|upload|repeat) *4 again',
        // How frauds are told from the real thing.
        '(will|would|do) (ever|never|not ever) (ask|request|phone|call|ring|text|email|e-mail|message)'
      ]
    }
  },
  messages: {
    promise: {
      reason: 'Unexpected promise “{text}”, expected one that you can be sure to keep',
      note: 'Nobody can be sure of it, and the next slip makes it a lie. Say what you have changed or will do, by when, and what the person gets if it fails.'
    }
  }
} satisfies Words
