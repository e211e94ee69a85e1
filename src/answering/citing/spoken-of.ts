// The articles that a reply has brought into the conversation: a follow-up is likely to ask more of them.
import type { ArticleSpokenOf } from '../../retrieval/asked-question.ts'
import type { Reply } from '../reply.ts'
import { citedArticles } from './cited-articles.ts'

/** In the order of the sources; none for an abstention. */
export function spokenOf(reply: Reply): readonly ArticleSpokenOf[] {
  if (reply.kind !== 'answer') return []
  return [
    ...new Map([...citedArticles(reply).values()].map(({ id, headline }) => [id, { id, headline }])).values(),
  ]
}
