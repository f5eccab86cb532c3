import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Big or vague words where somebody asked for a fact',
  phrases: {
    evasion: {
      despite: ['hypothetical', 'negated'],
      patterns: [
        '(take|takes|taking) *4 (seriously|very seriously|to heart)',
        '(strive|striving|strives|endeavour|endeavor|committed|dedicated|commitment|dedication|proud|pride ourselves)',
        '(various|several|many|certain|different|a number of|a variety of|a range of|multiple) (factors|reasons|circumstances|aspects|considerations|variables)',
        '(circumstances|factors|reasons|events|causes) *1 (beyond|outside|out of) (our|anyone|the)',
        '(unforeseen|operational|technical|exceptional|internal|logistical) (circumstances|reasons|events|issues|matters)',
        '(in due course|at some point|at the right time|when the time is right|in the near future|in time|at the earliest opportunity|down the line|in the fullness of time|stay tuned|watch this space|all in good time|good things come)',
        '(relevant|appropriate|competent|corresponding|responsible) (parties|department|departments|teams|team|people|authorities|channels|procedures|standards|measures|steps)',
        '(may|might|can|could) (vary|differ|change|depend|contain)',
        '(applicable|relevant|all|current|strict|the highest|highest) *1 (regulations|laws|legislation|standards|rules|requirements)',
        '(is|are) (very|extremely|always|of the utmost|hugely|really)? (important|priority|a priority|top priority|our priority|importance|paramount) *2 (to us|for us|here)?',
        '(carefully|lovingly|specially|hand) (chosen|selected|sourced|picked|crafted|prepared)',
        '(finest|highest quality|high-quality|high quality|premium|quality|selected|best|top quality|natural) *1 (ingredients|fish|meat|beans|produce|milk|fabrics|materials|products|waxes|suppliers|quality|partners|components)',
        '(made|crafted|prepared|baked|poured|cooked|designed) with (love|care|passion|the)',
        '(being|is) (handled|managed|processed|considered|evaluated|assessed)',
        '(always|constantly|continually|continuously|regularly|continue to|continues to|keep|keeps|under (constant|regular|continuous|ongoing)|on an ongoing) *1 (review|reviewing|look|looking|work|working|evaluate|evaluating|improve|improving|evolve|evolving|develop|developing|assess|assessing|monitor|monitoring|basis)',
        '(it|that) (all)? depends $',
        '(designed|built|developed|created|made|formulated|tailored|planned|thought|conceived|put together) *8 in mind',
        '(wide|broad|whole|full|diverse|great) (range|variety|array|spectrum|mix) of *1 (diets|needs|people|uses|tastes|customers|situations|requirements|skins|skin types|ages|lifestyles|preferences|supporters|homes)',
        '(a lot of|plenty of|much|so much|great deal of|real) (thought|care|love|attention|effort|work) *1 (goes|go|went|into|in)',
        '(generally|typically|usually|mostly|largely|for the most part) (suitable|fine|safe|appropriate|available|open|welcome|accepted|compatible|well tolerated)',
        '(you will love|you are going to love|know you will love)'
      ]
    },
    fact: {
      despite: ['negated', 'hypothetical', 'questioned'],
      patterns: [
        '^(yes|never|always|yep|yeah|no|nope|not yet|sure|absolutely|correct|exactly|of course|unfortunately|sadly|afraid|sorry no|both|neither|none)',
        '(because|do not know|not sure|let me check|find out|ask|asked|check|checking)'
      ]
    }
  },
  messages: {
    evasive: {
      reason: 'Unexpected vague answer “{text}”, expected the fact that was asked for',
      note: 'It reads as if there were something to hide. Give the fact; if you do not know it, or may not say it, say that, and when the person will know.'
    }
  }
} satisfies Words
