// Whether an exception is kept.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

const EXCEPTS = /\b(?:except|apart from|excluding|other than|with the exception of|all but)\b/i

export function findExceptionFault({ text, evidence, aligned }: Claim): Finding | undefined {
  if (EXCEPTS.test(text)) return undefined
  const kept = new Set(aligned.flatMap(({ matches }) => matches.map(({ word }) => word)))
  for (const sentence of evidence) {
    const found = EXCEPTS.exec(sentence.text)
    if (!found) continue
    const start = startOfPart(sentence.text.slice(0, found.index))
    const before = sentence.words.filter(
      (word) => start <= word.start && word.end <= found.index && kept.has(word),
    )
    if (before.length > 1) return { fault: 'quantifier', reason: `“${found[0]}” is left out` }
  }
  return undefined
}

/** What is excepted from stands in the same part: "for 27 years, longer than anyone except …"; right behind a comma, before it. */
function startOfPart(before: string): number {
  const comma = before.lastIndexOf(',')
  return /\p{L}/u.test(before.slice(comma + 1)) ? comma + 1 : 0
}
