// Runs one measurement in a process of its own, whose memory and processor time are its alone.
import { fork } from 'node:child_process'
import type { IngestFigures } from './measure-ingest.ts'
import type { RetrievalFigures, RetrievalOptions } from './measure-retrieval.ts'

export type Measurement =
  | { readonly kind: 'ingest'; readonly file: string; readonly uri: string }
  | { readonly kind: 'raw-inserts'; readonly file: string; readonly uri: string }
  | ({ readonly kind: 'retrieval' } & RetrievalOptions)

export interface ProcessFigures {
  /** Largest resident memory, in bytes. */
  readonly peakMemory: number
  /** Of all threads. */
  readonly processorSeconds: number
}

type FiguresOf<M extends Measurement> = ProcessFigures &
  (M['kind'] extends 'retrieval' ? RetrievalFigures : IngestFigures)

/** Rejects where the process ends without a result; what it printed is on standard error. */
export function measureApart<M extends Measurement>(measurement: M): Promise<FiguresOf<M>> {
  const child = fork(new URL('./measurement-process.ts', import.meta.url), [JSON.stringify(measurement)])
  return new Promise((resolve, reject) => {
    child.once('message', (figures) => resolve(figures as FiguresOf<M>))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`measuring ${measurement.kind} ended with code ${code}`)))
  })
}
