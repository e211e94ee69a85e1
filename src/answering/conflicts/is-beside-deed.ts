// Whether a name stands where a sentence tells whom, or which place, what is done is of.
import type { Asking } from '../composing/read-asking.ts'
import type { Told } from './find-conflict.ts'

/** Tokens between a name and the verb that it belongs to. */
const NAME_REACH = 3

const WON = /^(?: \p{L}+){0,2} (?:won|wins|win)\b/u

const BY = /\bby (?:the )?$/i
const AT_PLACE = /\b(?:in|at|near|off|outside|into|onto|on) (?:the )?$/i

/** One alone is chosen; of those who were arrested or killed there may be several. */
const CHOSEN = /^(?:elect|appoint|name|choos|chose|chosen|pick|crown|nomin)/

/** "Reed won the prize", "written by Reed", "elected Reed", "crashed near Colby". */
export function isBesideDeed(
  { sentence: { candidate }, value }: Told,
  { verb, asked, type, terms }: Asking,
): boolean {
  const { text, tokens, heldBy } = candidate
  // "Won" is too common a word to be a term.
  const deed = verb ?? (type.kind === 'place' ? terms.findLastIndex(({ isName }) => !isName) : -1)
  if (deed < 0) return (asked.all.has('won') || asked.all.has('win')) && WON.test(text.slice(value.end))
  const before = text.slice(0, value.start)
  const at = tokens.findIndex(({ end }) => end > value.start)
  const to = tokens.findLastIndex(({ start }) => start < value.end)
  const isChosen = CHOSEN.test(terms[deed]?.stem ?? '')
  return heldBy.some((held, i) => {
    if ((held.itself & (1 << deed)) === 0) return false
    if (i > to) return i - to <= NAME_REACH
    if (type.kind === 'place' && at - i <= NAME_REACH && AT_PLACE.test(before)) return true
    return (at - i <= NAME_REACH && BY.test(before)) || (isChosen && at - i === 1)
  })
}
