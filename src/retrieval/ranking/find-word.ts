// Where a word stands in a folded text, by its beginning.

/** How far the rest of a word may reach behind its beginning: "evacuat" + "ions". */
const ENDING_MAX = 4

export interface FoundWord {
  /** Of the space before it, and of the space behind it. */
  readonly start: number
  readonly end: number
}

/** The first at or behind `from`; a beginning that ends in a space is a whole word. */
export function findWord(text: string, beginning: string, from = 0): FoundWord | undefined {
  const wanted = ` ${beginning}`
  let start = text.indexOf(wanted, from)
  while (start >= 0) {
    const end = text.indexOf(' ', start + 1)
    if (end - start - wanted.length <= ENDING_MAX) return { start, end }
    start = text.indexOf(wanted, end)
  }
  return undefined
}
