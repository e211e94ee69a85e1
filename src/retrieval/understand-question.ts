// From the words of a question to what retrieval needs: a standalone question, its terms, its dates.
import type { WeightedWords } from '../indexing/search-query.ts'
import type { AskedQuestion } from './asked-question.ts'
import { contextWords } from './context-words.ts'
import { isRewritten } from './is-rewritten.ts'
import { type QuestionTerm, questionTerms } from './question-terms.ts'
import { readTimeWindow } from './read-time-window.ts'
import { resolveFollowUp, type StandaloneQuestion } from './resolve-follow-up.ts'
import type { TimeWindow } from './time-window.ts'
import { tokenize } from './tokenize.ts'

export interface UnderstoodQuestion {
  readonly standaloneQuestion: string
  /** See `isRewritten`. */
  readonly isRewritten: boolean
  /** What the answer must be about; without the words of the date where there is a window. */
  readonly terms: readonly QuestionTerm[]
  /** Words of the conversation that order what the terms find, see `contextWords`. */
  readonly context: readonly WeightedWords[]
  readonly window?: TimeWindow
  /** The words that named the window. */
  readonly dateWords?: string
  /** Milliseconds since 1970: nothing published later is used. */
  readonly asOf: number
}

/** A carried word says what the conversation is about, not what is asked. */
const CARRIED_WEIGHT = 0.5

/** As the conversation makes it likeliest, or as the given standalone form has it. */
export function understandQuestion(
  { text, earlier, asOf, timeZone }: AskedQuestion,
  { text: standaloneQuestion, carried, takesContext }: StandaloneQuestion = resolveFollowUp(text, earlier)[0],
): UnderstoodQuestion {
  const dated = readTimeWindow(standaloneQuestion, { asOf, timeZone })
  const undated = dated ? standaloneQuestion.replace(dated.words, ' ') : standaloneQuestion
  const carriedStems = new Set(questionTerms(carried.join(' ')).map(({ stem }) => stem))
  const terms = questionTerms(undated).map((term) =>
    carriedStems.has(term.stem)
      ? { ...term, carried: true as const, weight: term.weight * CARRIED_WEIGHT }
      : term,
  )
  return {
    standaloneQuestion,
    isRewritten: isRewritten(text, standaloneQuestion),
    terms,
    context: takesContext ? contextWords(terms, earlier) : [],
    asOf: asOf.getTime(),
    ...(dated ? { window: dated.window, dateWords: dated.words } : {}),
  }
}

/** The words of a date have to be met as surely as a name, however common they are: "tomorrow", "12". */
const DATE_WORD_WEIGHT = 0.5

/** The same question with its date as words to be found in the text, for when no article of those days answers it. */
export function withoutWindow({
  window: _,
  dateWords = '',
  ...question
}: UnderstoodQuestion): UnderstoodQuestion {
  const dateStems = new Set(tokenize(dateWords).map(({ stem }) => stem))
  const terms = questionTerms(question.standaloneQuestion).map((term) =>
    dateStems.has(term.stem)
      ? { ...term, isName: true, weight: Math.max(term.weight, DATE_WORD_WEIGHT) }
      : term,
  )
  return { ...question, terms }
}
