// Work that may take its time, but keeps nobody waiting.
import { setTimeout as wait } from 'node:timers/promises'

/** What the work comes to, or `otherwise` after so many milliseconds; the work goes on. Rejects where the work does in time. */
export async function waitAtMost<Value>(
  work: Promise<Value>,
  { milliseconds, otherwise }: { readonly milliseconds: number; readonly otherwise: Value },
): Promise<Value> {
  const waiting = new AbortController()
  const enough = wait(milliseconds, otherwise, { signal: waiting.signal, ref: false }).catch(() => otherwise)
  return Promise.race([work, enough]).finally(() => waiting.abort())
}
