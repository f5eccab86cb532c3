import type {Words} from '../../src/define-rule.js'
import {sources} from '../../src/languages/sources.js'

const who =
  '(studies|research|researchers|science|scientists|experts|doctors|physicians|specialists|dentists|nutritionists|dietitians|vets|psychologists|trainers|statistics|surveys|scientific evidence|medical evidence|clinical trials|analysts|economists|academics|professors|universities|therapists|psychiatrists|neuroscientists|biologists|paediatricians|pediatricians|cardiologists|insiders|laboratories|labs|data|the evidence|dermatologists|gps|health professionals|statisticians|historians|boffins|those (who know|in the know)|(people|folk|folks) (who know|in the know)|clever people|the pros)'
/** Also colleagues, if they are “the” or “our”. */
const practitioners =
  '(physios|physiotherapists|osteopaths|midwives|nurses|pharmacists|surgeons|optometrists|opticians|orthodontists|mechanics|plumbers|coaches|hairdressers)'
const nowadays = '(all|now|these days|nowadays|today|everywhere|alike|generally|largely|mostly)?'
const says =
  '(show|shows|showed|shown|say|says|said|prove|proves|proved|proven|suggest|suggests|agree|agrees|recommend|recommends|recommended|confirm|confirms|confirmed|found|find|finds|warn|warns|tell you|tell people|told us|have discovered|discovered|conclude|concluded|have long known|point to|points to|advise|advises|tell us|tells us|swear by|swear|backs|backed|insist|reckon|believe|link|links|linked|claim|claims|argue|argues|maintain|maintains|hold that|holds that|will tell you|indicate|indicates|demonstrate|demonstrates|put it)'

export default {
  summary: 'Studies, experts or science that nobody names',
  phrases: {
    ...sources.en,
    practice: {despite: ['hypothetical'], patterns: [`${practitioners} ${nowadays} *1 ${says} (that)?`]},
    authority: {
      despite: ['hypothetical'],
      patterns: [
        `${who} ${nowadays} *2 ${says}`,
        `(recent|latest|numerous|countless|many|several|various|plenty of|endless|lots of|multiple) *1 (studies|experts|doctors|clinical tests|trials)`,
        `(a|one|recent|new|another|latest) *1 (study|survey|report|poll|research) *1 ${says}`,
        '(says|shows|suggests|confirms) *1 (latest|new|recent|the latest) (research|science|study|survey)',
        '(it is|it has) *2 (proven|shown|proved|demonstrated|established|documented) *3 that',
        '(it is|it has) *2 known that',
        "(it is|it 's) (a)? (well-known|known|proven|established|scientific) fact",
        '(scientifically|medically) (proven|tested|shown|confirmed|backed)',
        'according to (a|some|one|many|most|recent|several|various|new)? *1 (study|studies|report|survey|research|experts|scientists|doctors|science|specialists|nutritionists|dentists)',
        '(backed|supported|approved|recommended|endorsed) by (science|research|studies|experts|doctors|dentists|vets|nutritionists|scientists|specialists|professionals)',
        '(doctor|dentist|vet|expert|dermatologist) (recommended|approved)',
        '(everyone|everybody) (knows|agrees) that',
        '(science|research|evidence|literature|consensus) (is|has|leaves|left) *2 (clear|spoken|settled|proven|in|no doubt)',
        'ask any (vet|dentist|doctor|physio|nutritionist|trainer|dermatologist|midwife|psychologist|scientist|expert)',
        '(any|every|your) *1 (vet|dentist|doctor|physio|nutritionist|personal trainer|dermatologist|midwife|psychologist|scientist|cardiologist|expert) *2 (tell|say|knows|agree|confirm|know)',
        '(proven|shown|known|clinically proven|demonstrated|believed|thought) to (reduce|improve|boost|help|lower|calm|cure|prevent|relieve|increase|strengthen|protect|burn|detox|detoxify|kill|ease|speed|extend|aid|support|fight|slow)',
        '(leading|top|world-class|renowned|famous) *1 (experts|scientists|doctors|universities|university|dermatologists|nutritionists|specialists)',
        '(a|an) (top|leading|famous|major|foreign|american|japanese|swedish|german|british|finnish|prestigious) *1 (university|scientist|doctor|study|expert|lab|institute)'
      ]
    }
  },
  lists: {
    // Before people who are known: “our vets say”, “the physios say”.
    known: ['the', 'our', 'both', 'two', 'three', 'these', 'those', 'my', 'your']
  },
  messages: {
    vague: {
      reason: 'Unexpected nameless authority “{text}”; expected who says it and when',
      note: 'Without a name and a year nobody can check it, and a reader who tries will doubt the rest. Add who found it and when, or a link, or say it as your own experience.'
    }
  }
} satisfies Words
