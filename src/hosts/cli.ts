#!/usr/bin/env node
import {parseArgs} from 'node:util'
import {engine} from 'unified-engine'
import type {VFile} from 'vfile'
import {type Options, reporter} from 'vfile-reporter'
import packageJson from '../../package.json' with {type: 'json'}
import {nearest} from '../nearest.js'
import {loadPreset} from './config-file.js'
import {findDrafts} from './drafts.js'
import {createProcessor} from './processor.js'

const help = `Usage: cm-guidelines [flags] [file | folder | 'glob' …]

Reads drafts of social-media posts and replies, in English and Spanish, and
reports which community-management guidelines they break. Drafts are .md,
.markdown and .txt files; without a path, or with -, standard input.

Flags
  --config <file>  Use this configuration. Default: the nearest
                   cm-guidelines.config.{ts,js,mjs,json,yaml,yml}, from here up
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

const flags = {
  config: {type: 'string'},
  frail: {type: 'boolean'},
  notes: {type: 'boolean'},
  quiet: {type: 'boolean'},
  color: {type: 'boolean'},
  'no-color': {type: 'boolean'},
  version: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'}
} as const

const flagNames = Object.keys(flags).map((name) => `--${name}`)

function parseFlags() {
  const {tokens} = parseArgs({options: flags, strict: false, tokens: true})
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(flags, token.name)) continue
    throw new Error(`Unknown flag ${token.rawName}${nearest(token.rawName, flagNames)}`)
  }
  return parseArgs({options: flags, allowPositionals: true})
}

function report(files: VFile[], options: Options): string {
  const lines = reporter(files, options)
  if (files.some(({messages}) => messages.length > 0)) return lines
  return `${lines && `${lines}\n\n`}${files.length} ${files.length === 1 ? 'draft' : 'drafts'}, no messages`
}

/** @returns the exit code */
async function main(): Promise<number> {
  const {values, positionals} = parseFlags()
  if (values.help || values.version) {
    process.stdout.write(values.help ? help : `${packageJson.version}\n`)
    return 0
  }
  const isInput = positionals.length === 0 || (positionals.length === 1 && positionals[0] === '-')
  if (isInput && process.stdin.isTTY) throw new Error('No drafts: expected a file, a folder, a glob or standard input; see --help')

  const processor = createProcessor(await loadPreset(values.config))
  const files = isInput ? [] : await findDrafts(positionals)
  return new Promise((resolve, reject) => {
    engine(
      {
        processor,
        files,
        out: false,
        streamError: process.stdout,
        reporter: report,
        color: !values['no-color'] && (values.color ?? process.stdout.hasColors?.() ?? false),
        frail: values.frail,
        quiet: values.quiet,
        verbose: values.notes
      },
      (error, code) => (error ? reject(error) : resolve(code!))
    )
  })
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    process.stderr.write(`cm-guidelines: ${error.message.split('\n')[0]}\n`)
    process.exitCode = 2
  }
)
