// Decides which cluster of copies each article of a batch belongs to, before the batch is written.
import type { Table } from '@lancedb/lancedb'
import { z } from 'zod'
import type { Likeness } from '../../news/likeness.ts'
import { sqlText } from '../sql-text.ts'
import { Bearers } from './bearers.ts'
import { type CopyVerdict, compareCopies } from './compare-copies.ts'
import { type CopyText, copyText } from './copy-text.ts'
import type { KeyedArticle, KeyTable } from './key-table.ts'
import { MergedNames } from './merged-names.ts'

interface Text {
  readonly id: string
  readonly version: string
  readonly paragraphs: readonly string[]
}

export interface AssignClustersOptions {
  readonly articles: readonly Text[]
  /** Of each of the articles, in their order. */
  readonly likeness: readonly Likeness[]
  readonly table: Table
  readonly keys: KeyTable
  readonly isHeld: (articleId: string) => boolean
}

/** One key in common is chance or a phrase that many use. */
const SHARED_KEYS_MIN = 2

/** The most alike are compared word for word; a press release may have hundreds of copies. */
const COMPARED_MAX = 8

export interface AssignedClusters {
  /** By article id. */
  readonly clusters: ReadonlyMap<string, string>
  /** Clusters that have turned out to be another one, by name: to be renamed before the articles are written. */
  readonly renamed: ReadonlyMap<string, string>
  /** By which later copies find the articles, to be written before them. */
  readonly keys: readonly KeyedArticle[]
}

/**
 * The cluster of each article: that of the article it copies, else one of its own. Takes the articles in order, as if
 * each had been written before the next, so that the size of batches changes nothing. An article that contradicts a
 * member of a cluster does not join it. Where it copies members of two clusters that do not contradict each other (one
 * may have its beginning, the other its end), both are one from then on: it does not matter which copy comes first.
 * Writes nothing.
 */
export async function assignClusters(options: AssignClustersOptions): Promise<AssignedClusters> {
  const { articles, likeness, keys: keyTable } = options
  const keyed = articles.map((article, i) => ({ article, keys: likeness[i]?.copyKeys ?? [] }))
  const inBatch = new Set(articles.map(({ id }) => id))
  const bearers = new Bearers(await keyTable.find(keyed.flatMap(({ keys }) => keys)), inBatch)
  const candidates = new Map<string, readonly string[]>()
  for (const { article, keys } of keyed) {
    candidates.set(article.id, mostAlike(keys, bearers))
    for (const key of keys) bearers.add(key, article.id)
  }
  const held = await readHeld(options, [...candidates.values()].flat(), inBatch)
  const placed = joinAll(options, candidates, held, await ownLabels(options))
  return { ...placed, keys: keyed.map(({ article, keys }) => ({ articleId: article.id, keys })) }
}

function mostAlike(keys: readonly number[], bearers: Bearers): readonly string[] {
  const shared = new Map<string, number>()
  for (const key of keys) for (const id of bearers.of(key)) shared.set(id, (shared.get(id) ?? 0) + 1)
  return [...shared]
    .filter(([, count]) => count >= SHARED_KEYS_MIN)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, COMPARED_MAX)
    .map(([id]) => id)
}

interface Held {
  readonly cluster: string
  /** Read when it is first compared: of most articles nothing is a copy. */
  readonly text: () => CopyText
}

const paragraphsSchema = z.object({ paragraphs: z.array(z.string()) })

/** The candidates that the table holds. */
async function readHeld(
  { table }: AssignClustersOptions,
  ids: readonly string[],
  inBatch: ReadonlySet<string>,
): Promise<Map<string, Held>> {
  const wanted = [...new Set(ids)].filter((id) => !inBatch.has(id))
  const held = new Map<string, Held>()
  if (wanted.length === 0) return held
  const rows = table
    .query()
    .where(`\`articleId\` IN (${wanted.map(sqlText).join(', ')}) AND position = 0`)
    .select(['articleId', 'cluster', 'article'])
  for await (const batch of rows)
    for (const { articleId, cluster, article } of batch) {
      const { paragraphs } = paragraphsSchema.parse(JSON.parse(article))
      held.set(String(articleId), { cluster: String(cluster), text: readLater(paragraphs) })
    }
  return held
}

/** An article that founded a cluster and is not like its copies any more leaves them the cluster's name. */
async function ownLabels({ articles, table, isHeld }: AssignClustersOptions): Promise<ReadonlySet<string>> {
  const changed = articles.filter(({ id }) => isHeld(id)).map(({ id }) => sqlText(id))
  if (changed.length === 0) return new Set()
  const rows = await table
    .query()
    .where(`cluster IN (${changed.join(', ')}) AND position = 0`)
    .select(['articleId', 'cluster'])
    .toArray()
  const inBatch = new Set(articles.map(({ id }) => id))
  // What is written with it is placed anew as well.
  const others = rows.filter(({ articleId }) => !inBatch.has(String(articleId)))
  return new Set(others.map(({ cluster }) => String(cluster)))
}

function joinAll(
  { articles }: AssignClustersOptions,
  candidates: ReadonlyMap<string, readonly string[]>,
  held: Map<string, Held>,
  taken: ReadonlySet<string>,
): Omit<AssignedClusters, 'keys'> {
  const clusters = new Map<string, string>()
  const names = new MergedNames()
  for (const { id, version, paragraphs } of articles) {
    const text = readLater(paragraphs)
    const own = taken.has(id) ? `${id}-${version}` : id
    const [cluster = own, ...others] = chooseClusters(
      text,
      (candidates.get(id) ?? []).flatMap((like) => {
        const other = held.get(like)
        return other ? { ...other, cluster: names.nameOf(other.cluster) } : []
      }),
    )
    names.merge([cluster, ...others])
    held.set(id, { cluster, text })
    clusters.set(id, cluster)
  }
  return {
    clusters: new Map([...clusters].map(([id, cluster]) => [id, names.nameOf(cluster)])),
    renamed: names.renamed(),
  }
}

function readLater(paragraphs: readonly string[]): Held['text'] {
  let text: CopyText | undefined
  return () => {
    text ??= copyText(paragraphs)
    return text
  }
}

/** The one to join, and those that are the same; the candidates come most alike first. */
function chooseClusters(text: Held['text'], candidates: readonly Held[]): readonly string[] {
  const verdicts = candidates.map((held): readonly [Held, CopyVerdict] => [
    held,
    compareCopies(text(), held.text()),
  ])
  const contradicted = new Set(
    verdicts.flatMap(([{ cluster }, verdict]) => (verdict === 'contradicts' ? cluster : [])),
  )
  const copied = verdicts.flatMap(([held, verdict]) =>
    verdict === 'copy' && !contradicted.has(held.cluster) ? held : [],
  )
  const joined: string[] = []
  for (const { cluster } of copied) {
    const members = candidates.filter((other) => other.cluster === cluster)
    const beside = candidates.filter((other) => joined.includes(other.cluster) && other.cluster !== cluster)
    const isContradicted = beside.some((other) =>
      members.some((member) => compareCopies(member.text(), other.text()) === 'contradicts'),
    )
    if (!isContradicted) joined.push(cluster)
  }
  return [...new Set(joined)]
}
