// How far a word of a sentence is met by a word of its evidence.
import { ENDING } from './endings.ts'
import { synonymy } from './synonyms.ts'
import type { Word } from './word.ts'
import { isDerivedFrom, isKindOf, sharesMeaning } from './word-net.ts'

/** How sure it is that the first word may stand for the second: 1 the same word, 0 not at all. */
export type Likeness = 0 | 0.7 | 0.8 | 0.9 | 1

/**
 * 1 for the same word or an inflection of it; less for a word derived from it, a synonym, or a more general word
 * ("people" for "soldiers": what is said of soldiers is said of people). Numbers and names are met by their like only.
 */
export function meansSame(said: Word, held: Word): Likeness {
  if (said.stem === held.stem) return 1
  if (said.pos === 'number' || held.pos === 'number') return 0
  if (isWritten(said) && said.lemma === held.lemma) return 1
  if (isEndingApart(said.stem, held.stem) || isAdverbOf(said, held) || isAdverbOf(held, said)) return 0.9
  const known = synonymy(said.lemma, held.lemma)
  if (known !== 'unknown') return known === 'same' ? 0.9 : 0
  if (isName(said) || isName(held)) return 0
  if (sharesMeaning(said, held)) return 0.8
  if (isDerivedFrom(said, held)) return 0.9
  return isKindOf(held, said) ? 0.7 : 0
}

/** Allegedly, of alleged. */
function isAdverbOf(adverb: Word, { word }: Word): boolean {
  return adverb.word === `${word}ly`
}

function isWritten({ lemma }: Word): boolean {
  return lemma.length > 1
}

/** Capitalised inside a sentence; at its start a capital tells nothing. */
function isName({ text, pos, index }: Word): boolean {
  return pos === 'name' && /^\p{Lu}/u.test(text) && index > 0
}

/** Armenia and Armenian, govern and government; the stemmer leaves those apart. */
function isEndingApart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && long.startsWith(short) && ENDING.test(long.slice(short.length))
}
