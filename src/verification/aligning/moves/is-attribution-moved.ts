// "…, she said in June", "According to …,".
import type { Claim } from '../../claim.ts'
import { type Attribution, readAttributions } from '../../reading/read-attributions.ts'
import type { Atom } from '../read-atoms.ts'
import { isWholePhrase } from './is-whole-phrase.ts'
import type { Move, Placed } from './moves-of.ts'

/** Who said it, and when, may stand before it or behind it; that it is the same speaker is another rule's. */
export function isAttributionMoved({ layout: { claim }, sentence, before, behind }: Move): boolean {
  const said = readAttributions(claim.text, claim.words, { loosely: true })
  const held = readAttributions(sentence.text, sentence.words, { loosely: true })
  const isSpeaker = (one: Placed) =>
    said.some((own) => isOfSpeaker(one.atom, own, claim)) && !isElsewhereSaid(one, held)
  return [before, behind].some((piece) => piece.every(isSpeaker) && runsOf(piece).every(isWholePhrase))
}

function runsOf(piece: readonly Placed[]): readonly (readonly Placed[])[] {
  const runs: Placed[][] = []
  for (const one of piece) {
    const last = runs.at(-1)?.at(-1)
    if (last && last.place.atom.index + 1 === one.place.atom.index) runs.at(-1)?.push(one)
    else runs.push([one])
  }
  return runs
}

/** Only what was said, there, and by nobody's name. */
function isElsewhereSaid({ place }: Placed, held: readonly Attribution[]): boolean {
  const [word] = place.atom.words
  if (word.pos !== 'name' || ('days' in place.atom && place.atom.days)) return false
  return held.length > 0 && held.every(({ said, by }) => said.has(word) && by.word !== 'according')
}

function isOfSpeaker(
  { words: [word], days, end }: Atom,
  { by, said, speakers }: Attribution,
  { text }: Claim,
): boolean {
  if (by.word === 'according') return word.index > by.index && !/[,;]/.test(text.slice(by.end, end))
  if (said.has(word))
    return word.clause === by.clause && (days !== undefined || /^(?:on|in)$/.test(word.word))
  const isAtEnd = [...said].every(({ index }) => index < by.index)
  return speakers.includes(word) || word.clause === by.clause || (isAtEnd && word.index > by.index)
}
