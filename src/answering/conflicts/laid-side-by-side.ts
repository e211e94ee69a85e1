// Sentences of different articles that tell one thing almost word for word, and give different answers.
import { alignSentences } from '../composing/align-sentences.ts'
import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { Asking } from '../composing/read-asking.ts'
import { conflictingValues } from './conflicting-values.ts'
import type { Contradiction } from './find-conflict.ts'
import { namesSomebody } from './names-somebody.ts'

/** So much alike, two sentences were one: they are about the same thing, also where they do not name it. */
const TWINS = 0.8

/** Twins further down are about something else. */
const TWINS_LOOKED_AT = 30

/**
 * Of twins the surroundings need hold less of the question, but they have to tell what happened themselves. Chosen on
 * the even questions of rgb_en_fact (dev), of which six more are shown so, and looked at on the odd ones.
 */
const TWIN_TOLD = 0.75
const TWIN_NAMES = 0.3

export interface LaidSentences {
  /** About the question, all about one thing as far as names tell. */
  readonly looked: readonly RankedSentence[]
  /** All, best first. */
  readonly ranked: readonly RankedSentence[]
}

export function laidSideBySide({ looked, ranked }: LaidSentences, asking: Asking): readonly Contradiction[] {
  const further = ranked
    .slice(0, TWINS_LOOKED_AT)
    .filter(({ fit, coverage }) => fit > 0 && coverage.told >= TWIN_TOLD && coverage.names >= TWIN_NAMES)
    .filter((sentence) => namesSomebody(sentence, asking))
  return [
    ...pairsOf(looked, asking),
    ...pairsOf(further, asking, (a, b) => {
      const isSeen = looked.includes(a) && looked.includes(b)
      return !isSeen && alignSentences(a.candidate.tokens, b.candidate.tokens).likeness >= TWINS
    }),
  ]
}

function pairsOf(
  sentences: readonly RankedSentence[],
  asking: Asking,
  isPair: (a: RankedSentence, b: RankedSentence) => boolean = () => true,
): readonly Contradiction[] {
  return sentences.flatMap((a, i) =>
    sentences.slice(i + 1).flatMap((b): readonly Contradiction[] => {
      if (a.candidate.evidence.card.id === b.candidate.evidence.card.id || !isPair(a, b)) return []
      const pair = conflictingValues(a, b, asking)
      return pair
        ? [
            [
              { value: pair[0], sentence: a },
              { value: pair[1], sentence: b },
            ],
          ]
        : []
    }),
  )
}
