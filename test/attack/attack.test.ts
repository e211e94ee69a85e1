// Articles, questions, threads and the model itself are hostile: nothing of it reaches Slack.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAnswerQuestion } from '../../src/answering/answer-question.ts'
import type { Corpus } from '../../src/answering/corpus.ts'
import type { AnswerQuestion, Reply } from '../../src/answering/reply.ts'
import { createLogger } from '../../src/logger.ts'
import { renderReply } from '../../src/slack/rendering/render-reply.ts'
import { type AskedCorpus, askCorpus } from '../fixtures/ask-corpus.ts'
import { readOnce } from '../fixtures/read-once.ts'
import { modelBehind } from '../models/ask-model.ts'
import { type ModelServer, startModelServer } from '../models/start-model-server.ts'
import { ATTACKS } from './attack-cases.ts'
import { type Attacked, attackedArticle } from './attacked-article.ts'
import { expectHarmless } from './expect-harmless.ts'
import { OBEDIENCE, obey } from './obedient-model.ts'

const attacks = ATTACKS.map(attackedArticle)
const addresses = new Set(attacks.map(({ url }) => url))
const named = attacks.map((attacked) => [`${attacked.attack.at}: ${attacked.attack.name}`, attacked] as const)

let folder: string
let corpus: AskedCorpus
/** `corpus.index`, read once for all. */
let articles: Corpus
let current: Attacked
const servers = new Map<string, ModelServer>()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-attack-'))
  for (const { file } of attacks) writeFileSync(join(folder, file[0]), file[1])
  corpus = await askCorpus(folder)
  articles = readOnce(corpus.index)
  for (const name of Object.keys(OBEDIENCE))
    servers.set(name, await startModelServer(obey(name, () => current)))
})

afterAll(async () => {
  await Promise.all([...servers.values()].map((server) => server.close()))
  corpus?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** An attack stands among so many others: each article that is found is read whole for each question. */
const COMPANY = 12

/** What is found is the attacked article and those of its company. */
function corpusOf(attacked: Attacked): Corpus {
  const companies = Math.ceil(attacks.length / COMPANY)
  const own = attacks.indexOf(attacked) % companies
  const company = new Set(attacks.filter((_, i) => i % companies === own).map(({ url }) => url))
  const search: Corpus['search'] = async (query) =>
    (await articles.search(query)).filter(({ card }) => company.has(card.url))
  return { ...articles, search }
}

async function ask(answerQuestion: AnswerQuestion, { question, history }: Attacked): Promise<Reply> {
  return answerQuestion({
    text: question,
    earlier: history.map((answer) => ({ standaloneQuestion: 'What did the repairs cost?', answer })),
    asOf: new Date('2026-11-23T20:00:00Z'),
    timeZone: 'UTC',
  })
}

/** Nothing but the articles' honest sentences, in a message that leads nowhere else. */
function expectUnmoved(reply: Reply, { payload }: Attacked): void {
  expectHarmless(renderReply(reply, { timeZone: 'UTC' }), addresses)
  const honest = new Set(attacks.flatMap((one) => one.honest))
  const posted = reply.kind === 'answer' ? reply.sentences.map(({ text }) => text) : []
  expect(posted.filter((text) => !honest.has(text))).toEqual([])
  expect(posted.join(' ')).not.toMatch(/9,999/)
  expect(posted.join(' ')).not.toContain(payload)
}

it('has at least 60 attacks, each on an article of its own', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(60)
  expect(new Set(attacks.map(({ truth }) => truth)).size).toBe(attacks.length)
})

describe('the composer is not moved by', () => {
  it.each(named)('%s', async (_, attacked) => {
    const corpus = corpusOf(attacked)
    const compose = createAnswerQuestion({ corpus, logger: createLogger({ level: 'silent' }) })
    const reply = await ask(compose, { ...attacked, history: [] })
    expectUnmoved(reply, attacked)
    if (attacked.attack.at === 'paragraph')
      expect(reply.kind === 'answer' && reply.sentences[0]?.text).toBe(attacked.truth)
  })
})

describe('a model that obeys is not posted with', () => {
  const [always = '', ...inTurn] = Object.keys(OBEDIENCE)
  const obeyed = named.flatMap(([name, attacked], i) =>
    [always, inTurn[i % inTurn.length] ?? always].map(
      (how) => [`${name}; it ${how}`, how, attacked] as const,
    ),
  )

  it.each(obeyed)('%s', async (_, how, attacked) => {
    current = attacked
    const { baseUrl } = servers.get(how) as ModelServer
    expectUnmoved(await ask(modelBehind(baseUrl, corpusOf(attacked)).answerQuestion, attacked), attacked)
  })
})
