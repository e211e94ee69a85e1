// The passage index: what ingestion writes and retrieval searches, over one LanceDB table.
import { availableParallelism } from 'node:os'
import type { Connection, Table } from '@lancedb/lancedb'
import pLimit from 'p-limit'
import { readLikeness } from '../likeness/read-likeness.ts'
import { type Article, type ArticleCard, articleSchema } from '../news/article.ts'
import type { ArticleVersion } from '../news/article-version.ts'
import type { Census } from '../news/census.ts'
import type { CopyCluster } from '../news/copy-cluster.ts'
import type { Coverage } from '../news/coverage.ts'
import type { Outlet } from '../news/outlet.ts'
import type { PreparedArticle } from '../news/prepared-article.ts'
import type { Story } from '../news/story.ts'
import { allDone } from './all-done.ts'
import { bestFirst } from './best-first.ts'
import { assignClusters } from './copies/assign-clusters.ts'
import { KeyTable } from './copies/key-table.ts'
import { readClusters } from './copies/read-clusters.ts'
import { readCopies } from './copies/read-copies.ts'
import { readBlocked } from './forgetting/blocked-articles.ts'
import { createMerge, LARGE_PASSAGES, type Merge, type MergeOptions } from './merging/create-merge.ts'
import { type MergeState, mergeState } from './merging/merge-state.ts'
import { sweepTables } from './merging/sweep-tables.ts'
import { newestLedes } from './newest-ledes.ts'
import { OfVersion } from './of-version.ts'
import { indexTable, type OpenTable, type OpenTableOptions, openTable } from './open-table.ts'
import { type FoundPassage, foundPassages, passageRows } from './passage-row.ts'
import { passageTable } from './passage-table.ts'
import { PassageVectors } from './passage-vectors.ts'
import { readArticleIds } from './read-article-ids.ts'
import { readCensus } from './read-census.ts'
import { readCoverage } from './read-coverage.ts'
import { readKnown } from './read-known.ts'
import { readOutlets } from './read-outlets.ts'
import { renameGroups } from './rename-groups.ts'
import { type SearchOptions, searchQuery } from './search-query.ts'
import { sqlText } from './sql-text.ts'
import { assignStories } from './stories/assign-stories.ts'
import { readStories } from './stories/read-stories.ts'
import { readStory } from './stories/read-story.ts'
import { tellFailure } from './tell-failure.ts'
import { keepHistory, readHistory } from './versions/keep-history.ts'
import { readCards } from './versions/read-cards.ts'
import { writeArticles } from './write-articles.ts'
import { WriterLock } from './writer-lock.ts'

/**
 * Rows that are not yet merged are found by scanning, with word statistics of the merged ones alone: beside few merged
 * rows, scores are far off and matches are missed; beside many, the scan costs time (under 10 ms at this number).
 */
const UNMERGED_ROWS_MAX = 2_000
const UNMERGED_SHARE_MAX = 0.01

/**
 * So many unmerged passages, so many times those that are merged, and in files of so many on average, are a first run:
 * to build the indexes of all anew takes 7.5 s for 100,000 then, a merge 9.9, for it packs the files first. To read
 * from twenty files costs a question some milliseconds more than from one, until the next merge packs them.
 */
const BUILT_ANEW = { passages: 10_000, times: 2, inOneFile: 4_000 } as const

/**
 * In the middle of a run, merging is put off, for each merge writes all rows anew. From this number on it is done
 * whenever the rows have doubled: a run of any size then writes each row about twice more, and a question asked
 * meanwhile scans no more rows than are merged.
 */
const UNMERGED_IN_RUN_MAX = 150_000

export interface OpenIndexOptions extends OpenTableOptions {
  /** Milliseconds that a writing method waits for another process that writes. */
  readonly wait?: number
  /** Milliseconds since 1970: when a version was replaced, and how old one is. */
  readonly clock?: () => number
  /** Milliseconds for which versions of the table that were replaced stay, for whoever still reads them. */
  readonly retention?: number
  /** Passages from which on it is merged in a process of its own. */
  readonly large?: number
}

