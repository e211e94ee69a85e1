// The report of a run: one page that needs nothing but itself, to be read and not to be published with others' texts.

import type { SetResult, SystemResult } from '../evaluate-set.ts'
import { figureColumns } from '../metrics/figure-columns.ts'
import { escapeHtml } from './escape-html.ts'
import { renderMisses } from './render-misses.ts'
import { renderTable } from './render-table.ts'
import { REPORT_STYLE } from './report-style.ts'

export interface RenderReportOptions {
  readonly results: readonly SetResult[]
  /** When the run was made. */
  readonly at: Date
}

/** A whole HTML document without scripts or links to other files; every text in it is escaped. */
export function renderReport({ results, at }: RenderReportOptions): string {
  const day = at.toISOString().slice(0, 16).replace('T', ' ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Newsdesk evaluation, ${day}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<h1>Newsdesk evaluation</h1>
<p class="quiet">${day} UTC</p>
${renderFigures(results)}
${renderLegend()}
${results.map(renderSet).join('\n')}
</body>
</html>
`
}

function renderFigures(results: readonly SetResult[]): string {
  const head = ['Set', 'System', ...figureColumns.map(({ title }) => title)]
  const rows = results.flatMap(({ set, systems }) =>
    systems.map((result) => [set.name, result.system, ...figureColumns.map((column) => column.show(result))]),
  )
  return renderTable({ head, rows })
}

function renderLegend(): string {
  const entries = figureColumns.map(
    ({ title, meaning }) => `<dt>${escapeHtml(title)}</dt><dd>${escapeHtml(meaning)}</dd>`,
  )
  return `<details><summary>What the columns mean</summary><dl>${entries.join('')}</dl></details>`
}

function renderSet(result: SetResult): string {
  const { set, systems } = result
  return `<h2>${escapeHtml(set.name)}</h2>
<p class="quiet">${escapeHtml([`${set.questions.length} questions, ${set.articles.length} articles`, ...set.notes].join(' · '))}</p>
<h3>A relevant article among the first 4 (H@4)</h3>
<div class="bars">${systems.map(renderBar).join('\n')}</div>
${renderMisses(result)}`
}

function renderBar({ system, ranking, replies }: SystemResult): string {
  const percent = ((ranking.hits4 ?? 0) * 100).toFixed(1)
  return `<span>${escapeHtml(system)}</span><span class="bar${replies ? ' own' : ''}"><i style="width:${percent}%"></i></span><span>${percent} %</span>`
}
