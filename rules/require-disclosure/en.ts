import type {Words} from '../../src/define-rule.js'

const gave = '(sent|gifted|given|gave|lent|loaned|treated|hosted|invited|flew|dressed|kitted)'
/** Whoever gives on a company’s part. */
const giver = '(<mention>|(folks|people|guys|girls|lads|gang) (at|from|behind|over at) *3|(team|crew|owners|makers|chef) (at|from|behind|over at|of) *3)'
const given = '(sent|gifted|lent|loaned|handed|posted|shipped|delivered|slipped|flew|flown|treated|hosted|fed|have had)'
const nobill = '(penny|cent|bill|payment|card|cash|money|wallet|purse|pay|us pay|me pay|invoice|charge)'
const paid = '(paid (for)?|paying (for)?|pays (for)?|covered|covering|covers|picked up|footed|sorted|settled|took care of|taken care of)'
const goods =
  '(shoes|trainers|sneakers|boots|leggings|jacket|dress|coat|jeans|bag|backpack|watch|sunglasses|glasses|headphones|earphones|earbuds|speaker|phone|camera|bike|scooter|racket|racquet|board|mat|skincare|serum|cream|lipstick|perfume|mattress|pillow|pan|knives|blender|suitcase|pram)'
const costs = '(petrol|fuel|stay|flight|flights|room|trip|bill|tab|meal|dinner|ticket|tickets|travel|hotel|rent|train|costs)'

