import type {VFileMessage} from 'vfile-message'
import type {Report} from './format.js'

/**
 * Annotations of GitHub Actions, as its workflow commands have them
 * (docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands, read 2026-11).
 */
export default ({files}: Report): string => files.flatMap(({path, messages}) => messages.map((message) => annotation(path, message))).join('\n')

function annotation(file: string | undefined, {fatal, ruleId, reason, place, line, column}: VFileMessage): string {
  const command = fatal ? 'error' : fatal === false ? 'warning' : 'notice'
  const end = place && 'end' in place ? place.end : undefined
  const properties = {file, line, endLine: end?.line, col: column, endColumn: end?.line === line ? end?.column : undefined, title: ruleId}
  const shown = Object.entries(properties).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]))
  return `::${command} ${shown.join(',')}::${escapeData(reason)}`
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
