// The term of MRR@k: how early the first of the wanted comes.

/** One over its place from 1; 0 where none is among the first k. `ranking` is best first and names nothing twice. */
export function reciprocalRankAt(k: number, ranking: readonly string[], wanted: ReadonlySet<string>): number {
  const place = ranking.slice(0, k).findIndex((id) => wanted.has(id))
  return place < 0 ? 0 : 1 / (place + 1)
}
