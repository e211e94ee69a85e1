// Slack's message ids hold the message's time.

/** The moment of a message id such as `1763938800.000100` (seconds), to the millisecond. */
export function tsToDate(ts: string): Date {
  return new Date(Number(ts) * 1_000)
}
