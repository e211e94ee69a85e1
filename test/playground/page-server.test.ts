// The page's side of the local Slack: its state, its feed, what it may do, and who is kept out.
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { WebClient } from '@slack/web-api'
import { expect, onTestFinished, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { LocalSlack } from '../../src/playground/local-slack.ts'
import type { PageEvent, PageState } from '../../src/playground/page-protocol.ts'
import { PageFeed } from '../../src/playground/server/page-feed.ts'
import { Workspace } from '../../src/playground/workspace.ts'
import { rawRequest } from './raw-request.ts'
import { MANIFEST, SECRETS, startLocalSlack, startWithApp } from './start-local-slack.ts'

async function act(slack: LocalSlack, action: string, body: unknown) {
  const headers = { 'content-type': 'application/json', origin: slack.url }
  return fetch(`${slack.url}/playground/${action}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

async function readState(slack: LocalSlack): Promise<PageState> {
  const response = await fetch(`${slack.url}/playground/state`)
  return (await response.json()) as PageState
}

test('the state is what the person at the page sees', async () => {
  const welcome = { text: 'Ask away', examples: ['What is new?'] }
  const slack = await startLocalSlack({ welcome })
  const { me, colleague, channelId, directId, colleagueDirectId } = slack.workspace
  const client = new WebClient(SECRETS.botToken, { slackApiUrl: slack.apiUrl })
  const { ts } = await slack.post({ user: me, channel: channelId, text: 'Seen' })
  await slack.post({ user: colleague, channel: channelId, text: 'Reply', threadTs: ts })
  await slack.post({ user: colleague, channel: colleagueDirectId, text: 'Private' })
  await client.chat.postEphemeral({ channel: channelId, user: colleague, text: 'For Robin' })
  await client.chat.postEphemeral({ channel: channelId, user: me, text: 'For me' })
  await client.assistant.threads.setStatus({ channel_id: channelId, thread_ts: ts, status: 'is searching…' })

  const state = await readState(slack)
  expect(state).toMatchObject({ me, welcome, statuses: [{ channel: channelId, threadTs: ts }] })
  expect(state.channels).toEqual([
    { id: channelId, name: 'news', isDirect: false },
    { id: directId, name: 'Newsdesk', isDirect: true },
  ])
  expect(state.people.map(({ name }) => name)).toEqual(['You', 'Robin', 'Newsdesk', 'Slackbot'])
  expect(state.messages.map(({ text, threadTs }) => [text, threadTs])).toEqual([
    ['Seen', ts],
    ['Reply', ts],
    ['For me', undefined],
  ])
})

test('the feed tells the page what happens, as it happens', async () => {
  const slack = await startLocalSlack()
  const { me, colleague, channelId, colleagueDirectId } = slack.workspace
  const client = new WebClient(SECRETS.botToken, { slackApiUrl: slack.apiUrl })
  const events: PageEvent[] = []
  const leaving = new AbortController()
  onTestFinished(() => leaving.abort())
  const feed = await fetch(`${slack.url}/playground/events`, { signal: leaving.signal })
  expect(feed.headers.get('content-type')).toBe('text/event-stream')
  const reading = (async () => {
    for await (const chunk of feed.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      for (const [, data = ''] of chunk.matchAll(/^data: (.*)$/gm)) events.push(JSON.parse(data))
    }
  })().catch(() => undefined)

  const { ts } = await slack.post({ user: me, channel: channelId, text: 'Question' })
  await slack.post({ user: colleague, channel: colleagueDirectId, text: 'Private' })
  await client.chat.postEphemeral({ channel: channelId, user: colleague, text: 'For Robin' })
  await client.assistant.threads.setStatus({ channel_id: channelId, thread_ts: ts, status: 'is searching…' })
  const reply = await client.chat.postMessage({ channel: channelId, thread_ts: ts, text: 'Answer' })
  await client.chat.delete({ channel: channelId, ts: String(reply.ts) })
  await expect.poll(() => events.at(-1)?.type).toBe('message_deleted')

  const status = { type: 'status', channel: channelId, threadTs: ts }
  expect(events).toMatchObject([
    { type: 'message', message: { ts, text: 'Question' } },
    { ...status, status: 'is searching…' },
    { ...status, status: '' },
    { type: 'message', message: { text: 'Answer', threadTs: ts } },
    { type: 'message', message: { ts, threadTs: ts } },
    { type: 'message_deleted', channel: channelId, ts: reply.ts },
  ])
  await slack.close()
  await reading
})

test('the feed has a heartbeat', async () => {
  const feed = new PageFeed({ workspace: new Workspace({ clock: Date.now }), heartbeat: 10 })
  const server = createHttpServer((_, response) => feed.open(response, 'U0YOU00001')).listen(0)
  onTestFinished(() => void server.close())
  onTestFinished(() => feed.close())
  const address = server.address()
  const response = await fetch(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let seen = ''
  while (!seen.includes(': still here')) seen += (await reader?.read())?.value ?? ''
  expect(seen).toMatch(/^retry: \d+\n\n/)
  await reader?.cancel()
})

test('the person at the page writes and uses commands; the answer does not wait for the app', async () => {
  const { slack, app, me, channelId } = await startWithApp()
  app.answer = () => ({ after: 100 })
  const response = await act(slack, 'messages', { channel: channelId, text: '@Newsdesk hello' })
  const { ts } = (await response.json()) as { ts: string }
  expect(slack.messages({ channel: channelId })).toMatchObject([{ ts, user: me }])

  const command = await act(slack, 'commands', { channel: channelId, command: '/news', text: 'help' })
  expect(await command.json()).toEqual({ ok: true })
  await expect.poll(() => app.received.length).toBe(3)
  expect(app.received.find(({ body }) => body.command)?.body).toMatchObject({
    command: '/news',
    text: 'help',
  })
})

test('what the page cannot do is refused in words', async () => {
  const slack = await startLocalSlack()
  const { channelId, colleagueDirectId } = slack.workspace
  const refusal = async (action: string, body: unknown) => {
    const response = await act(slack, action, body)
    return `${response.status} ${((await response.json()) as { error: string }).error}`
  }
  expect(await refusal('messages', { channel: 'C0NOWHERE', text: 'Hello' })).toContain(
    '400 There is no channel',
  )
  expect(await refusal('messages', { channel: colleagueDirectId, text: 'Hello' })).toContain(
    'not in the channel',
  )
  expect(await refusal('messages', { channel: channelId, text: '' })).toBe('400 Write something first.')
  expect(await refusal('messages', { channel: channelId, text: 'x', threadTs: '1.000001' })).toContain(
    'is gone',
  )
  expect(await refusal('messages', { channel: channelId, text: 'x'.repeat(12_001) })).toContain('12000')
  expect(await refusal('messages', { channel: channelId, text: 'x', user: 'U0ROBIN001' })).toContain('400')
  expect(await refusal('messages', { channel: channelId, text: 'x'.repeat(70_000) })).toContain('413')
  expect(await refusal('commands', { channel: channelId, command: 'news', text: '' })).toContain('slash')
  expect(await refusal('commands', { channel: 'C0NOWHERE', command: '/news', text: '' })).toContain(
    'no channel',
  )
  const form = await fetch(`${slack.url}/playground/messages`, { method: 'POST', body: 'channel=C0NEWS0001' })
  expect(form.status).toBe(415)
  expect((await readState(slack)).messages).toEqual([])
})

test('a foreign host or origin is refused, everywhere', async () => {
  const slack = await startLocalSlack()
  const port = new URL(slack.url).port
  const status = async (path: string, headers: Record<string, string>) =>
    (await rawRequest(slack, path, headers)).status
  for (const path of ['/', '/playground/state', '/playground/events', '/api/auth.test', '/commands/T0/1']) {
    expect(await status(path, { host: `news.example:${port}` })).toBe(403)
    expect(await status(path, { origin: 'https://news.example' })).toBe(403)
    expect(await status(path, { origin: 'null' })).toBe(403)
  }
  expect(await status('/playground/state', { host: `localhost:${port}` })).toBe(200)
  expect(await status('/playground/state', { origin: `http://localhost:${port}` })).toBe(200)
  expect(await status('/playground/state', { host: 'localhost' })).toBe(403)
})

test('only this machine can connect', async () => {
  const slack = await startLocalSlack()
  const { port } = new URL(slack.url)
  const addresses = Object.values(networkInterfaces()).flatMap((cards) => cards ?? [])
  const others = addresses.filter(({ address, scopeid }) => address !== '127.0.0.1' && !scopeid)
  const urls = others.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))
  for (const host of urls) await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow()
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
})

