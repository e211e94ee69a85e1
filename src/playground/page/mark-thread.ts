// A thread has news. Pure.
import type { PageModel, ThreadPlace } from './page-model.ts'
import { isSameThread } from './same-thread.ts'

/** Marked until it is opened; not where it is open. */
export function markThread(model: PageModel, thread: ThreadPlace): PageModel {
  const { place, unreadThreads } = model
  const isKnown = isSameThread(thread, place) || unreadThreads.some((other) => isSameThread(thread, other))
  return isKnown ? model : { ...model, unreadThreads: [...unreadThreads, thread] }
}
