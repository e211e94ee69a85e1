// The rules that a sentence in its author's own words has to pass.
import { alignWords } from './align-words.ts'
import type { FindFault } from './claim.ts'
import type { EvidenceSentence } from './evidence-sentence.ts'
import { findAttributionFault } from './find-attribution-fault.ts'
import { findCueFault } from './find-cue-fault.ts'
import { findDateFault } from './find-date-fault.ts'
import { findDirectionFault } from './find-direction-fault.ts'
import { findJointFault } from './find-joint-fault.ts'
import { findNameChainFault } from './find-name-chain-fault.ts'
import { findNumberFault } from './find-number-fault.ts'
import { findPartFault } from './find-part-fault.ts'
import { findPlanFault } from './find-plan-fault.ts'
import { findQuotedWordsFault } from './find-quoted-words-fault.ts'
import { findRoleFault } from './find-role-fault.ts'
import { findUncovered } from './find-uncovered.ts'
import type { Finding } from './finding.ts'
import { readWords } from './read-words.ts'
import { scoreSupport } from './score-support.ts'

/** In the order in which they are asked; the first fault is the one that is reported. */
const rules: readonly FindFault[] = [
  findQuotedWordsFault,
  findNumberFault,
  findPartFault,
  findDateFault,
  findUncovered,
  findCueFault,
  findPlanFault,
  findDirectionFault,
  findRoleFault,
  findJointFault,
  findNameChainFault,
  findAttributionFault,
]

export interface Judgement {
  /** 0 to 1. */
  readonly score: number
  readonly finding?: Finding
}

/** Judges a sentence against the whole sentences that it cites, of which there is at least one. */
export function judgeClaim(text: string, evidence: readonly EvidenceSentence[]): Judgement {
  const words = readWords(text)
  const claim = { text, words, evidence, aligned: alignWords(words, evidence) }
  const score = scoreSupport(claim)
  for (const find of rules) {
    const finding = find(claim)
    if (finding) return { score, finding }
  }
  return { score }
}
