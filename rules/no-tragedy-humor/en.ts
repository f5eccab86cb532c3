import type {Words} from '../../src/define-rule.js'
import {tragedies} from '../../src/languages/tragedies.js'

const compared =
  '(earthquake|quake|flood|floods|hurricane|tornado|tsunami|wildfire|wildfires|blackout|explosion|blast|eruption|crash|attack|shooting|fire|storm|shipwreck|ferry|ship|submarine|train|plane|bridge|roof|mine|dam|building|school)'
const real = '(earthquake|quake|flood|hurricane|tornado|tsunami|wildfire|blackout|explosion|blast|eruption|typhoon|cyclone)'

const note =
  'Somebody who lost a person or a home reads it too, and the screenshot outlives the post. Leave the joke out; if there is nothing useful to say, say nothing.'

export default {
  summary: 'A joke about a tragedy',
  phrases: {
    ...tragedies.en.phrases,
    joke: {
      despite: ['negated', 'questioned'],
      patterns: [
        '(lol|lmao|rofl|haha|hahaha|hahahaha|hehe)',
        '(just kidding|only joking|only kidding|too soon|sorry not sorry|no pun intended|pun intended|get it)',
        'talk about (making|a|an|hot|going|being|bad|timing)',
        'what (do|does|did) *12 have in common',
        "(we would|we 'd|we are) just like to point out",
        '(was|were|is) (just|only|probably|actually|named) *1 (our|us|my|me|after my|the new)',
        '(hottest|coolest|only) (thing|things|ones) in town',
        '(has|have|had) never lost a',
        'at least (our|we|ours|the beer|the coffee)',
        '(not|hardly) the only (thing|one|ones|ship|bridge|place) *2 (that|to|which|around|going|sinking|burning|on)',
        '(unlike|as opposed to|better than) (the|that|those|this|a|an)',
        `than *1 (the|that|those|this|last (night|week) 's|yesterday 's) *3 ${compared}`,
        '(even|also) (the|our|my) *4 (sank|sinks|sinking|crashed|crashes|collapsed|collapses|burned|burnt|exploded|explodes|shakes|shook)',
        '(our|my|the only) *4 (sank|sinks|sinking|crashed|crashes|collapsing|collapsed|exploded|explodes|shaking|going under|went under|on fire|to die for|bombed) *2 (too|as well|into)',
        '(for|to|with|about) the (important|big|real) (stuff|things|news|question|issue|story)',
        'the real (tragedy|disaster|crime|emergency|catastrophe)',
        '(like|than|unlike) (my|our) (ex|diet|love life|bank account|inbox|mondays|weekend|hangover|lunch|liver|mother-in-law|wi-fi|wifi)',
        '(hold my beer|meanwhile|not to be dramatic|relatable|oops|whoops|awkward|yikes|joking aside|bad timing|nailed it|asking for a friend|no hard feelings)',
        '^who needs',
        '(goes|went|gone|going|come|came) down (faster|quicker|better|smoother|easier|a treat|nicely|like)',
        'still *1 (better|faster|safer|hotter|drier|more reliable|cheaper|less) than',
        '(get my coat|see ourselves out|see myself out|plot twist|same energy|mood|dark humour|dark humor|pov)$',
        '(on the bright side|look on the bright side|every cloud|silver lining|that is one way to)'
      ]
    },
    // A joke whose making is enough.
    pun: {
      despite: ['negated', 'questioned'],
      patterns: [
        `(was|is|were)? (not|no) (an|a|the) ${real} *4 (it is|it was|that was|just|only) *3 (our|my|me|us)`,
        '(more|as) (sunk|wrecked|derailed|burnt out|burned out|off the rails) (than|as) (the|that|a) *2 (ferry|ship|train|plane|bridge|submarine)',
        `${real} *6 (was|is) (just|only|actually) *2 (our|my|me|us)`
      ]
    }
  },
  comment: tragedies.en.phrases,
  messages: {
    pun: {
      reason: 'Unexpected joke about a tragedy “{text}”; expected condolence, help, information or silence',
      note
    },
    joke: {
      reason: 'Unexpected joke “{text}” about “{topic}”; expected condolence, help, information or silence',
      note
    }
  }
} satisfies Words
