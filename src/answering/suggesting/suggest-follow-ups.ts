// What a reader could ask next: questions that sentences found and not quoted answer.

import type { ArticleCard } from '../../news/article.ts'
import type { Quote } from '../../news/citation.ts'
import { createRetrieve, type Evidence } from '../../retrieval/retrieve.ts'
import { understandQuestion } from '../../retrieval/understand-question.ts'
import { type QuestionTerm, questionTerms } from '../../retrieval/understanding/question-terms.ts'
import { compose } from '../composing/compose.ts'
import { composeQuotes } from '../composing/compose-quotes.ts'
import type { Corpus } from '../corpus.ts'
import { type ArticleToGoOn, articlesToGoOn } from './articles-to-go-on.ts'
import { createPassagesToGoOn } from './passages-to-go-on.ts'
import { questionsFrom, type Suggestion } from './questions-from.ts'

export interface SuggestFollowUpsOptions {
  readonly question: string
  readonly terms: readonly QuestionTerm[]
  /** Ranked, best first. */
  readonly evidence: readonly Evidence[]
  /** What the answer quotes. */
  readonly quotes: readonly Pick<Quote, 'passageId' | 'text'>[]
  /** Whose sentences it quotes, the first of them first. */
  readonly cited: readonly ArticleCard[]
  /** Milliseconds since 1970: nothing published later is offered. */
  readonly asOf: number
}

const SUGGESTIONS_MAX = 3

/** So that not all is of one article, where another has something to go on with. */
const OF_ARTICLE_MAX = 2

/** Each costs a composition over a few passages, some milliseconds. */
const TRIES_MAX = 12

/** Each costs what any question costs, or half of it with so much of the evidence. */
const ASKED_MAX = 2
const ASKED_OF = 10

/** As much as a button of Slack shows. */
const CHARACTERS_MAX = 75

/**
 * Up to three questions about the same matter, each tried: the composer answers it from the passages that were found of
 * one article, and not with what the answer quotes. They ask when, how much, how many, how long, why or who of what a
 * sentence tells, what somebody said that speaks there, who that is, or for the latest on something that the headline
 * names, of different kinds where there are such; names are the article's own. Where what was found gives fewer, the
 * rest of the articles cited and the reports next to them in their story are read.
 */
export function createSuggestFollowUps(corpus: Pick<Corpus, 'search' | 'story'>) {
  const passagesToGoOn = createPassagesToGoOn(corpus)
  const retrieve = createRetrieve((options) => corpus.search(options))

  /** The sentence that answers the question as whoever presses it asks it: of all articles. */
  async function answersFirst(text: string, asOf: number): Promise<string | undefined> {
    const question = understandQuestion({ text, earlier: [], asOf: new Date(asOf), timeZone: 'UTC' })
    return compose(question, (await retrieve(question)).slice(0, ASKED_OF)).draft[0]?.text
  }

  return async function suggestFollowUps(options: SuggestFollowUpsOptions): Promise<readonly string[]> {
    const suggesting = new Suggesting(options, answersFirst)
    await suggesting.goOn(options.evidence)
    if (!suggesting.isEnough) {
      const held = new Set(options.evidence.map(({ passage }) => passage.id))
      const more = (await passagesToGoOn(options)).filter(({ passage }) => !held.has(passage.id))
      if (more.length > 0) await suggesting.goOn([...options.evidence, ...more])
    }
    return suggesting.questions
  }
}

type AnswersFirst = (text: string, asOf: number) => Promise<string | undefined>

interface Candidate extends Suggestion {
  readonly passages: readonly Evidence[]
}

/** Goes on from one answer, over ever more evidence. */
class Suggesting {
  readonly #options: SuggestFollowUpsOptions
  readonly #quoted: ReadonlySet<string>
  /** Sentences that the answer tells, or that answer what is offered: nobody needs two questions for one. */
  readonly #told: Set<string>
  readonly #taken: Suggestion[] = []
  readonly #tried = new Set<string>()

