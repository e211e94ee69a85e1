// Whether the evidence gives different answers to the same question, and which.
import { instantOf } from '../../news/news-date.ts'
import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { Asking } from '../composing/read-asking.ts'
import type { AnswerSpan } from '../spans/answer-spans.ts'
import { conflictingValues } from './conflicting-values.ts'
import { countOutlets } from './count-outlets.ts'
import { rivalStances } from './rival-stances.ts'
import { rivalValues } from './rival-values.ts'
import { saysTheSame } from './says-the-same.ts'

export interface FoundReport {
  readonly value: AnswerSpan
  readonly sentence: RankedSentence
  /** Outlets that report it of their own. */
  readonly outlets: number
}

/** Sentences that are laid side by side: further down hardly any answers the question. */
const LOOKED_AT = 24

const REPORTS_MAX = 5

/** Season 3 is not season 4: what lacks much of the names that others have is about something else. */
const SAME_NAMES = 0.6

/** Coverage × fit, as much as `isEnough` asks of an answer to what somebody said. */
const ABOUT_IT = 0.5

/**
 * The reports that differ, the newest first, at least two of different articles; empty where the evidence agrees or
 * its differences cannot be told by words. The best sentence is always among those compared.
 */
export function findConflict(ranked: readonly RankedSentence[], asking: Asking): readonly FoundReport[] {
  const about = ranked.filter(({ score, fit }) => fit > 0 && score >= ABOUT_IT)
  const names = Math.max(0, ...about.map(({ coverage }) => coverage.names))
  const looked = about.filter(({ coverage }) => coverage.names >= names * SAME_NAMES).slice(0, LOOKED_AT)
  const told = [
    ...laidSideBySide(looked, asking),
    ...rivalValues(looked, asking),
    ...rivalStances(looked, asking),
  ]
  const groups: Told[][] = []
  for (const one of told) {
    const group = groups.find(([first]) => first && saysTheSame(first.value.value, one.value.value))
    if (group) group.push(one)
    else groups.push([one])
  }
  if (groups.length < 2 || articlesIn(groups.flat()) < 2) return []
  return groups
    .slice(0, REPORTS_MAX)
    .map(reportOf)
    .toSorted((a, b) => publishedAt(b.sentence) - publishedAt(a.sentence))
}

export interface Told {
  readonly value: AnswerSpan
  readonly sentence: RankedSentence
}

function laidSideBySide(looked: readonly RankedSentence[], asking: Asking): readonly Told[] {
  return looked.flatMap((a, i) =>
    looked.slice(i + 1).flatMap((b): readonly Told[] => {
      if (articleOf(a) === articleOf(b)) return []
      const pair = conflictingValues(a, b, asking)
      return pair
        ? [
            { value: pair[0], sentence: a },
            { value: pair[1], sentence: b },
          ]
        : []
    }),
  )
}

/** The newest of those that say it. */
function reportOf(group: readonly Told[]): FoundReport {
  const [newest] = group.toSorted((a, b) => publishedAt(b.sentence) - publishedAt(a.sentence))
  return { ...(newest as Told), outlets: countOutlets(group.map(({ sentence }) => sentence.candidate)) }
}

function articlesIn(told: readonly Told[]): number {
  return new Set(told.map(({ sentence }) => articleOf(sentence))).size
}

function articleOf({ candidate }: RankedSentence): string {
  return candidate.evidence.card.id
}

function publishedAt({ candidate }: RankedSentence): number {
  return instantOf(candidate.evidence.card.publishedAt)
}
