// The rules that a sentence in its author's own words has to pass.
import { alignConverses } from './align-converses.ts'
import { alignWords } from './align-words.ts'
import type { FindFault } from './claim.ts'
import type { EvidenceSentence } from './evidence-sentence.ts'
import { findAdjunctFault } from './faults/find-adjunct-fault.ts'
import { findAttributionFault } from './faults/find-attribution-fault.ts'
import { findAwaitedFault } from './faults/find-awaited-fault.ts'
import { findBoundFault } from './faults/find-bound-fault.ts'
import { findCauseFault } from './faults/find-cause-fault.ts'
import { findCoordinationFault } from './faults/find-coordination-fault.ts'
import { findCountedFault } from './faults/find-counted-fault.ts'
import { findCrossingFault } from './faults/find-crossing-fault.ts'
import { findCueFault } from './faults/find-cue-fault.ts'
import { findDateFault } from './faults/find-date-fault.ts'
import { findDayFault } from './faults/find-day-fault.ts'
import { findDeedFault } from './faults/find-deed-fault.ts'
import { findDirectionFault } from './faults/find-direction-fault.ts'
import { findDoubleNegationFault } from './faults/find-double-negation-fault.ts'
import { findDroppedPrepositionFault } from './faults/find-dropped-preposition-fault.ts'
import { findExceptionFault } from './faults/find-exception-fault.ts'
import { findGroupFault } from './faults/find-group-fault.ts'
import { findJoinedNamesFault } from './faults/find-joined-names-fault.ts'
import { findJointFault } from './faults/find-joint-fault.ts'
import { findKindFault } from './faults/find-kind-fault.ts'
import { findLeftOutFault } from './faults/find-left-out-fault.ts'
import { findModalFault } from './faults/find-modal-fault.ts'
import { findNameChainFault } from './faults/find-name-chain-fault.ts'
import { findNarrowedFault } from './faults/find-narrowed-fault.ts'
import { findNumberFault } from './faults/find-number-fault.ts'
import { findObjectFault } from './faults/find-object-fault.ts'
import { findOrderFault } from './faults/find-order-fault.ts'
import { findOwnerFault } from './faults/find-owner-fault.ts'
import { findPairingFault } from './faults/find-pairing-fault.ts'
import { findPartFault } from './faults/find-part-fault.ts'
import { findPartitionFault } from './faults/find-partition-fault.ts'
import { findPlanFault } from './faults/find-plan-fault.ts'
import { findPrepositionFault } from './faults/find-preposition-fault.ts'
import { findPromisedFault } from './faults/find-promised-fault.ts'
import { findPronounFault } from './faults/find-pronoun-fault.ts'
import { findQuestionFault } from './faults/find-question-fault.ts'
import { findQuotedWordsFault } from './faults/find-quoted-words-fault.ts'
import { findRateFault } from './faults/find-rate-fault.ts'
import { findRelationFault } from './faults/find-relation-fault.ts'
import { findRelativeFault } from './faults/find-relative-fault.ts'
import { findRoleFault } from './faults/find-role-fault.ts'
import { findScopeFault } from './faults/find-scope-fault.ts'
import { findSeamFault } from './faults/find-seam-fault.ts'
import { findSpanFault } from './faults/find-span-fault.ts'
import { findSwapFault } from './faults/find-swap-fault.ts'
import { findUncovered } from './faults/find-uncovered.ts'
import type { Finding } from './finding.ts'
import { readWords } from './reading/read-words.ts'
import { scoreSupport } from './score-support.ts'

/** In the order in which they are asked; the first fault is the one that is reported. */
const rules: readonly FindFault[] = [
  findQuotedWordsFault,
  findNumberFault,
  findCountedFault,
  findPartFault,
  findScopeFault,
  findNarrowedFault,
  findDateFault,
  findRelativeFault,
  findUncovered,
  findCueFault,
  findPlanFault,
  findAwaitedFault,
  findDirectionFault,
  findAdjunctFault,
  findDayFault,
  findSpanFault,
  findRoleFault,
  findObjectFault,
  findJointFault,
  findNameChainFault,
  findAttributionFault,
  findSeamFault,
  findQuestionFault,
  findPairingFault,
  findOwnerFault,
  findLeftOutFault,
  findDoubleNegationFault,
  findRateFault,
  findOrderFault,
  findDeedFault,
  findExceptionFault,
  findKindFault,
  findGroupFault,
  findPromisedFault,
  findRelationFault,
  findPartitionFault,
  findCrossingFault,
  findPronounFault,
  findCauseFault,
  findPrepositionFault,
  findDroppedPrepositionFault,
  findSwapFault,
  findJoinedNamesFault,
  findCoordinationFault,
  findModalFault,
  findBoundFault,
]

export interface Judgement {
  /** 0 to 1. */
  readonly score: number
  readonly finding?: Finding
}

/** Judges a sentence against the whole sentences that it cites, of which there is at least one. */
export function judgeClaim(text: string, evidence: readonly EvidenceSentence[]): Judgement {
  const words = readWords(text)
  const aligned = alignConverses(words, evidence, alignWords(words, evidence))
  const claim = { text, words, evidence, aligned }
  const score = scoreSupport(claim)
  for (const find of rules) {
    const finding = find(claim)
    if (finding) return { score, finding }
  }
  return { score }
}
