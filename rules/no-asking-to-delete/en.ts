import type {Words} from '../../src/define-rule.js'
import {en} from '../../src/languages/word-classes.js'

export default {
  summary: 'A request to delete or change a review, a post or a comment',
  phrases: {
    change: en.change,
    changeIt: en.changeIt,
    theirs: en.theirs,
    undo: en.undo,
    opinion: {despite: ['questioned', 'hypothetical', 'negated'], patterns: [en.opinion]},
    ask: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(please|kindly|could you|can you|would you|will you|might you|any chance|chance of|is there any way|rather you|rather it|rather the|prefer you|prefer it|prefer if|appreciate|grateful|wondering if you|perhaps you|maybe you|you may (want|wish|like)|you might (want|wish|like|also)|you could|you would|ask you|asking you|ask that|would ask|obliged|only right|seems right|ask for|request|requesting|urge you|invite you|encourage you|need you|want you|like you|consider|mind|hope you|hoping you|hope to see|how about|why not|what about|feel free|willing to|be open to|be so kind|do us a|favour|favor|kindness|courtesy|love (it)? (if|to see)|like to see|count on you|trust you|trust that you|all that is left|only fair|your turn|now you can|needs to|need to|want to|would ask|would like|the least you)',
        '(be|would be|is|it is) *1 (lovely|great|nice|best|better|good|helpful|kind|fair|fairer|ideal|wonderful|only fair|decent) *1 (if|to see|to have|of you|were|when)',
        'time to',
        '^(would|could|can|will|might|may|shall) *1 (now|it|the|that|those|your|you|we)',
        '(good|right|best|perfect) (moment|time) to',
        '(all|one thing) *1 (we|i) (ask|want|need|hope|wish)',
        '(of you to|kind enough to|good enough to|can go|could go|may go|can rest|can come|could come)',
        '(mean|means|make|makes|help|helps) *1 (a lot|so much|the world|everything|all the difference|us no end|us (a lot|out|enormously|hugely)|our (day|week)) *8 (if|to|were)',
        '(sleep|breathe|rest) *2 (better|easier|easy) *2 (if|once|with)',
        '(happier|relieved|delighted|thrilled|over the moon|forever in your debt|indebted) *2 (if|to see|were|once)'
      ]
    },
    request: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `^(delete|remove|withdraw|retract|edit|change|amend|revise|reconsider|rethink|pull|take down|take back|drop|soften) (your|this|that) *1 ${en.opinion}`,
        `(your|that|this|the) *1 ${en.opinion} is still (up|there|online|live|showing|visible|at|on)`,
        `(no|any|little|much|what) *1 (need|reason|call|point|cause|use|sense) *1 (for|in) (it|this|that|${en.opinion.slice(1)} *1 (stay|staying|sit|sitting|remain|remaining|stand|hang|linger|live|be|being) *1 (up|online|forever|for ever|public|visible)`,
        'set the record straight',
        `${en.opinion} (can|could|may|might|should|ought to|must|has to|needs to|really should) *2 (come down|come off|go|go now|disappear|vanish|be (deleted|removed|taken down|edited|changed|updated|revised|withdrawn))`,
        `(no|any|much|what) *1 (need|reason|call|point|cause|use) *4 ${en.opinion} *4 (up|there|online|stay|stays|visible|any more|anymore|now)`,
        `(does|do|is|are|should) *1 ${en.opinion} *2 (still|really) *2 (need|needed|necessary|have|be|up|there|online)`,
        '^(so|now)? *1 (bump|raise|change|update) (your|those|that|the) *1 (stars|star|rating|score)'
      ]
    },
    ours: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(we|i|they|team|moderators) (can|could|will|may|might|have|are|am)? (also|now|just|already|since|be)? (delete|deleted|remove|removed|edit|edited|change|changed|correct|corrected|update|updated|take|taken|took|pull|pulled|hide|hid|improve|raise|raised|turn|drop)',
        'so (that)? (we|i) can',
        '(what|how) (can|could|do|would) (we|i)'
      ]
    },
    data: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(personal (data|details|information|info)|private (details|information|data|message)|(phone|card|account|order|id|passport|mobile|booking|tracking) *1 (number|numbers|details)|phone|email|e-mail|address|bank details|passport|password|pin|number|for your (own)? (safety|security|privacy)|confidential|payment|licence plate|license plate|sensitive information)'
      ]
    }
  },
  comment: {
    own: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        `(how|can i|could i|do i|want to|like to|help me|trying to|unable to|where|happy to|will) *4 (delete|remove|edit|change|update|take down) *3 ${en.opinion}`,
        // Whoever says that you deleted it hears whether you did.
        `(deleted|deleting|delete|removed|removing|remove|hid|hidden|hide|hiding|censored|censoring|censor) *3 ${en.opinion}`,
        `${en.opinion} *2 (deleted|removed|hidden|disappeared|vanished|censored|gone)`,
        `(wrong|by mistake|by accident|oops) *4 ${en.opinion}`,
        'wrong (place|page|account|shop|company|business)'
      ]
    },
    // “Your comment is still there” answers it.
    missing: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        `(delete|deleted|deleting|remove|removed|removing|hide|hid|hidden|hiding|censor|censored|censoring|take down|took down|taken down|lost) *2 ${en.opinion}`,
        `(where is|where did|what happened to|see|find) *1 ${en.opinion}`,
        `${en.opinion} *3 (deleted|removed|hidden|gone|disappeared|vanished|missing|censored)`
      ]
    }
  },
  messages: {
    ask: {
      reason: 'Unexpected request to change what a customer published “{text}”, expected only the answer',
      note: 'Asking somebody to take their words down looks worse than the words. Repair what went wrong and say so in public; people update a review on their own.'
    }
  }
} satisfies Words
