// A table of a page, from texts.
import { escapeHtml } from './escape-html.ts'

export interface RenderTableOptions {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly className?: string
}

export function renderTable({ head, rows, className }: RenderTableOptions): string {
  const cells = (tag: 'th' | 'td', row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
  return `<div class="scroll"><table${className ? ` class="${escapeHtml(className)}"` : ''}>
<thead>${cells('th', head)}</thead>
<tbody>${rows.map((row) => cells('td', row)).join('\n')}</tbody>
</table></div>`
}
