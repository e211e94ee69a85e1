// What a reader could ask next: questions that sentences found and not quoted answer.

import type { Quote } from '../../news/citation.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import { type QuestionTerm, questionTerms } from '../../retrieval/understanding/question-terms.ts'
import { composeQuotes } from '../composing/compose-quotes.ts'
import { articlesToGoOn } from './articles-to-go-on.ts'
import { questionsFrom, type Suggestion } from './questions-from.ts'

export interface SuggestFollowUpsOptions {
  readonly question: string
  readonly terms: readonly QuestionTerm[]
  /** Ranked, best first. */
  readonly evidence: readonly Evidence[]
  /** What the answer quotes. */
  readonly quotes: readonly Pick<Quote, 'passageId' | 'text'>[]
}

const SUGGESTIONS_MAX = 3

/** So that not all is of one article, where another has something to go on with. */
const OF_ARTICLE_MAX = 2

/** Each costs a composition over a few passages, some milliseconds. */
const TRIES_MAX = 10

/** As much as a button of Slack shows. */
const CHARACTERS_MAX = 75

/**
 * Up to three questions about the same matter, each tried: the composer answers it from the passages that were found of
 * one article, and not with what the answer quotes. They ask when, how much, how many or why of what a sentence tells,
 * what somebody said that speaks there, who that is, or for the latest on something that the headline names, of different
 * kinds where there are such; names are the article's own.
 */
export function suggestFollowUps(options: SuggestFollowUpsOptions): readonly string[] {
  const quoted = new Set(options.quotes.map(({ text }) => text))
  const taken: Suggestion[] = []
  const left: Candidate[] = []
  let tries = 0

  function isTaken(candidate: Candidate): boolean {
    if (taken.length >= SUGGESTIONS_MAX || tries >= TRIES_MAX) return false
    if (taken.some(({ text }) => plain(text) === plain(candidate.text))) return false
    tries += 1
    if (!isAnswered(candidate, quoted)) return false
    taken.push(candidate)
    return true
  }

  for (const article of articlesToGoOn(options)) {
    const kindsTaken = new Set(taken.map(({ kind }) => kind))
    const candidates = [...questionsFrom(article, { question: options.question, quoted })]
      .filter(({ text }) => text.length <= CHARACTERS_MAX)
      .map((suggestion) => ({ ...suggestion, passages: article.passages }))
      .toSorted((a, b) => Number(kindsTaken.has(a.kind)) - Number(kindsTaken.has(b.kind)))
    let fromThese = 0
    for (const candidate of candidates) {
      const isWanted = fromThese < OF_ARTICLE_MAX && isVaried(candidate, { taken, fromThese })
      if (!isWanted) left.push(candidate)
      else if (isTaken(candidate)) fromThese += 1
    }
  }
  for (const candidate of left) isTaken(candidate)
  return taken.map(({ text }) => text)
}

interface Candidate extends Suggestion {
  readonly passages: readonly Evidence[]
}

interface Taken {
  readonly taken: readonly Suggestion[]
  /** How many of them are of the same article. */
  readonly fromThese: number
}

/** Of a kind that is taken, only the first of an article, and no second "who". */
function isVaried({ kind }: Suggestion, { taken, fromThese }: Taken): boolean {
  return !taken.some((one) => one.kind === kind) || (kind !== 'who' && fromThese === 0)
}

function isAnswered({ text, passages }: Candidate, quoted: ReadonlySet<string>): boolean {
  const [first] = composeQuotes({ question: text, terms: questionTerms(text), evidence: passages }).draft
  return first !== undefined && !quoted.has(first.text)
}

/** "The Orrin Dam" and "Orrin Dam" are one. */
function plain(question: string): string {
  return question.toLowerCase().replace(/\bthe /g, '')
}
