// How much a question needs the one before it.

import { questionTerms } from '../understanding/question-terms.ts'
import { backReferences } from './back-references.ts'
import { nounPhrases } from './noun-phrases.ts'

/**
 * `points`: by a word for something spoken of, or by its form. `guess` and `new-subject`: only its brevity speaks for
 * it, more or less. `none`: it is complete.
 */
export type Lean = 'points' | 'guess' | 'new-subject' | 'none'

const SHORTHAND =
  /^(?:what about|how about)\b|^(?:\w+ )?(?:why|when|where|who|whom|how(?: \w+)?)(?: not| so| exactly)?\W*$/i

/** Before a noun it only points; beside words enough of its own it may as well not. */
const DEMONSTRATIVE = /\b(?:this|that|these|those|such|then|other|ones?(?=\W*$))\b/i

/** "Was anyone hurt?": where, has been said. */
const OF_ANYBODY = /\b(?:any|some|every|no)(?:one|body|thing)\b/i

/** "How did Putin react?", "What did Ann Reed say?": to what or of what, has been said. */
const OF_WHAT_WAS_SAID =
  /^(?:how|what) (?:did|does|do|has|have|is|are|was|were) (?:\S+ ){1,4}?(?:react(?:ed|ing)?|respond(?:ed|ing)?|say(?:ing)?|said|think|comment(?:ed)?)\W*$/i

/** Capitals that name nobody. */
const OFFICE = /^(?:CEO|CFO|PM|MP|MPs)$/

/** A question with this many subject words, or with a name, stands alone; "How long does the crossing take?" does not. */
const OWN_TERMS_ENOUGH = 3

/** From here a word is telling (see `wordRarity`): "How many beavers?" begins a subject, "How many people?" does not. */
const TELLING = 0.5

export function readLean(question: string): Lean {
  if (SHORTHAND.test(question) || backReferences(question).length > 0) return 'points'
  if (OF_WHAT_WAS_SAID.test(question)) return 'guess'
  const terms = questionTerms(question)
  if (terms.some(({ isName, text }) => isName && !OFFICE.test(text))) return 'none'
  if (OF_ANYBODY.test(question) && terms.length < OWN_TERMS_ENOUGH) return 'points'
  const isDefinite = nounPhrases(question).some(({ form }) => form === 'definite')
  if (terms.length >= OWN_TERMS_ENOUGH) return isDefinite ? 'new-subject' : 'none'
  if (terms.length === 0 || DEMONSTRATIVE.test(question)) return 'points'
  return !isDefinite && terms.some(({ weight }) => weight >= TELLING) ? 'new-subject' : 'guess'
}
