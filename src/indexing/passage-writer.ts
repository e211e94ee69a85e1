// The writing side of the passage index: what ingestion stores and takes away.
import type { Table } from '@lancedb/lancedb'
import { readLikeness } from '../likeness/read-likeness.ts'
import type { PreparedArticle } from '../news/prepared-article.ts'
import { assignClusters } from './copies/assign-clusters.ts'
import type { KeyTable } from './copies/key-table.ts'
import { OfVersion } from './of-version.ts'
import { passageTable } from './passage-table.ts'
import type { PassageVectors } from './passage-vectors.ts'
import { readArticleIds } from './read-article-ids.ts'
import { renameGroups } from './rename-groups.ts'
import { sqlText } from './sql-text.ts'
import { assignStories } from './stories/assign-stories.ts'
import { tellFailure } from './tell-failure.ts'
import { keepHistory } from './versions/keep-history.ts'
import { writeArticles } from './write-articles.ts'

export interface PassageWriterOptions {
  readonly table: Table
  readonly keys: KeyTable
  readonly vectors: PassageVectors
  /** Milliseconds since 1970: when a version was replaced. */
  readonly clock: () => number
}

/** For who holds the lock and has the turn to write. Merges nothing. */
export class PassageWriter {
  readonly #table: Table
  readonly #keys: KeyTable
  readonly #vectors: PassageVectors
  readonly #clock: () => number
  /** Whatever another process writes makes another version. */
  readonly #articleIds = new OfVersion<Set<string>>()

  constructor({ table, keys, vectors, clock }: PassageWriterOptions) {
    this.#table = table
    this.#keys = keys
    this.#vectors = vectors
    this.#clock = clock
  }

  /** Adds the articles, or replaces those with the same id with all their passages, in one version of the table. */
  async put(prepared: readonly PreparedArticle[]): Promise<void> {
    const articleIds = prepared.map(({ article }) => article.id)
    const held = await tellFailure('read', async () =>
      this.#articleIds.at(await this.#table.version(), () => readArticleIds(this.#table)),
    )
    const isHeld = (id: string) => held.has(id)
    const rows = await this.#rowsOf(prepared, isHeld)
    const version = await tellFailure('written', () =>
      writeArticles({ table: this.#table, articleIds, rows, isHeld }),
    )
    for (const id of articleIds) held.add(id)
    this.#articleIds.hold(version, held)
  }

  async remove(articleIds: readonly string[]): Promise<void> {
    const ids = articleIds.map(sqlText).join(', ')
    await tellFailure('written', () => this.#table.delete(`\`articleId\` IN (${ids})`))
  }

  async #rowsOf(prepared: readonly PreparedArticle[], isHeld: (articleId: string) => boolean) {
    const { clusters, stories } = await this.#group(prepared, isHeld)
    const now = new Date(this.#clock()).toISOString()
    const changed = prepared.map(({ article }) => article).filter(({ id }) => isHeld(id))
    const histories = await tellFailure('read', () =>
      keepHistory({ table: this.#table, articles: changed, now }),
    )
    const placed = prepared.map((one) => {
      const { id } = one.article
      return {
        ...one,
        cluster: clusters.get(id) ?? id,
        story: stories.get(id) ?? id,
        history: histories.get(id) ?? [],
      }
    })
    return passageTable(placed, await this.#vectors.space())
  }

  /** Puts the articles to their copies and stories, which may turn out to be one; gives the names of both by article id. */
  async #group(prepared: readonly PreparedArticle[], isHeld: (articleId: string) => boolean) {
    const articles = prepared.map(({ article }) => article)
    const likeness = prepared.map((one) => one.likeness ?? readLikeness(one.article))
    const shared = { articles, likeness, table: this.#table, keys: this.#keys, isHeld }
    const copies = await tellFailure('read', () => assignClusters(shared))
    const events = await tellFailure('read', () => assignStories(shared))
    await tellFailure('written', async () => {
      await this.#keys.add([...copies.keys, ...events.keys])
      // Before the articles: were it after them, a run that dies in between would leave the groups apart for good.
      await renameGroups({ table: this.#table, column: 'cluster', renamed: copies.renamed })
      await renameGroups({ table: this.#table, column: 'story', renamed: events.renamed })
    })
    return { clusters: copies.clusters, stories: events.stories }
  }
}
