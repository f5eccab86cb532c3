import type {Words} from '../../src/define-rule.js'
import {commerce} from '../../src/languages/commerce.js'

const words = (text: string): readonly string[] => text.split(' ')
const {few, pieces} = commerce.en

export default {
  summary: 'A last day, a last chance or last pieces that come back week after week',
  phrases: {
    last: [
      '(last|final) (day|night|hours|few hours|minutes|evening|24 hours)',
      '(ends|end|ending|expires|closes|finishes|stops|over|gone|finish|disappears|leaves) *1 (today|tonight|at midnight|in <number> (hours|hrs|minutes)|this (evening|afternoon))',
      '(until|till|by) (midnight|tonight)',
      '(today|tonight) (is|it is) (it|the (last|end))',
      '(today is|tonight is|it is) the (last|final) (day|night|chance|call)',
      '(gone|back to (full price|normal|<money>)|up to <money>) (tomorrow|at midnight|in the morning)',
      '(tomorrow) (it is|they are) (gone|too late|over|back to)'
    ],
    few: [
      '(last|final) (chance|call|opportunity|reminder|few|ones|one|pair|pairs|seats|places|spots|tickets|pieces|copies|units|rooms|tables|boxes)',
      `(only|just) (${few}) *2 (${pieces})`,
      `(${few}) *2 (left|remaining|remain|to go)`,
      '(almost|nearly|practically) (gone|sold out|full)',
      '(selling (out)? fast|going fast|running out|selling out|few left)',
      'while (stocks|supplies|stock|they) last',
      '(today|tonight) only',
      '(now or never|never again|not coming back|never coming back)'
    ],
    extended: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(extended|extending|extend|extension|prolonged|one more (day|week)|another (day|week)|popular demand|back in stock|restocked|restock|new batch|second chance|stays open|more seats|more tickets|more places|brought back|season|year)',
        '(we said|we know we said|last week we said|we were wrong|correction)',
        '(of (the)? (school|month|term|year|holidays|summer|winter|january|february|march|april|may|june|july|august|september|october|november|december))'
      ]
    }
  },
  lists: {
    later: words('tomorrow monday tuesday wednesday thursday friday saturday sunday yesterday soon next was'),
    stock: words(
      'hurry shop store link bio website online today tonight tomorrow left last final only just order buy book grab yours offer deal deals chance call opportunity reminder miss really still day days night hours hour minutes evening ends end ending expires closes finishes stops leaves over gone midnight noon until till goes back full price normal too late out units spots seats places rooms pairs copies pieces boxes tickets tables remaining remain almost nearly practically selling fast going running stocks supplies while never again now'
    ),
    numbers: words('one two three four five six seven eight nine ten eleven twelve')
  },
  messages: {
    last: {
      reason: 'Unexpected “{text}” again, expected one last day: “{earlier}”',
      note: 'A last day that comes back is a lie, and the next real one will not be believed. Say honestly that it goes on (“we have extended it until …”), or take the urgency out.'
    },
    few: {
      reason: 'Unexpected “{text}” on {count} days, expected it to be true once; before: “{earlier}”',
      note: 'Scarcity that never ends is pressure, not news, and people keep count. Give today’s real figure or the date, or take it out.'
    }
  }
} satisfies Words
