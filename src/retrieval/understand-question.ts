// From the words of a question to what retrieval needs: a standalone question, its terms, its dates.
import type { WeightedWords } from '../indexing/search-query.ts'
import type { ArticleCard } from '../news/article.ts'
import type { Outlet } from '../news/outlet.ts'
import type { ArticleSpokenOf, AskedQuestion, EarlierTurn } from './asked-question.ts'
import { contextWords } from './follow-ups/context-words.ts'
import { isRewritten } from './follow-ups/is-rewritten.ts'
import { resolveFollowUp, type StandaloneQuestion } from './follow-ups/resolve-follow-up.ts'
import { asksForNews } from './understanding/asks-for-news.ts'
import { type QuestionTerm, questionTerms } from './understanding/question-terms.ts'
import { type OutletMention, readOutlets } from './understanding/read-outlets.ts'
import { type Recency, readRecency } from './understanding/read-recency.ts'
import { type ReportsWanted, readReportsWanted } from './understanding/read-reports-wanted.ts'
import { type DatedQuestion, readTimeWindows } from './understanding/read-time-window.ts'
import { type Need, splitNeeds } from './understanding/split-needs.ts'
import type { TimeWindow } from './understanding/time-window.ts'
import { tokenize } from './words/tokenize.ts'

export interface UnderstoodQuestion {
  readonly standaloneQuestion: string
  /** See `isRewritten`. */
  readonly isRewritten: boolean
  /** What the answer must be about; without the words of the date where there is a window. */
  readonly terms: readonly QuestionTerm[]
  /** Words of the conversation that order what the terms find, see `contextWords`. */
  readonly context: readonly WeightedWords[]
  readonly window?: TimeWindow
  /** The words that named the window. */
  readonly dateWords?: string
  /** The window that it named and that has been given up, see `withoutWindow`. */
  readonly missed?: TimeWindow
  /** How much newer reports are preferred. */
  readonly recency: Recency
  /** Outlets, agencies and sections that it names. */
  readonly outlets: readonly OutletMention[]
  /** What a question that compares or combines wants evidence of, see `splitNeeds`; empty for others. */
  readonly needs: readonly Need[]
  /** True where it asks for the news as such and names no subject. */
  readonly asksForNews?: true
  /** Present where it asks what outlets printed on a subject, or which did; the subject as terms, at least one. */
  readonly reports?: { readonly from: ReportsWanted['from']; readonly subject: readonly QuestionTerm[] }
  /** What the conversation is about, where the question may go on with it; empty for others. */
  readonly spokenOf: readonly ArticleSpokenOf[]
  /** Only those can answer it. */
  readonly isOfArticlesSpokenOf?: true
  /** Articles that it names by address or headline; absent where it names none. */
  readonly named?: NamedInQuestion
  /** Milliseconds since 1970: nothing published later is used. */
  readonly asOf: number
}

export type NamedInQuestion =
  /** The answer stands in these. `question`: what is asked of them; empty where they themselves are wanted. */
  | { readonly kind: 'held'; readonly articles: readonly ArticleCard[]; readonly question: string }
  /** It is about an article that is not held: no other can answer it. */
  | { readonly kind: 'not-held' }

/** An answer of more sources is an overview: what is asked next may be of none of them. */
const SPOKEN_OF_MAX = 3

/** A carried word says what the conversation is about, not what is asked. */
const CARRIED_WEIGHT = 0.5

export interface UnderstandOptions {
  /** Those that the corpus holds. */
  readonly outlets?: readonly Outlet[]
  /** The question made complete; by default as the conversation makes it likeliest. */
  readonly standalone?: StandaloneQuestion
}

