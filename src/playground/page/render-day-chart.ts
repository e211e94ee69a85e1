// Drawing how many articles there are of each day.
import type { PageShelf } from '../workbench-protocol.ts'
import { element } from './element.ts'
import { formatPlace } from './format-place.ts'
import type { SheetOptions } from './sheet-content.ts'
import { shelfSheet } from './shelf-sheet.ts'

/** So many bars, each wide enough for a finger, stand side by side. */
const DAYS = 30
const DAY_MS = 24 * 60 * 60_000

interface ChartOptions extends Pick<SheetOptions, 'place'> {
  readonly query: URLSearchParams
}

/** Thirty days up to the newest article, or up to what the query names; each day with articles is a link to them. */
export function renderDayChart(days: PageShelf['days'], { place, query }: ChartOptions): HTMLElement {
  const counts = new Map(days.map(({ day, articles }) => [day, articles]))
  const [newest, oldest] = [days[0]?.day ?? '', days.at(-1)?.day ?? '']
  const until = Date.parse(query.get('until') ?? newest)
  if (Number.isNaN(until)) return element('div')
  const shown = Array.from({ length: DAYS }, (_, ago) => dayAt(until - ago * DAY_MS)).reverse()
  const [first = '', last = ''] = [shown[0], shown.at(-1)]
  const most = Math.max(...shown.map((day) => counts.get(day) ?? 0))
  const link = (words: string, day: string) =>
    element('a', { href: formatPlace({ ...place, sheet: shelfSheet(query, { until: day }) }) }, [words])
  const caption = `Articles a day, ${first} to ${last}`
  const bars = element(
    'ul',
    { 'aria-label': caption },
    shown.map((day) => renderDay(day, { place, query, most, count: counts.get(day) ?? 0 })),
  )
  // On a narrow screen not all of them are in sight: the newest are.
  requestAnimationFrame(() => {
    bars.scrollLeft = bars.scrollWidth
  })
  return element('figure', { class: 'day-chart' }, [
    bars,
    element('figcaption', {}, [
      first > oldest && link('earlier', dayAt(Date.parse(first) - DAY_MS)),
      element('span', {}, [caption]),
      last < newest && link('later', dayAt(Math.min(until + DAYS * DAY_MS, Date.parse(newest)))),
    ]),
  ])
}

interface DayOptions extends ChartOptions {
  readonly count: number
  /** Of the days that are shown. */
  readonly most: number
}

function renderDay(day: string, { place, query, most, count }: DayOptions): HTMLElement {
  const words = `${day}: ${count} article${count === 1 ? '' : 's'}`
  if (count === 0) return element('li', {}, [element('span', { class: 'day', title: words })])
  const fill = element('span', { class: 'day-fill' })
  fill.style.height = `${(100 * count) / most}%`
  const href = formatPlace({ ...place, sheet: shelfSheet(query, { day }) })
  const current = query.get('day') === day && 'true'
  const attributes = { class: 'day', href, title: words, 'aria-label': words, 'aria-current': current }
  return element('li', {}, [element('a', attributes, [fill])])
}

function dayAt(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
