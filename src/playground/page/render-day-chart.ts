// Drawing how many articles there are of each day.
import type { PageShelf } from '../workbench-protocol.ts'
import { element } from './element.ts'
import { formatPlace } from './format-place.ts'
import type { SheetOptions } from './sheet-content.ts'
import { shelfSheet } from './shelf-sheet.ts'

/** Two months: so many bars stand side by side on a narrow screen, too. */
const DAYS = 60
const DAY_MS = 24 * 60 * 60_000

interface ChartOptions extends Pick<SheetOptions, 'place'> {
  readonly query: URLSearchParams
}

/** The last days up to the newest article, each with articles a link to that day. */
export function renderDayChart(days: PageShelf['days'], { place, query }: ChartOptions): HTMLElement {
  const counts = new Map(days.map(({ day, articles }) => [day, articles]))
  const newest = Date.parse(days[0]?.day ?? '')
  if (Number.isNaN(newest)) return element('div')
  const shown = Array.from({ length: DAYS }, (_, ago) => dayAt(newest - ago * DAY_MS)).reverse()
  const most = Math.max(...shown.map((day) => counts.get(day) ?? 0))
  const bars = shown.map((day) => {
    const count = counts.get(day) ?? 0
    const words = `${day}: ${count} article${count === 1 ? '' : 's'}`
    const fill = element('span', { class: 'day-fill' })
    fill.style.height = `${most > 0 ? (100 * count) / most : 0}%`
    const href = formatPlace({ ...place, sheet: shelfSheet(query, { day }) })
    const current = query.get('day') === day && 'true'
    return element('li', {}, [
      count === 0
        ? element('span', { class: 'day', title: words })
        : element('a', { class: 'day', href, title: words, 'aria-label': words, 'aria-current': current }, [
            fill,
          ]),
    ])
  })
  const caption = `Articles a day, ${shown[0]} to ${shown.at(-1)}`
  return element('figure', { class: 'day-chart' }, [
    element('ul', { 'aria-label': caption }, bars),
    element('figcaption', {}, [caption]),
  ])
}

function dayAt(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
