export const help = `Usage: cm-guidelines [flags] [file | folder | 'glob' …]

Reads drafts of social-media posts and replies, in English and Spanish, and
reports which community-management guidelines they break. Drafts are .md,
.markdown and .txt files, and rows of calendars: .csv, .tsv, .json, .ndjson
and .jsonl files; without a path, or with -, standard input. What
.cm-guidelinesignore names, as .gitignore would, is left out.

Rules
  --config <file>    Use this configuration. Default: the nearest
                     cm-guidelines.config.{ts,js,mjs,json,yaml,yml}, upwards
  --preset <name>    recommended or strict
  --rule <id=value>  off, info, warn, error, or JSON as in the configuration:
                     --rule 'no-hard-sell=["error", {"max": 1}]'; repeatable

Drafts, where they do not say it themselves
  --network <name>   Where they will be published: x, instagram, linkedin…
  --lang <code>      What they are written in: en, es or other
  --column <a=b>     Read column a of calendars as b: --column Caption=text
  --stdin-filename <file>  Read standard input as if it were this file

Report
  --format <name>    pretty, json, ndjson, sarif, github or junit
  --locale <code>    Language of the messages: en or es. Default: the draft's
  --notes            Show why and what to do, with a link to the rule's page
  --quiet            List only files with messages
  --frail            Fail on warnings too
  --report-unused-allow  Warn of what \`allow\` lists for nothing
  --color            Use colours; --no-color: use none. Default: on a terminal

Other work
  --fix              Write replacements that are surely right into the files;
                     of standard input, print the text. Reports what is left
  --dry-run          With --fix: print a diff instead
  --watch            Go on, whenever a file changes
  --init             Write a configuration to start from
  --explain <rule>   Show the page of a rule
  --version          Show the version
  -h, --help         Show this help

With --format ndjson, standard input is a draft of JSON in each line, and each
is answered by a line as soon as it is read.

Exit code: 0 no errors, 1 errors (with --frail, warnings too), 2 wrong usage

Examples
  cm-guidelines drafts july.csv
  cm-guidelines 'campaigns/**/*.md' --frail --notes
  echo 'Last chance! Buy now!' | cm-guidelines --network x
`
