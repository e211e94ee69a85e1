// Whether a sentence tells who or what somebody or something is.
import { findDefinition } from '../spans/find-definition.ts'
import type { CandidateSentence } from './candidate-sentence.ts'

/** Named, but not told what it is. */
const UNDEFINED = 0.5

/** Nothing says who somebody is, but what an article is about is what they did: "Ann Reed won the prize …". */
const TOLD_OF = 0.65

function isToldOf(subject: string, { text, before, evidence: { passage } }: CandidateSentence): boolean {
  const isLede = passage.position === 0 && before.length === 0
  const last = subject.split(' ').at(-1) ?? ''
  return isLede && folded(text).slice(0, SUBJECT_REACH).includes(folded(last))
}

/** Characters at the beginning of a sentence in which its subject stands. */
const SUBJECT_REACH = 40

function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** 0 to 1; `subject` as the question writes it. */
export function definitionFit(subject: string, candidate: CandidateSentence): number {
  const strength = findDefinition(subject, candidate)?.strength
  return strength ?? (isToldOf(subject, candidate) ? TOLD_OF : UNDEFINED)
}
