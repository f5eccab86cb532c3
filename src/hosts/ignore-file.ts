import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import ignore from 'ignore'

const ignoreFileName = '.cm-guidelinesignore'

/** Does the nearest ignore file, from the working directory upwards, name a path? It is written as `.gitignore` is. */
export function readIgnoreFile(): (path: string) => boolean {
  const file = ignoreFileFrom(resolve())
  if (!file) return () => false
  const ignored = ignore().add(readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''))
  return (path) => {
    const name = relative(dirname(file), resolve(path)).replaceAll(sep, '/')
    // What is in no folder of the file's is none of its business.
    return ignore.isPathValid(name) && ignored.ignores(name)
  }
}

function ignoreFileFrom(folder: string): string | undefined {
  const file = join(folder, ignoreFileName)
  if (existsSync(file)) return file
  return dirname(folder) === folder ? undefined : ignoreFileFrom(dirname(folder))
}
