import type {LanguageFacts} from './index.js'
import {words} from './words.js'

const en: LanguageFacts = {
  abbreviations: words('mr mrs ms dr prof st vs eg ie e i g approx inc ltd tel ext dept jan feb apr aug sept oct nov dec tue tues wed thu thurs fri a p m'),
  conjunctions: words('and or then so but & please plus'),
  common:
    'the to a and of in is you for it that on we with are i this be have at not your or as our so was they from by but all will can if me do my what an there get up out about one just when who how like no more see now us them he she has had were would their been its then than here these those some well very want need make time day days today work use good great please thank thanks know any because before after back over only off down too right let put go come take give look say said made many much new next every own people week home where which why into two first last little still other again never always ever'.split(
      ' '
    ),
  negations: words('not no never without nobody neither nor none hardly'),
  falseNegations: ['not only', 'not just', 'no wonder', 'no doubt', 'why not', 'no problem', 'no longer only'],
  negativePhrases: ['instead of', 'rather than', 'no need to', 'stop'],
  hypotheses: words('if unless whether suppose imagine'),
  mentions: words('letter word words term phrase button buttons label sign slogan hashtag title titled called named says said saying reads read labelled'),
  questions: words('what who whom whose which when where why how')
}

export default en
