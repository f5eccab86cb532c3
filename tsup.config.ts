import {readdirSync} from 'node:fs'
import {defineConfig} from 'tsup'

const rules = readdirSync('rules').map((id) => [`rules/${id}`, `rules/${id}/rule.ts`])

// Types are written by tsc (tsconfig.types.json): bundling those of a hundred rules takes gigabytes.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    grammar: 'src/grammar.ts',
    calendar: 'src/calendar/calendar.ts',
    networks: 'src/networks/index.ts',
    cli: 'src/hosts/cli.ts',
    mcp: 'src/hosts/mcp.ts',
    'language-server': 'src/hosts/language-server.ts',
    remark: 'src/hosts/remark.ts',
    textlint: 'src/hosts/textlint.ts',
    ...Object.fromEntries(rules)
  },
  format: 'esm',
  target: 'es2022',
  // Without shared chunks the preset and `/rules/*` would hold different copies of a rule, and turning one off would do nothing.
  splitting: true,
  clean: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  }
})
