// "[It collects] rock, which is returned to Earth": of what is told of a thing, only what follows it.
import { isNominal } from './cut-words.ts'
import type { Cut } from './cuts-of.ts'

/** Words from the thing to its "which". */
const REACH = 5

/** With a comma, so that it is told of the thing as such; and not of one that is denied. */
export function isBeforeRelative({ sentence, words, left, right }: Cut): boolean {
  if (left || !right || !isNominal(right)) return false
  if (words.some(({ word }) => /^(?:not|no|never|nor|if|unless)$/.test(word))) return false
  const next = sentence.words
    .slice(right.index + 1, right.index + REACH)
    .find((word) => !isNominal(word) && !/^(?:of|on|in|for|the|an?)$/.test(word.word))
  return /^(?:who|which)$/.test(next?.word ?? '') && sentence.text.slice(right.end, next?.start).includes(',')
}
