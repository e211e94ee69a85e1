// From rankings to figures.

import type { RankingOutcome } from '../outcome.ts'
import { withoutUndefined } from '../sets/without-undefined.ts'
import type { RankingFigures } from './figures.ts'
import { gainAt } from './gain-at.ts'
import { hitsAt } from './hits-at.ts'
import { mean } from './mean.ts'
import { quantile } from './quantile.ts'
import { recallAt } from './recall-at.ts'
import { reciprocalRankAt } from './reciprocal-rank-at.ts'

export function rankingFigures(outcomes: readonly RankingOutcome[]): RankingFigures {
  const articles = outcomes
    .filter(({ wanted }) => wanted.articles.size > 0)
    .map(({ wanted, passages }) => [wanted.rankingOf(passages), wanted.articles] as const)
  const passages = outcomes
    .filter(({ wanted }) => wanted.passages.size > 0)
    .map(({ wanted, passages }) => [passages.map(({ passageId }) => passageId), wanted.passages] as const)
  const over = (rankings: typeof articles, at: typeof hitsAt, k: number) =>
    mean(rankings.map(([ranking, wanted]) => at(k, ranking, wanted)))
  const several = articles.filter(([, wanted]) => wanted.size > 1)
  const times = outcomes.map(({ milliseconds }) => milliseconds)
  return withoutUndefined({
    questions: articles.length,
    hits1: over(articles, hitsAt, 1),
    hits4: over(articles, hitsAt, 4),
    hits10: over(articles, hitsAt, 10),
    mrr10: over(articles, reciprocalRankAt, 10),
    ndcg10: over(articles, gainAt, 10),
    recall20: over(articles, recallAt, 20),
    allWithin10: mean(several.map(([ranking, wanted]) => (recallAt(10, ranking, wanted) === 1 ? 1 : 0))),
    passageQuestions: passages.length,
    passageHits1: over(passages, hitsAt, 1),
    passageHits4: over(passages, hitsAt, 4),
    passageHits10: over(passages, hitsAt, 10),
    passageMrr10: over(passages, reciprocalRankAt, 10),
    passageNdcg10: over(passages, gainAt, 10),
    passageRecall20: over(passages, recallAt, 20),
    medianMilliseconds: quantile(times, 0.5),
    p95Milliseconds: quantile(times, 0.95),
  })
}
