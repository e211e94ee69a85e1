// Times as a chat shows them.

/** The time of day where the reader is, in the way of the reader's language: `9:41 AM`, `09:41`. */
export function formatTime(date: Date): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(date)
}