export function understandQuestion(
  { text, earlier, asOf, timeZone }: AskedQuestion,
  { outlets = [], standalone = resolveFollowUp(text, earlier, outlets)[0] }: UnderstandOptions = {},
): UnderstoodQuestion {
  const { text: standaloneQuestion, carried, takesContext } = standalone
  const dates = readTimeWindows(standaloneQuestion, { asOf, timeZone })
  const windows = dates.filter(({ isAhead }) => !isAhead)
  const ahead = dates.filter(({ isAhead }) => isAhead).map(({ words }) => words)
  const named = readOutlets(standaloneQuestion, outlets)
  const sources = named.filter(({ role }) => role === 'source')
  const window = oneWindow(windows)
  const carriedStems = new Set(questionTerms(carried.join(' ')).map(({ stem }) => stem))
  const sections = named.filter(({ role }) => role === 'section')
  const subject = questionTerms(subjectOf(standaloneQuestion, windows, [...sources, ...sections]))
  const terms = withDateWords(subject, ahead.join(' ')).map((term) =>
    carriedStems.has(term.stem)
      ? { ...term, carried: true as const, weight: term.weight * CARRIED_WEIGHT }
      : term,
  )
  const reports = readReportsWanted(standaloneQuestion, sources)
  const printed = reports && termsIn(reports.subject, terms)
  const isForNews =
    asksForNews({ question: standaloneQuestion, terms }) ||
    (reports?.from === 'named' && printed?.length === 0)
  return {
    standaloneQuestion,
    isRewritten: isRewritten(text, standaloneQuestion),
    terms,
    context: takesContext ? contextWords(terms, earlier) : [],
    spokenOf: takesContext ? articlesSpokenOf(earlier) : [],
    recency: readRecency({
      question: standaloneQuestion,
      sources: sources.length,
      asOf: asOf.getTime(),
      ...(window ? { window: window.window } : {}),
    }),
    outlets: named,
    needs: splitNeeds({ question: standaloneQuestion, outlets: named, windows }),
    asOf: asOf.getTime(),
    ...(standalone.isOfArticlesSpokenOf ? { isOfArticlesSpokenOf: true as const } : {}),
    ...(isForNews ? { asksForNews: true as const } : {}),
    ...(reports && printed && printed.length > 0
      ? { reports: { from: reports.from, subject: printed } }
      : {}),
    ...(window ? { window: window.window, dateWords: window.words } : {}),
  }
}

function termsIn(words: string, terms: readonly QuestionTerm[]): readonly QuestionTerm[] {
  const stems = new Set(tokenize(words).map(({ stem }) => stem))
  return terms.filter(({ stem }) => stems.has(stem))
}

/** Of the last turn that was answered. */
function articlesSpokenOf(earlier: readonly EarlierTurn[]): readonly ArticleSpokenOf[] {
  return earlier.findLast(({ answer }) => answer !== '')?.articles?.slice(0, SPOKEN_OF_MAX) ?? []
}

/** Several dates are the dates of several reports: none of them bounds the whole question. */
function oneWindow(windows: readonly DatedQuestion[]): DatedQuestion | undefined {
  return windows.length === 1 ? windows[0] : undefined
}

/** Beside the name of an outlet: words for what it printed, and for printing it. */
const ABOUT_REPORTS =
  /\b(?:according|articles?|reports?|reported|reporting|published|publishes|covered|coverage|discuss(?:ed|es|ing)?|mention(?:ed|s)?|suggests?|describe[sd]?|featured|stor(?:y|ies)|both)\b/gi

/** Without what says when, or who reports it. */
function subjectOf(
  question: string,
  windows: readonly DatedQuestion[],
  sources: readonly OutletMention[],
): string {
  const spans = [
    ...windows.map(({ index, words }) => ({ start: index, end: index + words.length })),
    ...sources,
  ]
  const rest = spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, question)
  return sources.length > 0 ? rest.replace(ABOUT_REPORTS, ' ') : rest
}

/** The words of a date have to be met as surely as a name, however common they are: "tomorrow", "12". */
const DATE_WORD_WEIGHT = 0.5

function withDateWords(terms: readonly QuestionTerm[], dateWords: string): readonly QuestionTerm[] {
  const stems = new Set(tokenize(dateWords).map(({ stem }) => stem))
  return terms.map((term) =>
    stems.has(term.stem) ? { ...term, isName: true, weight: Math.max(term.weight, DATE_WORD_WEIGHT) } : term,
  )
}

/**
 * The same question for when no article of those days answers it. The words of a date gone by then have to be found in
 * the text; those that say "lately" were a wish, and fall away.
 */
export function withoutWindow({
  window,
  dateWords = '',
  asksForNews: _,
  ...question
}: UnderstoodQuestion): UnderstoodQuestion {
  const missed = window ? { missed: window } : {}
  if (window?.to === undefined || window.to >= question.asOf) return { ...question, ...missed }
  return {
    ...question,
    ...missed,
    terms: withDateWords(questionTerms(question.standaloneQuestion), dateWords),
  }
}
