// How well a sentence answers: how much of the question it is about, and whether it holds the kind of thing asked for.
import { holdsTerm, holdsTermItself, type QuestionTerm } from '../retrieval/question-terms.ts'
import type { CandidateSentence, StemsAround } from './candidate-sentence.ts'
import { fitsAnswerType } from './fits-answer-type.ts'
import type { AnswerType } from './read-answer-type.ts'

/** How far a sentence and its surroundings hold what the question is about; each 0 to 1, 1 where nothing is asked. */
export interface Coverage {
  /** Of the people, places, bodies and numbers that the question names. */
  readonly names: number
  /** Of its other words: what happened, what of it. */
  readonly others: number
  readonly all: number
  /** As `others`, but of the sentence alone. */
  readonly told: number
}

export interface ScoredSentence {
  readonly candidate: CandidateSentence
  readonly coverage: Coverage
  /** Weight of the most telling term that the article's evidence nowhere holds; 0 where it holds all. */
  readonly unmet: number
  /** 0 to 1: how near the sentence holds the question's last word, which tends to be what happened ("… founded?"). */
  readonly event: number
  /** See `fitsAnswerType`. */
  readonly fit: number
  /** The measure of preference: `coverage.all` × `fit`, and a little for the lede. */
  readonly score: number
}

/**
 * What a term counts for by where it is found, nearest place first. An article goes on about the people and places
 * that its headline or paragraph names, so names count for much there; what happened has to be in the sentence.
 */
const FOUND_IN: readonly {
  readonly place: keyof StemsAround
  readonly name: number
  readonly other: number
}[] = [
  { place: 'sentence', name: 1, other: 1 },
  { place: 'pointedTo', name: 0.95, other: 0.8 },
  { place: 'paragraph', name: 0.85, other: 0.65 },
  { place: 'headline', name: 0.75, other: 0.55 },
  { place: 'passage', name: 0.6, other: 0.3 },
  { place: 'article', name: 0.45, other: 0.15 },
]

/** What a word that may stand for the term counts beside the term itself. */
const ALTERNATIVE_SHARE = 0.8

/** The lede says what an article reports; between two sentences that cover as much it is the better answer. */
const LEDE_BONUS = 0.03

export interface Asked {
  readonly question: string
  readonly type: AnswerType
  readonly terms: readonly QuestionTerm[]
}

export function scoreSentence(
  candidate: CandidateSentence,
  { terms, type, question }: Asked,
): ScoredSentence {
  const fit = fitsAnswerType(type, candidate, question)
  const { names, others } = split(terms)
  const coverage = {
    names: coverageOf(names, candidate.stems),
    others: coverageOf(others, candidate.stems),
    all: coverageOf(terms, candidate.stems),
    told: coverageOf(others, { ...alone, sentence: candidate.stems.sentence }),
  }
  const unmet = Math.max(
    0,
    ...terms.filter((term) => shareOf(term, candidate.stems) === 0).map(({ weight }) => weight),
  )
  const last = others.findLast(({ carried }) => !carried)
  const event = last ? shareOf(last, candidate.stems) : 1
  const isLede = candidate.evidence.passage.position === 0 && candidate.before.length === 0
  return { candidate, coverage, unmet, event, fit, score: fit * coverage.all + (isLede ? LEDE_BONUS : 0) }
}

/** Beside names, words that tell as little as this together cannot decide anything: "go", "get". */
const TOO_LITTLE = 0.12

function split(terms: readonly QuestionTerm[]) {
  const names = terms.filter(({ isName }) => isName)
  const others = terms.filter(({ isName }) => !isName)
  const weight = others.reduce((sum, term) => sum + term.weight, 0)
  return { names, others: names.length > 0 && weight < TOO_LITTLE ? [] : others }
}

const nothing: ReadonlySet<string> = new Set()

/** A sentence with nothing around it. */
const alone: Omit<StemsAround, 'sentence'> = {
  pointedTo: nothing,
  paragraph: nothing,
  headline: nothing,
  passage: nothing,
  article: nothing,
}

function coverageOf(terms: readonly QuestionTerm[], stems: StemsAround): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return 1
  return terms.reduce((sum, term) => sum + term.weight * shareOf(term, stems), 0) / total
}

function shareOf(term: QuestionTerm, stems: StemsAround): number {
  const found = FOUND_IN.find(({ place }) => holdsTerm(term, stems[place]))
  if (!found) return 0
  const share = found[term.isName ? 'name' : 'other']
  return holdsTermItself(term, stems[found.place]) ? share : share * ALTERNATIVE_SHARE
}
