// Orders candidates by more than their words: where in the article they stand, whom they name, and when.
import type { FoundPassage } from '../../indexing/passage-row.ts'
import { titleLikeness } from '../naming/title-likeness.ts'
import type { UnderstoodQuestion } from '../understand-question.ts'
import { isOfOutlet, type OutletMention } from '../understanding/read-outlets.ts'
import { isPictureStory } from './is-picture-story.ts'
import { coverageOf, createMatchQuestion } from './match-question.ts'
import { WEIGHTS } from './ranking-weights.ts'
import { publishedOf, timelinessFor } from './timeliness.ts'

/**
 * Share of the question from which an article is about it. Below, being new counts less: what shares one common word with
 * "how many beavers so far" is no newer report of beavers. From .3 to .5 no set's figures change by more than a question.
 */
const ABOUT = 0.4

export interface RankedCandidate {
  readonly found: FoundPassage
  /** Comparable between the candidates of one question alone. */
  readonly score: number
  /** What each feature adds to it. */
  readonly parts: Readonly<Record<ScorePart, number>>
}

export type ScorePart =
  | 'passage'
  | 'article'
  | 'lede'
  | 'names'
  | 'time'
  | 'outlet'
  | 'title'
  | 'words'
  | 'pictures'

type Asked = Pick<
  UnderstoodQuestion,
  'standaloneQuestion' | 'terms' | 'window' | 'recency' | 'outlets' | 'asOf'
>

/** Best first; of equal ones, the newer, then by the passage's id: the same candidates have one order. */
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
      pictures: isPictureStory(found.card.headline) ? WEIGHTS.pictures : 0,
    }
  }
  return candidates
    .map((found) => {
      const parts = partsOf(found)
      return { found, parts, score: sumOf(parts) }
    })
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        publishedOf(b.found) - publishedOf(a.found) ||
        (a.found.passage.id < b.found.passage.id ? -1 : 1),
    )
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

function outletFit({ card }: FoundPassage, mentions: readonly OutletMention[]): number {
  const fits = mentions.map((mention) => (isOfOutlet(card, mention) ? WEIGHTS.outlet[mention.role] : 0))
  return Math.max(0, ...fits)
}
