// Socket Mode, with Bolt's own client and with one that misbehaves.
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import { expect, onTestFinished, test } from 'vitest'
import type { LocalSlack } from '../../src/playground/local-slack.ts'
import type { LocalSlackOptions } from '../../src/playground/local-slack-options.ts'
import { rawRequest } from './raw-request.ts'
import { SECRETS, startLocalSlack } from './start-local-slack.ts'

async function startWithBolt(options: Partial<LocalSlackOptions> = {}) {
  const slack = await startLocalSlack(options)
  const clientOptions = { slackApiUrl: slack.apiUrl }
  const receiver = new SocketModeReceiver({
    appToken: SECRETS.appToken,
    logLevel: LogLevel.ERROR,
    clientPingTimeout: 300,
    installerOptions: { clientOptions },
  })
  const app = new App({ token: SECRETS.botToken, receiver, clientOptions, logLevel: LogLevel.ERROR })
  await app.start()
  onTestFinished(async () => void (await app.stop()))
  return { slack, app, ...slack.workspace }
}

/** A client that is connected and answers as it likes. */
async function connectByHand(slack: LocalSlack, onMessage: (socket: WebSocket, data: string) => void) {
  const client = new WebClient(SECRETS.appToken, { slackApiUrl: slack.apiUrl })
  const { url = '' } = await client.apps.connections.open({})
  const socket = new WebSocket(url)
  onTestFinished(() => socket.close())
  const hello = new Promise<string>((resolve) => {
    socket.addEventListener('message', ({ data }) => {
      if (data.includes('"hello"')) resolve(data)
      else onMessage(socket, data)
    })
  })
  return { url, socket, hello: JSON.parse(await hello) }
}

test('Bolt hears a mention and answers in the thread', async () => {
  const { slack, app, me, channelId, botUserId } = await startWithBolt()
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `You said ${event.text.length} characters`, thread_ts: event.ts })
  })
  const { ts } = await slack.post({ user: me, channel: channelId, text: '@Newsdesk hello' })
  const reply = await slack.waitForMessage(({ user }) => user === botUserId)
  expect(reply).toMatchObject({ threadTs: ts, channel: channelId })
})

test('a command is acknowledged, with words or by its response address', async () => {
  const { slack, app, me, channelId } = await startWithBolt()
  app.command('/news', async ({ command, ack, respond }) => {
    await ack('One moment')
    await respond({ text: `Found ${command.text}`, response_type: 'in_channel' })
  })
  await slack.command({ user: me, channel: channelId, command: '/news', text: 'something' })
  await slack.waitForMessage(({ text }) => text === 'Found something')
  expect(slack.messages({ channel: channelId })[0]).toMatchObject({ text: 'One moment', visibleTo: me })
})

test('a client that is asked to reconnect does, and then hears again', async () => {
  const { slack, app, me, directId } = await startWithBolt()
  const heard: string[] = []
  app.message(async ({ message }) => void heard.push('text' in message ? String(message.text) : ''))
  await slack.post({ user: me, channel: directId, text: 'Before' })
  slack.disconnect('refresh_requested')
  const opened = () => slack.calls.filter(({ method }) => method === 'apps.connections.open').length
  await expect.poll(opened, { timeout: 5_000 }).toBe(2)
  await expect
    .poll(async () => (await slack.deliver({ type: 'event_callback', event: { type: 'nothing' } })).status)
    .toBe(200)
  await slack.post({ user: me, channel: directId, text: 'After' })
  expect(heard).toEqual(['Before', 'After'])
})

test('hello, envelopes and acknowledgements have Slack’s shapes', async () => {
  const slack = await startLocalSlack()
  const envelopes: Record<string, unknown>[] = []
  const { hello } = await connectByHand(slack, (socket, data) => {
    const envelope = JSON.parse(data)
    envelopes.push(envelope)
    socket.send(JSON.stringify({ envelope_id: envelope.envelope_id }))
  })
  const { me, channelId, appId } = slack.workspace
  await slack.post({ user: me, channel: channelId, text: 'Hello' })
  await slack.command({ user: me, channel: channelId, command: '/news', text: '' })
  expect(hello).toMatchObject({ type: 'hello', num_connections: 1, connection_info: { app_id: appId } })
  expect(envelopes).toMatchObject([
    {
      type: 'events_api',
      envelope_id: expect.any(String),
      accepts_response_payload: false,
      retry_attempt: 0,
      retry_reason: '',
      payload: { type: 'event_callback', event: { text: 'Hello' } },
    },
    { type: 'slash_commands', accepts_response_payload: true, payload: { command: '/news' } },
  ])
})

test('an event that is not acknowledged in time comes again, with the reason', async () => {
  const slack = await startLocalSlack({ acknowledgeWithin: 50, retryDelays: [0] })
  const attempts: unknown[] = []
  await connectByHand(slack, (_, data) => {
    const { retry_attempt, retry_reason } = JSON.parse(data)
    attempts.push([retry_attempt, retry_reason])
  })
  const { me, directId } = slack.workspace
  await slack.post({ user: me, channel: directId, text: 'Hello' })
  expect(attempts).toEqual([
    [0, ''],
    [1, 'http_timeout'],
  ])
})

test('a link is good once, and for nobody without one', async () => {
  const slack = await startLocalSlack()
  const { url } = await connectByHand(slack, () => undefined)
  const refused = (address: string) =>
    new Promise((resolve) => {
      const socket = new WebSocket(address)
      socket.addEventListener('open', () => resolve(false))
      socket.addEventListener('error', () => resolve(true))
    })
  expect(await refused(url)).toBe(true)
  expect(await refused(`${slack.url.replace('http', 'ws')}/link/?ticket=guess`)).toBe(true)
})

test('a web site cannot connect, even with a link', async () => {
  const slack = await startLocalSlack()
  const client = new WebClient(SECRETS.appToken, { slackApiUrl: slack.apiUrl })
  const { url = '' } = await client.apps.connections.open({})
  const { pathname, search } = new URL(url)
  const upgrade = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    'sec-websocket-version': '13',
    origin: 'https://news.example',
  }
  expect((await rawRequest(slack, `${pathname}${search}`, upgrade)).status).toBe(403)
  const { origin: _, ...byProgram } = upgrade
  expect((await rawRequest(slack, '//', byProgram)).status).toBe(403)
})

test('long messages pass both ways, and the connection ends cleanly with the local Slack', async () => {
  const slack = await startLocalSlack()
  const lengths: number[] = []
  const { socket } = await connectByHand(slack, (client, data) => {
    lengths.push(JSON.parse(data).payload.text.length)
    client.send(JSON.stringify({ envelope_id: JSON.parse(data).envelope_id, padding: 'x'.repeat(70_000) }))
  })
  for (const length of [10, 60_000, 100_000]) {
    expect(await slack.deliver({ text: 'x'.repeat(length) })).toEqual({ status: 200 })
  }
  expect(lengths).toEqual([10, 60_000, 100_000])
  const closed = new Promise<number>((resolve) =>
    socket.addEventListener('close', ({ code }) => resolve(code)),
  )
  await slack.close()
  expect(await closed).toBe(1001)
})
