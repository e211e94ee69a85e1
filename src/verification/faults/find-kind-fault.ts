// Whether the kind of a thing is kept: "severe cases", "Lower Sokra", "its summer season".
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

/** "Lower Sokra" is not Sokra. */
const PLACE_PART =
  /^(?:upper|lower|north|south|east|west|northern|southern|eastern|western|new|greater|inner|outer|central)$/

/** Kept by rules of their own. */
const QUANTIFIES = /^(?:most|many|more|few|fewer|several|other|such|own|key|main)$/

export function findKindFault(claim: Claim): Finding | undefined {
  const kept = new Set(claim.aligned.flatMap(({ matches }) => matches.map(({ word }) => word)))
  for (const sentence of claim.evidence)
    for (const find of [placePartLeftOut, kindLeftOut, ownKindLeftOut]) {
      const found = find(claim, sentence, kept)
      if (found) return { fault: 'quantifier', reason: `“${found}” is left out` }
    }
  return undefined
}

type FindLeftOut = (claim: Claim, sentence: EvidenceSentence, kept: ReadonlySet<Word>) => string | undefined

const placePartLeftOut: FindLeftOut = (_, { words }, kept) =>
  words.find((word) => {
    const next = words[word.index + 1]
    return (
      PLACE_PART.test(word.word) &&
      /^\p{Lu}/u.test(word.text) &&
      next !== undefined &&
      /^\p{Lu}/u.test(next.text) &&
      kept.has(next) &&
      !kept.has(word)
    )
  })?.text

/** "Severe cases": of several things, an adjective tells which. */
const kindLeftOut: FindLeftOut = (_, { words }, kept) =>
  words.find((word) => {
    const next = words[word.index + 1]
    return (
      word.pos === 'adjective' &&
      !QUANTIFIES.test(word.word) &&
      word.isContent &&
      next?.pos === 'noun' &&
      /(?<!s)s$/.test(next.text) &&
      kept.has(next) &&
      !kept.has(word)
    )
  })?.text

/** "Its summer season" is not its season. */
const ownKindLeftOut: FindLeftOut = ({ aligned }, { words }) => {
  const kept = new Set(aligned.map(({ best }) => best?.word))
  for (const own of words.filter(({ word }) => /^(?:its|their)$/.test(word))) {
    const run = words.slice(own.index + 1, own.index + 5)
    const end = run.findIndex(
      ({ pos }, i) => !/^(?:noun|adjective)$/.test(pos) && (i > 1 || !/^(?:verb|adverb)$/.test(pos)),
    )
    const phrase = end < 0 ? run : run.slice(0, end)
    const head = phrase.at(-1)
    const kinds = phrase.slice(0, -1).filter(({ word }) => !QUANTIFIES.test(word))
    if (head && kept.has(head) && kinds.length > 0 && !kinds.some((kind) => kept.has(kind)))
      return kinds.map(({ text }) => text).join(' ')
  }
  return undefined
}
