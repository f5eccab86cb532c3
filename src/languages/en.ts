import type {LanguageFacts} from './index.js'
import {words} from './words.js'

const en: LanguageFacts = {
  abbreviations: words('mr mrs ms dr prof st vs eg ie e i g approx inc ltd tel ext dept jan feb apr aug sept oct nov dec tue tues wed thu thurs fri a p m'),
  conjunctions: words('and or then so but & please plus'),
  negations: words('not no never without nobody neither nor none hardly'),
  falseNegations: ['not only', 'not just', 'no wonder', 'no doubt', 'why not', 'no problem', 'no longer only'],
  negativePhrases: ['instead of', 'rather than', 'no need to', 'stop'],
  hypotheses: words('if unless whether suppose imagine'),
  mentions: words('letter word words term phrase button buttons label sign slogan hashtag title titled called named says said saying reads read labelled'),
  questions: words('what who whom whose which when where why how')
}

export default en
