// Whether a question asks who won a contest, or who lost it.
import type { AskedWords } from '../composing/asked-words.ts'

/** What is lost against somebody; homes and jobs are lost too. */
const CONTEST =
  /^(?:final|semifin|match|game|elect|race|titl|cup|championship|tournament|seri|vote|ballot|contest|primari|runoff|playoff|duel|fight|bout)$/

/** Undefined for questions about neither. */
export function sideAsked({ all }: AskedWords): 'winner' | 'loser' | undefined {
  if (all.has('runner') && all.has('up')) return 'loser'
  if ((all.has('lost') || all.has('lose')) && all.values().some((stem) => CONTEST.test(stem))) return 'loser'
  return all.has('won') || all.has('win') ? 'winner' : undefined
}
