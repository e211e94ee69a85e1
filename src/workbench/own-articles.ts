// The index that a person's own articles go to, and what of them came from one place.
import type { ArticleStore } from '../ingestion/article-store.ts'
import { type Article, cardOf } from '../news/article.ts'
import type { PageCard } from '../playground/workbench-protocol.ts'
import { toPageCard } from './to-page-card.ts'

/** Of an index, what adding needs; `PassageIndex` is one. */
export interface OwnArticles extends ArticleStore {
  maintain(): Promise<void>
  article(id: string): Promise<Article | undefined>
}

export interface AddingOptions {
  readonly openOwn: () => Promise<OwnArticles>
  /** Called when there is something new. */
  readonly onAdded: () => Promise<void>
}

/** Shown of what one place brought. */
const CARDS_MAX = 20

/** The articles that came from a file or an address. */
export async function cardsFrom(source: string, own: OwnArticles): Promise<readonly PageCard[]> {
  const ids = [...(await own.known())].flatMap(([id, known]) => (known.source === source ? [id] : []))
  const articles = await Promise.all(ids.slice(0, CARDS_MAX).map((id) => own.article(id)))
  return articles.flatMap((article) => (article ? [toPageCard(cardOf(article))] : []))
}
