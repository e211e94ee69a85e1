// Hits@k: whether any of the wanted is among the first k.

/** 1 or 0. `ranking` is best first and names nothing twice. */
export function hitsAt(k: number, ranking: readonly string[], wanted: ReadonlySet<string>): number {
  return ranking.slice(0, k).some((id) => wanted.has(id)) ? 1 : 0
}
