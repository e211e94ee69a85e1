// What a sentence says where one thing of one name is asked.
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import { pointsBack } from '../composing/candidate-sentence.ts'
import type { AnswerSpan } from '../spans/answer-span.ts'
import type { Attribute } from './read-attribute.ts'
import { type NamedAt, namedAt, type Subject } from './subject-of.ts'
import { tellDefinition } from './tell-definition.ts'
import { tellMaker } from './tell-maker.ts'
import { tellPlace } from './tell-place.ts'
import { tellPopulation } from './tell-population.ts'
import { tellSort } from './tell-sort.ts'
import { tellTime } from './tell-time.ts'

export interface ToldOf {
  readonly value: AnswerSpan
  /** The sentence names it itself; else it goes on about what the article is about. */
  readonly isNamed: boolean
}

/**
 * Undefined where it is about something else, or does not say it in a form that is known. `isOfIt`: its article names
 * it, so that a sentence that goes on about what was named is about it.
 */
export function tellAttribute(
  { subject, wanted }: Attribute,
  candidate: CandidateSentence,
  isOfIt: boolean,
): ToldOf | undefined {
  const places = namedAt(subject, candidate.tokens)
  for (const place of places) {
    const value = tell(wanted, candidate, place)
    if (value) return { value, isNamed: true }
  }
  if (places.length > 0 || !isOfIt || !goesOn(subject, candidate)) return undefined
  const value = tell(wanted, candidate, undefined)
  return value && { value, isNamed: false }
}

function tell(
  wanted: Attribute['wanted'],
  { text, tokens }: CandidateSentence,
  place: NamedAt | undefined,
): AnswerSpan | undefined {
  const sentence = { text, tokens, place }
  switch (wanted.kind) {
    case 'time':
      return tellTime(sentence, wanted.verb)
    case 'place':
      return tellPlace(sentence)
    case 'population':
      return tellPopulation(sentence)
    case 'maker':
      return tellMaker(sentence, wanted)
    case 'sort':
      return tellSort(sentence, wanted.sort)
    case 'definition':
      return tellDefinition(sentence, wanted.part)
  }
}

/** "It was built …", "The house was built …", "As of the census of 2010, there were …", "Reed died …", "A teacher, she …", a line of a box: "Opened: 5 May 1970". */
const GOES_ON =
  /^["“]?(?:The|As of|At the|In|On|According to|Born|Founded|Established|Built|Opened) |^An? [\p{L} -]{3,40}, (?:he|she) |^\p{Lu}\p{Ll}+(?: \p{Ll}+)?: (?=[\p{Lu}\d])/u

function goesOn({ stems }: Subject, { text, tokens }: CandidateSentence): boolean {
  return pointsBack(text) || GOES_ON.test(text) || stems.includes(tokens[0]?.stem ?? '')
}
