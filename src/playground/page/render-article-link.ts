// A link to an article as it is held here.
import type { PageCard } from '../workbench-protocol.ts'
import { element } from './element.ts'
import { formatPlace } from './format-place.ts'
import type { SheetOptions } from './sheet-content.ts'

export function renderArticleLink(
  { id, headline }: Pick<PageCard, 'id' | 'headline'>,
  { place }: Pick<SheetOptions, 'place'>,
): HTMLElement {
  return element('a', { href: formatPlace({ ...place, sheet: `articles/${id}` }) }, [headline])
}
