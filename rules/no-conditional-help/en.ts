import type {Words} from '../../src/define-rule.js'
import {en} from '../../src/languages/word-classes.js'

export default {
  summary: 'Help, a refund or a gift only in exchange for deleting or changing a criticism',
  phrases: {
    change: en.change,
    changeIt: en.changeIt,
    theirs: en.theirs,
    undo: en.undo,
    opinion: {despite: ['questioned', 'hypothetical', 'negated'], patterns: [en.opinion]},
    condition: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        '^(just|simply|now|first)? (delete|remove|retract|withdraw|edit|erase|take|leave|untag|change|turn|swap|make|drop|soften|rewrite|reword|rephrase) (that|this|it|your|those|the)',
        '^(please|just|simply|now)? (word|phrase|put|say|ask|try|write) (it|this|that|again|us|your)',
        '^you (just|simply|only)? (delete|remove|change|edit|withdraw|take|pull|drop|update)',
        '(once|when|if|after|until|till|unless|as soon as|the (moment|minute|second|day|instant|hour)|all we (ask|need|want)|we ask|our one|one thing|provided|provided that|on the understanding|providing|one condition|on (the)? condition|conditional on|as long as|so long as|only if|only when|only after|in exchange|in return|subject to|depends on|depending on|assuming|before|while|waiting on|waiting for|pending|then (we|you|i|there)|and then|first|for (people|customers|guests|those|anyone) who|people who|customers who|those who|guests who|and (we will|i will|we can|there is|you will))'
      ]
    },
    praise: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        '(taken|take|took|taking) back (what|your|the)',
        '(stop|stopped|stops|stopping|drop|dropped|cease|ceased|quit|halt|halted|pause|paused|call off|called off|end|ended) *2 (posting|posts|tagging|writing|complaining|campaign|rant|ranting|comments|naming|talking|tweets|thread|messages|noise|fuss|telling|badmouthing|bad-mouthing|attacking|name-calling|public)',
        '(post|posts|comments|tweets|messages|thread|complaints|noise|rant|rants|posting|tagging) *2 (stop|stops|stopped|cease|ceases|ceased|end|ends|ended|quiet|quieten|dies down|die down|over)',
        '(gone|go|goes|going|stay|stays|stayed|keep|keeps|kept|been|be) (quiet|silent|no further|private|hush)',
        '(star|stars|rating|review|score) *1 (go|goes|gone|has gone|have gone|is|are|moves|turns|becomes) *1 (up|higher|better|kinder|five|to five)',
        '(kinder|nicer|warmer|good|kind|fairer) (word|words|line|tone|review|comment)',
        '(change|changed|changing|soften|softened|mind|watch|drop|improve|moderate) *1 (your|the|that) *1 (tone|language|attitude|manners|manner)',
        '(chat|talk|talks|interview|story|calls|letter|press|paper|papers|radio|journalist|reporter|ombudsman|solicitor|lawyer|regulator|trading standards|tribunal|watchdog|council|small claims) *5 (off the table|dropped|withdrawn|called off|cancelled|over|off|gone|forgotten|dies|stops|stop)',
        '(drop|dropped|withdraw|withdrawn|call off|called off|cancel|forget|leave|tell) *4 (press|paper|papers|radio|journalist|reporter|ombudsman|solicitor|lawyer|regulator|trading standards|tribunal|watchdog|small claims)',
        '(rewrite|rewrites|rewritten|rephrase|rephrased|reword|reworded) (it|this|that|your)',
        '(word|phrase|put|say|try|write) (it|this|that|again) *3 (nicely|politely|kindly|respectfully|properly|civilly|civil|decently|calmly|without (swearing|shouting|the (swearing|insults|attitude)))',
        '(ask|asked|asks|asking|write|writes|wrote|speak|speaks|speaking|talk|put it|request|say it|message us|come to us|approach us) *2 (nicely|politely|kindly|respectfully|properly|civilly|with manners|quietly|discreetly)',
        '(post|posts|posted|tweet|write|publish|share|add|say|film|record|put up) *3 (that (we|it|all|everything)|how (well|fast|nice|good|quickly)|we (fixed|helped|sorted)|a (follow-up|correction|update|thank-you|thank you|clarification))',
        '(public|written) (apology|correction|retraction)',
        '(say|said|saying) (something|anything) (nice|kinder|fairer|good|positive)',
        '(apologise|apologised|apologize|apologized|say sorry|said sorry) (publicly|in public|to us|to our|to the|for your|for what)',
        '(leave|left|leaving|give|gave|giving|write|post) (us)? *1 (a|an|your)? *1 (five|5|positive|good|nice|better|fairer|kinder|five-star|5-star|glowing) *1 (star|stars|review|rating|word|score|comment)'
      ]
    },
    silence: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        'you *1 (do not|will not|never|not) *1 (write|post|say|tell|publish|share|tweet|comment|mention) *2 (another|any more|a word|anything|anybody|anyone|about (it|this|us)|on (that|the|your) *1 (group|forum|page|wall))',
        '(you *1 (tell|say|write|post|mention) *1 (nobody|no one|nothing)|(nothing|not|no) *1 more *1 (is|gets|be|goes) (written|posted|said|published|shared))'
      ]
    },
    help: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(on us|on the house|cost you|i will|we will|refund|refunds|refunded|leaves|goes out|put back|see|back|refunding|release|released|process|processed|unlock|unblock|payment|invoice|cash|slot|table|room|reinstate|deliver|delivered|delivery|collect|come round|parcel|ticket|tickets|invite|resend|voucher|discount|gift|free|credit|compensation|goodwill|repair|repaired|engineer|technician|plumber|visit|replacement|replace|swap|exchange|help|look into|look at|sort|fix|fixed|send|sent|ship|ships|book|booking|deposit|money|paid|pay|talk|call|ring|go over|deal with|move|bump you|priority|queue|upgrade|new|reply|answer|case|claim|order|part|another|in the post|on its way|yours|sorted)'
      ]
    },
    // How to do it is no condition, and “review or no review” the opposite of one.
    free: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(we|i) (will|can|could|are going to|am going to)? (also|then|just)? (delete|remove|edit|change|correct|update|amend|take)',
        'if you (want|wish|prefer|need|would (like|prefer|rather)|do not want)',
        '(safety|security|privacy|publicly|that number|your *2 (number|address|details|data|card|phone|email)|(card|account|bank|phone|id|order) (number|numbers|details))',
        '(whether or not|either way|regardless|no matter|with or without|or not)',
        'your mind'
      ]
    }
  },
  messages: {
    condition: {
      reason: 'Unexpected condition on help “{text}”, expected help without one',
      note: 'Help that depends on what somebody says about you is a price for silence, and platforms forbid it. Put it right because it went wrong; the review is theirs.'
    }
  }
} satisfies Words
