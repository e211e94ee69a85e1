// "[Finance minister] Carla Moen", "the [harbour] bridge", "of its [18,400] members".
import { DETERMINER, isNominal, TURNS } from './cut-words.ts'
import type { Cut } from './cuts-of.ts'

const PLACE = /^the (?:island|city|town|village|river|region|province|state) of$/

const COUNT = /^(?:its|their|his|her|the) \d+$/

/** Before a name, or one definite thing; of several things it tells which. */
export function isModifier({ words, left, right }: Cut): boolean {
  if (!right || words.some(({ word }) => TURNS.test(word))) return false
  const phrase = words.map(({ word }) => word).join(' ')
  if (PLACE.test(phrase)) return right.pos === 'name'
  if (COUNT.test(phrase)) return isNominal(right)
  if (words.length === 2 && /['’]s?$/.test(words[1]?.text ?? '')) return true
  if (!words.every(({ pos, word }) => /^(?:noun|name|adjective)$/.test(pos) || DETERMINER.test(word)))
    return false
  if (right.pos === 'name') return true
  const isSeveral = right.pos !== 'noun' || /(?<!s)s$/.test(right.word)
  if (isSeveral || words.some(({ word }) => /est$/.test(word))) return false
  return DETERMINER.test(words[0].word) || DETERMINER.test(left?.word ?? '')
}
