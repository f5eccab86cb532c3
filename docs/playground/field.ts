/**
 * Passages are underlined by the CSS Custom Highlight API, which draws on ranges of text. A browser without it still shows the notes.
 * The styles of each name are in page.css.
 */
const highlights = {error: highlight('error'), warn: highlight('warn'), info: highlight('info'), evidence: highlight('evidence')}

export type Style = keyof typeof highlights

function highlight(name: string): Highlight | undefined {
  if (!('highlights' in CSS)) return undefined
  const made = new Highlight()
  CSS.highlights.set(name, made)
  return made
}

export interface Passage {
  readonly start: number
  readonly end: number
  readonly style: Style
}

/**
 * A text area whose passages can be underlined.
 *
 * What is edited is a plain `textarea`: emoji, line breaks, input methods, undo, spelling and screen readers are the browser's own affair. In an editable
 * element each of them goes wrong somewhere: line breaks become elements that offsets must count, input methods lose the node that they compose in, undo
 * forgets what a script changed. Behind it lies a copy that screen readers do not see. It is one text node, and the underlines are ranges of it, no
 * elements: so it wraps as the text area does, emoji of several characters stay whole, and passages may overlap.
 */
export class Field {
  readonly input: HTMLTextAreaElement
  readonly #copy = document.createTextNode('')
  #underlines: {range: Range; style: Style}[] = []

  /** @param onInput called whenever the text has changed, by whatever means */
  constructor(input: HTMLTextAreaElement, onInput: () => void) {
    this.input = input
    const box = document.createElement('div')
    const behind = document.createElement('div')
    box.className = 'field'
    behind.className = 'copy'
    behind.ariaHidden = 'true'
    // A line break at the end opens a line in a text area, but in no other element.
    behind.append(this.#copy, '\n')
    input.replaceWith(box)
    box.append(behind, input)
    input.addEventListener('input', () => {
      this.#update()
      onInput()
    })
  }

  get text(): string {
    return this.input.value
  }

  set text(text: string) {
    this.input.value = text
    this.#update()
  }

  /** Bring the copy up to date by the one edit that it takes, so that ranges before and behind it go on underlining their text until the next lint. */
  #update(): void {
    const {data} = this.#copy
    const text = this.input.value
    const shorter = Math.min(data.length, text.length)
    let start = 0
    while (start < shorter && data[start] === text[start]) start++
    let same = 0
    while (same < shorter - start && data.at(-1 - same) === text.at(-1 - same)) same++
    this.#copy.replaceData(start, data.length - same - start, text.slice(start, text.length - same))
  }

  /** Underline these passages and no others; the ranges follow them while the text changes. */
  underline(passages: readonly Passage[]): Range[] {
    for (const {range, style} of this.#underlines) highlights[style]?.delete(range)
    this.#underlines = passages.map(({start, end, style}) => {
      const range = document.createRange()
      range.setStart(this.#copy, start)
      range.setEnd(this.#copy, end)
      highlights[style]?.add(range)
      return {range, style}
    })
    return this.#underlines.map(({range}) => range)
  }

  select({startOffset, endOffset}: Range): void {
    this.input.focus()
    this.input.setSelectionRange(startOffset, endOffset)
  }

  /** Replace a passage, and select what replaces it. */
  replace(range: Range, replacement: string): void {
    this.select(range)
    const {selectionStart} = this.input
    // Deprecated, and the only edit by script that the browser's own undo takes back.
    document.execCommand('insertText', false, replacement)
    this.input.setSelectionRange(selectionStart, selectionStart + replacement.length)
  }

  /** Is the caret in a passage, or at one of its ends? */
  isIn({startOffset, endOffset}: Range): boolean {
    return document.activeElement === this.input && startOffset <= this.input.selectionEnd && this.input.selectionStart <= endOffset
  }
}
