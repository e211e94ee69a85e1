// Drawing a table.
import type { TableBlock } from '@slack/types'
import type { Directory } from './directory.ts'
import { element } from './element.ts'
import { readRichText } from './read-rich-text.ts'
import { renderText } from './render-text.ts'

type Cell = TableBlock['rows'][number][number]

/** Its first row names the columns, as in Slack. */
export function renderTable({ rows }: TableBlock, directory: Directory): HTMLElement {
  const [head = [], ...body] = rows
  return element(
    'div',
    { class: 'block table-frame', tabindex: '0', role: 'region', 'aria-label': 'Table' },
    [
      element('table', {}, [
        element('thead', {}, [
          element(
            'tr',
            {},
            head.map((cell) => element('th', { scope: 'col' }, renderCell(cell, directory))),
          ),
        ]),
        element(
          'tbody',
          {},
          body.map((row) =>
            element(
              'tr',
              {},
              row.map((cell) => element('td', {}, renderCell(cell, directory))),
            ),
          ),
        ),
      ]),
    ],
  )
}

function renderCell(cell: Cell, directory: Directory): readonly (Node | string)[] {
  if (cell.type === 'rich_text') return renderText(readRichText(cell), directory)
  return ['text' in cell ? String(cell.text) : '']
}
