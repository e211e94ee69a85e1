// What of the piece behind a break stands before it in the evidence.
import type { Move, Placed } from './moves-of.ts'

export function aheadOf({ before, behind }: Move): readonly Placed[] {
  const turn = before.at(-1)?.place.atom.index ?? 0
  const end = behind.findIndex(({ place }) => place.atom.index >= turn)
  return end < 0 ? behind : behind.slice(0, end)
}
