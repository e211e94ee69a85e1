// The part of a question that asks; news quizzes and people alike often tell what it is about in a sentence before.

const ASKS =
  /\b(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i

/** The last sentence that asks, by its question mark or its first words; the whole question where there is only one. */
export function askingClause(question: string): string {
  const sentences = question.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u)
  const asking = sentences.findLast((sentence) => sentence.includes('?') && ASKS.test(sentence))
  return asking ?? sentences.findLast((sentence) => ASKS.test(sentence)) ?? question
}
