import type {Words} from '../../src/define-rule.js'
import {en} from '../../src/languages/word-classes.js'

const trouble = '(inconvenience|inconveniences|trouble|disruption|distress|discomfort|bother|upset)'

export default {
  summary: 'An apology that nobody owns: “mistakes were made”, “for any inconvenience”',
  phrases: {
    ownerless: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(mistakes|errors|missteps|oversights|faults|failings|shortcomings|slip-ups) (were|have|have been|was|can be|do|get|got|did|sometimes|occasionally|occur|occurred|happen|happened|may have|seem to have) *1 (made|happen|happened|occur|occurred|identified|committed|been made)?',
        '(an|a|some|any) *1 (error|mistake|incident|oversight|mix-up|misunderstanding|miscommunication) *1 (occurred|has occurred|was made|has been made|took place|happened|was committed|arose|has arisen|has taken place|appears to have|seems to have)',
        `${en.apology} *4 (any|whatever) (and all|possible|resulting)? ${trouble} (that|this|which|it|caused|you)? *2 (caused|cause)?`,
        `${trouble} *1 (this|that|it|which|as)? *1 (may|might|could) (have)? *1 (caused|cause|been)`,
        `${trouble} (is|are) (regretted|deeply regretted|sincerely regretted)`,
        '(things|words) (were|got|have been) *2 (said|done|posted|published) *1 (that|which|in)',
        'regret is (felt|expressed)',
        '(apologies|regrets|sympathies) (are|were) *1 (extended|offered|made|conveyed|tendered|expressed)',
        '(customers|guests|passengers|residents|visitors|clients|patrons|members|users|readers|everyone|everybody|you|all) (is|are) *1 (asked|requested|begged|invited) to *1 (excuse (the|any|such|our|us|this)|forgive|pardon|overlook)',
        'to be (lamented|deplored)',
        '(lessons|learnings) (will be|have been|are being|were|shall be|must be) (learned|learnt|taken|drawn)',
        '(it (would)? (appears|appear|seems|seem) that) *4 (was|were|has been|have been) *2 (made|charged|sent|generated|lost|cancelled|canceled|deleted|issued|missed|duplicated|affected|damaged|mislaid|overlooked)',
        '(it is|is|are|being|incident is|this is) *1 (regretted|regrettable|to be regretted)'
      ]
    },
    // Things went wrong by themselves …
    vague: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(things|something|some things|aspects|elements|parts|matters|decisions|choices|certain) *4 (did not go|were not done|was not done|were not handled|was not handled|did not happen|were not|was not|were) *3 (as|the way|how|to the standard) *3 (should|should have|planned|ought|intended|hoped|expected|wanted|liked)',
        '(things|something|some things|aspects|matters|decisions|choices) *4 (could|might|should|ought to) *1 have (been|gone) *2 (better|differently|otherwise|smoother|smoothly|done|handled|taken|made|managed)'
      ]
    },
    // … unless somebody says whose they were.
    owner: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(our (fault|mistake|error|responsibility|doing|bad)|on (us|me)|(we|i) (got|made|failed|messed|should|did not|forgot|underestimated|misjudged|take|took|own|let|left|chose|decided|oversold|overbooked|miscounted))'
      ]
    }
  },
  messages: {
    ownerless: {
      reason: 'Unexpected apology without an owner “{text}”, expected who did what',
      note: 'Nobody made the mistake and nothing is named, so nobody believes that it will be put right. Say “we”, say what happened, and say sorry for that.'
    }
  }
} satisfies Words
