// How many answers may be streamed: Slack allows few starts of streams a minute, and each one streamed costs calls.

/**
 * chat.startStream and chat.stopStream: 20 a minute and workspace (Slack's tier 2). Some are left for other replicas
 * and for retries; who asks beyond that gets the answer in one piece.
 */
const STARTS_PER_MINUTE = 15

const MINUTE_MS = 60_000

/** A function that takes one start of a workspace's budget, and tells whether there was one left. */
export function createStreamBudget({ clock = Date.now }: { readonly clock?: () => number } = {}) {
  const taken = new Map<string, readonly number[]>()
  return function takeStream(workspace: string): boolean {
    const now = clock()
    const recent = (taken.get(workspace) ?? []).filter((at) => now - at < MINUTE_MS)
    const isLeft = recent.length < STARTS_PER_MINUTE
    taken.set(workspace, isLeft ? [...recent, now] : recent)
    return isLeft
  }
}
