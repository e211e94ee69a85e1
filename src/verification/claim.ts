// A sentence to be checked, beside the evidence that it is to rest on.
import type { AlignedWord } from './align-words.ts'
import type { EvidenceSentence } from './evidence-sentence.ts'
import type { Finding } from './finding.ts'
import type { Word } from './words/word.ts'

export interface Claim {
  readonly text: string
  readonly words: readonly Word[]
  /** At least one. */
  readonly evidence: readonly EvidenceSentence[]
  /** The meaning words of the sentence with what they rest on. */
  readonly aligned: readonly AlignedWord[]
}

/** A rule of the check: what it finds wrong, or nothing. */
export type FindFault = (claim: Claim) => Finding | undefined
