// What answering tells whoever wants to see how a reply came about, step by step.
import type { RetrievalTrace } from '../retrieval/retrieval-trace.ts'
import type { UnderstoodQuestion } from '../retrieval/understand-question.ts'
import type { DraftSentence } from '../verification/draft-sentence.ts'
import type { Finding } from '../verification/finding.ts'

/** A sentence that the check refused. */
export interface DroppedSentence extends Finding {
  readonly sentence: string
  /** What stands in its place: the model's second version, the quote alone, or nothing. */
  readonly instead: 'repaired' | 'quoted' | 'nothing'
}

/**
 * In the order of the work, each as soon as its step is done. A question that may be meant in several ways is
 * `understood` anew until one way has an answer: the last one is what the reply is about.
 */
export type AnswerTrace =
  | { readonly kind: 'understood'; readonly question: UnderstoodQuestion }
  | RetrievalTrace
  /** What the quoting composer makes of the evidence; no sentences where it finds no answer in it. */
  | { readonly kind: 'composed'; readonly sentences: readonly DraftSentence[] }
  /** What became of the language model's turn, where there is one. */
  | { readonly kind: 'written'; readonly outcome: 'answered' | 'not-in-evidence' | 'failed' }
  | ({ readonly kind: 'dropped' } & DroppedSentence)
  /** How many sentences passed. */
  | { readonly kind: 'checked'; readonly sentences: number }

export type TraceAnswer = (step: AnswerTrace) => void
