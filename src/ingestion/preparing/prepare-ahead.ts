// The thread that reads articles and splits them into passages, ahead of the one that writes them.
import { parentPort, workerData } from 'node:worker_threads'
import { copyKeys } from '../../likeness/copy-keys.ts'
import { DocumentReader } from '../documents/document-reader.ts'
import { splitPassages } from '../sentences/split-passages.ts'
import { packPassages } from './packed-passages.ts'
import type { PreparingTask, SentBatch, SentStep } from './preparing-task.ts'
import { readFiles } from './read-files.ts'
import type { ReadingStep } from './reading-step.ts'

/** Characters of text: some dozens of articles. More at once only fill memory, fewer cost a message each. */
const BATCH_SIZE = 200_000

/** Steps: of records that are short or faulty. */
const BATCH_STEPS = 200

/** That are sent and not taken yet: as long as the other thread writes a thousand articles. */
const BATCHES_AHEAD = 24

/** Milliseconds without anything taken: the one that writes is merging. */
const IDLE_MS = 500

const { files, now, known }: PreparingTask = workerData
let room = BATCHES_AHEAD
let onTaken = () => {}

parentPort?.on('message', () => {
  room += 1
  onTaken()
})

await using reader = new DocumentReader()
let batch: SentStep[] = []
let size = 0
for await (const step of readFiles({ files, reader, clock: () => now })) {
  batch.push(prepared(step))
  size += sizeOf(step)
  if (size < BATCH_SIZE && batch.length < BATCH_STEPS) continue
  await send(batch)
  batch = []
  size = 0
}
if (batch.length > 0) await send(batch)
await send([])
parentPort?.close()

function prepared(step: ReadingStep): SentStep {
  if (step.kind === 'end-of-file' || step.outcome.kind === 'rejected') return step
  const { article } = step.outcome
  if (known.get(article.id) === article.version) return step
  const passages = packPassages(splitPassages(article))
  // The other keys are for the other thread: so each has about as much to do.
  return { ...step, prepared: { passages, copyKeys: copyKeys(article.paragraphs) } }
}

function sizeOf(step: ReadingStep): number {
  if (step.kind === 'end-of-file' || step.outcome.kind === 'rejected') return 0
  return step.outcome.article.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
}

async function send(steps: SentBatch): Promise<void> {
  while (room === 0) {
    const collecting = setTimeout(collectGarbage, IDLE_MS)
    await new Promise<void>((resolve) => {
      onTaken = resolve
    })
    clearTimeout(collecting)
  }
  room -= 1
  parentPort?.postMessage(steps)
}

/** Where the command was begun with it: what a merge needs elsewhere while nothing is taken. */
function collectGarbage(): void {
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
