// Orders candidates by more than their words: where in the article they stand, whom they name, and when.
import type { FoundPassage } from '../../indexing/passage-row.ts'
import { DAY_MS } from '../../news/day-ms.ts'
import { instantOf } from '../../news/news-date.ts'
import { titleLikeness } from '../naming/title-likeness.ts'
import type { UnderstoodQuestion } from '../understand-question.ts'
import { dayPattern } from '../understanding/date-in-text.ts'
import { isOfOutlet, type OutletMention } from '../understanding/read-outlets.ts'
import type { Recency } from '../understanding/read-recency.ts'
import { coverageOf, createMatchQuestion } from './match-question.ts'
import { newAt, timeCloseness } from './time-closeness.ts'

/**
 * What each feature counts. Learnt as a listwise logistic model on the answerable questions of realtimeqa2022 (dev),
 * in five folds; `cover` and `phrases` were then set by hand, looking at the dev halves of four sets, which no fold
 * kept back (docs/evaluation.md). All but `crowd` are 0 to 1.
 */
const WEIGHTS = {
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
  /** From an outlet whose report the question asks for, or a section; or an outlet that it merely names. */
  outlet: { source: 4, section: 2, mention: 1 } satisfies Record<OutletMention['role'], number>,
} as const

/**
 * Share of the question from which an article is about it. Below, being new counts less: what shares one common word with
 * "how many beavers so far" is no newer report of beavers. From .3 to .5 no set's figures change by more than a question.
 */
const ABOUT = 0.4

/** Two weeks in milliseconds: a window that begins within them asks for the newest, as recency does. */
const NEW_SPAN = 14 * DAY_MS

/** What a passage that names the day counts beside one of that day: as much when it is new, as little when it is not. */
const DAY_TOLD = { new: 1, old: 0.4 } as const

export interface RankedCandidate {
  readonly found: FoundPassage
  /** Comparable between the candidates of one question alone. */
  readonly score: number
  /** What each feature adds to it. */
  readonly parts: Readonly<Record<ScorePart, number>>
}

export type ScorePart = 'passage' | 'article' | 'lede' | 'names' | 'time' | 'outlet' | 'title' | 'words'

type Asked = Pick<
  UnderstoodQuestion,
  'standaloneQuestion' | 'terms' | 'window' | 'recency' | 'outlets' | 'asOf'
>

/** Best first; of equal ones, the newer. */
export function rankCandidates(
  candidates: readonly FoundPassage[],
  asked: Asked,
): readonly RankedCandidate[] {
  const matchOf = matchFor(candidates)
  const matchQuestion = createMatchQuestion(asked)
  const likenessTo = titleLikeness(asked.standaloneQuestion)
  const words = new Map(candidates.map((found) => [found, matchQuestion(found)]))
  const passages = Map.groupBy(candidates, ({ card }) => card.id)
  const articles = new Map(
    Array.from(passages, ([id, some]) => [
      id,
      {
        match: WEIGHTS.article * Math.max(...some.map(matchOf)) + WEIGHTS.crowd * Math.log(some.length),
        cover: coverageOf(
          some.flatMap((found) => words.get(found) ?? []),
          asked.terms,
        ),
        title: likenessTo(some[0]?.card.headline ?? ''),
      },
    ]),
  )
  // Vectors may find what shares no word with the question: then words tell nothing of what it is about.
  const tells = articles.values().some(({ cover }) => cover > 0)
  const isAbout = ({ card }: FoundPassage) =>
    tells ? Math.min(1, (articles.get(card.id)?.cover ?? 0) / ABOUT) : 1
  const timely = timelinessFor(asked, isAbout)
  const partsOf = (found: FoundPassage): RankedCandidate['parts'] => {
    const { match = 0, cover = 0, title = 0 } = articles.get(found.card.id) ?? {}
    const { names = 0, phrases = 0 } = words.get(found) ?? {}
    return {
      passage: WEIGHTS.passage * matchOf(found),
      article: match,
      lede: found.passage.position === 0 ? WEIGHTS.lede : 0,
      names: WEIGHTS.names * names,
      words: WEIGHTS.cover * cover + WEIGHTS.phrases * phrases,
      time: timely(found),
      outlet: outletFit(found, asked.outlets),
      title: WEIGHTS.title * title,
    }
  }
  return candidates
    .map((found) => {
      const parts = partsOf(found)
      return { found, parts, score: sumOf(parts) }
    })
    .toSorted((a, b) => b.score - a.score || publishedOf(b.found) - publishedOf(a.found))
}

function sumOf(parts: RankedCandidate['parts']): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0)
}

/**
 * 0 to 1: the engine's score over the best of all. Where vectors found candidates, the mean of that and of the
 * similarity, from the least to the best of all: the two scales know nothing of each other.
 */
function matchFor(candidates: readonly FoundPassage[]): (found: FoundPassage) => number {
  const best = Math.max(...candidates.map(({ score }) => score), Number.MIN_VALUE)
  const similarities = candidates.flatMap(({ similarity }) => similarity ?? [])
  if (similarities.length === 0) return ({ score }) => score / best
  const [least, most] = [Math.min(...similarities), Math.max(...similarities)]
  return ({ score, similarity = least }) =>
    (score / best + (similarity - least) / Math.max(most - least, Number.MIN_VALUE)) / 2
}

function publishedOf({ card }: FoundPassage): number {
  return instantOf(card.publishedAt)
}

function timelinessFor(
  { window, recency, asOf }: Asked,
  isAbout: (found: FoundPassage) => number,
): (found: FoundPassage) => number {
  const freshness = (found: FoundPassage) => timeCloseness(publishedOf(found), newAt(asOf))
  const fresh = (found: FoundPassage) => WEIGHTS.recency[recency] * freshness(found) * isAbout(found)
  if (!window) return fresh
  const day = dayPattern(window)
  const told = (found: FoundPassage) =>
    day?.test(found.passage.text) ? DAY_TOLD.old + (DAY_TOLD.new - DAY_TOLD.old) * freshness(found) : 0
  const dated = (found: FoundPassage) =>
    WEIGHTS.window * Math.max(told(found), timeCloseness(publishedOf(found), window))
  // A window of the last days says by itself how new a report should be.
  const isNew = window.from !== undefined && window.from > asOf - NEW_SPAN
  return isNew ? dated : (found) => dated(found) + fresh(found)
}

function outletFit({ card }: FoundPassage, mentions: readonly OutletMention[]): number {
  const fits = mentions.map((mention) => (isOfOutlet(card, mention) ? WEIGHTS.outlet[mention.role] : 0))
  return Math.max(0, ...fits)
}
