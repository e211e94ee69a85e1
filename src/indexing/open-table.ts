// Opens the passage table of an index, making an empty one where there is none; refuses what it cannot trust.
import { statSync } from 'node:fs'
import { type Connection, connect, Index, Session, type Table } from '@lancedb/lancedb'
import { IndexUnreadableError, InputError, NewsdeskError, StorageFullError } from '../errors.ts'
import { KEY_TABLE } from './copies/key-table.ts'
import { isStorageFull } from './is-storage-full.ts'
import { FORMAT_KEY, INDEX_FORMAT, passageSchema } from './passage-schema.ts'
import { settleEngine } from './settle-engine.ts'
import { WriterLock } from './writer-lock.ts'

export const TABLE = 'passages'

/** Seconds after which a reader looks for what another process has written since. */
const READ_CONSISTENCY_SECONDS = 2

/**
 * Stemmed English full text. Without the words' positions, which only the engine's phrase queries need and nothing asks
 * for: how near words stand is judged on the candidates' own texts. They took a third of the time of building the index,
 * and made it two and a half times as large.
 */
const fullText = () =>
  Index.fts({
    language: 'English',
    stem: true,
    removeStopWords: true,
    asciiFolding: true,
    withPosition: false,
  })

export interface OpenTable {
  readonly connection: Connection
  readonly table: Table
}

export interface OpenTableOptions {
  /** A folder, `s3://…` or `db://…`: whatever LanceDB connects to. */
  readonly uri: string
  /** Drop the passages that are there and begin with an empty table. */
  readonly rebuild?: boolean
  /** False for a new table without its indexes, until `indexTable`; the benchmark needs one. */
  readonly indexed?: boolean
  /** Bytes that each of the engine's two caches may hold: six gigabytes and one otherwise, which a run of writing fills for nothing. */
  readonly cacheBytes?: number
  /** Held while a table is made. */
  readonly lock?: WriterLock
}

/**
 * @throws InputError where the URI is a file's, IndexUnreadableError where the index is damaged or of another format (it
 * is left as it is), IndexBusyError where a table would have to be made and another process writes.
 */
export async function openTable({
  uri,
  rebuild = false,
  indexed = true,
  cacheBytes,
  lock = new WriterLock({ uri }),
}: OpenTableOptions): Promise<OpenTable> {
  refuseFile(uri)
  settleEngine()
  try {
    const connection = await connect(uri, {
      readConsistencyInterval: READ_CONSISTENCY_SECONDS,
      ...(cacheBytes === undefined ? {} : { session: new Session(BigInt(cacheBytes), BigInt(cacheBytes)) }),
    })
    const isThere = !rebuild && (await connection.tableNames()).includes(TABLE)
    const table = isThere
      ? await connection.openTable(TABLE)
      : await makeTable(connection, { rebuild, indexed, lock })
    await checkReadable(uri, table)
    return { connection, table }
  } catch (error) {
    if (error instanceof NewsdeskError) throw error
    if (isStorageFull(error))
      throw new StorageFullError(`The disk of the index ${uri} is full: make room, and run it again`, {
        cause: error,
      })
    throw new IndexUnreadableError(
      `The index ${uri} cannot be read: check that it can be reached, or ${REBUILD_HINT}`,
      { cause: error },
    )
  }
}

/** LanceDB would take it for an empty folder that it cannot write to. */
function refuseFile(uri: string): void {
  if (uri.includes('://') || !statSync(uri, { throwIfNoEntry: false })?.isFile()) return
  throw new InputError(`The index ${uri} is a file: give a folder for it`)
}

const REBUILD_HINT =
  'rebuild it with: npm run ingest -- --rebuild PATH… (this replaces the index by the articles at PATH)'

/** Two processes that find none at once make one table. */
async function makeTable(
  connection: Connection,
  { rebuild, indexed, lock }: Required<Omit<OpenTableOptions, 'uri' | 'cacheBytes'>>,
): Promise<Table> {
  using _ = await lock.hold()
  const isThere = (await connection.tableNames()).includes(TABLE)
  if (isThere && !rebuild) return connection.openTable(TABLE)
  if (isThere) await connection.dropTable(TABLE)
  await connection.dropTable(KEY_TABLE).catch(() => {})
  const table = await connection.createEmptyTable(TABLE, passageSchema)
  if (indexed) await indexTable(table)
  return table
}

/** Builds the indexes that searches need. */
export async function indexTable(table: Table): Promise<void> {
  await table.createIndex('text', { config: fullText() })
  await table.createIndex('headline', { config: fullText() })
  await table.createIndex('publishedAt', { config: Index.btree() })
  await table.createIndex('articleId', { config: Index.btree() })
  await table.createIndex('cluster', { config: Index.btree() })
  await table.createIndex('story', { config: Index.btree() })
}

async function checkReadable(uri: string, table: Table): Promise<void> {
  const schema = await table.schema()
  const format = schema.metadata.get(FORMAT_KEY)
  if (format !== INDEX_FORMAT) {
    const found =
      format === undefined ? 'was not written by Newsdesk' : `has format ${format}, not ${INDEX_FORMAT}`
    throw new IndexUnreadableError(`The index ${uri} ${found}; ${REBUILD_HINT}`)
  }
  await table.query().limit(1).toArray()
}
