// How many outlets report something of their own: copies of one agency story count once.
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import { isRepetition } from '../composing/is-repetition.ts'

/** By agency where there is one, else by publisher; a sentence printed word for word elsewhere is a copy as well. */
export function countOutlets(sentences: readonly CandidateSentence[]): number {
  const own: CandidateSentence[] = []
  for (const sentence of sentences) {
    const isCopy = own.some(
      (other) => writerOf(other) === writerOf(sentence) || isRepetition(other.tokens, sentence.tokens),
    )
    if (!isCopy) own.push(sentence)
  }
  return own.length
}

function writerOf({ evidence: { card } }: CandidateSentence): string {
  return card.agency ?? card.publisher
}
