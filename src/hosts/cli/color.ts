import type {WriteStream} from 'node:tty'

/** Colours where a flag, the environment (force-color.org, no-color.org) or, without them, the terminal says so. */
export function wantsColor(flags: {color?: boolean; 'no-color'?: boolean}, stream: Pick<WriteStream, 'hasColors'>): boolean {
  if (flags['no-color'] || flags.color) return !flags['no-color']
  const {FORCE_COLOR, NO_COLOR} = process.env
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR)
  // A file or a pipe has no such method.
  return !NO_COLOR && (stream.hasColors?.() ?? false)
}
