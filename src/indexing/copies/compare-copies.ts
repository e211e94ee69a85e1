// Whether two texts are copies of one: the same sentences, cut and edited, that state the same.
import type { CopySentence, CopyText } from './copy-text.ts'
import { statesOtherwise } from './states-otherwise.ts'

/** Of the shorter text's words, those that stand in sentences of the longer one; the rest was edited or added. */
const SHARED_MIN = 0.7

/** Of the longer one's: below that, the shorter is a part of another piece of work, a quotation or a brief. */
const SHARED_OF_LONGER_MIN = 0.2

/** Twice the words that two sentences share, by the words that both have: below, they are not one sentence edited. */
const SAME_SENTENCE_MIN = 0.6

/**
 * `contradicts`: so much alike that they were one text, but a figure, a name or a day was changed, or a "not" came in:
 * a later report of the same event, or somebody else's account, and no copy.
 */
export type CopyVerdict = 'copy' | 'contradicts' | 'different'

export function compareCopies(one: CopyText, other: CopyText): CopyVerdict {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one]
  const pairs = pairUp(shorter.sentences, longer.sentences)
  const shared = pairs.reduce((sum, pair) => sum + pair.shared, 0)
  if (shared < shorter.size * SHARED_MIN || shared < longer.size * SHARED_OF_LONGER_MIN) return 'different'
  return contradicts(pairs) ? 'contradicts' : 'copy'
}

interface Pair {
  /** Of the sentence in the shorter text, and in the longer one. */
  readonly place: number
  readonly otherPlace: number
  readonly shared: number
  readonly likeness: number
  readonly statesOtherwise: boolean
}

/** Each sentence with the one that is most like it, none twice; in the order of the shorter text. */
function pairUp(sentences: readonly CopySentence[], others: readonly CopySentence[]): readonly Pair[] {
  const withWord = new Map<string, number[]>()
  for (const [place, { words }] of others.entries())
    for (const word of words) withWord.set(word, [...(withWord.get(word) ?? []), place])
  const likely = sentences.flatMap((sentence, place) =>
    countShared(sentence, withWord).flatMap(([otherPlace, shared]) => {
      const other = others[otherPlace] as CopySentence
      const likeness = (2 * shared) / (sentence.words.size + other.words.size)
      return likeness < SAME_SENTENCE_MIN ? [] : { place, otherPlace, shared, likeness }
    }),
  )
  const [taken, otherTaken] = [new Set<number>(), new Set<number>()]
  const pairs: Pair[] = []
  for (const pair of likely.toSorted((a, b) => b.likeness - a.likeness || a.place - b.place)) {
    if (taken.has(pair.place) || otherTaken.has(pair.otherPlace)) continue
    taken.add(pair.place)
    otherTaken.add(pair.otherPlace)
    const [sentence, other] = [sentences[pair.place], others[pair.otherPlace]] as [CopySentence, CopySentence]
    pairs.push({ ...pair, statesOtherwise: statesOtherwise(sentence, other) })
  }
  return pairs.toSorted((a, b) => a.place - b.place)
}

function countShared(
  { words }: CopySentence,
  withWord: ReadonlyMap<string, readonly number[]>,
): readonly (readonly [place: number, shared: number])[] {
  const counts = new Map<number, number>()
  for (const word of words)
    for (const place of withWord.get(word) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts]
}

/**
 * A sentence that states otherwise counts where it stands between the same sentences in both texts: a report may have
 * several of one form ("Prices rose by 3 percent in …"), and one that was cut must not be held against another.
 */
function contradicts(pairs: readonly Pair[]): boolean {
  const sure = pairs.filter((pair) => !pair.statesOtherwise)
  return pairs.some(({ place, otherPlace, ...pair }) => {
    if (!pair.statesOtherwise) return false
    const before = sure.findLast((other) => other.place < place)?.otherPlace ?? -1
    const after = sure.find((other) => other.place > place)?.otherPlace ?? Number.POSITIVE_INFINITY
    return before < otherPlace && otherPlace < after
  })
}
