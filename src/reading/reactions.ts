import {lazy} from './entities/characters.js'

/** What networks offer as a reaction, and what readers are asked to give as a vote; with or without a skin. */
const reactions = /* @__PURE__ */ lazy(() => new Set([...'👍❤🧡💛💚💙💜🤍🖤😍🥰😂🤣😮😢😡🔥👏🙌😱😎'].map((emoji) => emoji.codePointAt(0)!)))

/** Is the emoji at `start` one? */
export const isReaction = (text: string, start: number): boolean => reactions().has(text.codePointAt(start)!)
