// A sentence of an article as a draft that says no more and no less: it quotes itself.
import type { DraftSentence } from '../../verification/draft-sentence.ts'
import type { CandidateSentence } from './candidate-sentence.ts'

export function quoteWhole({ text, start, end, evidence }: CandidateSentence): DraftSentence {
  return { text, quotes: [{ passageId: evidence.passage.id, text, start, end }] }
}
