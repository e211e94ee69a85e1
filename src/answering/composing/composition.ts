// What the composer makes of the evidence, before it is verified.
import type { Quote } from '../../news/citation.ts'
import type { Span } from '../../news/passage.ts'
import type { DraftSentence } from '../../verification/draft-sentence.ts'
import type { Answer, Insertion } from '../reply.ts'

export interface ComposedReport {
  readonly value: string
  readonly sentence: DraftSentence
  readonly isNewest: boolean
  readonly outlets: number
}

export interface Composition {
  /** In the order in which they are to be read; empty where the evidence does not answer. */
  readonly draft: readonly DraftSentence[]
  readonly layout: NonNullable<Answer['layout']>
  /** At least two reports that differ, the newest first; empty where they agree. */
  readonly reports: readonly ComposedReport[]
  /** What is told of the name that is asked of, where nothing told otherwise was found, the likeliest first. */
  readonly telling?: readonly Pick<ComposedReport, 'value' | 'sentence'>[]
  /** See `Conflict`. */
  readonly areOfNamesakes?: true
  /** See `Conflict`. */
  readonly areOverTime?: true
  /** What to set bold, by the key of the sentence's quote; offsets count in the sentence. */
  readonly emphasis: ReadonlyMap<string, readonly Span[]>
  /** Who "he" or "she" is, by the key of the sentence's quote; offsets count in the sentence. */
  readonly explanations: ReadonlyMap<string, Insertion>
  /** Parts of the question that nothing answers, beside others that are answered. */
  readonly unanswered?: readonly string[]
  /** The one outlet that tells it, where that matters and others were looked at. */
  readonly onlyOutlet?: string
}

/** Of evidence that does not answer. */
export const NO_COMPOSITION: Composition = {
  draft: [],
  layout: 'prose',
  reports: [],
  emphasis: new Map(),
  explanations: new Map(),
}

/** One place of one article. */
export function quoteKey({ passageId, start }: Pick<Quote, 'passageId' | 'start'>): string {
  return `${passageId}@${start}`
}
