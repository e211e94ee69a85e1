// What a channel tells about a thread: how many replies, when, by whom. Pure.
import type { PageMessage } from '../page-protocol.ts'
import type { ThreadSummary } from './list-item.ts'

/** Sums up a thread's `replies`, oldest first; undefined where nobody has replied for all to see. */
export function summariseThread(replies: readonly PageMessage[]): ThreadSummary | undefined {
  const seen = replies.filter((reply) => !reply.ephemeral)
  const last = seen.at(-1)
  if (!last) return undefined
  return { count: seen.length, lastTs: last.ts, people: [...new Set(seen.map((reply) => reply.user))] }
}
