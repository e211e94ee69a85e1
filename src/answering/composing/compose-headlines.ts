// The news as such: what each of the newest articles reports, in its first sentence.
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { Composition } from './composition.ts'
import { isRepetition } from './is-repetition.ts'
import { quotableSentences } from './quotable-sentences.ts'

/** A list is read at a glance. */
const HEADLINES_MAX = 5

/** One sentence of each article, in the order of the evidence; a story that several tell, once. */
export function composeHeadlines(evidence: readonly Evidence[]): Composition {
  const told: ReturnType<typeof quotableSentences>[number][] = []
  for (const lede of evidence) {
    if (told.length >= HEADLINES_MAX) break
    const [first] = quotableSentences([lede], [])
    if (first && !told.some(({ tokens }) => isRepetition(tokens, first.tokens))) told.push(first)
  }
  const draft = told.map(({ text, start, end, evidence: { passage } }) => ({
    text,
    quotes: [{ passageId: passage.id, text, start, end }],
  }))
  return { draft, layout: 'dated-list', reports: [], emphasis: new Map(), explanations: new Map() }
}
