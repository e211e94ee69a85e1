// What a sentence leaves out of its evidence, piece by piece.
import type { EvidenceSentence } from '../../evidence-sentence.ts'
import type { Word } from '../../words/word.ts'
import type { Layout } from '../lay-out.ts'

export interface Cut {
  readonly layout: Layout
  readonly sentence: EvidenceSentence
  /** At least one, with the words of grammar around them. */
  readonly words: readonly [Word, ...Word[]]
  /** The words next to it that are kept. */
  readonly left?: Word
  /** The word right before it, kept or of grammar. */
  readonly lead?: Word
  readonly right?: Word
  /** Whether a comma or its like stands before and behind it, or the sentence begins or ends there. */
  readonly isOpened: boolean
  readonly isClosed: boolean
}

/** What parts a sentence. */
export const MARK = /[,;:()—–“”"]|\s-\s/

/** Words of grammar that a cut begins with. */
const LEAD = /^(?:who|which|whom|whose|that|this|these|those|the|an?|its|his|her|their)$/

/** In order. What is of words of grammar alone is no cut. */
export function cutsOf(layout: Layout): readonly Cut[] {
  const { laid, held } = layout
  return [...held].flatMap(([sentence, atoms]) => {
    const kept = new Set(laid.flatMap(({ place }) => (place?.sentence === sentence ? place.atom.words : [])))
    if (kept.size === 0) return []
    const telling = new Set(atoms.flatMap(({ words }) => words))
    return runsBetween(sentence.words, kept).flatMap((run) => {
      const words = trim(run, telling)
      return words ? [{ layout, ...cutOf(sentence, words, kept) }] : []
    })
  })
}

function runsBetween(words: readonly Word[], kept: ReadonlySet<Word>): readonly (readonly Word[])[] {
  const runs: Word[][] = [[]]
  for (const word of words) {
    if (kept.has(word)) runs.push([])
    else runs.at(-1)?.push(word)
  }
  return runs.filter((run) => run.length > 0)
}

function trim(run: readonly Word[], telling: ReadonlySet<Word>): readonly [Word, ...Word[]] | undefined {
  const start = run.findIndex((word) => telling.has(word) || LEAD.test(word.word))
  const end = run.findLastIndex((word) => telling.has(word))
  const words = run.slice(start, end + 1)
  return words[0] && [words[0], ...words.slice(1)]
}

function cutOf(
  sentence: EvidenceSentence,
  words: readonly [Word, ...Word[]],
  kept: ReadonlySet<Word>,
): Omit<Cut, 'layout'> {
  const [first, last] = [words[0], words.at(-1) ?? words[0]]
  const left = sentence.words.findLast((word) => word.index < first.index && kept.has(word))
  const lead = sentence.words[first.index - 1]
  const right = sentence.words.find((word) => word.index > last.index && kept.has(word))
  return {
    sentence,
    words,
    ...(left ? { left } : {}),
    ...(lead ? { lead } : {}),
    ...(right ? { right } : {}),
    isOpened: !left || MARK.test(sentence.text.slice(left.end, first.start)),
    isClosed: !right || MARK.test(sentence.text.slice(last.end, right.start)),
  }
}
