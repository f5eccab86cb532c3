import type {Words} from '../../src/define-rule.js'

export default {
  summary: 'The words of a competitor’s post, or of a reference text',
  messages: {
    post: {
      reason: 'Unexpected words of a post by {name} “{text}”, expected your own',
      note: 'A post that repeats a rival’s words leaves you one step behind them. Start from what only you know (your customers, your place, your people), or quote them by name.'
    },
    reference: {
      reason: 'Unexpected words of the reference text {name} “{text}”, expected new ones',
      note: 'What was published before has been read before. Start from what only you know (your customers, your place, your people), or quote it and say whose it is.'
    }
  }
} satisfies Words
