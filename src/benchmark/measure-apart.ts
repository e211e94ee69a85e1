// Runs one measurement in a process of its own, whose memory and processor time are its alone.
import { fork } from 'node:child_process'
import { mergeEnvironment } from '../indexing/merging/merge-environment.ts'
import { stepOfRun } from '../ingestion/sources/step-of-run.ts'
import type { IngestFigures } from './measure-ingest.ts'
import type { RetrievalFigures, RetrievalOptions } from './measure-retrieval.ts'
import { watchMemory } from './watch-memory.ts'

export type Measurement =
  | { readonly kind: 'ingest'; readonly file: string; readonly uri: string }
  | { readonly kind: 'raw-inserts'; readonly file: string; readonly uri: string }
  | ({ readonly kind: 'retrieval' } & RetrievalOptions)

export interface ProcessFigures {
  /** Largest resident memory, in bytes, together with the processes that it starts. */
  readonly peakMemory: number
  /** Of all threads, and of the processes that it has started. */
  readonly processorSeconds: number
}

type FiguresOf<M extends Measurement> = ProcessFigures &
  (M['kind'] extends 'retrieval' ? RetrievalFigures : IngestFigures)

/** Rejects where the process ends without a result; what it printed is on standard error. */
export async function measureApart<M extends Measurement>(measurement: M): Promise<FiguresOf<M>> {
  // As the command itself begins anew.
  const isLean = measurement.kind === 'ingest' && (await stepOfRun([measurement.file])).isVast
  const child = fork(new URL('./measurement-process.ts', import.meta.url), [JSON.stringify(measurement)], {
    ...(isLean ? { env: mergeEnvironment(), execArgv: ['--expose-gc'] } : {}),
  })
  const memory = child.pid === undefined ? undefined : watchMemory(child.pid)
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      const figures = message as FiguresOf<M>
      resolve({ ...figures, peakMemory: Math.max(figures.peakMemory, memory?.stop() ?? 0) })
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      memory?.stop()
      reject(new Error(`measuring ${measurement.kind} ended with code ${code}`))
    })
  })
}
