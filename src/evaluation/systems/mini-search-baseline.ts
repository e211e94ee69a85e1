// Baseline: MiniSearch, a full-text engine in memory, with prefixes and spelling mistakes allowed.
import type { PreparedArticle } from '../../news/prepared-article.ts'
import { BASELINE_PASSAGES, type RankingSystem } from './ranking-system.ts'

/** Edits allowed per letter of a word, as MiniSearch's own examples set it. */
const FUZZY = 0.2

/**
 * Over the same passages, each with its headline. The package serves measurement alone and is a development
 * dependency, so it is loaded only where this is called.
 */
export async function buildMiniSearchBaseline(articles: readonly PreparedArticle[]): Promise<RankingSystem> {
  const { default: MiniSearch } = await import('minisearch')
  const engine = new MiniSearch({
    fields: ['headline', 'text'],
    storeFields: ['articleId'],
    searchOptions: { prefix: true, fuzzy: FUZZY },
  })
  for (const { article, passages } of articles)
    engine.addAll(
      passages.map(({ id, articleId, text }) => ({ id, articleId, text, headline: article.headline })),
    )
  return {
    name: 'MiniSearch',
    async rank({ text }) {
      const found = engine.search(text).slice(0, BASELINE_PASSAGES)
      return found.map(({ id, articleId }) => ({ passageId: String(id), articleId: String(articleId) }))
    },
  }
}
