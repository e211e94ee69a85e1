// One invented news article, and a question that it answers.
import { inventQuestion } from './invent-question.ts'
import { aBody, anOutlet, aPerson, aPlace } from './invented-names.ts'
import { anyWord, subjectWord } from './news-words.ts'
import { type RandomSource, randomSource } from './random-source.ts'

/** What an article is about; its sentences and its question come back to it. */
export interface Subject {
  readonly person: string
  readonly place: string
  readonly body: string
  readonly words: readonly string[]
  readonly publishedAt: Date
  readonly outlet: string
}

export interface InventedArticle {
  /** A line of JSON Lines as `ingest` reads it. */
  readonly record: Readonly<Record<'url' | 'title' | 'text' | 'source' | 'published_at', string>>
  readonly question: string
}

/** The days that the articles are spread over. */
const FIRST_DAY = Date.parse('2016-01-01T00:00:00Z')
export const LAST_DAY = Date.parse('2026-11-01T00:00:00Z')

/** Medians and spreads (of the logarithm), about those of agency reports. */
const WORDS_OF_ARTICLE = { median: 520, spread: 0.55 }
const WORDS_OF_SENTENCE = { median: 19, spread: 0.4 }
const LONGEST_ARTICLE = 3_000

/** How often a sentence comes back to the subject, names somebody, and gives a figure. */
const ABOUT_SUBJECT = 0.5
const NAMES_SOMEBODY = 0.45
const GIVES_FIGURE = 0.25

/** The article of a number, the same for the same seed. */
export function inventArticle(seed: number, number: number): InventedArticle {
  const random = randomSource(seed, number)
  const { name, host } = anOutlet(random)
  const publishedAt = new Date(FIRST_DAY + random.below((LAST_DAY - FIRST_DAY) / 60_000) * 60_000)
  const subject: Subject = {
    person: aPerson(random),
    place: aPlace(random),
    body: aBody(random),
    words: Array.from({ length: 6 }, () => subjectWord(random)),
    publishedAt,
    outlet: name,
  }
  const title = headline(random, subject)
  const slug = title.toLowerCase().replace(/[^a-z]+/g, '-')
  const day = publishedAt.toISOString().slice(0, 10)
  return {
    record: {
      url: `https://${host}/${day.replaceAll('-', '/')}/${slug}-${number}`,
      title,
      text: body(random, subject),
      source: name,
      published_at: random.chance(0.7) ? publishedAt.toISOString() : day,
    },
    question: inventQuestion(random, subject),
  }
}

function headline(random: RandomSource, { person, place, words }: Subject): string {
  const [first, second, third] = words
  const filler = Array.from({ length: 2 + random.below(3) }, () => anyWord(random)).join(' ')
  const who = random.chance(0.5) ? person : place
  return `${who} ${first} ${filler} ${second} ${random.chance(0.5) ? `in ${place}` : `after ${third}`}`
}

function body(random: RandomSource, subject: Subject): string {
  const length = Math.min(LONGEST_ARTICLE, random.around(WORDS_OF_ARTICLE.median, WORDS_OF_ARTICLE.spread))
  const paragraphs = [lede(random, subject)]
  for (let words = 0; words < length; ) {
    const paragraph = Array.from({ length: 1 + random.below(3) }, () => sentence(random, subject)).join(' ')
    words += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return paragraphs.join('\n\n')
}

/** Who, where and what, as a lede tells it. */
function lede(random: RandomSource, { person, place, body: itsBody, words }: Subject): string {
  const filler = () => Array.from({ length: 1 + random.below(3) }, () => anyWord(random)).join(' ')
  const told = words.map((word) => `${word} ${filler()}`).join(' ')
  return `${person} ${told} in ${place}, the ${itsBody} said.`
}

function sentence(random: RandomSource, subject: Subject): string {
  const length = Math.max(4, random.around(WORDS_OF_SENTENCE.median, WORDS_OF_SENTENCE.spread))
  const words = Array.from({ length }, () => anyWord(random))
  const put = (text: string) => words.splice(random.below(words.length + 1), 0, text)
  if (random.chance(ABOUT_SUBJECT)) put(random.pick(subject.words))
  if (random.chance(GIVES_FIGURE)) put(String(Math.round(random.around(300, 2))))
  if (random.chance(NAMES_SOMEBODY)) put(somebody(random, subject))
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function somebody(random: RandomSource, { person, place, body: itsBody }: Subject): string {
  if (random.chance(0.5)) return random.pick([person, `in ${place}`, `the ${itsBody}`])
  return random.pick([aPerson, aPlace, aBody])(random)
}
