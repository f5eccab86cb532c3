import type {Words} from '../../src/define-rule.js'

const everywhere = ['questioned', 'negated', 'hypothetical'] as const
const rival =
  '(firms|firm|carriers|insurers|builders|landlords|agencies|agents|lettings|nurseries|vets|bakers|plumbers|hotels|hotel|restaurants|restaurant|gyms|gym|banks|bank|airlines|airline|providers|provider|shops|shop|stores|store|clinics|clinic|salons|salon|companies|company|places|place|cafés|cafes|cafe|options|option|brands|brand|bars|bar|schools|school|garages|garage|dentists|dentist|operator|operators|supplier|suppliers|bakery|bakeries|somewhere else|elsewhere)'

export default {
  summary: 'An angry customer who gets an emoji, a joke, a formula or the door for an answer',
  phrases: {
    dismissal: {
      despite: everywhere,
      patterns: [
        `(other|another|different|plenty of|lots of|many) *3 ${rival} *5 (town|city|area|around|out there|choose|choose from|street|world|available|try|market|about)`,
        `(there are|there is) (plenty of|many|lots of|always|loads of) *1 (other|another)? *1 ${rival}`,
        `(there are|there is|we count|you have) *1 (<number>|two|three|four|five|six|seven|eight|nine|ten|several|a dozen|dozens of|any number of) *1 (other|another|more) *2 ${rival}`,
        '(not|never) (be|feel) (hurt|offended|upset|sad|sorry) if you *1 (try|go|leave|switch|choose|eat|shop|move)',
        '(other|others|alternatives) *4 (are|is) (available|out there|always available)',
        '((not|never) *1 (stand|standing) in your way|(wish|wishing) you *3 (elsewhere|with them|somewhere else)|(will not|not going to) (beg|stop you|chase you|keep you))',
        '(take|taking) your (business|money|custom) elsewhere',
        '(be happier|better off|try|shop|eat|stay|go|book|happy) (elsewhere|somewhere else)',
        'if you do not like (it|us|that|this|our)',
        '(if you are not happy|if you are unhappy|not happy) *3 (leave|cancel|go|elsewhere|do not come|switch)',
        '(feel free to|you can always|you are free to|you are welcome to|by all means|nobody is stopping you from|please do|go ahead and) *1 (leave|cancel|go|switch|unfollow|shop|try|take|eat|stay away|not come|complain elsewhere|move on)',
        '(nobody|no one|no-one) (is forcing|forces|forced|made|makes|asked) you',
        '(you know where the door is|the door is|there is the door|mind the door|do not let the door|door is over there|do not come back|do not come then|then do not (come|buy|order|fly|shop|eat|use|stay))',
        '(good riddance|good luck finding|we will not miss you)',
        '(then|so) (leave|cancel|go|do not come|switch|try)$',
        '(enjoy|let us know how you get on with|good luck with) (the|your)? *1 (competition|competitors|next provider|next airline|others|new provider|rivals)',
        'time to *1 (try|find|look for|switch) *1 (another|somewhere|a different)'
      ]
    },
    // Alone they wave a complaint away; with a remedy behind them they are only clumsy.
    shrug: {
      despite: everywhere,
      patterns: [
        `(try|find|choose|pick|go to|switch to|consider|look for|use) (another|a different|some other|one of the other) *1 ${rival}`,
        '(suit yourself|tough luck|get over it|live with it|stuff happens|these things happen|worse things happen|first world problems?|can not (please|satisfy|suit|delight) (everyone|everybody|all|all of them)|can not (win them all|make everyone happy|keep everyone happy)|you will (live|survive)|we will survive|welcome to the club|happens to the best of us|heard worse|(not our|not my|a you) problem|tell someone who cares|what do you (want us to do|expect)|tant pis|c est la vie)',
        '^(your loss|tough|deal with it|that is life|such is life|could be worse|(no|not a)? big deal|so what|so there|whatever|oh well|never mind|it is not for everyone|not for everyone|join the (queue|club)|add it to the list)$'
      ]
    },
    joke: {
      despite: everywhere,
      patterns: [
        '(look on the bright side|on the bright side|bright side|at least *1 (you|the|it|your|now)|silver lining|every cloud|think of it as|call it|consider it a|free of charge|extra protein|no extra charge|good workout|good cardio|character building|adds character|great story|good story|funny story|memorable|an adventure|all part of the)',
        '(just kidding|only joking|only kidding|haha|hahaha|lol|lmao|oops|whoops|oopsie|my bad|womp womp|plot twist)'
      ]
    },
    // Says nothing of the matter.
    formula: {
      despite: everywhere,
      patterns: [
        '(noted|duly noted|ok|okay|k|fair enough|understood|got it|right|cool|sure|alright|fine|received|acknowledged|thanks|thank you|cheers|we understand|i understand|we hear you|we see|i see|hmm|interesting|sorry|message received|seen|copy that)$',
        '(thanks|thank you|cheers) for (your|the|sharing|letting|reaching|telling|getting|writing) *1 (opinion|feedback|comment|comments|message|input|thoughts|view|views|your opinion|your feedback|your thoughts|us know|out|us|in touch|note|contact)?',
        '(have|enjoy) (a|your|the) *1 (great|nice|good|lovely|wonderful|fab|fabulous|rest of|day|weekend|evening|week|one|afternoon)',
        '(your (opinion|feedback) (is|matters)|we value your|we appreciate your|we take all feedback|we take feedback|always good to hear|good to know|good for you|nice to hear|passed on|will pass)',
        '(best|kind|warm) (wishes|regards)',
        '(all the best|take care|bye|goodbye|see you soon|hope to see you|come back soon|better luck next time|next time|chin up|cheer up|happy days|hope your day gets better|hope tomorrow is better|tomorrow is another day|hang in there|stay positive|keep smiling|sending love|sending hugs|sending positive|good vibes)'
      ]
    }
  },
  lists: {
    somebody: new Set(['we', 'us', 'our', 'he', 'she', 'him', 'her', 'they', 'them', 'should'])
  },
  messages: {
    dismissed: {
      reason: 'Unexpected dismissal of an angry customer “{text}”, expected an answer to the complaint',
      note: 'An angry customer is answered always, right or wrong: everybody who reads along may be the next. Name what happened, say what you do about it and where to reach you.'
    },
    wordless: {
      reason: 'Missing words for an angry customer, expected an answer to the complaint',
      note: 'An emoji alone reads as a shrug. Name what happened, say what you do about it and where to reach you.'
    },
    joked: {
      reason: 'Unexpected joke to an angry customer “{text}”, expected an answer to the complaint',
      note: 'Nobody laughs while the damage is still there. Name what happened, say what you do about it and where to reach you; humour can wait for the happy end.'
    },
    brushedOff: {
      reason: 'Unexpected formula for an angry customer “{text}”, expected an answer to the complaint',
      note: 'This fits any message, so it answers none. Name what happened, say what you do about it and where to reach you.'
    }
  }
} satisfies Words
