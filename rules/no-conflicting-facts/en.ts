import type {Words} from '../../src/define-rule.js'

const words = (text: string): readonly string[] => text.split(' ')

export default {
  summary: 'Two drafts that give different prices, dates or hours of the same thing',
  phrases: {
    changed: {
      despite: ['questioned', 'hypothetical', 'quoted'],
      patterns: [
        '(correction|correcting|corrected|erratum|typo|oops|whoops|mistake|wrong)',
        '(postponed|rescheduled|brought forward|pushed back|put off|moved|moves|delayed)',
        '(has|have|had) (changed|moved|gone up|gone down|risen)',
        '(new|old|previous|original) (date|time|price|prices|hours|day)',
        '(no longer|change of plan|changes to|instead of|earlier (post|message|time)|another|second|extra|added|back by)'
      ]
    },
    open: {
      despite: ['hypothetical'],
      patterns: [
        '(we|shop|store|cafe|café|studio|museum|office|workshop|library|gym|bar|restaurant|bakery|doors) *1 (are|is)? (open|opens)',
        'opening (hours|times)',
        '^open'
      ]
    }
  },
  lists: {
    unsure: words(
      'discount off save sale reduced promo offer deal deals early members member students concessions under over or if until was were usually normally last yesterday'
    ),
    neutral: words(
      'cost costs price priced come comes start starts begin begins take takes run runs open opens opening hours is are place happens held returns lands arrives goes stands kicks join see meet entry ticket tickets seats morning afternoon evening night noon midnight sharp person people today tonight tomorrow january february march april june july august september october november december'
    ),
    joining: words("of the a an for with in at and & 's our your this"),
    generic: words(
      'general admission standard basic event events special menu dish day box set plan class course workshop session talk show tour trip offer product item sale season week month summer winter spring autumn small large medium adult child family'
    ),
    repeated: words(
      'class classes lesson lessons session sessions tour tours walk walks market markets club meetup quiz yoga pilates training rehearsal practice screening screenings show shows bus boat train ferry shuttle'
    ),
    bounds: words('from until till by before after since to between under over up than plus save about around every each'),
    narrowing: words('for per each if off more less extra to'),
    companions: words('with by'),
    special: words(
      'today tonight tomorrow this next special holiday holidays christmas easter bank only except summer winter also kitchen late until june july august december'
    ),
    beforeHour: words('from to until till and between at')
  },
  messages: {
    conflict: {
      reason: 'Unexpected “{text}”, expected what another draft says of the same: “{earlier}” ({place})',
      note: 'Whoever reads both will not know which is true, and will ask, or come in vain. Check which one is right and mend the other ({place}); if the first is out already, say openly that it has changed.'
    }
  }
} satisfies Words
