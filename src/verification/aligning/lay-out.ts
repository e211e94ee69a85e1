// Lays a sentence over its evidence: which part of it each of its parts rests on, in as few pieces as can be.
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import { meets } from './meets.ts'
import { type Atom, readAtoms } from './read-atoms.ts'
import { type Pointer, pointsTo, readPointers } from './read-pointers.ts'

export interface Place {
  readonly sentence: EvidenceSentence
  /** A pronoun or the like where the evidence names the thing so. */
  readonly atom: Atom | Pointer
}

export interface Laid {
  readonly atom: Atom
  /** Absent where nothing in the evidence is like it. */
  readonly place?: Place
}

export interface Layout {
  readonly claim: Claim
  readonly laid: readonly Laid[]
  readonly held: ReadonlyMap<EvidenceSentence, readonly Atom[]>
}

/** What breaks the order costs more than what leaves out, and a word that rests on nothing more than both. */
const COST = { gap: 1, back: 4, otherSentence: 5, unlike: 2, missing: 6, length: 0.02 }

const COST_OF_POINTER = 0.7

interface State {
  readonly cost: number
  readonly own?: Atom
  readonly place?: Place
  /** The last place before or at it. */
  readonly at?: Place
  readonly before?: State
}

export function layOut(claim: Claim): Layout {
  const { text, words, evidence } = claim
  const date = evidence[0]?.card.publishedAt ?? '1970-01-01'
  const held = new Map(evidence.map((one) => [one, readAtoms(one.text, one.words, one.card.publishedAt)]))
  const atoms = [...held].flatMap(([sentence, some]) => some.map((atom) => ({ sentence, atom })))
  const pointers = [...held].flatMap(([sentence, some]) =>
    readPointers(sentence, some).map((atom) => ({ sentence, atom })),
  )
  let states: readonly State[] = [{ cost: 0 }]
  for (const own of readAtoms(text, words, date)) {
    const options = atoms.flatMap((place) => {
      const like = meets(own, place.atom)
      return like > 0 ? [{ place, unlike: 1 - like }] : []
    })
    const pointed = pointers
      .filter(({ atom, sentence }) => pointsTo(atom, own, sentence))
      .map((place) => ({ place, unlike: COST_OF_POINTER }))
    const cheapest = states.reduce((best, one) => (one.cost < best.cost ? one : best))
    const { at } = cheapest
    states = [
      ...[...options, ...pointed].map(({ place, unlike }) => stateAt(own, place, unlike, states)),
      { cost: cheapest.cost + COST.missing, own, before: cheapest, ...(at ? { at } : {}) },
    ]
  }
  return { claim, held, laid: laidBy(states.reduce((best, one) => (one.cost < best.cost ? one : best))) }
}

function stateAt(own: Atom, place: Place, unlike: number, states: readonly State[]): State {
  const costs = states.map((before) => ({
    before,
    cost:
      before.cost +
      stepCost(before.at, place) +
      (before.at?.atom === place.atom ? 0 : unlike * COST.unlike) +
      (isUsed(before, place) ? COST.missing : 0),
  }))
  return { own, place, at: place, ...costs.reduce((best, one) => (one.cost < best.cost ? one : best)) }
}

function stepCost(from: Place | undefined, to: Place): number {
  if (!from) return 0
  if (from.sentence !== to.sentence) return COST.otherSentence
  const gap = to.atom.index - from.atom.index
  if (gap > 1) return COST.gap + gap * COST.length
  return gap > 0 || to.atom === from.atom ? 0 : COST.back - gap * COST.length
}

function isUsed(state: State, { atom }: Place): boolean {
  if ('isPointer' in atom) return false
  for (let one: State | undefined = state; one; one = one.before) if (one.place?.atom === atom) return true
  return false
}

function laidBy(last: State): readonly Laid[] {
  const laid: Laid[] = []
  for (let state: State | undefined = last; state?.own; state = state.before)
    laid.push({ atom: state.own, ...(state.place ? { place: state.place } : {}) })
  return laid.reverse()
}
