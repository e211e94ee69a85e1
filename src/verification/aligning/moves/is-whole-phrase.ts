// Whether a piece is all of a phrase: no noun or adjective beside it in the evidence belongs to it.
import type { Word } from '../../words/word.ts'
import type { Placed } from './moves-of.ts'

export function isWholePhrase(piece: readonly Placed[]): boolean {
  const [first, last] = [piece[0]?.place, piece.at(-1)?.place]
  if (!first || !last) return false
  const { words, text } = first.sentence
  const [start, end] = [first.atom.words[0], last.atom.words.at(-1) ?? last.atom.words[0]]
  const before = words[start.index - 1]
  const behind = words[end.index + 1]
  // A title that begins the evidence is written small in the sentence.
  const isTitle = /^\p{Ll}/u.test(piece.at(-1)?.atom.text ?? '')
  const isApart = isTitle && behind !== undefined && isCapital(behind)
  return !(before && areJoined(before, start, text)) && (isApart || !(behind && areJoined(end, behind, text)))
}

/** "Ane Solberg", "foreign minister"; a title and a name are two phrases, and so are an owner and what he owns. */
function areJoined(one: Word, other: Word, text: string): boolean {
  if (!isNaming(one) || !isNaming(other) || text.slice(one.end, other.start) !== ' ') return false
  const isTitle = !isCapital(one) && isCapital(other)
  return !isTitle && !/['’]s?$/.test(one.text)
}

function isNaming(word: Word): boolean {
  return word.isContent && (/^(?:name|adjective|noun)$/.test(word.pos) || isCapital(word))
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text)
}
