// A model's sentence as it is posted: the exact answer bold, as in the articles' own sentences.

import type { Evidence } from '../../retrieval/retrieve.ts'
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { markUp } from '../citing/mark-up.ts'
import type { Composition } from '../composing/composition.ts'
import { createMatchTerms } from '../composing/match-terms.ts'
import { readAsking } from '../composing/read-asking.ts'
import type { AnswerSentence } from '../reply.ts'
import { answerSpans } from '../spans/answer-spans.ts'
import { nearness } from '../spans/nearness.ts'

export interface MarkUpWrittenOptions {
  readonly question: string
  readonly terms: readonly QuestionTerm[]
  readonly evidence: readonly Evidence[]
  /** What the composer made of the same evidence: its emphasis serves where the model quotes whole sentences. */
  readonly composition: Composition
}

/** Below this the words of the question stand nowhere near, and bold would only catch the eye. */
const NEARNESS_MIN = 0.15

export type MarkUpWritten = (sentence: AnswerSentence) => AnswerSentence

/** The span of the kind asked for that the question's words stand nearest to; none where the question asks no such kind. */
export function createMarkUpWritten(options: MarkUpWrittenOptions): MarkUpWritten {
  const { question, terms, evidence, composition } = options
  const asking = readAsking(question, terms)
  const matchTerms = createMatchTerms(asking.terms)
  const byPassage = new Map(evidence.map((one) => [one.passage.id, one]))

  return function markUpWritten(sentence) {
    const marked = markUp(sentence, composition)
    const cited = byPassage.get(sentence.citations[0]?.quote.passageId ?? '')
    if (!cited || marked.emphasis) return marked
    const tokens = tokenize(sentence.text)
    const heldBy = tokens.map(({ stem }) => matchTerms(stem))
    const near = answerSpans({ text: sentence.text, tokens, heldBy, evidence: cited }, asking)
      .map((span) => ({ span, near: nearness(span, { tokens, heldBy }, asking.terms) }))
      .filter((one) => one.near >= NEARNESS_MIN)
      .toSorted((a, b) => b.near - a.near)
    const [best] = near
    return best ? { ...marked, emphasis: [{ start: best.span.start, end: best.span.end }] } : marked
  }
}
