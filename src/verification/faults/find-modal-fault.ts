// Whether "must", "should", "will" and "would" are the ones of the evidence.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import { readAttributions } from '../reading/read-attributions.ts'
import type { Word } from '../words/word.ts'

/** "Would" behind "said" is "will". */
const STRENGTH: Readonly<Record<string, number>> = {
  would: 1,
  will: 2,
  shall: 2,
  should: 3,
  'ought to': 3,
  must: 4,
  'had to': 5,
}

/** Meaning words behind a modal among which it turns the first. */
const REACH = 4

/** A fault for a stronger one, or another kind of one, before the same word. */
export function findModalFault({ text, words, evidence, aligned }: Claim): Finding | undefined {
  const held = new Map(evidence.flatMap((sentence) => [...modalsIn(sentence.words)]))
  const isReported = readAttributions(text, words).length > 0
  for (const [word, modal] of modalsIn(words)) {
    const match = aligned.find((one) => one.word === word)?.best?.word
    const other = match && held.get(match)
    if (!other || isAllowed(modal, other, isReported)) continue
    return { fault: 'modality', reason: `“${modal} ${word.text}” is “${other}” in the evidence` }
  }
  return undefined
}

function modalsIn(words: readonly Word[]): ReadonlyMap<Word, string> {
  return new Map(
    words.flatMap((modal) => {
      const name = words[modal.index + 1]?.word === 'to' ? `${modal.word} to` : modal.word
      if (STRENGTH[name] === undefined) return []
      const turned = words
        .slice(modal.index + 1, modal.index + 1 + REACH)
        .find(({ isContent, sentence }) => isContent && sentence === modal.sentence)
      return turned ? [[turned, name] as const] : []
    }),
  )
}

function isAllowed(said: string, held: string, isReported: boolean): boolean {
  const [own, theirs] = [STRENGTH[said] ?? 0, STRENGTH[held] ?? 0]
  if (own === theirs) return true
  // "Must" behind "said" may be "had to".
  if (own + theirs === 9) return isReported
  if (own <= 2 && theirs <= 2) return own < theirs || isReported
  return false
}
