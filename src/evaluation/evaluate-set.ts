// Runs a question set through the project's own system, and through baselines beside it.
import { createAnswerQuestion } from '../answering/answer-question.ts'
import { searchByMeaning } from '../answering/search-by-meaning.ts'
import type { PassageIndex } from '../indexing/passage-index.ts'
import type { Logger } from '../logger.ts'
import type { Embedder } from '../models/embedder.ts'
import type { RankingFigures, ReplyFigures } from './metrics/figures.ts'
import { rankingFigures } from './metrics/ranking-figures.ts'
import { replyFigures } from './metrics/reply-figures.ts'
import type { OwnOutcome, RankingOutcome } from './outcome.ts'
import { askedWithHistory } from './sets/asked-with-history.ts'
import { inPool } from './sets/in-pool.ts'
import type { QuestionSet, SetQuestion } from './sets/question-set.ts'
import { createWantedOf } from './sets/wanted-of.ts'
import { createOwnRanking } from './systems/own-ranking.ts'
import type { RankingSystem } from './systems/ranking-system.ts'

export interface EvaluateSetOptions {
  readonly set: QuestionSet
  /** Holds the articles of the set. */
  readonly index: PassageIndex
  /** Of the vectors that the index holds. */
  readonly embedder?: Embedder
  readonly baselines?: readonly RankingSystem[]
  readonly logger: Logger
  /** Called when a question has been through all systems. */
  readonly onProgress?: (questions: number) => void
  /** Milliseconds from any beginning. */
  readonly clock?: () => number
}

export interface SystemResult {
  readonly system: string
  readonly ranking: RankingFigures
  /** Of the project's own system alone. */
  readonly replies?: ReplyFigures
}

export interface SetResult {
  readonly set: QuestionSet
  /** The project's own system first. */
  readonly systems: readonly [SystemResult, ...SystemResult[]]
  /** Of the project's own system, in the order of the questions. */
  readonly outcomes: readonly OwnOutcome[]
}

export const OWN_SYSTEM = 'Newsdesk'

/** Enough to keep two cores busy; more would only make each question wait for the others, and look slower. */
const QUESTIONS_AT_ONCE = 2

export async function evaluateSet(options: EvaluateSetOptions): Promise<SetResult> {
  const { set, baselines = [], logger, onProgress, clock = () => performance.now() } = options
  const wantedOf = createWantedOf(set)
  const corpus = searchByMeaning({ ...options, strict: true })
  const rankOwn = createOwnRanking(corpus)
  const answerQuestion = createAnswerQuestion({ corpus, logger })

  async function timed<T>(work: () => Promise<T>) {
    const begun = clock()
    const value = await work()
    return { value, milliseconds: clock() - begun }
  }

  async function meet(question: SetQuestion): Promise<Met> {
    const asked = await askedWithHistory(question, answerQuestion)
    const shared = { question, wanted: wantedOf(question) }
    const { value: reply, milliseconds } = await timed(() => answerQuestion(asked))
    const own = { ...shared, ...(await rankOwn(asked)), reply, milliseconds }
    const others: RankingOutcome[] = []
    for (const system of baselines) {
      const { value: passages, milliseconds } = await timed(() => system.rank(asked))
      others.push({ ...shared, passages, milliseconds })
    }
    return { own, others }
  }

  let done = 0
  const met = await inPool({
    items: set.questions,
    size: QUESTIONS_AT_ONCE,
    work: async (question) => {
      const outcome = await meet(question)
      done += 1
      onProgress?.(done)
      return outcome
    },
  })
  const outcomes = met.map(({ own }) => own)
  const ownResult = {
    system: OWN_SYSTEM,
    ranking: rankingFigures(outcomes),
    replies: replyFigures(outcomes),
  }
  const others = baselines.map(({ name }, i) => ({
    system: name,
    ranking: rankingFigures(met.flatMap(({ others }) => others[i] ?? [])),
  }))
  return { set, systems: [ownResult, ...others], outcomes }
}

interface Met {
  readonly own: OwnOutcome
  /** One for each baseline, in their order. */
  readonly others: readonly RankingOutcome[]
}
