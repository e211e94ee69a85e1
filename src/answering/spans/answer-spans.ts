// The words of a sentence that may be the answer: spans of the kind that the question asks for.
import { stopWords } from '../../retrieval/words/stop-words.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import type { AskedWords } from '../composing/asked-words.ts'
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import type { RoleAsked } from '../composing/read-role.ts'
import type { AnswerType } from '../read-answer-type.ts'
import type { AnswerSpan } from './answer-span.ts'
import { countedIn } from './counted-in.ts'
import { durationsIn } from './durations-in.ts'
import { findDefinition } from './find-definition.ts'
import { fitsUnit } from './fits-unit.ts'
import { isBeaten } from './is-beaten.ts'
import { measured } from './measured.ts'
import { type NamedSentence, namesIn } from './names-in.ts'
import { numberSpans } from './number-spans.ts'
import { ofTime } from './of-time.ts'
import { peopleIn } from './people-in.ts'
import { placesIn } from './places-in.ts'
import { scoresIn } from './scores-in.ts'
import { sideAsked } from './side-asked.ts'
import { thingsIn } from './things-in.ts'
import { pointsOfTime, stretchesOfTime } from './time-spans.ts'

export interface AnswerSpansOptions {
  readonly type: AnswerType
  readonly asked: AskedWords
  /** The part of the question that asks. */
  readonly clause?: string
  /** What "who" asks for beside the verb, and the place of that verb among the terms; see `readRole`. */
  readonly role?: RoleAsked
  readonly verb?: number
}

type Sentence = NamedSentence & Partial<Pick<CandidateSentence, 'heldBy'>>

/** In order; empty where the kind has no form of its own ("why", "what happened"). */
export function answerSpans(sentence: Sentence, options: AnswerSpansOptions): readonly AnswerSpan[] {
  const { asked } = options
  const spans = spansOf(sentence, options).filter(
    (span) => span.value !== '' && !asked.all.has(span.value) && !isFormer(span, sentence.text),
  )
  return ofSide(spans, sentence.text, sideAsked(asked))
}

/** "Who won?": not whom the winner beat, where the sentence names any other; for who lost the other way round. */
function ofSide(
  spans: readonly AnswerSpan[],
  text: string,
  side: ReturnType<typeof sideAsked>,
): readonly AnswerSpan[] {
  if (!side) return spans
  const own = spans.filter(({ start }) => isBeaten(text, start) === (side === 'loser'))
  return own.length > 0 ? own : spans
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

function spansOf(
  sentence: Sentence,
  { type, asked, clause = '', role, verb }: AnswerSpansOptions,
): readonly AnswerSpan[] {
  const { text } = sentence
  switch (type.kind) {
    case 'person':
      return peopleIn(sentence, {
        asked,
        ...(role === undefined || verb === undefined ? {} : { role: { role, verb } }),
      })
    case 'place':
      return /\bwhere\b/i.test(clause) ? placesIn(sentence, asked) : namesIn(sentence, asked)
    case 'thing':
      return thingsIn(sentence, type.noun, asked)
    case 'organisation':
      return namesIn(sentence, asked)
    case 'count':
      return countedIn(sentence, type.counted)
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
      return durationsIn(text, type)
    case 'score':
      return scoresIn(text)
    default:
      return []
  }
}

const CLOCK = /\d ?[ap] ?m\b|noon|midnight|clock/

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
