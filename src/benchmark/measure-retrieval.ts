// How long a question takes to its evidence, next to the engine's own query of the same words.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { BooleanQuery, MatchQuery, Occur, type Table } from '@lancedb/lancedb'
import { openTable } from '../indexing/open-table.ts'
import { PassageIndex } from '../indexing/passage-index.ts'
import type { AskedQuestion } from '../retrieval/asked-question.ts'
import { createRetrieve } from '../retrieval/retrieve.ts'
import { takeTurn } from '../retrieval/take-turn.ts'
import { understandQuestion } from '../retrieval/understand-question.ts'
import { inventArticle, LAST_DAY } from './invent-article.ts'

export interface RetrievalOptions {
  readonly uri: string
  readonly seed: number
  /** Articles of the corpus, from which the questions are drawn. */
  readonly articles: number
  readonly questions: number
}

/** All in milliseconds, one a question. */
export interface RetrievalFigures {
  readonly whole: readonly number[]
  readonly raw: readonly number[]
  /** Processor time of the one thread that runs JavaScript, a question of `whole`: what others have to wait for. */
  readonly ownThread: number
  /** Of questions asked at once, from the common start. */
  readonly atOnce: readonly number[]
  /** Longest time for which nothing else could run while those were answered, and the same while nothing was asked. */
  readonly longestBlock: number
  readonly longestBlockIdle: number
  /** Questions that found anything: figures of an index that finds nothing would be worthless. */
  readonly answered: number
}

export const AT_ONCE = 50

/** Asked before anything is measured: files are opened, functions compiled. */
const WARM_UP = 20

/** What the raw query returns, a page of results. */
const RAW_LIMIT = 10

export async function measureRetrieval(options: RetrievalOptions): Promise<RetrievalFigures> {
  const index = await PassageIndex.open({ uri: options.uri })
  const { connection, table } = await openTable({ uri: options.uri })
  const retrieve = createRetrieve((search) => index.search(search))
  const ask = async (question: AskedQuestion) => {
    await takeTurn()
    return (await retrieve(understandQuestion(question))).length
  }
  const questions = askedOf(options)
  for (const question of questions.slice(0, WARM_UP)) {
    await ask(question)
    await rawQuery(table, question.text)
  }
  const [whole, raw]: [number[], number[]] = [[], []]
  let [answered, ownThread] = [0, 0]
  // Turn by turn, so that whatever else the machine does weighs on both alike.
  for (const question of questions) {
    raw.push(await time(() => rawQuery(table, question.text)))
    const before = process.threadCpuUsage()
    whole.push(
      await time(async () => {
        answered += (await ask(question)) > 0 ? 1 : 0
      }),
    )
    const { user, system } = process.threadCpuUsage(before)
    ownThread += (user + system) / 1_000 / questions.length
  }
  const atOnce = await measureAtOnce(ask, questions.slice(0, AT_ONCE))
  index.close()
  table.close()
  connection.close()
  return { whole, raw, ownThread, answered, ...atOnce }
}

async function measureAtOnce(
  ask: (question: AskedQuestion) => Promise<unknown>,
  questions: readonly AskedQuestion[],
) {
  const longestBlockIdle = await longestBlockDuring(() => new Promise((done) => setTimeout(done, 500)))
  let atOnce: readonly number[] = []
  const longestBlock = await longestBlockDuring(async () => {
    atOnce = await Promise.all(questions.map((question) => time(() => ask(question))))
  })
  return { atOnce, longestBlock, longestBlockIdle }
}

async function longestBlockDuring(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await new Promise((done) => setTimeout(done, 10))
  await work()
  // A block is seen when the timer after it fires.
  await new Promise((done) => setTimeout(done, 10))
  delay.disable()
  return delay.max / 1e6
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** The words as they were asked, over headline and text, with nothing else: no dates, no passages read. */
function rawQuery(table: Table, text: string): Promise<unknown[]> {
  const query = new BooleanQuery([
    [Occur.Should, new MatchQuery(text, 'headline')],
    [Occur.Should, new MatchQuery(text, 'text')],
  ])
  return table.query().fullTextSearch(query).select(['id', '_score']).limit(RAW_LIMIT).toArray()
}

function askedOf({ seed, articles, questions }: RetrievalOptions): readonly AskedQuestion[] {
  return Array.from({ length: questions }, (_, i) => ({
    text: inventArticle(seed, Math.floor((i * articles) / questions)).question,
    earlier: [],
    asOf: new Date(LAST_DAY),
    timeZone: 'Europe/Berlin',
  }))
}
