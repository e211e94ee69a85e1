// Reads documents of strangers without letting any of them hold up the process or eat its memory.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { DocumentContent, SourceDocument } from './source-document.ts'

export interface DocumentReaderOptions {
  /** Milliseconds for one document. */
  readonly deadline?: number
  /** Megabytes of the reader's heap. */
  readonly memory?: number
}

/** The slowest honest page takes one; the rest is for a busy machine. */
const DEADLINE_MS = 10_000

/** The largest document that is taken (20 MB) becomes a tree some ten times its size. */
const MEMORY_MB = 600

/**
 * Reads one document after the other on a thread, which is begun with the first document. One that takes too long or
 * needs too much memory is rejected, and the next one gets a new thread. `readDocument` on this thread would keep
 * everybody in Slack waiting meanwhile.
 */
export class DocumentReader implements AsyncDisposable {
  readonly #deadline: number
  readonly #memory: number
  #worker: Promise<Worker> | undefined
  #queue: Promise<unknown> = Promise.resolve()

  constructor({ deadline = DEADLINE_MS, memory = MEMORY_MB }: DocumentReaderOptions = {}) {
    this.#deadline = deadline
    this.#memory = memory
  }

  /** Never rejects. */
  read(document: SourceDocument): Promise<DocumentContent> {
    const reading = this.#queue.then(() => this.#read(document))
    this.#queue = reading
    return reading
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#end()
  }

  async #read(document: SourceDocument): Promise<DocumentContent> {
    this.#worker ??= begin(this.#memory)
    try {
      const worker = await this.#worker
      worker.ref()
      const answer = once(worker, 'message', { signal: AbortSignal.timeout(this.#deadline) })
      worker.postMessage(document)
      const [content] = await answer
      worker.unref()
      return content as DocumentContent
    } catch (error) {
      await this.#end()
      const isLate = error instanceof Error && error.name === 'AbortError'
      return {
        kind: 'rejected',
        reason: isLate
          ? `takes more than ${this.#deadline / 1_000} s to read`
          : 'takes too much memory to read',
      }
    }
  }

  async #end(): Promise<void> {
    const worker = await this.#worker?.catch(() => undefined)
    this.#worker = undefined
    await worker?.terminate()
  }
}

async function begin(memory: number): Promise<Worker> {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  await once(worker, 'message')
  // A failure between two documents is told to the next one.
  worker.on('error', () => {})
  return worker
}
