// A takedown: afterwards no file of the index or the state holds the article, and no stored answer quotes it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMemory } from '../../src/conversation/memory.ts'
import { forgetArticles } from '../../src/indexing/forgetting/forget-articles.ts'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { articleId } from '../../src/news/article-id.ts'
import { normaliseArticleUrl } from '../../src/news/normalise-article-url.ts'
import { openState } from '../../src/state/open-state.ts'
import { citationOf, damAnswer, damCard } from '../slack/sample-replies.ts'
import { runNewsdesk } from './run-newsdesk.ts'
import { runNewsdeskApart } from './start-newsdesk.ts'

let cwd: string
const secret = 'Quentin Zabrowskaja was seen at the harbour on the night of the theft, two neighbours said.'
const url = 'https://paper.example/secret'
const id = articleId(normaliseArticleUrl(url) ?? '')

/** More than a tenth of the articles stays beside it in one file, so that compaction alone would keep it. */
const others = Array.from({ length: 30 }, (_, i) => ({
  url: `https://paper.example/${i}`,
  title: `Report ${i} from the harbour`,
  source: i < 3 ? 'The Star' : 'The Paper',
  published_at: i === 29 ? '2019-03-01' : '2026-11-05',
  text: `Ferry number ${i} was late on Monday.\n\nIts ${i * 17} passengers waited at the pier.`,
}))
const secretRecord = {
  url,
  title: 'Harbour theft',
  source: 'The Paper',
  published_at: '2026-11-04',
  text: `${secret}\n\nThe police asked for help.`,
}

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'newsdesk-forget-'))
  const lines = [...others.slice(0, 20), secretRecord, ...others.slice(20)]
  writeFileSync(join(cwd, 'wire.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
  expect((await newsdesk('ingest', 'wire.jsonl')).code).toBe(0)
  await remember()
})

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const newsdesk = (...parameters: readonly string[]) => runNewsdesk(parameters, { cwd })

/** An answer that quotes the article beside another, one that quotes nothing else, a vote, and a message of the page. */
async function remember(): Promise<void> {
  const state = await openState(join(cwd, '.newsdesk', 'state.sqlite'))
  const logger = pino({ level: 'silent' })
  const { answers, conversations, votes } = openMemory({ keyv: (name) => state.keyv(name), logger })
  const card = { ...damCard, id, url, headline: 'Harbour theft' }
  const quoting = { text: secret, citations: [citationOf(card, 2, secret)] }
  const turn = (sentences: (typeof damAnswer)['sentences']) => ({
    question: 'Who was seen?',
    asker: 'U1',
    askedAt: '2026-11-23T10:00:00.000Z',
    reply: { ...damAnswer, sentences, followUps: [`Where is ${secret}?`] },
  })
  const both = { id: 'a1', channel: 'C1', thread: '1.1', turn: turn([...damAnswer.sentences, quoting]) }
  await answers.keep('T1', both)
  await answers.keep('T1', { id: 'a2', channel: 'C1', thread: '1.2', turn: turn([quoting]) })
  await conversations.append({ workspace: 'T1', channel: 'C1', thread: '1.1' }, both.turn)
  await votes.cast('T1', { answer: both, user: 'U1', verdict: 'good', votedAt: '2026-11-23T10:00:00.000Z' })
  await state
    .keyv('local-messages')
    .set('T1/C1/1.2', { text: secret, blocks: [{ url: `${url}#:~:text=seen` }] })
  await state.close()
}

/** The files under the folder in which the words stand as they are. */
function filesWith(words: string, folder = join(cwd, '.newsdesk')): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(words))
}

describe('newsdesk forget', () => {
  it('wants to know what, and tells in a dry run what would go, which changes nothing', async () => {
    expect((await newsdesk('forget')).stderr).toContain('Say what to forget')
    expect((await newsdesk('forget', '--older-than', 'ages')).stderr).toContain('write 90d, 6w, 18m or 2y')
    const { stdout } = await newsdesk('forget', '--older-than', '5y', '--dry-run')
    expect(stdout).toContain('Would forget 1 article:\n  The Paper · Report 29 from the harbour')
    const both = await newsdesk('forget', '--publisher', 'the star', '--older-than', '5y', '--dry-run')
    expect(both.stdout).toContain('No article fits')
    expect(filesWith('Ferry number 29 was late')).not.toEqual([])
  })

  it('leaves nothing of an article in any file, nor in what was said from it, and keeps the others', async () => {
    expect(filesWith('Zabrowskaja').some((file) => file.endsWith('.lance'))).toBe(true)
    expect(filesWith('Zabrowskaja').some((file) => file.includes('state.sqlite'))).toBe(true)
    const { code, stdout } = await runNewsdeskApart(['forget', '--url', `${url}?utm_source=x`], { cwd })
    expect(stdout).toContain('Forgot 1 article:\n  The Paper · Harbour theft')
    expect(stdout).toContain(
      'stored answers: 2, turns of conversations: 1, votes: 1, messages of the local Slack: 1',
    )
    expect(stdout).toContain('Checked: no version of the index holds them')
    expect(code).toBe(0)
    expect(filesWith('Zabrowskaja')).toEqual([])
    expect(filesWith('zabrowskaja')).toEqual([])
    const index = await PassageIndex.open({ uri: join(cwd, '.newsdesk', 'index') })
    expect(await index.coverage()).toMatchObject({ articles: 30 })
    expect(await index.search({ words: 'passengers pier', limit: 50 })).toHaveLength(30)
    index.close()
    const state = await openState(join(cwd, '.newsdesk', 'state.sqlite'))
    const { answers } = openMemory({ keyv: (name) => state.keyv(name), logger: pino({ level: 'silent' }) })
    expect((await answers.find('T1', 'a1'))?.turn.reply).toMatchObject({ sentences: damAnswer.sentences })
    expect(await answers.find('T1', 'a2')).toBeUndefined()
    await state.close()
  })

  it('keeps what was taken down from coming back with the next ingest, also with --rebuild', async () => {
    for (const flags of [[], ['--rebuild']]) {
      const { stdout } = await newsdesk('ingest', 'wire.jsonl', ...flags)
      expect(stdout).toContain('rejected (line 21): was taken down')
      expect(filesWith('Zabrowskaja')).toEqual([])
    }
  })

  it('takes out a publisher', async () => {
    const uri = join(cwd, '.newsdesk', 'index')
    const { articles, proof } = await forgetArticles({ uri, selection: { publisher: 'the star' }, grace: 0 })
    expect(articles).toHaveLength(3)
    expect(proof).toMatchObject({ versions: 1, rowsLeft: 0, filesLeft: [] })
    expect(filesWith('Ferry number 1 was late')).toEqual([])
    expect(filesWith('Ferry number 5 was late')).not.toEqual([])
  })
})
