// The table of keys by which articles find their like: beside the passages, looked up by key, never read as a whole.
import { type Connection, Index, type Table } from '@lancedb/lancedb'
import { arrow } from '../arrow.ts'
import { arrowTable } from '../arrow-table.ts'
import { inGroups } from '../in-groups.ts'

export const KEY_TABLE = 'keys'

const { Field, Int32, Schema, Utf8 } = arrow

const schema = new Schema([new Field('key', new Int32(), false), new Field('articleId', new Utf8(), false)])

/** Rows that a look-up may scan because they are not in the index yet: some milliseconds. */
const UNMERGED_MAX = 100_000

/** Keys in one look-up: the engine takes one for each value of the list. */
const LOOKED_UP_AT_ONCE = 4_000

/**
 * Its rows are hints: an article's are written before the article itself, and those of an article that was replaced or
 * removed may stay. Whoever looks something up compares the articles themselves. Opened, and made, with the first use.
 */
export class KeyTable {
  readonly #connection: Connection
  #table: Promise<Table> | undefined

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Which articles bear each of these keys; a key that none bears is absent. */
  async find(keys: Iterable<number>): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
    const table = await this.#open()
    const found = new Map<number, Set<string>>()
    for (const group of inGroups([...new Set(keys)], LOOKED_UP_AT_ONCE)) {
      const rows = table.query().where(`\`key\` IN (${group.join(', ')})`)
      for await (const batch of rows.select(['key', 'articleId']))
        for (const { key, articleId } of batch)
          found.set(Number(key), (found.get(Number(key)) ?? new Set()).add(String(articleId)))
    }
    return found
  }

  async add(
    rows: readonly { readonly articleId: string; readonly keys: readonly number[] }[],
  ): Promise<void> {
    const key = rows.flatMap(({ keys }) => keys)
    if (key.length === 0) return
    const articleId = rows.flatMap(({ articleId, keys }) => keys.map(() => articleId))
    const table = await this.#open()
    await table.add(arrowTable(schema, { key, articleId }))
    const { numIndexedRows = 0, numUnindexedRows = 0 } = (await table.indexStats('key_idx')) ?? {}
    if (numUnindexedRows > Math.max(UNMERGED_MAX, numIndexedRows)) await table.optimize()
  }

  /** Brings what was added into the index, where it is worth it, and removes versions that were replaced before then. */
  async maintain(cleanupOlderThan: Date): Promise<void> {
    const table = await this.#open()
    const { numUnindexedRows = 0 } = (await table.indexStats('key_idx')) ?? {}
    if (numUnindexedRows > UNMERGED_MAX / 10) await table.optimize({ cleanupOlderThan })
  }

  close(): void {
    void this.#table?.then((table) => table.close())
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

/** Builds the index that look-ups need, or builds it anew. */
export async function indexKeys(table: Table): Promise<void> {
  await table.createIndex('key', { config: Index.btree() })
}
