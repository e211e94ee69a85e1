// What an evaluation measured, as the terminal shows it.
import type { SetResult } from '../evaluation/evaluate-set.ts'
import { figureColumns } from '../evaluation/figure-columns.ts'

/** A table that is Markdown as well, a line a set and system; below it the types of questions and what was filled in. */
export function printEvaluation(results: readonly SetResult[]): string {
  const head = ['Set', 'System', ...figureColumns.map(({ title }) => title)]
  const rows = results.flatMap(({ set, systems }) =>
    systems.map((result) => [set.name, result.system, ...figureColumns.map((column) => column.show(result))]),
  )
  const notes = results.flatMap(({ set }) => set.notes.map((note) => `${set.name}: ${note}`))
  return [
    ...tableLines(head, rows),
    '',
    ...tableLines(['Set', 'Type', 'Questions', 'Answered', 'AUROC'], results.flatMap(typeRows)),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n')
}

function typeRows({ set, systems: [own] }: SetResult): readonly (readonly string[])[] {
  return (own.replies?.byType ?? []).map(({ type, questions, answered, auroc }) => [
    set.name,
    type,
    String(questions),
    `${Math.round(answered * 100)} %`,
    auroc === undefined ? '–' : auroc.toFixed(3).replace(/^0/, ''),
  ])
}

function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, i) => (i < 2 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [line(head), rule, ...rows.map(line)]
}
