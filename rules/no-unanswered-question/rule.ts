import {defineRule} from '../../src/define-rule.js'
import {factsOf, type Question} from '../../src/reading/comment/comment.js'
import {isContent, isHollow, isPolar, replyFacts, stemOf} from '../../src/reading/reply/reply.js'
import type {Sentence} from '../../src/reading/sentences.js'
import en from './en.js'
import es from './es.js'

/** Words from which on a reply has room for an answer. */
const atLength = 16

/** Words of substance that make a question one of its own. */
const minAsked = 3

export default /* @__PURE__ */ defineRule(
  {
    id: 'no-unanswered-question',
    guideline: 'no-ignoring',
    kinds: ['reply'],
    needs: ['inReplyTo'],
    stage: 'stable',
    recommended: true,
    since: '0.1.0',
    severity: 'warn',
    defaults: {}
  },
  {en, es},
  function* (reading, _options, {phrases, comment: asked, lists, say}) {
    const comment = reading.comment!
    const {questions, isComplaint, complaints} = factsOf(comment)
    // What a complaint asks is answered by help, which is another guideline. Whoever asks about nuts does not complain.
    const isTrouble = isComplaint && complaints.some(({group}) => group !== 'safety')
    if (questions.length === 0 || isTrouble || reading.tokens.length === 0) return
    const facts = replyFacts(reading)
    const {answers, channels, requests, unknowns} = facts
    // Whoever asks back, looks it up, or sends the person on to where it is has not ignored the question.
    if (channels.length + requests.length + unknowns.length > 0 || questions.some(answers) || facts.actions.length > 0) return

    // An amount or a time must show. Of other questions any statement may be the answer, small talk is none.
    const wanted = questions.flatMap((question) =>
      asked.filter(({from, to}) => question.from <= from && to <= question.to).map(({group}) => ({...question, type: group}))
    )
    if (wanted.some(answers)) return
    const isChat = phrases.length > 0 && reading.sentences.every((sentence) => isSmallTalk(sentence))
    // “How good was that?!” wants no answer.
    const isPlain = ({at}: Question) => {
      const sentence = comment.sentenceAt(at)!
      return sentence.isQuestion && !sentence.isExclamation
    }
    const open = wanted.find((question) => isChat || !isPolar(comment, question)) ?? questions.find((question) => isPlain(question) && isBeside(question))
    const evaded = open ?? questions.find((question) => isElsewhere(question))
    if (evaded) yield {at: reading.whole, ...say.unanswered({question: comment.slice(evaded.at)})}

    /** What a question is about, and what of it the reply takes up. */
    function shared({from, to}: Question) {
      const asked = new Set(
        comment.tokens
          .slice(from, to)
          .filter((token) => comment.locales.every((locale) => isContent(token, locale)))
          .map(({word}) => stemOf(word))
      )
      return {asked, taken: new Set(reading.tokens.map(({word}) => stemOf(word)).filter((stem) => asked.has(stem)))}
    }

    /** Whoever must choose, or wants a yes or a no, is told at length of something else. */
    function isElsewhere(question: Question): boolean {
      if (!isPolar(comment, question) || reading.tokens.length < atLength || reading.tokens.some(({word}) => lists.settling.includes(word))) return false
      const said = comment.tokens.slice(question.from, question.to)
      // Whoever asks for news is answered by any.
      if (said.some(({word}) => lists.news.includes(word))) return false
      const {asked, taken} = shared(question)
      if (asked.size < minAsked) return false
      if (said.some(({word}) => lists.or.includes(word))) return taken.size * minAsked <= asked.size
      // To be told how to do it is a yes.
      return taken.size === 0 && isPlain(question) && !answers({...question, type: 'how'})
    }

    /** Warm words, and little or nothing of what was asked. */
    function isBeside(question: Question): boolean {
      if (phrases.length === 0) return false
      const {from, to} = question
      const {asked, taken} = shared(question)
      if (isChat) return taken.size < 2
      if (asked.size < 2 || reading.entitiesOf('url', 'number', 'money', 'time', 'date').length > 0) return false
      // What the question is about may come back; whether it is so, or not, does not.
      const isUndecided = isPolar(comment, {from, to}) && taken.size * 2 < asked.size && !reading.tokens.some(({word}) => lists.deciding.includes(word))
      return taken.size === 0 || isUndecided
    }

    function isSmallTalk(sentence: Sentence): boolean {
      const facts = reading.tokens.slice(sentence.from, sentence.to).some(({kind}) => kind && kind !== 'mention' && kind !== 'hashtag')
      return !facts && (isHollow(reading, sentence) || phrases.some(({from, to}) => sentence.from <= from && to <= sentence.to))
    }
  }
)
