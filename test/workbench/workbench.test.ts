// What the page shows beside the chat, as its server gives it: evidence of answers, articles, files added.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, startApp } from '../../src/app.ts'
import { createLogger } from '../../src/logger.ts'
import { type OpenedCorpus, openCorpus } from '../../src/open-corpus.ts'
import type { PageState } from '../../src/playground/page-protocol.ts'
import type {
  PageAdded,
  PageArticle,
  PageEvidence,
  PageShelf,
  PageStories,
} from '../../src/playground/workbench-protocol.ts'

let folder: string
let corpus: OpenedCorpus
let app: RunningApp
let url: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-workbench-'))
  const config = {
    indexUri: join(folder, 'index'),
    stateUri: 'memory:',
    port: 0,
    slack: { kind: 'local' },
    logLevel: 'silent',
  } as const
  const logger = createLogger({ level: 'silent' })
  corpus = await openCorpus({ config, logger })
  app = await startApp({ config, corpus, logger })
  url = /http:\S+/.exec(app.announcement)?.[0] ?? ''
})

afterAll(async () => {
  await app?.stop()
  corpus?.index.close()
  rmSync(folder, { recursive: true, force: true })
})

async function read<Body>(path: string): Promise<Body> {
  const response = await fetch(`${url}/playground/${path}`)
  expect(response.status).toBe(200)
  return (await response.json()) as Body
}

async function ask(text: string): Promise<string> {
  const state = await read<PageState>('state')
  const direct = state.channels.find(({ isDirect }) => isDirect)?.id
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ channel: direct, text })
  const posted = await fetch(`${url}/playground/messages`, { method: 'POST', headers, body })
  const { ts } = (await posted.json()) as { ts: string }
  const answer = await expect
    .poll(async () =>
      (await read<PageState>('state')).messages.find((one) => one.threadTs === ts && one.answerId),
    )
    .toBeDefined()
    .then(async () => (await read<PageState>('state')).messages)
  return answer.find((one) => one.threadTs === ts && one.answerId)?.answerId ?? ''
}

async function add(name: string, text: string): Promise<Response> {
  const headers = { 'content-type': 'application/octet-stream' }
  return fetch(`${url}/playground/files?${new URLSearchParams({ name })}`, {
    method: 'POST',
    headers,
    body: text,
  })
}

const ARTICLE = `---
url: https://harbour.example/otter
headline: Otter elected harbour mascot
published: 2026-11-21
publisher: Harbour Courier
---
An otter named Quillon was elected mascot of Fennick harbour on Saturday, with 812 votes.
`

test('the evidence of an answer: its quotes in place, every candidate, times, a line for an evaluation set', async () => {
  const evidence = await read<PageEvidence>(`evidence/${await ask('Who won the Cormorant Prize?')}`)
  expect(evidence).toMatchObject({ asked: 'Who won the Cormorant Prize?', isAnswered: true })
  const [article] = evidence.articles
  const marked = article?.paragraphs.flatMap(({ text, marks }) =>
    marks.map(({ start, end }) => text.slice(start, end)),
  )
  expect(marked).toEqual(evidence.sentences.flatMap(({ quotes }) => quotes.map(({ text }) => text)))
  const candidates = evidence.trace?.readings.at(-1)?.rankings[0]?.candidates ?? []
  expect(candidates.filter(({ isQuoted }) => isQuoted).length).toBeGreaterThan(0)
  const stages = evidence.trace?.timings.map(({ stage }) => stage)
  expect(stages?.slice(0, 2)).toEqual(['understanding the question', 'finding and ranking passages'])
  expect(JSON.parse(evidence.record.question)).toMatchObject({
    question: 'Who won the Cormorant Prize?',
    relevant: [article?.card.id],
    unanswerable: false,
  })
  expect(JSON.parse(evidence.record.articles)).toMatchObject({ id: article?.card.id, url: article?.card.url })
})

