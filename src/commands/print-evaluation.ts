// What an evaluation measured, as the terminal shows it.
import type { SetResult } from '../evaluation/evaluate-set.ts'
import { figureColumns } from '../evaluation/metrics/figure-columns.ts'
import { tableLines } from './table-lines.ts'

const TYPE_HEAD = ['Set', 'Type', 'Questions', 'Answered', 'AUROC']

/** A table that is Markdown as well, a line a set and system; below it the types of questions and what was filled in. */
export function printEvaluation(results: readonly SetResult[]): string {
  const head = ['Set', 'System', ...figureColumns.map(({ title }) => title)]
  const rows = results.flatMap(({ set, systems }) =>
    systems.map((result) => [set.name, result.system, ...figureColumns.map((column) => column.show(result))]),
  )
  const notes = results.flatMap(({ set }) => set.notes.map((note) => `${set.name}: ${note}`))
  return [
    ...tableLines({ head, rows, texts: 2 }),
    '',
    ...tableLines({ head: TYPE_HEAD, rows: results.flatMap(typeRows), texts: 2 }),
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
