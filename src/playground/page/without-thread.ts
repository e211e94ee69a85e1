// A thread is being read. Pure.
import type { PageModel, Place } from './page-model.ts'
import { isSameThread } from './same-thread.ts'

/** The marks without that of the thread at `place`; the same list where it has none. */
export function withoutThread(marks: PageModel['unreadThreads'], place: Place): PageModel['unreadThreads'] {
  const others = marks.filter((mark) => !isSameThread(mark, place))
  return others.length === marks.length ? marks : others
}
