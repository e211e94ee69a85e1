// The table of keys by which articles find their like: beside the passages, looked up by key, never read as a whole.
import { type Connection, Index, type Table } from '@lancedb/lancedb'
import { arrow } from '../arrow.ts'
import { arrowTable } from '../arrow-table.ts'
import { inGroups } from '../in-groups.ts'
import type { Merge } from '../merging/create-merge.ts'
import { mergeState } from '../merging/merge-state.ts'
import type { SweptTable } from '../merging/sweep-tables.ts'
import { HeldKeys } from './held-keys.ts'

export const KEY_TABLE = 'keys'

const { Field, Int32, Schema, Utf8 } = arrow

const schema = new Schema([new Field('key', new Int32(), false), new Field('articleId', new Utf8(), false)])

/** Rows that a look-up may scan because they are not in the index yet: some milliseconds. */
const UNMERGED_MAX = 100_000

/** Keys in one look-up: the engine takes one for each value of the list. */
const LOOKED_UP_AT_ONCE = 4_000

const KEY_INDEX = 'key_idx'

/** As much to merge as one passage. */
const KEYS_OF_A_PASSAGE = 7

/** Keys of a run that are held in memory: those of some 280,000 articles, in 200 MB. */
const HELD_MAX = 8_000_000

export interface KeyedArticle {
  readonly articleId: string
  readonly keys: readonly number[]
}

/** What this process has written, and the table as it was before that. */
interface Written {
  /** Of the table; another one where somebody else has written. */
  readonly version: number
  readonly held: HeldKeys
  /** Absent where the table was empty. */
  readonly before?: Table
}

/**
 * Its rows are hints: an article's are written before the article itself, and those of an article that was replaced or
 * removed may stay. Whoever looks something up compares the articles themselves. Opened, and made, with the first use.
 *
 * What a run has added is looked up in memory, and the table as the run found it in the engine, which takes a tenth of
 * a second of processor time for the keys of 200 articles: over a third of all that a first ingest did.
 */
export class KeyTable {
  readonly #connection: Connection
  readonly #merge: Merge
  #table: Promise<Table> | undefined
  #written: Written | undefined

  constructor(connection: Connection, merge: Merge) {
    this.#connection = connection
    this.#merge = merge
  }

  /** Which articles bear each of these keys; a key that none bears is absent. */
  async find(keys: Iterable<number>): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
    const wanted = [...new Set(keys)]
    const { held, before } = await this.#upToDate()
    const found = before ? await lookUp(before, wanted) : new Map<number, Set<string>>()
    for (const key of wanted)
      held.eachBearer(key, (articleId) => {
        const bearers = found.get(key)
        if (bearers) bearers.add(articleId)
        else found.set(key, new Set([articleId]))
      })
    return found
  }

  async add(articles: readonly KeyedArticle[]): Promise<void> {
    const [key, articleId]: [number[], string[]] = [[], []]
    for (const article of articles)
      for (const one of article.keys) {
        key.push(one)
        articleId.push(article.articleId)
      }
    if (key.length === 0) return
    const table = await this.#open()
    const { held, version: found, before } = this.#written ?? (await this.#upToDate())
    const { version } = await table.add(arrowTable(schema, { key, articleId }))
    if (version !== found + 1) return this.#forget()
    for (const { articleId, keys } of articles) held.add(articleId, keys)
    this.#written = { held, version, ...(before && { before }) }
    await this.#mergeIfMany(table)
  }

  /** Brings what was added into the index, where it is worth it, and removes versions that were replaced. */
  async maintain(): Promise<void> {
    const table = await this.#open()
    this.#forget()
    const { merged, unmerged } = await mergeState(table, KEY_INDEX)
    if (unmerged > UNMERGED_MAX / 10)
      await this.#merge(table, { passages: (merged + unmerged) / KEYS_OF_A_PASSAGE })
  }

  /** The table, and how much it holds, to be swept; what the run has held is not looked up any more. */
  async swept(): Promise<SweptTable> {
    const table = await this.#open()
    this.#forget()
    const { merged, unmerged } = await mergeState(table, KEY_INDEX)
    return { table, passages: (merged + unmerged) / KEYS_OF_A_PASSAGE }
  }

  close(): void {
    this.#forget()
    void this.#table?.then((table) => table.close())
  }

  async #mergeIfMany(table: Table): Promise<void> {
    const { merged, unmerged } = await mergeState(table, KEY_INDEX)
    const isFull = (this.#written?.held.size ?? 0) > HELD_MAX
    if (!isFull && unmerged <= Math.max(UNMERGED_MAX, merged)) return
    // The version that the run found is read to its end.
    const retention = this.#written?.before ? { retention: Number.POSITIVE_INFINITY } : {}
    await this.#merge(table, { passages: (merged + unmerged) / KEYS_OF_A_PASSAGE, ...retention })
    if (isFull) this.#forget()
    else if (this.#written) this.#written = { ...this.#written, version: await table.version() }
  }

  /** Begins anew where another process has written meanwhile. */
  async #upToDate(): Promise<Written> {
    const table = await this.#open()
    await table.checkoutLatest()
    const version = await table.version()
    if (this.#written?.version === version) return this.#written
    this.#forget()
    const isEmpty = (await table.countRows()) === 0
    const before = isEmpty ? undefined : await this.#connection.openTable(KEY_TABLE)
    await before?.checkout(version)
    this.#written = { version, held: new HeldKeys(), ...(before && { before }) }
    return this.#written
  }

  #forget(): void {
    this.#written?.before?.close()
    this.#written = undefined
  }

  #open(): Promise<Table> {
    this.#table ??= this.#openOrMake().catch((error: unknown) => {
      this.#table = undefined
      throw error
    })
    return this.#table
  }

  async #openOrMake(): Promise<Table> {
    if ((await this.#connection.tableNames()).includes(KEY_TABLE))
      return this.#connection.openTable(KEY_TABLE)
    const table = await this.#connection.createEmptyTable(KEY_TABLE, schema)
    await indexKeys(table)
    return table
  }
}

async function lookUp(table: Table, keys: readonly number[]): Promise<Map<number, Set<string>>> {
  const found = new Map<number, Set<string>>()
  for (const group of inGroups(keys, LOOKED_UP_AT_ONCE)) {
    const rows = table.query().where(`\`key\` IN (${group.join(', ')})`)
    for await (const batch of rows.select(['key', 'articleId']))
      for (const { key, articleId } of batch)
        found.set(Number(key), (found.get(Number(key)) ?? new Set()).add(String(articleId)))
  }
  return found
}

/** Builds the index that look-ups need, or builds it anew. */
export async function indexKeys(table: Table): Promise<void> {
  await table.createIndex('key', { config: Index.btree() })
}
