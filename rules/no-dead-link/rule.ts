import {defineRule} from '../../src/define-rule.js'
import {facts} from '../../src/networks/facts.js'
import {hasScheme, hostOf} from '../../src/networks/links.js'
import {nameOf} from '../../src/networks/names.js'
import en from './en.js'
import es from './es.js'

export default /* @__PURE__ */ defineRule(
  {id: 'no-dead-link', guideline: 'no-one-size-fits-all', on: ['url'], stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}},
  {en, es},
  function* (reading, _options, {lists, say}) {
    const {network, kind} = reading
    const isText = kind === 'post' && network !== undefined && facts[network]?.links.value === false
    for (const link of reading.entitiesOf('url')) {
      const text = reading.slice(link)
      if (lists.placeholders.includes(hostOf(text))) yield {at: link, ...say.placeholder({text})}
      // A bare address (“acme.example/shop”) may be meant to be read; one with its scheme was meant to be tapped.
      else if (isText && hasScheme(text)) yield {at: link, ...say.untappable({text, network: nameOf(network)})}
    }
  }
)
