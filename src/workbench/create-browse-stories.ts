// The stories that are held, to look through: the newest first, or those that the words, an outlet, a day narrow them to.
import type { ArticleCard } from '../news/article.ts'
import type { Census } from '../news/census.ts'
import type { Story } from '../news/story.ts'
import type { PageStories, PageStory, ShelfQuery } from '../playground/workbench-protocol.ts'
import type { FindCandidates } from '../retrieval/ranking/find-candidates.ts'
import { toPageCard } from './to-page-card.ts'

const PAGE = 40

/** So many passages are looked at for words: enough for the stories that somebody reads through. */
const FOUND_MAX = 400

/** `PassageIndex` is one. */
export interface BrowsedStories {
  readonly search: FindCandidates
  stories(): Promise<readonly Story[]>
  cards(articleIds: readonly string[]): Promise<ReadonlyMap<string, ArticleCard>>
  census(): Promise<Census>
}

export function createBrowseStories(held: BrowsedStories) {
  return async function browseStories({ words, outlet, day, skip = 0 }: ShelfQuery): Promise<PageStories> {
    const [all, { publishers }, named] = await Promise.all([held.stories(), held.census(), foundBy(words)])
    const fitting = all.filter(
      ({ articles }) =>
        (outlet === undefined || articles.some(({ publisher }) => publisher === outlet)) &&
        (day === undefined || articles.some(({ publishedAt }) => dayOf(publishedAt) === day)) &&
        (named === undefined || articles.some(({ id }) => named.has(id))),
    )
    const shown = fitting.slice(skip, skip + PAGE)
    const cards = await held.cards(shown.flatMap(({ articles }) => articles.map(({ id }) => id)))
    return {
      total: all.length,
      outlets: publishers.map(({ publisher, articles }) => ({ name: publisher, articles })),
      stories: shown.flatMap((story) => toPageStory(story, cards) ?? []),
      ...(fitting.length > skip + PAGE ? { next: skip + PAGE } : {}),
    }
  }

  /** The articles that the words find; undefined where there are none to find by. */
  async function foundBy(words: string): Promise<ReadonlySet<string> | undefined> {
    if (words.trim() === '') return undefined
    const found = await held.search({ words: words.trim(), limit: FOUND_MAX })
    return new Set(found.map(({ card }) => card.id))
  }
}

/** Undefined where so much was withdrawn that no story is left. */
function toPageStory(
  { id, articles }: Story,
  cards: ReadonlyMap<string, ArticleCard>,
): PageStory | undefined {
  const left = articles.flatMap((article) => {
    const card = cards.get(article.id)
    return card && !card.withdrawn ? { ...article, card } : []
  })
  const [newest, oldest] = [left[0], left.at(-1)]
  if (!newest || !oldest || left.length < 2) return undefined
  return {
    id,
    newest: toPageCard(newest.card),
    articles: left.length,
    outlets: [...new Set(left.map(({ publisher }) => publisher))],
    from: dayOf(oldest.publishedAt),
    to: dayOf(newest.publishedAt),
  }
}

/** In UTC, as in the census. */
function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
