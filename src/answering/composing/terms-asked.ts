// The words of a question that a sentence has to be about.
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import type { AnswerType } from '../read-answer-type.ts'
import { isFeeling } from './is-feeling.ts'

/** They name the form of the answer. */
const TIMELINE: ReadonlySet<string> = new Set(tokenize('timeline chronology events').map(({ stem }) => stem))

/** They tell nothing of whom or what. */
const GENERIC: ReadonlySet<string> = new Set(
  tokenize('affected involved concerned currently exactly roughly approximately').map(({ stem }) => stem),
)

/** They name the kind of the answer, which its form shows: a sum is money. */
const FORM_OF_KIND: Readonly<Partial<Record<AnswerType['kind'], ReadonlySet<string>>>> = {
  money: stemsOf('money price sum amount'),
  time: stemsOf('time date day'),
  count: stemsOf('number'),
  score: stemsOf('score result'),
  amount: stemsOf('number amount figure size age height length weight distance'),
}

const NONE: ReadonlySet<string> = new Set()

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(tokenize(words).map(({ stem }) => stem))
}

function nonEmpty(...some: readonly (readonly QuestionTerm[])[]): readonly QuestionTerm[] {
  return some.find((terms) => terms.length > 0) ?? []
}

/** Without those that only name the form of the answer; of a definition, those of its subject. */
export function termsAsked(type: AnswerType, written: readonly QuestionTerm[]): readonly QuestionTerm[] {
  const telling = written.filter(({ stem }) => !GENERIC.has(stem))
  const form = FORM_OF_KIND[type.kind] ?? NONE
  const all = nonEmpty(
    telling.filter((term) => !form.has(term.stem) && !(type.kind === 'reason' && isFeeling(term))),
    telling,
    written,
  )
  if (type.kind === 'events') return all.filter(({ stem }) => !TIMELINE.has(stem))
  if (type.kind !== 'definition') return all
  const subject = new Set(tokenize(type.subject).map(({ stem }) => stem))
  const own = all.filter(({ stem }) => subject.has(stem))
  return own.length > 0 ? own : all
}
