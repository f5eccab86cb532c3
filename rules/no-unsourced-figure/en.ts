import type {Words} from '../../src/define-rule.js'
import {sources} from '../../src/languages/sources.js'

const count = '(<number>|one|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)'
const people =
  '(people|adults|women|men|brits|britons|americans|canadians|australians|indians|europeans|irish|scots|children|kids|teens|teenagers|students|parents|mums|moms|dads|families|couples|households|homes|workers|employees|companies|businesses|brands|firms|startups|managers|consumers|shoppers|drivers|dogs|cats|pets|puppies|dentists|doctors|vets|owners|pet owners|dog owners|homeowners|users|marketers|professionals|millennials|smokers|runners|gardeners|plants|houseplants|websites|meetings|emails|patients|babies|tourists|travellers|travelers|cyclists|accidents|injuries|fires|clothes|wardrobes|food|plastic|waste|energy|heat|us|population|world|searches|purchases|fractures|bikes|phones|restaurants|cafés|germs|bacteria|mothers|fathers|grandparents|pensioners|tenants|landlords|freelancers|founders|hires|candidates|recruiters)'
const does =
  '(holds|hold|spends|spend|has|have|wastes|waste|uses|use|eats|eat|loses|lose|drinks|drink|throws|throw|takes|take|contains|contain|checks|check|walks|walk|sleeps|sleep|forgets|forget|buys|buy|owns|own|costs|cost|gets|get|sends|send|makes|make|swallows|produces|sheds|burns|burn|opens|open|touches|reads|read|wears|wear)'

// Habits that people tell figures about: “singing in a choir adds …”.
const habit =
  '(reading|walking|sleeping|drinking|eating|sitting|standing|laughing|singing|smiling|swimming|running|cycling|breathing|napping|gardening|dancing|meditating|switching|unplugging|brushing|skipping)'

