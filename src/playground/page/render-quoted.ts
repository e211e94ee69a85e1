// Drawing an answer's sentences, and its articles with the quotes marked in place.
import type { PageEvidence, PageSpan } from '../workbench-protocol.ts'
import { element } from './element.ts'
import { renderArticleLink } from './render-article-link.ts'
import { renderLink } from './render-link.ts'
import type { SheetOptions } from './sheet-content.ts'

type CitedArticle = PageEvidence['articles'][number]

export function renderQuoted(
  { isAnswered, sentences, articles }: PageEvidence,
  options: Pick<SheetOptions, 'place'>,
): readonly HTMLElement[] {
  if (!isAnswered)
    return [
      element('p', { class: 'sheet-note' }, ['No answer was given: no sentence found answers the question.']),
    ]
  return [
    element(
      'ol',
      { class: 'answer-sentences' },
      sentences.map(({ text, quotes }) =>
        element('li', {}, [text, ' ', ...[...new Set(quotes.map(({ number }) => number))].map(marker)]),
      ),
    ),
    ...articles.map((article) => renderCited(article, options)),
  ]
}

function marker(number: number): HTMLElement {
  return element('b', { class: 'citation' }, [`[${number}]`])
}

/** The paragraphs that are quoted; the others can be unfolded. */
function renderCited(
  { number, card, paragraphs }: CitedArticle,
  options: Pick<SheetOptions, 'place'>,
): HTMLElement {
  const quoted = paragraphs.filter(({ marks }) => marks.length > 0)
  const isWhole = quoted.length === paragraphs.length
  return element('article', { class: 'cited', 'aria-label': card.headline }, [
    element('h3', {}, [marker(number), ' ', renderArticleLink(card, options)]),
    element('p', { class: 'label' }, [
      card.label,
      ' · ',
      renderLink(card.url, document.createTextNode('original')),
    ]),
    ...(paragraphs.length === 0 ? [element('p', { class: 'sheet-note' }, ['It is not held any more.'])] : []),
    ...quoted.map(renderParagraph),
    !isWhole &&
      element('details', { class: 'fold' }, [
        element('summary', {}, [`The whole article, ${paragraphs.length} paragraphs`]),
        ...paragraphs.map(renderParagraph),
      ]),
  ])
}

function renderParagraph({ text, marks }: CitedArticle['paragraphs'][number]): HTMLElement {
  const parts: (Node | string)[] = []
  let from = 0
  for (const { start, end } of marks.filter(notOverlapping)) {
    parts.push(text.slice(from, start), element('mark', {}, [text.slice(start, end)]))
    from = end
  }
  return element('p', { class: 'paragraph' }, [...parts, text.slice(from)])
}

/** Marks come in the order of their beginnings. */
function notOverlapping({ start }: PageSpan, index: number, marks: readonly PageSpan[]): boolean {
  return marks.slice(0, index).every(({ end }) => end <= start)
}
