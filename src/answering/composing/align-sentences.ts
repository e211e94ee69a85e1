// Two sentences laid beside each other, word by word: what they share, and where one says something else.
import type { Token } from '../../retrieval/words/tokenize.ts'

/** Where the sentences part: the words of each, between words that they share. Half-open places of tokens. */
export interface Difference {
  readonly left: readonly [from: number, to: number]
  readonly right: readonly [from: number, to: number]
}

export interface Alignment {
  /** Share of the words of both that stand in both, in one order: 1 for the same sentence. */
  readonly likeness: number
  readonly differences: readonly Difference[]
}

/** By the longest common subsequence of their stems. */
export function alignSentences(left: readonly Token[], right: readonly Token[]): Alignment {
  const lengths = commonLengths(left, right)
  const differences: Difference[] = []
  let [i, j, shared] = [0, 0, 0]
  let from: readonly [number, number] = [0, 0]
  const close = () => {
    if (i > from[0] || j > from[1]) differences.push({ left: [from[0], i], right: [from[1], j] })
  }
  while (i < left.length && j < right.length) {
    if (left[i]?.stem === right[j]?.stem) {
      close()
      ;[i, j, shared] = [i + 1, j + 1, shared + 1]
      from = [i, j]
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++
    else j++
  }
  ;[i, j] = [left.length, right.length]
  close()
  const words = left.length + right.length
  return { likeness: words === 0 ? 0 : (2 * shared) / words, differences }
}

/** For each place in both, how many words they share from there on. */
function commonLengths(left: readonly Token[], right: readonly Token[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0))
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const [row, below] = [lengths[i] as number[], lengths[i + 1] as number[]]
      row[j] =
        left[i]?.stem === right[j]?.stem ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}
