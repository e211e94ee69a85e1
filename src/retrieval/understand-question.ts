// From the words of a question to what retrieval needs: a standalone question, its terms, its dates.
import type { AskedQuestion } from './asked-question.ts'
import { type QuestionTerm, questionTerms } from './question-terms.ts'
import { readTimeWindow } from './read-time-window.ts'
import { resolveFollowUp } from './resolve-follow-up.ts'
import type { TimeWindow } from './time-window.ts'

export interface UnderstoodQuestion {
  readonly standaloneQuestion: string
  /** What the answer must be about; without the words of the date where there is a window. */
  readonly terms: readonly QuestionTerm[]
  readonly window?: TimeWindow
  /** True where the turn before was taken over on a guess, see `resolveFollowUp`. */
  readonly guessed: boolean
  /** Milliseconds since 1970: nothing published later is used. */
  readonly asOf: number
}

/** A carried word says what the conversation is about, not what is asked. */
const CARRIED_WEIGHT = 0.5

export function understandQuestion({ text, earlier, asOf, timeZone }: AskedQuestion): UnderstoodQuestion {
  const { text: standaloneQuestion, carried, guessed } = resolveFollowUp(text, earlier)
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
    terms,
    guessed,
    asOf: asOf.getTime(),
    ...(dated ? { window: dated.window } : {}),
  }
}

/** The same question with its date as words to be found in the text, for when no article of those days answers it. */
export function withoutWindow({ window: _, ...question }: UnderstoodQuestion): UnderstoodQuestion {
  return { ...question, terms: questionTerms(question.standaloneQuestion) }
}
