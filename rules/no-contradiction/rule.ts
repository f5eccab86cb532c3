import {defineRule} from '../../src/define-rule.js'
import en from './en.js'
import es from './es.js'
export default /* @__PURE__ */ defineRule({id: 'no-contradiction', guideline: 'no-lies', stage: 'stable', recommended: true, since: '0.1.0', severity: 'warn', defaults: {}}, {en, es}, function* () {})
