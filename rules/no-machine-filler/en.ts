import type {Words} from '../../src/define-rule.js'

const despite = ['questioned', 'hypothetical', 'negated'] as const

export default {
  summary: 'Phrases that fill space as a text generator does',
  phrases: {
    strong: {
      despite,
      patterns: [
        "in (today's|this|a|an|our|the) *1 (fast-paced|ever-evolving|ever-changing|rapidly changing|rapidly evolving|digital|increasingly *1|busy modern) (world|age|landscape|era|society)",
        'in an? (ever-evolving|ever-changing|increasingly *1) (landscape|world)',
        '(ever-evolving|ever-changing|constantly evolving) (landscape|world) of?',
        'change is the only constant',
        '(rich|vibrant|intricate) tapestry (of|woven)',
        '(stands|stand|serves|is|are) (as)? (a|an|the) *1 testament to',
        '(embark|embarks|embarking) on (a|an|your|this|our) *3 (journey|adventure|odyssey|voyage)',
        '(look no further|seamlessly blends|seamlessly blending|seamlessly combines|effortlessly blends|transformative potential|transformative power|where tradition meets *1|let that sink in|here is the truth)',
        '(navigate|navigating) the (world|complexities|landscape|intricacies|maze) of',
        '(elevate|elevating) (your|the) (everyday|everyday *1|mornings|evenings|home|style|space|look|experience|lifestyle|business|brand|game|routine|senses|day|week|weekend|kitchen|living)',
        '(take|takes|taking|bring) (your|the) *3 to (the next|a whole new|new) (level|levels|heights)',
        '(delve|delving|dive|diving) (deep)? into the (world|realm|depths|heart|art) of',
        '(say goodbye to) *8 (say)? hello to',
        '(immerse|immersing) yourself in (a|an|the) *3 (world|journey|tapestry|experience|symphony|realm)',
        '(a|the) (symphony|kaleidoscope|celebration) of (flavours|flavors|colours|colors|the rich|taste|textures|senses)',
        '(in the realm of|at its core|a beacon of|the quiet resilience|bold dreams|the journey begins|your journey starts|the possibilities are endless|treasure trove of|game-changer for|nestled in the heart of)'
      ]
    },
    weak: {
      despite,
      patterns: [
        '(unlock|unlocks|unlocking|unleash|unleashing|harness|harnessing|discover) the (full)? (power|potential|magic|secret|secrets|true *1) (of|within)',
        'it is not just (a|an)? *4 it is (a|an|about)',
        'is not just (a|an)? *4 it is (a|an|about)',
        '(great question|what a great question|excellent question|i hope this message finds you well|fear not|rest assured)',
        '(game-changer|game changer|game-changing|testament to|tapestry|realm|delve|elevate|unleash|seamlessly|effortlessly|transformative|meticulously|unparalleled|unforgettable journey|curated)',
        '(we have got you covered|look no further|let us dive in|dive in|without further ado|in conclusion|ultimately|moreover|furthermore)',
        '(more than just a|more than just an|not just a|not just an|not just about)',
        'whether you are (a|an) *5 or',
        '(join us on this journey|on a journey|is a journey|it is a journey|a journey of|culinary journey|flavour journey|flavor journey)'
      ]
    }
  },
  messages: {
    filler: {
      reason: 'Unexpected filler “{text}” ({others}), expected something only this brand can say',
      note: 'It could stand above any post of any brand, and readers have learnt to skip it. Begin with the fact, the name or the smell that only you have.'
    }
  }
} satisfies Words
