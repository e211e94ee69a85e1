// The names of a sentence that may be an answer.
import type { AskedWords } from '../composing/asked-words.ts'
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import type { AnswerSpan } from './answer-span.ts'
import { nameSpans } from './name-spans.ts'

export type NamedSentence = Pick<CandidateSentence, 'text' | 'tokens' | 'evidence'>

/** "OXHOLT, Fenn. (AP) – ", "London (CNN) ": where it was written. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu} .’'-]+(?:, \p{L}+\.?)*(?: ?\([^)]{2,20}\))? ?[–—-]+ ?|(?:[\p{L}.]+,? ){0,4}\((?:CNN|AP|Reuters|AFP|[\p{L} ]{2,20})\) (?:[–—-]+ ?)?)/u

/** In order; none that the question says, none that is the outlet's or the agency's. */
export function namesIn({ text, tokens, evidence }: NamedSentence, asked: AskedWords): readonly AnswerSpan[] {
  const { publisher, agency = '' } = evidence.card
  const from = DATELINE.exec(text)?.[0].length ?? 0
  return nameSpans(text, tokens, asked).flatMap((span) => {
    if (span.end <= from) return []
    const words = text.slice(span.start, span.end)
    if (words === publisher || words === agency || isNumbered(words, text.slice(span.end))) return []
    const [number = ''] = NUMBERED.exec(text.slice(span.end)) ?? []
    const end = span.end + number.length
    const inside = tokens.filter(({ start }) => span.start <= start && start < end)
    return [{ start: span.start, end, value: inside.map(({ word }) => word).join(' ') }]
  })
}

/** "Flight 370", "Apollo 11": no result ("Oxholt 4-2", "Oxholt 2 Tarrow 1"), no count ("in Oxholt 14 people"). */
const NUMBERED =
  /^ \d{1,3}(?![\p{L}\d]|[.,:/–-]\d| (?:\p{Lu}|\p{Ll}{3,}s\b|people\b|(?:wo)?men\b|children\b))/u

/** "Game 6", "Level 5": one of many, nobody's name. */
function isNumbered(words: string, after: string): boolean {
  return (
    /^(?:Game|Round|Group|Stage|Phase|Level|Tier|Title|Section|Week|Season|Episode)$/.test(words) &&
    /^ \d/.test(after)
  )
}
