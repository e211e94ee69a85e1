// The noun behind "which" and "what": the sort of thing that a question asks for.
import { namedKind } from './spans/named-kind.ts'

/** Where a noun phrase behind "which" ends: at a verb (the past forms that news uses most), a preposition, a mark. */
const PHRASE_END =
  /^(?:is|are|was|were|did|do|does|has|have|had|will|would|can|could|should|of|in|on|at|for|to|from|with|by|that|who|which|and|or|it|he|she|they|we|you|i|the|an?|this|these|her|him|his|early|late|next|last|first|recently|just|won|took|began|became|saw|got|went|made|gave|held|led|lost|sold|beat|bought|built|came|fell|found|grew|hit|left|met|paid|ran|rose|said|sank|set|shut|spent|struck|swept|told|wrote|\p{L}+ed)$/iu

const PHRASE_WORDS = 6

/** As written: "which popular US tourist attraction announced …" → attraction; "what sport is …" → sport. */
export function wantedNoun(clause: string): string | undefined {
  const after = /\b(?:which|what)\s+(?:of the following\s+)?(.+)$/is.exec(clause)?.[1]
  const named = /\b(?:what|which) (?:is|was|are|were) (?:the )?(?:\w+ )?([\w-]+) (?:of|for)\b/i.exec(
    clause,
  )?.[1]
  const owned =
    /\bwhat (?:is|was|are|were) .{0,40}?['’]s? ([\w-]+)(?: (?:of|for|in|at|on|during)\b|\?)/i.exec(
      clause,
    )?.[1]
  const words = (after ?? '').match(/[\p{L}\p{N}'’&.-]+|[,;:?"“”]/gu) ?? []
  const end = words.findIndex((word) => PHRASE_END.test(word) || /^[,;:?"“”]/.test(word))
  const phrase = withoutVerb(words.slice(0, Math.min(end < 0 ? words.length : end, PHRASE_WORDS)), words[end])
  const known = phrase.find((word, i) => namedKind(word) !== 'thing' && !isKnown(phrase[i + 1]))
  return known ?? (phrase.length > 0 ? nounOf(phrase, end) : (named ?? (isKnown(owned) ? owned : undefined)))
}

/** "Which film opens the festival": the word before an article is the verb, where it may be one; not "which age group this week". */
function withoutVerb(phrase: readonly string[], next: string | undefined): readonly string[] {
  const isVerb = /[^s]s$/.test(phrase.at(-1) ?? '') && /^(?:the|an?)$/i.test(next ?? '')
  return phrase.length > 1 && isVerb ? phrase.slice(0, -1) : phrase
}

function isKnown(word: string | undefined): boolean {
  return word !== undefined && namedKind(word) !== 'thing'
}

/** A phrase that ran to its end has its noun last; one that ran into a verb of its own has it first. */
function nounOf(phrase: readonly string[], end: number): string | undefined {
  return end >= 0 && end <= PHRASE_WORDS ? phrase.at(-1) : phrase[0]
}
