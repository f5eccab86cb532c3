import type {Words} from '../../src/define-rule.js'
import {en} from '../../src/languages/word-classes.js'

const remove = '(delete|remove|hide|erase|wipe|block|ban|mute|censor|scrub|take down|clean up|clear|bin|report and block|kick out|throw out)'
const removing = '(deleting|removing|hiding|erasing|wiping|blocking|banning|muting|scrubbing|taking down|cleaning up|clearing|binning)'
const removed =
  '(deleted|removed|hidden|erased|wiped|blocked|banned|muted|scrubbed|taken down|cleaned up|binned|hoovered|swept|trimmed|pruned|weeded|flushed|tossed|removed from|kicked out|shown the door|kicked off|thrown out|binned|off (this|the|our) (page|group|wall|thread)|out of (this|the|our) (group|page|community))'
const will = '(will|shall|going to|have to|had to|must|may|might|can|have|need to|reserve the right to|be forced to|are|always|simply|just|also|happily|now)'
const criticism =
  '(complaint|complaints|complaining|complainers|criticism|criticisms|critics|negativity|moaning|moaners|whingeing|whinging|negative (comment|comments|review|reviews|feedback|posts|opinions|vibes|remarks)|bad (reviews|review|comments|vibes)|haters|hate for|anyone (complaining|who complains|moaning|who moans|criticising|who criticises|being negative|against|who disagrees|with a complaint|questioning|asking)|comments (against|about the (price|prices|queue|queues|wait|delay|service)|criticising|complaining|like (this|that|these|yours))|reviews like (this|that|these|yours)|posts like (this|that|these|yours)|comments of this (kind|sort|type)|anything negative|(smells|smacks|reeks|sounds) (of|like) *1 (protest|complaint|criticism|complaining|moaning|discontent|dissent)|whining|grumbling|grumbles|gripes|griping|moans|anything (about|on|to do with|against|critical)|(repeat|repeated|duplicate) (comments|posts|messages)|(reviews|comments|posts|opinions|messages) (that|which) *1 (hurt|harm|damage|hurts|harms|damages|criticise|criticize|complain|annoy|bother|upset|embarrass|cast|put us|make us|do not (help|suit|like|please))|(posts|comments|messages|reviews|questions) (questioning|criticising|about|against|attacking|on the|complaining|that (question|criticise|complain|attack|are negative))|anyone (asking|posting|commenting) (about|again))'
const things =
  '(comment|comments|post|posts|message|messages|review|reviews|reply|replies|remark|remarks|question|questions|tweet|tweets|thread|threads|mention|mentions|complaint|complaints|rant|rants)'
const gone =
  '(disappear|disappears|vanish|vanishes|evaporate|evaporates|(is|are|gets|get|will be|be|being|goes|go|going) (deleted|removed|hidden|erased|wiped|blocked|binned|scrubbed|taken down|history|gone|down|straight down|straight in the bin|in the bin|off (this|the|our) (page|wall|group|thread|feed))|(come|comes|coming|go|goes|going) (straight)? (down|off|in the bin))'
const np = `(your|this|that|these|those|such|any|each|every|all|more|further|another|other|negative) *2 ${things}`
const brief =
  '(invisible|short life|short lives|short-lived|short shelf life|an expiry date|days are numbered|hours are numbered|not last|not outlive|not survive|not be (here|up|there|visible)|not (stay|remain) (up|here|visible|long)|a (short|limited) *1 life|swept|sweep|weeded|weed out|pruned|pruning|tidied|tidy up|tidy away|sent packing|shown the door|delete button|block button|for the chop|filtered out)'
const yours = '(your|this|that|the) *1 (comment|comments|review|reviews|post|message|messages|thread|tweet|tweets|remark|remarks|every word)'

