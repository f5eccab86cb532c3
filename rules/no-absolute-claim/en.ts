import type {Words} from '../../src/define-rule.js'

const everywhere = ['questioned', 'hypothetical', 'negated', 'quoted', 'mentioned'] as const
const denied = ['negated'] as const
const best =
  '(best|finest|safest|fastest|cheapest|tastiest|freshest|strongest|softest|smartest|easiest|most *1 (reliable|effective|advanced|powerful|delicious|secure|comfortable|accurate|trusted|durable|beautiful|authentic))'
const better = '(better|fresher|faster|cheaper|safer|stronger|softer|tastier|quicker|closer|as (good|fast|fresh|cheap|safe|well))'
const world =
  '(in the (world|universe|country|galaxy|uk|us|usa|whole world|entire world|business|industry)|on (the market|earth|the planet|this planet)|money can buy|known to man|bar none|hands down|without (a)? (doubt|question)|and that is a fact|full stop)'
const fail =
  '(fail|fails|break|breaks|leak|leaks|crash|crashes|wear out|wears out|fade|fades|go wrong|goes wrong|let you down|lets you down|rust|rusts|be lost|be beaten|be broken|be hacked|be opened|be stolen|be copied|run out|runs out|lose|stop working|stops working|go down|goes down|shrink|shrinks|stain|tear|burn|rip|peel|crack|scratch|miss|disappoint|disappoints|get lost|get hacked|go flat|jam|jams|slip|slips|freeze|freezes|expire|failed|let anybody down|let anyone down|leaked|broken|missed)'

/** What people want to be rid of. */
const nuisance =
  '(noise|noises|smell|smells|odour|odours|stain|stains|damp|mould|mold|limescale|pain|pains|ache|aches|itch|itching|wrinkles|spots|acne|dandruff|lice|fleas|ticks|leak|leaks|draught|draughts|weeds|moss|pests|ants|moths|mice|rats|snoring|hair loss|debt|debts)'
const none = '(no|not one|not a single|none of (our|my))'
const client =
  '(patient|patients|student|students|guest|guests|client|clients|customer|customers|child|children|kid|kids|dog|dogs|cat|cats|pet|pets|user|users|parcel|parcels|order|orders)'
const device = '(system|engine|app|software|scales|machine|lock|locks|formula|product|products)'

