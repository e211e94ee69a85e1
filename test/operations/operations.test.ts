import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AnswerQuestion, Reply } from '../../src/answering/reply.ts'
import { ConfigurationError } from '../../src/errors.ts'
import { usageCountsSchema } from '../../src/models/usage-counts.ts'
import { createBotMetrics } from '../../src/operations/bot-metrics.ts'
import { countAnswers } from '../../src/operations/count-answers.ts'
import { type OperationsServer, serveOperations } from '../../src/operations/serve-operations.ts'
import { readAddress } from '../../src/read-address.ts'

const coverage = { articles: 3, latest: '2026-11-22' } as const
const faults: { index?: () => Promise<unknown>; coverage?: Error } = {}
const usage = {
  add: async () => {},
  today: async () =>
    usageCountsSchema.parse({ requests: 4, pauses: 1, inputTokens: 900, quoted: 3, dropped: { number: 2 } }),
}
const metrics = createBotMetrics({
  coverage: async () => {
    if (faults.coverage) throw faults.coverage
    return coverage
  },
  usage,
})

let server: OperationsServer

beforeEach(async () => {
  delete faults.index
  delete faults.coverage
  const checks = { 'the index': async () => faults.index?.(), 'the state': async () => undefined }
  server = await serveOperations({ address: { host: '127.0.0.1', port: 0 }, metrics, checks, patience: 50 })
})

afterEach(() => server.close())

const read = async (path: string, method = 'GET') => {
  const response = await fetch(`${server.url}${path}`, { method })
  return { status: response.status, text: await response.text() }
}

describe('health', () => {
  it('is ok while everything answers', async () => {
    expect(await read('/health')).toEqual({ status: 200, text: 'ok\n' })
  })

  it.each([
    ['fails', () => Promise.reject(new Error('secret path /var/x'))],
    ['hangs', () => new Promise(() => {})],
  ])('names what %s, and nothing of why', async (_, check) => {
    faults.index = check
    expect(await read('/health')).toEqual({ status: 503, text: 'the index cannot be read\n' })
  })
})

describe('metrics', () => {
  it('hold the articles, the day of the model, and the process', async () => {
    const { status, text } = await read('/metrics')
    expect(status).toBe(200)
    expect(text).toContain('\nnewsdesk_articles 3\n')
    expect(text).toContain(`newsdesk_newest_article_timestamp_seconds ${Date.parse('2026-11-22') / 1_000}\n`)
    expect(text).toContain('newsdesk_model_today_requests 4\n')
    expect(text).toContain('newsdesk_model_today_input_tokens 900\n')
    expect(text).toContain('newsdesk_model_today_pauses 1\n')
    expect(text).toContain('newsdesk_model_today_sentences_passed{as="quoted"} 3\n')
    expect(text).toContain('newsdesk_model_today_sentences_dropped{fault="number"} 2\n')
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m)
  })

  it('are told without the articles where the index cannot be read', async () => {
    faults.coverage = new Error('gone')
    expect((await read('/metrics')).status).toBe(200)
  })

  it('count what became of each question, and how long it took', async () => {
    let now = 0
    const counting = (result: () => Promise<Reply>) => {
      const answer: AnswerQuestion = async () => {
        now += 2_000
        return result()
      }
      return countAnswers(answer, { metrics, clock: () => now })
    }
    const question = { text: 'Who?', earlier: [], asOf: new Date(0), timeZone: 'UTC' }
    const abstention = { kind: 'abstention' } as Reply
    expect(await counting(async () => abstention)(question)).toBe(abstention)
    const failing = counting(() => Promise.reject(new Error('down')))
    await expect(failing(question)).rejects.toThrow('down')
    await expect(failing({ ...question, signal: AbortSignal.abort() })).rejects.toThrow('down')
    const { text } = await read('/metrics')
    expect(text).toContain('newsdesk_questions_total{outcome="abstention"} 1\n')
    expect(text).toContain('newsdesk_questions_total{outcome="failed"} 1\n')
    expect(text).toContain('newsdesk_questions_total{outcome="stopped"} 1\n')
    expect(text).toContain('newsdesk_questions_total{outcome="answer"} 0\n')
    expect(text).toContain('newsdesk_answer_seconds_sum 6\n')
  })
})

it('answers nothing else', async () => {
  expect((await read('/')).status).toBe(404)
  expect((await read('/metrics', 'POST')).status).toBe(405)
})

it('says in one line that its port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const opening = serveOperations({ address: { host: '127.0.0.1', port }, metrics, checks: {} })
  await expect(opening).rejects.toThrow(ConfigurationError)
  await expect(opening).rejects.toThrow(new RegExp(`NEWSDESK_METRICS cannot listen on 127.0.0.1:${port}`))
  other.close()
})

it.each([
  ['9464', { host: '127.0.0.1', port: 9464 }],
  ['0.0.0.0:80', { host: '0.0.0.0', port: 80 }],
  ['[::]:80', { host: '::', port: 80 }],
  ['metrics.internal:9464', { host: 'metrics.internal', port: 9464 }],
  ['70000', undefined],
  ['here', undefined],
  [':', undefined],
])('reads the address %j', (text, address) => {
  expect(readAddress(text)).toEqual(address)
})
