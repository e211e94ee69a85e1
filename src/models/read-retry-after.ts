// How long a server asks to be left alone.

const SECOND = 1_000

/**
 * Milliseconds by the header `Retry-After` (seconds or a date, RFC 9110) or OpenAI's `retry-after-ms`; undefined where
 * there is neither or it makes no sense. `now` in milliseconds since 1970.
 */
export function readRetryAfter(headers: Headers | undefined, now: number): number | undefined {
  const exact = Number.parseFloat(headers?.get('retry-after-ms') ?? '')
  if (exact >= 0) return exact
  const written = headers?.get('retry-after')?.trim() ?? ''
  if (/^\d+(?:\.\d+)?$/.test(written)) return Number(written) * SECOND
  // A date begins with its weekday; JavaScript would also read a year from "-1".
  const milliseconds = /^[a-z]/i.test(written) ? Date.parse(written) - now : Number.NaN
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined
}
