import type {Words} from '../../src/define-rule.js'

const boss = '(boss|bosses|manager|managers|supervisor|gaffer|ceo|owner|head office|hq|management|marketing|legal|finance|hr)'

export default {
  summary: 'What belongs inside the house: bosses, pay, clients, plans told “between us”',
  phrases: {
    leak: {
      despite: ['negated', 'hypothetical'],
      patterns: [
        `(do not|never) (tell|let) *2 ${boss}`,
        `(hope|hoping|pray|praying|before|until|when|if) *2 ${boss} *2 (sees|finds|notices|reads|hears|see|find|catches)`,
        `^(my|our|the)? *1 ${boss} *2 (made|makes|forced|forces|told|tells|wants|asked) (me|us) to (post|write|say|tweet|publish|smile|lie|pretend)`,
        `${boss} *1 (is|are) (on holiday|on vacation|away|out|an idiot|clueless|a nightmare|useless|off)`,
        `${boss} *2 (forgot|messed up|screwed up|has no idea|have no idea|drives a|bought a new|got a new)`,
        '(do not|never|not) *1 (get|getting|got)? (paid|pay me) *2 (enough|for this|for that|overtime)',
        '(pay|paid|pays) (me|us) *3 (peanuts|minimum wage|late|nothing|in exposure|in experience|to be|to smile)',
        '(minimum wage|unpaid overtime|unpaid internship|late wages|unpaid wages)',
        '(owe|owes|owed) (us|me) *3 (wages|pay|salary|salaries|months|overtime)',
        '(have not|not) been paid',
        '(just|got|been|being|getting|were|was) (laid off|made redundant|sacked|fired)',
        '(between us|between you and me|off the record|strictly between|you did not hear (it|this|that) from (me|us)|keep (it|this) quiet|this is not public yet|not supposed to (say|tell|share|post)|should not be (telling|saying|posting|sharing))',
        '(clients|customers|guests|client|customer) from hell',
        '(worst|nightmare|annoying|insufferable|stupid|rude|difficult) (client|clients|customer|customers|people|guests) *3 (today|ever|this week|in the|we|enjoy|again)?',
        '(hate|hates|hating) (my|this) (job|shift|boss|place|company)',
        '(i|we) (quit|am quitting|hand in my notice)',
        '(been|was|were|we are) told to (bin|hide|lie|dump|throw|not tell|say nothing|keep quiet|pretend|relabel|scrap)',
        '(supplier|margin|margins|markup|mark-up) *6 (do not know|have no idea|secret|between)',
        '(payroll|rota) *2 (chaos|disaster|mess|nightmare)',
        '(staff|half the team|everyone here|the whole team|nobody) *3 (hates|hate|leaving|quitting|quit|crying|at breaking point|doing any work)'
      ]
    }
  },
  messages: {
    leak: {
      reason: 'Unexpected word from inside the company “{text}”; expected what the brand can say to everybody',
      note: 'Pay, bosses, clients and unannounced plans are not for the public account: it hurts colleagues and reads as a hacked profile. Leave it out and take it up inside.'
    }
  }
} satisfies Words
