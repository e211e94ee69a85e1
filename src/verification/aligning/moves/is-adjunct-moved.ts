// "In March, volunteers counted …" for "volunteers counted … in March".
import type { Word } from '../../words/word.ts'
import type { Laid } from '../lay-out.ts'
import { aheadOf } from './ahead-of.ts'
import { isEvent } from './is-event.ts'
import type { Move, Placed } from './moves-of.ts'

const ADVERBIAL =
  /^(?:in|at|on|from|for|with|during|by|under|near|off|over|after|before|since|within|through|across|among|between|as|despite|because|if|unless|when|while|until|although|though|early|late|last|next|without|provided)$/

/** As many atoms may be left out between two of one adjunct. */
const GAP = 3

/** It has to be of the verb that it is of there. */
export function isAdjunctMoved(move: Move): boolean {
  const { laid } = move.layout
  const isOfSame = (piece: readonly Placed[], rest: readonly Laid[]) => {
    const there = governorOf(piece, move.sentence.words)
    return isAdverbial(piece) && (!there || isOfVerb(there, rest))
  }
  const at = (piece: readonly Placed[]) => laid.findIndex(({ atom }) => atom === piece[0]?.atom)
  const [front, back] = [move.before, aheadOf(move)]
  return (
    isOfSame(front, laid.slice(at(front) + front.length)) || isOfSame(back, laid.slice(0, at(back)).reverse())
  )
}

function isAdverbial(piece: readonly Placed[]): boolean {
  const [first, second] = piece
  const lead = first?.atom.words[0]
  if (!first || !lead || !isWhole(piece)) return false
  const isEnd = /^(?:to|from)$/.test(lead.word) && second?.atom.quantity !== undefined
  return first.atom.days !== undefined || lead.pos === 'adverb' || ADVERBIAL.test(lead.word) || isEnd
}

function isWhole(piece: readonly Placed[]): boolean {
  return piece.every(
    ({ place }, i) => i === 0 || place.atom.index - (piece[i - 1]?.place.atom.index ?? 0) <= GAP,
  )
}

/** The verb before it, else the one behind it. */
function governorOf(piece: readonly Placed[], words: readonly Word[]): Word | undefined {
  const [first, last] = [piece[0]?.place.atom.words[0], piece.at(-1)?.place.atom.words.at(-1)]
  if (!first || !last) return undefined
  const events = words.filter((word) => isEvent(word) && word.sentence === first.sentence)
  return events.findLast(({ index }) => index < first.index) ?? events.find(({ index }) => index > last.index)
}

/** One of the nearest clause's verbs. */
function isOfVerb(there: Word, rest: readonly Laid[]): boolean {
  const verbs = rest.filter(({ atom }) => isEvent(atom.words[0]))
  const clause = verbs[0]?.atom.words[0].clause
  return verbs.some(({ atom, place }) => atom.words[0].clause === clause && place?.atom.words.includes(there))
}
