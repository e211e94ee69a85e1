// Drawing every passage that was considered, with what its score is made of.
import type { PageCandidate } from '../workbench-protocol.ts'
import { element } from './element.ts'
import { renderArticleLink } from './render-article-link.ts'
import type { SheetOptions } from './sheet-content.ts'

/** More are shown when they are asked for. */
const AT_FIRST = 12

export function renderCandidates(
  candidates: readonly PageCandidate[],
  options: Pick<SheetOptions, 'place'>,
): HTMLElement {
  const names = Object.keys(candidates[0]?.parts ?? {})
  const body = element(
    'tbody',
    {},
    candidates.slice(0, AT_FIRST).map((one, index) => renderRow(one, { ...options, names, rank: index + 1 })),
  )
  const more = element('button', { type: 'button', class: 'block-button' }, [`Show all ${candidates.length}`])
  more.addEventListener('click', () => {
    more.remove()
    const rest = candidates.slice(AT_FIRST)
    body.append(
      ...rest.map((one, index) => renderRow(one, { ...options, names, rank: AT_FIRST + index + 1 })),
    )
  })
  return element('div', { class: 'candidates' }, [
    element('div', { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': 'Candidates' }, [
      element('table', {}, [
        element('thead', {}, [
          element(
            'tr',
            {},
            ['', 'Passage', 'Score', ...names].map((name) => element('th', { scope: 'col' }, [name])),
          ),
        ]),
        body,
      ]),
    ]),
    candidates.length > AT_FIRST && more,
  ])
}

interface RowOptions extends Pick<SheetOptions, 'place'> {
  readonly names: readonly string[]
  readonly rank: number
}

function renderRow(
  { card, text, score, parts, isQuoted }: PageCandidate,
  { names, rank, place }: RowOptions,
): HTMLElement {
  return element('tr', { class: isQuoted ? 'is-quoted' : undefined }, [
    element('td', { class: 'number' }, [String(rank)]),
    element('td', {}, [
      renderArticleLink(card, { place }),
      element('p', { class: 'label' }, [card.label, isQuoted && element('b', {}, [' · quoted'])]),
      element('p', { class: 'excerpt' }, [text]),
    ]),
    element('td', { class: 'number' }, [element('b', {}, [score.toFixed(2)])]),
    ...names.map((name) => element('td', { class: 'number' }, [(parts[name] ?? 0).toFixed(2)])),
  ])
}
