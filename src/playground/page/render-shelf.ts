// Drawing the articles that are held: a chart of days, what narrows them, the list.
import type { PageShelf } from '../workbench-protocol.ts'
import { addressForm } from './address-form.ts'
import { element } from './element.ts'
import { formatPlace } from './format-place.ts'
import { pickFilesButton } from './pick-files-button.ts'
import { renderArticleLink } from './render-article-link.ts'
import { renderDayChart } from './render-day-chart.ts'
import type { SheetContent, SheetOptions } from './sheet-content.ts'
import { shelfForm } from './shelf-form.ts'
import { shelfSheet } from './shelf-sheet.ts'
import { shelfTabs } from './shelf-tabs.ts'

interface ShelfOptions extends SheetOptions {
  readonly query: URLSearchParams
}

export function renderShelf(shelf: PageShelf, options: ShelfOptions): SheetContent {
  const { place, query, addFiles, addAddress } = options
  const { total, articles, next, story } = shelf
  const isNarrowed = ['words', 'outlet', 'day', 'story'].some((name) => query.get(name))
  const more = next === undefined ? undefined : shelfSheet(query, { skip: String(next) })
  return {
    title: 'Articles',
    note: `${total} held · drop a file anywhere to add it`,
    actions: [addressForm(addAddress), pickFilesButton(addFiles)],
    nodes: [
      shelfTabs('articles', options),
      ...(story === undefined
        ? [renderDayChart(shelf.days, options)]
        : [element('h2', { class: 'shelf-story' }, [`Story: ${story}`])]),
      shelfForm(shelf, { ...options, sheet: 'articles' }),
      element('p', { class: 'sheet-note', role: 'status' }, [
        articles.length === 0 ? nothing(total) : query.get('words') ? 'Best matches first' : 'Newest first',
        query.get('skip') !== null && ` · from number ${Number(query.get('skip')) + 1} on`,
        isNarrowed && ' · ',
        isNarrowed && element('a', { href: formatPlace({ ...place, sheet: 'articles' }) }, ['show all']),
      ]),
      element(
        'ul',
        { class: 'shelf' },
        articles.map((card) =>
          element('li', {}, [
            renderArticleLink(card, options),
            element('p', { class: 'label' }, [card.label]),
          ]),
        ),
      ),
      ...(more === undefined
        ? []
        : [
            element('a', { class: 'block-button', href: formatPlace({ ...place, sheet: more }) }, [
              'Further ones',
            ]),
          ]),
    ],
  }
}

function nothing(total: number): string {
  return total === 0
    ? 'No articles are held. Drop a file here, or run: npm run ingest -- PATH'
    : 'None of the articles fits.'
}
