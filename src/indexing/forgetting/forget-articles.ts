// A takedown: takes articles out of an index for good, and proves it.
import type { Connection, Table } from '@lancedb/lancedb'
import { type Article, articleText } from '../../news/article.ts'
import { indexKeys, KEY_TABLE } from '../copies/key-table.ts'
import { inGroups } from '../in-groups.ts'
import { indexTable, openTable, TABLE } from '../open-table.ts'
import { sqlText } from '../sql-text.ts'
import { tellFailure } from '../tell-failure.ts'
import { VECTOR_COLUMN } from '../vector-column.ts'
import { WriterLock } from '../writer-lock.ts'
import { blockArticles } from './blocked-articles.ts'
import { checkErased, type Erased } from './check-erased.ts'
import { eraseRows } from './erase-rows.ts'
import { readArticles, type Selection, selectArticles } from './select-articles.ts'
import { WRITER_WAIT_MS } from './writer-wait.ts'

export interface ForgetArticlesOptions {
  readonly uri: string
  readonly selection: Selection
  /** Only tells what would be forgotten. */
  readonly dryRun?: boolean
  /** Whether `ingest` is kept from bringing them back; true where absent. Named articles are kept out also where none is held. */
  readonly block?: boolean
  /** Milliseconds left to processes that read the version before. */
  readonly grace?: number
  /** Milliseconds since 1970: all versions before it go. */
  readonly clock?: () => number
}

export interface Forgotten {
  readonly articles: readonly Pick<Article, 'id' | 'url' | 'headline' | 'publisher'>[]
  /** Absent after a dry run, and where there is nothing to forget. */
  readonly proof?: Erased
}

/** Readers look for a new version every two seconds, and a search takes less than one. */
const GRACE_MS = 4_000

/** Sentences looked for in the files: the beginnings of an article's paragraphs are as good as all of it. */
const SAMPLES_OF_ARTICLE = 3
const SAMPLE_LENGTH = 60

const IDS_AT_ONCE = 1_000

/**
 * Text, passages, vectors, keys and every earlier version are gone when it resolves. What a killed run has left is
 * done by the next, as nothing is selected twice: see `proof`.
 * @throws IndexBusyError where another process goes on writing for a minute, IndexUnreadableError where the engine fails.
 */
export async function forgetArticles(options: ForgetArticlesOptions): Promise<Forgotten> {
  const { uri, selection, dryRun = false, block = true, grace = GRACE_MS } = options
  const { clock = () => Date.now() } = options
  const lock = new WriterLock({ uri, wait: WRITER_WAIT_MS })
  using _ = dryRun ? undefined : await lock.hold()
  const { connection, table } = await openTable({ uri, lock })
  try {
    const { articles, samples } = await tellFailure('read', () => describe(table, selection))
    if (dryRun) return { articles }
    const articleIds = articles.map(({ id }) => id)
    if (block)
      await tellFailure('written', () =>
        blockArticles(connection, [...articleIds, ...(namedAlone(selection) ?? [])]),
      )
    if (articles.length === 0) return { articles }
    await tellFailure('written', async () => {
      await eraseRows({ table, key: 'id', articleIds, reindex, grace, clock })
      await eraseKeys(connection, articleIds, clock())
    })
    const own = await connection.openTable(TABLE)
    const proof = await tellFailure('read', () => checkErased({ table: own, uri, articleIds, samples }))
    own.close()
    return { articles, proof }
  } finally {
    table.close()
    connection.close()
  }
}

/** The ids, where nothing else narrows them: whether what is not held meets other conditions cannot be told. */
function namedAlone({ articleIds, before, publisher }: Selection): readonly string[] | undefined {
  return before === undefined && publisher === undefined ? articleIds : undefined
}

async function describe(table: Table, selection: Selection) {
  const ids = await selectArticles(table, selection)
  const articles: Forgotten['articles'][number][] = []
  const samples: string[] = []
  for await (const article of readArticles(table, ids)) {
    const { id, url, headline, publisher } = article
    articles.push({ id, url, headline, publisher })
    samples.push(...samplesOf(article))
  }
  return { articles, samples }
}

function samplesOf(article: Article): readonly string[] {
  const sentences = articleText(article).split('\n\n')
  return sentences
    .filter(({ length }) => length >= SAMPLE_LENGTH)
    .slice(0, SAMPLES_OF_ARTICLE)
    .map((text) => text.slice(0, SAMPLE_LENGTH))
}

async function reindex(table: Table): Promise<void> {
  await indexTable(table)
  const indices = await table.listIndices()
  const vectors = indices.find(({ columns }) => columns.includes(VECTOR_COLUMN))
  // Built anew by the next `maintain`, where there are enough of them.
  if (vectors) await table.dropIndex(vectors.name)
}

async function eraseKeys(connection: Connection, articleIds: readonly string[], now: number): Promise<void> {
  if (!(await connection.tableNames()).includes(KEY_TABLE)) return
  const table = await connection.openTable(KEY_TABLE)
  for (const ids of inGroups(articleIds, IDS_AT_ONCE))
    await table.delete(`\`articleId\` IN (${ids.map(sqlText).join(', ')})`)
  await indexKeys(table)
  await table.optimize({ cleanupOlderThan: new Date(now), deleteUnverified: true })
  table.close()
}
