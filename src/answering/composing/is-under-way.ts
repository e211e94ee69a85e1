// Whether a sentence tells of a thing as still to come, where a question asks whether it has come.
import type { CandidateSentence } from './candidate-sentence.ts'
import type { Asking } from './read-asking.ts'

/** "Did it launch?", "Has she resigned?". */
const ASKS_IF_DONE = /^\W*(?:and |but |so )?(?:did|has|have|had|was|were)(?:n['’]t)? /i

/** "Who is the new minister?" asks for one who is. */
const ASKS_WHO_IS = /\bwho(?:['’]s| is| are| was| were)\b/i

/** Before a verb: of what is wanted, planned or due. */
const AHEAD =
  /^(?:will|would|could|should|may|might|can|to|for|of|a|an|the|this|that|its|his|her|their|another|next|ahead|before)$/

/** Decided either way, though it has not come: called off, turned down. */
const DECIDED =
  /\b(?:not|never|no|without|fail\w*|refus\w*|declin\w*|scrub\w*|postpon\w*|delay\w*|cancel\w*|avert\w*|reject\w*|block\w*|call\w* off|halt\w*)\b|n['’]t\b/i

/** An office that somebody is still to have: "will be named", "Ann Reed or Jo Vale". */
const TO_BE_HELD =
  /\b(?:will|would|could|may|might) (?:soon |now )?(?:be|become|name|choose|pick|elect|take)\b|\b(?:candidates?|race to|vying)\b|\p{Lu}\p{Ll}+ or \p{Lu}\p{Ll}+/u

export function isUnderWay(
  { type, isOffice, verb, clause }: Pick<Asking, 'type' | 'isOffice' | 'verb' | 'clause'>,
  { text, tokens, heldBy }: CandidateSentence,
): boolean {
  if (isOffice && ASKS_WHO_IS.test(clause)) return TO_BE_HELD.test(text)
  if (type.kind !== 'yes-no' || verb === undefined || !ASKS_IF_DONE.test(clause) || DECIDED.test(text))
    return false
  const verbs = tokens.flatMap((_, i) => {
    const { itself = 0, alternative = 0 } = heldBy[i] ?? {}
    return (itself | alternative) & (1 << verb) ? [i] : []
  })
  return verbs.length > 0 && verbs.every((at) => isAhead(at, tokens))
}

/** Within three words, adverbs and names between: "will be launched", "the Artemis launch". */
function isAhead(at: number, tokens: CandidateSentence['tokens']): boolean {
  if (/(?:ed|en)$/.test(tokens[at]?.word ?? ''))
    return tokens
      .slice(Math.max(0, at - 3), at)
      .some(({ word }) => /^(?:will|would|could|should|may|might|be)$/.test(word))
  return tokens.slice(Math.max(0, at - 3), at).some(({ word }) => AHEAD.test(word))
}
