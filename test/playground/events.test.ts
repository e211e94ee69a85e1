// What an app is sent when people write.
import { createHmac } from 'node:crypto'
import { WebClient } from '@slack/web-api'
import { expect, test } from 'vitest'
import { SECRETS, startWithApp } from './start-local-slack.ts'

test('a mention in a channel comes as message and as app_mention, same ts, different event ids', async () => {
  const { slack, app, me, channelId, botUserId } = await startWithApp()
  const { ts } = await slack.post({ user: me, channel: channelId, text: '@Newsdesk who signed the treaty?' })

  expect(app.received).toHaveLength(2)
  expect(app.events.map(({ type }) => type).sort()).toEqual(['app_mention', 'message'])
  expect(app.events.every((event) => event.ts === ts && event.event_ts === ts)).toBe(true)
  expect(app.events[0].text).toBe(`<@${botUserId}> who signed the treaty?`)
  expect(new Set(app.received.map(({ body }) => body.event_id)).size).toBe(2)
})

test('the envelope and the message have every field of Slack’s', async () => {
  const { slack, app, me, directId, teamId, appId, botUserId } = await startWithApp({
    clock: () => 1_763_938_800_123,
  })
  await slack.post({ user: me, channel: directId, text: 'see https://a.example/b?c=1&d=2 <now>' })

  expect(app.received).toHaveLength(1)
  expect(app.received[0]?.body).toEqual({
    token: expect.any(String),
    team_id: teamId,
    context_team_id: teamId,
    context_enterprise_id: null,
    api_app_id: appId,
    type: 'event_callback',
    event_id: expect.stringMatching(/^Ev[0-9A-Z]{10}$/),
    event_time: 1_763_938_800,
    authorizations: [
      {
        enterprise_id: null,
        team_id: teamId,
        user_id: botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: expect.stringMatching(/^4-/),
    event: {
      type: 'message',
      client_msg_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      user: me,
      team: teamId,
      channel: directId,
      channel_type: 'im',
      ts: '1763938800.123000',
      event_ts: '1763938800.123000',
      text: 'see <https://a.example/b?c=1&amp;d=2> &lt;now&gt;',
      blocks: [
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                { type: 'text', text: 'see ' },
                { type: 'link', url: 'https://a.example/b?c=1&d=2' },
                { type: 'text', text: ' <now>' },
              ],
            },
          ],
        },
      ],
    },
  })
})

test('each request carries a signature that the signing secret verifies', async () => {
  const { slack, app, me, directId } = await startWithApp()
  await slack.post({ user: me, channel: directId, text: 'naïve “quotes” – and 東京' })

  const [request] = app.received
  const timestamp = request?.headers['x-slack-request-timestamp']
  const digest = createHmac('sha256', SECRETS.signingSecret)
    .update(`v0:${timestamp}:${request?.raw}`)
    .digest('hex')
  expect(request?.headers['x-slack-signature']).toBe(`v0=${digest}`)
  expect(Math.abs(Date.now() / 1000 - Number(timestamp))).toBeLessThan(5)
})

test('a reply names its thread and the parent’s author', async () => {
  const { slack, app, me, colleague, channelId } = await startWithApp()
  const { ts } = await slack.post({ user: me, channel: channelId, text: 'First' })
  await slack.post({ user: colleague, channel: channelId, text: 'Second', threadTs: ts })

  expect(app.events[1]).toMatchObject({ type: 'message', thread_ts: ts, parent_user_id: me, user: colleague })
  expect(slack.messages({ channel: channelId, threadTs: ts })).toMatchObject([
    { text: 'First', threadTs: ts },
    { text: 'Second', threadTs: ts },
  ])
})

test('what the bot says, changes and deletes comes back to it', async () => {
  const { slack, app, channelId, botId } = await startWithApp()
  const client = new WebClient(SECRETS.botToken, { slackApiUrl: slack.apiUrl })
  const { ts } = await client.chat.postMessage({ channel: channelId, text: 'Hello' })
  await client.chat.update({ channel: channelId, ts: String(ts), text: 'Goodbye' })
  await client.chat.delete({ channel: channelId, ts: String(ts) })
  await expect.poll(() => app.events.length).toBe(3)

  const of = (subtype?: string) => app.events.find((event) => event.subtype === subtype)
  expect(of()).toMatchObject({ type: 'message', bot_id: botId, text: 'Hello', ts })
  expect(of('message_changed')).toMatchObject({
    hidden: true,
    message: { text: 'Goodbye', ts, edited: {} },
    previous_message: { text: 'Hello' },
  })
  expect(of('message_deleted')).toMatchObject({ hidden: true, deleted_ts: ts })
})

test('an ephemeral message sends no event', async () => {
  const { slack, app, me, channelId } = await startWithApp()
  const client = new WebClient(SECRETS.botToken, { slackApiUrl: slack.apiUrl })
  await client.chat.postEphemeral({ channel: channelId, user: me, text: 'Psst' })
  await slack.post({ user: me, channel: channelId, text: 'Heard' })
  expect(app.events.map(({ text }) => text)).toEqual(['Heard'])
})

test('events can be looked at, and delivered again with other headers', async () => {
  const { slack, app, me, directId } = await startWithApp()
  await slack.post({ user: me, channel: directId, text: 'Once' })
  const [event] = slack.events
  const answer = await slack.deliver(event ?? {}, { 'x-slack-retry-num': '1' })

  expect(answer).toEqual({ status: 200 })
  expect(app.received[1]?.body).toEqual(app.received[0]?.body)
  expect(app.received[1]?.headers['x-slack-retry-num']).toBe('1')
  expect(slack.events).toHaveLength(1)
})

test('nobody writes where they are not, nor into a thread that is not there', async () => {
  const { slack, colleague, me, directId, channelId } = await startWithApp()
  const post = (message: Partial<Parameters<typeof slack.post>[0]>) =>
    slack.post({ user: me, channel: channelId, text: 'Hello', ...message })

  await expect(post({ user: colleague, channel: directId })).rejects.toThrow('not in the channel')
  await expect(post({ channel: 'C0NOWHERE' })).rejects.toThrow('no channel C0NOWHERE')
  await expect(post({ threadTs: '1.000001' })).rejects.toThrow('is gone')
  await expect(post({ text: ' \n' })).rejects.toThrow('Write something')
})

test('waiting for a message finds old and new ones, and says what there was when none comes', async () => {
  const { slack, me, directId } = await startWithApp()
  const later = slack.waitForMessage(({ text }) => text === 'Later')
  await slack.post({ user: me, channel: directId, text: 'Later' })

  expect(await later).toMatchObject({ user: me, channel: directId })
  expect(await slack.waitForMessage(({ text }) => text === 'Later')).toEqual(await later)
  await expect(slack.waitForMessage(() => false, { timeout: 20 })).rejects.toThrow(`${me}: Later`)
})
