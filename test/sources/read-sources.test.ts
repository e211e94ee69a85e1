import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSources } from '../../src/read-sources.ts'
import { temporaryFolder } from '../ingestion/temporary-folder.ts'

async function read(text: string) {
  const folder = await temporaryFolder({ 'newsdesk.yml': text })
  return readSources({ file: join(folder, 'newsdesk.yml') })
}

describe('the file', () => {
  it('names sources, how often to look at each, and how to fetch', async () => {
    const text = `
sources:
  - news/
  - source: https://www.gazette.example/feed.xml
    every: 5m
fetch:
  delay: 2s
  privateHosts: [intranet.example]
`
    expect(await read(text)).toEqual({
      kind: 'read',
      config: {
        sources: [
          { source: 'news/', every: 900_000 },
          { source: 'https://www.gazette.example/feed.xml', every: 300_000 },
        ],
        fetch: { delay: 2_000, privateHosts: ['intranet.example'] },
      },
    })
  })

  it('may be JSON, which is YAML too', async () => {
    expect(await read('{"sources": ["news/"]}')).toMatchObject({ config: { sources: [{ source: 'news/' }] } })
  })

  it.each([
    ['sources: [ftp://a.example/x]', 'sources.0 must be a path, or an http or https URL'],
    [
      'sources: [{source: news, every: often}]',
      'sources.0.every must be a length of time, such as 30s, 15m, 2h or 1d',
    ],
    ['sources: [{source: news, every: 1s}]', 'sources.0.every must be 10s or more'],
    ['sources: [{source: news, evry: 1m}]', 'sources.0.evry is not known'],
    ['sources: []', 'sources must name at least one source'],
    ['sources: news', 'sources must be a list of paths and addresses'],
    ['sources: [news]\nfetch: {delay: 3}', 'fetch.delay must be a length of time, such as 15m'],
    ['sources: [news]\nfeeds: []', 'feeds is not known'],
    ['just words', 'must hold a list of “sources”'],
    ['sources: [', 'cannot be read: '],
  ])('%s: a fault that names its place', async (text, fault) => {
    const result = await read(text)
    expect(result.kind === 'faulty' && result.faults.join('\n')).toContain(fault)
    expect(result.kind === 'faulty' && result.faults.every((line) => !line.includes('\n'))).toBe(true)
  })

  it('need not be there', () => {
    expect(readSources({ file: 'nowhere.yml' })).toEqual({ kind: 'read', config: undefined })
  })
})

it('a list in the environment counts before the file', async () => {
  const folder = await temporaryFolder({ 'newsdesk.yml': 'sources: [news]' })
  const result = readSources({ list: 'wire/, https://a.example/feed', file: join(folder, 'newsdesk.yml') })
  expect(result).toMatchObject({
    config: { sources: [{ source: 'wire/' }, { source: 'https://a.example/feed' }] },
  })
  expect(readSources({ list: 'ftp://a.example' })).toEqual({
    kind: 'faulty',
    faults: ['NEWSDESK_SOURCES: sources.0 must be a path, or an http or https URL'],
  })
})

it('how to fetch is in the file, also for a list of the environment', async () => {
  const folder = await temporaryFolder({ 'newsdesk.yml': 'fetch: {privateHosts: [intranet.example]}' })
  const file = join(folder, 'newsdesk.yml')
  expect(readSources({ list: 'http://intranet.example/feed', file })).toMatchObject({
    config: {
      sources: [{ source: 'http://intranet.example/feed' }],
      fetch: { privateHosts: ['intranet.example'] },
    },
  })
  const wrong = await temporaryFolder({ 'newsdesk.yml': 'fetch: {delay: 3}' })
  expect(readSources({ list: 'ftp://a.example', file: join(wrong, 'newsdesk.yml') })).toEqual({
    kind: 'faulty',
    faults: [
      'NEWSDESK_SOURCES: sources.0 must be a path, or an http or https URL',
      `${join(wrong, 'newsdesk.yml')}: fetch.delay must be a length of time, such as 15m`,
    ],
  })
})
