// A verified sentence as it is posted: the exact answer bold, its days resolved.
import { type Composition, quoteKey } from '../composing/composition.ts'
import type { AnswerSentence } from '../reply.ts'
import { resolveDays } from './resolve-days.ts'

/** Only for a sentence that is its one quote; the quote itself is not touched. */
export function markUp(sentence: AnswerSentence, emphasis: Composition['emphasis']): AnswerSentence {
  const [citation, ...more] = sentence.citations
  if (!citation || more.length > 0 || citation.quote.text !== sentence.text) return sentence
  const bold = emphasis.get(quoteKey(citation.quote)) ?? []
  const insertions = resolveDays(sentence.text, citation.article)
  return {
    ...sentence,
    ...(bold.length > 0 ? { emphasis: bold } : {}),
    ...(insertions.length > 0 ? { insertions } : {}),
  }
}
