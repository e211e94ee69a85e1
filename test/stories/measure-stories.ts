// Puts invented reports of known events into an index, and measures which it takes for one story.
import { type RandomSource, randomSource } from '../../src/benchmark/random-source.ts'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { inventBeats } from './invent-beats.ts'
import { inventReports } from './invent-reports.ts'
import type { Report } from './report.ts'

export interface StoryFigures {
  readonly articles: number
  readonly events: number
  readonly precision: number
  readonly recall: number
}

/** What shares a beat shares people, places and background; events apart share names by chance alone. */
const SETS: Readonly<Record<'apart' | 'beats', (count: number, random: RandomSource) => readonly Report[]>> =
  { apart: inventReports, beats: inventBeats }

export async function measureStories({
  uri,
  articles,
  set = 'apart',
  seed = 1,
  order = 'dated',
}: {
  readonly uri: string
  readonly articles: number
  readonly set?: keyof typeof SETS
  readonly seed?: number
  /** By day, or as chance has it. */
  readonly order?: 'dated' | 'shuffled'
}): Promise<StoryFigures> {
  const random = randomSource(seed, 0)
  const dated = SETS[set](articles, random)
  const places = new Map(dated.map((report) => [report, order === 'dated' ? report.at : random.next()]))
  const reports = dated.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  const index = await PassageIndex.open({ uri })
  for (let from = 0; from < reports.length; from += 200)
    await index.put(reports.slice(from, from + 200).map(({ prepared }) => prepared))
  const cards = await index.cards(reports.map(({ prepared }) => prepared.article.id))
  index.close()
  const placed = reports.map(({ event, prepared }) => [event, cards.get(prepared.article.id)?.story] as const)
  const pairsOf = (groups: Map<unknown, readonly unknown[]>) =>
    [...groups.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  const right = pairsOf(Map.groupBy(placed, ([event, story]) => `${event} ${story}`))
  return {
    articles: reports.length,
    events: new Set(reports.map(({ event }) => event)).size,
    precision: right / pairsOf(Map.groupBy(placed, ([, story]) => story)),
    recall: right / pairsOf(Map.groupBy(placed, ([event]) => event)),
  }
}
