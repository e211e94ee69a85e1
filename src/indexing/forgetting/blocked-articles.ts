// Articles that were forgotten and must not come back with the next ingest: by id, which tells nothing of them.
import { type Connection, makeArrowTable } from '@lancedb/lancedb'
import { Field, Schema, Utf8 } from 'apache-arrow'
import { sqlText } from '../sql-text.ts'

const TABLE = 'blocked'

const schema = new Schema([new Field('articleId', new Utf8(), false)])

export async function blockArticles(connection: Connection, articleIds: readonly string[]): Promise<void> {
  const before = await readBlocked(connection)
  const rows = articleIds.filter((id) => !before.has(id)).map((articleId) => ({ articleId }))
  if (rows.length === 0) return
  const isThere = (await connection.tableNames()).includes(TABLE)
  const table = isThere ? await connection.openTable(TABLE) : await connection.createEmptyTable(TABLE, schema)
  await table.add(makeArrowTable(rows, { schema }))
  table.close()
}

/** Lets them come back: these, or all where none are named. Gives those that were kept out. */
export async function unblockArticles(
  connection: Connection,
  articleIds?: readonly string[],
): Promise<ReadonlySet<string>> {
  const before = await readBlocked(connection)
  const gone = articleIds ? new Set(articleIds.filter((id) => before.has(id))) : before
  if (gone.size === 0) return gone
  const table = await connection.openTable(TABLE)
  await table.delete(articleIds ? `\`articleId\` IN (${[...gone].map(sqlText).join(', ')})` : 'true')
  table.close()
  return gone
}

export async function readBlocked(connection: Connection): Promise<ReadonlySet<string>> {
  if (!(await connection.tableNames()).includes(TABLE)) return new Set()
  const table = await connection.openTable(TABLE)
  const rows = await table.query().toArray()
  table.close()
  return new Set(rows.map(({ articleId }) => String(articleId)))
}
