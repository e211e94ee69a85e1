// Too many messages at once.
import { expect, test } from 'vitest'
import type { LocalSlack } from '../../src/playground/local-slack.ts'
import { SECRETS } from './start-local-slack.ts'
import { startWithClient } from './start-with-client.ts'

function post(slack: LocalSlack, channel: string): Promise<Response> {
  return fetch(`${slack.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SECRETS.botToken}` },
    body: new URLSearchParams({ channel, text: 'Hello' }),
  })
}

test('too many messages in one channel are answered 429 with the seconds to wait', async () => {
  let now = 1_763_938_800_000
  const { slack, channelId, directId } = await startWithClient({
    clock: () => now,
    postMessageRate: { perSecond: 0.5, burst: 2 },
  })
  expect([(await post(slack, channelId)).status, (await post(slack, channelId)).status]).toEqual([200, 200])
  const refused = await post(slack, channelId)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2'])
  expect(await refused.json()).toEqual({ ok: false, error: 'ratelimited' })
  expect((await post(slack, directId)).status).toBe(200)
  now += 2_000
  expect((await post(slack, channelId)).status).toBe(200)
  expect(slack.messages({ channel: channelId })).toHaveLength(3)
})

test('by default twenty at once pass, more than a person at the page brings about', async () => {
  const { slack, channelId } = await startWithClient({ clock: () => 1_763_938_800_000 })
  const statuses: number[] = []
  for (let count = 0; count < 21; count += 1) statuses.push((await post(slack, channelId)).status)
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 429])
})
