// A small chart of articles a day, in letters that every Slack draws.

import type { DayCount } from '../../news/census.ts'
import { DAY_MS } from '../../news/day-ms.ts'
import { formatDay } from '../../news/news-date.ts'

/** Two weeks fit on a phone. */
const DAYS = 14

/** The longest bar, in characters. */
const WIDTH = 20

/** One line a day, the newest first, each with its number, so that it says the same when it is read out. */
export function chartOfDays(counts: readonly DayCount[], { today }: { readonly today: string }): string {
  const byDay = new Map(counts.map(({ day, articles }) => [day, articles]))
  const days = Array.from({ length: DAYS }, (_, ago) =>
    new Date(Date.parse(today) - ago * DAY_MS).toISOString().slice(0, 10),
  )
  const most = Math.max(1, ...days.map((day) => byDay.get(day) ?? 0))
  return days
    .map((day) => {
      const articles = byDay.get(day) ?? 0
      const bar = '█'.repeat(Math.ceil((articles / most) * WIDTH))
      return `${formatDay(day).padEnd(11)} ${String(articles).padStart(4)} ${bar}`.trimEnd()
    })
    .join('\n')
}
