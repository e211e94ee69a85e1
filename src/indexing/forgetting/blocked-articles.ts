// Articles that were taken down and must not come back with the next ingest: by id, which tells nothing of them.
import { type Connection, makeArrowTable } from '@lancedb/lancedb'
import { Field, Schema, Utf8 } from 'apache-arrow'

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

export async function readBlocked(connection: Connection): Promise<ReadonlySet<string>> {
  if (!(await connection.tableNames()).includes(TABLE)) return new Set()
  const table = await connection.openTable(TABLE)
  const rows = await table.query().toArray()
  table.close()
  return new Set(rows.map(({ articleId }) => String(articleId)))
}
