// Which of the addresses in a message are those of articles that are held.
import type { ArticleCard } from '../../news/article.ts'
import { articleId } from '../../news/article-id.ts'
import { addressForms } from '../../retrieval/naming/address-forms.ts'
import { limits } from '../rendering/limits.ts'
import type { Newsroom } from './newsroom.ts'

/** Each article once, in the order of the addresses; those of the first few alone. Rejects where the index does. */
export async function findHeld(
  links: readonly string[],
  newsroom: Pick<Newsroom, 'search'>,
): Promise<readonly ArticleCard[]> {
  const ids = links.slice(0, limits.choices).map((link) => addressForms(link).map(articleId))
  const articles = ids.flat()
  if (articles.length === 0) return []
  const ledes = await newsroom.search({ words: '', articles, limit: articles.length })
  const held = new Map(ledes.map(({ card }) => [card.id, card]))
  const found = ids.flatMap((forms) => forms.flatMap((id) => held.get(id) ?? []).slice(0, 1))
  return [...new Map(found.map((card) => [card.id, card])).values()]
}
