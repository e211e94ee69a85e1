// What tells an article's event from others: the names and rare words of its headline and beginning.
import { stemmer } from 'stemmer'
import { BestTerms, type StoryTerm } from './best-terms.ts'
import { rarityOf } from './rarity-of.ts'
import { WordMemory } from './word-memory.ts'

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

/** The most telling first; fewer where the text is short. */
export function storyTerms({ headline, paragraphs }: Text): readonly StoryTerm[] {
  // Between two texts: the numbers of one stay the same.
  if (words.isFull) forgetWords()
  /** The first word of each stem. */
  const found: number[] = []
  const take = (word: number) => {
    if (word === TELLS_NOTHING) return
    const stem = stemNumbers[word] as number
    if (counts[stem] === 0) found.push(word)
    counts[stem] = (counts[stem] as number) + 1
  }
  words.eachNumber(headline, take)
  const inHeadline = found.length
  words.eachNumber(beginningOf(paragraphs), take)
  const best = new BestTerms(TERMS_MAX)
  for (const [place, word] of found.entries()) {
    const stem = stemNumbers[word] as number
    const more = (place < inHeadline ? IN_HEADLINE : 0) + ((counts[stem] as number) > 1 ? REPEATED : 0)
    best.add(stems[stem] as string, (rarities[word] as number) * (1 + more))
    counts[stem] = 0
  }
  return best.terms
}

function beginningOf(paragraphs: readonly string[]): string {
  let beginning = ''
  for (const paragraph of paragraphs) {
    if (beginning.length >= BEGINNING) break
    beginning += beginning === '' ? paragraph : ` ${paragraph}`
  }
  return beginning.slice(0, BEGINNING)
}

/** Of most words of a text. */
const TELLS_NOTHING = -1

const words = new WordMemory(numberOf)

/** Of each word that tells something, by its number from 1 on. */
const rarities = [0]
const stemNumbers = [0]

/** Of each stem, by its number: how often the text at hand has it. */
const counts: number[] = []
const stems: string[] = []
const numbersOfStems = new Map<string, number>()

function numberOf(word: string): number {
  const folded = word.toLowerCase()
  const rarity = NO_EVENT.test(folded) ? 0 : rarityOf(folded)
  if (rarity < RARITY_MIN) return TELLS_NOTHING
  rarities.push(rarity)
  return stemNumbers.push(numberOfStem(stemmer(folded))) - 1
}

function numberOfStem(stem: string): number {
  const known = numbersOfStems.get(stem)
  if (known !== undefined) return known
  counts.push(0)
  const number = stems.push(stem) - 1
  numbersOfStems.set(stem, number)
  return number
}

function forgetWords(): void {
  words.clear()
  rarities.length = 1
  stemNumbers.length = 1
  counts.length = 0
  stems.length = 0
  numbersOfStems.clear()
}
