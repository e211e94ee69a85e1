// Whether an exception is kept.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

const EXCEPTS = /\b(?:except|apart from|excluding|other than|with the exception of|all but)\b/i

export function findExceptionFault({ text, evidence, aligned }: Claim): Finding | undefined {
  if (EXCEPTS.test(text)) return undefined
  const kept = new Set(aligned.flatMap(({ matches }) => matches.map(({ word }) => word)))
  for (const sentence of evidence) {
    const found = EXCEPTS.exec(sentence.text)
    const before = sentence.words.filter((word) => found && word.end <= found.index && kept.has(word))
    if (found && before.length > 1) return { fault: 'quantifier', reason: `“${found[0]}” is left out` }
  }
  return undefined
}
