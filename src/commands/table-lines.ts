// A table as the terminal shows it and Markdown reads it.

export interface TableLinesOptions {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Columns from the left that hold text; those after them hold figures. */
  readonly texts: number
}

export function tableLines({ head, rows, texts }: TableLinesOptions): readonly string[] {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const pad = (cell: string, i: number) =>
    i < texts ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)
  const line = (cells: readonly string[]) => `| ${cells.map(pad).join(' | ')} |`
  const rule = widths.map((width, i) => (i < texts ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`))
  return [line(head), `|${rule.join('|')}|`, ...rows.map(line)]
}
