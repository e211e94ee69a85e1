// Whether all that a sentence leaves out is of a kind that may be left out.
import type { Finding } from '../../finding.ts'
import type { Layout } from '../lay-out.ts'
import { type Cut, cutsOf } from './cuts-of.ts'
import { isAdjunct } from './is-adjunct.ts'
import { isAgent } from './is-agent.ts'
import { isAside } from './is-aside.ts'
import { isBeforeRelative } from './is-before-relative.ts'
import { isConjunct } from './is-conjunct.ts'
import { isFirstClause } from './is-first-clause.ts'
import { isLightVerb } from './is-light-verb.ts'
import { isModifier } from './is-modifier.ts'
import { isNamedElsewhere } from './is-named-elsewhere.ts'
import { isPronounInstead } from './is-pronoun-instead.ts'
import { isSpeltOut } from './is-spelt-out.ts'
import { isTail } from './is-tail.ts'
import { piecesOf } from './pieces-of.ts'

/** Each leaves the rest as true as it was. */
const LICENSED: readonly ((cut: Cut) => boolean)[] = [
  isAside,
  isConjunct,
  isFirstClause,
  isTail,
  isAdjunct,
  isModifier,
  isAgent,
  isBeforeRelative,
  isPronounInstead,
  isLightVerb,
  isSpeltOut,
  isNamedElsewhere,
]

export function findCutFault(layout: Layout): Finding | undefined {
  const cut = cutsOf(layout).find((one) => !isLicensed(one) && !piecesOf(one).every(isLicensed))
  if (!cut) return undefined
  const text = cut.sentence.text.slice(cut.words[0].start, cut.words.at(-1)?.end)
  return { fault: 'uncovered', reason: `“${text}” may not be left out` }
}

function isLicensed(cut: Cut): boolean {
  return LICENSED.some((fits) => fits(cut))
}
