// Calls that Slack answers with 429, through the bot's own client and a clock of the test's.
import { WebAPIRateLimitedError, WebClient } from '@slack/web-api'
import { expect, it } from 'vitest'
import { createPatientFetch } from '../../src/slack/connection/patient-fetch.ts'

/** A Slack that has had enough of each of these methods so many times. */
function startWith(refusals: Record<string, number>) {
  let now = 0
  const asked: string[] = []
  const fetch = createPatientFetch({
    timeout: 1_000,
    clock: () => now,
    wait: async (milliseconds) => {
      now += milliseconds
    },
    fetch: async (url) => {
      const method = String(url).split('/').at(-1) ?? ''
      asked.push(`${method} ${now / 1_000}`)
      const left = refusals[method] ?? 0
      refusals[method] = left - 1
      return left > 0
        ? new Response('{"ok":false,"error":"ratelimited"}', {
            status: 429,
            headers: { 'retry-after': '30' },
          })
        : new Response('{"ok":true}')
    },
  })
  return { asked, client: new WebClient('xoxb-1', { fetch, rejectRateLimitedCalls: true }) }
}

it('what has to arrive waits as long as Slack says, and keeps nothing else waiting', async () => {
  const { asked, client } = startWith({ 'chat.postMessage': 2 })
  await Promise.all([
    client.chat.postMessage({ channel: 'C1', text: 'Hello' }),
    client.users.info({ user: 'U1' }),
  ])
  expect(asked).toEqual(['chat.postMessage 0', 'users.info 0', 'chat.postMessage 30', 'chat.postMessage 60'])
})

it('what is of no use later is given up at once, and everything where the wait is too long', async () => {
  const { asked, client } = startWith({ 'reactions.add': 9, 'chat.update': 9 })
  const eyes = client.reactions.add({ channel: 'C1', timestamp: '1.000001', name: 'eyes' })
  await expect(eyes).rejects.toBeInstanceOf(WebAPIRateLimitedError)
  const update = client.chat.update({ channel: 'C1', ts: '1.000001', text: 'Hello' })
  await expect(update).rejects.toBeInstanceOf(WebAPIRateLimitedError)
  expect(asked).toEqual([
    'reactions.add 0',
    'chat.update 0',
    'chat.update 30',
    'chat.update 60',
    'chat.update 90',
  ])
})
