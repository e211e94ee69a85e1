// "Refused to impose a ban" for "a ban, which … refused to impose".
import { aheadOf } from './ahead-of.ts'
import { isEvent } from './is-event.ts'
import type { Move } from './moves-of.ts'

export function isRelativeTurned(move: Move): boolean {
  const ahead = aheadOf(move)
  const last = ahead.at(-1)?.place.atom.words.at(-1)
  if (!last || ahead.some(({ atom }) => isEvent(atom.words[0]))) return false
  const next = move.sentence.words[last.index + 1]
  return (
    /^(?:which|that|whom)$/.test(next?.word ?? '') &&
    move.before.every(({ place }) => place.atom.words[0].index > last.index)
  )
}
