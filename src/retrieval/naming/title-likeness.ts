// How surely some words are the headline of an article, pasted or typed from sight.
import { tokenize } from '../words/tokenize.ts'

/** Fewer words have to be the whole headline, word for word. */
const WORDS_MIN = 4

/** Share of the words of both that have to be shared: of ten words, one may be exchanged or two left out. */
const SHARED_MIN = 0.8

/** What a beginning is worth beside the whole, and the least share of the words that is one. */
const CUT = 0.95
const KEPT_MIN = 0.4

/** Behind a headline that was copied from a page's title: "… - BBC News", "… | Reuters". */
const OUTLET_SUFFIX = /\s+[-–—|·:]\s+[^-–—|·]{2,40}$/u

/**
 * Of a headline, 0 where the words are not it, else up to 1: the headline whole, or cut at its end; other punctuation,
 * case and quotation marks count for nothing, nor does an outlet's name behind it, and a word may differ, though no
 * figure.
 */
export function titleLikeness(words: string): (headline: string) => number {
  const texts = new Set([words, words.replace(OUTLET_SUFFIX, ''), words.replace(/\s*(?:…|\.{3})\s*$/, '')])
  const forms = Array.from(texts, wordsOf)
  return (headline) => {
    const title = wordsOf(headline)
    return Math.max(...forms.map((form) => likeness(form, title)))
  }
}

function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.join('') === b.join('')) return 1
  if (Math.min(a.length, b.length) < WORDS_MIN) return 0
  // Cut at its end, which may be in the middle of a word.
  if (b.join(' ').startsWith(a.join(' '))) return a.length >= b.length * KEPT_MIN ? CUT : 0
  if (figures(a) !== figures(b)) return 0
  const shared = sharedWords(a, b)
  const share = (2 * shared) / (a.length + b.length)
  return share >= SHARED_MIN ? share : 0
}

/** With their repetitions. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  return a.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  }).length
}

/** "3 percent" and "5 percent" make two headlines of the same words. */
function figures(words: readonly string[]): string {
  return words
    .filter((word) => /\d/.test(word))
    .toSorted()
    .join(' ')
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map(({ word }) => word)
}
