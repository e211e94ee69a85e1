// Makes one ranking of several that cannot compare their scores.

export interface FusedRank {
  readonly id: string
  /** Higher is better; the sum over the rankings of 1 / (60 + rank). */
  readonly score: number
}

/**
 * How little the first ranks differ from those below: at 60 the first two of one ranking do not outweigh what both
 * rankings hold in their middle. Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion Outperforms Condorcet and
 * Individual Rank Learning Methods" (SIGIR 2009), found 60 on TREC's news collections, with little effect nearby.
 */
const RANK_OFFSET = 60

/**
 * Reciprocal rank fusion: every id of the rankings once, best first. The order of the rankings is of no consequence;
 * equal scores are ordered by the best rank that an id has anywhere, then by id. An id that a ranking holds twice
 * counts where it stands first.
 */
export function fuseRankings(rankings: readonly (readonly string[])[]): readonly FusedRank[] {
  const ranksOf = new Map<string, number[]>()
  for (const ranking of rankings)
    for (const [position, id] of [...new Set(ranking)].entries()) {
      const ranks = ranksOf.get(id) ?? []
      ranks.push(position + 1)
      ranksOf.set(id, ranks)
    }
  return Array.from(ranksOf, ([id, ranks]) => {
    // Sums of fractions depend on their order in the last digit.
    const sorted = ranks.toSorted((a, b) => a - b)
    const score = sorted.reduce((sum, rank) => sum + 1 / (RANK_OFFSET + rank), 0)
    return { id, score, best: sorted[0] ?? 0 }
  })
    .toSorted((a, b) => b.score - a.score || a.best - b.best || (a.id < b.id ? -1 : 1))
    .map(({ id, score }) => ({ id, score }))
}
