import rule from '../../rules/no-near-duplicate/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {en: {invalid: [], valid: []}, es: {invalid: [], valid: []}})
