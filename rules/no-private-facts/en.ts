import type {Words} from '../../src/define-rule.js'

const everywhere = ['negated', 'questioned', 'hypothetical', 'mentioned'] as const

const health =
  '(biopsy|biopsies|diagnosis|prognosis|chemo|chemotherapy|radiotherapy|oncology|oncologist|hysterectomy|root canal|colonoscopy|endoscopy|mammogram|smear test|smear|ultrasound|mri|ct scan|x-ray|blood test|blood tests|blood results|blood thinners|blood pressure|antidepressants|medication|depression|miscarriage|pregnancy|pregnancy test|ivf|abortion|hiv|cancer|tumour|tumor|diabetes|epilepsy|insulin|rehab|therapy sessions|counselling|methadone|hernia|vasectomy|botox|liposuction|implants|test results|lab results|test came back|caesarean|c-section|knee replacement|hip replacement|pacemaker|psychiatrist|fertility treatment|std|sti|overdose)'
/** What one takes or is treated for, by the commonest names; embarrassing to be seen with. */
const remedies =
  '(viagra|sildenafil|cialis|sertraline|prozac|fluoxetine|citalopram|xanax|diazepam|lithium|ritalin|metformin|ozempic|wegovy|statins|atorvastatin|amlodipine|ramipril|losartan|bisoprolol|propranolol|warfarin|levothyroxine|methotrexate|tamoxifen|antiretrovirals|aciclovir|gabapentin|pregabalin|tramadol|codeine|morphine|antidepressant|antipsychotics|hrt|testosterone|contraceptives|morning-after pill)'
const condition =
  '(haemorrhoid|haemorrhoids|hemorrhoid|hemorrhoids|piles|thrush|herpes|warts|verruca|fungal *1|ringworm|lice|nits|scabies|worms|impotence|erectile dysfunction|incontinence|bladder|cystitis|prostate|chlamydia|syphilis|psoriasis|eczema|constipation|ibs|cholesterol|blood pressure|asthma|gout|glaucoma|anxiety|insomnia|adhd|menopause|nicotine|alcohol|weight-loss|weight loss|heart)'
const medicine =
  '(cream|ointment|gel|tablets|pills|capsules|drops|patches|treatment|medicine|medication|prescription|shampoo|injection|injections|pads|inhaler)'
const number = '(<number>|one|two|three|four|five|six|several)'
const street = '(street|st|road|rd|close|lane|avenue|ave|court|drive|terrace|crescent|gardens|grove|row|mews|boulevard|blvd|walk|parade|villas)'

