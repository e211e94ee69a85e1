// What a reader could ask next: questions that sentences found and not quoted answer.

import type { Quote } from '../news/citation.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import { holdsTerm, type QuestionTerm, questionTerms } from '../retrieval/understanding/question-terms.ts'
import { properNames } from '../retrieval/words/proper-names.ts'
import { tokenize } from '../retrieval/words/tokenize.ts'
import { composeQuotes } from './composing/compose-quotes.ts'
import { namedWith } from './composing/named-with.ts'
import { type QuestionKind, questionsOfSentence } from './composing/questions-of-sentence.ts'
import { quotableSentences } from './composing/quotable-sentences.ts'
import { isClose } from './is-close.ts'

export interface SuggestFollowUpsOptions {
  readonly question: string
  readonly terms: readonly QuestionTerm[]
  /** Ranked, best first. */
  readonly evidence: readonly Evidence[]
  /** What the answer quotes. */
  readonly quotes: readonly Pick<Quote, 'passageId' | 'text'>[]
}

const SUGGESTIONS_MAX = 3

/** So that not all is of one article. */
const OF_ARTICLE_MAX = 2

/** Each costs a composition over a few passages. */
const TRIES_MAX = 8

/** Share of what is asked of a single name that a passage has to hold: Lindholt has trams, and an airline. */
const SAME_MATTER = 0.45

/** With fewer words a question has to name something, or what the article is about: "How much will the service cost?". */
const TERMS_ENOUGH = 3

type Kind = QuestionKind | 'who' | 'said' | 'latest'

interface Suggestion {
  readonly kind: Kind
  readonly text: string
}

/**
 * Up to three questions about the same matter, each tried: the composer answers it from the passages that were found of
 * one article, and not with what the answer quotes. They ask when, how much, how many or why of what a sentence tells,
 * what somebody said that speaks there, who that is, or for the latest on something that the headline names, of different
 * kinds where there are such; names are the article's own.
 */
export function suggestFollowUps(options: SuggestFollowUpsOptions): readonly string[] {
  const taken: Suggestion[] = []
  let tries = 0
  const quoted = new Set(options.quotes.map(({ text }) => text))
  for (const passages of foundByArticle(options)) {
    let fromThese = 0
    const kindsTaken = new Set(taken.map(({ kind }) => kind))
    const candidates = [...questionsFrom(passages, { question: options.question, quoted })].toSorted(
      (a, b) => Number(kindsTaken.has(a.kind)) - Number(kindsTaken.has(b.kind)),
    )
    for (const candidate of candidates) {
      if (taken.length >= SUGGESTIONS_MAX || tries >= TRIES_MAX) return taken.map(({ text }) => text)
      if (!isWanted(candidate, { taken, fromThese })) continue
      tries += 1
      if (!isAnswered(candidate.text, passages, quoted)) continue
      taken.push(candidate)
      fromThese += 1
      if (fromThese >= OF_ARTICLE_MAX) break
    }
  }
  return taken.map(({ text }) => text)
}

interface Taken {
  readonly taken: readonly Suggestion[]
  /** How many of them are of the same article. */
  readonly fromThese: number
}

/** Not one that is taken; of a kind that is, only the first of an article, and no second "who". */
function isWanted({ kind, text }: Suggestion, { taken, fromThese }: Taken): boolean {
  if (taken.some((one) => plain(one.text) === plain(text))) return false
  return !taken.some((one) => one.kind === kind) || (kind !== 'who' && fromThese === 0)
}

function isAnswered(question: string, evidence: readonly Evidence[], quoted: ReadonlySet<string>): boolean {
  const [first] = composeQuotes({ question, terms: questionTerms(question), evidence }).draft
  return first !== undefined && !quoted.has(first.text)
}

/** "The Orrin Dam" and "Orrin Dam" are one. */
function plain(question: string): string {
  return question.toLowerCase().replace(/\bthe /g, '')
}

/** Of the articles that the answer cites whatever was found of them, of others what is about the same matter. */
function foundByArticle({ evidence, quotes, terms }: SuggestFollowUpsOptions): Iterable<readonly Evidence[]> {
  const quoted = new Set(quotes.map(({ passageId }) => passageId))
  const cited = new Set(evidence.flatMap(({ card, passage }) => (quoted.has(passage.id) ? [card.id] : [])))
  const stories = new Set(evidence.flatMap(({ card }) => (cited.has(card.id) ? (card.story ?? []) : [])))
  const isCited = ({ card }: Evidence) => cited.has(card.id)
  const isOfStory = ({ card }: Evidence) => card.story !== undefined && stories.has(card.story)
  const others = evidence.filter(
    (one) => !isCited(one) && (isOfStory(one) || (isClose(one, terms) && isSameMatter(one, terms))),
  )
  return Map.groupBy([...evidence.filter(isCited), ...others], ({ card }) => card.id).values()
}

/** Holds two of the names at least, or one and some of what is asked of it; what names nobody is about anything. */
function isSameMatter({ card, passage }: Evidence, terms: readonly QuestionTerm[]): boolean {
  const stems = new Set(tokenize(`${card.headline} ${passage.text}`).map(({ stem }) => stem))
  const held = terms.filter((term) => holdsTerm(term, stems))
  const names = held.filter(({ isName }) => isName).length
  if (names !== 1) return names > 1
  const weigh = (some: readonly QuestionTerm[]) =>
    some.reduce((sum, { isName, weight }) => sum + (isName ? 0 : weight), 0)
  const asked = weigh(terms)
  return asked === 0 || weigh(held) / asked >= SAME_MATTER
}

/** Of one article, the more telling first. */
function* questionsFrom(
  passages: readonly Evidence[],
  { question, quoted }: { readonly question: string; readonly quoted: ReadonlySet<string> },
): Generator<Suggestion> {
  const asked = properNames(question).map((name) => name.toLowerCase())
  const isAsked = (name: string) => asked.some((one) => name.toLowerCase().includes(one))
  const sentences = quotableSentences({ evidence: passages, terms: [] }).filter(
    ({ text }) => !quoted.has(text),
  )
  const known = new Set(questionTerms(question).map(({ stem }) => stem))
  const headline = new Set(tokenize(passages[0]?.card.headline ?? '').map(({ stem }) => stem))
  const asksMore = (terms: readonly QuestionTerm[]) =>
    terms.some(({ stem, isName }) => !isName && !known.has(stem))
  const saysOfWhat = (terms: readonly QuestionTerm[]) =>
    terms.length >= TERMS_ENOUGH ||
    terms.some(({ stem, isName }) => isName || known.has(stem) || headline.has(stem))
  yield* sentences
    .flatMap(({ text }) => [...questionsOfSentence(text)])
    .filter(({ text }) => {
      const terms = questionTerms(text)
      return asksMore(terms) && saysOfWhat(terms)
    })
  const { speakers, topics } = namedWith(sentences)
  const textOf = new Map(passages.map(({ passage }) => [passage.id, passage.text]))
  for (const { name, isIntroduced, passageId } of speakers) {
    if (isAsked(name)) continue
    const spokenTo = textOf.get(passageId) ?? ''
    const topic = topics.find(
      (one) => !one.includes(name) && !name.includes(one) && spokenTo.includes(one.replace(/^the /i, '')),
    )
    if (topic) yield { kind: 'said', text: `What did ${name} say about ${topic}?` }
    if (isIntroduced && !/^the /i.test(name)) yield { kind: 'who', text: `Who is ${name}?` }
  }
  for (const topic of topics)
    if (!isAsked(topic)) yield { kind: 'latest', text: `What is the latest on ${topic}?` }
}
