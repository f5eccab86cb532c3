import {remember} from '../languages/remember.js'
import type {Reading} from './reading.js'

const accent = /[\u0300\u0301\u0308]/gu

/** A hashtag without its mark, in lower case and without accents (but with ñ): `#Díadelpadre` is `diadelpadre`. */
export const plainTag = remember((tag: string): string =>
  tag
    .replace(/^[#＃]/u, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(accent, '')
    .normalize('NFC')
)

/** Is it one of the brand's own? */
export const isBrandHashtag = (reading: Reading, tag: string): boolean =>
  reading.context.brand?.hashtags?.some((own) => plainTag(own) === plainTag(tag)) ?? false
