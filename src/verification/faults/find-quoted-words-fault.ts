// Whether what a sentence sets between quotation marks stands so, word for word, in its evidence.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import { normaliseQuote } from '../normalise-quote.ts'

const QUOTED = /"([^"]+)"/g

/** Case and the marks at its ends aside. */
export function findQuotedWordsFault({ text, evidence }: Claim): Finding | undefined {
  const held = evidence.map((sentence) => normaliseQuote(sentence.text).text.toLowerCase())
  for (const [, words = ''] of normaliseQuote(text).text.matchAll(QUOTED)) {
    const bare = words.toLowerCase().replace(/^[\s.,;:!?']+|[\s.,;:!?']+$/g, '')
    if (bare !== '' && !held.some((one) => one.includes(bare)))
      return { fault: 'quoted-words', reason: `“${words}” is quoted and stands in no evidence` }
  }
  return undefined
}
