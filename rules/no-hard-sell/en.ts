import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'Pressure to buy: urgency, scarcity, an order and a price in one post',
  phrases: {
    pressure: {
      despite: ['questioned'],
      patterns: [
        `^(buy|order|shop|grab|book|get|claim|reserve|secure|call|sign up|join|enrol|enroll|subscribe|act|hurry|run|enter) *4 (now|asap|today|tonight|before (it|they|we|the|midnight|someone|somebody))`,
        '(what are|whatcha) you waiting for',
        'do not (wait|delay|hesitate|think twice|sleep on|miss (out|it|this|your chance)|let (it|this|them) (slip|get) away)',
        "you (can not|do not want to|won't want to) miss",
        'hurry',
        '(last|final) (chance|call)',
        'before (it is|they are|it is all|they are all) gone',
        'or (miss out|regret it|lose it)',
        '(when|once) (it is|they are) gone *2 gone',
        '(now or never|no excuses|act (now|fast))',
        'you (need|must have|have to have|will regret)',
        'do not (cry|say we *2 warn|come crying|blame us)',
        '^urgent'
      ]
    },
    scarcity: [
      '(only|just) <number> (left|remaining|more|units|spots|seats|places|rooms|pairs|copies|slots)',
      '(only|just) (a few|two|three|four|five|six) (left|remaining|spots|seats|places)',
      'while (stocks|supplies|stock|they) last',
      '(selling|going) (out)? fast',
      'almost (gone|sold out)',
      'limited (time|stock|edition|places|spots|offer)',
      '(ends|expires|closes|finishes|over) (today|tonight|soon|at midnight|in <number>|tomorrow|this)',
      '(today|tonight|one day|this weekend) only',
      '(back|goes back|going back|returns) (up)? to (full price|normal|<money>)',
      '(final|last) (hours|days|few|units|pieces|minutes|places|seats|<number>)',
      '(close|closes|ends|end|end) at midnight',
      'price (goes|is going) up'
    ],
    purchase: ['^(buy|order|shop|grab|purchase|add to (cart|basket))', '^get (yours|it|them|one)', '^(book|reserve|claim|secure) (your|a|the|yours|now|it)'],
    price: [
      '<percent> (off|discount)',
      '(half|bargain|lowest|best|unbeatable) (price|prices)',
      'free (shipping|delivery|gift)',
      '(two|2|three) for (one|1|two|2)',
      'bogo',
      'save (<money>|<percent>)',
      'discount code'
    ]
  },
  messages: {
    push: {
      reason: 'Unexpected pressure to buy: “{text}” with “{others}”; expected one offer, calmly stated',
      note: 'Forcing the sale is what makes people unfollow; on social media, word of mouth sells. Say what it solves, show how somebody uses it or ask something, and leave one price and one link.'
    }
  }
} satisfies Words
