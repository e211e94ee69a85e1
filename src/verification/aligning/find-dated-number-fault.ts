// Whether a number has the date that it has in the evidence: "3.4 per cent in June from 3.9 in May".
import type { Finding } from '../finding.ts'
import type { Layout } from './lay-out.ts'
import type { Atom } from './read-atoms.ts'

/** A fault where both have a number right before the date, and not the same. */
export function findDatedNumberFault({ laid, held }: Layout): Finding | undefined {
  const own = laid.map(({ atom }) => atom)
  const placeOf = new Map(laid.map(({ atom, place }) => [atom, place]))
  for (const { atom, place } of laid) {
    if (!atom.days || !place) continue
    const said = numberBefore(atom, own)
    const theirs = numberBefore(place.atom, held.get(place.sentence) ?? [])
    if (said && theirs && placeOf.get(said)?.atom !== theirs)
      return {
        fault: 'number',
        reason: `“${atom.text}” is of “${theirs.text}” in the evidence, not of “${said.text}”`,
      }
  }
  return undefined
}

/** Right before it, or before its preposition. */
function numberBefore(date: Pick<Atom, 'index'>, atoms: readonly Atom[]): Atom | undefined {
  const [last, one] = [atoms[date.index - 1], atoms[date.index - 2]]
  const found = last && /^(?:in|on|for|at)$/.test(last.words[0].word) ? one : last
  return found?.quantity ? found : undefined
}
