// Whether what the evidence only names ("annulled the decision to …") is told as done ("decided to …").
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

/** They only carry the noun: "made a loss". */
const LIGHT = /^(?:make|take|have|give|do|suffer|hold|report)$/

/** A fault where a verb rests on nouns alone, and each verb that stands with them is left out. */
export function findDeedFault({ aligned }: Claim): Finding | undefined {
  const kept = new Set(aligned.flatMap(({ matches }) => matches.map(({ word }) => word)))
  for (const { word, matches } of aligned) {
    if (word.pos !== 'verb' || matches.length === 0 || matches.some((one) => one.word.pos !== 'noun'))
      continue
    const isBare = matches.every(({ word: noun, sentence }) => {
      const verbs = sentence.words.filter(
        ({ pos, clause, index, isContent, lemma }) =>
          pos === 'verb' && isContent && !LIGHT.test(lemma) && clause === noun.clause && index < noun.index,
      )
      return verbs.length > 0 && !verbs.some((verb) => kept.has(verb))
    })
    if (isBare)
      return { fault: 'roles', reason: `the evidence only names “${matches[0]?.word.text}”, as an object` }
  }
  return undefined
}
