// Whether a sentence of an article contradicts a claim: by code, and rather not than wrongly.
import type { Span } from '../../news/passage.ts'
import type { EvidenceSentence } from '../../verification/evidence-sentence.ts'
import type { Fault } from '../../verification/finding.ts'
import { judgeClaim } from '../../verification/judge-claim.ts'
import { readDays } from '../../verification/reading/read-days.ts'
import { readQuantities } from '../../verification/reading/read-quantities.ts'

/** How much of the claim has to be met by a sentence that denies it: less may speak of another matter. */
const SAME_MATTER = 0.6

/** Faults that remain between a claim and a sentence that differ in nothing else, as `judgeClaim` names them. */
const NO_DIFFERENCE: ReadonlySet<Fault | undefined> = new Set([undefined, 'attribution'])

/**
 * True where the sentence denies what the claim says, or would support it if the claim had the sentence's number or
 * date in the place of its own. A sentence that merely has other numbers speaks of something else.
 */
export function saysOtherwise(claim: string, sentence: EvidenceSentence): boolean {
  const { score, finding } = judgeClaim(claim, [sentence])
  if (finding?.fault === 'negation') return score >= SAME_MATTER
  if (finding?.fault !== 'number' && finding?.fault !== 'date') return false
  return variants(claim, sentence).some((variant) => {
    const judged = judgeClaim(variant, [sentence])
    return NO_DIFFERENCE.has(judged.finding?.fault)
  })
}

/** The claim with each of its numbers and dates in turn replaced by each of the sentence's. */
function variants(claim: string, { text, card }: EvidenceSentence): readonly string[] {
  const kinds = [
    [readQuantities(claim), readQuantities(text)],
    [readDays(claim, card.publishedAt), readDays(text, card.publishedAt)],
  ] as const
  return kinds.flatMap(([own, others]) =>
    own.flatMap((span) => others.map((other) => replaced(claim, span, text.slice(other.start, other.end)))),
  )
}

function replaced(text: string, { start, end }: Span, words: string): string {
  return text.slice(0, start) + words + text.slice(end)
}
