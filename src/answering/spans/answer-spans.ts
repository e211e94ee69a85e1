// The words of a sentence that may be the answer: spans of the kind that the question asks for.
import { stemmer } from 'stemmer'
import type { Span } from '../../news/passage.ts'
import { meetsTerm, questionTerms } from '../../retrieval/understanding/question-terms.ts'
import { stopWords } from '../../retrieval/words/stop-words.ts'
import { type Token, tokenize } from '../../retrieval/words/tokenize.ts'
import type { AskedWords } from '../composing/asked-words.ts'
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import type { AnswerType } from '../read-answer-type.ts'
import { findDefinition } from './find-definition.ts'
import { fitsUnit, isMeasure } from './fits-unit.ts'
import { isPeople } from './is-people.ts'
import { nameSpans } from './name-spans.ts'
import { namedKind } from './named-kind.ts'
import { type NumberSpan, numberSpans } from './number-spans.ts'
import { pointsOfTime, stretchesOfTime } from './time-spans.ts'

/** Offsets count in the sentence's text. */
export interface AnswerSpan extends Span {
  /** The form in which two spans are compared: equal where they say the same. */
  readonly value: string
  /** What a figure counts, `money` or `people`; only figures of one measure can be compared. Absent for other spans. */
  readonly measure?: string
  /** The word behind a figure, lower case. */
  readonly unit?: string
}

type Sentence = Pick<CandidateSentence, 'text' | 'tokens' | 'evidence'>

export interface AnswerSpansOptions {
  readonly type: AnswerType
  readonly asked: AskedWords
}

/** In order; empty where the kind has no form of its own ("why", "what happened"). */
export function answerSpans(sentence: Sentence, { type, asked }: AnswerSpansOptions): readonly AnswerSpan[] {
  const spans = spansOf(sentence, type, asked).filter(
    (span) => span.value !== '' && !asked.all.has(span.value) && !isFormer(span, sentence.text),
  )
  return asked.all.has('won') || asked.all.has('win') ? withoutBeaten(spans, sentence.text) : spans
}

/** "Who won?": not whom the winner beat, where the sentence names any other. */
function withoutBeaten(spans: readonly AnswerSpan[], text: string): readonly AnswerSpan[] {
  const winners = spans.filter(({ start }) => !BEATEN.test(text.slice(0, start)))
  return winners.length > 0 ? winners : spans
}

const BEATEN =
  /\b(?:beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|overc[oa]m(?:e|ing)|edg(?:ed|ing)(?: out)?|past|over|against|ahead of|lost to)\b (?:the |a )?(?:[\p{Lu}][\p{L}’'.-]* ){0,3}$/u

/** Names, figures and days: what two tellings of one thing may differ in, whatever the question asks for. */
export function anySpans(sentence: Sentence, asked: AskedWords): readonly AnswerSpan[] {
  const { text } = sentence
  const figures = numberSpans(text).filter(({ sort }) => sort !== 'year')
  const all = [...names(sentence, asked), ...pointsOfTime(text), ...figures.map(measured)]
  return all.filter(({ value }) => value !== '' && !asked.all.has(value))
}

/** Figures that a sentence names to say what was: "from 40 crowns to 44", "instead of the 18", "58 of the 151 seats". */
function isFormer({ start, end, measure }: AnswerSpan, text: string): boolean {
  if (measure === 'time' || !/\d/.test(text.slice(start, end))) return false
  const [before, after] = [text.slice(0, start), text.slice(end)]
  if (
    /\b(?:instead of|up from|down from|rather than|compared (?:with|to)|against) (?:the |about |some )?$/i.test(
      before,
    )
  )
    return true
  if (/\d+ (?:out )?of (?:the |its |all )?$/.test(before)) return true
  return (
    /\bfrom (?:about |some )?[$€£]?$/i.test(before) && /^.{0,25}?\bto (?:about |some )?[$€£]?\d/i.test(after)
  )
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
      if (type.isClock)
        return pointsOfTime(text)
          .filter(({ value }) => CLOCK.test(value))
          .map(ofTime)
      return [...pointsOfTime(text), ...(type.isFuture ? stretchesToCome(text) : [])].map(ofTime)
    case 'definition': {
      const found = findDefinition(type.subject, sentence)
      return found ? [{ ...found, value: definedAs(text.slice(found.start, found.end)) }] : []
    }
    case 'duration':
      return durations(text, type)
    case 'score':
      return Array.from(text.matchAll(/\b\d{1,3}[-–]\d{1,3}\b(?![-–])/g), ({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        value: words.replace('–', '-'),
      }))
    default:
      return []
  }
}

const CLOCK = /\d ?[ap] ?m\b|noon|midnight|clock/

/** Of a thing its length, where the sentence tells it. */
function durations(
  text: string,
  { isOfThing, goesOn }: Extract<AnswerType, { kind: 'duration' }>,
): readonly AnswerSpan[] {
  const lengths = isOfThing ? numberSpans(text).filter((span) => fitsUnit(span, 'long', text)) : []
  if (lengths.length > 0) return lengths.map(measured)
  const stretches = stretchesOfTime(text).filter(
    ({ start }) => goesOn || !/^(?:since|from|until)\b/i.test(text.slice(start)),
  )
  return [...stretches, ...clockTimes(text)].map(ofTime)
}

/** "in 2:11:38", as races are timed. */
function clockTimes(text: string): readonly AnswerSpan[] {
  return Array.from(text.matchAll(/\b\d{1,2}:\d\d:\d\d\b/g), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    value: words,
  }))
}

