// Whether two sentences that differ are about things of one name that are not the same: a bridge and a tunnel.
import { isKindOf } from '../../verification/words/word-net.ts'
import type { Difference } from '../composing/align-sentences.ts'
import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { Asking } from '../composing/read-asking.ts'

/** "The Lodden bridge" is not "the Lodden tunnel": behind one name another word than the question has for what it is. */
export function areOtherThings(
  { left, right }: Difference,
  a: RankedSentence['candidate'],
  b: RankedSentence['candidate'],
  terms: Asking['terms'],
): boolean {
  const names = terms.reduce((bits, { isName }, i) => (isName ? bits | (1 << i) : bits), 0)
  const isBehindName = ({ heldBy }: RankedSentence['candidate'], at: number) =>
    ((heldBy[at - 1]?.itself ?? 0) & names) !== 0
  if (!isBehindName(a, left[0]) || !isBehindName(b, right[0])) return false
  const [one, other] = [a.tokens[left[0]], b.tokens[right[0]]]
  return terms.some(
    ({ stem, isName }) =>
      !isName && ((one?.stem === stem && isThing(one.word)) || (other?.stem === stem && isThing(other.word))),
  )
}

/** Few steps above what is built, driven, founded or walked through. */
const THINGS = [
  'artifact',
  'structure',
  'way',
  'passageway',
  'vehicle',
  'vessel',
  'facility',
  'organization',
  'location',
]

function isThing(word: string): boolean {
  return THINGS.some((lemma) => isKindOf({ lemma: word, pos: 'noun' }, { lemma, pos: 'noun' }))
}
