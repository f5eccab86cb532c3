import type {Words} from '../../src/define-rule.js'
import {tragedies} from '../../src/languages/tragedies.js'

export default {
  summary: 'A tragedy, a death or a day of remembrance beside something for sale',
  phrases: {
    ...tragedies.en.phrases,
    memorial: {
      despite: ['negated', 'hypothetical', 'questioned', 'mentioned'],
      patterns: [
        '9 11',
        '(holocaust|genocide|famine|martyrs|disappeared|missing|fallen|workers) *2 day',
        'remembrance (day|sunday|weekend)',
        'day of *3 (remembrance|mourning|disappeared|victims|martyrs|fallen|genocide)',
        'lest we forget',
        'pearl harbor',
        '(anzac|anzacs)',
        '(armistice|patriot|patriots|hiroshima|d|ve|poppy|sorry|orange shirt|martin luther king|mlk|veterans) day',
        '(srebrenica|holodomor|grenfell|hillsborough|aberfan|lockerbie|dunblane|omagh|sandy hook|columbine|uvalde|chernobyl|gallipoli|kristallnacht|jallianwala bagh|bhopal|pulwama|rana plaza|bloody sunday|world aids day|partition horrors)',
        '(violence|abuse) (against|towards|toward|on) (women|girls|children)',
        'victims of (terrorism|the holocaust|genocide|slavery|the conflict)',
        'truth and reconciliation',
        '(violence|abuse|suicide) *3 (awareness|prevention) *1 (day|month|week)',
        'elimination of violence'
      ]
    },
    memory: {
      despite: ['negated', 'questioned'],
      patterns: [
        '(never|not|we|will|always) (forget|remember|forgotten)',
        'remembering',
        '(in|to) (memory|remembrance|honour|honor|their memory|his memory|her memory) (of)?',
        '(anniversary|years (ago|on|since)|memorial)',
        'the (fallen|victims)',
        '(who|those) (served|fell|died)',
        '(minute|moment) of silence',
        '(light|lights|lit|lighting) *3 (candle|candles|flame|flames|lantern|lanterns)',
        '((candles|flames|candle|flame|lanterns) *6 for|the (six million|dead|murdered|disappeared|missing))',
        '((fallen|war|our) heroes|sacrifice|solemn|poppies|gave their lives|pay tribute|honouring|honoring)'
      ]
    },
    // What one gives the dead: no reduction.
    tribute: {
      despite: ['negated', 'questioned'],
      patterns: [
        'in their (memory|honour|honor|name)',
        '(in|to) (memory|honour|honor|remembrance) (of)? *2 (fallen|victims|dead|lost|missing|murdered|killed|heroes|those|everyone|all who|young people)',
        '(we|who) *1 (honour|honor|remember|commemorate|mourn) *2 (fallen|victims|dead|those who|heroes|young people|children|<number>)'
      ]
    },
    promotion: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '<percent> (off|discount|cheaper)',
        '(type|say|mention|quote|show|enter|whisper) *4 (at (the|our) (till|desk|checkout|counter|door|register|bar)|when you (book|order|pay|call|check)|to get)',
        '(mention|quote|show) (this|the) (post|tweet|story|message)',
        '^(book|schedule|arrange|get|request) (your|a|an|the) *2 (inspection|survey|check-up|check|assessment|quote|demo|consultation|policy|valuation)',
        '(back on (the|our) (shelf|shelves)|<number> (apiece|a (slice|portion|pair|box)))',
        '(use|using|with|enter|quote|promo|discount|voucher|our) code',
        '(discount|discounts|discounted|voucher|vouchers|bargain|bargains)',
        '(half (price|off)|(a|one) (half|third|quarter|fifth|tenth) off|for the price of|at (this|these|our) prices?)',
        '((is|are|now|back) *1 (in the window|on display)|while (you wait|stocks last|they last)|card only|(comes|come) in *1 (sizes|colours|colors|<number>|two|three|four))',
        '((few|handful) *1 (left|remain|remaining)|(weighs|weigh) (less|only|just|under|<number>))',
        '(fly|travel|sail|book|insure|train|study|bank|stay|shop|switch|drive|learn|dine|eat) with us',
        '(places|seats|rooms|tables|spots|slots|tickets) (left|going|free|available|open)',
        '(flash|winter|summer|spring|autumn|clearance|our|big|online|storewide|special) *1 sale',
        '(sale|offer|deal) (ends|now|starts|on|is on|runs|continues)',
        '(is|are|on|our|special|exclusive|today|limited) (special|on)? (offer|offers|deal|deals)',
        '(two|2|three|3|buy one) (for|get) (one|1|two|2)',
        '(bogo|clearance)',
        'free (shipping|delivery|gift|upgrade)',
        'save (<money>|<percent>|big|up to)',
        'link in (our|my)? bio',
        '(switch to|upgrade to|trust us|our prices|from only|from just|starting at|as low as|special price|price drop|loyalty|gift card|gift cards|raffle)',
        'treat yourself',
        '(is|are|drinks|coffee|coffees|it is|one is) on (us|the house)',
        '(at|by|behind|on) (the|our) (counter|till|tills|checkout)',
        '^(come|pop|drop|swing|stop|head|pull) (in|by|down|over|round|along|up)',
        '(we|we still|still|we also) (sell|stock|insure|rent|supply|install|have (<number>|a|some|plenty|more|them|enough|two|three|four|five|ten) *2 (left|ready|in))',
        '(launch|launches|launching|drops|dropping|flying off|selling fast|selling out|sold out|restock|restocking|order yours|new in|pre-orders|preorders)',
        'free *2 (with|when you|for every|on orders)',
        '^(buy|shop|order|stock up|pre-order|preorder|subscribe|sign up) (now|today|here|online|your|yours|our|the|a|on|at|in|with|for|it|one)',
        '^(grab|get|pick up|claim|reserve) (yours|your|one|ours|our|a pair|the set)',
        '^book (your|a|now|today) (table|room|stay|flight|trip|seat|test drive)?',
        'the (new|latest|limited|special) *3 (collection|range|edition|menu|bundle|drop)',
        '(perfect|great|good|ideal) (excuse|time|moment|day) to (try|buy|order|shop|stock|visit|upgrade|book|get)',
        '(in store|in stores|in stock|on sale|available (now|online|in our|at our|in store)|in aisle)',
        '(that|which) is why *5 (has|offers|comes with|built|sells|delivers|our|we)',
        '(reminds|reminded|reminder|remember|remind) *2 (us|you|everyone|why|that)? *3 (our|we) *1 (sell|stock|offer|have|do|make|insure|are|cover|is)',
        'what better *1 (day|way|time|date|moment|tribute|occasion|reason)',
        '(prices|price|pricing|quotes|rates|brochure|demo|demos) (on request|from|available|below|in the)',
        '(can|could|will) (fit|install|supply|sell|insure|quote|upgrade|protect) (yours|your|you|it)',
        '(serve|serves|serving|trusted by) *2 <number>',
        '(in|all) sizes',
        '(first|one) *2 free',
        'why not (try|book|pop|treat|come|visit|join)'
      ]
    },
    // A night out beside a death, unless it is called off.
    // The bereaved are handed papers and offered help; the public, goods.
    trade: {
      despite: ['questioned', 'hypothetical'],
      patterns: ['(we|we still|still|we also) (offer|deliver)']
    },
    leisure: {
      despite: ['questioned', 'hypothetical', 'negated'],
      patterns: [
        '(quiz|karaoke|happy hour|brunch|open mic|dj|ladies night|games night|bingo|two-for-one|bottomless|pub crawl|dance floor|cocktails|wings|ribs|steak)'
      ]
    },
    off: {
      despite: ['questioned', 'hypothetical'],
      patterns: [
        '(paused|delayed|unavailable|resume|resumes|restart|restarts|back to normal|cancelled|canceled|cancelling|postponed|postponing|called off|calling off|suspended|closed|closing|not go ahead|put off|moved to|shut)'
      ]
    },
    aid: {
      despite: ['negated', 'questioned', 'hypothetical', 'mentioned', 'quoted'],
      patterns: [
        '(donate|donated|donates|donating|donation|donations|donor|donors|proceeds|fundraiser|fundraising|charity|appeal|red cross|relief fund|food bank|crowdfunder|collection point)',
        '(free of charge|no extra|no charge|for free|at no cost|refund|refunds|refunded|rebook|rebooking|reimburse)',
        '(goes|go|going|given) (straight)? to (the|a|those|families|help)',
        '(support|supporting|relief|commits|committed|pledge|pledged|aid|help|helping|helped) *3 (victims|families|survivors|those|people affected)',
        '(blankets|helpline|shelter|shelters|volunteer|volunteers|volunteering|first aid)'
      ]
    },
    culture: {
      despite: ['negated', 'questioned', 'hypothetical', 'mentioned', 'quoted'],
      patterns: [
        '(drill|library|museum|exhibition|gallery|archive|archives|documentary|documentaries|film|novel|theatre|theater|lecture|curator|historian|author|podcast|screening|memoir|biography|zombie|zombies|cocktail|movie)',
        '(video|board|card|computer) games?',
        '(true crime|murder mystery|escape room)'
      ]
    },
    own: {
      despite: ['negated', 'questioned', 'hypothetical'],
      patterns: [
        '(our|the) (shop|store|kitchen|workshop|bakery|warehouse|plant|factory|roof|barn|field|fields|farm|cellar|studio|office|premises) *4 (fire|flood|floods|flooded|burned|burnt|burned down)',
        '(fire|flood|floods|storm|hurricane|earthquake) *1 (in|at|destroyed|took|hit|damaged|ruined) our',
        '(we|shop|doors) *3 (reopen|reopened|reopening|rebuilt|rebuild|are back)'
      ]
    }
  },
  comment: tragedies.en.phrases,
  lists: {
    our: ['our'],
    // In what is said to buyers.
    you: ['you', 'your', 'yours', 'than', 'costs', 'cost'],
    // In what mourns one of ours.
    died: ['died', 'dies', 'passed', 'slipped', 'buried', 'laid'],
    // With a name of its own: “the Falcon jacket”.
    goods:
      'candle burger pizza sandwich sandwiche wings cocktail coffee tea beer ale wine gin cake cookie bag suitcase trainer sneaker coat umbrella generator alarm camera jacket dress dresse jeans hoodie mattress mattresse sofa bed headphones speaker batterie torch torche tent helmet wellie course range collection line kit bundle paint furniture window vitamin cream soap perfume necklace plant bouquet watche jumper scarf scarve hat boot shoe lamp bottle tyre tire bike watch ring lipstick polish package duvet pillow menu knife knive table gel'.split(
        ' '
      ),
    // What no goods end in.
    abstract: ['tion', 'ity', 'ness', 'ship', 'ance', 'ence', 'ism'],
    // How what a brand has and does not sell begins: people, feelings, places, service.
    kept: 'heart thought prayer condolence sympath love respect support solidarity grief deepest sincere dear late former team staff crew colleague friend famil neighbo communit customer client member volunteer driver people founder owner boss teacher pupil student player fans nurse doctor guest resident brother sister partner employee president troops hero soldier town city countr coast village region street home nation world state shop store counter shelf wall kitchen garden hall building door office branch phone line web page channel account flag event match show service network flight train system life lives memor way part hand time day hat mind best past own power work form help side window light roof school church club child mum dad mother father apolog letter mailing email message invoice bill record mistake error health tax right govern free depot warehouse site station centre center yard hotel airport gate fleet van lorr truck bus plane reception premises campus histor'.split(
      ' '
    ),
    large: ['million', 'billion', 'thousand', 'grand'],
    days: '9-11 1-27 12-7 4-25 11-11 6-16 3-21 4-7 4-24 7-7 7-11 8-6 11-26 10-7 3-15 6-14 4-15 12-21 12-14 9-30'.split(' ')
  },
  messages: {
    tragedy: {
      reason: 'Unexpected promotion “{text}” beside “{topic}”; expected condolence, help or information alone',
      note: 'People read it as selling on somebody’s loss, and brands that did it had to apologise. Take the product out or leave the post for another week, and look through what is scheduled for today.'
    },
    memorial: {
      reason: 'Unexpected promotion “{text}” on a day of remembrance (“{topic}”); expected remembrance alone, or no post',
      note: 'A day for the dead is no occasion for an offer. Remember without the product, or keep quiet today and post the offer another day.'
    }
  }
} satisfies Words
