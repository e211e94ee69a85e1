// A verified sentence as it is posted: the exact answer bold, its days resolved, a pronoun explained.
import { type Composition, quoteKey } from '../composing/composition.ts'
import type { AnswerSentence } from '../reply.ts'
import { resolveDays } from './resolve-days.ts'

/** Only for a sentence that is its one quote; the quote itself is not touched. */
export function markUp(
  sentence: AnswerSentence,
  { emphasis, explanations }: Pick<Composition, 'emphasis' | 'explanations'>,
): AnswerSentence {
  const [citation, ...more] = sentence.citations
  if (!citation || more.length > 0 || citation.quote.text !== sentence.text) return sentence
  const key = quoteKey(citation.quote)
  const bold = emphasis.get(key) ?? []
  const explained = explanations.get(key)
  const insertions = [
    ...(explained ? [explained] : []),
    ...resolveDays(sentence.text, citation.article),
  ].toSorted((a, b) => a.at - b.at)
  return {
    ...sentence,
    ...(bold.length > 0 ? { emphasis: bold } : {}),
    ...(insertions.length > 0 ? { insertions } : {}),
  }
}
