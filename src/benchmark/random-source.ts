// Chance that repeats: the same seed gives the same numbers, on every machine.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export interface RandomSource {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from 0 to below `end`. */
  below(end: number): number
  pick<T>(items: readonly T[]): T
  chance(probability: number): boolean
  /** Log-normal: most draws near the median, a few far above, as lengths of texts are. */
  around(median: number, spread: number): number
}

/** One independent source for each pair, so that article 70,000 can be made without those before it. */
export function randomSource(seed: number, part: number): RandomSource {
  const generator = xoroshiro128plus(Math.imul(seed ^ Math.imul(part + 1, 0x9e37_79b1), 0x85eb_ca6b))
  const next = () => uniformFloat64(generator)
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    below,
    pick(items) {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('nothing to pick from')
      return item
    },
    chance: (probability) => next() < probability,
    around(median, spread) {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
      return median * Math.exp(spread * normal)
    },
  }
}
