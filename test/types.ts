import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import noHardSell from '../rules/no-hard-sell/rule.js'
import noSelfPraise from '../rules/no-self-praise/rule.js'
import recommended, {createPreset, type Draft, defineRule, guidelines, lint, rules, type Words} from '../src/index.js'

// What must compile and, behind `@ts-expect-error`, what must not: `tsc` is the test, nothing here runs.

createPreset()
createPreset({preset: 'strict', locale: 'es', draft: {network: 'x'}, brand: {name: 'Acme', handles: {twitter: 'acme'}}})
createPreset({rules: {'no-hard-sell': 'off', 'no-monologue': ['info', {min: 4}], 'no-self-praise': ['warn', {allow: ['pioneers']}]}})
createPreset({rules: {'no-hard-sell': ['error', {max: 1, allow: ['hurry']}], 'max-calls-to-action': 2, 'no-praise-repost': false}})
const shared = {rules: {'no-hard-sell': ['error', {max: 1}]}} as const
createPreset(shared)

// @ts-expect-error: no such rule
createPreset({rules: {'no-hardsell': 'warn'}})
// @ts-expect-error: no such severity
createPreset({rules: {'no-hard-sell': 'warning'}})
// @ts-expect-error: no such option
createPreset({rules: {'no-hard-sell': ['warn', {maximum: 1}]}})
// @ts-expect-error: an option of another rule
createPreset({rules: {'no-hard-sell': ['warn', {share: 1}]}})
// @ts-expect-error: an option of another type
createPreset({rules: {'no-hard-sell': ['warn', {max: '1'}]}})
// @ts-expect-error: a rule without options of its own
createPreset({rules: {'no-self-praise': ['warn', {max: 1}]}})
// @ts-expect-error: a list is wanted
createPreset({rules: {'no-self-praise': ['warn', {allow: 'pioneers'}]}})
// @ts-expect-error: no such preset
createPreset({preset: 'all'})
// @ts-expect-error: no such field
createPreset({brands: {}})
// @ts-expect-error: no such language of messages
createPreset({locale: 'fr'})
// @ts-expect-error: no such register
createPreset({brand: {register: 'tu'}})

export const file: Promise<VFile> = lint({text: 'Hi', network: 'instagram', inReplyTo: {text: 'Hello?'}}, {locale: 'es'})
// @ts-expect-error: a draft has a text
lint({network: 'x'})
// @ts-expect-error: no such network
lint({text: 'Hi', network: 'myspace'})
// @ts-expect-error: no such kind of medium
lint({text: 'Hi', media: [{type: 'photo'}]})
// @ts-expect-error: a comment has a text
lint({text: 'Hi', inReplyTo: {author: {name: 'Ana'}}})

file.then(({data: {draft}}) => {
  const kind: 'post' | 'reply' | undefined = draft?.kind
  // @ts-expect-error: the text is the file's value
  return [kind, draft?.text]
})

unified().use(retextEnglish).use(recommended)
unified().use(retextEnglish).use(noHardSell)
unified().use(retextEnglish).use(recommended).use(noHardSell, false)
unified()
  .use(retextEnglish)
  .use(noHardSell, ['error', {max: 1}])
  .use(noSelfPraise, 'off')
unified().use(retextEnglish).use(noHardSell, {max: 1})
// @ts-expect-error: no such severity
unified().use(noHardSell, 'loud')
// @ts-expect-error: no such option
unified().use(noHardSell, ['error', {min: 1}])

export const guideline: 'no-hard-sell' = guidelines[rules['no-hard-sell'].meta.guideline] && 'no-hard-sell'
export const draft: Draft = {text: 'Hi', allow: {'no-hard-sell': true, 'no-self-praise': ['pioneers']}}

const en = {summary: 'Rain', phrases: {rain: ['rain']}, messages: {wet: {reason: 'Wet', note: 'Dry it.'}}} satisfies Words
const about = {id: 'no-rain', guideline: 'no-lies', stage: 'preview', recommended: false, since: '0.1.0', severity: 'warn', defaults: {max: 1}} as const

defineRule(about, {en, es: en}, function* (reading, {max}, {phrases, say}) {
  for (const {at, group} of phrases.slice(max)) if (group === 'rain') yield {at, ...say.wet({text: reading.slice(at)})}
})
defineRule(about, {en, es: en}, function* (reading, options, {phrases, say}) {
  // @ts-expect-error: no such message
  yield {at: reading.whole, ...say.dry()}
  // @ts-expect-error: no such group
  phrases.some(({group}) => group === 'snow')
  // @ts-expect-error: no such option
  return options.min
})
// @ts-expect-error: no such guideline
defineRule({...about, guideline: 'no-rain'}, {en, es: en}, () => [])
// @ts-expect-error: both languages say the same things
defineRule(about, {en, es: {...en, messages: {}}}, () => [])
// @ts-expect-error: a finding has a place
defineRule(about, {en, es: en}, (_reading, _options, {say}) => [say.wet()])
