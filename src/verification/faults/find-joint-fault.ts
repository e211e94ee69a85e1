// Whether words that a sentence joins into one phrase ("fuel prices", "the probe Kestrel") are joined in its evidence.
import type { Match } from '../align-words.ts'
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

/** Words apart up to which two words of the evidence are one phrase: "the price of the fuel". */
const PHRASE_REACH = 4

/** A fault where a word is set before a noun that has another one there in the evidence. */
export function findJointFault({ aligned }: Claim): Finding | undefined {
  for (const [i, left] of aligned.entries()) {
    const right = aligned[i + 1]
    if (!right || right.word.index !== left.word.index + 1 || right.word.clause !== left.word.clause) continue
    if (!isModifier(left.word) || !isNominal(right.word)) continue
    const pairs = pairsOf(left.matches, right.matches)
    if (pairs.length === 0 || pairs.some(({ a, b }) => isPhrase(a, b))) continue
    if (right.matches.every(hasOtherModifier))
      return {
        fault: 'roles',
        reason: `“${left.word.text} ${right.word.text}” is not joined so in the evidence`,
      }
  }
  return undefined
}

function pairsOf(left: readonly Match[], right: readonly Match[]) {
  return left.flatMap((a) => right.filter((b) => b.sentence === a.sentence).map((b) => ({ a, b })))
}

function isPhrase({ word: a, sentence }: Match, { word: b }: Match): boolean {
  const between = sentence.words.slice(Math.min(a.index, b.index) + 1, Math.max(a.index, b.index))
  return (
    between.length < PHRASE_REACH &&
    !between.some(({ pos, word }) => pos === 'verb' || /^(?:and|or|but)$/.test(word))
  )
}

function hasOtherModifier({ word, sentence }: Match): boolean {
  const before = sentence.words[word.index - 1]
  return before !== undefined && before.clause === word.clause && isModifier(before) && before.isContent
}

function isModifier({ pos }: Word): boolean {
  return pos === 'noun' || pos === 'name' || pos === 'adjective'
}

function isNominal({ pos }: Word): boolean {
  return pos === 'noun' || pos === 'name'
}
