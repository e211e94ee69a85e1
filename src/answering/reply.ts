// What a question comes to: an answer whose every sentence is cited, or an abstention that helps.
import type { ArticleCard } from '../news/article.ts'
import type { Citation } from '../news/citation.ts'
import type { Coverage } from '../news/coverage.ts'
import type { AskedQuestion } from '../retrieval/asked-question.ts'
import type { TimeWindow } from '../retrieval/time-window.ts'

interface ReplyBase {
  /** The question as it was understood, complete without the conversation before it. */
  readonly standaloneQuestion: string
  /** The moment the reply speaks for, ISO 8601: nothing published later was used. */
  readonly asOf: string
  /** The publication dates the search was narrowed to, where the question named any. */
  readonly window?: TimeWindow
}

export interface AnswerSentence {
  readonly text: string
  /** At least one; each was found in its article by `verifyCitations`. */
  readonly citations: readonly Citation[]
}

export interface Answer extends ReplyBase {
  readonly kind: 'answer'
  /** At least one. */
  readonly sentences: readonly AnswerSentence[]
  /** One plain sentence about how this answer came to be, where the reader must know. */
  readonly notice?: string
}

export interface Abstention extends ReplyBase {
  readonly kind: 'abstention'
  readonly reason: 'no-evidence' | 'empty-corpus'
  /** Up to three articles that come closest, best first; may be empty. */
  readonly closest: readonly ArticleCard[]
  readonly coverage: Coverage
}

export type Reply = Answer | Abstention

/** The one way from a question to a reply; throws only on a failure (a `NewsdeskError`), never for want of evidence. */
export type AnswerQuestion = (question: AskedQuestion) => Promise<Reply>