export default {
  summary: 'A claim without exception that nobody can prove',
  phrases: {
    hundred: [
      '<percent> (guaranteed|safe|effective|secure|reliable|accurate|foolproof|risk free|risk-free|failsafe|unbreakable|waterproof guaranteed|satisfaction|success|proven|certain|painless)',
      '(guaranteed|guarantee|guarantees) <percent>',
      '(stops|blocks|detects|kills|removes|prevents|eliminates|catches|cures|destroys|stop|block|protects against) <percent> of',
      '<percent> of the time'
    ],
    superlative: {
      despite: denied,
      patterns: [
        `(the|our|is) *1 ${best} *5 ${world}`,
        `(world|world's|nation's|planet's) (best|finest|safest|fastest|tastiest|number one)`,
        `the world 's (best|finest|safest|fastest|tastiest|number one)`,
        `(nobody|no one|no other *2|nothing else) *6 ${better}`,
        `(nobody|no one|no other|no one else|nobody else) *2 (beats|comes close|can match|matches|compares|offers|does it like)`,
        '(number one|no 1|second to none|unrivalled|unrivaled|unmatched|unsurpassed|unbeatable) *2 (in|on|quality|service|anywhere|product|taste|results)'
      ]
    },
    absolute: {
      despite: [],
      patterns: [
        `(will|can|could) (not|never) (find|get|taste|buy|see|drink|eat) (a|an|any|anything)? ${better}`,
        'there (is not|are not|is no|are no) *6 (that|it|our|they|he|she|which) *4 (will not|cannot|can not|does not|do not)',
        '(works|work) (every time|every single time|for everyone|for everybody|(for|on|with) (anyone|anybody)|on everyone|on everybody|on every|on all|on any|for any|for every|always|without fail|like magic)',
        '(works for|suits|fits) (absolutely)? (everyone|everybody)',
        '(nobody|no one|no customer|no user|no owner|not one person|not a single *1) (who|that)? *1 (uses|used|using|has used|tries|tried|has tried|buys|bought|wears|wore|sleeps|slept|eats|drinks|owns|rides|trained|studies|studied|signed|took|takes|trying|wearing) *12 (again|ever|anymore|mistake|mistakes|error|errors|fails|failed|regrets|regretted)',
        '(withstand|withstands|survives|survive|resists|resist|stands up to|stand up to|cures|immune to) *1 (anything|everything|any *1|whatever|all|the lot|absolutely)',
        `${none} *1 ${client} *1 (feel|feels|fail|fails|cry|cries|suffer|suffers|regret|regrets|lose|loses|hurt|hurts|(is|are|get|gets) (lost|sick))`,
        `${none} *4 ever *1 (cried|failed|felt|hurt|suffered|regretted|complained|fallen|lost|broken|late|wrong|damaged|cancelled|smoked|leaked|disappointed)`,
        `our *2 ${device} (is|are) *1 (incapable of|immune to)`,
        '(our|this|these) *3 (can not|cannot|can never|never|do not|does not) (be wrong|err|lie|make (a mistake|mistakes|an error|errors)|get *2 wrong)',
        '(impossible|no way) for (our|this|these|the) *3 to (break|tear|come (undone|off|apart|loose)|fall (off|apart|out)|slip|leak|fail|fade|go wrong)',
        '(can not|cannot|could not|will never|can never|impossible to|no way to) *1 (lose|fail|go wrong|make a mistake|make mistakes|miss|get it wrong) *2 (with|on|using) (our|it|this|us|the)',
        '(guaranteed|guarantee|guarantees) (results|success|to|you|that|a)',
        '(results|success|satisfaction) (are|is)? guaranteed',
        '(zero|no|without|absolutely no) (side effects|risk|risks|downside|downsides)',
        '(is|are|our|this|these|an|a|truly|literally|completely|absolutely) *1 (risk-free|risk free|infallible|foolproof|indestructible|unhackable|unbreakable)',
        '(a|our|this|the) (miracle (cure|cream|product|drops|diet|serum|remedy))',
        '(every|all) *2 (wrinkle|wrinkles|stain|stains|pain|ache|virus|germ|pimple|spot|spots|mark|marks|bug|germs|viruses) *2 (gone|disappears|disappear|vanishes|vanish|out|removed)',
        'there *1 (can not|cannot|can never|could never|will never) be (a|an|any|another|such) *2 (mistake|mistakes|error|errors|mismatch|leak|leaks|delay|delays|breakdown|mix-up|mix-ups|fault|faults|problem|problems|accident|accidents|outage)',
        '(never|no longer) *1 (know|knows) what (a|an) *3 (is|feels|looks|means)',
        '(nobody|no one|not a soul|not one person) *1 (in the world|on earth|in the country|anywhere|alive)? (ever)? (dislikes|hates|regrets|complains|gets sick|gets hurt|reacts|is allergic)',
        '(never|not) (once|ever) (not)? (ever)? $',
        'always (right|on time|perfect|the cheapest|the best|accurate|fresh)',
        `(it|that) is impossible (to (lose|fail|break|hack|open|beat|go wrong|get it wrong|resist)|for (anyone|anybody))`
      ]
    },
    rid: [
      '(goodbye to|say goodbye|get rid of) *5 (forever|for good|for ever|once and for all)',
      `${nuisance} *2 (gone|go|goes|stop|stops|stay away|stays away|disappear|disappears|vanish|vanishes|away|out|removed|cured|banished|beaten|sorted|solved|fixed|over) *1 (forever|for good|for ever|once and for all)`
    ],
    exceptionless: {
      despite: denied,
      patterns: [
        '(without|with no|no|not) (a|any|one)? (single)? (exception|exceptions)',
        `(absolutely|literally) (every|all) *2 ${client}`,
        `every single *1 ${client}`
      ]
    },
    outcome: {
      despite: everywhere,
      patterns: ['(pass|passes|happier|happy|smiling|pain-free|painless|rested|cured|sleep|sleeps|love|loves|satisfied|delighted|fluent|at home)']
    },
    said: {
      despite: everywhere,
      patterns: [
        '(say|says|claim|claims|claimed|reckon|reckons|boast|boasts|brag|brags|insist|insists|swear|swears) (that)? (it|they|he|she|its|their) (is|are|has|have|does|do)?',
        '(calls|call) (itself|themselves|himself|herself)'
      ]
    },
    never: {
      despite: denied,
      patterns: [`(never|cannot|can not|could not|could never|can never|will never|will not ever|has never|have never) (ever)? ${fail}`]
    },
    offering: {
      despite: everywhere,
      patterns: [
        '(our|this|it|they|these|its|your (files|data|money|photos|home|car|phone|clothes|hair|skin|savings))',
        '(formula|serum|cream|app|product|service|glue|paint|lock|locks|battery|tyres|remedy|software|filter|powder|recipe|brand)'
      ]
    },
    people: {
      despite: everywhere,
      patterns: [
        '(you|your|yourself|fans|fan|customers|customer|team|crew|staff|community|followers|guests|clients|colleagues|members|people|mum|mom|mums|moms|dad|dads|friend|friends|job|jobs|day|feeling|moment|family|volunteers|supporters|employees|place to work|employers|employer|recognized|recognised|companies|workplaces|honored|honoured|according|voted|named|awarded|award|ranked|rated)'
      ]
    },
    proof: {
      despite: everywhere,
      patterns: [
        '(my|our|your|his|her|their|the) *2 (pupils|children|child|toddlers|babies|year <number>|gran|nan|nana|granny|grandma|grandmother|grandad|grandpa|mum|mom|mother|mother-in-law|dad|father|auntie|aunt|uncle|kids|son|daughter|husband|wife|family|neighbour|neighbours|neighbor|neighbors|dog|cat) *1 (says|say|said|reckons|reckon|swears|swear|thinks|think|claims|insists|insist)',
        '(can not|cannot|that will not) be (broken|hacked|picked|beaten|cracked|forced)',
        '(is no exception|are no exception|neither is ours|nor is ours|including ours|ours included)',
        '(according to|tested (by|at|in)|certified by|rated by|voted by|named by|awarded by|survey|study|trial|test lab|lab report|report|source|terms|terms and conditions|conditions apply|apr|apy|independent|award|awards)',
        '(money-back|money back|legal|year|month|day|years|months) (guarantee|warranty)'
      ]
    }
  },
  messages: {
    absolute: {
      reason: 'Unexpected absolute claim “{text}”, expected what you can show',
      note: 'Nobody can prove it, and one exception makes it a lie. Say what you can show: a figure with its source, a test, or the condition under which it holds.'
    }
  }
} satisfies Words
