// Whether a sentence tells if those asked of may do what is asked: "dogs are allowed only in private compartments".
import type { CandidateSentence } from './candidate-sentence.ts'

const ASKS_LEAVE =
  /^\W*(?:and |but |so )?(?:can|may|could|are|is|am)\b(?: \S+){0,6}? (?:allowed|permitted|banned|take|bring|carry|use|enter|travel|go|come|ride|stay|swim|walk|visit|park|enter|get)\b/i
const LEAVE =
  /\b(?:can(?:not| only|['’]t)?|may(?: not| only)?|(?:is|are|be|were|was) (?:not |only |no longer |still )?(?:allowed|permitted|banned|forbidden|admitted|welcome|accepted|taken)|must not|no longer)\b/i

/** Characters between whom it is about and the words of leave. */
const REACH = 25

/** `place`: the term of whom it is asked. The same clause has to name them. */
export function tellsPermission(
  { text, tokens, heldBy }: Pick<CandidateSentence, 'text' | 'tokens' | 'heldBy'>,
  { clause, place }: { readonly clause: string; readonly place: number },
): boolean {
  if (!ASKS_LEAVE.test(clause)) return false
  return tokens.some(({ end }, i) => {
    const { itself = 0, alternative = 0 } = heldBy[i] ?? {}
    if (((itself | alternative) & (1 << place)) === 0) return false
    const after = text.slice(end, end + REACH)
    const found = LEAVE.exec(after)
    return found !== null && !/[,;]/.test(after.slice(0, found.index))
  })
}
