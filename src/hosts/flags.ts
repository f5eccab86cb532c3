import {parseArgs} from 'node:util'
import type {CalendarField} from '../calendar/calendar.js'
import {nearest} from '../nearest.js'

export const help = `Usage: cm-guidelines [flags] [file | folder | 'glob' …]

Reads drafts of social-media posts and replies, in English and Spanish, and
reports which community-management guidelines they break. Drafts are .md,
.markdown and .txt files, and rows of calendars: .csv, .tsv, .json, .ndjson
and .jsonl files; without a path, or with -, standard input.

Flags
  --config <file>  Use this configuration. Default: the nearest
                   cm-guidelines.config.{ts,js,mjs,json,yaml,yml}, from here up
  --column <a=b>   Read column a of calendars as b: --column Caption=text
  --frail          Fail on warnings too
  --notes          Show why and what to do, with a link to the rule's page
  --quiet          List only files with messages
  --color          Use colours; --no-color: use none. Default: on a terminal
  --version        Show the version
  -h, --help       Show this help

What is known about a draft stands in YAML before it:
  ---
  networks: [x, linkedin]
  inReplyTo:
    text: Where is my parcel?
  ---

Exit code: 0 no errors, 1 errors (with --frail, warnings too), 2 wrong usage

Examples
  cm-guidelines drafts
  cm-guidelines 'campaigns/**/*.md' --frail --notes
  echo 'Last chance! Buy now!' | cm-guidelines
`

const options = {
  config: {type: 'string'},
  column: {type: 'string', multiple: true},
  frail: {type: 'boolean'},
  notes: {type: 'boolean'},
  quiet: {type: 'boolean'},
  color: {type: 'boolean'},
  'no-color': {type: 'boolean'},
  version: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'}
} as const

const names = Object.keys(options).map((name) => `--${name}`)

/**
 * Flags and paths of the command line.
 *
 * @throws {Error} names the wrong flag and the nearest right one
 */
export function parseFlags() {
  const {tokens} = parseArgs({options, strict: false, tokens: true})
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue
    throw new Error(`Unknown flag “${token.rawName}”${nearest(token.rawName, names)}`)
  }
  const {
    values: {column = [], ...flags},
    positionals
  } = parseArgs({options, allowPositionals: true})
  const columns = Object.fromEntries(
    column.map((pair): [string, CalendarField] => {
      const [, name, field] = /^(.+)=(.+)$/u.exec(pair) ?? []
      if (!name) throw new Error(`Wrong --column “${pair}”: expected a name and a field, as in Caption=text`)
      // What is no field is an error of whoever reads calendars.
      return [name, field as CalendarField]
    })
  )
  return {flags: {...flags, columns}, paths: positionals}
}
