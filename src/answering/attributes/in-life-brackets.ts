// When somebody was born or died, by the brackets behind the name.
import type { AnswerSpan } from '../spans/answer-span.ts'
import { type AskedSentence, behindName } from './asked-sentence.ts'

const BRACKETS = /^,?\s*\((?<inside>[^()]{4,120})\)/u

/** "(1911–1963)" */
const YEARS = /^\d{4}[–—-]\d{4}$/

/** "(June 19, 1910 – June 5, 1988)", "(born 5 May 1970)": of `times` the one that is asked for. */
export function inLifeBrackets(
  { text, tokens, place }: AskedSentence,
  times: readonly AnswerSpan[],
  verb: string,
): AnswerSpan | undefined {
  if (!place || !/^(?:born|die)/.test(verb)) return undefined
  const from = behindName({ text, tokens, place })
  const brackets = BRACKETS.exec(text.slice(from))
  const inside = brackets?.groups?.['inside']
  if (!brackets || inside === undefined) return undefined
  const start = from + brackets[0].indexOf('(') + 1
  const end = start + inside.length
  const isBirth = verb === 'born'
  if (YEARS.test(inside)) return isBirth ? yearAt(start, text) : yearAt(end - YEAR_LENGTH, text)
  const dash = inside.search(/\s?[–—-]\s/)
  if (dash < 0 && !(isBirth ? /\b(?:born|b\.)/i : /\b(?:died|d\.)/i).test(inside)) return undefined
  const [low, high] = halfOf({ start, end }, dash, isBirth)
  return times.find((time) => low <= time.start && time.end <= high)
}

const YEAR_LENGTH = 4

function yearAt(start: number, text: string): AnswerSpan {
  const end = start + YEAR_LENGTH
  return { start, end, value: text.slice(start, end), measure: 'time' }
}

/** What stands before the dash, or behind it; all without one. */
function halfOf(
  { start, end }: Pick<AnswerSpan, 'start' | 'end'>,
  dash: number,
  isFirst: boolean,
): readonly [number, number] {
  if (dash < 0) return [start, end]
  return isFirst ? [start, start + dash] : [start + dash, end]
}
