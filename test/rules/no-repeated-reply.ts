import rule from '../../rules/no-repeated-reply/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {en: {invalid: [], valid: []}, es: {invalid: [], valid: []}})