/** "in three weeks", not the night of "a night train". */
function stretchesToCome(text: string): readonly AnswerSpan[] {
  return stretchesOfTime(text).filter(({ start }) =>
    /\b(?:in|within|after|by|until|for|another|next|about|least) $/i.test(text.slice(0, start)),
  )
}

/** Its telling words: "a Canadian former ice hockey player". */
function definedAs(words: string): string {
  return tokenize(words)
    .filter(({ word }) => !stopWords.has(word))
    .map(({ stem }) => stem)
    .join(' ')
}

function ofTime(span: AnswerSpan): AnswerSpan {
  return { ...span, measure: 'time' }
}

function names({ text, tokens, evidence }: Sentence, asked: AskedWords): readonly AnswerSpan[] {
  const { publisher, agency = '' } = evidence.card
  return nameSpans(text, tokens, asked).flatMap((span) => {
    const words = text.slice(span.start, span.end)
    if (words === publisher || words === agency || isNumbered(words, text.slice(span.end))) return []
    const inside = tokens.filter(({ start, end }) => span.start <= start && end <= span.end + 2)
    return [{ ...span, value: inside.map(({ word }) => word).join(' ') }]
  })
}

/** "Game 6", "Level 5": one of many, nobody's name. */
function isNumbered(words: string, after: string): boolean {
  return (
    /^(?:Game|Round|Group|Stage|Phase|Level|Tier|Title|Section|Week|Season|Episode)$/.test(words) &&
    /^ \d/.test(after)
  )
}

/** Names that are no place and no owner, where there are such: "Halvern's leader, Ann Reed, in Oxholt". */
function people(sentence: Sentence, asked: AskedWords): readonly AnswerSpan[] {
  const all = names(sentence, asked)
  const actors = all.filter(
    ({ start, end }) =>
      !/^['’](?:s\b|\s)/.test(sentence.text.slice(end)) &&
      !isPlaceOrBody(sentence.text.slice(end)) &&
      !PLACED.test(sentence.text.slice(0, start)),
  )
  const others = actors.filter((span) => !holdsAsked(span, sentence, asked))
  const described = peopleDescribed(sentence.text)
  const agents = described.filter(({ start }) => /\bby $/i.test(sentence.text.slice(0, start)))
  if (others.length > 0) return [...others, ...agents].toSorted((a, b) => a.start - b.start)
  if (actors.length > 0) return [...actors, ...agents].toSorted((a, b) => a.start - b.start)
  if (described.length > 0) return described
  return all.filter(({ start }) => !PLACED.test(sentence.text.slice(0, start)))
}

/** "Who won the marathon?": not the Marrow Bay Marathon. */
function holdsAsked({ start, end }: AnswerSpan, { tokens }: Sentence, asked: AskedWords): boolean {
  return tokens.some((token) => start <= token.start && token.end <= end && asked.all.has(token.stem))
}

const PLACED = /\b(?:in|at|from|near|outside|across) (?:the )?$/i

/** As who did it: at the beginning, behind "by", or beside a name. */
const DESCRIBED =
  /(?<=^["“]?|\bby |, )(?:an?|some|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?:[\p{L}\d-]+ ){0,3}?(?<noun>\p{Ll}{3,})\b/giu

/** "two boys", "a 19-year-old student": who is not named. */
function peopleDescribed(text: string): readonly AnswerSpan[] {
  return Array.from(text.matchAll(DESCRIBED)).flatMap(({ 0: words, index, groups }) =>
    isPeople(groups?.['noun'] ?? '')
      ? [{ start: index, end: index + words.length, value: words.toLowerCase() }]
      : [],
  )
}

/** "Fennick islands", "Marrow Bay council": the next word says that the name is nobody's. */
function isPlaceOrBody(after: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(after)?.[1]
  return next !== undefined && /^(?:place|organisation)$/.test(namedKind(next))
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
  const isCounted = ({ word, stem }: Token) =>
    nouns.some((noun) => meetsTerm(noun, stem)) ||
    (POPULATION.has(word) && nouns.some(({ text }) => POPULATION.has(text.toLowerCase())))
  const places = tokens.flatMap((token, i) => (isCounted(token) ? [i] : []))
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
function understood(numbers: readonly NumberSpan[]): readonly AnswerSpan[] {
  const people = numbers.filter(({ unit }) => isPeople(unit))
  return people.length > 0 ? people.map(measured) : numbers.filter(({ unit }) => !isMeasure(unit))
}

function measured({ start, end, value, sort, unit }: NumberSpan): AnswerSpan {
  return {
    start,
    end,
    value,
    unit,
    measure: sort !== 'plain' ? sort : isPeople(unit) ? 'people' : stemmer(unit),
  }
}

function isCountOf(number: NumberSpan, place: number, tokens: readonly Token[]): boolean {
  const from = tokens.findIndex(({ end }) => end > number.start)
  const to = tokens.findLastIndex(({ start }) => start < number.end)
  return (place > to && place - to <= COUNT_REACH) || (place < from && from - place <= COUNT_REACH_BACK)
}