/** A reader takes up a new version within two seconds, and a search ends within some; without end they would fill the disk. */
const RETENTION_MS = 10 * 60_000

/** The same in the middle of a run, whose merges follow each other by minutes. */
const RETENTION_IN_RUN_MS = 2 * 60_000

/** After a large run, which took minutes: readers have had the time to end what they began, also a pass over all articles. */
const GRACE_MS = 15_000

interface Settings {
  readonly lock: WriterLock
  readonly clock: () => number
  readonly merge: Merge
  readonly large: number
}

/**
 * Holds an open index. Several processes may read; one writes: whatever writes throws `IndexBusyError` where another
 * process does, and a run of several steps takes `lock` first. Every method that touches the table throws
 * `IndexUnreadableError` where the engine fails. `vectors` stand beside the passages, where an embedder made some.
 */
export class PassageIndex {
  readonly #connection: Connection
  readonly #table: Table
  readonly #lock: WriterLock
  readonly #keys: KeyTable
  readonly #clock: () => number
  readonly #mergeTable: Merge
  readonly #large: number
  readonly #coverage = new OfVersion<Coverage>()
  /** For writing; whatever another process writes makes another version. */
  readonly #articleIds = new OfVersion<Set<string>>()
  readonly #outlets = new OfVersion<readonly Outlet[]>()
  readonly #census = new OfVersion<Census>()
  readonly #stories = new OfVersion<readonly Story[]>()
  /** No more searches at a time than there are cores: more end no sooner, and leave this thread none to run on. */
  readonly #inTurn = pLimit(availableParallelism())
  /** What one writes looks up what the one before has written. */
  readonly #writes = pLimit(1)
  readonly vectors: PassageVectors

