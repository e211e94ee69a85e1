// The words of a sentence that may be the answer: spans of the kind that the question asks for.
import { stemmer } from 'stemmer'
import type { Span } from '../../news/passage.ts'
import { meetsTerm, questionTerms } from '../../retrieval/understanding/question-terms.ts'
import type { Token } from '../../retrieval/words/tokenize.ts'
import type { AskedWords } from '../composing/asked-words.ts'
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import type { AnswerType } from '../read-answer-type.ts'
import { fitsUnit, isMeasure } from './fits-unit.ts'
import { isPeople } from './is-people.ts'
import { nameSpans } from './name-spans.ts'
import { type NumberSpan, numberSpans } from './number-spans.ts'
import { pointsOfTime, stretchesOfTime } from './time-spans.ts'

/** Offsets count in the sentence's text. */
export interface AnswerSpan extends Span {
  /** The form in which two spans are compared: equal where they say the same. */
  readonly value: string
  /** What a figure counts, `money` or `people`; only figures of one measure can be compared. Absent for other spans. */
  readonly measure?: string
}

type Sentence = Pick<CandidateSentence, 'text' | 'tokens' | 'evidence'>

export interface AnswerSpansOptions {
  readonly type: AnswerType
  readonly asked: AskedWords
}

/** In order; empty where the kind has no form of its own ("why", "what happened"). */
export function answerSpans(sentence: Sentence, { type, asked }: AnswerSpansOptions): readonly AnswerSpan[] {
  return spansOf(sentence, type, asked).filter(({ value }) => value !== '' && !asked.all.has(value))
}

/** Names, figures and days: what two tellings of one thing may differ in, whatever the question asks for. */
export function anySpans(sentence: Sentence, asked: AskedWords): readonly AnswerSpan[] {
  const { text } = sentence
  const figures = numberSpans(text).filter(({ sort }) => sort !== 'year')
  const all = [...names(sentence, asked), ...pointsOfTime(text), ...figures.map(measured)]
  return all.filter(({ value }) => value !== '' && !asked.all.has(value))
}

function spansOf(sentence: Sentence, type: AnswerType, asked: AskedWords): readonly AnswerSpan[] {
  const { text } = sentence
  switch (type.kind) {
    case 'person':
      return people(sentence, asked)
    case 'organisation':
    case 'place':
    case 'thing':
      return names(sentence, asked)
    case 'count':
      return counted(sentence, type.counted)
    case 'money':
      return numberSpans(text)
        .filter(({ sort }) => sort === 'money')
        .map(measured)
    case 'amount':
      return numberSpans(text)
        .filter((span) => fitsUnit(span, type.adjective, text))
        .map(measured)
    case 'time':
      return [...pointsOfTime(text), ...(type.isFuture ? stretchesOfTime(text) : [])].map(ofTime)
    case 'duration':
      return stretchesOfTime(text).map(ofTime)
    default:
      return []
  }
}

function ofTime(span: AnswerSpan): AnswerSpan {
  return { ...span, measure: 'time' }
}

function names({ text, tokens, evidence }: Sentence, asked: AskedWords): readonly AnswerSpan[] {
  const { publisher, agency = '' } = evidence.card
  return nameSpans(text, tokens, asked).flatMap((span) => {
    const words = text.slice(span.start, span.end)
    if (words === publisher || words === agency) return []
    const inside = tokens.filter(({ start, end }) => span.start <= start && end <= span.end + 2)
    return [{ ...span, value: inside.map(({ word }) => word).join(' ') }]
  })
}

/** Names that are no place and no owner, where there are such: "Halvern's leader, Ann Reed, in Oxholt". */
function people(sentence: Sentence, asked: AskedWords): readonly AnswerSpan[] {
  const all = names(sentence, asked)
  const actors = all.filter(
    ({ start, end }) =>
      !/^['’]s?\b/.test(sentence.text.slice(end)) &&
      !/\b(?:in|at|from|near|outside|across) (?:the )?$/i.test(sentence.text.slice(0, start)),
  )
  return actors.length > 0 ? actors : all
}

/** Nouns that a count leaves out when they are understood: "killed 12". */
const UNDERSTOOD = /^(?:people|persons|times|things|others|members)$/

/** Words between a number and what it counts: "six long, hard weeks"; and after it: "weeks: six". */
const COUNT_REACH = 5
const COUNT_REACH_BACK = 2

/** "how many short-haul flights …": what is counted is among the first words, with at most one before it. */
const COUNTED_WORDS = 2

function counted({ text, tokens }: Sentence, phrase: string): readonly AnswerSpan[] {
  const nouns = questionTerms(phrase).slice(0, COUNTED_WORDS)
  const numbers = numberSpans(text).filter(({ sort }) => sort === 'plain')
  if (!nouns[0] || UNDERSTOOD.test(nouns[0].text)) return understood(numbers)
  const places = tokens.flatMap(({ stem }, i) => (nouns.some((noun) => meetsTerm(noun, stem)) ? [i] : []))
  return numbers.filter((number) => places.some((place) => isCountOf(number, place, tokens)))
}

/** Of people, where the sentence counts people; else of whatever is not a length or a time. */
function understood(numbers: readonly NumberSpan[]): readonly AnswerSpan[] {
  const people = numbers.filter(({ unit }) => isPeople(unit))
  return people.length > 0 ? people.map(measured) : numbers.filter(({ unit }) => !isMeasure(unit))
}

function measured({ start, end, value, sort, unit }: NumberSpan): AnswerSpan {
  return { start, end, value, measure: sort !== 'plain' ? sort : isPeople(unit) ? 'people' : stemmer(unit) }
}

function isCountOf(number: NumberSpan, place: number, tokens: readonly Token[]): boolean {
  const from = tokens.findIndex(({ end }) => end > number.start)
  const to = tokens.findLastIndex(({ start }) => start < number.end)
  return (place > to && place - to <= COUNT_REACH) || (place < from && from - place <= COUNT_REACH_BACK)
}
