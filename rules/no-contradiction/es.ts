import type {Words} from '../../src/define-rule.js'
export default {summary: 'x', messages: {x: {reason: 'x', note: 'x.'}}} satisfies Words
