// What is forgotten while an answer is being written is not posted any more.
import type { Corpus } from '../corpus.ts'
import type { AnswerSentence } from '../reply.ts'

/** The sentences whose articles are all held at this moment: a model takes seconds, and a takedown does not wait. */
export async function stillHeld(
  sentences: readonly AnswerSentence[],
  corpus: Pick<Corpus, 'article'>,
): Promise<readonly AnswerSentence[]> {
  const cited = new Set(sentences.flatMap(({ citations }) => citations.map(({ article }) => article.id)))
  const held = new Set<string>()
  for (const id of cited) if (await corpus.article(id)) held.add(id)
  return sentences.filter(({ citations }) => citations.every(({ article }) => held.has(article.id)))
}
