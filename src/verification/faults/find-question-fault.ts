// Whether a sentence states what its evidence only asks, or takes over what one quotes another as saying.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

const ASKS = /\?["”’')\]]*\s*$/

/** Words quoted within a quote. */
const NESTED = /“[^”]*[‘']([^”]{8,}?)[’'][^”]*”/gu

/** Somebody passes on what another said. */
const PASSES_ON = /,\s(?:quoting|citing)\b[^,.]*,\s+(?:said|says|reported|reports)\b/i

/** "…, his wife told the newspaper." */
const TOLD_LAST =
  /, (?!(?:who|which)\b)(?:[\p{L}’'-]+ ){0,4}(?!(?:been|was|were|be|being) )[\p{L}’'-]+ told [^,]*$/u

const SAYS = /\b(?:told|tells|said|says|according to|reports?|reported)\b/i

export function findQuestionFault({ text, evidence, aligned }: Claim): Finding | undefined {
  for (const sentence of evidence) {
    const told = aligned.filter(({ best }) => best?.sentence === sentence)
    if (told.length === 0) continue
    if (ASKS.test(sentence.text) && !ASKS.test(text))
      return { fault: 'modality', reason: 'the evidence asks it' }
    if (isPassedOn(sentence.text, text))
      return { fault: 'attribution', reason: 'the evidence has it from somebody who is left out' }
    for (const { index, 0: quote, 1: inner = '' } of sentence.text.matchAll(NESTED)) {
      const start = index + quote.indexOf(inner)
      const within = told.filter(
        ({ best }) => best && start <= best.word.start && best.word.end <= start + inner.length,
      )
      if (within.length > 0) return { fault: 'attribution', reason: `“${inner}” is quoted within a quote` }
    }
  }
  return undefined
}

function isPassedOn(held: string, told: string): boolean {
  return (PASSES_ON.test(held) && !PASSES_ON.test(told)) || (TOLD_LAST.test(held) && !SAYS.test(told))
}
