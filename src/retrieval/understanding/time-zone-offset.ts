// How far a time zone is ahead of UTC at an instant.

/** Minutes ahead of UTC (negative west of it); an unknown zone counts as UTC. */
export function timeZoneOffset(timeZone: string, at: Date): number {
  const name = offsetName(timeZone, at)
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  if (sign === undefined) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** A formatter costs a hundred times what it formats. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const made =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  formats.set(timeZone, made)
  return made
}

function offsetName(timeZone: string, at: Date): string {
  try {
    const parts = formatFor(timeZone).formatToParts(at)
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  } catch {
    return ''
  }
}
