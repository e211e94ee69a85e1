// What a reader could ask next: questions that passages found and not quoted answer.

import type { Evidence } from '../retrieval/retrieve.ts'
import { holdsTerm, type QuestionTerm, questionTerms } from '../retrieval/understanding/question-terms.ts'
import { properNames } from '../retrieval/words/proper-names.ts'
import { tokenize } from '../retrieval/words/tokenize.ts'
import { composeQuotes } from './composing/compose-quotes.ts'
import { namedWith } from './composing/named-with.ts'
import { quotableSentences } from './composing/quotable-sentences.ts'
import { isClose } from './is-close.ts'

export interface SuggestFollowUpsOptions {
  readonly question: string
  readonly terms: readonly QuestionTerm[]
  /** Ranked, best first. */
  readonly evidence: readonly Evidence[]
  /** Ids of the passages that the answer quotes. */
  readonly quoted: ReadonlySet<string>
}

const SUGGESTIONS_MAX = 3

/** Each costs a composition over a few passages. */
const TRIES_MAX = 8

/** Share of what is asked of a single name that a passage has to hold: Lindholt has trams, and an airline. */
const SAME_MATTER = 0.3

type Kind = 'who' | 'said' | 'latest'

interface Suggestion {
  readonly kind: Kind
  readonly text: string
}

/**
 * Up to three questions about the same matter, each tried: the composer answers it from passages that were found and
 * not quoted. They ask who somebody is that speaks there, what they said, or for the latest on something that the
 * headline names, of different kinds where there are such; names are the article's own.
 */
export function suggestFollowUps(options: SuggestFollowUpsOptions): readonly string[] {
  const taken: Suggestion[] = []
  let tries = 0
  for (const passages of unusedByArticle(options)) {
    const kindsTaken = new Set(taken.map(({ kind }) => kind))
    const candidates = [...questionsFrom(passages, options.question)].toSorted(
      (a, b) => Number(kindsTaken.has(a.kind)) - Number(kindsTaken.has(b.kind)),
    )
    for (const candidate of candidates) {
      if (taken.length >= SUGGESTIONS_MAX || tries >= TRIES_MAX) return taken.map(({ text }) => text)
      if (taken.some(({ text }) => plain(text) === plain(candidate.text))) continue
      tries += 1
      if (!isAnswered(candidate.text, passages)) continue
      taken.push(candidate)
      break
    }
  }
  return taken.map(({ text }) => text)
}

function isAnswered(question: string, evidence: readonly Evidence[]): boolean {
  return composeQuotes({ question, terms: questionTerms(question), evidence }).draft.length > 0
}

/** "The Orrin Dam" and "Orrin Dam" are one. */
function plain(question: string): string {
  return question.toLowerCase().replace(/\bthe /g, '')
}

function unusedByArticle({
  evidence,
  quoted,
  terms,
}: SuggestFollowUpsOptions): Iterable<readonly Evidence[]> {
  const unused = evidence.filter(
    (one) => !quoted.has(one.passage.id) && isClose(one, terms) && isSameMatter(one, terms),
  )
  return Map.groupBy(unused, ({ card }) => card.id).values()
}

/** Holds two of the names at least, or some of what is asked of the one. */
function isSameMatter({ card, passage }: Evidence, terms: readonly QuestionTerm[]): boolean {
  const stems = new Set(tokenize(`${card.headline} ${passage.text}`).map(({ stem }) => stem))
  const held = terms.filter((term) => holdsTerm(term, stems))
  if (held.filter(({ isName }) => isName).length > 1) return true
  const weigh = (some: readonly QuestionTerm[]) =>
    some.reduce((sum, { isName, weight }) => sum + (isName ? 0 : weight), 0)
  const asked = weigh(terms)
  return asked === 0 || weigh(held) / asked >= SAME_MATTER
}

/** Of one article, the more telling first. */
function* questionsFrom(passages: readonly Evidence[], question: string): Generator<Suggestion> {
  const asked = properNames(question).map((name) => name.toLowerCase())
  const isAsked = (name: string) => asked.some((one) => name.toLowerCase().includes(one))
  const { speakers, topics } = namedWith(quotableSentences({ evidence: passages, terms: [] }))
  for (const speaker of speakers) {
    const topic = topics.find((name) => !name.includes(speaker) && !speaker.includes(name))
    if (topic && !isAsked(speaker)) yield { kind: 'said', text: `What did ${speaker} say about ${topic}?` }
    if (!/^the /i.test(speaker) && !isAsked(speaker)) yield { kind: 'who', text: `Who is ${speaker}?` }
  }
  for (const topic of topics)
    if (!isAsked(topic)) yield { kind: 'latest', text: `What is the latest on ${topic}?` }
}
