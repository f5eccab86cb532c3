import type {PageWords} from './words.js'

const comment = 'I ordered the grey blanket three weeks ago and nobody answers my emails. You are a joke. Where is it?'

export default {
  page: {
    about: 'Write a post or a reply, and see which of 20 guidelines of community management it breaks.',
    locale: 'Language',
    kind: 'What are you writing?',
    post: 'Post',
    reply: 'Reply',
    network: 'Network',
    comment: 'The comment you answer',
    draft: 'Your draft',
    examples: 'Examples to try',
    notes: 'Notes',
    private: 'Everything happens in this page: nothing you write leaves it.'
  },
  otherNetwork: 'Another network',
  severities: {error: 'Error', warn: 'Warning', info: 'Advice'},
  summary: {none: 'Nothing to report.', one: '1 note.', other: '{count} notes.', empty: 'Nothing written yet.'},
  length: {characters: '{total} of {limit} characters', bytes: '{total} of {limit} bytes', tooLong: '{over} too many'},
  languages: {en: 'Read as English', es: 'Read as Spanish', other: 'Read as another language: only rules without words apply'},
  kinds: {
    'angry-customer': 'An angry customer',
    customer: 'A customer',
    troll: 'Looks like a troll',
    'hate-or-threat': 'Looks like hate or a threat',
    spam: 'Looks like spam',
    other: 'Neither a customer nor a troll'
  },
  actions: {answer: 'answer', ignore: 'leave it alone', report: 'report it', block: 'block the account', none: 'no answer is called for'},
  show: 'Show “{text}”',
  replace: 'Replace with “{text}”',
  rule: 'Rule',
  examples: [
    {
      name: 'A post that pushes',
      network: 'instagram',
      text: 'Hurry, only 5 wool blankets left!!! 🧶\nYou don’t want to miss it: its the best blanket in the world, £48. Buy yours now and tag 3 friends.\n\n#wool #blankets #woolblankets #cosy #winter #love'
    },
    {
      name: 'The same, calmly',
      network: 'instagram',
      text: 'The grey wool blankets are back, at £48. 🧶\nWe washed one forty times to see what would happen. It got softer, and a little smaller.\n\nWhat is the oldest blanket in your house?\n\n#WoolBlankets'
    },
    {
      name: 'A reply that shrugs',
      network: 'x',
      comment,
      text: 'Dear customer, we are sorry if you feel that way, but that is our policy. Calm down and send us your phone number here.'
    },
    {
      name: 'A reply that helps',
      network: 'x',
      comment,
      text: 'Three weeks without an answer is not right, and I’m sorry. Your grey blanket is still in our warehouse because we lost the label. I’ll send it today and message you the tracking number by 6 pm. – Iris'
    }
  ]
} satisfies PageWords
