// Whether the likely answer of a sentence is a length, a time or the like.
import { isMeasure } from '../spans/fits-unit.ts'
import type { ScoredSentence } from './score-sentence.ts'

/** Of a figure that tells by its unit what it measures. */
export function isMeasured({ nearest }: ScoredSentence): boolean {
  return isMeasure(nearest?.unit ?? '')
}
