// Drawing one way in which a question was read.
import type { PageReading } from '../workbench-protocol.ts'
import { element } from './element.ts'

/** How much newer reports are preferred, in words. */
const RECENCY: Readonly<Record<string, string>> = {
  latest: 'the latest are asked for',
  current: 'new ones first',
  mild: 'a little, by the tense',
  none: 'no preference',
}

export function renderReading(reading: PageReading, { asOf }: { readonly asOf: string }): HTMLElement {
  const { question, window, recency, outlets, terms } = reading
  const named = outlets.map(({ words, role }) => (role === 'source' ? `${words} (its report)` : words))
  const rows: readonly (readonly [string, readonly (Node | string)[]])[] = [
    ['Question', [question]],
    ['Dates', [window ?? 'any', `, as of ${asOf}`]],
    ['Outlets', [named.join(', ') || 'any']],
    ['Newness', [RECENCY[recency] ?? recency]],
    ['Looked for', terms.length === 0 ? ['the newest'] : terms.map(renderTerm)],
  ]
  return element(
    'dl',
    { class: 'facts' },
    rows.flatMap(([name, value]) => [element('dt', {}, [name]), element('dd', {}, value)]),
  )
}

function renderTerm({ text, weight, isName, isCarried }: PageReading['terms'][number]): HTMLElement {
  const kinds = [isName && 'a name', isCarried && 'from the conversation'].filter(Boolean)
  return element('span', { class: isName ? 'term term-name' : 'term' }, [
    text,
    element('small', {}, [[weight.toFixed(2), ...kinds].join(', ')]),
  ])
}
