// The term of nDCG@k: how many of the wanted come, and how early, beside the best order that there can be.

/**
 * 0 to 1. Binary gains, discounted by log2(1 + place) with places from 1 (Järvelin and Kekäläinen 2002).
 * `ranking` is best first and names nothing twice; `wanted` is not empty.
 */
export function gainAt(k: number, ranking: readonly string[], wanted: ReadonlySet<string>): number {
  const discounted = (place: number) => 1 / Math.log2(place + 2)
  const gain = ranking.slice(0, k).reduce((sum, id, i) => sum + (wanted.has(id) ? discounted(i) : 0), 0)
  const best = Array.from({ length: Math.min(k, wanted.size) }, (_, i) => discounted(i))
  return gain / best.reduce((sum, term) => sum + term, 0)
}
