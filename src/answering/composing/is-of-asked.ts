// Whether a sentence speaks of those whom a question asks of, not only of what is asked of them.
import { tagWords } from '../../verification/reading/tag-words.ts'
import { joinHeld } from './match-terms.ts'
import type { Asking } from './read-asking.ts'
import type { ScoredSentence } from './score-sentence.ts'
import { presence } from './weighted-presence.ts'

/** True where the question is of a form that does not say of whom it asks. */
export function isOfAsked(sentence: ScoredSentence, asking: Asking): boolean {
  if (!isOfHolder(sentence, asking)) return false
  if (/^\W*(?:what|how) about\b/i.test(asking.clause) && !tellsOfOwn(sentence, asking)) return false
  if (asking.type.kind !== 'yes-no') return true
  return isOfSubject(sentence, asking) && !saysItOfOther(sentence, asking)
}

/** "Who will be the next prime minister?" asks of another one than the present. */
const OTHER_HOLDER = /\b(?:next|former|previous|new|first|last|second)\b/i

/** The word that tells one holder of an office from another stands in the sentence, or one who follows is told of. */
function isOfHolder({ candidate: { text } }: ScoredSentence, { clause, isOffice }: Asking): boolean {
  const other = isOffice ? OTHER_HOLDER.exec(clause)?.[0].toLowerCase() : undefined
  if (other === undefined) return true
  return (
    text.toLowerCase().includes(` ${other} `) || /\b(?:(?:succe|replac)\w*|elected|appointed)\b/i.test(text)
  )
}

/** "What about schools (the reservoir)?": of schools, which the person has said themselves. */
function tellsOfOwn({ candidate: { held } }: ScoredSentence, { terms }: Asking): boolean {
  const own = terms.flatMap(({ carried }, i) => (carried ? [] : [i]))
  const told = joinHeld([held.sentence, held.pointedTo, held.retold])
  return own.length === 0 || own.some((i) => presence(i, told) > 0)
}

/** What a yes-or-no question asks of stands in the paragraph, unless all of the article is about it. */
function isOfSubject({ candidate: { held } }: ScoredSentence, { subject }: Asking): boolean {
  if (subject === undefined) return true
  return presence(subject, joinHeld([held.paragraph, held.pointedTo, held.retold, held.subject])) > 0
}

/** "His rival, the former minister, …", "its opening hours": told of somebody else, or of another thing of theirs. */
function saysItOfOther({ candidate, coverage }: ScoredSentence, { terms }: Asking): boolean {
  const { text, tokens, heldBy } = candidate
  if (/^["“]?(?:his|her|their|its)\b/i.test(text) && coverage.names < 1) return true
  const last = terms.findLastIndex(({ isName, carried }) => !isName && !carried)
  const places = tokens.flatMap((_, i) => ((heldBy[i]?.itself ?? 0) & (1 << last) ? [i] : []))
  if (last < 0 || places.length === 0) return false
  return places.every((i) => /ing$/i.test(tokens[i]?.text ?? '') && isBeforeNoun(tokens[i]?.start ?? 0, text))
}

function isBeforeNoun(start: number, text: string): boolean {
  const next = /^\S+ (?=\p{L})/u.exec(text.slice(start))
  return next !== null && tagWords(text).get(start + next[0].length)?.pos === 'noun'
}
