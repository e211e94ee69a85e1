// An answer whose source was changed, corrected or withdrawn is corrected in its thread: once, whatever happens between.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createAnswerQuestion } from '../../../src/answering/answer-question.ts'
import { forgetInState } from '../../../src/forget-in-state.ts'
import { forgetArticles } from '../../../src/indexing/forgetting/forget-articles.ts'
import { PassageIndex } from '../../../src/indexing/passage-index.ts'
import { ingest } from '../../../src/ingestion/ingest.ts'
import { createLiveIndex } from '../../../src/live-index.ts'
import { articleId } from '../../../src/news/article-id.ts'
import { normaliseArticleUrl } from '../../../src/news/normalise-article-url.ts'
import type { LocalSlack } from '../../../src/playground/local-slack.ts'
import { openState } from '../../../src/state/open-state.ts'
import { mention } from '../question-in-channel.ts'
import { type Bot, startBot, startSlack } from '../start-bot.ts'

const QUESTION = 'How much will the repair of the Orrin dam cost?'
const url = 'https://harbour-post.example/orrin'
const told = (cost: string) => `The repair of the Orrin dam will cost ${cost} million euros, the owner said.`
const report = {
  title: 'Orrin dam to be repaired',
  url,
  source: 'The Harbour Post',
  published_at: '2026-11-20',
  text: `${told('12')}\n\nEngineers found a crack in its spillway on Friday.`,
}
const corrected = {
  ...report,
  text: `${told('21')}\n\nEngineers found a crack in its spillway on Friday.\n\nCorrection (21 Nov): An earlier version of this article gave a wrong cost.`,
}

let slack: LocalSlack
let folder: string
let channel: string
let index: PassageIndex

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsdesk-corrections-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  slack = await startSlack()
  channel = slack.workspace.channelId
  index = await PassageIndex.open({ uri: join(folder, 'index') })
  await bring(report)
  onTestFinished(() => index.close())
})

async function bring(record: object, store: PassageIndex = index): Promise<void> {
  const file = join(folder, 'wire.jsonl')
  await writeFile(file, JSON.stringify(record))
  await ingest({ paths: [file], store })
}

/** As `npm run ingest` in another process does: on a handle of its own. */
async function bringElsewhere(record: object): Promise<void> {
  const store = await PassageIndex.open({ uri: join(folder, 'index') })
  await bring(record, store)
  store.close()
}

/** At whether the articles have changed, by all bots. */
let looks = 0

async function severalLooks(): Promise<void> {
  const before = looks
  await expect.poll(() => looks).toBeGreaterThan(before + 4)
}

const answering = () => createAnswerQuestion({ corpus: index, logger: pino({ level: 'silent' }) })

const start = (answers = answering()): Promise<Bot> =>
  startBot(slack, {
    answers: Object.assign(answers, { asked: [] }),
    newsroom: {
      ...createLiveIndex(index),
      version() {
        looks += 1
        return index.version()
      },
    },
    file: join(folder, 'state.sqlite'),
    correctEvery: 100,
  })

/** The bot's messages in the thread of the question, its answer first. */
const said = () =>
  slack
    .messages({ channel })
    .filter(({ user }) => user === slack.workspace.botUserId)
    .map(({ text }) => text)

async function askAndWait(): Promise<string> {
  const { ts } = await mention(slack, QUESTION)
  await slack.waitForMessage(({ text }) => text.includes('12 million'))
  return ts
}

