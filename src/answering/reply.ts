// What a question comes to: an answer whose every sentence is cited, or an abstention that helps.

import type { ArticleCard } from '../news/article.ts'
import type { Citation } from '../news/citation.ts'
import type { Coverage } from '../news/coverage.ts'
import type { Span } from '../news/passage.ts'
import type { AskedQuestion } from '../retrieval/asked-question.ts'
import type { TimeWindow } from '../retrieval/understanding/time-window.ts'
import type { TraceAnswer } from './answer-trace.ts'

interface ReplyBase {
  /** The question as it was understood, complete without the conversation before it. */
  readonly standaloneQuestion: string
  /** Where that says more than the person did, so that readers have to be shown how the question was understood. */
  readonly isRewritten?: true
  /** The moment the reply speaks for, ISO 8601: nothing published later was used. */
  readonly asOf: string
  /** The publication dates the search was narrowed to, where the question named any. */
  readonly window?: TimeWindow
  /** Plain sentences about how this reply came to be, where the reader must know. */
  readonly notices?: readonly string[]
}

/** Words of ours inside a quoted sentence, as an editor's brackets; never part of the quote. */
export interface Insertion {
  /** Offset in the sentence's text that it stands in front of. */
  readonly at: number
  /** As shown, with its brackets and the space that parts it from the quote: ` [22 May]`. */
  readonly text: string
}

export interface AnswerSentence {
  /** The article's own words, without the insertions. */
  readonly text: string
  /** The exact answer, to be set bold: spans of `text`, in order, that do not overlap. */
  readonly emphasis?: readonly Span[]
  /** In order of place. */
  readonly insertions?: readonly Insertion[]
  /** At least one; each was found in its article by `verifyCitations`. */
  readonly citations: readonly Citation[]
}

/** One of several things that are reported of the same matter. */
export interface ConflictingReport {
  /** What it says, in as few of the article's words as that takes: `12`. */
  readonly value: string
  readonly sentence: AnswerSentence
  /** Published last of the reports of this conflict. */
  readonly isNewest: boolean
  /** How many outlets report it of their own, copies of one agency story counted once. */
  readonly outlets: number
}

/** Reports that cannot all be right, or of which the later corrects the earlier. */
export interface Conflict {
  /** What they differ about, in words of the question. */
  readonly subject: string
  /** At least two, the newest first. */
  readonly reports: readonly ConflictingReport[]
  /** They name whom they tell of differently: each may be right of another who has that name. */
  readonly areOfNamesakes?: true
  /** Each later one carries on or puts right the one before: a toll that grows. The answer is of the newest. */
  readonly areOverTime?: true
}

export interface AlsoIn {
  readonly articleId: string
  /** Each once, the original's first; at least one. */
  readonly outlets: readonly string[]
}

export interface Answer extends ReplyBase {
  readonly kind: 'answer'
  /** At least one. Sources are numbered through sentences and conflicts alike. */
  readonly sentences: readonly AnswerSentence[]
  /** `dated-list`: one line a sentence, each behind its article's day: the oldest first, or the newest where the news as such was asked for. Prose where absent. */
  readonly layout?: 'prose' | 'dated-list'
  readonly conflicts?: readonly Conflict[]
  /** The other outlets that print the text of a cited article, where there are any. */
  readonly alsoIn?: readonly AlsoIn[]
  /** Questions that the same articles answer, for the reader to go on with. */
  readonly followUps?: readonly string[]
}

export interface Abstention extends ReplyBase {
  readonly kind: 'abstention'
  /** `article-not-held`: the question gives the address of an article that is not among those held. */
  readonly reason: 'no-evidence' | 'empty-corpus' | 'article-not-held'
  /** Up to three articles that come closest, best first; may be empty. */
  readonly closest: readonly ArticleCard[]
  /** The words of the question that the articles were searched for, as written; absent where it has none. */
  readonly lookedFor?: readonly string[]
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
  /** As `onProgress`, for whoever looks at how the work is done; nothing is made for it where it is absent. */
  readonly onTrace?: TraceAnswer
}

/**
 * The one way from a question to a reply; throws only on a failure (a `NewsdeskError`), never for want of evidence,
 * and with the signal's reason where the question is withdrawn.
 */
export type AnswerQuestion = (question: AskedQuestion, options?: AnswerQuestionOptions) => Promise<Reply>
