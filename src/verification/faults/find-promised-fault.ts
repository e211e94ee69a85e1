// Whether what is promised, planned or refused for some ("freeze rents in council flats") is told for all ("freeze rents").
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import { readPrepositions } from '../reading/read-prepositions.ts'
import type { Word } from '../words/word.ts'

/** What was done to roads in the city was done to roads; what will be done to them will not be done to all roads. */
const NOT_YET = /^(?:to|will|would|shall|should|may|might|could|must|not|never)$/

export function findPromisedFault({ aligned, evidence }: Claim): Finding | undefined {
  const kept = new Set(aligned.flatMap(({ matches }) => matches.map(({ word }) => word)))
  for (const { words } of evidence)
    for (const { word: lead, name, governor: thing, phrase } of readPrepositions(words)) {
      if (!thing || !/^(?:in|for|of|on|from|with|at)$/.test(name) || lead.index !== thing.index + 1) continue
      const verb = words[thing.index - 1]
      if (!verb || !isPluralOf(thing) || verb.pos !== 'verb' || !isNotYet(verb, words)) continue
      const isTime = phrase.some(({ pos }) => pos === 'name' || pos === 'number')
      if (kept.has(verb) && kept.has(thing) && !isTime && !phrase.some((word) => kept.has(word)))
        return { fault: 'quantifier', reason: `“${name} … ${phrase[0].text}” is left out` }
    }
  return undefined
}

function isPluralOf({ pos, word }: Word): boolean {
  return pos === 'noun' && /(?<!s)s$/.test(word)
}

function isNotYet({ index }: Word, words: readonly Word[]): boolean {
  return words.slice(Math.max(0, index - 2), index).some(({ word }) => NOT_YET.test(word))
}
