/** The host of a link, without `www.`, in lower case. */
export const hostOf = (link: string): string => /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/iu.exec(link)?.[1]?.toLowerCase() ?? ''

/** Whether a link names its scheme: it was meant to be tapped, where a bare address may be meant to be read. */
export const hasScheme = (link: string): boolean => /^https?:/iu.test(link)

/** Where the links begin that X writes at the end of a post for its media: they count nothing, and no draft needs them. */
export function endWithoutMedia(text: string): number {
  const media = /(?:\s*https?:\/\/t\.co\/\w+)+\s*$/u.exec(text)
  return media ? media.index : text.length
}

/** What analytics and networks add to a link: the usual ones, from experience. */
const tracking = /^(?:utm_\w+|fbclid|gclid|igshid?|mc_\w+|ref|source)=/iu

/** The page that a link leads to, however it is written and tracked; undefined for the front page of a site. */
export function pageOf(link: string): string | undefined {
  const [path = '', query = ''] = link.replace(/^(?:https?:\/\/)?[^/?#]+|#.*$/giu, '').split('?', 2)
  const parts = [...path.split('/'), ...query.split('&').filter((part) => !tracking.test(part))].filter(Boolean)
  return parts.length > 0 ? [hostOf(link), ...parts].join('/') : undefined
}
