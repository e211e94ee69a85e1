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

/** What a person may be shown while a reply is made. */
export type AnswerProgress =
  /** Once for each way in which the question is read; the last one is what the reply is about. */
  | { readonly kind: 'searching'; readonly standaloneQuestion: string; readonly window?: TimeWindow }
  /** The articles that hold the evidence, best first, each once; none where nothing was found. */
  | { readonly kind: 'reading'; readonly articles: readonly ArticleCard[] }
  /** How many sentences are drafted so far; they are being checked. */
  | { readonly kind: 'checking'; readonly sentences: number }
  /** A verified sentence, as it will stand in the reply: none is changed or taken back, and the order is the reply's. */
  | { readonly kind: 'sentence'; readonly sentence: AnswerSentence }

export interface AnswerQuestionOptions {
  /** Called in the order of the work; what it throws fails the answer. */
  readonly onProgress?: (progress: AnswerProgress) => void
}

/**
 * The one way from a question to a reply; throws only on a failure (a `NewsdeskError`), never for want of evidence,
 * and with the signal's reason where the question is withdrawn.
 */
export type AnswerQuestion = (question: AskedQuestion, options?: AnswerQuestionOptions) => Promise<Reply>
