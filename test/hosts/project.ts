import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {text} from 'node:stream/consumers'
import {stripVTControlCharacters} from 'node:util'
import {onTestFinished} from 'vitest'

export interface Project {
  readonly root: string
  write(files: Readonly<Record<string, string>>): void
  /** Start a module of the project's packages. */
  start(module: string, ...args: string[]): ChildProcessWithoutNullStreams
  /** Run a module of the project's packages: exit code, and what it prints without colours. */
  run(module: string, ...args: string[]): Promise<{code: number; out: string}>
}

/** A folder with packages: this one as it is built, and others from its own. It is gone when the test is over. */
export function createProject(files: Readonly<Record<string, string>>, ...packages: string[]): Project {
  const root = mkdtempSync(join(tmpdir(), 'cm-guidelines-'))
  onTestFinished(() => rmSync(root, {recursive: true}))
  const link = (name: string, target: string) => symlinkSync(target, join(root, 'node_modules', name))
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), {recursive: true})
      writeFileSync(join(root, path), content)
    }
  }
  mkdirSync(join(root, 'node_modules'))
  link('cm-guidelines', resolve('.'))
  for (const name of packages) link(name, resolve('node_modules', name))
  write({'package.json': '{"type": "module"}', ...files})
  const start = (module: string, ...args: string[]) =>
    spawn(process.execPath, [join('node_modules', module), ...args], {cwd: root, env: {PATH: process.env.PATH}})
  return {
    root,
    write,
    start,
    async run(module, ...args) {
      const child = start(module, ...args)
      child.stdin.end()
      const [out, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
      return {code, out: stripVTControlCharacters(out + errors)}
    }
  }
}
