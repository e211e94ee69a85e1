// Whether every number of a sentence stands in its evidence: as much, of the same thing, as exact.
import type { Claim } from '../claim.ts'
import { companyOf } from '../company-of.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import { readDays } from '../reading/read-days.ts'
import { type Quantity, readQuantities } from '../reading/read-quantities.ts'

/** Another number of the evidence has to be this much better company before it counts as the true one. */
const BETTER = 1.15

/** Rounding of fractions: a third and 33.3 %. */
const TOLERANCE = 1e-9

interface Held {
  readonly sentence: EvidenceSentence
  readonly quantity: Quantity
}

export function findNumberFault(claim: Claim): Finding | undefined {
  const [{ card }] = claim.evidence as readonly [EvidenceSentence, ...EvidenceSentence[]]
  const said = readQuantities(claim.text, readDays(claim.text, card.publishedAt))
  const held = claim.evidence.flatMap((sentence) =>
    readQuantities(sentence.text, readDays(sentence.text, sentence.card.publishedAt)).map((quantity) => ({
      sentence,
      quantity,
    })),
  )
  for (const quantity of said) {
    const finding = isOne(quantity) ? findOneFault(claim, held) : findFault(quantity, { claim, said, held })
    if (finding) return finding
  }
  return undefined
}

interface Read {
  readonly claim: Claim
  readonly said: readonly Quantity[]
  readonly held: readonly Held[]
}

function findFault(quantity: Quantity, { claim, said, held }: Read): Finding | undefined {
  const equal = held.filter((one) => isEqual(one.quantity, quantity))
  if (equal.length === 0) return { fault: 'number', reason: `“${quantity.text}” stands in no evidence` }
  const exact = equal.filter((one) => one.quantity.bound === quantity.bound)
  if (exact.length === 0) return { fault: 'number', reason: `“${quantity.text}” is as exact in no evidence` }
  const sided = exact.filter(
    (one) => !quantity.side || !one.quantity.side || one.quantity.side === quantity.side,
  )
  if (sided.length === 0)
    return { fault: 'number', reason: `“${quantity.text}” is the other end in the evidence` }
  if (/^(?:from|to)$/.test(quantity.side ?? '') && sided.some((one) => one.quantity.side === quantity.side))
    return undefined
  // What a rank ranks is compared elsewhere (`findCountedFault`).
  if (quantity.kind === 'ordinal') return undefined
  const others = said.filter((other) => other !== quantity)
  const company = (one: Held) => companyOf({ claim, item: quantity, others }, one.sentence, one.quantity)
  const own = Math.max(...sided.map(company))
  const rival = held.find(
    (one) =>
      !isEqual(one.quantity, quantity) && isComparable(one.quantity, quantity) && company(one) > own * BETTER,
  )
  return (
    rival && {
      fault: 'number',
      reason: `the evidence says “${rival.quantity.text}” where it says “${quantity.text}”`,
    }
  )
}

function isEqual(a: Quantity, b: Quantity): boolean {
  return isComparable(a, b) && Math.abs(a.value - b.value) <= TOLERANCE * Math.max(1, Math.abs(a.value))
}

function isComparable(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.dimension === b.dimension
}

/** "One" is often no count; where it is, the evidence may say "a" as well. */
function isOne({ value, kind, dimension }: Quantity): boolean {
  return value === 1 && kind === 'cardinal' && dimension === undefined
}

function findOneFault({ evidence }: Claim, held: readonly Held[]): Finding | undefined {
  const isHeld =
    held.some(({ quantity }) => isOne(quantity)) ||
    evidence.some(({ text }) => /\b(?:an?|single|only|sole|another|first|each)\b/i.test(text))
  return isHeld ? undefined : { fault: 'number', reason: '“one” stands in no evidence' }
}
