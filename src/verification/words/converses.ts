// Verbs that tell one event from its two ends: who buys and who sells.
import { stemmer } from 'stemmer'

const PAIRS = `
buy purchase acquire|sell
borrow|lend loan
receive get|give hand award grant send
rent lease hire|let
lose|beat defeat
`

const opposites: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PAIRS.trim()
    .split('\n')
    .flatMap((line) => {
      const [left = [], right = []] = line.split('|').map((side) => side.split(' ').map(stemmer))
      return [
        ...left.map((stem) => [stem, new Set(right)] as const),
        ...right.map((stem) => [stem, new Set(left)] as const),
      ]
    }),
)

/** Of dictionary forms, in either order; whether the parties are the other way round has to be seen elsewhere. */
export function areConverse(left: string, right: string): boolean {
  return opposites.get(stemmer(left))?.has(stemmer(right)) ?? false
}
