// Whether "after the vote", "since January" belong to the verb that they belong to in the evidence.
import type { AlignedWord } from '../align-words.ts'
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

const TIME = /^(?:after|before|since|until|during|while|when)$/

/** A fault where the verb and its time stand together in no clause of the evidence, though each stands with another. */
export function findAdjunctFault({ words, aligned }: Claim): Finding | undefined {
  for (const pivot of words.filter(({ word }) => TIME.test(word))) {
    const verb = aligned.findLast(
      ({ word }) => word.pos === 'verb' && word.index < pivot.index && word.sentence === pivot.sentence,
    )
    const time = aligned.find(({ word }) => word.index > pivot.index && word.sentence === pivot.sentence)
    if (!verb || !time || hasVerb(time.word.clause, words)) continue
    const pairs = pairsOf(verb, time)
    if (pairs.length > 0 && pairs.every(({ verb, time, held }) => belongsToOther(verb, time, held)))
      return {
        fault: 'date',
        reason: `“${pivot.text} ${time.word.text}” is no time of “${verb.word.text}” in the evidence`,
      }
  }
  return undefined
}

function hasVerb(clause: number, words: readonly Word[]): boolean {
  return words.some((word) => word.clause === clause && (word.pos === 'verb' || word.pos === 'auxiliary'))
}

function pairsOf(verb: AlignedWord, time: AlignedWord) {
  return verb.matches.flatMap((a) =>
    time.matches
      .filter((b) => b.sentence === a.sentence)
      .map((b) => ({ verb: a.word, time: b.word, held: a.sentence.words })),
  )
}

/** Another verb stands nearer before it. */
function belongsToOther(verb: Word, time: Word, held: readonly Word[]): boolean {
  const nearest = held.findLast(
    ({ pos, index, isContent }) => pos === 'verb' && isContent && index < time.index,
  )
  return nearest !== undefined && nearest !== verb && nearest.clause !== verb.clause
}
