// Whether a sentence gives a cause where its evidence only tells what came first, or both at once.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

const SAID = /^(?:because|owing)$/

const HELD =
  /^(?:because|owing|due|thanks|caused?|causes|causing|so|therefore|since|reasons?|result(?:s|ed|ing)?|led|forced|forcing|blamed?|blames)$/

export function findCauseFault({ words, evidence }: Claim): Finding | undefined {
  const cause = words.find(({ word }) => SAID.test(word))
  if (!cause) return undefined
  const said = words.filter(({ word }) => SAID.test(word)).length
  const held = evidence.flatMap((one) => one.words).filter(({ word }) => HELD.test(word)).length
  return said > held
    ? { fault: 'uncovered', reason: `“${cause.text}” joins what no evidence joins so` }
    : undefined
}