  readonly #answersFirst: AnswersFirst
  #asked = 0

  constructor(options: SuggestFollowUpsOptions, answersFirst: AnswersFirst) {
    this.#options = options
    this.#answersFirst = answersFirst
    this.#quoted = new Set(options.quotes.map(({ text }) => text))
    this.#told = new Set(this.#quoted)
  }

  get questions(): readonly string[] {
    return this.#taken.map(({ text }) => text)
  }

  get isEnough(): boolean {
    return this.#taken.length >= SUGGESTIONS_MAX
  }

  /** First those of different kinds, and a few of each article; then whatever else is answered. */
  async goOn(evidence: readonly Evidence[]): Promise<void> {
    const left: Candidate[] = []
    for (const article of articlesToGoOn({ ...this.#options, evidence })) {
      if (this.isEnough) return
      let fromThese = 0
      for (const candidate of this.#candidates(article, evidence)) {
        const isWanted = fromThese < OF_ARTICLE_MAX && this.#isVaried(candidate, fromThese)
        if (!isWanted) left.push(candidate)
        else if (await this.#take(candidate)) fromThese += 1
      }
    }
    for (const candidate of left) await this.#take(candidate)
  }

  #candidates(article: ArticleToGoOn, evidence: readonly Evidence[]): readonly Candidate[] {
    const isElsewhere = (name: string) =>
      new Set(evidence.filter(({ passage }) => passage.text.includes(name)).map(({ card }) => card.id)).size >
      1
    const kinds = new Set(this.#taken.map(({ kind }) => kind))
    return [
      ...questionsFrom(article, { question: this.#options.question, quoted: this.#quoted, isElsewhere }),
    ]
      .filter(({ text }) => text.length <= CHARACTERS_MAX && !this.#tried.has(plain(text)))
      .map((suggestion) => ({ ...suggestion, passages: article.passages }))
      .toSorted((a, b) => Number(kinds.has(a.kind)) - Number(kinds.has(b.kind)))
  }

  /** Of a kind that is taken, only the first of an article, and no second "who". */
  #isVaried({ kind }: Suggestion, fromThese: number): boolean {
    return !this.#taken.some((one) => one.kind === kind) || (kind !== 'who' && fromThese === 0)
  }

  /** Whether it was taken; nothing is tried twice. */
  async #take(candidate: Candidate): Promise<boolean> {
    const key = plain(candidate.text)
    if (this.isEnough || this.#tried.size >= TRIES_MAX || this.#tried.has(key)) return false
    if (
      this.#taken.some(
        ({ kind, name }) => name !== undefined && kind === candidate.kind && name === candidate.name,
      )
    )
      return false
    this.#tried.add(key)
    const answer = answerTo(candidate)
    if (answer === undefined || this.#told.has(answer) || !(await this.#isUnderstood(candidate, answer)))
      return false
    this.#told.add(answer)
    this.#taken.push(candidate)
    return true
  }

  /** "How many runners started?" names no race: it is offered where of all articles the same one answers. */
  async #isUnderstood({ text }: Candidate, answer: string): Promise<boolean> {
    if (questionTerms(text).some(({ isName }) => isName)) return true
    if (this.#asked >= ASKED_MAX) return false
    this.#asked += 1
    return (await this.#answersFirst(text, this.#options.asOf)) === answer
  }
}

/** The sentence of its article that answers first; undefined where none does, or another than the one that was turned round. */
function answerTo({ text, passages, sentence }: Candidate): string | undefined {
  const [first] = composeQuotes({ question: text, terms: questionTerms(text), evidence: passages }).draft
  return sentence === undefined || first?.text === sentence ? first?.text : undefined
}

/** "The Orrin Dam" and "Orrin Dam" are one. */
function plain(question: string): string {
  return question.toLowerCase().replace(/\bthe /g, '')
}
