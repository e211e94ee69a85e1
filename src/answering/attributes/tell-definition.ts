// What somebody or something is, and of that the part which is asked for.
import { stopWords } from '../../retrieval/words/stop-words.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { isKindOf } from '../../verification/words/word-net.ts'
import type { AnswerSpan } from '../spans/answer-span.ts'
import { definitionAt } from '../spans/definition-at.ts'
import { isPeople } from '../spans/is-people.ts'
import type { AskedSentence } from './asked-sentence.ts'

export function tellDefinition(
  { text, tokens, place }: AskedSentence,
  part: 'occupation' | 'genre' | 'head',
): AnswerSpan | undefined {
  if (!place) return part === 'occupation' ? whatBecame(text) : undefined
  const [found] = definitionAt(place.to, tokens, text)
  if (!found || found.strength < STRENGTH)
    return part === 'occupation'
      ? (inBrackets(tokens[place.to]?.end ?? 0, text) ??
          besideName(tokens[place.from]?.start ?? 0, text) ??
          whatBecame(text, tokens[place.to]?.end))
      : undefined
  const words = text.slice(found.start, found.end)
  const value = PARTS[part](words)
  return value === '' ? undefined : { start: found.start, end: found.end, value }
}

const STRENGTH = 0.9

const PARTS = {
  /** The words for people: "a Canadian lawyer and judge". */
  occupation: (words: string) =>
    tokenize(words)
      .filter(({ word, text }) => !/^\p{Lu}/u.test(text) && isPerson(word))
      .map(({ stem }) => stem)
      .join(' '),
  /** Without years and demonyms: "a 2001 American drama film". */
  genre: (words: string) =>
    tokenize(words)
      .filter(({ word, text }) => !/^[\p{Lu}\d]/u.test(text) && !stopWords.has(word))
      .map(({ stem }) => stem)
      .join(' '),
  head: (words: string) => tokenize(words).findLast(({ word }) => !stopWords.has(word))?.stem ?? '',
} as const

/** A chef is a cook, a skilled worker, a worker and then only a person: too many steps at once. */
function isPerson(word: string): boolean {
  const isA = (lemma: string) => isKindOf({ lemma: word, pos: 'noun' }, { lemma, pos: 'noun' })
  return isPeople(word) || isA('person') || isA('worker')
}

/** "Ann Reed (judge)". */
function inBrackets(from: number, text: string): AnswerSpan | undefined {
  const inside = /^ \( ?([^()]{3,40}?) ?\)/.exec(text.slice(from))
  const value = inside?.[1] && PARTS.occupation(inside[1])
  const start = from + (inside?.[0].indexOf(inside[1] ?? '') ?? 0)
  return value ? { start, end: start + (inside[1]?.length ?? 0), value } : undefined
}

/** "Reed became a vet", "she works as a nurse": behind what names them. */
function whatBecame(text: string, from = 0): AnswerSpan | undefined {
  const found =
    /^[^.]{0,80}?\b(?:became|was appointed|(?:works|worked|served) as) (?:an? |the )?(?<words>(?:\p{Ll}[\p{Ll}-]+ ?){1,3})/u.exec(
      text.slice(from),
    )
  const words = found?.groups?.['words']?.trim() ?? ''
  const value = PARTS.occupation(words)
  const start = from + (found?.[0].lastIndexOf(words) ?? 0)
  return value === '' ? undefined : { start, end: start + words.length, value }
}

/** "The professional chef Ann Reed": a trade right before the name, as an article would have it. */
function besideName(end: number, text: string): AnswerSpan | undefined {
  const found = /\b(?:the|an?|by|of) (?<words>(?:\p{Ll}[\p{Ll}-]+ ){0,3}(?<trade>\p{Ll}{3,})) $/iu.exec(
    text.slice(0, end),
  )
  const { words = '', trade = '' } = found?.groups ?? {}
  const value = isPerson(trade) ? PARTS.occupation(words) : ''
  return value === '' ? undefined : { start: end - 1 - words.length, end: end - 1, value }
}
