// Scores of matches and votes in a sentence.
import type { AnswerSpan } from './answer-span.ts'

/** "3-1", "61–36"; in words of their own only beside a vote: "by 61 to 36", "voted 101 to 6". */
const SCORE =
  /\b\d{1,3}[-–]\d{1,3}\b(?![-–])|(?<=\b(?:by|voted|vote of|won|lost|passed|approved|rejected|[–—-]) )\d{1,3} to \d{1,3}\b(?! (?:%|per|percent|million|billion|years?|days?|months?|weeks?)\b)/g

/** In order. */
export function scoresIn(text: string): readonly AnswerSpan[] {
  return Array.from(text.matchAll(SCORE), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    value: words.replace(/–| to /, '-'),
  }))
}
