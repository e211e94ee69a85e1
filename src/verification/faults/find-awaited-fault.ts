// Whether what is only awaited ("until the air has been tested") is told as if it had come.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

const AWAITS = /^(?:until|till|before|once)$/

/** A fault where all that is told, verb and all, stands behind such a word, and the sentence has none itself. */
export function findAwaitedFault({ words, evidence, aligned }: Claim): Finding | undefined {
  if (words.some(({ word }) => AWAITS.test(word))) return undefined
  for (const sentence of evidence) {
    const awaits = sentence.words.find(({ word }) => AWAITS.test(word))
    if (!awaits) continue
    const told = aligned.flatMap(({ best }) => (best?.sentence === sentence ? [best.word] : []))
    const isBehind = told.length > 0 && told.every(({ index }) => index > awaits.index)
    const first = told.reduce((least, { start }) => Math.min(least, start), sentence.text.length)
    if (/,/.test(sentence.text.slice(awaits.end, first))) continue
    if (isBehind && told.some(({ pos }) => pos === 'verb'))
      return { fault: 'modality', reason: `“${awaits.text}” is left out` }
  }
  return undefined
}
