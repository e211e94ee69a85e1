// Which articles are to be forgotten.
import type { Table } from '@lancedb/lancedb'
import { type Article, articleSchema } from '../../news/article.ts'
import { filterOf } from '../filter-of.ts'
import { inGroups } from '../in-groups.ts'
import { sqlText } from '../sql-text.ts'

/** Conditions that all hold; at least one is given. */
export interface Selection {
  /** Published before this instant, in milliseconds since 1970. */
  readonly before?: number
  /** By name, in any case. */
  readonly publisher?: string
  readonly articleIds?: readonly string[]
}

const READ_AT_ONCE = 200

/** The ids of the articles, in no order. */
export async function selectArticles(table: Table, selection: Selection): Promise<readonly string[]> {
  const { before, publisher, articleIds } = selection
  const conditions = [
    'position = 0',
    ...(before === undefined ? [] : filterOf({ to: before })),
    ...(publisher === undefined ? [] : [`lower(publisher) = ${sqlText(publisher.trim().toLowerCase())}`]),
    ...(articleIds === undefined ? [] : [`\`articleId\` IN (${articleIds.map(sqlText).join(', ')})`]),
  ]
  const rows = await table.query().where(conditions.join(' AND ')).select(['articleId']).toArray()
  return rows.map(({ articleId }) => String(articleId))
}

/** Whole, some at a time. */
export async function* readArticles(table: Table, articleIds: readonly string[]): AsyncGenerator<Article> {
  for (const ids of inGroups(articleIds, READ_AT_ONCE)) {
    const rows = await table
      .query()
      .where(`position = 0 AND \`articleId\` IN (${ids.map(sqlText).join(', ')})`)
      .select(['article'])
      .toArray()
    for (const { article } of rows) yield articleSchema.parse(JSON.parse(article))
  }
}
