import {resultOf} from '../result.js'
import {listed, type Report} from './format.js'

/** A line for each file: its path and its messages. */
export default (report: Report): string =>
  listed(report)
    .map((file) => JSON.stringify({path: file.path, ...resultOf(file)}))
    .join('\n')
