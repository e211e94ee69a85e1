// Where a question names its date, as words that can be taken over or replaced.
import * as en from 'chrono-node/en'
import type { Span } from '../../news/passage.ts'
import { isKnownByDay } from './is-known-by-day.ts'

export interface DatePhrase extends Span {
  /** With its preposition: `in October`, `on 7 November`, `last week`. */
  readonly text: string
}

/** Only the words matter here, not the day that they mean. */
const REFERENCE = new Date(0)

const PREPOSITION = /\b(?:in|on|at|since|before|after|until|till|during|from|by|for)(?: the)?\s+$/i

/** The first day, week, month or year that the question names; a clock time or "now" is none, nor the day of "the January 6 committee". */
export function datePhrase(question: string): DatePhrase | undefined {
  const found = en.casual.parse(question, REFERENCE).find(({ start, text, index }) => {
    if (/^(?:right )?now$/i.test(text)) return false
    if (start.isCertain('day') && isKnownByDay(question.slice(index + text.length))) return false
    const named = (['day', 'weekday', 'month', 'year'] as const).some((unit) => start.isCertain(unit))
    return named || /\bweek\b/i.test(text)
  })
  if (!found) return undefined
  const lead = PREPOSITION.exec(question.slice(0, found.index))?.[0].length ?? 0
  const start = found.index - lead
  const end = found.index + found.text.length
  return { start, end, text: question.slice(start, end) }
}
