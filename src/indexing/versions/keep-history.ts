// What is remembered of the versions of articles that are about to be replaced.
import type { Table } from '@lancedb/lancedb'
import { z } from 'zod'
import { articleCardSchema } from '../../news/article.ts'
import { type ArticleVersion, articleVersionSchema } from '../../news/article-version.ts'
import { sqlText } from '../sql-text.ts'

export interface KeepHistoryOptions {
  readonly table: Table
  /** Held, and about to be put. */
  readonly articles: readonly { readonly id: string; readonly version: string }[]
  /** ISO 8601. */
  readonly now: string
}

/** Of an article that changes every minute the oldest versions are let go. */
const VERSIONS_KEPT = 20

const historySchema = z.array(articleVersionSchema)

/** The earlier versions of each article, the newest first, by article id; the one in place is among them where it differs. */
export async function keepHistory({
  table,
  articles,
  now,
}: KeepHistoryOptions): Promise<ReadonlyMap<string, readonly ArticleVersion[]>> {
  if (articles.length === 0) return new Map()
  const next = new Map(articles.map(({ id, version }) => [id, version]))
  const rows = await table
    .query()
    .where(`position = 0 AND \`articleId\` IN (${[...next.keys()].map(sqlText).join(', ')})`)
    .select(['articleId', 'version', 'card', 'history'])
    .toArray()
  return new Map(
    rows.map(({ articleId, version, card, history }) => {
      const earlier = readHistory(history)
      if (version === next.get(articleId)) return [articleId, earlier]
      return [articleId, [versionOf(card, version, now), ...earlier].slice(0, VERSIONS_KEPT)]
    }),
  )
}

export function readHistory(json: string | null): readonly ArticleVersion[] {
  return json ? historySchema.parse(JSON.parse(json)) : []
}

function versionOf(json: string, version: string, replacedAt: string): ArticleVersion {
  const { headline, updatedAt, correction } = articleCardSchema.parse(JSON.parse(json))
  return {
    version,
    headline,
    ...(updatedAt !== undefined && { updatedAt }),
    ...(correction !== undefined && { correction }),
    replacedAt,
  }
}
