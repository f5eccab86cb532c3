import {reporter} from 'vfile-reporter'
import type {Report} from './format.js'

/** For people. */
export default function pretty({files, drafts, hasColor, isQuiet, hasNotes}: Report): string {
  const report = reporter([...files], {color: hasColor, quiet: isQuiet, verbose: hasNotes})
  const isClean = files.every(({messages}) => messages.length === 0)
  const summary = isClean && `${drafts} ${drafts === 1 ? 'draft' : 'drafts'}, no messages`
  return [report, summary].filter(Boolean).join('\n\n')
}
