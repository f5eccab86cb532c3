import type {Context} from '../context.js'

const isoDay = /^\d{4}-\d{2}-\d{2}/u

/** The day on which a draft goes out where it was planned, `2026-03-01`; undefined if it has no date. */
export function dayOf({scheduledAt}: Context): string | undefined {
  if (scheduledAt === undefined) return undefined
  return isoDay.exec(scheduledAt)?.[0] ?? new Date(scheduledAt).toISOString().slice(0, 10)
}

const milliseconds = 86_400_000

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / milliseconds

const timeOf = ({reference, scheduledAt}: Context): number => (reference ? -Infinity : scheduledAt === undefined ? Infinity : Date.parse(scheduledAt))

/** In the order in which people see them: texts to compare with, drafts by their dates, then those without one as they come. */
export const inOrder = <Draft extends {readonly context: Context}>(drafts: readonly Draft[]): Draft[] =>
  drafts
    .map((draft) => ({draft, at: timeOf(draft.context)}))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({draft}) => draft)
