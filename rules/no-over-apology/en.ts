import type {Words} from '../../src/define-rule.js'
import {en} from '../../src/languages/word-classes.js'

export default {
  summary: 'Apology upon apology, with little else to say',
  phrases: {
    apology: {despite: ['hypothetical', 'questioned'], patterns: [en.apology, '(forgive|forgiveness)', 'beg your pardon', 'our bad']},
    excess: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(a|one|ten)? (thousand|million|hundred|thousands of|billion) *1 (times|apologies|sorries|pardons|times over)',
        '(there are|we have|i have)? no words',
        '(words|we|i) can not *1 (express|begin to|describe|tell you|say|apologise enough|apologize enough|forgive ourselves)',
        '(devastated|mortified|ashamed|gutted|heartbroken|beside ourselves|inconsolable|disgusted with ourselves|crushed|distraught|sick about|feel (terrible|awful|dreadful|horrible|sick|so bad))',
        '(beg|begging|on our knees|on bended knee|grovel|grovelling|groveling|implore|bottom of (our|my) hearts?|hang our heads|throw ourselves)',
        '(do not|never) deserve (you|your|customers|such)',
        '(never|not) (be able to)? forgive ourselves',
        '(so so|very very|deeply deeply|really really|truly truly|so very very|sorry sorry|profusely|unreservedly and|again and again)',
        '(so|very|deeply|really|truly) (so|very|deeply|really|truly) *1 (sorry|ashamed)'
      ]
    }
  },
  messages: {
    over: {
      reason: 'Unexpected pile of apologies “{text}” with “{others}”; expected one, in proportion',
      note: 'Many apologies sound like fewer than one, and make a small slip look large. Say sorry once, name what went wrong, and use the rest for the repair.'
    }
  }
} satisfies Words
