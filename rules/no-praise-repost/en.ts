import type {Words} from '../../src/define-rule.js'

const review = '(review|reviews|testimonial|testimonials|rating|feedback|love|praise|compliment|compliments|love letter|fan mail|star|stars|kind words)'
const people = '(customers|clients|people|guests|patients|students|members|they|folks|everyone|fans|locals)'

export default {
  summary: 'A customer’s praise reposted to boast',
  phrases: {
    boast: {
      despite: ['questioned', 'negated'],
      patterns: [
        `(another|yet another|one more|more|yet more|even more|fresh) *3 ${review}`,
        '(another|yet another|one more) *1 (happy|satisfied|delighted|fan) *1 (customer|client|guest|patient|member|student)?',
        '(five|5) (star|stars) (again|review|reviews|for us|more)',
        `(five|5) (star|stars)$`,
        '(never|not) *2 (get tired|tire|get bored|get enough|get old) *1 (of)? (reading|hearing|seeing|these|this|those|it)?',
        `(this is|here is|that is|this|here is exactly|the kind of thing) *2 (what)? ${people} *3 (say|think|write|are saying|tell|saying) *1 (about us)?`,
        `${people} *3 (say|write|saying|think|rave|raving|talk) about us`,
        `(look|see|hear|listen to|check out|read) what *3 ${people} *2 (say|saying|think|said|wrote|are)`,
        'do not (just)? take our word',
        '(our|my) (words|own words) (not ours)?',
        '(we are|still|us|team is) *1 (blushing|not crying|speechless)',
        `${review} like (this|these)`,
        'we (must|have to|can not but|could not) *1 agree',
        '(collection|hall of fame|trophy cabinet|fridge door|scrapbook|wall of fame)',
        '(need|shall) we say more',
        '(enough|say no more|says it all|nuff said|no comment|no further questions|mic drop|case closed|rest our case)',
        '(keep them coming|keep it coming|bring it on|more where that came from)',
        '(our|big|swollen|inflated) *1 (ego|egos|heads|head)',
        '(just|we will just|going to|gonna)? (leave|leaving|put|drop|dropping|pop) (this|that|it) (right)? here',
        '(we|yes) *1 (know|knew|thought so|hear it|get that|get it) (it|that)? *1 (already|all the time|a lot|every day|daily|lucy)?',
        '(told you|what did we tell you|and they are right|and she is right|and he is right|who are we to (argue|disagree)|you said it|not us saying|they said it|he said it|she said it|cannot argue|can not argue)',
        '(daily|every (single)? day|all day long|as usual|as always|once again|no wonder|no surprise|of course|naturally|obviously)$',
        '(aw|aww|awww|shucks|blush|humblebrag|not to brag|we do not like to brag|without wanting to brag)',
        '(proud|feeling) *2 (of ourselves|smug|chuffed with ourselves)'
      ]
    },
    praise: {
      despite: ['quoted', 'questioned', 'negated', 'hypothetical'],
      patterns: [
        '(best|love|loved|loves|adore|amazing|awesome|angels|angel|genius|geniuses|perfect|perfection|superb|recommend|recommended|wonderful|brilliant|kindest|nicest|tastiest|friendliest|loveliest|sweetest|finest|greatest|delicious|excellent|fantastic|incredible|stunning|gorgeous|magical|magic|miracle|miracles|professional|professionals|trust|trusted|impeccable|flawless|outstanding|exceptional|spotless|divine|heaven|heavenly|legends|heroes|lifesaver|lifesavers|life-changing|changed my life|out of this world|blown away|second to none|spot on|top notch|top-notch|first class|world class|phenomenal|unbeatable|great|beautiful|lovely|delightful|dream|ten out of ten|10 out of 10|five stars|5 stars|a joy|a gem|hidden gem|magnificent|terrific|fabulous|no one compares|none compares|nowhere better|never going anywhere else|would not go anywhere else|never had (a|such)|made my (day|week|year))'
      ]
    }
  },
  messages: {
    boast: {
      reason: 'Unexpected boast “{text}” over a customer’s praise, expected thanks',
      note: 'Praise shown around as a trophy turns against the brand. Thank the person, with their leave and their name, or tell what you will do with what they said.'
    }
  }
} satisfies Words
