import {existsSync, readdirSync} from 'node:fs'
import {defineConfig} from 'tsup'

const rules = Object.fromEntries(readdirSync('rules').map((id) => [`rules/${id}`, `rules/${id}/rule.ts`]))
const library = {index: 'src/index.ts', grammar: 'src/grammar.ts', ...rules}
const cli = 'src/hosts/cli.ts'

export default defineConfig(({dts}) => ({
  entry: {...library, ...(existsSync(cli) && {cli})},
  format: 'esm',
  target: 'es2022',
  // Without shared chunks the preset and `/rules/*` would hold different copies of a rule, and turning one off would do nothing.
  splitting: true,
  clean: true,
  // Types cost 14 s, which `npm start` need not wait for.
  dts: dts ? {entry: library} : false,
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  }
}))
