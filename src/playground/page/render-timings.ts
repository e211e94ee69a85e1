// Drawing how long each stage of an answer took.
import type { PageTrace } from '../workbench-protocol.ts'
import { element } from './element.ts'

export function renderTimings(timings: PageTrace['timings']): HTMLElement {
  const total = timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  const rows = timings.map(({ stage, milliseconds }) => row(stage, milliseconds, total))
  return element('table', { class: 'timings' }, [
    element('caption', { class: 'visually-hidden' }, ['Milliseconds of each stage']),
    element('tbody', {}, [...rows, row('in all', total, total)]),
  ])
}

function row(stage: string, milliseconds: number, total: number): HTMLElement {
  const bar = element('span', { class: 'bar-of-time' })
  bar.style.width = `${total > 0 ? (100 * milliseconds) / total : 0}%`
  return element('tr', {}, [
    element('th', { scope: 'row' }, [stage]),
    element('td', { class: 'number' }, [`${milliseconds.toFixed(1)} ms`]),
    element('td', { class: 'bars' }, [bar]),
  ])
}
