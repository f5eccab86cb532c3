import {existsSync, readFileSync, statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import {VFile} from 'vfile'

const extension = /\.(?:md|markdown|txt)$/iu
const notDrafts = ['**/node_modules/**', '**/README.*', '**/CHANGELOG.*', '**/LICENSE.*']

/**
 * The files to judge, each once: those named, and the drafts that folders and globs hold.
 * One that cannot be read has a fatal message.
 *
 * @throws {Error} if there is none
 */
export async function findDrafts(paths: readonly string[]): Promise<VFile[]> {
  const found = new Set<string>()
  for (const path of paths) {
    for (const name of await expand(path)) found.add(relative('', resolve(name)))
  }
  if (found.size === 0) throw new Error(`No drafts in ${paths.join(', ')}: expected files that end in .md, .markdown or .txt`)
  return [...found].map(read)
}

async function expand(path: string): Promise<string[]> {
  if (!existsSync(path)) return isDynamicPattern(path) ? search(path, '.') : [path]
  return statSync(path).isDirectory() ? (await search('**', path)).map((name) => join(path, name)) : [path]
}

const search = async (pattern: string, cwd: string): Promise<string[]> =>
  (await glob(pattern, {cwd, ignore: notDrafts, caseSensitiveMatch: false})).filter((name) => extension.test(name))

function read(path: string): VFile {
  try {
    return new VFile({path, value: readFileSync(path, 'utf8')})
  } catch (error) {
    const file = new VFile({path, value: ''})
    file.message(`Cannot read file: ${(error as Error).message.split(',')[0]}`, {source: 'cm-guidelines', ruleId: 'file'}).fatal = true
    return file
  }
}
