// Recall@k: what share of the wanted is among the first k.

/** 0 to 1. `ranking` is best first and names nothing twice; `wanted` is not empty. */
export function recallAt(k: number, ranking: readonly string[], wanted: ReadonlySet<string>): number {
  return ranking.slice(0, k).filter((id) => wanted.has(id)).length / wanted.size
}
