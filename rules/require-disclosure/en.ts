import type {Words} from '../../src/define-rule.js'

const gave = '(sent|gifted|given|gave|lent|loaned|treated|hosted|invited|flew|dressed|kitted)'

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
        '<mention> *2 (gave|given) (me|us) (a|the|this|these|their|some|free)',
        `(kindly|generously) ${gave} (me|us|to me|to us)`,
        'thanks to *9 (sent|gifted|lent|shipped) (me|us|over|my way|our way)',
        '(gifted|lent|hosted|dressed|kitted|loaned) me (a|the|this|these|their|out|up|in|for|to|with|at)',
        'as (their|the) (guest|guests)',
        '(guest|guests) of <mention>',
        'code *1 (works|is good|is valid) *2 (at|on|for|with)',
        `(they|who|brand) *1 (kindly)? ${gave} (me|us) *1 (a|the|to|this|these|over|out|their)`,
        `(was|were|been|got|am|are) *1 (gifted|invited) (by|to try|to test|this|these|a)`,
        '(excited|thrilled|stoked|delighted|buzzing|over the moon) *3 (partner|partnering|team|teaming|collaborate|collaborating|joining forces) (up)? with',
        '(as|i am|being|new|newest|proud|brand|official) *3 (ambassador|brand ambassador|brand partner)',
        "<mention> 's (ambassador|family|squad|crew|face)",
        '(new|latest) face of',
        '(use|with|enter|grab|my|using) my *1 (code|link|discount|promo code|referral|affiliate link|referral link)',
        'my *1 (discount)? (code|link|referral) *1 (gets|gives|takes|saves|is|for|will)',
        'code <hashtag> *2 (gets|gives|takes|saves)',
        'code *1 (gets|gives|saves) you <percent> *6 (on|at|off) (their|its|his|her|the) (site|website|shop|store)',
        '(on|from|in) my (amazon|ltk|shop|storefront|wish list|amazon page)',
        '(i|we) *1 (earn|get|make|receive|take) *1 (commission|a commission|a cut|a kickback|a fee|a small fee|a percentage|a little something|a little back|something back|a few (pence|cents|pennies|quid|bucks)|a bit)',
        '(made|named|picked|chose|chosen|signed|has|have|as) (me|us) *2 (as|to be)? (their|the|an|its) *1 (face|ambassador|spokesperson)',
        '(was|is|were|stay|dinner|room|lunch|meal|night|weekend) (all)? on (them|<mention>)',
        '(did not|never) cost (me|us) a (penny|cent|thing)',
        '(landed|arrived|turned up|came|appeared) *3 (on|at|in) (my|our) (doorstep|door|desk|post|letterbox|mailbox) *3 (from|thanks to) (<mention>|the)',
        '(a|this|lovely|little|such a) *2 (gift|treat|parcel|package|hamper|goodie bag|freebie) from (<mention>|the (team|folks|people|lovely))',
        '(been using|been wearing|been eating|been drinking|been testing|been sleeping on|switched to|obsessed with|hooked on) *1 <mention>',
        'they *1 (let|have let) (us|me) (keep|try|borrow|have)',
        '(kitted|fitted|decked|dressed|sorted) (us|me) (out|up)',
        '(invited|asked) (us|me) (along|over|down|to try|to test|to stay|to taste)',
        '(sent|gave|given|lent|shipped|posted) *3 (us|me) *2 (for nothing|for free|free|free of charge|gratis|on the house|to keep|at no cost)',
        '(they|who|have|had) *1 asked (us|me) to (tell|say|mention|post|share|shout|let you know|give)',
        'in (return|exchange) for (a|an|this|the|some|free|our|my|their) *4 (licence|license|subscription|stay|meal|review|post|pair|year|product|bag|box|mention|room|ticket|tickets|shoes|kit)',
        '(treated|spoiled|spoilt|pampered) (us|me) (to|with|rotten)',
        '(thanks|thank you|cheers) to (<mention>|the *3 (at|from)) *3 for (the|our|my|a) (room|stay|trip|dinner|tickets|kit|shoes|boots|bag|sample|samples|box|loan|car|suite|meal|night)'
      ]
    },
    // A partner who pays nobody: a town, a school, a charity.
    unpaid: {
      despite: ['questioned', 'hypothetical', 'negated', 'quoted', 'mentioned'],
      patterns: [
        '(university|college|school|council|charity|hospice|food bank|foundation|trust|museum|library|ministry|red cross|nhs|police|hospital|fire brigade|scouts|institute|ngo|un|unicef|city hall|church|choir)',
        '(donated|volunteers|volunteering|clean-up|fundraiser|photo|picture|pic|drawing|letter|card|review|feedback)',
        '(ambassador of|ambassador to|the ambassador)',
        '(not paid|nobody (has)? paid|no one paid|did not pay|bought (it|them|this|both|our|my)|paid (for it|full|with our own|with my own)|our own (lunch|money)|not sponsored|not an ad)',
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
