// An answer that was given as a line of an evaluation set's `queries.jsonl`.
import type { GivenAnswer } from './given-answer.ts'

export interface QueryRecord {
  readonly id: string
  readonly question: string
  readonly type: string
  readonly relevant: readonly string[]
  readonly answer: readonly string[]
  readonly unanswerable: boolean
  readonly asked_at: string
}

/** The question as it was understood, so that a follow-up stands alone. It names nobody. */
export function toQueryRecord(
  { id, turn }: Pick<GivenAnswer, 'id' | 'turn'>,
  { isHeld }: { readonly isHeld: (articleId: string) => boolean },
): QueryRecord {
  const { reply, askedAt } = turn
  const sentences = reply.kind === 'answer' ? reply.sentences : []
  const cited = sentences.flatMap(({ citations }) => citations.map(({ article }) => article.id))
  return {
    id,
    question: reply.standaloneQuestion,
    type: reply.kind === 'answer' ? 'feedback' : 'feedback-abstention',
    relevant: [...new Set(cited)].filter(isHeld),
    answer: sentences.map(({ text }) => text),
    unanswerable: reply.kind !== 'answer',
    asked_at: askedAt,
  }
}
