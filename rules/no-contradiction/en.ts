import type {Words} from '../../src/define-rule.js'

const words = (text: string): readonly string[] => text.split(' ')

export default {
  summary: 'A price, date, time or yes that differs from what the brand said before',
  phrases: {
    correction: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(we|i) (were|was|got|gave|told|said|made|mixed|muddled|misread|have changed|changed|had) *3 (wrong|mistake|error|mixed up|muddled|instead|it up|wrongly|earlier)',
        '(correction|correcting|corrected|erratum|typo|slip|mix-up|mixup|update|postponed|rescheduled|moved|has changed|have changed|now|no longer|new (date|time|price|hours|day)|change of plan|sorry for the (muddle|confusion|mix-up)|earlier (message|answer|reply)|instead of|brought forward|pushed back)'
      ]
    },
    open: {
      despite: ['hypothetical'],
      patterns: [
        '(we|shop|store|cafe|café|museum|studio|office|workshop|library|clinic|gym|bar|restaurant|bakery|gallery) (are|is|will be)? *1 (open|opens|close|closes)',
        'open (from|every|daily|until|till|<number>|<time>|on|all|at|as|seven|7|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue)'
      ]
    }
  },
  lists: {
    opening: words('opening hours open hour schedule'),
    exceptions: words('this next special specially extra except exceptionally holiday christmas easter only late also'),
    everyDay: ['every day', 'daily', 'all week', 'seven days', '7 days'],
    closed: words('closed shut close closes closing'),
    through: words('to till until through thru'),
    beforeHour: words('at from to until till between and by before after o’clock'),
    hours: words('one two three four five six seven eight nine ten eleven twelve'),
    units: {hour: 1, hours: 1, hrs: 1, day: 24, days: 24, week: 168, weeks: 168, month: 720, months: 720} as Readonly<Record<string, number>>,
    neutral: words(
      'cost costs priced price come comes start starts begin begins take takes run runs hour hours day days week weeks month months afternoon morning evening person adult order arrive arrives today tomorrow working business noon midday january february march april june july august september october november december'
    ),
    stock: words('stock available sold out back gone left'),
    absent: words('sold unavailable discontinued gone'),
    changed: words('yet still already now again back finally anymore longer until were was had have has been since')
  },
  messages: {
    contradiction: {
      reason: 'Unexpected “{text}”, expected what was said before: “{earlier}”',
      note: 'Whoever reads both will not know which is true. Check it; if the earlier answer was wrong, say so: “we told you …, that was our mistake”.'
    }
  }
} satisfies Words
