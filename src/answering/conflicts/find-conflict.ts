// Whether the evidence gives different answers to the same question, and which.
import { instantOf } from '../../news/news-date.ts'
import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { Asking } from '../composing/read-asking.ts'
import type { AnswerSpan } from '../spans/answer-span.ts'
import { countOutlets } from './count-outlets.ts'
import { createIsDisagreement } from './is-disagreement.ts'
import { laidSideBySide } from './laid-side-by-side.ts'
import { linkedReports } from './linked-reports.ts'
import { namesSomebody } from './names-somebody.ts'
import { onceAnArticle } from './once-an-article.ts'
import { rivalStances } from './rival-stances.ts'
import { rivalValues } from './rival-values.ts'
import { saysTheSame } from './says-the-same.ts'
import { articlesNaming, groupsOfName, toldOfName } from './told-of-name.ts'

export interface FoundReport {
  readonly value: AnswerSpan
  readonly sentence: RankedSentence
  /** Outlets that report it of their own. */
  readonly outlets: number
}

/** A sentence of the evidence with what it gives as the answer. */
export interface Told {
  readonly value: AnswerSpan
  readonly sentence: RankedSentence
}

/** Two that cannot both be right. */
export type Contradiction = readonly [Told, Told]

/** Sentences that are laid side by side: further down hardly any answers the question. */
const LOOKED_AT = 24

const REPORTS_MAX = 6

/** Season 3 is not season 4: what lacks much of the names that others have is about something else. */
const SAME_NAMES = 0.6

/** Of the names that a sentence holds which tells what is asked, what twins have to hold that tell it in other forms. */
const NAMES_OF_TWINS = 0.85
const TOLD_BY_TWINS = 0.25

/** Coverage × fit, as much as `isEnough` asks of an answer to what somebody said. */
const ABOUT_IT = 0.5

/**
 * The reports that differ, the newest first, at least two of different articles; empty where the evidence agrees or
 * its differences cannot be told by words. All of them contradict one another about one thing (`linkedReports`).
 */
export function findConflict(ranked: readonly RankedSentence[], asking: Asking): readonly FoundReport[] {
  const told = toldOfName(ranked, asking)
  if (told.length > 0) return newestFirst(ofName(told, ranked, asking))
  return newestFirst(
    contradicting(
      ranked.filter((sentence) => isOfThatName(sentence, asking)),
      asking,
    ),
  )
}

/** Where nothing tells what is asked of a name in a form that is known, figures and days of it may still differ. */
function isOfThatName({ coverage }: RankedSentence, { attribute }: Asking): boolean {
  return attribute === undefined || FIGURES.has(attribute.wanted.kind) || coverage.names >= NAMES_OF_ONE
}
const FIGURES: ReadonlySet<string> = new Set(['time', 'place', 'population'])
const NAMES_OF_ONE = 0.8

/** With those that tell almost word for word what one of them tells, whether they name it or not. */
function ofName(
  told: readonly Told[],
  ranked: readonly RankedSentence[],
  asking: Asking,
): readonly (readonly Told[])[] {
  const telling = new Set(told.map(({ sentence }) => sentence))
  const names = Math.max(...told.map(({ sentence }) => sentence.coverage.names)) * NAMES_OF_TWINS
  const isAboutIt = ({ sentence: { coverage } }: Told) =>
    coverage.names >= names && coverage.told >= TOLD_BY_TWINS
  const isDisagreement = createIsDisagreement({ asking, ranked, answers: [] })
  const twins = laidSideBySide({ looked: lookedAt(ranked, asking), ranked }, asking)
    .filter(isDisagreement)
    .filter((pair) => pair.some(({ sentence }) => telling.has(sentence)) || pair.every(isAboutIt))
    .flat()
    .filter(isOfThatPlace(ranked, asking))
  const groups = groupsOfName(onceAnArticle([...told, ...twins]), asking)
  return groups.length > 1 ? groups : []
}

/** Every town's article counts its people in the same words. */
function isOfThatPlace(ranked: readonly RankedSentence[], { attribute }: Asking): (told: Told) => boolean {
  if (attribute?.wanted.kind !== 'population') return () => true
  const naming = articlesNaming(ranked, attribute)
  return (told) => naming.has(articleOf(told))
}

function newestFirst(groups: readonly (readonly Told[])[]): readonly FoundReport[] {
  const reports = groups.slice(0, REPORTS_MAX).map(reportOf)
  const apart = reports.filter(
    ({ value }, i) => !reports.slice(0, i).some((other) => isSaidTwice(other.value, value)),
  )
  return (apart.length > 1 ? apart : []).toSorted((a, b) => publishedAt(b.sentence) - publishedAt(a.sentence))
}

/** Each contradicts a third, and the two say the same: a day, and its month. */
function isSaidTwice(a: AnswerSpan, b: AnswerSpan): boolean {
  return (
    a.measure === 'time' && saysTheSame(a.value, b.value) && a.value.includes(' ') && b.value.includes(' ')
  )
}

function contradicting(ranked: readonly RankedSentence[], asking: Asking): readonly (readonly Told[])[] {
  const looked = lookedAt(ranked, asking)
  const rivals = [rivalValues(looked, asking), rivalStances(looked, asking)]
  const all = [...laidSideBySide({ looked, ranked }, asking), ...rivals.flatMap(againstTheFirst)]
  return linkedReports({
    contradictions: all.filter(createIsDisagreement({ asking, ranked, answers: answersOf(ranked) })),
    told: rivals.flat(),
    answer: ranked[0]?.nearest,
    terms: asking.terms,
  })
}

function answersOf([best]: readonly RankedSentence[]): readonly Told[] {
  return best?.nearest ? [{ sentence: best, value: best.nearest }] : []
}

function lookedAt(ranked: readonly RankedSentence[], asking: Asking): readonly RankedSentence[] {
  const about = ranked.filter((one) => one.fit > 0 && one.score >= ABOUT_IT && namesSomebody(one, asking))
  const names = Math.max(0, ...about.map(({ coverage }) => coverage.names))
  return about.filter(({ coverage }) => coverage.names >= names * SAME_NAMES).slice(0, LOOKED_AT)
}

/** What one article tells of two things is no disagreement. */
function againstTheFirst([first, ...others]: readonly Told[]): readonly Contradiction[] {
  if (!first) return []
  return others
    .filter((other) => articleOf(first) !== articleOf(other))
    .filter((other) => !saysTheSame(first.value.value, other.value.value))
    .map((other) => [first, other] as const)
}

function articleOf({ sentence }: Told): string {
  return sentence.candidate.evidence.card.id
}

/** The newest of those that say it, a full date before a part of one. */
function reportOf(group: readonly Told[]): FoundReport {
  const words = ({ value }: Told) =>
    Number.isFinite(Number(value.value)) ? 1 : value.value.split(' ').length
  const exact = Math.max(...group.map(words))
  const [newest] = group
    .filter((told) => words(told) === exact)
    .toSorted((a, b) => publishedAt(b.sentence) - publishedAt(a.sentence))
  return { ...(newest as Told), outlets: countOutlets(group.map(({ sentence }) => sentence.candidate)) }
}

function publishedAt({ candidate }: RankedSentence): number {
  return instantOf(candidate.evidence.card.publishedAt)
}
