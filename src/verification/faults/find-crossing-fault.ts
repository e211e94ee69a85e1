// Whether a sentence joins what "than", "until" or "unless" keeps apart: "paid 80 million in May, more than it spent in ten years".
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

const KEEPS_APART = /^(?:than|until|unless|whereas|instead|rather)$/

/** A fault where what is done on the left, or its number, is told with what stands on the right, and the word between is not. */
export function findCrossingFault({ words, aligned, evidence }: Claim): Finding | undefined {
  for (const sentence of evidence)
    for (const pivot of sentence.words.filter(({ word }) => KEEPS_APART.test(word))) {
      if (words.some(({ word }) => KEEPS_APART.test(word))) continue
      if (/^(?:\d|half|one|two|three|a)/.test(sentence.words[pivot.index + 1]?.word ?? '')) continue
      const all = aligned.flatMap(({ matches }) => {
        const held = matches.filter((match) => match.sentence === sentence)
        return held.length > 0 ? [held.map(({ word }) => word)] : []
      })
      const left = all.find((held) =>
        held.every(({ index, pos }) => index < pivot.index && /^(?:verb|number)$/.test(pos)),
      )
      const right = all.find((held) => held.every(({ index }) => index > pivot.index))
      if (left && right)
        return {
          fault: 'roles',
          reason: `“${left[0]?.text}” and “${right[0]?.text}” are kept apart by “${pivot.text}”`,
        }
    }
  return undefined
}
