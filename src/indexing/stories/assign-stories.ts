// Decides which story, articles about one event over days, each article of a batch belongs to, before it is written.

import type { Table } from '@lancedb/lancedb'
import { storyTerms } from '../../likeness/story-terms.ts'
import type { Article } from '../../news/article.ts'
import { DAY_MS } from '../../news/day-ms.ts'
import type { Likeness, StoryKeys } from '../../news/likeness.ts'
import { instantOf } from '../../news/news-date.ts'
import { Bearers } from '../copies/bearers.ts'
import type { KeyedArticle, KeyTable } from '../copies/key-table.ts'
import { MergedNames } from '../copies/merged-names.ts'
import { inGroups } from '../in-groups.ts'
import { sqlText } from '../sql-text.ts'

export interface AssignStoriesOptions {
  readonly articles: readonly Article[]
  /** Of each of the articles, in their order. */
  readonly likeness: readonly Likeness[]
  readonly table: Table
  readonly keys: KeyTable
  readonly isHeld: (articleId: string) => boolean
}

/** An event that nobody writes of for a week is over; a later report begins another story. */
const WEEK_MS = 7 * DAY_MS

/** Who, where and what: of two terms one may be anywhere, both are chance. */
const SHARED_TERMS_MIN = 3

/**
 * Of the weight of an article's terms, what it shares with another of its story. Chosen on one half of the generated
 * sets, and measured on the other: docs/ingestion.md. Of real news, where headlines share no term, nearly all else that
 * is shared is background.
 */
const SHARED_WEIGHT_MIN = { sameHeadline: 0.36, otherHeadline: 0.6 } as const

/** An article that shares so much with two stories shows that they are one. */
const MERGING_WEIGHT_MIN = { sameHeadline: 0.46, otherHeadline: 0.6 } as const

/** So many reports of one event bear its name in those weeks: only beyond does a name say less. */
const FEW_BEARERS = 7

/** A name in the news daily bears many articles in a week; those that share most are looked at. */
const CANDIDATES_MAX = 8

const READ_AT_ONCE = 1_000

interface Told {
  readonly story: string
  readonly at: number
  /** Stems of its headline. */
  readonly named: ReadonlySet<string>
}

export interface AssignedStories {
  /** By article id. */
  readonly stories: ReadonlyMap<string, string>
  /** Stories that have turned out to be another one, by name: to be renamed before the articles are written. */
  readonly renamed: ReadonlyMap<string, string>
  /** By which later reports find the articles, to be written before them. */
  readonly keys: readonly KeyedArticle[]
}

/**
 * The story of each article: that of the article of the weeks around it with which it shares most, else one
 * of its own. Where not even their headlines share a term, they have to share more. A term counts the less the more articles of those weeks bear it, so that a name of every day ties nothing
 * together. In order, as if each had been written before the next; an article that is held stays in its story. Where it
 * fits a second story as well, both are one from then on, so that it hardly matters which report comes first. Writes
 * nothing.
 */
export async function assignStories(options: AssignStoriesOptions): Promise<AssignedStories> {
  const { articles, likeness, keys: keyTable } = options
  const termed = articles.map((article, i) => ({
    article,
    at: instantOf(article.publishedAt),
    terms: likeness[i]?.storyTerms ?? [],
  }))
  const wanted = termed.flatMap(({ terms }) => terms.flatMap(({ own, beside }) => [own, beside]))
  const inBatch = new Set(articles.map(({ id }) => id))
  const bearers = new Bearers(await keyTable.find(wanted), inBatch)
  const candidates = new Map<string, readonly Alike[]>()
  for (const { article, terms } of termed) {
    candidates.set(article.id, mostAlike(terms, bearers))
    for (const { own } of terms) bearers.add(own, article.id)
  }
  const wantedIds = [...candidates.values()].flat().map(({ id }) => id)
  const told = await readTold(options.table, [
    ...wantedIds.filter((id) => !inBatch.has(id)),
    ...[...inBatch].filter(options.isHeld),
  ])
  const names = new MergedNames()
  const stories = new Map<string, string>()
  for (const { article, at } of termed) {
    const named = stemsOf(article.headline)
    const near = (candidates.get(article.id) ?? []).flatMap(({ id, share }) => {
      const other = told.get(id)
      if (!other || Math.abs(other.at - at) > WEEK_MS) return []
      const kind = !named.isDisjointFrom(other.named) ? 'sameHeadline' : 'otherHeadline'
      return share >= SHARED_WEIGHT_MIN[kind] ? [{ share, story: other.story, kind } as const] : []
    })
    const own = told.get(article.id)?.story ?? near[0]?.story ?? article.id
    const same = near.filter(({ share, kind }) => share >= MERGING_WEIGHT_MIN[kind])
    if (same.length > 0) names.merge([own, ...same.map(({ story }) => story)])
    told.set(article.id, { story: own, at, named })
    stories.set(article.id, own)
  }
  const keys = termed.map(({ article, terms }) => ({
    articleId: article.id,
    keys: terms.map(({ own }) => own),
  }))
  return {
    stories: new Map([...stories].map(([id, story]) => [id, names.nameOf(story)])),
    renamed: names.renamed(),
    keys,
  }
}

interface Alike {
  readonly id: string
  /** Of the weight of the article's terms. */
  readonly share: number
}

/** Those that share enough, the most alike first. */
function mostAlike(terms: readonly StoryKeys[], bearers: Bearers): readonly Alike[] {
  const shared = new Map<string, { weight: number; count: number }>()
  let all = 0
  for (const { own, beside, weight } of terms) {
    const ids = new Set([...bearers.of(own), ...bearers.of(beside)])
    const counts = weight / Math.log2(2 + Math.max(0, ids.size - FEW_BEARERS))
    all += counts
    for (const id of ids) {
      const before = shared.get(id) ?? { weight: 0, count: 0 }
      shared.set(id, { weight: before.weight + counts, count: before.count + 1 })
    }
  }
  return [...shared]
    .filter(
      ([, { weight, count }]) => count >= SHARED_TERMS_MIN && weight >= all * SHARED_WEIGHT_MIN.sameHeadline,
    )
    .toSorted(([a, one], [b, other]) => other.weight - one.weight || (a < b ? -1 : 1))
    .slice(0, CANDIDATES_MAX)
    .map(([id, { weight }]) => ({ id, share: weight / all }))
}

function stemsOf(headline: string): ReadonlySet<string> {
  return new Set(storyTerms({ headline, paragraphs: [] }).map(({ stem }) => stem))
}

async function readTold(table: Table, articleIds: readonly string[]): Promise<Map<string, Told>> {
  const told = new Map<string, Told>()
  for (const ids of inGroups([...new Set(articleIds)], READ_AT_ONCE)) {
    const rows = table
      .query()
      .where(`position = 0 AND \`articleId\` IN (${ids.map(sqlText).join(', ')})`)
      .select(['articleId', 'story', 'publishedAt', 'headline'])
    for await (const batch of rows)
      for (const { articleId, story, publishedAt, headline } of batch)
        told.set(String(articleId), {
          story: String(story),
          at: Number(publishedAt),
          named: stemsOf(String(headline)),
        })
  }
  return told
}