test('a question goes into an evaluation set, once, with the articles that answer it', async () => {
  const answerId = await ask('How much is the Cormorant Prize worth?')
  const keep = () => fetch(`${url}/playground/evaluation/${answerId}`, { method: 'POST' })
  const set = join(folder, 'evaluation')
  expect(await (await keep()).json()).toEqual({ folder: set, isNew: true })
  expect(await (await keep()).json()).toEqual({ folder: set, isNew: false })
  const linesOf = (name: string) =>
    readFileSync(join(set, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  const [question, ...others] = linesOf('queries.jsonl')
  expect(others).toEqual([])
  expect(question).toMatchObject({ question: 'How much is the Cormorant Prize worth?', unanswerable: false })
  expect(linesOf('corpus.jsonl').map(({ id }) => id)).toEqual(question.relevant)
  const unknown = await fetch(`${url}/playground/evaluation/unknown`, { method: 'POST' })
  expect(unknown.status).toBe(404)
})

test('an abstention has evidence as well: what was looked through', async () => {
  const evidence = await read<PageEvidence>(
    `evidence/${await ask('Who designed the glass bridge of Orrin?')}`,
  )
  expect(evidence).toMatchObject({ isAnswered: false, sentences: [], articles: [] })
  expect(evidence.trace?.readings[0]?.terms.map(({ text }) => text)).toContain('bridge')
  expect(JSON.parse(evidence.record.question)).toMatchObject({ relevant: [], unanswerable: true })
})

test('articles are listed newest first, by day, by outlet and by words, each once, and read whole', async () => {
  const { notes } = (await read<PageState>('state')).welcome
  expect(notes?.[0]).toContain('npm run ingest -- PATH')
  const all = await read<PageShelf>('articles')
  expect(all.total).toBe(41)
  const days = all.articles.map(({ day }) => day)
  expect(days).toEqual(days.toSorted().reverse())
  const rest = await read<PageShelf>(`articles?skip=${all.next}`)
  const ids = [...all.articles, ...rest.articles].map(({ id }) => id)
  expect(new Set(ids).size).toBe(41)
  expect(ids).toHaveLength(41)

  const { outlets, days: counted } = all
  const outlet = await read<PageShelf>(`articles?${new URLSearchParams({ outlet: outlets[0]?.name ?? '' })}`)
  expect(outlet.articles).toHaveLength(outlets[0]?.articles ?? 0)
  const day = await read<PageShelf>(`articles?day=${counted[0]?.day}`)
  expect(day.articles).toHaveLength(counted[0]?.articles ?? 0)
  const found = await read<PageShelf>('articles?words=Cormorant+Prize')
  expect(found.articles[0]?.headline).toContain('Cormorant Prize')

  const article = await read<PageArticle>(`articles/${found.articles[0]?.id}`)
  expect(article.passages.flatMap(({ paragraphs }) => paragraphs)[0]).toContain('Maëlle Ó Dálaigh')
})

test('stories are listed newest first, narrowed by outlet, day and words, and lead to their articles', async () => {
  const all = await read<PageStories>('stories')
  expect(all.stories).toHaveLength(all.total)
  const newest = all.stories.map(({ to }) => to)
  expect(newest).toEqual(newest.toSorted().reverse())
  const tram = (await read<PageStories>('stories?words=tram+crash+Lindholt')).stories
  expect(tram[0]?.articles).toBeGreaterThan(1)
  expect(tram.length).toBeLessThan(all.total)

  const { id = '', newest: card, articles, outlets = [], from } = tram[0] ?? {}
  const told = await read<PageShelf>(`articles?story=${id}`)
  expect(told.articles).toHaveLength(articles ?? 0)
  expect([told.story, told.articles[0]?.id]).toEqual([card?.headline, card?.id])
  expect(new Set(told.articles.map(({ outlet }) => outlet))).toEqual(new Set(outlets))
  const [outlet = ''] = outlets
  const ofOutlet = await read<PageShelf>(`articles?${new URLSearchParams({ story: id, outlet })}`)
  expect(ofOutlet.articles.map((one) => one.outlet)).toEqual(ofOutlet.articles.map(() => outlet))
  const within = async (query: Readonly<Record<string, string>>) =>
    (await read<PageStories>(`stories?${new URLSearchParams(query)}`)).stories.map((story) => story.id)
  expect(await within({ outlet })).toContain(id)
  expect(await within({ outlet: 'Nobody’s Paper' })).toEqual([])
  expect(await within({ day: from ?? '' })).toContain(id)
  expect(await within({ day: '1999-01-01' })).toEqual([])
  expect((await read<PageShelf>('articles?story=gone')).articles).toEqual([])
})

test('copies of an agency’s story are shown beside it, and the other articles about the event', async () => {
  const { articles } = await read<PageShelf>('articles?skip=0')
  const whole = await Promise.all(articles.map(({ id }) => read<PageArticle>(`articles/${id}`)))
  const copied = whole.filter(({ copies }) => copies.length > 0)
  expect(copied.length).toBeGreaterThan(1)
  for (const { card, copies } of copied) {
    const back = whole.find(({ card: other }) => other.id === copies[0]?.id)
    expect(back?.copies.map(({ id }) => id)).toContain(card.id)
  }
  const told = whole.filter(({ story }) => story.length > 0)
  expect(told.length).toBeGreaterThan(1)
  for (const { card, story } of told) expect(story.map(({ id }) => id)).not.toContain(card.id)
})

test('what cannot be had or added is refused in words', async () => {
  const missing = await fetch(`${url}/playground/articles/0000000000000000`)
  expect([missing.status, await missing.json()]).toEqual([404, { error: 'This is not held any more.' }])
  expect((await fetch(`${url}/playground/articles?day=yesterday`)).status).toBe(400)
  expect((await fetch(`${url}/playground/evidence/none`)).status).toBe(404)
  const plain = await fetch(`${url}/playground/files?name=a.md`, { method: 'POST', body: ARTICLE })
  expect(plain.status).toBe(400)
  const wrong = async (name: string, text: string) => {
    const response = await add(name, text)
    expect(response.status).toBe(400)
    return ((await response.json()) as { error: string }).error
  }
  expect(await wrong('', ARTICLE)).toContain('no name')
  expect(await wrong('a.exe', ARTICLE)).toContain('The format of a.exe is not supported')
  const faulty = await wrong('faulty.md', 'No front matter at all')
  expect(faulty).toContain('faulty.md')
  expect(faulty).not.toContain(folder)
  expect(existsSync(join(folder, 'added', 'faulty.md'))).toBe(false)
  expect((await read<PageShelf>('articles')).total).toBe(41)
})

test('an address is fetched from public places alone, and what is wrong with it is said', async () => {
  const paste = async (address: string) => {
    const response = await fetch(`${url}/playground/addresses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ address }),
    })
    expect(response.status).toBe(400)
    return ((await response.json()) as { error: string }).error
  }
  expect(await paste('harbour.example/otter')).toContain('with https://')
  expect(await paste('file:///etc/passwd')).toContain('with https://')
  expect(await paste(`${url}/playground/state`)).toMatch(/^No article was found at http:\S+: \S+/)
  expect((await read<PageShelf>('articles')).total).toBe(41)
})

test('a file is read and answered from at once, wherever its name points; the demonstration makes way', async () => {
  const response = await add('../../otter.md', ARTICLE)
  const added = (await response.json()) as PageAdded
  expect(added).toMatchObject({
    lines: ['1 added'],
    articles: [{ headline: 'Otter elected harbour mascot' }],
  })
  expect(existsSync(join(folder, 'added', 'otter.md'))).toBe(true)
  expect((await read<PageShelf>('articles')).total).toBe(1)
  const { welcome } = await read<PageState>('state')
  expect(welcome.text).toContain('It answers from 1 article, 21 Nov 2026')
  expect(welcome.notes).toEqual([expect.stringContaining('No language model is set')])

  const { sentences } = await read<PageEvidence>(
    `evidence/${await ask('Who was elected mascot of the harbour?')}`,
  )
  expect(sentences[0]?.text).toContain('Quillon')
  const again = (await (await add('otter.md', ARTICLE.replace('812', '813'))).json()) as PageAdded
  expect(again.lines).toEqual(['1 changed'])
})
