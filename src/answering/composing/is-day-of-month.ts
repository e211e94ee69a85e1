// Whether a number is the day of a date: "3 October", "October 3rd".
import type { Token } from '../../retrieval/words/tokenize.ts'

const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/

export function isDayOfMonth(tokens: readonly Token[], place: number): boolean {
  if (!DAY.test(tokens[place]?.text ?? '')) return false
  return [place - 1, place + 1].some((beside) => MONTH.test(tokens[beside]?.text ?? ''))
}
