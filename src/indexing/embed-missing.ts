// The job that gives vectors to the passages that have none: it can be stopped at any moment, and goes on where it was.
import { ModelError } from '../errors.ts'
import type { Embedder } from '../models/embedder.ts'
import { inChunks } from './in-chunks.ts'
import type { PassageIndex } from './passage-index.ts'
import type { BarePassage, EmbeddedPassage } from './passage-vectors.ts'
import { requireSameSpace, type VectorSpace } from './vector-space.ts'

export interface EmbedMissingOptions {
  readonly index: Pick<PassageIndex, 'vectors' | 'maintain' | 'lock'>
  readonly embedder: Embedder
  readonly onProgress?: (done: number, total: number) => void
  /** Called for each passage that the model refuses while it takes others; it stays without a vector. */
  readonly onRefused?: (passage: BarePassage, reason: string) => void
  /** Asks for nothing more; what is under way is finished and written. */
  readonly signal?: AbortSignal
}

export interface EmbedMissingResult {
  /** Passages that got a vector in this run. */
  readonly embedded: number
  /** Passages without a vector at its end. */
  readonly missing: number
}

/** Of one request; `embeddingBatches` says why. */
const REQUEST_PASSAGES = 32

/** Keeps a server busy through the round trips of the others; a small one works them off in turn. */
const REQUESTS_AT_ONCE = 4

/**
 * A write costs about as much for 30 passages as for 1,000, and more with each write before it (0.9 s of one core after
 * 350 of them, in a table of 20,000): so few, large ones. A killed run loses what was not written, a fortieth at most.
 */
const WRITES_MAX = 40
const WRITE_PASSAGES_MAX = 8_192

/** Rewritten rows leave the merged full text, and slow it; merging them takes longer the more there are in all. */
const MERGE_PASSAGES = 20_000
const MERGE_SHARE = 0.2

/**
 * Each passage is sent once, whatever stops the run, but for those whose vectors were on their way when the process
 * was killed. Throws what `embedder` throws, once what had arrived is written; ConfigurationError, before anything is
 * sent where that can be known, where the index holds vectors of another kind; IndexBusyError and IndexUnreadableError as `index`.
 */
export async function embedMissing(options: EmbedMissingOptions): Promise<EmbedMissingResult> {
  const { index, embedder, signal } = options
  using _ = await index.lock()
  const held = await index.vectors.space()
  if (held) requireSameSpace(held, embedder)
  const { missing } = await index.vectors.count()
  const run = new EmbedRun(options, missing, held)
  const chunks = inChunks(index.vectors.missing(), REQUEST_PASSAGES)
  async function work(): Promise<void> {
    while (!signal?.aborted && run.failure === undefined) {
      const { value: chunk, done } = await chunks.next()
      if (done) return
      await run.take(chunk)
    }
  }
  if (missing > 0) await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, work))
  await chunks.return(undefined)
  await run.finish()
  return { embedded: run.written, missing: missing - run.written }
}

class EmbedRun {
  readonly #options: EmbedMissingOptions
  readonly #total: number
  readonly #writeSize: number
  #space: VectorSpace | undefined
  #arrived: EmbeddedPassage[] = []
  #writing: Promise<void> = Promise.resolve()
  #seen = 0
  #unmerged = 0
  written = 0
  failure: { readonly error: unknown } | undefined

  constructor(options: EmbedMissingOptions, total: number, space: VectorSpace | undefined) {
    this.#options = options
    this.#total = total
    this.#writeSize = Math.min(total / WRITES_MAX, WRITE_PASSAGES_MAX)
    this.#space = space
  }

  /** Embeds a chunk, and writes once enough have come. Never rejects: the first failure is kept. */
  async take(chunk: readonly BarePassage[]): Promise<void> {
    try {
      const embedded = await this.#embed(chunk)
      // Not in one line: what awaits inside the call would push onto the list of before.
      this.#arrived.push(...embedded)
      this.#seen += chunk.length
      this.#options.onProgress?.(this.#seen, this.#total)
      if (this.#arrived.length >= this.#writeSize) await this.#write()
    } catch (error) {
      this.failure ??= { error }
    }
  }

  /** Writes what has arrived; throws the failure that stopped the run. */
  async finish(): Promise<void> {
    await this.#write().catch((error: unknown) => {
      this.failure ??= { error }
    })
    if (this.written > 0) await this.#options.index.maintain()
    if (this.failure) throw this.failure.error
  }

  async #embed(chunk: readonly BarePassage[]): Promise<readonly EmbeddedPassage[]> {
    try {
      return await this.#request(chunk)
    } catch (error) {
      if (!(error instanceof ModelError) || error.retryable || chunk.length === 1) throw error
      return this.#embedOneByOne(chunk, error)
    }
  }

  /** One text that a model refuses must not keep the others from their vectors; where it refuses all, it is not the text. */
  async #embedOneByOne(
    chunk: readonly BarePassage[],
    failure: ModelError,
  ): Promise<readonly EmbeddedPassage[]> {
    const embedded: EmbeddedPassage[] = []
    const refused: (readonly [BarePassage, string])[] = []
    for (const passage of chunk) {
      try {
        embedded.push(...(await this.#request([passage])))
      } catch (error) {
        if (!(error instanceof ModelError) || error.retryable) throw error
        refused.push([passage, error.message])
        if (embedded.length === 0 && refused.length > REFUSED_AT_FIRST_MAX) throw failure
      }
    }
    if (embedded.length === 0) throw failure
    for (const [passage, reason] of refused) this.#options.onRefused?.(passage, reason)
    return embedded
  }

  async #request(passages: readonly BarePassage[]): Promise<readonly EmbeddedPassage[]> {
    const { embedder } = this.#options
    const { model } = embedder
    const vectors = await embedder.embed(passages.map(({ headline, text }) => `${headline}\n\n${text}`))
    return passages.map(({ id, version }, i) => {
      const vector = vectors[i] as Float32Array
      this.#space ??= { model, dimensions: vector.length }
      requireSameSpace(this.#space, { model, dimensions: vector.length })
      return { id, version, vector }
    })
  }

  /** One at a time, and whole: a failed write is not tried again with the next. */
  #write(): Promise<void> {
    const rows = this.#arrived
    this.#arrived = []
    this.#writing = this.#writing.then(async () => {
      if (rows.length === 0 || !this.#space) return
      await this.#options.index.vectors.add(rows, this.#space)
      this.written += rows.length
      await this.#mergeWhenMany(rows.length)
    })
    return this.#writing
  }

  async #mergeWhenMany(rows: number): Promise<void> {
    this.#unmerged += rows
    if (this.#unmerged < Math.max(MERGE_PASSAGES, this.#total * MERGE_SHARE)) return
    this.#unmerged = 0
    await this.#options.index.maintain()
  }
}

/** So many refusals in a row, with nothing taken, speak for a wrong configuration. */
const REFUSED_AT_FIRST_MAX = 3
