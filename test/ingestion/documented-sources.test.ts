// The examples of docs/ingestion.md, taken from there and ingested.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { ingest } from '../../src/ingestion/ingest.ts'
import { readSources } from '../../src/read-sources.ts'
import { MemoryArticleStore } from './memory-article-store.ts'

const text = readFileSync(resolve(import.meta.dirname, '../../docs/ingestion.md'), 'utf8')

/** By the name of the file that stands last in code before the block. */
const examples = new Map(
  Array.from(
    text.matchAll(/`([\w-]+\.[a-z]+)`[^\n]*\n\n```\w+\n([\s\S]*?)```/g),
    ([, name = '', content = '']) => [name, content],
  ),
)

function folderOf(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsdesk-documented-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  return folder
}

it('each file of the documentation is an article', async () => {
  const articles = new Map([...examples].filter(([name]) => name !== 'newsdesk.yml'))
  expect([...articles.keys()].sort()).toEqual([
    'bells.nitf',
    'dam.html',
    'feed.xml',
    'ferry.md',
    'fog.txt',
    'storm.json',
    'vote.xml',
    'wire.jsonl',
  ])
  const store = new MemoryArticleStore()
  expect(await ingest({ paths: [folderOf(articles)], store })).toMatchObject({
    added: articles.size,
    rejected: [],
  })
  expect(store.headlines()).toEqual([
    'Council votes',
    'Dam cracks',
    'Ferry strike called off',
    'Fog closes the port',
    'Museum returns bells',
    'Owl moves in',
    'Storm reaches coast',
    'Walrus seen',
  ])
})

it('the configuration of the documentation is one', () => {
  const folder = folderOf(examples)
  expect(readSources({ file: join(folder, 'newsdesk.yml') })).toMatchObject({
    kind: 'read',
    config: { sources: [{}, {}], fetch: { delay: 2_000 } },
  })
})
