// Which of an answer's sources have changed since, in what the answer relies on.
import type { Answer } from '../../answering/reply.ts'
import { type Article, type ArticleCard, articleText } from '../../news/article.ts'
import type { Citation } from '../../news/citation.ts'
import { normaliseQuote } from '../../verification/normalise-quote.ts'

export interface ChangedSource {
  /** As it is now. */
  readonly card: ArticleCard
  /** `withdrawn` and `corrected` as the publisher says; `changed` where only the quoted words are gone. */
  readonly change: 'withdrawn' | 'corrected' | 'changed'
  /** Quoted, and not in the article any more. */
  readonly lost: readonly string[]
}

export interface Held {
  cards(articleIds: readonly string[]): Promise<ReadonlyMap<string, ArticleCard>>
  article(id: string): Promise<Article | undefined>
}

/**
 * A source whose quoted words stand as they stood, and that bears no new correction, has not changed for this answer.
 * One that is not held any more says nothing about itself.
 */
export async function findChanges(answer: Answer, held: Held): Promise<readonly ChangedSource[]> {
  const cited = Map.groupBy(citationsOf(answer), ({ article }) => article.id)
  const cards = await held.cards([...cited.keys()])
  const changes: ChangedSource[] = []
  for (const [id, citations] of cited) {
    const card = cards.get(id)
    const [{ article: before } = {}] = citations
    if (!card || !before || card.version === before.version) continue
    const change = await changeOf({ before, card, citations, held })
    if (change) changes.push(change)
  }
  return changes
}

interface Compared {
  readonly before: ArticleCard
  readonly card: ArticleCard
  readonly citations: readonly Citation[]
  readonly held: Held
}

async function changeOf({ before, card, citations, held }: Compared): Promise<ChangedSource | undefined> {
  if (before.withdrawn) return undefined
  if (card.withdrawn) return { card, change: 'withdrawn', lost: [] }
  const article = await held.article(card.id)
  const text = article ? normaliseQuote(articleText(article)).text : undefined
  const quotes = [...new Set(citations.map(({ quote }) => quote.text))]
  const lost = quotes.filter((quote) => text !== undefined && !text.includes(normaliseQuote(quote).text))
  if (card.correction !== undefined && card.correction !== before.correction)
    return { card, change: 'corrected', lost }
  return lost.length > 0 ? { card, change: 'changed', lost } : undefined
}

function citationsOf({ sentences, conflicts = [] }: Answer): readonly Citation[] {
  const reported = conflicts.flatMap(({ reports }) => reports.map(({ sentence }) => sentence))
  return [...sentences, ...reported].flatMap(({ citations }) => citations)
}
