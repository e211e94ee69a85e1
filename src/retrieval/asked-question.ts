// A question as it reaches retrieval: the words, the conversation before them, and the moment they are asked at.
import type { TimeWindow } from './understanding/time-window.ts'

/** One earlier exchange of the conversation that a follow-up may lean on. */
export interface EarlierTurn {
  readonly standaloneQuestion: string
  /** The posted sentences, joined; empty where the bot abstained. */
  readonly answer: string
  /** The publication dates that it was narrowed to. */
  readonly window?: TimeWindow
  /** Those that the answer cites, best first; absent where they are not known. */
  readonly articles?: readonly ArticleSpokenOf[]
  /** Questions that were offered with the answer: whole as they stand. */
  readonly followUps?: readonly string[]
}

export interface ArticleSpokenOf {
  readonly id: string
  readonly headline: string
}

export interface AskedQuestion {
  readonly text: string
  /** Oldest first. */
  readonly earlier: readonly EarlierTurn[]
  /** Nothing published after this instant is used. */
  readonly asOf: Date
  /** IANA name, for "yesterday" and the like. */
  readonly timeZone: string
  readonly signal?: AbortSignal
}
