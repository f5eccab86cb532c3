import type {Words} from '../../src/define-rule.js'

const thing =
  '(name|names|link|url|photo|picture|image|video|date|time|price|code|handle|username|logo|hashtag|hashtags|emoji|emojis|address|number|city|product|company|brand|text|copy|quote|location|details|cta|signature|here)'
const draft =
  '(caption|captions|post|posts|reply|replies|response|responses|tweet|tweets|draft|drafts|version|message|text|copy|thread|comment|answer|announcement|rewrite|option|options|suggestion|template)'

export default {
  summary: 'What is left of a template: an empty slot, an instruction to the writer, a preamble',
  phrases: {
    greeting: {despite: ['negated', 'questioned', 'hypothetical', 'mentioned', 'quoted'], patterns: ['^(hi|hello|hey|dear|hiya)']},
    instruction: {
      despite: ['negated', 'quoted', 'hypothetical', 'questioned', 'mentioned'],
      patterns: [
        `(insert|add|put|enter|paste|attach|include|replace|tag|fill in|swap in|swap|confirm|choose|pick|change|update|use|link to) *4 ${thing}`,
        `your ${thing} here`
      ]
    },
    // In brackets, for a colleague.
    note: {
      despite: ['negated', 'hypothetical', 'questioned'],
      patterns: [
        'before (posting|publishing|scheduling|(this|it) (goes|is) (out|live|up|posted|published|sent)|(we|you|i) (post|publish|schedule))',
        '(once|when|as soon as) *2 (gets back|get back|confirms|confirm|replies|reply|approves|approve|signs off|sign off|signs it off)'
      ]
    },
    here: {
      despite: ['negated', 'hypothetical', 'questioned'],
      patterns: [`(insert|paste|enter) *3 ${thing.replace('|here', '')} here`, '(lorem ipsum)']
    },
    preamble: {
      despite: ['hypothetical', 'questioned'],
      patterns: [
        `(here is|here are|below is|below are) (a|an|your|the|some|one|two|three|another|my) *5 ${draft}`,
        '^(caption|draft|copy|post copy|suggested reply|suggested caption|reply|option a|option b) $'
      ]
    },
    machine: {
      despite: ['hypothetical'],
      patterns: [
        'as (an|a) (ai|artificial intelligence|language|large language) *1 (model|assistant)',
        'as an (ai|artificial intelligence)$',
        '(let me know if you would|would you) like *4 (adjust|tweak|tweaks|changes|shorten|another version|a shorter|more options|me to (adjust|change|rewrite))',
        '(feel free to) (adjust|tweak|edit|customize|customise|personalize|personalise) *2 (it|this|the|as)'
      ]
    }
  },
  lists: {apposition: new Set(['the', 'a', 'an', 'our', 'my', 'your', 'who', 'from', 'in', 'on', 'at', 'aged'])},
  messages: {
    slot: {
      reason: 'Unexpected empty slot “{text}”, expected what belongs there',
      note: 'A template was not filled in, and everybody will see that it was one. Write the name, date or amount, or leave the slot out.'
    },
    instruction: {
      reason: 'Unexpected instruction “{text}”, expected what it asks for',
      note: 'This was meant for whoever writes, not for whoever reads. Do what it says, or take it out.'
    },
    preamble: {
      reason: 'Unexpected preamble “{text}”, expected the text alone',
      note: 'These are the words of the tool or colleague that wrote the draft. Take them out before you publish.'
    }
  }
} satisfies Words
