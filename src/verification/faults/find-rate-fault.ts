// Whether "30 jobs a month" is told as "30 jobs", and whether somebody who is to build a plant is told to have one.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

/** "30 jobs a month", "two visits per patient". */
const RATE =
  /(\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\b(?: \p{L}+){0,3} (?:an?|per|each|every) (?:second|minute|hour|day|night|week|month|year|head|person|patient|passenger|household|pupil|worker)\b/giu

const HOLDS_RATE = /\b(?:an?|per|each|every)\b|\b(?:dai|week|month|year|hour|annual)ly?\b|\bapiece\b/i

/** Anywhere: "each day 9,000 vehicles". */
const EACH = /\b(?:per|each|every|daily|weekly|monthly|yearly|annually|hourly)\b/i

/** "Has plants", and not "has built". */
const OWNS = /^(?:have|has|had|own|owns|owned)$/

export function findRateFault({ text, words, evidence }: Claim): Finding | undefined {
  for (const sentence of evidence)
    for (const { 0: rate, 1: number = '' } of sentence.text.matchAll(RATE)) {
      const behind = new RegExp(`(?<![\\d.,])${number}\\b(.*)`, 'i').exec(text)?.[1]
      if (behind !== undefined && !HOLDS_RATE.test(behind) && !EACH.test(text))
        return { fault: 'quantifier', reason: `“${rate}” is a rate` }
    }
  const owning = words.find(
    ({ word, index }) =>
      OWNS.test(word) &&
      !words.slice(index + 1, index + 4).some(({ pos, word }) => pos === 'verb' && !word.endsWith('s')),
  )
  const isHeld = evidence.some(({ text: held }) =>
    /\b(?:have|has|had|having|own(?:s|ed|er|ing)?|with|hold(?:s|ing)?|held|possess(?:es|ed)?|carr(?:y|ies|ied)|employ(?:s|ed)?)\b|['’]s?\s/i.test(
      held,
    ),
  )
  return owning && !isHeld
    ? { fault: 'roles', reason: `the evidence does not say what anybody “${owning.text}”` }
    : undefined
}
