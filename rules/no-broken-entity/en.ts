import type {Words} from '../../src/define-rule.js'
import {words} from '../../src/languages/words.js'

export default {
  summary: 'A hashtag, a mention or a link that a stray space or sign has broken',
  lists: {
    /** Before `# four`: a number. */
    counted: words(
      'press key hit dial then or and table room number no item lot episode ep part chapter track flat unit suite apt apartment gate door stand booth pitch bay'
    ),
    /** Before a handle. */
    givers: words('to by with from via thanks follow feat ft featuring visit tag credit photo photos host hosts courtesy meet congratulate join'),
    /** Behind “@”: “at”. */
    places: words('the our your my home work noon midnight school church least every')
  },
  messages: {
    hashtag: {
      reason: 'Unexpected space in “# {name}”, expected “#{name}”',
      note: 'With a space behind the sign it is no hashtag: nobody can tap it or find the post by it.'
    },
    mention: {
      reason: 'Unexpected space in “@ {name}”, expected “@{name}”',
      note: 'With a space behind the sign it is no mention: the account is not linked and hears nothing of it.'
    },
    link: {
      reason: 'Broken link “{text}”, expected an address that can be tapped',
      note: 'A space too many, a slash too few or a word glued to it, and the link leads nowhere. Paste it again and try it.'
    }
  }
} satisfies Words
