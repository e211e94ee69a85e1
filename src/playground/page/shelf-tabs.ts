// The two ways to look through what is held: article by article, or story by story.
import { element } from './element.ts'
import { formatPlace } from './format-place.ts'
import type { SheetOptions } from './sheet-content.ts'
import { shelfSheet } from './shelf-sheet.ts'

interface TabsOptions extends Pick<SheetOptions, 'place'> {
  readonly query: URLSearchParams
}

const SHEETS = [
  ['articles', 'By article'],
  ['stories', 'By story'],
] as const

/** What narrows the one narrows the other. */
export function shelfTabs(open: 'articles' | 'stories', { place, query }: TabsOptions): HTMLElement {
  const links = SHEETS.map(([sheet, words]) => {
    const href = formatPlace({ ...place, sheet: shelfSheet(query, { story: '' }, sheet) })
    return element('a', { class: 'shelf-tab', href, 'aria-current': sheet === open && 'true' }, [words])
  })
  return element('nav', { class: 'shelf-tabs', 'aria-label': 'Ways to look through' }, links)
}
