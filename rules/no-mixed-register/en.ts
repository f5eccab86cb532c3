import type {Words} from '../../src/define-rule.js'

const none: ReadonlySet<string> = new Set()

export default {
  summary: 'Spanish tú, usted, vos or vosotros mixed in one text, or other than the brand’s',
  lists: {conjunctions: none, subordinating: none},
  messages: {
    mixed: {
      reason: 'Unexpected “{text}” ({used}) after “{before}” ({other}), expected one form of address',
      note: 'Who changes from tú to usted, or from vos to tú, sounds like two people, and the brand’s voice is lost. Choose one, and go over verbs, pronouns and possessives.'
    },
    profile: {
      reason: 'Unexpected “{text}” ({used}), expected the brand’s {register}',
      note: 'The brand addresses its people in one way, and a change is noticed. Go over verbs, pronouns and possessives.'
    }
  }
} satisfies Words
