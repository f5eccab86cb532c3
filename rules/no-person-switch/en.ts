import type {Words} from '../../src/define-rule.js'

const formal =
  '(informs|announces|regrets|thanks|hopes|wishes|reminds|apologises|apologizes|invites|confirms|welcomes|presents|advises|no longer|would like to|keeps growing|continues to|thank|remains|will resume|resumes|trusts)'

export default {
  summary: '“I”, “we” and the brand in the third person in one text',
  phrases: {
    I: {
      despite: ['negated', 'hypothetical'],
      patterns: ['i', 'my (team|playlist|favourite|favorite|own|colleagues|heart|mum|mom|dad|family|shop|work|hands|job|desk)']
    },
    we: {
      despite: ['negated', 'hypothetical'],
      patterns: ['we (are|have|will|were|had|can|do|did|would|love|make|made|open|opened|bake|baked|use|used|put|tried|spent|keep|kept)', 'our']
    },
    brand: {
      despite: ['negated'],
      patterns: [
        '(the|this|our) (company|business|brand|firm|institution|organisation|organization) (is|has|was|will|does|did|sees|hopes|keeps|continues|grows|wants|and its)',
        `(the|this) *2 (company|business|brand|firm|institution|organisation|organization|museum|gym|clinic|shop|store|restaurant|studio|bakery|hotel|library|gallery|theatre|theater|centre|center|school|café|cafe|brewery|salon|agency|foundation|practice) ${formal}`,
        '(is|are) (proud|confident|pleased|delighted|thrilled|excited|happy|grateful) (of|that|to|with|for) *2 its',
        '(business|company|brand|firm) (thank|thanks) (you|its|all)'
      ]
    },
    house: {
      despite: ['negated'],
      patterns: ['^(the|this) (company|firm|institution|organisation|organization|establishment|management)']
    }
  },
  lists: {
    mine: /^i$/u,
    predicate: /(?!was)[a-z]{3}s$/u
  },
  messages: {
    switched: {
      reason: 'Unexpected “{text}” after “{before}”, expected one speaker throughout',
      note: 'A text that says “I” here and “the company” there sounds like several people. Choose who speaks, “we” as a rule, and stay with it.'
    },
    profile: {
      reason: 'Unexpected “{text}”, expected the brand’s “{voice}”',
      note: 'The brand speaks in one person, and a post in another sounds like somebody else’s. Rephrase it, or name who is speaking.'
    }
  }
} satisfies Words
