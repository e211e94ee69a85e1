// What each feature of a candidate counts in its ranking.
import type { OutletMention } from '../understanding/read-outlets.ts'
import type { Recency } from '../understanding/read-recency.ts'

/**
 * What each feature counts. Learnt as a listwise logistic model on the answerable questions of realtimeqa2022 (dev),
 * in five folds; `cover` and `phrases` were then set by hand, looking at the dev halves of four sets, which no fold
 * kept back, as were later `newest` and `pictures` (docs/evaluation-findings.md). All but `crowd` are 0 to 1.
 */
export const WEIGHTS = {
  /** How well the passage, and the best of its article, match beside the best of all candidates, see `matchFor`. */
  passage: 2.5,
  article: 2.1,
  /** The first passage tells what the article reports. */
  lede: 1.7,
  /** Names of the question that stand in the passage or the headline. */
  names: 0.9,
  /** Share of the question that the candidate passages of the article hold together. */
  cover: 1,
  /** Neighbouring words of the question that are neighbours in the passage or its headline. */
  phrases: 0.6,
  /** The question is its headline: more than all else together. Not learnt: no set asks so. */
  title: 20,
  /** Logarithm of the article's passages among the candidates: long articles meet words by chance. */
  crowd: -0.24,
  /** Inside the dates that the question names. */
  window: 4.3,
  /** New at the moment of asking, by how much the question prefers that; the tense alone is a weaker sign than words. */
  recency: { latest: 4.3, current: 3, mild: 1.2, none: 0 } satisfies Record<Recency, number>,
  /** The newest of what is new, where the question prefers that at all. */
  newest: 0.5,
  /** A gallery, a clip or a quiz: its words are captions. */
  pictures: -1,
  /** From an outlet whose report the question asks for, or a section; or an outlet that it merely names. */
  outlet: { source: 4, section: 2, mention: 1 } satisfies Record<OutletMention['role'], number>,
} as const
