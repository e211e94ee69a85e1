// The articles that are held, to look through: newest first or by words, and each one whole.

import { splitPassages } from '../ingestion/sentences/split-passages.ts'
import { type Article, type ArticleCard, cardOf } from '../news/article.ts'
import type { ArticleVersion } from '../news/article-version.ts'
import type { Census } from '../news/census.ts'
import type { CopyCluster } from '../news/copy-cluster.ts'
import type { Coverage } from '../news/coverage.ts'
import { DAY_MS } from '../news/day-ms.ts'
import { formatDay } from '../news/news-date.ts'
import type { Story } from '../news/story.ts'
import type { PageArticle, PageCard, PageShelf, ShelfQuery } from '../playground/workbench-protocol.ts'
import type { FindCandidates } from '../retrieval/ranking/find-candidates.ts'
import { toPageCard } from './to-page-card.ts'

/** On one screen or two; more are asked for. */
const PAGE = 40

/** How many passages of an article a search may find, about. */
const PASSAGES_EACH = 3

/** `PassageIndex` is one. */
export interface BrowsedArticles {
  readonly search: FindCandidates
  article(id: string): Promise<Article | undefined>
  copies(articleIds: readonly string[]): Promise<ReadonlyMap<string, CopyCluster>>
  versions(articleId: string): Promise<readonly ArticleVersion[]>
  story(articleId: string): Promise<readonly ArticleCard[]>
  stories(): Promise<readonly Story[]>
  coverage(): Promise<Coverage>
  census(): Promise<Census>
}

export function createBrowse(held: BrowsedArticles) {
  async function shelf({ words, outlet, day, story, skip = 0 }: ShelfQuery): Promise<PageShelf> {
    const [{ articles: total }, { publishers, days }, told] = await Promise.all([
      held.coverage(),
      held.census(),
      story === undefined ? undefined : articlesOf(story),
    ])
    const bounds = {
      ...(outlet === undefined ? {} : { outlets: [{ kind: 'publisher', name: outlet } as const] }),
      ...(day === undefined ? {} : boundsOf(day)),
      ...(told && { articles: told.map(({ id }) => id) }),
    }
    // Of one article, several passages may match.
    const limit = (skip + PAGE + 1) * (words.trim() === '' ? 1 : PASSAGES_EACH)
    const found = await held.search({ words: words.trim(), ...bounds, limit })
    const cards = [...new Map(found.map(({ card }) => [card.id, card])).values()].slice(skip)
    return {
      total,
      outlets: publishers.map(({ publisher, articles }) => ({ name: publisher, articles })),
      days,
      ...(told?.[0] && { story: told[0].headline }),
      articles: cards.slice(0, PAGE).map(toPageCard),
      ...(cards.length > PAGE ? { next: skip + PAGE } : {}),
    }
  }

  /** The newest first; none where there is no such story any more. */
  async function articlesOf(story: string): Promise<readonly ArticleCard[]> {
    const found = (await held.stories()).find(({ id }) => id === story)
    const [article] = found?.articles ?? []
    return article ? (await held.story(article.id)).toReversed() : []
  }

  async function read(id: string): Promise<PageArticle | undefined> {
    const found = await held.article(id)
    if (!found) return undefined
    const [copies, versions, story] = await Promise.all([
      held.copies([id]),
      held.versions(id),
      held.story(id),
    ])
    return {
      card: toPageCard(cardOf(found)),
      facts: factsOf(found),
      passages: splitPassages(found).map(({ id: passage, text }) => ({
        id: passage,
        paragraphs: text.split('\n\n'),
      })),
      copies: othersIn(copies.get(id), id),
      versions: versions.map(toPageVersion),
      story: story.filter((card) => card.id !== id).map(toPageCard),
    }
  }

  return { shelf, read }
}

/** A day of the census is one in UTC. */
function boundsOf(day: string): { from: number; to: number } {
  const from = Date.parse(`${day}T00:00:00Z`)
  return { from, to: from + DAY_MS }
}

/** The original first. */
function othersIn(cluster: CopyCluster | undefined, id: string): readonly PageCard[] {
  if (!cluster) return []
  return [cluster.original, ...cluster.others].filter((card) => card.id !== id).map(toPageCard)
}

function toPageVersion({ version, headline, correction, replacedAt }: ArticleVersion) {
  return { version, headline, replacedAt, ...(correction === undefined ? {} : { correction }) }
}

function factsOf(article: Article): PageArticle['facts'] {
  const { byline, dateline, updatedAt, section, correction, text, version } = article
  const facts = [
    ['By', byline],
    ['Place', dateline],
    ['Updated', updatedAt && formatDay(updatedAt)],
    ['Section', section],
    ['Correction', correction],
    ['Text', text === 'summary' ? 'a summary: links carry no quote' : undefined],
    ['Version', version],
  ] as const
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []))
}
