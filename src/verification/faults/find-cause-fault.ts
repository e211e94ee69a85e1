// Whether a sentence gives a cause where its evidence only tells what came first, or both at once.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

const SAID = /^(?:because|owing)$/

const HELD =
  /\b(?:because|owing to|due to(?= (?:the|an?|its|his|her|\w+ing|\w+s)\b)|thanks to|caus(?:e|es|ed|ing)|so(?! far)|therefore|since(?! (?:\d|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|the|last|an?)\b)|reasons?|result(?:ed|ing)|as a result|led to|forc(?:ed|ing))\b/gi

/** A cause as well, but of a thing: "because of the weather". */
const BLAMES = /\bblam(?:e|es|ed|ing)\b/gi

export function findCauseFault({ words, evidence }: Claim): Finding | undefined {
  const cause = words.find(({ word }) => SAID.test(word))
  if (!cause) return undefined
  const said = words.filter(({ word }) => SAID.test(word)).length
  const isOf = words[cause.index + 1]?.word === 'of'
  const count = (pattern: RegExp) =>
    evidence.reduce((sum, one) => sum + (one.text.match(pattern)?.length ?? 0), 0)
  const held = count(HELD) + (isOf ? count(BLAMES) : 0)
  return said > held
    ? { fault: 'uncovered', reason: `“${cause.text}” joins what no evidence joins so` }
    : undefined
}