export default {
  summary: 'Criticism deleted, hidden or blocked, or the threat of it',
  phrases: {
    criticism: {
      despite: ['hypothetical'],
      patterns: [
        `(we|i|admins|moderators|team|admin|be) (${will}|'ll)? *3 (${remove}|${removing}) *3 ${criticism}`,
        `${criticism} *8 (will|get|gets|are|is|be|being|shall|going to|to be|may|can|have been|has been|were|was) *2 (${removed}|moderated|disappear)`,
        `${removing} *2 ${criticism}`,
        `${criticism} *6 (straight|go|goes|going|end up|ends up) *1 (in|into|to) the (bin|trash|wastebasket)`,
        `${criticism} *6 (will not|do not|does not|will never) *1 (stay|remain|be published|make it|see the light|survive|last)`,
        '(switch|switching|switched|turn|turning|turned|shut|shutting|close|closing|closed|disable|disabling|disabled|lock|locking|limit|limiting|restrict|restricting) *2 (comments|replies|commenting|reviews|the comments) *8 (complain|complaints|complaining|negative|negativity|criticism|criticise|moan|moaning|hate|haters|grumble)',
        `${criticism} *2 (gets|get|will get|means|earns) you (removed|banned|blocked|kicked|thrown|a ban|out)`,
        `(whoever|anyone|anybody|people|parents|members|customers|those|neighbours|residents|players|fans) (who)? *1 (complain|complains|bring|brings|ask|asks|mention|mentions|raise|raises|moan|moans|criticise|criticises|question|questions|post|posts|write|writes) *8 (find themselves|themselves) *1 (out|off|outside|blocked|banned|removed)`,
        `${removing.replace('(', '(tidied|tidying|pruned|weeded|swept|cleaned up|purged|')} *4 (comments|replies|reviews) *10 ${criticism}`,
        `(each|every|any|all|another|further|more|these|those|such|future|new|one more|the next) *1 ${things} *1 (about|on|over|asking|regarding|mentioning|questioning|like|complaining|moaning|along|to do with|bringing) *8 ${gone}`,
        `(whoever|anyone who|anybody who|anyone|anybody|those who|people who|everyone who|if you) *1 (complains|complain|complaining|mentions|mention|mentioning|brings|bring|bringing|asks|ask|asking|moans|moan|moaning|criticises|criticise|criticising|grumbles|grumble|questions|questioning|raises|raising|doubts|disagrees) *12 (blocked|banned|removed|muted|kicked|deleted|barred|out of (the|this|our) (group|page)|off (the|this|our) (group|page)|${gone.slice(1, -1)})`
      ]
    },
    removal: {
      despite: ['hypothetical'],
      patterns: [
        `${things} (about|on|over|regarding|concerning|touching|asking|mentioning|questioning|complaining|to do with) *8 (will be|will get|get|gets|are being|is being|going to be) *2 (${removed}|gone|taken off)`,
        `${things} (about|on|over|regarding|concerning|asking|mentioning|questioning) *8 not be (left|kept) *1 (up|here|standing|on)`,
        `(${things}|${criticism}) *2 (go|goes|going) out (with|in)`,
        `(we|i|admins|moderators|admin) ${will} *3 (${remove}|${removing}|${removed}) *2 (${yours}|what you (write|wrote|post|posted|say)|you from|you if|anyone who (complains|disagrees)|every (word|comment|post|message) (you|of yours))`,
        `(we|i|admins|moderators) *2 (deleted|removed|hid|hidden|hide|erased|wiped|blocked|muted|banned) *3 (your|you|this comment|that comment|the comment|his|her) *1 (comment|comments|review|reviews|post|message|messages|tweet|reply|from)`,
        `(we|i|admins|moderators) (have)? *1 (taken|took|take|taking|will take) *1 (your|this|that|the) *1 (comment|comments|review|post|message|thread) *1 down`,
        `(will not|never|not) *1 (see|find|read|recognise) *1 (your|that|this|these|those|such) *1 ${things} *3 (here|there|tomorrow|again|on (this|our|the)|any more|anymore|by|up|in)`,
        `${np} *6 (${brief.slice(1, -1)}|disappear|disappears|vanish|vanishes|(will be|is being|are being|gets|get) *1 (deleted|removed|hidden|wiped|binned|erased))`,
        `(we|i|moderator|moderators|admin|admins|team|broom|mods) *3 (sweep|sweeps|weed|weeds|prune|prunes|tidy|tidies|filter|filters|clean|cleans|clear|clears) *2 (out|up|away|through)? *2 ${things}`,
        `(your|that|this|these|those|such) *1 ${things} *1 (will not|may not|might not|is not going to|are not going to|can not) *1 (be (here|up|there|visible|around|online)|stay|last|remain|survive|live|make it|see)`,
        `(${remove.slice(1, -1)}|${removing.slice(1, -1)}|${removed}) *4 (off|from) (the|our|this) (wall|page|group|feed|timeline|thread|board|channel|profile|comments)`,
        '(this|that|these|those) *1 (will be|is being|are being|is getting|is going to be|are going to be) *1 (deleted|wiped|erased|scrubbed|taken down|hidden|binned|swept|purged)',
        `(keep|carry|go|continue|persist|one more|another|again|once more|any more) *7 (and|or|then) *2 (you|your|we|it|that|this|the) *4 (disappear|disappears|vanish|vanishes|gone|off (our|this|the)|blocked|banned|muted|deleted|removed|hidden|barred|block|ban|mute|delete|restricted|kicked|silenced|lose)`,
        `(lose|losing|lost|revoke|revoking|withdraw|withdrawing|suspend|suspending|take away|taking away) *2 (right|ability|access|privilege|privileges|permission|chance) to *1 (post|comment|review|write|reply)`,
        `(your|this|that|these|those) *1 (comment|comments|review|reviews|post|message|messages|thread|tweet) *2 (will|get|gets|are|is|be|being|been|was|were|going to|has been|have been|may) *2 (${removed}|moderated|disappear)`,
        `(will|be|get|getting|getting yourself|are|end up) (be)? (blocked|banned|muted) (if|from (this|our|the)|unless|for (your|this|that)|next)`,
        '(block|ban|mute|blocking|banning|muting) you',
        'no (choice|option|alternative) but to (block|ban|remove|delete|hide|mute|take)',
        '(one more|another|once more|say (that|it) again|again) *6 (and)? (you are|you will be|you get) *1 (off|out|blocked|banned|gone|removed|muted)',
        '(one more|another|keep|carry|any more) *5 (and|or) *2 (will be|you are|we will|we are|i will|get|be) *3 (deleted|removed|delete|remove)',
        '(one more|another|keep|carry|any more|if you) *5 (and|or) *2 (will be|you are|we will|we are|i will|get|be) *3 (blocked|block you|banned|ban you|muted|blocking you)'
      ]
    },
    // “It” is what they said, where the draft speaks of it.
    removeIt: {
      despite: ['hypothetical'],
      patterns: [
        '(we|i) (will|shall|are going to|have to|may|must|had to|might|can|will have to|have|are) *1 (delete|remove|hide|erase|deleted|removed|hidden|deleting|removing) (it|them|this|that|those|you)',
        '(will|to|gets|get|be|is|are) *1 (deleted|removed|hidden|erased) if you'
      ]
    },
    opinion: {despite: ['hypothetical', 'questioned', 'negated'], patterns: [en.opinion]},
    denied: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [`(not|never|nor) (be|been|get|going to|want to|plan to|mean to|have to|need to|ever)? (${remove}|${removing}|${removed}|disappear|vanish|go)`]
    },
    rule: {
      despite: ['hypothetical', 'questioned', 'negated'],
      patterns: [
        '(insult|insults|insulting|spam|spammy|hate|hateful|racist|racism|sexist|homophobic|abuse|abusive|swear|swearing|profanity|obscene|threats|threatening|violence|violent|harassment|bullying|slurs|adverts|advertising|ads|scam|scams|phishing|bots|minors|child|children|personal (data|details|information|info)|private (data|details|information|info|number)|(phone|card|account|order|id|passport|mobile|home) *1 (number|details|address)|phone|number|number plate|licence plate|license plate|barcode|qr code|(booking|order|tracking) code|email address|e-mail address|home address|address|bank details|off-topic|off topic|duplicate|links|copyright|spoilers|spoiler|community (guidelines|standards)|house rules|automatically|automatic|by mistake|filter caught|filtered by|restored|glitch|bug|after <number> *1 (day|days|hour|hours|month|months))'
      ]
    }
  },
  messages: {
    removal: {
      reason: 'Unexpected removal of criticism “{text}”, expected an answer to it',
      note: 'Deleted criticism comes back louder, with a screenshot. Answer it where it stands; if it breaks a published rule (insults, spam, somebody’s data), say which one.'
    }
  }
} satisfies Words
