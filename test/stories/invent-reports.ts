// Invents reports of events that have little in common: names are as often in the news as in life, a few in many events.
import { aBody, anOutlet, aPerson, aPlace } from '../../src/benchmark/invented-names.ts'
import { subjectWord } from '../../src/benchmark/news-words.ts'
import type { RandomSource } from '../../src/benchmark/random-source.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import { toArticle } from '../../src/ingestion/to-article.ts'
import type { Report } from './report.ts'

const DAY_MS = 24 * 60 * 60_000
const FIRST_DAY = Date.parse('2026-09-01T00:00:00Z')

/** What reports of all events are full of. */
const COMMON =
  'the of to and a in that is for on was with as at by it from be are his have has an this will but who they were had their been more which its one about would when after also or she there new first two we last over up out than other her no if could some into what all many most can only before so during between under against while three since such because through now years how may them these each being government people police minister president country state company court report election vote party city law group members week month officials million health security plan trade price cost money tax budget economy workers union talks deal meeting decision statement attack fire storm rescue victims families children school students hospital doctors study water river bridge road airport ship border town village local former senior director charge trial judge prison rights protest campaign council mayor reform bill crisis close open team'.split(
    ' ',
  )

/** Days over which the events are spread: some dozens of reports a day. */
const DAYS = 60

/** In order of their dates. */
export function inventReports(count: number, random: RandomSource): readonly Report[] {
  const reports: Report[] = []
  for (let event = 0; reports.length < count; event += 1) {
    const about = {
      person: aPerson(random),
      place: aPlace(random),
      body: aBody(random),
      words: Array.from({ length: 5 }, () => subjectWord(random)),
    }
    let at = FIRST_DAY + random.below(DAYS * 24) * (DAY_MS / 24)
    for (let n = 1 + random.below(6); n > 0; n -= 1) {
      reports.push({ event, at, prepared: inventReport(about, at, reports.length, random) })
      at += random.below(48) * (DAY_MS / 24)
    }
  }
  return reports.slice(0, count).toSorted((a, b) => a.at - b.at)
}

interface About {
  readonly person: string
  readonly place: string
  readonly body: string
  readonly words: readonly string[]
}

/** Each outlet tells it in words of its own, and leaves something out. */
function inventReport(
  { person, place, body, words }: About,
  at: number,
  number: number,
  random: RandomSource,
) {
  const filler = (length: number) => Array.from({ length }, () => random.pick(COMMON)).join(' ')
  const some = words.filter(() => random.chance(0.7))
  const who = random.chance(0.7) ? person : `an official of the ${body}`
  const where = random.chance(0.8) ? `in ${place}` : ''
  const sentences = [
    `${who} ${some.map((word) => `${word} ${filler(2)}`).join(' ')} ${where}, the ${body} said.`,
    ...Array.from(
      { length: 4 },
      () => `${filler(9)} ${random.pick([...words, place, person])} ${filler(5)}.`,
    ),
    ...(random.chance(0.5) ? [`${aPerson(random)} ${filler(8)} in ${aPlace(random)}.`] : []),
  ]
  const { host, name } = anOutlet(random)
  const outcome = toArticle({
    url: `https://${host}/${number}`,
    headline: `${random.chance(0.5) ? person : place} ${random.pick(words)} ${filler(3)} ${random.pick(words)}`,
    publisher: name,
    published: new Date(at).toISOString(),
    paragraphs: sentences,
  })
  if (outcome.kind === 'rejected') throw new Error(outcome.reason)
  return { article: outcome.article, passages: splitPassages(outcome.article), source: '/set.jsonl' }
}
