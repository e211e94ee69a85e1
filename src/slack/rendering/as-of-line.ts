// The line that says what moment a reply speaks for and where it looked.
import type { Reply } from '../../answering/reply.ts'
import { formatDay } from '../../news/news-date.ts'
import { limits } from './limits.ts'
import { shorten } from './shorten.ts'
import type { Strings } from './strings.ts'

/**
 * For example `Understood as “Why did Tern stop flying?” · As of 23 Nov 2026 · searched 1-7 Nov 2026`, the day being
 * that of the asker's time zone; how the question was understood only where it says more than the person did.
 */
export function asOfLine(
  { standaloneQuestion, isRewritten, asOf, window }: Omit<Reply, 'kind'>,
  { timeZone, strings }: { readonly timeZone: string; readonly strings: Strings },
): string {
  const parts = [
    ...(isRewritten ? [strings.understood(shorten(standaloneQuestion, limits.tight.remark))] : []),
    strings.asOf(formatDay(dayIn(timeZone, new Date(asOf)))),
    ...(window ? [strings.searched(shorten(window.label, limits.tight.remark))] : []),
  ]
  return parts.join(' · ')
}

/** The calendar day as `2026-11-23`, which is how Sweden writes it. */
function dayIn(timeZone: string, instant: Date): string {
  return instant.toLocaleDateString('sv-SE', { timeZone })
}
