import type {Words} from '../../src/define-rule.js'

const despite = ['questioned', 'hypothetical', 'negated'] as const

export default {
  summary: 'Youth slang put on for effect',
  phrases: {
    strong: {
      despite,
      patterns: [
        '(bussin|skibidi|rizz|delulu|goated|yeet|yeeted|yass|yasss|yassss|bruh|sksksk|gyatt|fanum tax|simping|finna|cheugy|glizzy|sheesh|bae|girlboss|slayed|slayyy|slayy)',
        '(no cap|on god|fr fr|for real for real|on fleek|mad sus|lowkey|low-key|highkey|hits different|hit different|rent free|rent-free|big yikes|straight fire|straight facts|vibe check|pop off|ate and left no crumbs|left no crumbs|touch grass|living for this|i am deceased|we stan|stan a|caught in 4k|let him cook|let us cook|let them cook|glow up|that slaps|it slaps|absolutely slaps|spill the tea|spilling the tea)',
        '(it is|it was|this is|is|are|we are) giving (main|big|very|total|serious|cosy|cozy|spring|summer|autumn|winter|closure|vibes|energy|grandma|off|queen|old|rich|cottagecore)',
        '(main character (energy|vibes|moment|era)|understood the assignment|in our *2 era|in my *2 era|in your *2 era|that girl era)',
        '^slay (queen|your|the day|all day|besties|bestie|this)',
        '(yo|hey|sup|wassup|what is up|ayo|hi|hello|thanks|and|listen up) (fam|peeps|homies|squad|my guys|dawg|playas)',
        'so (very)? (demure|fetch|bougie|extra fr)',
        '(very demure|very mindful|aura points|six seven|main slay|certified banger|big mood|whole mood|whole vibe|a whole vibe|vibes only|totes amazeballs|amazeballs|totes|obvs|adorbs|soz babes|cray cray|cray-cray)',
        '(is|are|was|were|feels|looks|mad|super|kinda|bit|so) (sus|sussy)'
      ]
    },
    weak: {
      despite,
      patterns: [
        '(bestie|besties|fam|sus|slay|slays|slaying|vibing|swag|lmao|rofl|ngl|yo|bro|bros|babes|peeps|homies|squad goals|savage|af|flexing|drip|stan|cringe)'
      ]
    }
  },
  messages: {
    slang: {
      reason: 'Unexpected slang “{text}” ({others}), expected the brand’s own words',
      note: 'Borrowed slang dates fast and sounds put on, most of all where somebody needs help. Say it as the brand speaks, or let it pass with `allow` if its people really talk like this.'
    }
  }
} satisfies Words