test('a port that is taken is one clear line', async () => {
  const blocker = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void blocker.close())
  await new Promise((resolve) => blocker.once('listening', resolve))
  const address = blocker.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const starting = LocalSlack.start({ ...SECRETS, manifest: MANIFEST, port })
  await expect(starting).rejects.toThrow(InputError)
  await expect(starting).rejects.toThrow(`Port ${port} is taken: set PORT to a free one`)
})

test('a colleague can be played: their channels, their messages, their time zone, their reactions', async () => {
  const slack = await startLocalSlack()
  const { me, colleague, channelId, directId, colleagueDirectId } = slack.workspace
  const client = new WebClient(SECRETS.botToken, { slackApiUrl: slack.apiUrl })
  const headers = { 'content-type': 'application/json' }
  const as = (action: string, body: object) =>
    fetch(`${slack.url}/playground/${action}?as=${colleague}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
  const posted = await as('messages', { channel: channelId, text: 'From Robin' })
  const { ts } = (await posted.json()) as { ts: string }
  await as('interactions', { kind: 'react', channel: channelId, ts, name: 'eyes' })
  await act(slack, 'interactions', { kind: 'react', channel: channelId, ts, name: 'eyes' })
  await as('interactions', { kind: 'react', channel: channelId, ts, name: 'eyes' })
  await client.chat.postEphemeral({ channel: channelId, user: me, text: 'For you alone' })

  const response = await fetch(`${slack.url}/playground/state?as=${colleague}`)
  const state = (await response.json()) as PageState
  expect(state.me).toBe(colleague)
  expect(state.channels.map(({ id }) => id)).toEqual([channelId, colleagueDirectId])
  expect(state.messages).toMatchObject([{ user: colleague, reactions: [{ name: 'eyes', users: [me] }] }])
  const { user } = await client.users.info({ user: colleague })
  const robin = state.people.find(({ id }) => id === colleague)
  expect([user?.tz, user?.locale]).toEqual([robin?.timeZone, robin?.locale])
  expect((await as('messages', { channel: directId, text: 'Not mine' })).status).toBe(400)
  expect((await readState(slack)).me).toBe(me)
})