export default {
  summary: 'What only the person concerned may tell: health, debts, home, dismissal',
  phrases: {
    fact: {
      despite: ['negated'],
      patterns: [
        `(your|his|her) *2 ${health}`,
        `${health} *4 (you are|you were|you had|you have|you take|you took|you came)`,
        `you *2 (had|were diagnosed with|were treated for|came in for|are on|take|are taking|tested positive for|were admitted with|were admitted for) *3 ${health}`,
        `the ${health} *3 (is|are|was|were|has|have|came|shows|show|showed) *2 (back|in|ready|clear|positive|negative|done|reported|normal)`,
        `(your|his|her) *2 ${remedies}`,
        `${remedies} *3 (you|under your name|you collect|you take|are both|with your name|is in for you|for you)`,
        `(your|his|her) *1 ${condition} *1 ${medicine}`,
        `(your|his|her) *1 ${medicine} for *2 ${condition}`,
        'you tested positive',
        '(account|card|iban|cheque) *2 (ending|ending in|ending with|that ends) *1 <number>',
        '(credit|background) (check|score|rating|report) *3 (came|is|was|shows|showed|of|at)',
        '(missed|late|bounced|skipped) *2 (payment|payments|instalment|instalments)',
        '(on|earns|paying|pays|paid) <money> (a|per) (year|month)',
        '(your|his|her) *1 (operation|surgery) (on|last|yesterday|was|went|is|has)',
        '(your|his|her) *1 (divorce|separation|bankruptcy|eviction|custody|criminal record|salary|payslip|sick leave|disciplinary|probation)',
        'your *1 (loan|mortgage|credit|benefit|visa|application) *3 (refused|rejected|declined|turned down|denied)',
        '(he|she) (earns|gets paid|is paid) *1 <money>',
        '(you were|he was|she was) (admitted|diagnosed|sectioned|hospitalised|hospitalized)'
      ]
    },
    published: ['(annual report|accounts|published|public record|pay scale|national scale|leadership scale|on page <number>)'],
    absence: {
      despite: everywhere,
      patterns: [
        '(after|since|following|from) (her|his|their) *1 (breakdown|miscarriage|stroke|heart attack|rehab|overdose|divorce|surgery|operation|cancer|chemo|arrest|suspension|affair|abortion|diagnosis)',
        `(off|away|out|absent|leave|signed off|not in|back) *6 (for|after|with|following|because of|due to|recovering from|from) *3 ${health}`,
        '(off|signed off|out) (sick|ill) *1 (with|for|after) *3 (stress|anxiety|burnout|flu|back|heart|mental|nerves|breakdown|knee|hip)',
        `(he|she|who) (is|was|has been) *2 (recovering from|being treated for|suffering from|diagnosed with) *3 ${health}`
      ]
    },
    // A machine may be off with stress.
    machine: [
      '(the|our) *1 (machine|oven|ovens|printer|fridge|freezer|boiler|heating|dishwasher|washing machine|fryer|grill|mixer|grinder|blender|projector|van|truck|bike|website|site|server|till|card reader|wifi|router|phone|computer|laptop|tractor|lift|elevator|air con|air conditioning|ac|sign|shutter|kettle|toaster|starter)'
    ],
    dismissal: {
      despite: everywhere,
      patterns: [
        '(was|were|has been|have been|been|got) *2 (fired|sacked|dismissed|let go|disciplined|laid off|reprimanded|made redundant)',
        '(we|have|had|we have) *1 (fired|sacked|dismissed|disciplined)',
        'suspended *3 (pay|work|duty|duties)',
        '(no longer|does not) (works|work|working) (here|for us|with us|at)'
      ]
    },
    // One verb in Spanish.
    farewell: [],
    debt: {
      despite: ['questioned'],
      patterns: [
        `you (still|now|currently|also|already|both|have)? (owe|owed|owing) *2 (<money>|for ${number}|${number} (months|payments|instalments|bills|invoices))`,
        `you *2 (have not|did not|never) (paid|pay) *3 (<money>|${number} (months|payments|instalments|bills|invoices)|since <date>|the last|for)`,
        'your *2 (debt|arrears|overdue balance|outstanding balance|unpaid bill|unpaid bills|unpaid invoice|outstanding debt) *2 (of|is|stands) *2 <money>',
        'you are *3 (in arrears|overdrawn|behind with|behind on)',
        'your *2 (account|rent|fees|subscription|direct debit|bill) *2 (is|are|was) *3 (overdrawn|in arrears|unpaid)',
        '<money> (in arrears|overdue|outstanding) *3 (you|your)'
      ]
    },
    // Behind a full name, in a post as well.
    debtor: {
      despite: ['questioned'],
      patterns: [
        `(owes|owe) *3 ${number} (months|weeks|payments|instalments|bills|invoices|fees|subs)`,
        '(owes|owe) (us|me) *2 <money>',
        '(owes|owe) *4 <money> (in|of|for) *1 (subs|fees|dues|rent|arrears|membership)'
      ]
    },
    birth: {
      despite: everywhere,
      patterns: ['you were born *3 <date>', 'your (date of birth|dob|birthday) *4 <date>']
    },
    home: {
      despite: everywhere,
      patterns: [`(he|she|who) (lives|live|is living) *3 (at|on|in) *1 (<number>|flat|apartment) *2 (${street}|<number>|court|house)`]
    },
    address: {
      despite: everywhere,
      patterns: [`<number> *2 ${street}`, '(flat|apartment|apt) (<number>|a|b|c|d)']
    },
    delivery: {
      despite: everywhere,
      patterns: [
        '(order|parcel|package|delivery|delivered|deliver|van|driver|courier|sent|on its way|on the way|out for|engineer|technician|you live|porch|neighbour|neighbor|billed|registered|your address|shipped|dispatched|posted|the sheet|your (house|flat|home))'
      ]
    },
    own: {
      despite: everywhere,
      patterns: [
        "(our|we're|us|shop|store|branch|clinic|office|open|depot|warehouse|showroom|studio|cafe|venue|collect|collection|pick it up|pick up|pickup|drop|come to|return|returns|here|museum|from)"
      ]
    }
  },
  messages: {
    fact: {
      reason: 'Unexpected private fact about a person “{text}”, expected it in private or not at all',
      note: 'Health, debts, home and dismissal are for the person concerned to tell. Say here what happens next, and the rest in private.'
    },
    address: {
      reason: 'Unexpected home address “{text}”, expected an answer without it',
      note: 'Strangers now know where this person lives. Say “your address”; if it has to be checked, do it in private.'
    }
  }
} satisfies Words
