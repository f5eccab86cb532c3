import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {FormatName} from './names.js'

/** What was found, and how to show it. */
export interface Report {
  /** With their messages in the order of the text. */
  readonly files: readonly VFile[]
  /** How many drafts were judged. */
  readonly drafts: number
  readonly hasColor: boolean
  /** Without files that have no messages. */
  readonly isQuiet: boolean
  readonly hasNotes: boolean
  /** Do warnings fail? */
  readonly isFrail: boolean
}

/** @returns lines, the last of which has no end yet; '': none */
export type Format = (report: Report) => string

const formats: Readonly<Record<FormatName, () => Promise<{readonly default: Format}>>> = {
  pretty: () => import('./pretty.js'),
  json: () => import('./json.js'),
  ndjson: () => import('./ndjson.js'),
  sarif: () => import('./sarif.js'),
  github: () => import('./github.js'),
  junit: () => import('./junit.js')
}

export const loadFormat = async (name: FormatName): Promise<Format> => (await formats[name]()).default

/** Is it a reason to end with 1? */
export const isFailure = ({fatal}: VFileMessage, isFrail: boolean): boolean => fatal === true || (isFrail && fatal === false)

/** The files that a report lists. */
export const listed = ({files, isQuiet}: Report): readonly VFile[] => (isQuiet ? files.filter(({messages}) => messages.length > 0) : files)
