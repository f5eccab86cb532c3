import {expect, test, vi} from 'vitest'
import {createProgress} from '../src/hosts/cli/progress.js'

/** What is written while a drafts of 3,000 take `milliseconds` each. */
function written(isTTY: boolean, milliseconds: number): string {
  vi.useFakeTimers()
  let text = ''
  const progress = createProgress({isTTY, write: (part: string) => Boolean((text += part))}, 3000, 'drafts')
  for (let done = 1000; done <= 3000; done += 1000) {
    vi.advanceTimersByTime(1000 * milliseconds)
    progress(done)
  }
  vi.useRealTimers()
  return text
}

test('long work is counted on a terminal, in a line that goes at the end', () => {
  expect(written(true, 0.6)).toBe('\r\u001B[2K2,000 of 3,000 drafts\r\u001B[2K')
})

test('short work, and what is no terminal, is not', () => {
  expect(written(true, 0.1)).toBe('')
  expect(written(false, 2)).toBe('')
})
