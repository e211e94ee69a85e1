// From votes to an evaluation set: good answers are questions to be answered so again, bad ones are for people to read.
import { type CorpusRecord, toCorpusRecord } from './conversation/to-corpus-record.ts'
import { type QueryRecord, toQueryRecord } from './conversation/to-query-record.ts'
import type { Vote } from './conversation/vote.ts'
import type { Article } from './news/article.ts'

interface ReviewRecord {
  readonly id: string
  readonly question: string
  readonly asked_at: string
  readonly reason: string
  readonly answer: readonly string[]
  readonly evidence: readonly { readonly url: string; readonly quote: string }[]
}

/** Each entry is a file of JSON Lines by its name; the first two are what `readQuestionSet` reads. */
export interface FeedbackSet {
  /** The articles that answers of either kind cite and the index still holds. */
  readonly corpus: readonly CorpusRecord[]
  /** As it was understood, so that a follow-up stands alone. */
  readonly queries: readonly QueryRecord[]
  readonly 'to-review': readonly ReviewRecord[]
}

/** Names nobody: who asked and who voted stay behind. An answer that anybody found bad counts as bad. */
export async function feedbackSet(
  votes: AsyncIterable<{ readonly value: Vote }>,
  readArticle: (id: string) => Promise<Article | undefined>,
): Promise<FeedbackSet> {
  const byAnswer = new Map<string, Vote>()
  for await (const { value } of votes) {
    const known = byAnswer.get(value.answer.id)
    if (known?.verdict !== 'bad') byAnswer.set(value.answer.id, value)
  }
  const latest = [...byAnswer.values()]
  const ids = new Set(latest.flatMap(citationsOf).map(({ article }) => article.id))
  const articles = await Promise.all([...ids].map(readArticle))
  const held = new Map(articles.flatMap((article) => (article ? [[article.id, article] as const] : [])))
  return {
    corpus: [...held.values()].map(toCorpusRecord),
    queries: latest
      .filter(({ verdict }) => verdict === 'good')
      .map(({ answer }) => toQueryRecord(answer, { isHeld: (id) => held.has(id) })),
    'to-review': latest.filter(({ verdict }) => verdict === 'bad').map(toReviewRecord),
  }
}

function citationsOf({ answer }: Vote) {
  const { reply } = answer.turn
  return reply.kind === 'answer' ? reply.sentences.flatMap(({ citations }) => citations) : []
}

function sentencesOf({ answer }: Vote): readonly string[] {
  const { reply } = answer.turn
  return reply.kind === 'answer' ? reply.sentences.map(({ text }) => text) : []
}

function toReviewRecord(vote: Vote): ReviewRecord {
  const { id, turn } = vote.answer
  return {
    id,
    question: turn.reply.standaloneQuestion,
    asked_at: turn.askedAt,
    reason: vote.reason ?? '',
    answer: sentencesOf(vote),
    evidence: citationsOf(vote).map(({ article, quote }) => ({ url: article.url, quote: quote.text })),
  }
}
