import {once} from 'node:events'
import {basename} from 'node:path'
import {watch as watchFiles} from 'chokidar'
import {isDynamicPattern} from 'tinyglobby'

// An editor may write a file in several goes.
const pause = 100

/** Do it now, and again whenever a file changes that it may have to do with, one after the other. */
export async function watch(paths: readonly string[], configPath: string | undefined, work: () => Promise<void>): Promise<void> {
  const isLeftOut = (path: string) => /^(?:node_modules|\.git)$/u.test(basename(path))
  const drafts = watchFiles([...paths.map(baseOf), configPath ?? []].flat(), {ignoreInitial: true, ignored: isLeftOut})
  // What there is not yet may come.
  const folder = watchFiles('.', {ignoreInitial: true, ignored: isLeftOut, depth: 0})
  await Promise.all([once(drafts, 'ready'), once(folder, 'ready')])

  let last = work()
  let timer: NodeJS.Timeout | undefined
  const again = () => {
    clearTimeout(timer)
    timer = setTimeout(() => (last = last.then(work)), pause)
  }
  drafts.on('all', again)
  folder.on('all', (_, path) => {
    if (settings.test(basename(path))) again()
  })
  await last
}

const settings = /^(?:cm-guidelines\.config\.\w+|\.cm-guidelinesignore)$/u

/** What a glob stands in: its beginning, up to what may be several names. */
function baseOf(path: string): string {
  const names = path.split('/')
  const first = names.findIndex((name) => isDynamicPattern(name))
  return first === -1 ? path : names.slice(0, first).join('/') || '.'
}
