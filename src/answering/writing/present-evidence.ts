// The evidence as a model sees it: labelled passages with short ids, and no URL.
import { formatDay } from '../../news/news-date.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import { textForReaders } from '../../verification/text-for-readers.ts'

export interface PresentedPassage {
  /** `p1`, `p2`, …: a model copies them without a slip, and they say nothing of the corpus. */
  readonly id: string
  readonly publisher: string
  readonly agency?: string
  readonly published: string
  readonly kind: string
  readonly headline: string
  readonly text: string
}

export interface PresentedEvidence {
  readonly passages: readonly PresentedPassage[]
  /** Undefined for an id that was not given; `[P3]` and `3` are p3. */
  evidenceOf(id: string): Evidence | undefined
  /** What the ids stand for, in order. */
  readonly shown: readonly Evidence[]
}

/** What a model reads at once: about 3,000 tokens, the best passages of several articles. */
export const PASSAGES_MAX = 12

/** What is withheld from quotes is not shown; nor is an address in a headline. */
export function presentEvidence(
  evidence: readonly Evidence[],
  passagesMax: number = PASSAGES_MAX,
): PresentedEvidence {
  const shown = evidence
    .map((one) => ({ one, text: textForReaders(one.passage) }))
    .filter(({ text }) => text !== '')
    .slice(0, passagesMax)
  const byNumber = new Map(shown.map(({ one }, i) => [String(i + 1), one]))
  return {
    passages: shown.map(({ one: { card }, text }, i) => ({
      id: `p${i + 1}`,
      publisher: card.publisher,
      ...(card.agency ? { agency: card.agency } : {}),
      published: formatDay(card.publishedAt),
      kind: card.kind,
      headline: withoutAddresses(card.headline),
      text,
    })),
    evidenceOf: (id) => byNumber.get(/^\W*p?([1-9]\d?)\W*$/i.exec(id)?.[1] ?? ''),
    shown: shown.map(({ one }) => one),
  }
}

/** A model that sees no address can repeat none. */
function withoutAddresses(text: string): string {
  return text.replace(/\b(?:[a-z][a-z\d+.-]*:\/\/|www\.)\S+/gi, '…')
}
