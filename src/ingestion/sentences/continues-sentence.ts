// Decides whether a stray line break cut a sentence in two, so that the halves are joined again.
import { endsWithAbbreviation } from './ends-with-abbreviation.ts'
import { SENTENCE_STARTERS } from './sentence-starters.ts'

/** What stood between the pieces: a line end, an empty line, a line that is not body text, or a sub-heading. */
export type Gap = 'line' | 'empty-line' | 'notice' | 'heading'

/**
 * In characters. An unfinished piece of this length is the beginning of a sentence even where the next piece begins
 * with a name; a shorter one may be a heading or a caption.
 */
const SURELY_UNFINISHED = 40

/** Ends no sentence: "the talks hosted by / President …", "“We go,” / Doe said". */
const LEADS_ON =
  /(?:,["”’]?|[;(–—“‘&-]|(?:^|\s)(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|into|over|under|after|before|between|against|about|than|that|which|who|whose|where|when|while|if|because|its|their|his|her|our|your|my|is|are|was|were|has|have|had|be|been|will|would|could|should|may|might|not|also|said))$/i

/** Only a title ("Gen.") goes on before this; a paragraph that ends with "the U.S." is complete before a name. */
const ANY_SENTENCE = 'The'

/** A heading holds no whole sentence; a paragraph that breaks off in its second one does. */
const HOLDS_A_SENTENCE = /[.!?…]["”’)]*\s/

/** Ends with a title, which a name follows: "President / Vladimir …". */
const ENDS_WITH_TITLE =
  /(?:^|\s)(?:President|Minister|Chancellor|Secretary|General|Senator|Governor|Mayor|King|Queen|Prince|Princess|Pope|Judge|Colonel|Captain|Professor)$/

/** A list item, or a dash or bullet in front of one. */
const LIST_ITEM = /^(?:\d{1,2}[.)]\s|[-*•▪◦]\s)/

/** True where `next` goes on with the sentence that `before`, or the last 64 characters of it, ends in. */
export function continuesSentence(before: string, next: string, gap: Gap): boolean {
  if (gap === 'heading' || LIST_ITEM.test(next)) return false
  const startsLow = /^[(“"‘']?\p{Ll}|^[–—]\s*\p{Ll}/u.test(next)
  if (isFinished(before))
    return gap !== 'notice' && endsWithAbbreviation(before, startsLow ? next : ANY_SENTENCE)
  if (startsLow) return true
  if (gap === 'notice' || before.endsWith(':')) return false
  if (gap === 'line') return true
  if (/^(?:[$€£]?\d|[)\]”’,;.…])/.test(next) || LEADS_ON.test(before)) return true
  const isUnfinished =
    before.length >= SURELY_UNFINISHED || HOLDS_A_SENTENCE.test(before) || ENDS_WITH_TITLE.test(before)
  return isUnfinished && startsWithName(next) && isFinished(next)
}

/** Ends with a full stop, question mark, exclamation mark or ellipsis, inside closing quotation marks or not. */
function isFinished(text: string): boolean {
  return /[.!?…]["”’'»)\]]*$/.test(text)
}

/** A capitalised word that is no starter of a sentence: in mid-sentence only a name has a capital. */
function startsWithName(text: string): boolean {
  const first = /^\p{Lu}[\p{L}’'-]*/u.exec(text)?.[0]
  return first !== undefined && !SENTENCE_STARTERS.has(first.toLowerCase())
}
