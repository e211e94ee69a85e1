// What narrows the articles: words, an outlet, a day.
import type { PageShelf } from '../workbench-protocol.ts'
import { element } from './element.ts'
import type { SheetOptions } from './sheet-content.ts'
import { shelfSheet } from './shelf-sheet.ts'

interface FormOptions extends Pick<SheetOptions, 'place' | 'visit'> {
  readonly query: URLSearchParams
  /** What is narrowed. */
  readonly sheet: 'articles' | 'stories'
}

export function shelfForm(
  { outlets }: Pick<PageShelf, 'outlets'>,
  { place, visit, query, sheet }: FormOptions,
): HTMLElement {
  const words = element('input', { type: 'search', name: 'words', value: query.get('words') ?? '' })
  const outlet = element('select', { name: 'outlet' }, [
    element('option', { value: '' }, ['All outlets']),
    ...outlets.map(({ name, articles }) =>
      element('option', { value: name, selected: name === query.get('outlet') }, [`${name} (${articles})`]),
    ),
  ])
  const day = element('input', { type: 'date', name: 'day', value: query.get('day') ?? '' })
  const form = element('form', { class: 'shelf-form', role: 'search', 'aria-label': NAMES[sheet] }, [
    labelled('Words', words),
    labelled('Outlet', outlet),
    labelled('Day', day),
    element('button', { type: 'submit', class: 'block-button' }, ['Search']),
  ])
  const look = () =>
    visit({
      ...place,
      sheet: shelfSheet(query, { words: words.value.trim(), outlet: outlet.value, day: day.value }, sheet),
    })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    look()
  })
  outlet.addEventListener('change', look)
  return form
}

const NAMES = { articles: 'Articles', stories: 'Stories' } as const

function labelled(words: string, field: HTMLElement): HTMLElement {
  return element('label', {}, [element('span', {}, [words]), field])
}
