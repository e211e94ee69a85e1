// Message ids of the workspace: Slack names a message by the time it was posted.

/**
 * A function that gives the next `ts`, in Slack's form `seconds.microseconds` (six digits). Each is greater
 * than the one before it, and than `after`, also where the clock stands still or goes back.
 */
export function createTimestamps({
  clock,
  after = '0',
}: {
  readonly clock: () => number
  readonly after?: string | undefined
}): () => string {
  let latest = Number(after.replace('.', ''))
  return function nextTimestamp() {
    latest = Math.max(clock() * 1000, latest + 1)
    const [seconds, micros] = [Math.floor(latest / 1e6), latest % 1e6]
    return `${seconds}.${String(micros).padStart(6, '0')}`
  }
}
