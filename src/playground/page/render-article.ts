// Drawing one article as it is held: its facts, its copies, its text with the passages that are searched.
import type { PageArticle, PageCard } from '../workbench-protocol.ts'
import { element } from './element.ts'
import { formatPlace } from './format-place.ts'
import type { Place } from './page-model.ts'
import { renderArticleLink } from './render-article-link.ts'
import { renderLink } from './render-link.ts'
import type { SheetContent, SheetOptions } from './sheet-content.ts'
import { sheetSection } from './sheet-section.ts'

export function renderArticle(
  { card, facts, passages, copies, story, versions }: PageArticle,
  { place }: SheetOptions,
): SheetContent {
  const { sheet: _, threadTs: __, ...conversation } = place
  return {
    title: card.headline,
    note: card.label,
    actions: [
      element('a', { class: 'block-button', href: formatPlace({ ...conversation, sheet: 'articles' }) }, [
        'All articles',
      ]),
      element('a', { class: 'block-button primary', href: formatPlace(conversation) }, ['Ask about it']),
    ],
    nodes: [
      element('dl', { class: 'facts' }, [
        element('dt', {}, ['Original']),
        element('dd', {}, [renderLink(card.url, document.createTextNode(card.url))]),
        ...facts.flatMap(({ name, value }) => [element('dt', {}, [name]), element('dd', {}, [value])]),
      ]),
      ...cardSection('Printed by others as well', copies, place),
      ...cardSection('The same story', story, place),
      ...(versions.length > 0 ? [sheetSection('What it was before', [renderVersions(versions)])] : []),
      sheetSection(`Text in ${passages.length} passage${passages.length === 1 ? '' : 's'}`, [
        ...passages.map(({ id, paragraphs }, index) =>
          element('div', { class: 'passage', id: `passage-${index}`, title: id }, [
            element('span', { class: 'passage-number' }, [`Passage ${index + 1}`]),
            ...paragraphs.map((text) => element('p', { class: 'paragraph' }, [text])),
          ]),
        ),
      ]),
    ],
  }
}

function cardSection(title: string, cards: readonly PageCard[], place: Place): readonly HTMLElement[] {
  if (cards.length === 0) return []
  const items = cards.map((card) =>
    element('li', {}, [renderArticleLink(card, { place }), element('p', { class: 'label' }, [card.label])]),
  )
  return [sheetSection(title, [element('ul', { class: 'shelf' }, items)])]
}

function renderVersions(versions: PageArticle['versions']): HTMLElement {
  const rows = versions.map(({ version, headline, correction, replacedAt }) =>
    element('li', {}, [
      headline,
      element('p', { class: 'label' }, [
        `version ${version}, until ${replacedAt.slice(0, 16).replace('T', ' ')} UTC`,
        correction !== undefined && ` · ${correction}`,
      ]),
    ]),
  )
  return element('ul', { class: 'shelf' }, rows)
}
