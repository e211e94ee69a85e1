// Whether names that stand beside one another are one in the evidence too.
import type { AlignedWord, Match } from '../align-words.ts'
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import { isWrittenAsName } from '../words/is-written-as-name.ts'

/** Words apart up to which two names are joined: "Lind, the Mayor". */
const JOINED = 3

/** "Kemira May" for "Kemira Haven", "Stell Corvo": beside one another here, and nowhere there. */
export function findJoinedNamesFault({ text, aligned }: Claim): Finding | undefined {
  for (const [i, left] of aligned.entries()) {
    const right = aligned[i + 1]
    if (!right || right.word.index !== left.word.index + 1 || !isPlainName(left) || !isPlainName(right))
      continue
    if (text.slice(left.word.end, right.word.start) !== ' ') continue
    if (left.matches.every((a) => right.matches.every((b) => isApart(a, b))))
      return { fault: 'name', reason: `“${left.word.text} ${right.word.text}” is no name in the evidence` }
  }
  return undefined
}

function isPlainName({ word, matches }: AlignedWord): boolean {
  const isHeld = matches.length > 0 && matches.every((match) => /^\p{Lu}/u.test(match.word.text))
  return isWrittenAsName(word) && isHeld && !/day$|['’]s?$/.test(word.word)
}

/** "Lind, the Mayor" and "President of Norvik" are joined. */
function isApart({ sentence, word: a }: Match, { sentence: other, word: b }: Match): boolean {
  if (sentence !== other) return true
  const distance = b.index - a.index
  if (distance > 0) return distance > JOINED
  const between = sentence.words.slice(b.index + 1, a.index)
  return !(-distance <= JOINED && between.every(({ word }) => /^(?:of|for|the)$/.test(word)))
}
