import rule from '../../rules/no-identical-crosspost/rule.js'
import {cases} from '../cases.js'

export default cases(rule, {en: {invalid: [], valid: []}, es: {invalid: [], valid: []}})
