// The news as such: what each of the newest articles reports, in its first sentence.
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import type { Composition } from './composition.ts'
import { isRepetition } from './is-repetition.ts'
import { quotableSentences } from './quotable-sentences.ts'
import { quoteWhole } from './quote-whole.ts'

/** A list is read at a glance. */
const HEADLINES_MAX = 5

/** One sentence of each article, in the order of the evidence; a story that several tell, once. */
export function composeHeadlines(evidence: readonly Evidence[]): Composition {
  const told: CandidateSentence[] = []
  for (const lede of evidence) {
    if (told.length >= HEADLINES_MAX) break
    const [first] = quotableSentences({ evidence: [lede], terms: [] })
    if (first && !told.some(({ tokens }) => isRepetition(tokens, first.tokens))) told.push(first)
  }
  return {
    draft: told.map(quoteWhole),
    layout: 'dated-list',
    reports: [],
    emphasis: new Map(),
    explanations: new Map(),
  }
}
