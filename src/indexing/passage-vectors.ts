// The vectors beside the passages of an index: what the embedding job writes and retrieval searches.
import { Index, makeArrowTable, type Table } from '@lancedb/lancedb'
import { arrow } from './arrow.ts'
import { type FoundPassage, foundPassages } from './passage-row.ts'
import { tellFailure } from './tell-failure.ts'
import { addVectorColumn, readVectorSpace, VECTOR_COLUMN, vectorField } from './vector-column.ts'
import { type NearestOptions, vectorQuery } from './vector-query.ts'
import { requireSameSpace, type VectorSpace } from './vector-space.ts'
import type { WriterLock } from './writer-lock.ts'

/** What writes to the table does so in one queue: two commits at once would fail each other. */
export type WriteInTurn = <T>(write: () => Promise<T>) => Promise<T>

/** A passage as the embedding job reads it. */
export interface BarePassage {
  readonly id: string
  /** Of its article. */
  readonly version: string
  readonly headline: string
  readonly text: string
}

export interface EmbeddedPassage extends Pick<BarePassage, 'id' | 'version'> {
  readonly vector: Float32Array
}

/**
 * Numbers in all vectors from which an index of their own is built; below, every vector is compared, which is exact. A
 * scan takes 15 ms of one core a million numbers (75 ms for 20,000 vectors of 256, where the index takes 15 and finds
 * 99 % of the same 50); building the index takes 0.6 ms a vector.
 */
const SCANNED_NUMBERS_MAX = 2_000_000

/** Vectors in one graph of the index, which is held in memory while it is built: 1.5 GB at 1,536 numbers. */
const PARTITION_VECTORS = 250_000

/**
 * Works on the table of a `PassageIndex`, and throws what that throws: `IndexUnreadableError` where the engine fails,
 * `IndexBusyError` where another process writes. A
 * passage whose article was replaced has no vector any more, until it gets a new one.
 */
export class PassageVectors {
  readonly #table: Table
  readonly #lock: WriterLock
  readonly #inTurn: WriteInTurn
  #readers = 0

  constructor(table: Table, { lock, inTurn }: { readonly lock: WriterLock; readonly inTurn: WriteInTurn }) {
    this.#table = table
    this.#lock = lock
    this.#inTurn = inTurn
  }

  /** Somebody is not done with `missing`, and may read one version of the table for hours. */
  get isRead(): boolean {
    return this.#readers > 0
  }

  /** The model and size of the vectors held; undefined while none was ever added. */
  space(): Promise<VectorSpace | undefined> {
    return tellFailure('read', () => readVectorSpace(this.#table))
  }

  async count(): Promise<{ readonly embedded: number; readonly missing: number }> {
    const [all, missing] = await tellFailure('read', async () => {
      const condition = (await readVectorSpace(this.#table)) && MISSING
      return Promise.all([this.#table.countRows(), this.#table.countRows(condition)])
    })
    return { embedded: all - missing, missing }
  }

  /** Every passage that had no vector when this was called, in no order. Merges keep that version until it has ended. */
  async *missing(): AsyncGenerator<BarePassage> {
    this.#readers += 1
    try {
      yield* this.#missing()
    } finally {
      this.#readers -= 1
    }
  }

  async *#missing(): AsyncGenerator<BarePassage> {
    const held = await this.space()
    const all = this.#table.query().select(['id', 'version', 'headline', 'text'])
    const batches = await tellFailure('read', async () => (held ? all.where(MISSING) : all))
    const steps = batches[Symbol.asyncIterator]()
    const next = () => tellFailure('read', () => steps.next())
    for (let step = await next(); !step.done; step = await next())
      for (const { id, version, headline, text } of step.value) yield { id, version, headline, text }
  }

  /**
   * Gives these passages their vectors, in one version; one that was replaced or removed meanwhile is left alone.
   * @throws ConfigurationError where the index holds vectors of another kind; nothing is written then.
   */
  async add(passages: readonly EmbeddedPassage[], space: VectorSpace): Promise<void> {
    if (passages.length > 0) await this.#inTurn(() => this.#add(passages, space))
  }

  async #add(passages: readonly EmbeddedPassage[], space: VectorSpace): Promise<void> {
    using _ = await this.#lock.hold()
    const held = await this.space()
    if (held) requireSameSpace(held, space)
    else await tellFailure('written', () => addVectorColumn(this.#table, space))
    const rows = passages.map(({ id, version, vector }) => ({ id, version, [VECTOR_COLUMN]: vector }))
    const { Field, Schema, Utf8 } = arrow
    const schema = new Schema([
      new Field('id', new Utf8(), false),
      new Field('version', new Utf8(), false),
      vectorField(space),
    ])
    await tellFailure('written', () =>
      this.#table
        .mergeInsert('id')
        // With an index on the id, LanceDB 0.31.0 would fill the column in place, and fails where rows were deleted.
        .useIndex(false)
        .whenMatchedUpdateAll({ where: 'target.version = source.version' })
        .execute(makeArrowTable(rows, { schema })),
    )
  }

  /** Drops all vectors, with their index and the name of their model. */
  clear(): Promise<void> {
    return this.#inTurn(() => this.#clear())
  }

  async #clear(): Promise<void> {
    using _ = await this.#lock.hold()
    if (await this.space()) await tellFailure('written', () => this.#table.dropColumns([VECTOR_COLUMN]))
  }

  /** The passages nearest to a vector, nearest first; none where the index has no vectors. */
  async search(options: NearestOptions): Promise<readonly FoundPassage[]> {
    const held = await this.space()
    if (!held) return []
    const found = await tellFailure('searched', () => vectorQuery(this.#table, options).toArrow())
    return foundPassages(found)
  }

  /** Builds the vectors' index once they are many; later merges of the table keep it up to date. For who has the turn to write. */
  async maintain({ scannedNumbersMax = SCANNED_NUMBERS_MAX } = {}): Promise<void> {
    using _ = await this.#lock.hold()
    const space = await this.space()
    if (!space || (await this.#isIndexed())) return
    const { embedded } = await this.count()
    if (embedded * space.dimensions <= scannedNumbersMax) return
    const numPartitions = Math.ceil(embedded / PARTITION_VECTORS)
    const config = Index.hnswSq({ distanceType: 'cosine', numPartitions })
    await tellFailure('written', () => this.#table.createIndex(VECTOR_COLUMN, { config }))
  }

  async #isIndexed(): Promise<boolean> {
    const indices = await tellFailure('read', () => this.#table.listIndices())
    return indices.some(({ columns }) => columns.includes(VECTOR_COLUMN))
  }
}

const MISSING = `\`${VECTOR_COLUMN}\` IS NULL`
