import type {Words} from '../../src/define-rule.js'

const nature = '(planet|earth|environment|oceans|ocean|nature|climate|seas|mother earth)'
const goods =
  '(bottle|bottles|bag|bags|box|boxes|packaging|collection|range|line|product|products|socks|shirt|shirts|t-shirts|shoes|trainers|jeans|dress|dresses|clothes|clothing|fashion|fabric|fabrics|soap|shampoo|sponge|sponges|detergent|cleaner|cleaners|wipes|straws|cups|cup|mug|mugs|toys|furniture|mattress|paint|paints|candles|coffee|chocolate|delivery|shipping|parcels|flights|car|cars|hotel|materials|alternative|choice|choices|option|options|swap|notebooks|toothbrush|toothbrushes|nappies|cosmetics|skincare|make-up|yarn|wool|towels|swimwear|leggings|wrapping|cutlery|kitchenware|homeware|gifts|gift|tote|totes|denim|way to)'

export default {
  summary: 'A claim to be good for the environment that nothing shows',
  phrases: {
    claim: [
      `(kind|kinder|gentle|gentler|good|better|great|friendly|friendlier|safe|soft|easy) (to|on|for|with) (the|our|both you and the|people and|you and the)? ${nature}`,
      `(planet|earth|environment|environmentally|eco|climate|nature|ocean|ecologically) (friendly|friendlier|conscious|kind|positive|safe)`,
      '(eco-friendly|ecofriendly|planet-friendly|earth-friendly|climate-friendly|eco-conscious|earth-kind|planet-kind|eco-chic|nature-friendly|ocean-friendly)',
      '(carbon|climate|co2) (neutral|positive|negative|free)',
      '(carbon-neutral|climate-neutral|carbon-free|climate-positive|co2-neutral|carbon-negative)',
      `(zero|no|without any|without|minimal|zero-impact) *1 (impact|footprint|harm|emissions|guilt|damage) *1 (on|to) (the|our)? ${nature}`,
      '(zero|no) (environmental impact|carbon footprint|footprint|emissions)',
      `(does not|without|never|not) (cost|harm|hurt|harming|hurting|costing|damaging|damage) (the|our) ${nature}`,
      `(nothing|not a (thing|penny)|no harm|no damage|no cost|no price) *1 (to|for|on) (the|our) ${nature}`,
      `(do|does|doing|give|gives|giving|lend|lending) *1 ${nature} (a|some) *1 (favour|favor|break|breather|hug|love|hand|kindness|good turn)`,
      `(favour|favor|kindness|love letter|hug|gift|present|win|good news) (to|for) (the|our) ${nature}`,
      `${nature} (will)? (thank|thanks|loves|smiles|says thank)`,
      `(save|saves|saving|protect|protects|protecting|love|loves|help|helps|heal|heals|respects|respect) (the|our) (planet|earth|environment) *3 (with|by|one) (our|every|each|one|a|buying)`,
      `(the|our|a|your) (greenest|most sustainable|most ethical|cleanest|most eco|greener)`,
      '(100|fully|completely|totally|truly|entirely) (sustainable|green|eco|ecological|biodegradable)'
    ],
    goods: [
      `(sustainable|ecological|eco|biodegradable|environmental|earth-loving|guilt-free|planet-loving|compostable) (new|cotton|everyday|home|stylish|little|reusable)? ${goods}`,
      `${goods} (is|are|that is|that are) *1 (sustainable|eco|biodegradable|ecological|environmentally sound)`
    ],
    plan: {
      despite: ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        '(committed|commitment|commitments|goal|goals|aim|aims|aiming|work|working|approach|initiative|policy|talk|workshop|learn|read|journey|more (sustainable|environmentally)|towards|project|programme|program|report|strategy|how to|tips|course|webinar|panel|proud of|when it comes to|solutions)'
      ]
    },
    proof: {
      despite: ['quoted', 'negated', 'questioned', 'hypothetical', 'mentioned'],
      patterns: [
        '(certified|certificate|certificates|certification|certifies|accredited|verified|audited|audit|iso|fsc|gots|pefc|msc|fairtrade|b corp|bcorp|ecolabel|oeko-tex|oeko|grs|licence|license number|life cycle|lifecycle|lca|report|figures|data|measured|calculated|tonnes|tons|kg|kilos|grams|because|made from|made of|made with|recycled|so far|we are not|not yet|still)'
      ]
    }
  },
  messages: {
    vague: {
      reason: 'Unexpected green claim “{text}” with nothing to show for it, expected what exactly is better, and how you know',
      note: 'Nobody can check it, so it costs you trust. Say the one thing that you can prove: the material and its share, the seal and its number, or the figure and where it comes from.'
    }
  }
} satisfies Words
