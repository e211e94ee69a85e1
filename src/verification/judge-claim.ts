// The rules that a sentence in its author's own words has to pass.
import { alignConverses } from './align-converses.ts'
import { alignWords } from './align-words.ts'
import { findUnlicensedFault } from './aligning/find-unlicensed-fault.ts'
import type { FindFault } from './claim.ts'
import type { EvidenceSentence } from './evidence-sentence.ts'
import { findAdjunctFault } from './faults/find-adjunct-fault.ts'
import { findAttributionFault } from './faults/find-attribution-fault.ts'
import { findCueFault } from './faults/find-cue-fault.ts'
import { findDateFault } from './faults/find-date-fault.ts'
import { findDirectionFault } from './faults/find-direction-fault.ts'
import { findJointFault } from './faults/find-joint-fault.ts'
import { findLeftOutFault } from './faults/find-left-out-fault.ts'
import { findNumberFault } from './faults/find-number-fault.ts'
import { findPartFault } from './faults/find-part-fault.ts'
import { findPlanFault } from './faults/find-plan-fault.ts'
import { findQuestionFault } from './faults/find-question-fault.ts'
import { findQuotedWordsFault } from './faults/find-quoted-words-fault.ts'
import { findRelativeFault } from './faults/find-relative-fault.ts'
import { findRestrictionFault } from './faults/find-restriction-fault.ts'
import { findRoleFault } from './faults/find-role-fault.ts'
import { findScopeFault } from './faults/find-scope-fault.ts'
import { findSeamFault } from './faults/find-seam-fault.ts'
import { findUncovered } from './faults/find-uncovered.ts'
import type { Finding } from './finding.ts'
import { readWords } from './reading/read-words.ts'
import { scoreSupport } from './score-support.ts'

/** In the order in which they are asked; the first fault is the one that is reported. */
const rules: readonly FindFault[] = [
  findQuotedWordsFault,
  findNumberFault,
  findPartFault,
  findScopeFault,
  findDateFault,
  findRelativeFault,
  findUncovered,
  findCueFault,
  findPlanFault,
  findDirectionFault,
  findAdjunctFault,
  findRoleFault,
  findJointFault,
  findAttributionFault,
  findSeamFault,
  findQuestionFault,
  findLeftOutFault,
  findRestrictionFault,
  findUnlicensedFault,
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
