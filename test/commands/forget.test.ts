// A takedown: afterwards no file of the index or the state holds the article, and no stored answer quotes it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  const both = {
    id: 'a1',
    channel: 'C1',
    thread: '1.1',
    answerTs: '1.11',
    turn: turn([...damAnswer.sentences, quoting]),
  }
  await answers.keep('T1', both)
  await answers.keep('T1', {
    id: 'a2',
    channel: 'C1',
    thread: '1.2',
    answerTs: '1.21',
    turn: turn([quoting]),
  })
  await conversations.append({ workspace: 'T1', channel: 'C1', thread: '1.1' }, both.turn)
  await votes.cast('T1', { answer: both, user: 'U1', verdict: 'good', votedAt: '2026-11-23T10:00:00.000Z' })
  await state
    .keyv('local-messages')
    .set('T1/C1/1.2', { text: secret, blocks: [{ url: `${url}#:~:text=seen` }] })
  await state.close()
}

const pier = { title: 'Mayor opens pier', text: 'The mayor opened a pier.', published_at: '2026-11-05' }

/** As the page keeps files that were dropped, and questions for an evaluation: each beside another that stays. */
function keepAtThePage(): void {
  const folder = join(cwd, '.newsdesk')
  for (const name of ['added', 'evaluation']) mkdirSync(join(folder, name))
  const lines = (...records: readonly object[]) => records.map((one) => `${JSON.stringify(one)}\n`).join('')
  const other = { ...pier, url: 'https://paper.example/pier' }
  writeFileSync(join(folder, 'added', 'both.jsonl'), lines(secretRecord, other))
  const items = [secretRecord, { ...pier, url: 'https://paper.example/pier-2' }].map(
    ({ title, text, url }) =>
      `<item><title>${title}</title><link>${url}</link><pubDate>Thu, 05 Nov 2026 09:15:00 GMT</pubDate><description>${text}</description></item>`,
  )
  writeFileSync(
    join(folder, 'added', 'feed.xml'),
    `<rss version="2.0"><channel><title>Paper</title><link>https://paper.example</link>${items.join('')}</channel></rss>`,
  )
  writeFileSync(join(folder, 'evaluation', 'corpus.jsonl'), lines({ ...secretRecord, id }))
  writeFileSync(
    join(folder, 'evaluation', 'queries.jsonl'),
    lines(
      { id: 'q1', question: 'Who was seen?', relevant: [id], answer: [secret] },
      { id: 'q2', question: 'Who opened the pier?', relevant: ['x'], answer: [] },
    ),
  )
}

/** The files under the folder in which the words stand as they are. */
function filesWith(words: string, folder = join(cwd, '.newsdesk')): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(words))
}

const owl = 'https://paper.example/owl'

/** An index of its own beside the others, as `--corpus` makes it. */
async function askOfOwls(): Promise<string> {
  const own = join(cwd, 'own')
  mkdirSync(own, { recursive: true })
  const record = { ...pier, url: owl, source: 'The Paper', title: 'Owl moves in', text: 'An owl came.' }
  writeFileSync(join(own, 'owl.jsonl'), JSON.stringify(record))
  return (await newsdesk('ask', 'What came?', '--corpus', own)).stdout
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
    keepAtThePage()
    expect(await askOfOwls()).toContain('An owl came')
    const owlOnly = await newsdesk('forget', '--url', owl, '--dry-run')
    expect(owlOnly.stdout).toBe(`Would forget 1 article:\n  The Paper · Owl moves in\n    ${owl}\n`)
    const { code, stdout } = await newsdesk('forget', '--url', `${url}?utm_source=x`, owl)
    expect(stdout).toContain('Forgot 2 articles:\n  The Paper · Harbour theft')
    expect(stdout).toContain(`The Paper · Owl moves in\n    ${owl}`)
    expect(stdout).toContain(
      'stored answers: 2, turns of conversations: 1, votes: 1, messages of the local Slack: 1',
    )
    expect(stdout).toContain('Removed from added files: 2, lines of the evaluation set: 2, other indexes: 1')
    expect(stdout).toContain('Posted answers to be removed in Slack: 2')
    expect(stdout).toContain('Checked: no version of 2 indexes holds them')
    expect(code).toBe(0)
    expect(readdirSync(join(cwd, '.newsdesk', 'added'))).toEqual(['both.jsonl', 'feed.xml.jsonl'])
    expect(filesWith('Mayor opens pier')).toHaveLength(2)
    expect(filesWith('Who opened the pier?')).toHaveLength(1)
    expect(filesWith('Zabrowskaja')).toEqual([])
    expect(filesWith('zabrowskaja')).toEqual([])
    expect(filesWith('An owl came')).toEqual([])
    const again = await newsdesk('forget', '--url', owl, '--dry-run')
    expect(again.stdout).toBe('In no index: 1 address; no source would bring it in afterwards\n')
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

  it('keeps what was forgotten from coming back with the next ingest, also with --rebuild', async () => {
    for (const flags of [[], ['--rebuild']]) {
      const { stdout } = await newsdesk('ingest', 'wire.jsonl', ...flags)
      expect(stdout).toMatch(/In all: 30 (?:un|add)\S+, 1 left out as forgotten\n$/)
      expect(filesWith('Zabrowskaja')).toEqual([])
    }
    const uri = join(cwd, '.newsdesk', 'index')
    await forgetArticles({ uri, selection: { before: Date.parse('2020-01-01') }, grace: 0 })
    expect((await newsdesk('ingest', 'wire.jsonl')).stdout).toMatch(
      /In all: 29 unchanged, 2 left out as forgotten\n$/,
    )
  })

  it('takes down what is not held any more, or not yet, and lets all come back when told to', async () => {
    const gone = 'https://paper.example/never-held'
    const { stdout } = await newsdesk('forget', '--url', gone)
    expect(stdout).toContain('In no index: 1 address; no source brings it in from now on')
    writeFileSync(
      join(cwd, 'late.jsonl'),
      JSON.stringify({ ...secretRecord, url: gone, text: 'It came late.' }),
    )
    expect((await newsdesk('ingest', 'late.jsonl')).stdout).toContain('In all: 1 left out as forgotten')
    expect((await newsdesk('forget', '--allow-again', '--url', gone)).stdout).toContain(
      '1 article may come back',
    )
    expect((await newsdesk('ingest', 'late.jsonl')).stdout).toContain('In all: 1 added')
    expect(await askOfOwls()).not.toContain('An owl came')
    expect((await newsdesk('forget', '--allow-again')).stdout).toContain('3 articles may come back')
    expect(await askOfOwls()).toContain('An owl came')
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
