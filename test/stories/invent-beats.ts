// Invents reports as newsrooms write them: beats whose events share people, places and background, over two months.
import { aBody, anOutlet, aPerson, aPlace } from '../../src/benchmark/invented-names.ts'
import { subjectWord } from '../../src/benchmark/news-words.ts'
import type { RandomSource } from '../../src/benchmark/random-source.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import { toArticle } from '../../src/ingestion/to-article.ts'
import type { PreparedArticle } from '../../src/news/prepared-article.ts'
import type { Report } from './report.ts'

interface Topic {
  readonly person: string
  readonly place: string
  readonly body: string
  readonly words: readonly string[]
}

interface Event extends Topic {
  readonly at: number
  /** What headlines call it by: editors mostly agree on a name and a word. */
  readonly hook: readonly [string, string]
  /** What it belongs to, and shares with its other events; one event in three belongs to none. */
  readonly beat: Topic | undefined
}

const HOUR_MS = 3_600_000
const FIRST_DAY = Date.parse('2026-09-01T00:00:00Z')
const DAYS = 60

/** A war or an election has dozens of events in two months, a court case two. */
const EVENTS_OF_BEAT_MAX = 20

/** The first so many reports; in order of their dates. */
export function inventBeats(count: number, random: RandomSource): readonly Report[] {
  const reports: Report[] = []
  for (let event = 0; reports.length < count; ) {
    const beat = random.chance(0.67) ? inventTopic(random, 6) : undefined
    const events = beat ? 2 + random.below(random.below(EVENTS_OF_BEAT_MAX) + 1) : 1
    for (let n = 0; n < events; n += 1) {
      const at = FIRST_DAY + random.below(DAYS * 24) * HOUR_MS
      reports.push(...reportsOf(inventEvent(beat, at, random), event, reports.length, random))
      event += 1
    }
  }
  return reports.slice(0, count).toSorted((one, other) => one.at - other.at)
}

function inventTopic(random: RandomSource, words: number): Topic {
  return {
    person: aPerson(random),
    place: aPlace(random),
    body: aBody(random),
    words: Array.from({ length: words }, () => subjectWord(random)),
  }
}

function inventEvent(beat: Topic | undefined, at: number, random: RandomSource): Event {
  const topic = inventTopic(random, 5)
  const name = random.pick([topic.person, topic.place, (beat ?? topic).place, (beat ?? topic).person])
  return { ...topic, at, beat, hook: [name, topic.words[0] ?? ''] }
}

function reportsOf(event: Event, number: number, from: number, random: RandomSource): readonly Report[] {
  let { at } = event
  return Array.from({ length: 1 + random.below(6) }, (_, n) => {
    const report = { event: number, at, prepared: inventReport(event, at, from + n, random) }
    at += random.below(40) * HOUR_MS
    return report
  })
}

const FILLER =
  'said on Monday that the after and with from about more than two people were in a statement late this week but officials could not say when it would be made public while others have called for an early answer'.split(
    ' ',
  )

/** Each outlet leaves something out, and tells the background of its beat behind the news, most of the time. */
function inventReport(event: Event, at: number, number: number, random: RandomSource): PreparedArticle {
  const { beat } = event
  const filler = (length: number) => Array.from({ length }, () => random.pick(FILLER)).join(' ')
  const told = event.words.filter(() => random.chance(0.55))
  const known = beat
    ? [beat.person, beat.place, beat.body, ...beat.words.filter(() => random.chance(0.5))]
    : []
  const who = random.chance(0.6) ? event.person : `an official of the ${(beat ?? event).body}`
  const where = random.chance(0.7) ? event.place : (beat ?? event).place
  const lede = `${who} ${told.map((word) => `${word} ${filler(2)}`).join(' ')} in ${where}.`
  const context = beat
    ? `${beat.person} ${filler(3)} ${random.pick(beat.words)} ${filler(3)} ${beat.place} ${filler(2)} ${random.pick(beat.words)}.`
    : `${filler(12)}.`
  const more = Array.from(
    { length: 3 },
    () => `${filler(6)} ${random.pick([...event.words, event.place, event.person, ...known])} ${filler(6)}.`,
  )
  // Whom an outlet has asked, and what it makes of it, no other has.
  const aside = [
    `${aPerson(random)} ${filler(4)} ${subjectWord(random)} ${filler(3)} ${aPerson(random)} ${filler(2)} in ${aPlace(random)}.`,
    `${filler(5)} ${subjectWord(random)} ${filler(3)} ${subjectWord(random)} ${filler(2)}.`,
  ]
  const others = [...event.words, event.person, event.place, ...known]
  const called = event.hook.map((term) => (random.chance(0.9) ? term : random.pick(others)))
  const { host, name } = anOutlet(random)
  const outcome = toArticle({
    url: `https://${host}/${number}`,
    headline: `${called[0]} ${filler(1)} ${called[1]} ${filler(2)} ${random.pick(others)}`,
    publisher: name,
    published: new Date(at).toISOString(),
    paragraphs: [lede, ...(random.chance(0.5) ? [context, ...more] : [...more, context]), ...aside],
  })
  if (outcome.kind === 'rejected') throw new Error(outcome.reason)
  return { article: outcome.article, passages: splitPassages(outcome.article), source: '/beats.jsonl' }
}