export default {
  summary: 'A commercial tie without a label',
  phrases: {
    tie: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(thanks|thank you|thx|ty|cheers|shout out|shoutout) *2 <mention> *2 for (sending me|sending it|sending these|sending this|sending my|gifting|having me|hosting me|inviting me|treating|lending|giving me|the gift|the goodies|the free|this gorgeous|the pr|spoiling)',
        '(thanks|thank you|cheers) *6 for (gifting|lending|hosting|treating) (me|us)',
        '(thanks|thank you|cheers) *6 for sending (me|it over|them over|this over|these over|it my way|these my way)',
        `<mention> *2 (sent|gifted|lent|loaned|treated|hosted|invited|flew|dressed|kitted) (me|us)`,
        '<mention> *2 (gave|given) (me|us) (a (free|pair|set|box|bag|month|year|night|room|new)|this|these|their|some|free)',
        `(kindly|generously) ${gave} (me|us|to me|to us)`,
        'thanks to (<mention>|the *4 (at|from|behind)) *6 (sent|gifted|lent|shipped) (me|us|over|my way|our way)',
        '(gifted|lent|hosted|dressed|kitted|loaned) me (a|the|this|these|their|out|up|in|for|to|with|at)',
        'as (their|the) (guest|guests)',
        '(guest|guests) of <mention>',
        'code *1 (works|is good|is valid) *2 (at|on|for|with)',
        '(they|brand) *1 (gifted|lent|loaned|treated|hosted|flew|dressed|kitted|fitted) (me|us)',
        '(they|brand) *1 (sent|gave) (me|us) (these|this|over|their|some|free)',
        '(brand|hotel|label|maker|makers) *1 (sent|gave|gifted|lent|invited|put|handed|flew|posted|shipped) (me|us)',
        `(was|were|been|got|am|are) *1 (gifted|invited) (by <mention>|by the|to try (a|the|this|these|their|some|out the)|to test|this|these|a)`,
        '(excited|thrilled|stoked|delighted|buzzing|over the moon) *3 (partner|partnering|team|teaming|collaborate|collaborating|joining forces) (up)? with',
        '(as|i am|being|new|newest|proud|brand|official) *3 (ambassador|brand ambassador|brand partner)',
        '(new|latest) face of',
        '(use|with|enter|grab|my|using) my *1 (code|link|discount|promo code|referral|affiliate link|referral link)',
        'my *1 (discount)? (code|link|referral) *1 (gets|gives|takes|saves|is|for|will)',
        'code *1 (gets|gives|saves) you <percent> *6 (on|at|off) (their|its|his|her|the) (site|website|shop|store)',
        '(on|from|in) my (amazon|ltk|shop|storefront|wish list|amazon page)',
        '(i|we) *1 (earn|get|make|receive|take) *1 (commission|a commission|a cut|a kickback|a fee|a small fee|a percentage|a little something|a little back|something back|a few (pence|cents|pennies|quid|bucks)|a bit)',
        '(was|is|were|stay|dinner|room|lunch|meal|night|weekend) (all)? on (them|<mention>)',
        '(did not|never) cost (me|us) a (penny|cent|thing)',
        '(landed|arrived|turned up|came|appeared) *3 (on|at|in) (my|our) (doorstep|door|desk|post|letterbox|mailbox) *3 (from|thanks to) (<mention>|the)',
        '(a|this|lovely|little|such a) *2 (gift|treat|parcel|package|hamper|goodie bag|freebie) from (<mention>|the (team|folks|people|lovely))',
        'they *1 (let|have let) (us|me) (keep|try|borrow|have)',
        '(kitted|fitted|decked|dressed|sorted) (us|me) (out|up)',
        '(invited|asked) (us|me) (along|over|down|up|to try|to test|to stay|to taste)',
        '(sent|gave|given|lent|shipped|posted) *3 (us|me) *2 (for nothing|for free|free|free of charge|gratis|on the house|to keep|at no cost)',
        '(they|who) (have|had)? *1 asked (us|me) to (tell|say|mention|post|share|shout|let you know|give)',
        'in (return|exchange) for (a|an|this|the|some|free|our|my|their) *4 (licence|license|subscription|stay|meal|review|post|pair|year|product|bag|box|mention|room|ticket|tickets|shoes|kit)',
        `(would not|not once|never|refused|did not|do not|will not) *5 (take|hear of|let|accept|see|saw|reach for|ask for|want|show) *4 ${nobill} $`,
        '(my|our) (flight|flights|stay|petrol|travel|hotel|room|ticket|tickets) *3 (was|were|is|are) *1 (paid|covered|picked up|footed|taken care of) (for)? by',
        '(i|we) *1 (get|earn|pocket|collect|receive|bag|score|am paid|are paid) *1 (paid|<money>|<percent>|credit|credits|points|commission|something|a (cut|tenner|fiver|pound|quid|free *1|month|week|year|class|lesson|point|credit|discount)) *3 (for (each|every) *2 (sign-up|signup|order|sale|person|friend|one|booking|purchase|click)|(each|every) time (you|someone|somebody|one of you)|per (sign-up|order|sale|booking|click))',
        '(each|every) (time|friend|sale|order|booking|sign-up) *10 (my|me) *3 (credit|month|commission|lesson|discount|balance|free|off)',
        '(my|our) *1 (credit|credits|commission|balance|wallet|points) *1 (goes|go|ticks|creeps|climbs|grows) up',
        '(we|us) both get <money>',
        '(treated|spoiled|spoilt|pampered) (us|me) (to|with|rotten)',
        '(thanks|thank you|cheers) to (<mention>|the *3 (at|from)) *3 for (the|our|my|a) (room|stay|trip|dinner|tickets|kit|shoes|boots|bag|sample|samples|box|loan|car|suite|meal|night)'
      ]
    },
    // Told so, whatever else it holds.
    asked: {
      despite: ['questioned', 'hypothetical', 'quoted', 'negated'],
      patterns: [
        '(note|card|message|label|tag|letter) *8 (spread the word|tell (everyone|everybody|people|your *1|the world|a friend|them all)|pass it on|let people know)',
        '(as long as|so long as|provided|on condition) (that)? (i|we) *1 (tell|told|post|posted|share|shared|mention|mentioned|review|reviewed|tag|tagged|raved)',
        '(in return|in exchange) for (me|us)? (telling|posting|sharing|mentioning|reviewing|tagging|raving)',
        '(use|enter|type|quote) *1 (in|at|on) their (shop|store|site|website|checkout|app)',
        `${goods} (that|which)? (the|a|our)? *2 (shop|store|brand|label|maker|dealer|dealership) *3 (gave|sent|gifted|lent) (me|us|her|him)`
      ]
    },
    // A tie if whoever gives has a name.
    gift: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        `${giver} *2 ${given} (me|us|one) (a|an|the|one|some|this|these|their|free|two|on|last|to)`,
        `${giver} *2 (put|kitted|fitted|decked|dressed|sorted|asked|invited|flew) (me|us) (up|out|along|over|down|round|with)`,
        `${giver} *2 (put|dropped|popped|sent|posted) *6 (for (me|us)|to (me|us)|at (mine|ours)|my way|our way|up for the)`,
        `${giver} *3 ${paid} *1 (my|our|the) ${costs}`
      ]
    },
    // A partner who pays nobody: a town, a school, a charity.
    unpaid: {
      despite: ['questioned', 'hypothetical', 'negated', 'quoted', 'mentioned'],
      patterns: [
        '(university|college|school|council|charity|hospice|food bank|foundation|trust|museum|library|ministry|red cross|nhs|police|hospital|fire brigade|scouts|institute|ngo|un|unicef|city hall|church|choir)',
        '(donated|volunteers|volunteering|clean-up|fundraiser|question|questions|message|email|note|results|report|form|memo|photo|picture|pic|drawing|letter|card|review|feedback)',
        '(ambassador of|ambassador to|the ambassador)',
        '(not paid|we paid|i paid|nobody (has)? paid|no one paid|did not pay|bought (it|them|this|both|our|my)|paid (for it|full|with our own|with my own)|our own (lunch|money)|not sponsored|not an ad)',
        '(wrong|broken|faulty|quote|invoice|estimate|contract|keys|permit|refund|landlord|insurer|insurance)',
        '(partner|partnering|team|teaming|joining forces|collaborating) (up)? with you',
        '(my|our|the) (mum|mom|dad|mother|father|parents|nan|gran|granny|grandma|grandad|grandpa|aunt|uncle|sister|brother|cousin|wife|husband|neighbour|neighbours|neighbor|neighbors|daughter|son) *3 (gave|sent|lent|paid|handed|covered|invited|hosted|put)',
        // A house that asks nobody for money.
        '(we|clinic|club|charity|bank|team) *1 (never|do not|does not|will not|would not|refused) *3 (ask for|take|accept|want)',
        // Whom the dead spared a bill.
        '(rip|rest in peace|funeral|wake|condolences|passed away)',
        '(grant|apprentices|interns|students|our supplier|our suppliers|our growers)'
      ]
    }
  },
  lists: {label: ['Ad:']},
  messages: {
    known: {
      reason: 'Missing label of advertising; expected it at the beginning, as in “{label}”',
      note: 'The draft is marked as sponsored and readers are not told. It may need a label{where}: put it first, and switch on the network’s own tool for paid partnerships.'
    },
    tie: {
      reason: 'Missing label beside “{text}”; expected it at the beginning, as in “{label}”',
      note: 'A gift, a code or a partnership is a commercial tie, and it may need a label{where}. Put it first, and switch on the network’s own tool; where nothing was paid or given, say so.'
    }
  }
} satisfies Words
