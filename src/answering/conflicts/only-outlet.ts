// Whether a claim rests on one outlet alone.

import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { AnswerType } from '../read-answer-type.ts'
import { countOutlets } from './count-outlets.ts'
import { isContested } from './is-contested.ts'

/** Coverage × fit of a sentence that is about the question. */
const ABOUT_IT = 0.5

/** Sentences looked at: further down hardly any is about the question. */
const LOOKED_AT = 24

/**
 * The publisher of the best sentence, where the question is of a contested kind, nobody else among the evidence writes
 * about it, and articles of other outlets were among the evidence; undefined otherwise.
 */
export function onlyOutlet(ranked: readonly RankedSentence[], type: AnswerType): string | undefined {
  if (!isContested(type)) return undefined
  const about = ranked.filter(({ score }) => score >= ABOUT_IT).slice(0, LOOKED_AT)
  const all = new Set(ranked.map(({ candidate }) => candidate.evidence.card.publisher))
  if (all.size < 2 || countOutlets(about.map(({ candidate }) => candidate)) !== 1) return undefined
  return about[0]?.candidate.evidence.card.publisher
}
