/** What `--format` takes. */
export const formatNames = ['pretty', 'json', 'ndjson', 'sarif', 'github', 'junit'] as const

export type FormatName = (typeof formatNames)[number]
