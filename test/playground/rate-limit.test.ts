// Too many calls, and calls that the app's scopes do not allow.
import { describe, expect, test } from 'vitest'
import type { LocalSlack } from '../../src/playground/local-slack.ts'
import { readManifest } from '../../src/slack/read-manifest.ts'
import { methodScopes } from '../../src/slack/slack-methods.ts'
import { SECRETS, startLocalSlack } from './start-local-slack.ts'
import { startWithClient } from './start-with-client.ts'

function post(slack: LocalSlack, channel: string): Promise<Response> {
  return fetch(`${slack.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SECRETS.botToken}` },
    body: new URLSearchParams({ channel, text: 'Hello' }),
  })
}

function call(slack: LocalSlack, method: string, given: Record<string, string> = {}) {
  const token = method.startsWith('apps.') ? SECRETS.appToken : SECRETS.botToken
  const request = { query: new URLSearchParams(given), body: '', contentType: '' }
  return slack.callMethod(method, request, `Bearer ${token}`)
}

test('too many messages in one channel are answered 429 with the seconds to wait', async () => {
  let now = 1_763_938_800_000
  const { slack, channelId, directId } = await startWithClient({
    clock: () => now,
    rates: { 'chat.postMessage': { perSecond: 0.5, burst: 2 } },
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

test('each method has the rate of its tier, counted for itself alone', async () => {
  const slack = await startLocalSlack({ clock: () => 1_763_938_800_000 })
  const rates = {
    'apps.connections.open': [10, 60],
    'chat.startStream': [20, 3],
    'chat.stopStream': [20, 3],
    'users.list': [20, 3],
    'reactions.remove': [20, 3],
    'agents.sessions.setStatus': [50, 2],
    'chat.update': [50, 2],
    'conversations.replies': [50, 2],
    'reactions.add': [50, 2],
    'chat.appendStream': [100, 1],
    'chat.postEphemeral': [100, 1],
    'users.info': [100, 1],
    'views.open': [100, 1],
    'chat.postMessage': [20, 1],
    'assistant.threads.setStatus': [600, 1],
  } as const
  for (const [method, [calls, seconds]] of Object.entries(rates)) {
    const statuses = Array.from({ length: calls }, () => call(slack, method).status)
    expect([method, new Set(statuses)]).toEqual([method, new Set([200])])
    const refused = call(slack, method)
    expect([method, refused.status, refused.headers?.['retry-after']]).toEqual([method, 429, String(seconds)])
  }
})

describe('scopes', () => {
  const manifest = readManifest()

  test('are asked for by each method: with its own it is carried out, with others it is not', async () => {
    const startWith = (...scopes: string[]) => startLocalSlack({ manifest: { ...manifest, scopes } })
    const without = await startWith('commands', 'files:read')
    const { channelId: channel } = without.workspace
    for (const [method, scope] of Object.entries(methodScopes)) {
      const { body } = call(without, method, { channel })
      if (scope === null) expect([method, body.error]).not.toEqual([method, 'missing_scope'])
      else {
        const needed = expect.stringMatching(new RegExp(`^${scope}\\b`))
        const refusal = { ok: false, error: 'missing_scope', needed, provided: 'commands,files:read' }
        expect([method, body]).toEqual([method, refusal])
        const granted = call(await startWith(scope), method, { channel })
        expect([method, granted.body.error]).not.toEqual([method, 'missing_scope'])
      }
    }
  })

  test('of a conversation are those of its kind', async () => {
    const scopes = ['channels:history', 'im:read']
    const slack = await startLocalSlack({ manifest: { ...manifest, scopes } })
    const { channelId, directId } = slack.workspace
    const replies = (channel: string) =>
      call(slack, 'conversations.replies', { channel, ts: '1.000001' }).body
    expect(replies(channelId)).toMatchObject({ error: 'thread_not_found' })
    expect(replies(directId)).toMatchObject({ error: 'missing_scope', needed: 'im:history' })
    const { headers } = call(slack, 'conversations.info', { channel: directId })
    expect(headers).toEqual({
      'x-oauth-scopes': 'channels:history,im:read',
      'x-accepted-oauth-scopes': 'im:read',
    })
  })

  test('and subscriptions decide what an app hears of', async () => {
    const events = manifest.events.filter((event) => event !== 'message.channels')
    const slack = await startLocalSlack({ manifest: { ...manifest, events } })
    const { me, channelId, directId } = slack.workspace
    await slack.post({ user: me, channel: channelId, text: '@Newsdesk hello' })
    await slack.post({ user: me, channel: directId, text: 'hello' })
    const heard = slack.events as readonly { readonly event: { readonly type: string } }[]
    expect(heard.map(({ event }) => event.type)).toEqual(['app_mention', 'message'])
  })
})
