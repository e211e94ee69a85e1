// Puts a set of articles with known copies into an index, and measures which it takes for copies.
import { aBody, anOutlet } from '../../src/benchmark/invented-names.ts'
import { type RandomSource, randomSource } from '../../src/benchmark/random-source.ts'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import { toArticle } from '../../src/ingestion/to-article.ts'
import type { PreparedArticle } from '../../src/news/prepared-article.ts'
import { contradictStory, copyStory } from './edit-story.ts'
import { inventStory, type Story } from './invent-story.ts'

export interface CopyFigures {
  readonly articles: number
  /** Pairs of articles that are copies of each other. */
  readonly pairs: number
  readonly precision: number
  readonly recall: number
  /** Milliseconds an article took, in the first and in the last tenth of the run. */
  readonly firstTenth: number
  readonly lastTenth: number
}

interface Known {
  readonly text: number
  readonly prepared: PreparedArticle
}

/** About a third of the articles stand alone or are originals, a fifth are contradictions, the others copies. */
export async function measureCopies({
  uri,
  articles,
  seed = 1,
  batch = 200,
}: {
  readonly uri: string
  readonly articles: number
  readonly seed?: number
  readonly batch?: number
}): Promise<CopyFigures> {
  const known = inventSet(articles, randomSource(seed, 0))
  const index = await PassageIndex.open({ uri })
  const times: number[] = []
  for (let from = 0; from < known.length; from += batch) {
    const part = known.slice(from, from + batch)
    const begun = performance.now()
    await index.put(part.map(({ prepared }) => prepared))
    times.push((performance.now() - begun) / part.length)
  }
  await index.maintain()
  const clusters = await index.clusters(known.map(({ prepared }) => prepared.article.id))
  index.close()
  const tenth = Math.max(1, Math.floor(times.length / 10))
  const mean = (list: readonly number[]) => list.reduce((sum, time) => sum + time, 0) / list.length
  return {
    articles: known.length,
    ...pairFigures(known.map(({ text, prepared }) => [text, clusters.get(prepared.article.id) ?? ''])),
    firstTenth: mean(times.slice(0, tenth)),
    lastTenth: mean(times.slice(-tenth)),
  }
}

function inventSet(articles: number, random: RandomSource): readonly Known[] {
  const stories: { text: number; story: Story }[] = []
  for (let text = 0; stories.length < articles; text += 1) {
    const story = inventStory(random)
    stories.push({ text, story })
    for (let n = random.below(4); n > 0; n -= 1) stories.push({ text, story: copyStory(story, random) })
    const told = new Set([story.paragraphs[story.factAt]])
    for (let n = random.below(3); n > 0; n -= 1) {
      const other = contradictStory(story, random)
      // Two accounts that happen to change the same fact alike are copies of each other.
      if (told.has(other.paragraphs[other.factAt])) continue
      told.add(other.paragraphs[other.factAt])
      text += 1
      stories.push({ text, story: other })
      if (random.chance(0.3)) stories.push({ text, story: copyStory(other, random) })
    }
  }
  return shuffled(stories.slice(0, articles), random).map(({ text, story }, number) => ({
    text,
    prepared: prepare(story, number, random),
  }))
}

function prepare({ headline, paragraphs }: Story, number: number, random: RandomSource): PreparedArticle {
  const { host, name } = anOutlet(random)
  const outcome = toArticle({
    url: `https://${host}/${number}`,
    headline,
    publisher: name,
    published: '2026-11-05',
    byline: aBody(random),
    paragraphs,
  })
  if (outcome.kind === 'rejected') throw new Error(outcome.reason)
  return { article: outcome.article, passages: splitPassages(outcome.article), source: '/set.jsonl' }
}

function shuffled<Item>(items: readonly Item[], random: RandomSource): readonly Item[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item)
}

/** Over all pairs of articles: what the index calls copies, and what are copies. */
function pairFigures(articles: readonly (readonly [text: number, cluster: string])[]) {
  const pairsOf = (groups: Map<unknown, readonly unknown[]>) =>
    [...groups.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  const pairs = pairsOf(Map.groupBy(articles, ([text]) => text))
  const found = pairsOf(Map.groupBy(articles, ([, cluster]) => cluster))
  const right = pairsOf(Map.groupBy(articles, ([text, cluster]) => `${text} ${cluster}`))
  return { pairs, precision: found === 0 ? 0 : right / found, recall: right / pairs }
}