  private constructor({ connection, table }: OpenTable, { lock, clock, merge, large }: Settings) {
    this.#connection = connection
    this.#table = table
    this.#lock = lock
    this.#clock = clock
    this.#mergeTable = merge
    this.#large = large
    this.vectors = new PassageVectors(table, { lock, inTurn: this.#writes })
    this.#keys = new KeyTable(connection, merge)
  }

  /** Opens the index at a URI, or makes an empty one there. */
  static async open({
    wait = 0,
    clock = () => Date.now(),
    retention = RETENTION_MS,
    large = LARGE_PASSAGES,
    ...options
  }: OpenIndexOptions): Promise<PassageIndex> {
    const { uri } = options
    const lock = options.lock ?? new WriterLock({ uri, wait })
    const merge = createMerge({ uri, clock, retention, large })
    return new PassageIndex(await openTable({ ...options, lock }), { lock, clock, merge, large })
  }

  /** Keeps other processes from writing until it is disposed; what they have written before is seen at once. */
  async lock(): Promise<Disposable> {
    const held = await this.#lock.hold()
    try {
      // Else what another writer has stored within the last two seconds would be missed, and stored twice.
      await tellFailure('read', () => this.#table.checkoutLatest())
      return held
    } catch (error) {
      held[Symbol.dispose]()
      throw error
    }
  }

  /**
   * Adds the articles, or replaces those with the same id with all their passages, in one version of the table.
   * The first rows of an index are merged at once: full text takes its word statistics from merged rows, and without
   * any it finds only part of what is there. Later ones wait for `maintain`, unless they are very many. None of the passages has a vector afterwards.
   */
  async put(prepared: readonly PreparedArticle[]): Promise<void> {
    if (prepared.length > 0) await this.#writes(() => this.#put(prepared))
  }

  async #put(prepared: readonly PreparedArticle[]): Promise<void> {
    using _ = await this.lock()
    const articleIds = prepared.map(({ article }) => article.id)
    const held = await this.#articleIds.at(await this.#version(), () =>
      tellFailure('read', () => readArticleIds(this.#table)),
    )
    const isHeld = (id: string) => held.has(id)
    const rows = await this.#rowsOf(prepared, isHeld)
    const version = await tellFailure('written', () =>
      writeArticles({ table: this.#table, articleIds, rows, isHeld }),
    )
    for (const id of articleIds) held.add(id)
    this.#articleIds.hold(version, held)
    const { merged, unmerged } = await this.#mergeState()
    if (merged === 0 || unmerged > Math.max(merged, UNMERGED_IN_RUN_MAX))
      await this.#merge({ passages: merged + unmerged, retention: RETENTION_IN_RUN_MS })
  }

  async remove(articleIds: readonly string[]): Promise<void> {
    if (articleIds.length > 0) await this.#writes(() => this.#remove(articleIds))
  }

  async #remove(articleIds: readonly string[]): Promise<void> {
    using _ = await this.lock()
    const ids = articleIds.map(sqlText).join(', ')
    await tellFailure('written', () => this.#table.delete(`\`articleId\` IN (${ids})`))
  }

  /** Version and source of every article held, by article id. */
  async known(): Promise<ReadonlyMap<string, { readonly version: string; readonly source: string }>> {
    return tellFailure('read', () => readKnown(this.#table))
  }

  /** The ids of articles that were taken down and must not come back. */
  async blocked(): Promise<ReadonlySet<string>> {
    return tellFailure('read', () => readBlocked(this.#connection))
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
    const rows = await tellFailure('read', () =>
      this.#table
        .query()
        .where(`\`articleId\` = ${sqlText(id)} AND position = 0`)
        .select(['article', 'cluster', 'story'])
        .toArray(),
    )
    const [row] = rows
    return row
      ? { ...articleSchema.parse(JSON.parse(row.article)), cluster: row.cluster, story: row.story }
      : undefined
  }

  /** The articles about the same event as this one, itself among them, the oldest first; none where it is not held. */
  async story(articleId: string): Promise<readonly ArticleCard[]> {
    return tellFailure('read', () => readStory(this.#table, articleId))
  }

  /** The stories of several articles, the newest first; computed once for each version of the table. */
  async stories(): Promise<readonly Story[]> {
    const version = await this.#version()
    return this.#stories.at(version, () => tellFailure('read', () => readStories(this.#table)))
  }

  /** The cards of these articles as they are now, by article id; an article that is not held is absent. */
  async cards(articleIds: readonly string[]): Promise<ReadonlyMap<string, ArticleCard>> {
    return tellFailure('read', () => readCards(this.#table, articleIds))
  }

  /** What the article was before its publisher changed it, the newest version first. */
  async versions(articleId: string): Promise<readonly ArticleVersion[]> {
    const rows = await tellFailure('read', () =>
      this.#table
        .query()
        .where(`\`articleId\` = ${sqlText(articleId)} AND position = 0`)
        .select(['history'])
        .toArray(),
    )
    return rows[0] ? readHistory(rows[0].history) : []
  }

  /** Another number after each change of what is held, also by another process. */
  version(): Promise<number> {
    return this.#version()
  }

  /** The cluster of copies that each of these articles belongs to, by article id. */
  async clusters(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return tellFailure('read', () => readClusters(this.#table, articleIds))
  }

  /** The copies of each of these articles, by article id; an article that is not held is absent. */
  async copies(articleIds: readonly string[]): Promise<ReadonlyMap<string, CopyCluster>> {
    return tellFailure('read', () => readCopies(this.#table, articleIds))
  }

  /** How much is held, and from when to when; computed once for each version of the table. */
  async coverage(): Promise<Coverage> {
    const version = await this.#version()
    return this.#coverage.at(version, () => tellFailure('read', () => readCoverage(this.#table)))
  }

  /** The publishers, agencies and sections held, most articles first; computed once for each version of the table. */
  async outlets(): Promise<readonly Outlet[]> {
    const version = await this.#version()
    return this.#outlets.at(version, () => tellFailure('read', () => readOutlets(this.#table)))
  }

  /** Who published how much, when, and what came last; computed once for each version of the table. */
  async census(): Promise<Census> {
    const version = await this.#version()
    return this.#census.at(version, () => tellFailure('read', () => readCensus(this.#table)))
  }

  /** Merges what was written lately into the indexes, once it is worth it; call it at the end of a run. */
  maintain(): Promise<void> {
    return this.#writes(() => this.#maintain())
  }

  async #maintain(): Promise<void> {
    using _ = await this.lock()
    const { merged, unmerged } = await this.#mergeState()
    const passages = merged + unmerged
    const mergePassages = async () => {
      if (await this.#isFirstRun({ merged, unmerged }))
        await tellFailure('written', () => indexTable(this.#table))
      else if (unmerged > Math.min(UNMERGED_ROWS_MAX, merged * UNMERGED_SHARE_MAX))
        await this.#merge({ passages })
    }
    const mergeKeys = () => tellFailure('written', () => this.#keys.maintain())
    // Each keeps little more than one core busy. Two large ones would need the memory of both.
    if (passages < this.#large) await allDone([mergePassages(), mergeKeys()])
    else {
      await mergePassages()
      await mergeKeys()
    }
    await this.vectors.maintain()
  }

  async #isFirstRun({ merged, unmerged }: MergeState): Promise<boolean> {
    const passages = merged + unmerged
    const isMost = unmerged >= Math.max(BUILT_ANEW.passages, merged * BUILT_ANEW.times)
    // The index of vectors takes in what is new with a merge alone.
    if (!isMost || passages >= this.#large || (await this.vectors.space())) return false
    const { fragmentStats } = await tellFailure('read', () => this.#table.stats())
    return passages / fragmentStats.numFragments >= BUILT_ANEW.inOneFile
  }

  /**
   * Removes what merges have replaced, where that is much and all is merged: call it after `maintain`, where nothing
   * more is to be written for now. Waits for `grace`, in milliseconds, so that whoever reads meanwhile can end.
   */
  sweep({ grace = GRACE_MS } = {}): Promise<void> {
    return this.#writes(() => this.#sweep(grace))
  }

  async #sweep(grace: number): Promise<void> {
    using _ = await this.lock()
    const { merged, unmerged } = await this.#mergeState()
    if (merged < this.#large || unmerged > 0 || this.vectors.isRead) return
    await tellFailure('written', async () => {
      const tables = [{ table: this.#table, passages: merged }, await this.#keys.swept()]
      await sweepTables({ tables, merge: this.#mergeTable, grace })
    })
  }

  close(): void {
    this.#keys.close()
    this.#table.close()
    this.#connection.close()
  }

  #version(): Promise<number> {
    return tellFailure('read', () => this.#table.version())
  }

  #mergeState(): Promise<MergeState> {
    return tellFailure('read', () => mergeState(this.#table, 'text_idx'))
  }

  #merge(options: MergeOptions) {
    return tellFailure('written', () =>
      this.#mergeTable(
        this.#table,
        this.vectors.isRead ? { ...options, retention: Number.POSITIVE_INFINITY } : options,
      ),
    )
  }

  async #rowsOf(prepared: readonly PreparedArticle[], isHeld: (articleId: string) => boolean) {
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
    const now = new Date(this.#clock()).toISOString()
    const changed = articles.filter(({ id }) => isHeld(id))
    const histories = await tellFailure('read', () =>
      keepHistory({ table: this.#table, articles: changed, now }),
    )
    const rows = prepared.flatMap((one) => {
      const { id } = one.article
      return passageRows({
        ...one,
        cluster: copies.clusters.get(id) ?? id,
        story: events.stories.get(id) ?? id,
        history: histories.get(id) ?? [],
      })
    })
    return passageTable(rows, await this.vectors.space())
  }
}
