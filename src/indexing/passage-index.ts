// The passage index: what ingestion writes and retrieval searches, over one LanceDB table.
import type { Connection, Table } from '@lancedb/lancedb'
import pLimit from 'p-limit'
import type { PreparedArticle } from '../news/prepared-article.ts'
import { KeyTable } from './copies/key-table.ts'
import { holdNewest } from './hold-newest.ts'
import { createMerge, LARGE_PASSAGES, type Merge } from './merging/create-merge.ts'
import { type OpenTable, type OpenTableOptions, openTable } from './open-table.ts'
import { PassageReader } from './passage-reader.ts'
import { PassageUpkeep } from './passage-upkeep.ts'
import { PassageVectors } from './passage-vectors.ts'
import { PassageWriter } from './passage-writer.ts'
import { WriterLock } from './writer-lock.ts'

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
export class PassageIndex extends PassageReader {
  readonly #connection: Connection
  readonly #table: Table
  readonly #lock: WriterLock
  readonly #keys: KeyTable
  readonly #writer: PassageWriter
  readonly #upkeep: PassageUpkeep
  /** What one writes looks up what the one before has written. */
  readonly #writes = pLimit(1)
  readonly vectors: PassageVectors

  private constructor({ connection, table }: OpenTable, { lock, clock, merge, large }: Settings) {
    super({ connection, table })
    this.#connection = connection
    this.#table = table
    this.#lock = lock
    this.#keys = new KeyTable(connection, merge)
    this.vectors = new PassageVectors(table, { lock, inTurn: this.#writes })
    const shared = { table, keys: this.#keys, vectors: this.vectors }
    this.#writer = new PassageWriter({ ...shared, clock })
    this.#upkeep = new PassageUpkeep({ ...shared, merge, large })
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
  lock(): Promise<Disposable> {
    return holdNewest(this.#lock, this.#table)
  }

  /**
   * Adds the articles, or replaces those with the same id with all their passages, in one version of the table;
   * they are found well only after `maintain`. None of the passages has a vector afterwards.
   */
  async put(prepared: readonly PreparedArticle[]): Promise<void> {
    if (prepared.length === 0) return
    await this.#write(async () => {
      await this.#writer.put(prepared)
      await this.#upkeep.mergeInRun()
    })
  }

  async remove(articleIds: readonly string[]): Promise<void> {
    if (articleIds.length > 0) await this.#write(() => this.#writer.remove(articleIds))
  }

  /** Merges what was written lately into the indexes, once it is worth it; call it at the end of a run. */
  maintain(): Promise<void> {
    return this.#write(() => this.#upkeep.maintain())
  }

  /**
   * Removes what merges have replaced, where that is much and all is merged: call it after `maintain`, where nothing
   * more is to be written for now. Waits for `grace`, in milliseconds, so that whoever reads meanwhile can end.
   */
  sweep({ grace = GRACE_MS } = {}): Promise<void> {
    return this.#write(() => this.#upkeep.sweep(grace))
  }

  close(): void {
    this.#keys.close()
    this.#table.close()
    this.#connection.close()
  }

  #write(work: () => Promise<void>): Promise<void> {
    return this.#writes(async () => {
      using _ = await this.lock()
      await work()
    })
  }
}
