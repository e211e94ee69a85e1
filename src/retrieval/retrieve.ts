// From a question understood to ranked evidence.

import type { FoundPassage } from '../indexing/passage-row.ts'
import type { FindCandidates } from './ranking/find-candidates.ts'
import { createFindNewest } from './ranking/find-newest.ts'
import { createGatherCandidates } from './ranking/gather-candidates.ts'
import { interleave } from './ranking/interleave.ts'
import { onceEachText } from './ranking/once-each-text.ts'
import { rankCandidates } from './ranking/rank-candidates.ts'
import type { RetrievalTrace } from './retrieval-trace.ts'
import { takeTurn } from './take-turn.ts'
import type { NamedInQuestion, UnderstoodQuestion } from './understand-question.ts'
import { questionOfNeed } from './understanding/question-of-need.ts'

/** A ranked passage with its article's card. */
export type Evidence = FoundPassage

/** Best passages that answering looks at: enough for a dozen articles, few enough to read each sentence. */
const EVIDENCE_MAX = 40

/** Of one article: its lede and where the words stand; more would crowd out the others. */
const PER_ARTICLE_MAX = 4

export interface RetrieveOptions {
  /** Told of each ranking. */
  readonly onTrace?: ((trace: RetrievalTrace) => void) | undefined
}

/**
 * Passages that match the question best, best first, each story once, and never later than its as-of date. The needs of a question that
 * has several are served in turns. Of a question about articles that it names, passages of theirs alone; where they
 * themselves are wanted, their ledes first, and other reports of the same matter behind them. Where the news as such is
 * asked for, the ledes of the newest articles.
 */
export function createRetrieve(search: FindCandidates) {
  const gatherCandidates = createGatherCandidates(search)
  const findNewest = createFindNewest(search)

  async function rankFor(
    question: UnderstoodQuestion,
    { onTrace }: RetrieveOptions,
  ): Promise<readonly Evidence[]> {
    const candidates = await gatherCandidates(question)
    await takeTurn()
    const ranked = rankCandidates(candidates, question)
    onTrace?.({ kind: 'ranked', question: question.standaloneQuestion, candidates: ranked })
    const found = ranked.map(({ found }) => found)
    // Who names two copies of one text means both.
    if (question.named) return found
    await takeTurn()
    return onceEachText(found, question.outlets)
  }

  async function rankServed(
    question: UnderstoodQuestion,
    options: RetrieveOptions,
  ): Promise<readonly Evidence[]> {
    const questions = [...question.needs.map((need) => questionOfNeed(question, need)), question]
    const rankings = await Promise.all(questions.map((each) => rankFor(each, options)))
    return interleave(rankings.map(fewOfEach), idOf)
  }

  async function ofNamed(
    question: UnderstoodQuestion,
    named: HeldArticles,
    options: RetrieveOptions,
  ): Promise<readonly Evidence[]> {
    const { named: _, ...whole } = question
    const ids = named.articles.map(({ id }) => id)
    const [own, ledes, more] = await Promise.all([
      rankFor(question, options),
      search({ words: '', articles: ids, limit: ids.length, to: question.asOf + 1 }),
      named.question === '' ? rankServed(whole, options) : [],
    ])
    const inOrder = ledes.toSorted((a, b) => ids.indexOf(a.card.id) - ids.indexOf(b.card.id))
    const stories = new Set(inOrder.map(({ card }) => card.cluster))
    const others = more.filter(({ card }) => card.cluster === undefined || !stories.has(card.cluster))
    const all = named.question === '' ? [...inOrder, ...fewOfEach(own), ...others] : [...own, ...inOrder]
    return [...new Map(all.map((one) => [idOf(one), one])).values()]
  }

  return async function retrieve(
    question: UnderstoodQuestion,
    options: RetrieveOptions = {},
  ): Promise<readonly Evidence[]> {
    const { named } = question
    if (named?.kind === 'held') return (await ofNamed(question, named, options)).slice(0, EVIDENCE_MAX)
    if (question.asksForNews) return findNewest(question)
    if (!asksSomething(question)) return []
    return (await rankServed(question, options)).slice(0, EVIDENCE_MAX)
  }
}

type HeldArticles = Extract<NamedInQuestion, { readonly kind: 'held' }>

function idOf({ passage }: Evidence): string {
  return passage.id
}

function asksSomething({ terms, window, outlets, recency }: UnderstoodQuestion): boolean {
  return terms.length > 0 || window !== undefined || outlets.length > 0 || recency === 'latest'
}

function fewOfEach(passages: readonly Evidence[]): readonly Evidence[] {
  const taken = new Map<string, number>()
  return passages.filter(({ card }) => {
    const count = (taken.get(card.id) ?? 0) + 1
    taken.set(card.id, count)
    return count <= PER_ARTICLE_MAX
  })
}
