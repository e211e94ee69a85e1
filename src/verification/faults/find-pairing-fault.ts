// Whether numbers that stand in a row ("in Asia and in Europe, by 4 and 9 per cent") go with what they belong to.
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'

/** "1,400 and 600", "4 and 9 per cent", behind a row of as many things. */
const ROW =
  /\b(\p{L}+) (?:and|than)(?: \p{Ll}+)? \p{L}+\b[^.;]{1,60}?\b(\d[\d.,]*)(?: \p{L}+){0,2} and (\d[\d.,]*)/gu

/** A fault where a number of the row is told without the whole row in its order. */
export function findPairingFault(claim: Claim): Finding | undefined {
  for (const sentence of claim.evidence)
    for (const { 2: first = '', 3: second = '' } of sentence.text.matchAll(ROW)) {
      const [at, then] = [claim.text.indexOf(first), claim.text.indexOf(second)]
      if (at < 0 && then < 0) continue
      if (at < 0 || then < at || isReordered(claim, sentence))
        return { fault: 'number', reason: `“${first} and ${second}” belong to others each` }
    }
  return undefined
}

function isReordered({ aligned }: Claim, sentence: EvidenceSentence): boolean {
  const places = aligned.flatMap(({ best }) => (best?.sentence === sentence ? [best.word.index] : []))
  return places.some((place, i) => i > 0 && place < (places[i - 1] ?? 0))
}
