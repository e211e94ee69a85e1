// "Petr Holm, Castleton’s captain," for "Castleton’s captain, Petr Holm,"; "Norvik’s inflation" for "inflation in Norvik".
import { aheadOf } from './ahead-of.ts'
import { isEvent } from './is-event.ts'
import { isWholePhrase } from './is-whole-phrase.ts'
import type { Move, Placed } from './moves-of.ts'

/** Two phrases beside one another, whole and without a verb, of which one names and one tells what it is. */
export function isNameMoved(move: Move): boolean {
  const ahead = aheadOf(move)
  const floor = ahead.at(-1)?.place.atom.index ?? 0
  const after = move.before.slice(move.before.findLastIndex(({ place }) => place.atom.index < floor) + 1)
  if (after.length === 0 || [...ahead, ...after].some(isVerb)) return false
  if (![ahead, after].every((piece) => isNaming(piece[0]) && isNaming(piece.at(-1)))) return false
  if (isMeasure(ahead) !== isMeasure(after)) return true
  if (![ahead, after].every(isWholePhrase)) return false
  const ceiling = after[0]?.place.atom.index ?? 0
  const between =
    move.layout.held.get(move.sentence)?.filter(({ index }) => index > floor && index < ceiling) ?? []
  if (between.length === 0) return isName(ahead) !== isName(after) || ahead.some(isOwner)
  return between.length === 1 && /^(?:in|of|for|from|at|to|on)$/.test(between[0]?.words[0].word ?? '')
}

/** Not the "defending" of "defending champion". */
function isVerb({ place: { atom, sentence } }: Placed): boolean {
  const [word] = atom.words
  const isParticiple = /(?:ing|ed)$/.test(word.word) && sentence.words[word.index + 1]?.pos === 'noun'
  return (isEvent(word) && !isParticiple) || word.pos === 'auxiliary'
}

function isNaming(one: Placed | undefined): boolean {
  return one !== undefined && (one.atom.quantity !== undefined || one.place.atom.words[0].isContent)
}

function isName(piece: readonly Placed[]): boolean {
  return piece.every(({ atom }) => /^\p{Lu}/u.test(atom.text))
}

function isOwner({ place }: Placed): boolean {
  return /['’]s?$/.test(place.atom.text)
}

function isMeasure(piece: readonly Placed[]): boolean {
  return piece.every(({ atom }) => atom.quantity?.dimension !== undefined)
}
