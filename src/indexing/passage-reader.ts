// The reading side of the passage index: what retrieval searches, and what is told of what is held.
import { availableParallelism } from 'node:os'
import type { Connection, Table } from '@lancedb/lancedb'
import pLimit from 'p-limit'
import { type Article, type ArticleCard, articleSchema } from '../news/article.ts'
import type { ArticleVersion } from '../news/article-version.ts'
import type { Census } from '../news/census.ts'
import type { CopyCluster } from '../news/copy-cluster.ts'
import type { Coverage } from '../news/coverage.ts'
import type { Outlet } from '../news/outlet.ts'
import type { Story } from '../news/story.ts'
import { bestFirst } from './best-first.ts'
import { readClusters } from './copies/read-clusters.ts'
import { readCopies } from './copies/read-copies.ts'
import { readBlocked } from './forgetting/blocked-articles.ts'
import { newestLedes } from './newest-ledes.ts'
import { OfVersion } from './of-version.ts'
import type { OpenTable } from './open-table.ts'
import { type FoundPassage, foundPassages } from './passage-row.ts'
import { readCensus } from './read-census.ts'
import { readCoverage } from './read-coverage.ts'
import { readKnown } from './read-known.ts'
import { readOutlets } from './read-outlets.ts'
import { type SearchOptions, searchQuery } from './search-query.ts'
import { sqlText } from './sql-text.ts'
import { readStories } from './stories/read-stories.ts'
import { readStory } from './stories/read-story.ts'
import { tellFailure } from './tell-failure.ts'
import { readHistory } from './versions/keep-history.ts'
import { readCards } from './versions/read-cards.ts'

/** Every method throws `IndexUnreadableError` where the engine fails. */
export class PassageReader {
  readonly #connection: Connection
  readonly #table: Table
  readonly #coverage = new OfVersion<Coverage>()
  readonly #outlets = new OfVersion<readonly Outlet[]>()
  readonly #census = new OfVersion<Census>()
  readonly #stories = new OfVersion<readonly Story[]>()
  /** No more searches at a time than there are cores: more end no sooner, and leave this thread none to run on. */
  readonly #inTurn = pLimit(availableParallelism())

  constructor({ connection, table }: OpenTable) {
    this.#connection = connection
    this.#table = table
  }

  /** Another number after each change of what is held, also by another process. */
  version(): Promise<number> {
    return tellFailure('read', () => this.#table.version())
  }

  /** The passages that match best, best first, equal ones by their ids; the newest articles' ledes where there are no words to match. */
  async search(options: SearchOptions): Promise<readonly FoundPassage[]> {
    const query = searchQuery(this.#table, options)
    return this.#inTurn(() =>
      tellFailure('searched', async () =>
        query ? bestFirst(foundPassages(await query.toArrow())) : newestLedes(this.#table, options),
      ),
    )
  }

  /** The whole article, also one that was withdrawn; undefined where the index does not hold it (any more). */
  async article(id: string): Promise<Article | undefined> {
    const row = await this.#firstRow(id, ['article', 'cluster', 'story'])
    return row && { ...articleSchema.parse(JSON.parse(row.article)), cluster: row.cluster, story: row.story }
  }

  /** What the article was before its publisher changed it, the newest version first. */
  async versions(articleId: string): Promise<readonly ArticleVersion[]> {
    const row = await this.#firstRow(articleId, ['history'])
    return row ? readHistory(row.history) : []
  }

  /** The cards of these articles as they are now, by article id; an article that is not held is absent. */
  async cards(articleIds: readonly string[]): Promise<ReadonlyMap<string, ArticleCard>> {
    return tellFailure('read', () => readCards(this.#table, articleIds))
  }

  /** The articles about the same event as this one, itself among them, the oldest first; none where it is not held. */
  async story(articleId: string): Promise<readonly ArticleCard[]> {
    return tellFailure('read', () => readStory(this.#table, articleId))
  }

  /** The stories of several articles, the newest first; computed once for each version of the table. */
  async stories(): Promise<readonly Story[]> {
    return this.#onceAVersion(this.#stories, readStories)
  }

  /** The cluster of copies that each of these articles belongs to, by article id. */
  async clusters(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return tellFailure('read', () => readClusters(this.#table, articleIds))
  }

  /** The copies of each of these articles, by article id; an article that is not held is absent. */
  async copies(articleIds: readonly string[]): Promise<ReadonlyMap<string, CopyCluster>> {
    return tellFailure('read', () => readCopies(this.#table, articleIds))
  }

  /** Version and source of every article held, by article id. */
  async known(): Promise<ReadonlyMap<string, { readonly version: string; readonly source: string }>> {
    return tellFailure('read', () => readKnown(this.#table))
  }

  /** The ids of articles that were taken down and must not come back. */
  async blocked(): Promise<ReadonlySet<string>> {
    return tellFailure('read', () => readBlocked(this.#connection))
  }

  /** How much is held, and from when to when; computed once for each version of the table. */
  async coverage(): Promise<Coverage> {
    return this.#onceAVersion(this.#coverage, readCoverage)
  }

  /** The publishers, agencies and sections held, most articles first; computed once for each version of the table. */
  async outlets(): Promise<readonly Outlet[]> {
    return this.#onceAVersion(this.#outlets, readOutlets)
  }

  /** Who published how much, when, and what came last; computed once for each version of the table. */
  async census(): Promise<Census> {
    return this.#onceAVersion(this.#census, readCensus)
  }

  async #onceAVersion<T>(held: OfVersion<T>, read: (table: Table) => Promise<T>): Promise<T> {
    return held.at(await this.version(), () => tellFailure('read', () => read(this.#table)))
  }

  /** What stands with the first passage of an article. */
  async #firstRow(articleId: string, columns: string[]) {
    const first = `\`articleId\` = ${sqlText(articleId)} AND position = 0`
    const [row] = await tellFailure('read', () => this.#table.query().where(first).select(columns).toArray())
    return row
  }
}
