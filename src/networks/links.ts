/** The host of a link, without `www.`, in lower case. */
export const hostOf = (link: string): string => /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/iu.exec(link)?.[1]?.toLowerCase() ?? ''

/** Whether a link names its scheme: it was meant to be tapped, where a bare address may be meant to be read. */
export const hasScheme = (link: string): boolean => /^https?:/iu.test(link)

/** Where the links begin that X writes at the end of a post for its media: they count nothing, and no draft needs them. */
export function endWithoutMedia(text: string): number {
  const media = /(?:\s*https?:\/\/t\.co\/\w+)+\s*$/u.exec(text)
  return media ? media.index : text.length
}
