// An article's card in the page's form.
import { sourceLabel } from '../answering/citing/source-label.ts'
import type { ArticleCard } from '../news/article.ts'
import { dayOf } from '../news/news-date.ts'
import type { PageCard } from '../playground/workbench-protocol.ts'

export function toPageCard(card: ArticleCard): PageCard {
  const { id, headline, publisher: outlet, publishedAt, url } = card
  return { id, headline, label: sourceLabel(card), outlet, day: dayOf(publishedAt), url }
}
