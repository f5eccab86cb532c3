import type {Words} from '../../src/define-rule.js'

const everywhere = ['negated', 'questioned', 'hypothetical', 'mentioned'] as const
const contact = '(<phone>|<email>)'
const them = '(you|him|her)'

export default {
  summary: 'Somebody’s telephone number, e-mail address or identity number',
  phrases: {
    contact: {
      despite: everywhere,
      patterns: [
        `(ring|call|phone|text|rang|called|phoned|texted|message|messaged|whatsapp|contact|contacted|reach|reached|try|tried|ringing|calling|texting|phoning|email|emailed|emailing|catch) ${them} *6 (on|at|to|via|through) *4 ${contact}`,
        `(ring|call|phone|text|message|whatsapp) (him|her) *6 ${contact}`,
        `(we|will|team|driver|courier|lads|engineer|technician|fitter|he|she|they|someone|somebody|colleague) *1 (ring|rang|call|called|phone|phoned|text|texted|try|tried) *1 ${contact}`,
        `(driver|courier|waiter|waitress|cashier|neighbour|neighbor|customer|colleague|employee|rep) (was|is|called) *4 ${contact}`,
        `(sent|emailed|forwarded|resent|mailed|texted|posted|gone|went|goes|addressed|delivered) *6 (to|at) *4 ${contact}`,
        `(we|we'll|i|i'll|we've|i've|they|it) *2 (send|email|forward|mail|text|resend) *6 to *4 ${contact}`,
        `(registered|signed up|subscribed|booked|booking|logged in|filed|listed|down|set up|saved|stored|enrolled|created) *3 (as|with|under|to|on|using|at|is|for) *3 ${contact}`,
        `(account|order|booking|profile|ticket|membership) (is|was|uses|under|in|for|with|has) *4 ${contact}`,
        `(his|her|own|personal|private|home) *2 (number|mobile|cell|phone|e-mail|email|address|line|whatsapp) *4 ${contact}`,
        `(your|the) *2 (number|mobile|cell|phone|e-mail|email|email address|whatsapp) (is|was|as|we have|on file|ending|given|you gave|we hold|on record)? *3 ${contact}`,
        `(we have|we've got|we hold|on file|on record) *4 ${contact}`
      ]
    },
    labelled: {
      despite: everywhere,
      patterns: [
        '(passport|nhs|dni|driving licence|ssn|social security|national insurance|ni|student|patient|staff|employee|aadhaar|pan card) (number|no|id)? (is|was)?'
      ]
    },
    case: {
      despite: everywhere,
      patterns: [
        '(order|booking|reservation|account|policy|membership|customer|client|member|contract|invoice|tracking|parcel|consignment) (number|no|reference|ref|id|code)? (is|was)?'
      ]
    },
    winner: {
      despite: ['questioned'],
      patterns: ['(winner|winners|won|drawn|runner-up|congratulations|congrats|raffle|prize|1st|first prize|member of the month|customer of the month)']
    }
  },
  messages: {
    contact: {
      reason: 'Unexpected contact data of a person “{text}”, expected them in a private message',
      note: 'Strangers can now ring or write to this person, who gave it to you alone. Say “the number you gave us”, or send it in private.'
    },
    case: {
      reason: 'Unexpected number of a person’s order or account “{text}”, expected “your order”',
      note: 'With that number a stranger can follow the parcel, or ring up and pass for the customer. Leave it out here, or send it in private.'
    },
    identity: {
      reason: 'Unexpected identity number “{text}”, expected none in public',
      note: 'An identity number is enough to impersonate somebody. Leave it out, and name people by their first name or handle.'
    }
  }
} satisfies Words
