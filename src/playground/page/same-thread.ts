// Telling whether two places are one thread.
import type { ThreadPlace } from './page-model.ts'

export function isSameThread(one: ThreadPlace, two: Partial<ThreadPlace>): boolean {
  return one.channel === two.channel && one.threadTs === two.threadTs
}
