// Whether "eight minutes after" is counted from what it is counted from in the evidence.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

const UNIT = /^(?:second|minute|hour|day|week|month|year|decade)s?$/

/** Words behind "after" that say from what. */
const REACH = 7

export function findSpanFault({ words, evidence, aligned }: Claim): Finding | undefined {
  for (const own of spansIn(words))
    for (const { words: held } of evidence)
      for (const theirs of spansIn(held)) {
        if (theirs.name !== own.name || theirs.behind.length === 0 || own.behind.length === 0) continue
        const isSame = aligned.some(
          ({ word, matches }) =>
            own.behind.includes(word) &&
            (matches.length === 0 || matches.some((match) => theirs.behind.includes(match.word))),
        )
        if (!isSame) return { fault: 'date', reason: `“${own.name}” is counted from something else there` }
      }
  return undefined
}

/** A number, its unit and "after" or "before", with the meaning words behind it. */
function spansIn(words: readonly Word[]) {
  return words.flatMap((pivot) => {
    const [number, unit] = words.slice(Math.max(0, pivot.index - 2), pivot.index)
    if (!/^(?:after|before)$/.test(pivot.word) || !number || !unit || !UNIT.test(unit.word)) return []
    const behind = words
      .slice(pivot.index + 1, pivot.index + 1 + REACH)
      .filter(({ clause, isContent }) => isContent && clause === pivot.clause)
    return [{ name: `${number.word} ${unit.word} ${pivot.word}`, behind }]
  })
}