describe('an answer whose source', () => {
  it('was corrected gets one short notice in its thread, also after a restart', async () => {
    const bot = await start()
    const thread = await askAndWait()
    await bringElsewhere(corrected)
    const notice = await slack.waitForMessage(({ text }) => text.startsWith('Correction:'))
    expect(notice.threadTs).toBe(thread)
    expect(notice.text).toContain('has been corrected by its publisher')
    expect(notice.text).toContain('Orrin dam to be repaired')
    expect(notice.text).toContain('An earlier version of this article gave a wrong cost.')
    await bot.app.stop()
    const again = await start()
    expect(await again.saidWhenDone({ channel })).toHaveLength(2)
    expect(
      await index.versions((await index.search({ words: '', limit: 1 }))[0]?.card.id ?? ''),
    ).toMatchObject([{ headline: 'Orrin dam to be repaired' }])
  })

  it('was changed while no bot ran is told of after the start; what stands unchanged is not', async () => {
    const before = await start()
    await askAndWait()
    await before.app.stop()
    await bring({ ...report, text: `${report.text}\n\nWork begins in May.` })
    const between = await start()
    await between.app.stop()
    expect(said()).toHaveLength(1)
    await bring({ ...report, text: report.text.replace('12', '14') })
    await start()
    const notice = await slack.waitForMessage(({ text }) => text.startsWith('Correction:'))
    expect(notice.text).toContain('has been changed since')
    expect(notice.text).toContain('It says no more: “The repair of the Orrin dam will cost 12 million euros')
  })

  it.each([
    ['with its text', { ...report, status: 'canceled' }],
    ['by an order that repeats nothing', { url, status: 'withdrawn' }],
  ])('was withdrawn %s is told of, and not answered from any more', async (_, order) => {
    await start()
    await askAndWait()
    await bring(order)
    const notice = await slack.waitForMessage(({ text }) => text.startsWith('Correction:'))
    expect(notice.text).toContain('has been withdrawn by its publisher')
    await mention(slack, QUESTION)
    await slack.waitForMessage(({ text }) => text.includes('I found nothing'))
  })

  it('was corrected while the answer was under way is told of once, by one of two replicas', async () => {
    const answer = answering()
    const slow: typeof answer = async (...asked) => {
      const reply = await answer(...asked)
      await bring(corrected)
      await severalLooks()
      return reply
    }
    await start(slow)
    await start(slow)
    await askAndWait()
    await slack.waitForMessage(({ text }) => text.startsWith('Correction:'))
    await severalLooks()
    expect(said()).toHaveLength(2)
  })

  it('was corrected just before the process died gets no second notice', async () => {
    const bot = await start()
    await askAndWait()
    await bring(corrected)
    await slack.waitForMessage(({ text }) => text.startsWith('Correction:'))
    await bot.app.stop()
    await forgetTold()
    const again = await start()
    await expect.poll(() => slack.calls.at(-1)?.method).toBe('conversations.replies')
    expect(await again.saidWhenDone({ channel })).toHaveLength(2)
  })
})

describe('an answer whose source was taken down', () => {
  it('is removed from its thread with the notices about it, by one of two replicas', async () => {
    await start()
    const thread = await askAndWait()
    await bringElsewhere(corrected)
    await slack.waitForMessage(({ text }) => text.startsWith('Correction:'))
    const [answer] = said()
    expect(answer).toContain('12 million')
    await start()
    await forgetElsewhere()
    await expect.poll(said).toEqual([expect.stringContaining('has been taken down')])
    const texts = slack.messages({ channel, threadTs: thread }).map((message) => JSON.stringify(message))
    expect(texts.filter((text) => text.includes('million'))).toEqual([])
    const changes = () => slack.calls.filter(({ method }) => method === 'chat.update').length
    const before = changes()
    const again = await start()
    expect(await again.saidWhenDone({ channel })).toHaveLength(1)
    expect(changes()).toBe(before)
  })
})

/** As `npm run forget` in another process does. */
async function forgetElsewhere(): Promise<void> {
  const logger = pino({ level: 'silent' })
  const uri = join(folder, 'index')
  const selection = { articleIds: [articleId(normaliseArticleUrl(url) ?? '')] }
  const { articles } = await forgetArticles({ uri, selection, grace: 0 })
  const state = await openState(join(folder, 'state.sqlite'))
  expect(await forgetInState({ state, articles, logger, isTakedown: true })).toMatchObject({
    answers: 1,
    posted: 1,
  })
  await state.close()
}

/** As the process leaves it that dies between the notice and the note that there is one. */
async function forgetTold(): Promise<void> {
  const state = await openState(join(folder, 'state.sqlite'))
  const kept = state.keyv('answers')
  for await (const [key, value] of kept.iterator?.(undefined) ?? [])
    await kept.set(String(key), { ...value, toldOf: [] })
  await state.close()
}
