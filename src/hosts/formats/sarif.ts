import {sep} from 'node:path'
import type {Fix, Location, Log, ReportingDescriptor, Result} from 'sarif'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import packageJson from '../../../package.json' with {type: 'json'}
import type {Rule} from '../../define-rule.js'
import {urlOf} from '../../message.js'
import {rules} from '../../registry.js'
import type {Report} from './format.js'

const byId: Readonly<Record<string, Rule>> = rules

/** SARIF 2.1.0, which code scanning reads (docs.oasis-open.org/sarif/sarif/v2.1.0). */
export default function sarif({files}: Report): string {
  const ids = [...new Set(files.flatMap(({messages}) => messages.map(({ruleId}) => ruleId!)))].sort()
  const {name, version, homepage} = packageJson
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name, version, informationUri: homepage, rules: ids.map(descriptorOf)}},
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => file.messages.map((message) => resultOf(file, message, ids)))
      }
    ]
  }
  return JSON.stringify(log, undefined, 2)
}

/** Of a rule, or of what is said about files that cannot be judged. */
function descriptorOf(id: string): ReportingDescriptor {
  const rule = byId[id]
  if (!rule) return {id}
  return {id, shortDescription: {text: rule.words.en.summary}, helpUri: urlOf(id), properties: {tags: [rule.meta.guideline]}}
}

function resultOf({path}: VFile, message: VFileMessage, ids: readonly string[]): Result {
  const {ruleId, fatal, reason, note} = message
  const location = locationOf(path, message)
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId!),
    level: fatal ? 'error' : fatal === false ? 'warning' : 'note',
    message: {text: note ? `${reason}\n\n${note}` : reason},
    locations: [location],
    fixes: message.expected?.map((text) => fixOf(location, text))
  }
}

function locationOf(path: string | undefined, {place}: VFileMessage): Location {
  const [start, end] = place && 'start' in place ? [place.start, place.end] : [place, undefined]
  return {
    physicalLocation: {
      artifactLocation: {uri: (path ?? 'stdin').split(sep).map(encodeURIComponent).join('/')},
      region: start && {startLine: start.line, startColumn: start.column, endLine: end?.line, endColumn: end?.column}
    }
  }
}

const fixOf = ({physicalLocation}: Location, text: string): Fix => ({
  artifactChanges: [
    {artifactLocation: physicalLocation!.artifactLocation!, replacements: [{deletedRegion: physicalLocation!.region!, insertedContent: {text}}]}
  ]
})
