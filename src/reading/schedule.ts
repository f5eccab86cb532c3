import type {Context} from '../context.js'

interface Scheduled {
  readonly context: Context
}

/** When a draft goes out, in days since 1970; undefined where nobody said. */
export const dayOf = ({context: {scheduledAt}}: Scheduled): number | undefined => (scheduledAt === undefined ? undefined : Date.parse(scheduledAt) / 86_400_000)

/** In the order in which people see them: texts to compare with, drafts by their dates, then those without one as they come. */
export const inOrder = <Draft extends Scheduled>(drafts: readonly Draft[]): Draft[] =>
  drafts
    .map((draft) => ({draft, day: draft.context.reference ? -Infinity : (dayOf(draft) ?? Infinity)}))
    .sort((a, b) => (a.day === b.day ? 0 : a.day - b.day))
    .map(({draft}) => draft)