export default {
  summary: 'A figure about people or the world without its source',
  phrases: {
    ...sources.en,
    figure: {
      despite: ['questioned'],
      patterns: [
        `${count} (in|out of|of) (every)? ${count} *1 ${people}`,
        `(one|1|two|three) *1 (household|adult|person|child|man|woman|family|home|driver|worker|employee|dog|cat|pupil|student|shopper|business|company|couple|parent|teenager|teen|patient|customer|marriage|meal|meals|households|adults|children) (in|out of) (every)? ${count}`,
        '(you|we|people|humans|everyone|adults|kids) *4 <number> times *1 (a|per|each|every|in a) (day|year|week|hour|night|minute|lifetime|month)',
        '(by a factor of|<number> times) *1 (dirtier|cleaner|stronger|faster|safer|healthier|deadlier|more|less|as)',
        `<percent> of (the|all|all the|uk)? *1 ${people}`,
        `(two thirds|two-thirds|a third|one third|three quarters|three-quarters|a quarter|half|nearly half|almost half) of (all|the)? *1 ${people}`,
        `(the|your|an) (average|typical) *2 ${does} *5 (<number>|<money>|<percent>|<time>)`,
        `(on average|statistically) *2 (people|we|you|a person|adults|women|men|one person|everyone|everybody|brits|americans) *5 (<number>|<money>|<percent>)`,
        `(companies|businesses|brands|people|brits|britons|americans|women|men|teams|employers|households|families|shops|restaurants|parents|most people|workers|employees) (still|here|each|typically|often|already|now|really|simply|today)? ${does} *3 (<number>|<money>|<percent>|billions|millions)`,
        `(every|each) (one|household|family|person|brit|adult|minute|interruption|meeting|year|worker|mistake|delay|day late) *2 ${does} *4 (<number>|<money>|<percent>)`,
        `(costs|cost) (businesses|companies|the economy|employers|the nhs|britain|taxpayers) *3 (<money>|<number>)`,
        '(reduces|reduce|cuts|cut|boosts|boost|increases|increase|improves|improve|lowers|lower|raises|raise|slashes|doubles) *4 (risk|stress|sleep|memory|productivity|sales|engagement|anxiety|cholesterol|blood pressure|immunity|bills|bill|conversion|focus|concentration|pain|energy bills) *4 <percent>',
        `(twice|double|triple|two times|three times|four times|five times|ten times|<number> times) *1 (the|more|as|less|higher|as much|as many) *1 (vitamin|vitamins|protein|calcium|iron|fibre|fiber|omega|antioxidants|likely|effective|productive|bacteria|germs|nutrients|caffeine|sales|engagement)`,
        '(a third|a quarter|half|twice|<percent>) (less|fewer|more|lower|higher) *1 (cholesterol|likely|stress|pain|injuries|risk|productive|effective|engagement|sales|clicks|leads|conversions|germs|bacteria|emissions)',
        `<number> (million|billion) *1 ${people}`,
        `${habit} *9 (burns|adds|cuts|lowers|raises|reduces|boosts|increases|speeds|improves|removes|saves|halves|doubles|means (they|you|people|children|kids)) *6 (<percent>|<number> (million|thousand|years|times|words|calories))`,
        `(hear|hears|live|lives|learn|learns|miss|misses|sleep|sleeps|burn|burns) *1 (${count}|a million|a thousand|<number> million) (more|fewer|less|extra) *1 (words|years|days|hours|minutes|calories|times)`,
        `(takes|take) *2 (<number>|twenty|thirty|sixty) (days|years|minutes) *2 (to form a habit|to decompose|to break down|to refocus)`,
        `<percent> of (your|the human|human) *1 (heat|body heat|life|lives|day|energy|water|money|sleep|clothes|food|body|brain|skin|memory|weight|salary|wardrobe|time)`,
        `${people} *6 (live|sleep|earn|last|work|die|walk|smile|read) *3 ${count} (years|hours|minutes|days|times|months|steps) *1 (more|less|longer|fewer|earlier|later)`,
        `(adds|takes|gives you|knocks) *2 ${count} (years|months|minutes|kilos) *2 (life|day|waist)`,
        '(an hour|a minute|one minute|every minute|a single|one) *5 (adds|removes|burns|kills|saves|equals|is worth) *3 (<number>|<percent>) *1 (calories|litres|liters|years|germs|trees|hours|minutes|bacteria)',
        '(half|three quarters|two thirds) (the|of the) (country|world|nation|population|planet)',
        '^(a|an|one|every|each|a single) *2 (sheds|wastes|loses|swallows|throws|forgets|produces|burns|emits|kills|eats|drinks|harbours|harbors) *4 (<number>|<percent>)',
        '<number> *5 (thrown away|wasted|lost|dumped|killed|stolen|binned|go missing|end up|ends up|landfill) *6 (every|each|a|per) (year|day|minute|second|week|hour)',
        '(every|each) (year|minute|second|hour) *2 <number> *5 (thrown|wasted|lost|dumped|killed|stolen|binned|landfill|die|sold|born)',
        `you (lose|forget|waste|throw away|breathe in|swallow|shed|blink|retain|remember) *3 (<percent>|<number>)`
      ]
    },
    // Before a plural: of all there are.
    share: {despite: ['questioned'], patterns: ['<percent> of', `${count} out of (every)? ${count}`]},
    // What is said in fun: cats that vote.
    joke: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: [
        '(dogs|cats|puppies|hamsters|kittens|grandmas|grannies|nans|dads) *2 (would|approve|approves|prefer|agree|choose|recommend|vote|disagree)',
        'the (tenth|fifth|other one|last one)'
      ]
    },
    trade: {
      despite: ['questioned', 'negated', 'hypothetical'],
      patterns: ['(<percent>|<money>|half|third|quarter|money) off', '(discount|discounts|sale|price|prices)']
    }
  },
  lists: {
    // A sentence with one of these speaks of what is counted in the house.
    ours: ['we', 'us', 'our', 'ours', 'my', 'this', 'these', 'here', 'tonight', 'today', 'left', 'gone', 'sold', 'booked', 'star', 'stars'],
    // What a brand itself counts.
    house:
      'proceeds profits sales donations tips tickets seats places spaces tables rooms orders parcels deliveries bookings calls messages questions complaints reviews votes answers trains flights lessons members customers guests readers visitors ingredients materials parts items products bottles eggs points shares vegetables'.split(
        ' '
      )
  },
  messages: {
    figure: {
      reason: 'Unexpected figure without a source “{text}”; expected who counted it and when',
      note: 'A number sounds checked, so people repeat it. Add who counted and when, with a link if there is one, or say it without the number.'
    }
  }
} satisfies Words
