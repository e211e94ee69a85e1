// Whether a word of grammar between two words is left out, so that they are joined otherwise: "doubts the move" for "doubts about the move".
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import { readPrepositions } from '../reading/read-prepositions.ts'
import type { Word } from '../words/word.ts'

/** Of the others a retelling may leave out some: "on Monday", "all of the towns", "for two years". */
const TELLING =
  /^(?:over|about|around|with|without|against|into|under|between|beyond|from|by|behind|outside|inside|near|through|across)$/

export function findDroppedPrepositionFault({ aligned, evidence, words }: Claim): Finding | undefined {
  for (const sentence of evidence)
    for (const { name, governor, phrase } of readPrepositions(sentence.words)) {
      if (
        !TELLING.test(name) ||
        !governor ||
        [governor.pos, phrase[0].pos].some((pos) => /^(?:name|number)$/.test(pos))
      )
        continue
      const told = (held: Word) =>
        aligned.find(({ best }) => best?.sentence === sentence && best.word === held)?.word
      const [left, right] = [told(governor), told(phrase[0])]
      if (left && right && left.clause === right.clause && isBeside(left, right, words))
        return { fault: 'roles', reason: `“${name}” between “${left.text}” and “${right.text}” is left out` }
    }
  return undefined
}

/** With articles between them alone. */
function isBeside(left: Word, right: Word, words: readonly Word[]): boolean {
  const between = words.slice(left.index + 1, right.index)
  return (
    left.index < right.index &&
    between.every(({ word }) => /^(?:the|an?|its|his|her|their|this|these)$/.test(word))
  )
}
