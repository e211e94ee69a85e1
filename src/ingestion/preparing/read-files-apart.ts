// Reads and prepares files on a thread of its own, a little ahead of whoever takes the articles.
import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ReadingError } from '../../errors.ts'
import { readLikeness } from '../../likeness/read-likeness.ts'
import { unpackPassages } from './packed-passages.ts'
import type { PreparingTask, SentBatch, SentStep } from './preparing-task.ts'
import type { ReadFilesOptions, ReadingStep } from './reading-step.ts'

export interface ReadFilesApartOptions extends ReadFilesOptions {
  /** Version by article id: what is held as it is, is not prepared. */
  readonly known: ReadonlyMap<string, string>
  /** Megabytes of the thread's heap; as Node sets it where absent. */
  readonly memory?: number | undefined
}

/**
 * The same steps as `readFiles`, in the same order, with the articles prepared. The thread is some batches ahead and no
 * more, and ends with the iteration. Throws a `ReadingError` where it dies, and what reading throws; what was yielded
 * before is whole.
 */
export async function* readFilesApart({
  files,
  clock,
  known,
  memory,
}: ReadFilesApartOptions): AsyncGenerator<ReadingStep> {
  const task: PreparingTask = { files, now: clock(), known }
  const worker = new Worker(new URL('./preparing-worker.ts', import.meta.url), {
    workerData: task,
    ...(memory ? { resourceLimits: { maxOldGenerationSizeMb: memory } } : {}),
  })
  try {
    for await (const batch of batchesOf(worker)) {
      for (const step of batch) yield unpacked(step)
      worker.postMessage('taken')
    }
  } finally {
    await worker.terminate()
  }
}

async function* batchesOf(worker: Worker): AsyncGenerator<SentBatch> {
  try {
    for await (const [batch] of on(worker, 'message', { close: ['exit'] })) {
      if (batch.length === 0) return
      yield batch
    }
  } catch (error) {
    const isTooMuch = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    throw isTooMuch ? endedEarly('it needed too much memory', error) : error
  }
  throw endedEarly('nobody knows why')
}

function endedEarly(why: string, cause?: unknown): ReadingError {
  return new ReadingError(
    `The thread that reads articles ended too early, ${why}: what was stored is whole; run it again, with smaller files if it ends again`,
    { cause },
  )
}

function unpacked(step: SentStep): ReadingStep {
  if (step.kind === 'end-of-file') return step
  const { prepared, ...rest } = step
  if (!prepared || rest.outcome.kind === 'rejected') return rest
  const { article } = rest.outcome
  const likeness = readLikeness(article, prepared)
  return { ...rest, preparation: { passages: unpackPassages(article, prepared.passages), likeness } }
}
