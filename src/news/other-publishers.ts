// Which other outlets print a text: copies are one source, and the reader should see it.
import type { CopyCluster } from './copy-cluster.ts'

/** The outlets' names, each once, without that of the article itself; the original's first. */
export function otherPublishers({ original, others }: CopyCluster, publisher: string): readonly string[] {
  const printed = [original, ...others].map((card) => card.publisher)
  return [...new Set(printed)].filter((name) => name !== publisher)
}
