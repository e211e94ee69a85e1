// The numbers of a sentence that count what a question counts.
import { meetsTerm, questionTerms } from '../../retrieval/understanding/question-terms.ts'
import type { Token } from '../../retrieval/words/tokenize.ts'
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import type { AnswerSpan } from './answer-span.ts'
import { isMeasure } from './fits-unit.ts'
import { isPeople } from './is-people.ts'
import { isToll } from './is-toll.ts'
import { measured } from './measured.ts'
import { type NumberSpan, numberSpans } from './number-spans.ts'

/** Nouns that a count leaves out when they are understood: "killed 12". */
const UNDERSTOOD = /^(?:people|persons|times|things|others|members)$/

/** Words between a number and what it counts: "six long, hard weeks"; and after it: "weeks: six". */
const COUNT_REACH = 5
const COUNT_REACH_BACK = 2

/** "how many short-haul flights …": what is counted is among the first words, with at most one before it. */
const COUNTED_WORDS = 2

/** `phrase`: the words between "how many" and the verb. */
export function countedIn(
  { text, tokens }: Pick<CandidateSentence, 'text' | 'tokens'>,
  phrase: string,
): readonly AnswerSpan[] {
  const nouns = questionTerms(phrase).slice(0, COUNTED_WORDS)
  const numbers = numberSpans(text).filter(({ sort }) => sort === 'plain')
  if (!nouns[0] || UNDERSTOOD.test(nouns[0].text)) return understood(numbers, text)
  const isCounted = ({ word, stem }: Token) =>
    nouns.some((noun) => meetsTerm(noun, stem)) ||
    (POPULATION.has(word) && nouns.some(({ text }) => POPULATION.has(text.toLowerCase())))
  const all = tokens.flatMap((token, i) => (isCounted(token) ? [i] : []))
  // "13,000 documents, the second of two document dumps": the singular only describes.
  const plural = all.filter((i) => tokens[i]?.word.endsWith('s'))
  const places = plural.length > 0 ? plural : all
  const near = numbers.filter((number) => places.some((place) => isCountOf(number, place, tokens)))
  const own = near.filter(
    ({ unit }) => !isMeasure(unit) || nouns.some(({ text }) => text.toLowerCase() === unit),
  )
  if (own.length > 0 || places.length === 0) return own.map(measured)
  return numbers.filter(({ end }) => IN_ALL.test(text.slice(end))).map(measured)
}

/** Far behind what it counts: "flats built before 2010, about 118,000 in all". */
const IN_ALL = /^ (?:in all|in total|altogether|of them)\b/

/** Words for those who live somewhere: an article says one where a question says another. */
const POPULATION: ReadonlySet<string> = new Set(
  'residents inhabitants people citizens islanders villagers townspeople'.split(' '),
)

/** Of people, where the sentence counts people; else of whatever is not a length or a time. */
function understood(numbers: readonly NumberSpan[], text: string): readonly AnswerSpan[] {
  const people = numbers.flatMap((number): AnswerSpan[] => {
    if (isPeople(number.unit)) return [measured(number)]
    return isToll(text.slice(0, number.start)) ? [{ ...measured(number), measure: 'people' }] : []
  })
  return people.length > 0 ? people : numbers.filter(({ unit }) => !isMeasure(unit))
}

function isCountOf(number: NumberSpan, place: number, tokens: readonly Token[]): boolean {
  const from = tokens.findIndex(({ end }) => end > number.start)
  const to = tokens.findLastIndex(({ start }) => start < number.end)
  return (place > to && place - to <= COUNT_REACH) || (place < from && from - place <= COUNT_REACH_BACK)
}
