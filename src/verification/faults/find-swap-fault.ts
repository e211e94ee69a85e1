// Whether two names have changed places around words that have kept theirs: "Kramer beat Okafor" for "Okafor beat Kramer".
import type { AlignedWord } from '../align-words.ts'
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import { readPrepositions } from '../reading/read-prepositions.ts'
import { areConverse } from '../words/converses.ts'
import { isWrittenAsName } from '../words/is-written-as-name.ts'
import type { Word } from '../words/word.ts'

/** What is told of both alike. */
const MUTUAL = /^(?:meet|marry|play|face|draw|agree|merge|talk|speak|between|with)$/

/** Names, and days, which stand in the same places. */
export function findSwapFault(claim: Claim): Finding | undefined {
  const names = claim.aligned.filter(({ word, matches }) => isWrittenAsName(word) && matches.length > 0)
  for (const [i, left] of names.entries())
    for (const right of names.slice(i + 1)) {
      if (left.word.sentence !== right.word.sentence) break
      if (claim.evidence.some((sentence) => isSwapped(left, right, sentence, claim)))
        return {
          fault: 'roles',
          reason: `“${left.word.text}” and “${right.word.text}” have changed places`,
        }
    }
  return undefined
}

/** Each match of the left one stands behind each of the right one, and what is told between them stands between them there. */
function isSwapped(left: AlignedWord, right: AlignedWord, sentence: EvidenceSentence, claim: Claim): boolean {
  const [a, b] = [placesOf(left, sentence), placesOf(right, sentence)]
  if (a.length === 0 || b.length === 0 || a.length < left.matches.length || b.length < right.matches.length)
    return false
  const [first, last] = [Math.max(...b), Math.min(...a)]
  if (first >= last) return false
  const middle = claim.aligned.filter(
    ({ word }) => word.index > left.word.index && word.index < right.word.index && !isWrittenAsName(word),
  )
  const areKept = middle.every((one) =>
    placesOf(one, sentence).some((place) => place > first && place < last),
  )
  if (!areKept) return false
  if (middle.length === 0) return isAcrossPreposition(left.word, right.word, [first, last], sentence, claim)
  return !isTurned(left.word, right.word, middle, [first, last], sentence, claim)
}

function placesOf({ matches }: AlignedWord, sentence: EvidenceSentence): readonly number[] {
  return matches.filter((match) => match.sentence === sentence).map(({ word }) => word.index)
}

/** "The Lakes of the Tour", "left Aquila for Varn": the same preposition alone stands between them in both. */
function isAcrossPreposition(
  left: Word,
  right: Word,
  [first, last]: readonly [number, number],
  { words: held }: EvidenceSentence,
  { words }: Claim,
): boolean {
  const between = (some: readonly Word[], from: number, to: number) =>
    readPrepositions(some).filter(({ word }) => word.index > from && word.index < to)
  const [own, theirs] = [between(words, left.index, right.index), between(held, first, last)]
  return (
    own.length > 0 && own.length === theirs.length && own.every(({ name }, i) => name === theirs[i]?.name)
  )
}

/** Told from the other end: in the passive, by a converse verb, as "Leeds mayor Lind" or "Lind, the mayor of Leeds". */
function isTurned(
  left: Word,
  right: Word,
  middle: readonly AlignedWord[],
  [first, last]: readonly [number, number],
  { words: held }: EvidenceSentence,
  { words }: Claim,
): boolean {
  const [own, theirs] = [words.slice(left.index + 1, right.index), held.slice(first + 1, last)]
  const has = (some: readonly Word[], name: RegExp) => some.some(({ word }) => name.test(word))
  if (has(own, /^by$/) !== has(theirs, /^by$/)) return true
  if (middle.some(({ word, best }) => best && areConverse(word.lemma, best.word.lemma))) return true
  if ([...own, ...theirs].some(({ lemma }) => MUTUAL.test(lemma))) return true
  if (middle.some(({ word }) => word.pos === 'verb')) return false
  const isOf = (some: readonly Word[]) => has(some.slice(-3), /^(?:of|from|for|at|in|is|was|as)$/)
  return isOf(own) !== isOf(theirs)
}
