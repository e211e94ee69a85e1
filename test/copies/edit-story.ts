// What other outlets make of a report: a copy, edited and cut; or an account of their own, in which a fact differs.
import { aPerson, aPlace } from '../../src/benchmark/invented-names.ts'
import { anyWord } from '../../src/benchmark/news-words.ts'
import type { RandomSource } from '../../src/benchmark/random-source.ts'
import type { Story } from './invent-story.ts'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Another headline, paragraphs cut from the end and the middle, words edited, a house's own lines around it. */
export function copyStory(story: Story, random: RandomSource): Story {
  const kept = Math.max(3, Math.round(story.paragraphs.length * (0.45 + 0.55 * random.next())))
  const cut = story.paragraphs.slice(0, kept)
  const dropped = cut.length > 5 && random.chance(0.4) ? 2 + random.below(cut.length - 2) : -1
  const paragraphs = cut
    .filter((_, place) => place !== dropped)
    .map((paragraph) => (random.chance(0.4) ? editWords(paragraph, random) : paragraph))
  const dateline = random.chance(0.3) ? `${aPlace(random).toUpperCase()} (AFP) - ` : ''
  const own = random.chance(0.3)
    ? [`Read more of our reports about ${anyWord(random)} and ${anyWord(random)}.`]
    : []
  return {
    ...story,
    headline: `${random.pick(['Watch:', 'Report:', 'Update:'])} ${editWords(story.headline, random)}`,
    paragraphs: [`${dateline}${paragraphs[0]}`, ...paragraphs.slice(1), ...own],
  }
}

/** The same report but for one fact: a figure, a name, a day, or whether it is so. */
export function contradictStory(story: Story, random: RandomSource): Story {
  const paragraph = story.paragraphs[story.factAt] ?? ''
  const changes: readonly (() => string)[] = [
    () => paragraph.replace(/\d+/, (figure) => String(Number(figure) + 1 + random.below(40))),
    () => paragraph.replace(/\w+ \w+(?= of the )/, () => aPerson(random)),
    () => paragraph.replace(/people were/, 'people were not'),
    () =>
      paragraph.replace(new RegExp(DAYS.join('|')), (day) =>
        random.pick(DAYS.filter((other) => other !== day)),
      ),
  ]
  const changed = random.pick(changes)()
  if (changed === paragraph) return contradictStory(story, random)
  return { ...story, paragraphs: story.paragraphs.with(story.factAt, changed) }
}

function editWords(text: string, random: RandomSource): string {
  const words = text.split(' ')
  const plain = words.flatMap((word, place) => (/^[a-z]{5,}$/.test(word) ? place : []))
  if (plain.length === 0) return text
  const place = random.pick(plain)
  const edited = random.chance(0.7) ? words.with(place, plainWord(random)) : words.toSpliced(place, 1)
  return edited.join(' ')
}

/** A short word may be "not" or "less", and state something else. */
function plainWord(random: RandomSource): string {
  const word = anyWord(random)
  return word.length < 9 ? plainWord(random) : word
}
