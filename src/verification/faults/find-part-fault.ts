// Whether what is told of a part ("two of the eleven terminals", "the second-largest fine") is told of that part only.
import type { Span } from '../../news/passage.ts'
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import { type Quantity, readQuantities } from '../reading/read-quantities.ts'
import type { Word } from '../words/word.ts'

interface Part {
  readonly sentence: EvidenceSentence
  readonly quantity: Quantity
  /** What it is a part of, or the superlative that it ranks. */
  readonly whole: Word
  /** What is so there only: "remain too high at two of nine points". */
  readonly verb?: Word
}

export function findPartFault(claim: Claim): Finding | undefined {
  const said = readQuantities(claim.text)
  for (const part of claim.evidence.flatMap(partsIn)) {
    const isTold = claim.aligned.some(
      ({ best }) => best?.sentence === part.sentence && (best.word === part.whole || best.word === part.verb),
    )
    if (isTold && !said.some((one) => one.kind === part.quantity.kind && one.value === part.quantity.value))
      return {
        fault: 'quantifier',
        reason: `“${part.quantity.text}” before “${part.whole.text}” is left out`,
      }
  }
  return findOtherPart(claim, said)
}

/** "Eleven of the terminals" where the evidence has "two of the eleven". */
function findOtherPart({ text, evidence }: Claim, said: readonly Quantity[]): Finding | undefined {
  const held = evidence.flatMap((sentence) =>
    readQuantities(sentence.text).map((quantity) => ({ sentence, quantity })),
  )
  const wrong = said.find((quantity) => {
    const same = held.filter(
      (one) => one.quantity.kind === quantity.kind && one.quantity.value === quantity.value,
    )
    return (
      isOfWhole(text, quantity) &&
      same.length > 0 &&
      !same.some((one) => isOfWhole(one.sentence.text, one.quantity))
    )
  })
  return wrong && { fault: 'quantifier', reason: `“${wrong.text} of” is no part in the evidence` }
}

function partsIn(sentence: EvidenceSentence): readonly Part[] {
  return readQuantities(sentence.text).flatMap((quantity) => {
    const whole = isOfWhole(sentence.text, quantity)
      ? headAfter(quantity, sentence.words)
      : rankedBy(quantity, sentence)
    const verb = placedVerb(quantity, sentence)
    return whole ? [{ sentence, quantity, whole, ...(verb ? { verb } : {}) }] : []
  })
}

/** Of a part that is a place: "… at two of nine points". */
function placedVerb({ start }: Quantity, { text, words }: EvidenceSentence): Word | undefined {
  if (!/\b(?:at|in|on|among|across)\s+(?:only |just )?$/i.test(text.slice(0, start))) return undefined
  const clause = words.findLast((word) => word.end <= start)?.clause
  return words.findLast(
    (word) => word.end <= start && word.clause === clause && word.pos === 'verb' && word.isContent,
  )
}

/** "Two of", "a third of"; "60 grams of" measures and is no part. */
function isOfWhole(text: string, { end, dimension, kind }: Quantity): boolean {
  return dimension === undefined && kind !== 'ordinal' && /^\s+of\b/.test(text.slice(end))
}

/** The last noun of the phrase behind "of": "the country’s eleven grain terminals". */
function headAfter({ end }: Span, words: readonly Word[]): Word | undefined {
  const after = words.filter(({ start }) => start >= end)
  const stop = after.findIndex(
    ({ pos, word, clause }, i) =>
      i > 0 &&
      (pos === 'verb' ||
        pos === 'auxiliary' ||
        clause !== after[0]?.clause ||
        /^(?:in|at|on|for|from|to|with)$/.test(word)),
  )
  return (stop < 0 ? after : after.slice(0, stop)).findLast(({ pos }) => pos === 'noun' || pos === 'name')
}

/** "Second-largest", "third most expensive". */
function rankedBy({ kind, end }: Quantity, { words }: EvidenceSentence): Word | undefined {
  if (kind !== 'ordinal') return undefined
  const next = words.find(({ start }) => start >= end)
  return next && next.start - end <= 1 && /(?:est|^most|^best|^worst)$/.test(next.word) ? next : undefined
}
