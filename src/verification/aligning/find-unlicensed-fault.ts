// What is not allowed is refused: a sentence is laid over its evidence, and has to follow it word by word but for edits that keep what it says.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import { findCutFault } from './cuts/find-cut-fault.ts'
import { findDatedNumberFault } from './find-dated-number-fault.ts'
import { findInsertionFault } from './find-insertion-fault.ts'
import { findObjectFault } from './find-object-fault.ts'
import { findPronounFault } from './find-pronoun-fault.ts'
import { layOut } from './lay-out.ts'
import { findMoveFault } from './moves/find-move-fault.ts'

/**
 * A fault for the first word that is added, left out or moved in a way that is not listed: `cuts` holds what may be left
 * out, `moves` what may stand elsewhere, `meets` which words may stand for one another.
 */
export function findUnlicensedFault(claim: Claim): Finding | undefined {
  const pronoun = findPronounFault(claim)
  if (pronoun) return pronoun
  const layout = layOut(claim)
  return (
    findInsertionFault(layout) ??
    findMoveFault(layout) ??
    findObjectFault(layout) ??
    findDatedNumberFault(layout) ??
    findCutFault(layout)
  )
}
