// Everything that an index holds, to compare it with another one.
import { connect } from '@lancedb/lancedb'

/** One line a row, whatever the order in which they were written. */
export async function indexRows(uri: string): Promise<readonly string[]> {
  const connection = await connect(uri, { readConsistencyInterval: 0 })
  const table = await connection.openTable('passages')
  const rows: string[] = []
  for await (const batch of table.query())
    for (const row of batch)
      rows.push(
        JSON.stringify({ ...row, sentences: [...row.sentences], publishedAt: Number(row.publishedAt) }),
      )
  table.close()
  connection.close()
  return rows.sort()
}
