// Where a sentence tells something that stands further back in its evidence than what it has just told.
import type { EvidenceSentence } from '../../evidence-sentence.ts'
import type { Laid, Layout, Place } from '../lay-out.ts'
import type { Atom } from '../read-atoms.ts'

export interface Placed {
  readonly atom: Atom
  readonly place: Place
}

export interface Move {
  readonly layout: Layout
  readonly sentence: EvidenceSentence
  /** What is told in one piece up to the break, and behind it: at least one each. */
  readonly before: readonly Placed[]
  readonly behind: readonly Placed[]
}

export function movesOf(layout: Layout): readonly Move[] {
  const pieces: Placed[][] = []
  for (const { atom, place } of layout.laid.filter(isPlaced)) {
    const last = pieces.at(-1)?.at(-1)
    const isOn = last && last.place.sentence === place.sentence && last.place.atom.index <= place.atom.index
    if (isOn) pieces.at(-1)?.push({ atom, place })
    else pieces.push([{ atom, place }])
  }
  return pieces.slice(1).flatMap((behind, i) => {
    const before = pieces[i] as Placed[]
    const sentence = behind[0]?.place.sentence
    return sentence && before.at(-1)?.place.sentence === sentence
      ? [{ layout, sentence, before, behind }]
      : []
  })
}

function isPlaced(one: Laid): one is Placed {
  return one.place !== undefined
}
