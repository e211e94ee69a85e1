// The articles found that are about the same matter as an answer, for questions to go on with.
import type { Quote } from '../../news/citation.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import { holdsTerm, type QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { properNames } from '../../retrieval/words/proper-names.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { isClose } from '../is-close.ts'

export interface ArticlesToGoOnOptions {
  readonly question: string
  readonly terms: readonly QuestionTerm[]
  /** Ranked, best first. */
  readonly evidence: readonly Evidence[]
  readonly quotes: readonly Pick<Quote, 'passageId'>[]
}

export interface ArticleToGoOn {
  /** What was found of it, the best first. */
  readonly passages: readonly Evidence[]
  /** Cited by the answer, or of the story of one that is: whatever it tells is about the matter. */
  readonly isOfStory: boolean
}

/** Share of what is asked of a single name that a passage has to hold: Lindholt has trams, and an airline. */
const SAME_MATTER = 0.45

/** First those that the answer cites, with whatever was found of them, then those of which a passage is about the matter. */
export function articlesToGoOn(options: ArticlesToGoOnOptions): readonly ArticleToGoOn[] {
  const { evidence, quotes } = options
  const quoted = new Set(quotes.map(({ passageId }) => passageId))
  const cited = new Set(evidence.flatMap(({ card, passage }) => (quoted.has(passage.id) ? [card.id] : [])))
  const stories = new Set(evidence.flatMap(({ card }) => (cited.has(card.id) ? (card.story ?? []) : [])))
  const isOfStory = ({ card }: Evidence) =>
    cited.has(card.id) || (card.story !== undefined && stories.has(card.story))
  const wanted = evidence.filter((one) => isOfStory(one) || isSameMatter(one, options))
  const groups = Map.groupBy(
    wanted.toSorted((a, b) => Number(cited.has(b.card.id)) - Number(cited.has(a.card.id))),
    ({ card }) => card.id,
  )
  return [...groups.values()].map((passages) => ({ passages, isOfStory: passages.some(isOfStory) }))
}

/** Holds two of the names at least, or one and some of what is asked of it; what names nobody is about anything. */
function isSameMatter(one: Evidence, { question, terms }: ArticlesToGoOnOptions): boolean {
  if (!isClose(one, terms)) return false
  const text = `${one.card.headline} ${one.passage.text}`
  const stems = new Set(tokenize(text).map(({ stem }) => stem))
  const held = terms.filter((term) => holdsTerm(term, stems))
  const parts = held.filter(({ isName }) => isName).length
  // "Port Elsin" is one name of two words; a question without capitals tells no whole names.
  const wholes = properNames(question)
  const names =
    wholes.length > 0 ? Math.min(parts, wholes.filter((name) => text.includes(name)).length) : parts
  if (names > 1) return true
  if (names === 0) return false
  const weigh = (some: readonly QuestionTerm[]) =>
    some.reduce((sum, { isName, weight }) => sum + (isName ? 0 : weight), 0)
  const asked = weigh(terms)
  return asked === 0 || weigh(held) / asked >= SAME_MATTER
}
