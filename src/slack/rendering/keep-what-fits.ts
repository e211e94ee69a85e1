// Decides which sentences, and which of their citations, one message has room for.
import type { AnswerSentence } from '../../answering/reply.ts'

/**
 * The longest beginning of the answer that fits; its last sentence may have lost citations from its end, but
 * never all of them. Empty where not even the first sentence with one citation fits.
 *
 * @param fits Judges a beginning of the answer; where it refuses one it must refuse every longer one.
 */
export function keepWhatFits(
  sentences: readonly AnswerSentence[],
  fits: (sentences: readonly AnswerSentence[]) => boolean,
): readonly AnswerSentence[] {
  if (fits(sentences)) return sentences
  const kept: AnswerSentence[] = []
  for (const sentence of sentences) {
    const parts = sentence.citations.map((_, index) => ({
      ...sentence,
      citations: sentence.citations.slice(0, index + 1),
    }))
    const part = parts.findLast((candidate) => fits([...kept, candidate]))
    if (!part) break
    kept.push(part)
    if (part.citations.length < sentence.citations.length) break
  }
  return kept
}
