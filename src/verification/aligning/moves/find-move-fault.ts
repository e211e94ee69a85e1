// Whether all that a sentence tells in another order is of a kind that may be moved.
import type { Finding } from '../../finding.ts'
import type { Layout } from '../lay-out.ts'
import { isAdjunctMoved } from './is-adjunct-moved.ts'
import { isAttributionMoved } from './is-attribution-moved.ts'
import { isNameMoved } from './is-name-moved.ts'
import { isRelativeTurned } from './is-relative-turned.ts'
import { isVoiceTurned } from './is-voice-turned.ts'
import { type Move, movesOf } from './moves-of.ts'

const LICENSED: readonly ((move: Move) => boolean)[] = [
  isAttributionMoved,
  isNameMoved,
  isAdjunctMoved,
  isVoiceTurned,
  isRelativeTurned,
]

export function findMoveFault(layout: Layout): Finding | undefined {
  const move = movesOf(layout).find((one) => !LICENSED.some((fits) => fits(one)))
  if (!move) return undefined
  const [left, right] = [move.before.at(-1)?.atom.text, move.behind[0]?.atom.text]
  return { fault: 'roles', reason: `“${left} … ${right}” stands the other way round in the evidence` }
}
