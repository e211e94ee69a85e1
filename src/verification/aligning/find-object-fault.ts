// Whether each preposition of a sentence has the object that it has in the evidence.
import type { Finding } from '../finding.ts'
import type { Laid, Layout } from './lay-out.ts'
import type { Atom } from './read-atoms.ts'

const PREPOSITION =
  /^(?:in|at|on|from|of|for|with|during|by|to|under|near|off|over|after|before|since|within|through|across|against|among|between|into|towards?|behind|outside|inside|along|around|about|as|despite|per|via|until|without|than)$/

export function findObjectFault({ laid, held }: Layout): Finding | undefined {
  for (const [i, { atom, place }] of laid.entries()) {
    const object = phraseBehind(laid.slice(i + 1), ({ atom: one }) => one)
    if (!place || !isPreposition(atom) || object.length === 0) continue
    const atoms = held.get(place.sentence) ?? []
    const kept = new Set(laid.map((one) => one.place?.atom))
    const theirs = phraseBehind(atoms.slice(atoms.indexOf(place.atom as Atom) + 1), (one) => one, kept)
    const isTheirs = ({ place: own }: Laid) =>
      own === undefined || 'isPointer' in own.atom || theirs.some((one) => one === own.atom)
    if (!object.some(isTheirs))
      return { fault: 'roles', reason: `“${atom.text} ${object[0]?.atom.text}” stands so in no evidence` }
  }
  return undefined
}

/** Up to the next verb or preposition; an "of" that is left out ends nothing. */
function phraseBehind<One>(
  following: readonly One[],
  atomOf: (one: One) => Atom,
  kept?: ReadonlySet<unknown>,
): readonly One[] {
  const end = following.findIndex((one) => {
    const atom = atomOf(one)
    if (isPreposition(atom)) return kept === undefined || kept.has(atom) || atom.words[0].word !== 'of'
    return atom.words[0].pos === 'verb' && !atom.quantity
  })
  return end < 0 ? following : following.slice(0, end)
}

function isPreposition({ words }: Atom): boolean {
  return words.length === 1 && PREPOSITION.test(words[0].word)
}
