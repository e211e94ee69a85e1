// How many outlets report something of their own: copies of one text count once.
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import { isRepetition } from '../composing/is-repetition.ts'

/**
 * By agency where there is one, else by publisher. Articles of one cluster of copies are one source, and so is a
 * sentence that is printed word for word elsewhere.
 */
export function countOutlets(sentences: readonly CandidateSentence[]): number {
  const own: CandidateSentence[] = []
  for (const sentence of sentences) {
    const isCopy = own.some(
      (other) =>
        writerOf(other) === writerOf(sentence) ||
        textOf(other) === textOf(sentence) ||
        isRepetition(other.tokens, sentence.tokens),
    )
    if (!isCopy) own.push(sentence)
  }
  return own.length
}

function writerOf({ evidence: { card } }: CandidateSentence): string {
  return card.agency ?? card.publisher
}

/** The index names the cluster; without one an article stands for itself. */
function textOf({ evidence: { card } }: CandidateSentence): string {
  return card.cluster ?? card.id
}
