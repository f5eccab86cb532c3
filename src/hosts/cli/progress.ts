import type {WriteStream} from 'node:tty'

const patience = 1000
const clearLine = '\r\u001B[2K'

/**
 * A line that counts what is done, on a terminal only, and only of work that takes more than a second.
 *
 * @returns takes the number that is done; at the total, the line goes
 */
export function createProgress(stream: Pick<WriteStream, 'isTTY' | 'write'>, total: number, what: string): (done: number) => void {
  if (!stream.isTTY) return () => {}
  const start = Date.now()
  let isShown = false
  const number = new Intl.NumberFormat('en')
  return (done) => {
    if (done < total && Date.now() - start < patience) return
    if (done < total) stream.write(`${clearLine}${number.format(done)} of ${number.format(total)} ${what}`)
    else if (isShown) stream.write(clearLine)
    isShown = true
  }
}
