// Slash commands, and the addresses at which the app answers them.
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { LocalSlackOptions } from '../../src/playground/local-slack-options.ts'
import { startLocalSlack, startWithApp } from './start-local-slack.ts'

async function postJson(url: string, body: unknown) {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  const answer = z.object({ ok: z.boolean(), error: z.string().optional() }).parse(await response.json())
  return { status: response.status, body: answer }
}

/** Me, in #news, with `/news latest <b>&`. */
async function runCommand(options: Partial<LocalSlackOptions> = {}) {
  const context = await startWithApp(options)
  const { slack, app, me, channelId } = context
  await slack.command({ user: me, channel: channelId, command: '/news', text: 'latest <b>&' })
  const said = () => slack.messages({ channel: channelId })
  return { ...context, said, responseUrl: String(app.received[0]?.body.response_url) }
}

test('a command is a signed form with every field of Slack’s', async () => {
  const { app, slack, me, channelId, teamId, appId, said } = await runCommand()
  expect(app.received).toHaveLength(1)
  expect(app.received[0]?.headers).toMatchObject({
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-signature': expect.stringMatching(/^v0=[0-9a-f]{64}$/),
  })
  expect(app.received[0]?.body).toEqual({
    token: expect.any(String),
    team_id: teamId,
    team_domain: expect.any(String),
    channel_id: channelId,
    channel_name: 'news',
    user_id: me,
    user_name: 'you',
    command: '/news',
    text: 'latest <b>&',
    api_app_id: appId,
    is_enterprise_install: 'false',
    response_url: expect.stringContaining(`${slack.url}/commands/`),
    trigger_id: expect.any(String),
  })
  expect(said()).toEqual([])
})

test('a response is ephemeral unless it says otherwise, and may replace and delete what was said', async () => {
  const { said, responseUrl, me, botUserId } = await runCommand()
  expect(await postJson(responseUrl, { text: 'Searching' })).toEqual({ status: 200, body: { ok: true } })
  expect(said()).toMatchObject([{ text: 'Searching', user: botUserId, ephemeral: true, visibleTo: me }])

  await postJson(responseUrl, { text: 'Found', replace_original: true })
  expect(said()).toMatchObject([{ text: 'Found', ephemeral: true }])

  await postJson(responseUrl, { text: 'For all', response_type: 'in_channel' })
  expect(said()[1]).not.toHaveProperty('ephemeral')

  await postJson(responseUrl, { delete_original: true })
  expect(said()).toMatchObject([{ text: 'Found' }])
})

test('a response address is good five times', async () => {
  const { said, responseUrl } = await runCommand()
  for (let use = 1; use <= 5; use += 1) await postJson(responseUrl, { text: `Part ${use}` })
  expect(await postJson(responseUrl, { text: 'Part 6' })).toEqual({
    status: 404,
    body: { ok: false, error: 'used_url' },
  })
  expect(said()).toHaveLength(5)
})

test('a response address is good for thirty minutes', async () => {
  let now = 1_763_938_800_000
  const { said, responseUrl } = await runCommand({ clock: () => now })
  now += 30 * 60 * 1000 - 1
  expect((await postJson(responseUrl, { text: 'Just in time' })).status).toBe(200)
  now += 1
  expect(await postJson(responseUrl, { text: 'Late' })).toEqual({
    status: 404,
    body: { ok: false, error: 'expired_url' },
  })
  expect(said()).toHaveLength(1)
})

test('a response is checked like a message', async () => {
  const { said, responseUrl } = await runCommand()
  expect((await postJson(responseUrl, { text: '' })).body).toEqual({ ok: false, error: 'no_text' })
  expect((await postJson(responseUrl, { blocks: [{ type: 'nonsense' }] })).body.error).toBe('invalid_blocks')
  expect((await postJson(responseUrl, { response_type: 'everywhere' })).status).toBe(400)
  expect((await postJson(`${responseUrl}0`, { text: 'Hello' })).body.error).toBe('expired_url')
  expect(said()).toEqual([])
})

test('an app may answer with its acknowledgement, as text or as JSON', async () => {
  const { slack, app, me, channelId } = await startWithApp()
  app.answer = ({ body }) => ({
    body:
      body.text === 'plain' ? 'Plain words' : JSON.stringify({ response_type: 'in_channel', text: 'JSON' }),
  })
  await slack.command({ user: me, channel: channelId, command: '/news', text: 'plain' })
  await slack.command({ user: me, channel: channelId, command: '/news', text: 'json' })
  const [plain, json] = slack.messages({ channel: channelId })
  expect(plain).toMatchObject({ text: 'Plain words', ephemeral: true })
  expect(json).toMatchObject({ text: 'JSON' })
  expect(json).not.toHaveProperty('ephemeral')
})

test.each([
  ['operation_timeout', { after: 300 }],
  ['http_service_error', { status: 503 }],
  ['http_client_error', { status: 401 }],
])('a command that fails shows “%s” to the person alone, and is not sent again', async (error, answer) => {
  const { slack, app, me, channelId, slackbotId } = await startWithApp({
    acknowledgeWithin: 50,
    retryDelays: [0, 0],
  })
  app.answer = () => answer
  await slack.command({ user: me, channel: channelId, command: '/news', text: '' })
  expect(app.received).toHaveLength(1)
  expect(slack.messages({ channel: channelId })).toMatchObject([
    { user: slackbotId, visibleTo: me, text: `/news failed with the error "${error}"` },
  ])
})

test('a command without an app fails at once', async () => {
  const slack = await startLocalSlack()
  const { me, channelId } = slack.workspace
  await slack.command({ user: me, channel: channelId, command: '/news', text: '' })
  expect(slack.messages({ channel: channelId })[0]?.text).toContain('dispatch_failed')
})
