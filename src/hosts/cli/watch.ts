import {watch as watchFiles} from 'chokidar'
import {isDynamicPattern} from 'tinyglobby'
import {ignoreFileName} from '../ignore-file.js'

// An editor may write a file in several goes.
const pause = 100

/** Do it now, and again whenever a file changes that it may have to do with, one after the other. */
export async function watch(paths: readonly string[], configPath: string | undefined, work: () => Promise<void>): Promise<void> {
  const watched = [...paths.map(baseOf), configPath ?? [], ignoreFileName].flat()
  const watcher = watchFiles(watched, {ignoreInitial: true, ignored: (path) => /(?:^|[\\/])(?:node_modules|\.git)$/u.test(path)})
  let timer: NodeJS.Timeout | undefined
  let last = work()
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => (last = last.then(work)), pause)
  })
  await last
}

/** What a glob stands in: its beginning, up to what may be several names. */
function baseOf(path: string): string {
  const names = path.split('/')
  const first = names.findIndex((name) => isDynamicPattern(name))
  return first === -1 ? path : names.slice(0, first).join('/') || '.'
}
