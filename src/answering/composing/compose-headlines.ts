// The news as such: what each of the newest articles reports, in its first sentence.
import type { Evidence } from '../../retrieval/retrieve.ts'
import { chooseDistinct } from './choose-distinct.ts'
import { type Composition, NO_COMPOSITION } from './composition.ts'
import { quotableSentences } from './quotable-sentences.ts'
import { quoteWhole } from './quote-whole.ts'

/** A list is read at a glance. */
const HEADLINES_MAX = 5

/** One sentence of each article, in the order of the evidence; a story that several tell, once. */
export function composeHeadlines(evidence: readonly Evidence[]): Composition {
  const firsts = evidence
    .values()
    .flatMap((lede) => quotableSentences({ evidence: [lede], terms: [] }).slice(0, 1))
  const draft = chooseDistinct(firsts, HEADLINES_MAX).map(quoteWhole)
  return { ...NO_COMPOSITION, draft, layout: 'dated-list' }
}
