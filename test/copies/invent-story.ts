// An invented report with phrases that every newsroom uses, so that unrelated reports have sentences alike.
import { aBody, aPerson, aPlace } from '../../src/benchmark/invented-names.ts'
import { anyWord, subjectWord } from '../../src/benchmark/news-words.ts'
import type { RandomSource } from '../../src/benchmark/random-source.ts'

export interface Story {
  readonly headline: string
  readonly paragraphs: readonly string[]
  /** The paragraph in which a variant changes a fact; no copy goes without it. */
  readonly factAt: number
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export function inventStory(random: RandomSource): Story {
  const [person, place, body] = [aPerson(random), aPlace(random), aBody(random)]
  const subject = Array.from({ length: 5 }, () => subjectWord(random))
  const words = (count: number) =>
    Array.from({ length: count }, () => (random.chance(0.2) ? random.pick(subject) : anyWord(random))).join(
      ' ',
    )
  const figure = () => String(3 + random.below(900))
  const day = () => random.pick(DAYS)
  const usual: readonly (() => string)[] = [
    () => `The ${body} said on ${day()} that it would ${words(6)} before the end of the year.`,
    () => `“We will ${words(8)} until ${words(4)},” ${person} told reporters in ${place} on ${day()}.`,
    () => `Police said ${figure()} people were ${words(3)} near ${place} and that the cause was not known.`,
    () => `A spokesman for the ${body} declined to comment on ${words(5)}.`,
    () => `Prices rose by ${figure()} percent in ${place}, according to figures published on ${day()}.`,
    () => `${person} did not say when ${words(7)}.`,
  ]
  const free = () => {
    const text = words(12 + random.below(14))
    const named = random.chance(0.4) ? `${text} ${random.pick([aPerson, aPlace])(random)}` : text
    return `${named.charAt(0).toUpperCase()}${named.slice(1)}.`
  }
  const sentence = () => (random.chance(0.4) ? random.pick(usual)() : free())
  const paragraph = () => Array.from({ length: 1 + random.below(3) }, sentence).join(' ')
  const lede = `At least ${figure()} people were ${words(3)} when ${words(9)} near ${place} on ${day()}, ${person} of the ${body} said.`
  const paragraphs = [lede, ...Array.from({ length: 5 + random.below(12) }, paragraph)]
  return { headline: `${place} ${words(5)} ${person}`, paragraphs, factAt: 0 }
}
