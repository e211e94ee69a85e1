// Whether what stands on either side of "before", "than", "because" stands on the same side in the evidence.
import type { AlignedWord } from '../align-words.ts'
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

const PIVOT = /^(?:before|after|than|until|since|because|without|despite|if|unless)$/

/** A fault where a word of the left side stands only on the right there, and one of the right only on the left. */
export function findOrderFault({ words, aligned, evidence }: Claim): Finding | undefined {
  for (const pivot of words.filter(({ word }) => PIVOT.test(word)))
    for (const sentence of evidence) {
      const [held, other] = sentence.words.filter(({ word }) => word === pivot.word)
      if (!held || other) continue
      const sideOf = ({ matches }: AlignedWord) => {
        const sides = matches
          .filter((match) => match.sentence === sentence)
          .map(({ word }) => Math.sign(word.index - held.index))
        return sides.length > 0 && sides.every((side) => side === sides[0]) ? sides[0] : undefined
      }
      const wrong = (sign: number) =>
        aligned.find((one) => Math.sign(one.word.index - pivot.index) === sign && sideOf(one) === -sign)
      const [left, right] = [wrong(-1), wrong(1)]
      if (left && right)
        return {
          fault: 'comparison',
          reason: `“${left.word.text}” and “${right.word.text}” have changed sides of “${pivot.text}”`,
        }
    }
  return undefined
}
